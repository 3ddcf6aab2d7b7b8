// The clock on the desk: what is left, what time it is, how late or early we are. It rings; it never decides.
import { useEffect, useState } from "preact/hooks";
import type { Moment } from "../../shared/scales.ts";
import type { AgendaView, ClockView, PublicView } from "../../shared/views.ts";
import { locale } from "../lang.ts";

export const MINUTE = 60_000;

/** This device's time, ms, every `every` ms. */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const beat = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(beat);
  }, [every]);
  return now;
}

/** `now` in server ms. */
export const leftOf = (clock: ClockView, now: number): number => (clock.running ? clock.endsAt - now : clock.left);
export const dayTime = (ms: number): string => new Date(ms).toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" });

export type Item = AgendaView & { readonly id: string };
export const itemsOf = ({ agenda }: PublicView): Item[] =>
  Object.entries(agenda)
    .map(([id, item]) => ({ ...item, id }))
    .sort((a, b) => a.order - b.order);
export const minutesOf = (items: readonly Item[]): number => items.filter(({ status }) => status !== "skipped").reduce((sum, { minutes }) => sum + minutes, 0);

/** The clock of the first item waits, whole, until the facilitator sets it going. */
export const notBegun = (view: PublicView): boolean => {
  const first = itemsOf(view)[0];
  return first?.status === "playing" && view.clock?.item === first.id && !view.clock.running && view.clock.left >= first.minutes * MINUTE;
};

/** What each moment of a round takes of it, in parts of its minutes; a card that is not debated has the last three alone. */
const PARTS: Record<Moment, number> = { card: 1, first: 1, split: 1, talk: 6, second: 1, crossed: 1, choosing: 4, voting: 2, counted: 2 };
const DECIDED: readonly Moment[] = ["choosing", "voting", "counted"];
/** About how many minutes this moment of the round on the table may take. */
export function minutesFor({ round, clock, agenda }: PublicView, moment: Moment): number {
  if (!round) return 0;
  const moments = (Object.keys(PARTS) as Moment[]).filter((each) => round.debated || DECIDED.includes(each));
  const whole = moments.reduce((sum, each) => sum + PARTS[each], 0);
  return Math.max(1, Math.round(((agenda[clock?.item ?? ""]?.minutes ?? 0) * PARTS[moment]) / whole));
}

export type Course = {
  /** Server ms at which each planned item would start, and at which all would end. */
  readonly starts: Readonly<Record<string, number>>;
  readonly end: number;
};

/** What is playing ends when its time is over, or now if that is past; what is planned follows. */
export function courseOf(view: PublicView, now: number): Course {
  const items = itemsOf(view);
  let at = now + Math.max(0, view.clock ? leftOf(view.clock, now) : 0);
  const starts: Record<string, number> = {};
  for (const { id, status, minutes } of items) {
    if (status !== "planned") continue;
    starts[id] = at;
    at += minutes * MINUTE;
  }
  return { starts, end: at };
}

/** The last round planned whose time would win back `late` minutes, else the longest one. */
export function toDrop(items: readonly Item[], late: number): Item | undefined {
  const rounds = items.filter(({ kind, status }) => kind === "round" && status === "planned");
  return rounds.filter(({ minutes }) => minutes >= late).at(-1) ?? [...rounds].sort((a, b) => b.minutes - a.minutes)[0];
}

/** The last full round planned, where playing it express would win something back. */
export const toHurry = (items: readonly Item[], express: number): Item | undefined =>
  items.filter(({ pace, status, minutes }) => pace === "full" && status === "planned" && minutes > express).at(-1);
