// The agenda: timed items that the facilitator plays, skips and extends. Time never decides: it rings.
import { z } from "zod";
import { record, refuse, type Decision } from "./decision.ts";
import { laid } from "./rounds.ts";
import { Counts, Id, Minutes, Pace } from "./shapes.ts";
import { HOUSE, roundOf, type AgendaItem, type Clock, type Stamp, type Workshop } from "./state.ts";
import { countOfQuestionnaire, questionnaireCounted, type QuestionnaireCounted } from "./questionnaire.ts";

export const PlayItem = z.strictObject({ type: z.literal("playItem"), item: Id });
export const SkipItem = z.strictObject({ type: z.literal("skipItem"), item: Id });
export const ExtendItem = z.strictObject({ type: z.literal("extendItem"), item: Id, minutes: z.number().int().min(-60).max(60) });
export const PauseClock = z.strictObject({ type: z.literal("pauseClock") });
export const ResumeClock = z.strictObject({ type: z.literal("resumeClock") });
export const commands = [PlayItem, SkipItem, ExtendItem, PauseClock, ResumeClock] as const;
type Command = z.infer<(typeof commands)[number]>;

export const Item = z.strictObject({
  id: Id,
  kind: z.enum(["gathering", "discovering", "mapping", "valuing", "round", "pause", "drafting", "closing"]),
  card: Id.optional(),
  pace: Pace.optional(),
  minutes: Minutes,
});
export const ItemPlayed = z.strictObject({ type: z.literal("itemPlayed"), item: Id, at: z.number() });
export const ItemSkipped = z.strictObject({ type: z.literal("itemSkipped"), item: Id });
export const ItemExtended = z.strictObject({ type: z.literal("itemExtended"), item: Id, minutes: z.number() });
/** The round is over: positions and supports that were not counted are erased. */
export const RoundEnded = z.strictObject({ type: z.literal("roundEnded"), round: Id });
/** `held`: paused by the house, because no desk was there; the next desk sets it going again. */
export const ClockPaused = z.strictObject({ type: z.literal("clockPaused"), at: z.number(), held: z.boolean() });
export const ClockResumed = z.strictObject({ type: z.literal("clockResumed"), at: z.number() });
/** Leaving the drafting phase counts who flagged what. */
export const FlagsCounted = z.strictObject({ type: z.literal("flagsCounted"), flags: z.record(z.string(), z.number()) });
/** Leaving the map counts who marked what. */
export const MapCounted = z.strictObject({ type: z.literal("mapCounted"), marks: Counts });
export const events = [ItemPlayed, ItemSkipped, ItemExtended, RoundEnded, ClockPaused, ClockResumed, FlagsCounted, MapCounted] as const;
type Event = z.infer<(typeof events)[number]>;

/** What must be finished before another item is played. */
function unfinished(workshop: Workshop): "vote-open" | "positions-open" | "round-unfinished" | null {
  const round = roundOf(workshop);
  if (workshop.vote) return "vote-open";
  if (workshop.values.moment === "open" || workshop.themes.moment === "open" || Object.values(workshop.discoveries).some(({ open }) => open))
    return "positions-open";
  if (!round || round.ended) return null;
  if (round.moment === "first" || round.moment === "second") return "positions-open";
  if (round.chosen.some((id) => workshop.practices[id]!.status === "counted")) return "round-unfinished";
  return null;
}

export type Left = Extract<Event, { type: "roundEnded" | "flagsCounted" | "mapCounted" }>;
/** What leaving the item that is being played makes true. */
export function leaving(workshop: Workshop): Left[] {
  const round = roundOf(workshop);
  const flags = Object.values(workshop.flagged).flat();
  const marked = Object.entries(workshop.map).filter(([, { marks }]) => Object.keys(marks).length > 0);
  return [
    ...(workshop.phase === "mapping" || marked.length > 0 // P2: also where what was marked is withdrawn since, for the drawer
      ? [{ type: "mapCounted" as const, marks: Object.fromEntries(marked.map(([id, { marks }]) => [id, Object.values(marks).filter(Boolean).length])) }]
      : []),
    ...(round && !round.ended ? [{ type: "roundEnded" as const, round: round.id }] : []),
    ...(Object.keys(workshop.flagged).length > 0
      ? [{ type: "flagsCounted" as const, flags: Object.fromEntries([...new Set(flags)].sort().map((id) => [id, flags.filter((each) => each === id).length])) }]
      : []),
  ];
}

/** B4: the map starts from what the questionnaire counted, and takes half the time. Under five, answers stay sealed, for more may come (B3). */
function mapStart(workshop: Workshop, item: AgendaItem): (Event | QuestionnaireCounted)[] {
  if (item.kind !== "mapping" || !countOfQuestionnaire(workshop)) return [];
  const less = Math.floor(item.minutes / 2);
  return [...questionnaireCounted(workshop), ...(less > 0 ? [{ type: "itemExtended" as const, item: item.id, minutes: -less }] : [])];
}

