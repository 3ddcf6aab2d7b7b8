// A command of any type, drawn from the zod union itself: its sample with some parts drawn anew, or all of it. New commands come by themselves.
import type { z } from "zod";
import type { SeatId, Workshop } from "../shared/state.ts";
import { Id, SeatId as SeatIdShape } from "../shared/shapes.ts";
import { Command, roleOf, SAID_BY } from "../shared/workshop.ts";
import { DESK, HOUSE, PEOPLE, SAMPLES, STRANGER, WALL } from "./given.ts";
import { CANARY } from "./history.ts";

export type Type = Command["type"];
const SHAPES = new Map<Type, z.ZodObject>(Command.options.map((each) => [each.shape.type.value, each]));
export const TYPES: readonly Type[] = [...SHAPES.keys()];
export const SPEAKERS: readonly SeatId[] = [...PEOPLE, "gus", "hana", DESK, "second-desk", WALL, HOUSE, STRANGER];

/** Numbers in [0, 1) from one seed, the same each time. */
export function luckOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
type Luck = () => number;
const one = <Each>(all: readonly Each[], luck: Luck): Each => all[Math.floor(luck() * all.length)]!;

/** The ids that a field of this name most likely means: "practice" is a key of `practices`, "vote" the open one, "item" one of the agenda. */
function likely(workshop: Workshop, field: string): string[] {
  const all = workshop as unknown as Record<string, unknown>;
  const from = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    if (Array.isArray(value)) return value.flatMap((each: unknown) => (typeof each === "object" && each && "id" in each ? [String(each.id)] : []));
    if (typeof value !== "object" || value === null) return [];
    return "id" in value ? [String(value.id)] : Object.keys(value);
  };
  const also: Record<string, unknown> = { item: workshop.agenda, entry: workshop.map, sentence: workshop.authors };
  return [all[field], all[`${field}s`], (workshop.deck as unknown as Record<string, unknown>)[`${field}s`], also[field]].flatMap(from);
}
/** Every key and every id anywhere in the workshop, its deck's included. */
function everyId(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key === "id" ? String(inner) : key);
    everyId(inner, found);
  }
  return found;
}

const TEXTS = ["une phrase", "", "   ", "{qui} {blanc}", "\u202E\u200B", "a".repeat(300), "0,1,2,3", "depends", "1", "qui"];
const DAYS = ["2027-03-24", "2027-09-01", "2026-02-30"];
export type Parts = { readonly workshop: Workshop; readonly luck: Luck };

function draw(schema: z.core.$ZodType, field: string, at: Parts): unknown {
  const { workshop, luck } = at;
  if (schema === Id || schema === SeatIdShape) {
    const near = luck() < 0.8 ? likely(workshop, field) : [];
    return near.length > 0 ? one(near, luck) : one([...everyId(workshop), ...SPEAKERS], luck);
  }
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case "literal":
      return def.values[0];
    case "enum":
      return one(Object.values(def.entries), luck);
    case "boolean":
      return luck() < 0.5;
    case "string":
    case "pipe":
      if ((def as { format?: string }).format === "date") return one(DAYS, luck);
      return field === "alias" || luck() < 0.7 ? `${CANARY}-${field === "alias" ? "alias" : "dit"}-${Math.floor(luck() * 9)}` : one(TEXTS, luck);
    case "number": {
      const { minimum = -9, maximum = 99 } = schema._zod.bag as { minimum?: number; maximum?: number };
      return Math.round(minimum - 1 + luck() * (Math.min(maximum, minimum + 20) - minimum + 2));
    }
    case "optional":
    case "nullable":
    case "default":
      return luck() < 0.5 ? (def.type === "nullable" ? null : undefined) : draw(def.innerType, field, at);
    case "array":
      return [...new Set(Array.from({ length: Math.floor(luck() * 4) }, () => draw(def.element, field, at)))];
    case "object":
      return Object.fromEntries(Object.entries(def.shape).map(([name, inner]) => [name, draw(inner, name, at)]));
    case "record":
      return Object.fromEntries([[draw(def.keyType, field, at), draw(def.valueType, field, at)]]);
    case "union":
      return draw(one(def.options, luck), field, at);
    default:
      throw new Error(`say in any-command.ts how to draw a ${def.type} (${field})`);
  }
}

/** As a phone would send it: well-formed most often, not always. */
export function anyCommand(of: Type, at: Parts): unknown {
  const { luck } = at;
  const shape = SHAPES.get(of)!.shape as Record<string, z.core.$ZodType>;
  const sample = SAMPLES[of] as Record<string, unknown>;
  if (of === "openWorkshop" || of === "admitScreen") return sample; // a deck is no matter of chance; a new screen is nobody's seat
  const anew = one([0, 0.3, 0.6, 1], luck);
  const parts = Object.entries(shape).map(([name, inner]) => {
    const drawn = name === "alias" || luck() < anew || !(name in sample);
    return [name, drawn && name !== "type" ? draw(inner, name, at) : sample[name]] as const;
  });
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

const BY_PARTICIPANTS = TYPES.filter((type) => SAID_BY[type].includes("participant"));
/** Phones speak more often than desks. */
export const typeOf = (luck: Luck): Type => one(luck() < 0.5 ? BY_PARTICIPANTS : TYPES, luck);

/** Whoever may say it, most often; anyone at all, now and then. */
export function speakerOf(of: Type, { workshop, luck }: Parts): SeatId {
  const may = SPEAKERS.filter((who) => SAID_BY[of].includes(roleOf(workshop, who)));
  return luck() < 0.85 && may.length > 0 ? one(may, luck) : one(SPEAKERS, luck);
}
