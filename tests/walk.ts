// A walk: a whole workshop or a part of it, played at random by everyone at once. After each command: nothing threw, nothing leaks, the log tells the same.
import { deepStrictEqual } from "node:assert";
import * as fc from "fast-check";
import { expect } from "vitest";
import { REFUSALS } from "../shared/decision.ts";
import { deskView } from "../shared/desk-view.ts";
import { emptiedBy, isBlind } from "../shared/drawers.ts";
import type { SeatId, Workshop } from "../shared/state.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { Command, decide, evolve, replay, type Event } from "../shared/workshop.ts";
import { anyCommand, luckOf, speakerOf, typeOf, type Type } from "./any-command.ts";
import { DESK, HOUR, HOUSE, MOMENTS, opening, PAPER, PEOPLE, stampOf, T0, TABLES, WALL } from "./given.ts";
import { CANARY, leftOf, named, turn, type Said } from "./history.ts";
import { answeredBy, otherwise } from "./otherwise.ts";

const TURNS = 240;
/** Turns still said once a workshop is closed. */
const AFTERWARDS = 20;

/** One turn: as histories have it, or a command of any type by anyone. */
type Turn = Said | { readonly luck: number };
/** `sure`: all of it is said. Told by its last commands where it fails: all of its turns would fill a screen. */
export type Walk = { readonly moderated: boolean; readonly tables?: "seated" | "drawn"; readonly all: readonly Turn[]; readonly sure?: boolean };
/** Each moment of tests/given.ts, a large room at its tables, and people without a phone. */
export const STARTS = { ...MOMENTS, tables: TABLES.talk, paper: PAPER };
export type From = keyof typeof STARTS | "nothing";
const anyone = fc.record({ luck: fc.nat() });
const turns: fc.Arbitrary<Turn> = fc.oneof({ weight: 1, arbitrary: turn }, { weight: 1, arbitrary: anyone });
export const walks: fc.Arbitrary<Walk> = fc
  .noBias(
    fc.record({
      moderated: fc.boolean(),
      tables: fc.constantFrom("seated" as const, "drawn" as const),
      all: fc.array(turns, { minLength: TURNS, maxLength: TURNS }),
    }),
  )
  .map((walk) => ({ ...walk, [fc.toStringMethod]: () => `${TURNS} turns` }));
/** How likely a command that comes up is said: what ends things, and what is always possible, would leave no room for the rest. */
const ENDING: readonly Type[] = ["playItem", "skipItem", "closeWorkshop", "cancelVote"];
const EVER: readonly Type[] = ["nameSeat", "lockDoor", "confirmHeadcount", "admitScreen", "fillField", "extendItem", "addAction", "pauseClock", "resumeClock"];
const likelihood = ({ type }: Command): number => (ENDING.includes(type) ? 0.08 : EVER.includes(type) ? 0.3 : 1);

export type Rules = { decide: typeof decide; evolve: typeof evolve; publicView: typeof publicView; seatView: typeof seatView; deskView: typeof deskView };
export const rules: Rules = { decide, evolve, publicView, seatView, deskView };
const json = (value: unknown) => JSON.stringify(value);
const HERE = new Set(["ana", "ben"]);

/** What was said in all walks, by type: how often accepted, and refused for what. */
export const accepted = new Map<Type, number>();
export const refused = new Map<Type, Map<string, number>>();
export const phases = new Set<string>();
export const told = { said: 0 };

export function walk(from: From, { moderated, tables = "seated", all, sure = false }: Walk, { decide, evolve, ...views }: Rules = rules): Workshop {
  const log: Event[] = from === "nothing" ? [] : [...STARTS[from]];
  const story = [`from ${from}`];
  let workshop = log.reduce(evolve, replay([]));
  const opened = opening({ moderated, tables, seats: 8 });
  const before: [SeatId, Command][] = [[HOUSE, opened], ...PEOPLE.map((seat): [SeatId, Command] => [seat, { type: "takeSeat", alias: `Alias-de-${seat}` }])];
  const stampAt = (by: SeatId, i: number) => stampOf(by, T0 + HOUR + i * 10_000, (i * 0.37) % 1, Object.keys(workshop.seats).slice(1));
  const say = (by: SeatId, command: Command, i: number): void => {
    told.said += 1;
    story.push(`${by} says ${json(command).slice(0, 160)}`);
    const decision = decide(workshop, command, stampAt(by, i));
    if (!decision.ok) {
      expect(REFUSALS).toContain(decision.refusal);
      const why = refused.get(command.type) ?? new Map<string, number>();
      refused.set(command.type, why.set(decision.refusal, (why.get(decision.refusal) ?? 0) + 1));
      return;
    }
    accepted.set(command.type, (accepted.get(command.type) ?? 0) + 1);
    for (const event of decision.events) {
      const was = workshop;
      workshop = evolve(was, event);
      log.push(event);
      if (isBlind(event)) changesNobodyElse(event, was, workshop, views);
    }
    phases.add(workshop.phase);
    holdsNoSecret(workshop, i, views);
    if (log.length % 40 === 0 || decision.events.some((event) => emptiedBy(event).length > 0)) sameAsItsLog(log, workshop, evolve);
  };
  try {
    if (from === "nothing") before.forEach(([by, command], i) => say(by, command, i));
    const pace = from === "nothing" ? 0.6 : 0.25; // how often the desk leads on where it would
    let after = 0;
    for (const [i, each] of all.entries()) {
      if (workshop.closed && after++ > AFTERWARDS) break;
      const luck = luckOf("luck" in each ? each.luck : i);
      if ("by" in each) {
        const { command } = each;
        const wanted = named(workshop, command.type === "lead" ? { ...command, dice: luck() } : command);
        if (sure || luck() < (command.type === "lead" ? pace : likelihood(wanted))) say(each.by, wanted, i + 10);
        continue;
      }
      const [by, command] = drawn(workshop, luck, (by, command) => decide(workshop, command, stampAt(by, i + 10)).ok);
      say(by, command, i + 10);
    }
    sameAsItsLog(log, workshop, evolve);
  } catch (why) {
    throw new Error(`${(why as Error).message}\nafter ${story.length} commands, the last ones:\n${story.slice(-12).join("\n")}`, { cause: why });
  }
  return workshop;
}