export function decide(workshop: Workshop, command: Command, { by, at }: Stamp): Decision<Event | QuestionnaireCounted> {
  switch (command.type) {
    case "playItem": {
      const item = workshop.agenda.find(({ id }) => id === command.item);
      if (!item) return refuse("no-such-item");
      if (item.status === "playing" || (item.status === "done" && item.kind !== "closing")) return refuse("not-now"); // A2: the closing may come again, or the workshop could not close
      const why = unfinished(workshop);
      if (why) return refuse(why); // A3
      return record<Event | QuestionnaireCounted>(...leaving(workshop), ...mapStart(workshop, item), { type: "itemPlayed", item: item.id, at });
    }
    case "skipItem": {
      const item = workshop.agenda.find(({ id }) => id === command.item);
      if (!item) return refuse("no-such-item");
      if (item.status !== "planned") return refuse("not-now"); // A4
      return record({ type: "itemSkipped", item: item.id });
    }
    case "extendItem": {
      const item = workshop.agenda.find(({ id }) => id === command.item);
      if (!item) return refuse("no-such-item");
      if (item.status === "done" || item.minutes + command.minutes < 1 || item.minutes + command.minutes > 240) return refuse("not-now"); // A5
      return record({ type: "itemExtended", item: item.id, minutes: command.minutes });
    }
    case "pauseClock":
      return workshop.clock && "endsAt" in workshop.clock ? record({ type: "clockPaused", at, held: by === HOUSE }) : refuse("not-now");
    case "resumeClock":
      return workshop.clock && "left" in workshop.clock ? record({ type: "clockResumed", at }) : refuse("not-now");
  }
}

const changed = (agenda: readonly AgendaItem[], id: string, change: (item: AgendaItem) => AgendaItem) =>
  agenda.map((item) => (item.id === id ? change(item) : item));
const MINUTE = 60_000;
const later = (clock: Clock | null, item: string, minutes: number): Clock | null =>
  clock === null || clock.item !== item
    ? clock
    : "endsAt" in clock
      ? { item, endsAt: clock.endsAt + minutes * MINUTE }
      : { ...clock, left: clock.left + minutes * MINUTE };

/** The clock runs; the first time, the end of the workshop is noted (A10). */
function running(workshop: Workshop, item: string, left: number, at: number): Workshop {
  const planned = workshop.agenda.filter(({ status }) => status === "planned").reduce((sum, { minutes }) => sum + minutes, 0);
  return { ...workshop, clock: { item, endsAt: at + left }, end: workshop.end ?? at + left + planned * MINUTE };
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "itemPlayed": {
      const done = workshop.agenda.map((item) => (item.status === "playing" ? { ...item, status: "done" as const, endedAt: event.at } : item));
      const agenda = changed(done, event.item, (item) => ({ ...item, status: "playing", startedAt: item.startedAt ?? event.at }));
      const item = agenda.find(({ id }) => id === event.item)!;
      const next = running({ ...workshop, agenda }, item.id, item.minutes * MINUTE, event.at);
      if (item.kind === "round") return laid(next, item);
      return { ...next, phase: item.kind === "pause" ? "pausing" : item.kind, round: null };
    }
    case "itemSkipped":
      return { ...workshop, agenda: changed(workshop.agenda, event.item, (item) => ({ ...item, status: "skipped" })) };
    case "itemExtended":
      return {
        ...workshop,
        clock: later(workshop.clock, event.item, event.minutes),
        agenda: changed(workshop.agenda, event.item, (item) => ({ ...item, minutes: item.minutes + event.minutes })),
      };
    case "roundEnded": {
      const round = workshop.rounds[event.round]!;
      return {
        ...workshop,
        rounds: { ...workshop.rounds, [round.id]: { ...round, ended: true, first: {}, second: {}, pens: {}, turn: null } },
        ...withoutSupporters(workshop, round.id),
      };
    }
    case "clockPaused":
      return workshop.clock && "endsAt" in workshop.clock
        ? { ...workshop, clock: { item: workshop.clock.item, left: workshop.clock.endsAt - event.at, held: event.held } }
        : workshop;
    case "clockResumed":
      return workshop.clock && "left" in workshop.clock ? running(workshop, workshop.clock.item, workshop.clock.left, event.at) : workshop;
    case "mapCounted":
      return {
        ...workshop,
        map: Object.fromEntries(Object.entries(workshop.map).map(([id, entry]) => [id, { ...entry, marks: {}, count: entry.count + (event.marks[id] ?? 0) }])),
      };
    case "flagsCounted":
      return {
        ...workshop,
        flagged: {},
        practices: Object.fromEntries(
          Object.entries(workshop.practices).map(([id, practice]) => [
            id,
            event.flags[id] ? { ...practice, flags: practice.flags + event.flags[id] } : practice,
          ]),
        ),
      };
  }
}

/** Whoever supported what in this round is forgotten; counts that were told stay. */
function withoutSupporters(workshop: Workshop, round: string): Pick<Workshop, "arguments" | "practices"> {
  const forget = <T extends { round: string; supporters: object }>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).map(([id, each]) => [id, each.round === round ? { ...each, supporters: {} } : each]));
  return { arguments: forget(workshop.arguments), practices: forget(workshop.practices) };
}
