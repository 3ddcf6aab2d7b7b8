// Who holds a key, and what is kept for how long. What is erased leaves one line of proof: what, and when.
import { z } from "zod";
import { MOST_KEPT } from "../scales.ts";
import { SeatId, ShortWords } from "../shapes.ts";
import { HOUSE, type Stamp } from "../state.ts";
import { noCharter, type Charter } from "./charter.ts";
import { record, refuse, type CharterDecision } from "./decision.ts";
import { MOST } from "./scales.ts";

/** A key of its own for one more referent. `label`: a function. */
export const AdmitReferent = z.strictObject({ type: z.literal("admitReferent"), key: SeatId, label: ShortWords });
/** Takes a key back; never the last one. */
export const RemoveReferent = z.strictObject({ type: z.literal("removeReferent"), key: SeatId });
/** Days that the working material is kept for after its workshop closed. */
export const KeepFor = z.strictObject({ type: z.literal("keepFor"), days: z.number().int().min(1).max(MOST_KEPT) });
/** The map, the arguments and the logs of its workshops; at once, or by the house when their time is over. */
export const EraseMaterial = z.strictObject({ type: z.literal("eraseMaterial") });
/** The charter, and with it the material where asked. */
export const EraseCharter = z.strictObject({ type: z.literal("eraseCharter"), material: z.boolean() });
export const commands = [AdmitReferent, RemoveReferent, KeepFor, EraseMaterial, EraseCharter] as const;
type Command = z.infer<(typeof commands)[number]>;

export type Event =
  | { readonly type: "referentAdmitted"; readonly key: string; readonly label: string; readonly at: number }
  | { readonly type: "referentRemoved"; readonly key: string; readonly at: number }
  | { readonly type: "keptForSet"; readonly days: number }
  /** `workshops`: the codes of those whose logs go with this write. */
  | { readonly type: "materialErased"; readonly workshops: readonly string[]; readonly asked: boolean; readonly at: number }
  /** All that was said before it goes with this write; of the workshops, only the codes named. */
  | { readonly type: "charterErased"; readonly workshops: readonly string[]; readonly at: number };

/** R13: what the store erases in the write that says so. `past`: the log's own entries before it. */
export function erasedBy(event: { readonly type: string }): { readonly workshops: readonly string[]; readonly past: boolean } {
  const said = event as Event;
  if (said.type === "materialErased") return { workshops: said.workshops, past: false };
  if (said.type === "charterErased") return { workshops: said.workshops, past: true };
  return { workshops: [], past: false };
}

const DAY = 24 * 3600_000;

export function decide(charter: Charter, command: Command, { by, at }: Stamp): CharterDecision<Event> {
  const left = charter.workshops.filter(({ erasedAt }) => erasedAt === 0);
  switch (command.type) {
    case "admitReferent":
      if (Object.keys(charter.referents).length >= MOST.referents) return refuse("charter-full");
      return record({ type: "referentAdmitted", key: command.key, label: command.label, at });
    case "removeReferent":
      if (!Object.hasOwn(charter.referents, command.key)) return refuse("no-such-link");
      return Object.keys(charter.referents).length === 1 ? refuse("last-referent") : record({ type: "referentRemoved", key: command.key, at }); // R2
    case "keepFor":
      return charter.keptFor === command.days ? refuse("already-so") : record({ type: "keptForSet", days: command.days });
    case "eraseMaterial": {
      const over = by === HOUSE ? left.filter((each) => each.at + charter.keptFor * DAY <= at) : left;
      if (over.length === 0) return refuse("already-erased");
      return record({ type: "materialErased", workshops: over.map(({ code }) => code), asked: by !== HOUSE, at }); // R13
    }
    case "eraseCharter":
      return record({ type: "charterErased", workshops: command.material ? left.map(({ code }) => code) : [], at }); // R14
  }
}

export function evolve(charter: Charter, event: Event): Charter {
  switch (event.type) {
    case "referentAdmitted":
      return { ...charter, referents: { ...charter.referents, [event.key]: { label: event.label } } };
    case "referentRemoved": {
      const { [event.key]: _, ...referents } = charter.referents;
      return { ...charter, referents };
    }
    case "keptForSet":
      return { ...charter, keptFor: event.days };
    case "materialErased":
      return { ...charter, workshops: charter.workshops.map((each) => (event.workshops.includes(each.code) ? { ...each, erasedAt: event.at } : each)) };
    case "charterErased":
      return { ...noCharter, begunAt: event.at, erasedAt: event.at };
  }
}