/** Someone says something: half of the time the first of a few that may happen now, so that walks go far; what is malformed stays at the door. */
function drawn(workshop: Workshop, luck: () => number, may: (by: SeatId, command: Command) => boolean): [SeatId, Command] {
  const tries = luck() < 0.5 ? 1 : 12;
  for (let left = tries; ; left--) {
    const of = typeOf(luck);
    const by = speakerOf(of, { workshop, luck });
    const command = Command.safeParse(anyCommand(of, { workshop, luck }));
    if (!command.success || luck() > likelihood(command.data)) continue;
    if (left <= 1 || may(by, command.data)) return [by, command.data];
  }
}

/** W3: through JSON, without what was erased. */
function sameAsItsLog(log: readonly Event[], workshop: Workshop, step: typeof evolve): void {
  const left = JSON.parse(json(leftOf(log))) as Event[];
  deepStrictEqual(JSON.parse(json(left.reduce(step, replay([])))), JSON.parse(json(workshop)));
}

/** Where the desk sees how many, if it is not under `answered`. */
const HOW_MANY: Partial<Record<Event["type"], string[]>> = {
  practiceSupported: ["candidates"],
  ballotsEntered: ["entered"],
  clauseFlagged: ["flags"],
  helpOffered: ["offers"],
  questionnaireAnswered: ["queue", "questionnaire"],
};
type Views = Pick<Rules, "publicView" | "seatView" | "deskView">;
/** Plain, since a walk asks this many thousand times. */
function holds(fact: boolean, what: string): void {
  if (!fact) throw new Error(what);
}
/** S3: what is said blind changes the speaker's own view, and how many answered at the desk. */
function changesNobodyElse(event: Event, was: Workshop, is: Workshop, { publicView, seatView, deskView }: Views): void {
  const by = "seats" in event ? event.seats : "seat" in event ? [event.seat] : [];
  holds(json(publicView(is, "")) === json(publicView(was, "")), `${event.type} changes the public view`);
  for (const seat of Object.keys(is.seats))
    if (!by.includes(seat)) holds(json(seatView(is, seat)) === json(seatView(was, seat)), `${event.type} changes the view of ${seat}`);
  const before: Record<string, unknown> = deskView(was, HERE);
  const changed = Object.entries(deskView(is, HERE)).filter(([part, value]) => json(value) !== json(before[part]));
  for (const [part] of changed) holds((HOW_MANY[event.type] ?? ["answered"]).includes(part), `${event.type} changes the desk’s ${part}`);
}

/** S1 S3 M2: no seat, alias or author in a view of others; and had everyone answered otherwise, all would show the same. */
function holdsNoSecret(workshop: Workshop, i: number, { publicView, seatView, deskView }: Views): void {
  const seats = Object.keys(workshop.seats);
  const shown = json(publicView(workshop, ""));
  const whole = deskView(workshop, HERE);
  const told = json({ ...whole, people: [] });
  const traces = [...seats.map((seat) => `"${seat}"`), `${CANARY}-alias`, "Alias-de-", DESK, WALL];
  for (const trace of traces) {
    holds(!shown.includes(trace), `the public view shows ${trace}`);
    holds(!told.includes(trace), `the desk shows ${trace}`);
  }
  const mine = seats.map((seat) => json(seatView(workshop, seat)));
  for (const [at, seat] of seats.entries())
    for (const [id, { alias }] of Object.entries(workshop.seats))
      if (id !== seat && alias !== workshop.seats[seat]!.alias) holds(!mine[at]!.includes(`"${alias ?? id}"`), `the phone of ${seat} shows ${alias ?? id}`);
  const answering = seats.filter((seat) => answeredBy(workshop, seat));
  if (answering.length === 0 && !workshop.vote) return; // nothing is open that anyone answered
  const other = otherwise(workshop, i, `${CANARY}-vif`);
  holds(json(publicView(other, "")) === shown, "the public view tells answers apart");
  holds(json(deskView(other, HERE)) === json(whole), "the desk tells answers apart");
  for (const [at, seat] of seats.entries())
    if (!answering.includes(seat)) holds(json(seatView(other, seat)) === mine[at], `the phone of ${seat} tells the answers of others`);
}
