// The days that a charter asks to come back to: trials, actions, the end of the soft period, and once a year the whole of it.
import { actionsOf } from "../views.ts";
import type { Workshop } from "../state.ts";
import { votedWording, type Clause } from "./clauses.ts";

/** Months during which mistakes are reported, and not punished. */
export const SOFT_MONTHS = 6;

/** When the room came together: the first round, else the opening; it may have been opened days ahead. */
export const heldAt = ({ agenda, openedAt }: Workshop): number => agenda.find(({ kind, startedAt }) => kind === "round" && startedAt)?.startedAt ?? openedAt;
/** 2026-11-24. */
export const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The same day so many months later, or the last of its month. */
export function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const first = Date.UTC(year, month - 1 + months, 1);
  const last = new Date(Date.UTC(new Date(first).getUTCFullYear(), new Date(first).getUTCMonth() + 1, 0)).getUTCDate();
  return isoDay(first + (Math.min(date, last) - 1) * 86_400_000);
}

export type Due =
  | { readonly id: string; readonly day: string; readonly kind: "trial"; readonly number: number; readonly what: string; readonly owner: string }
  | { readonly id: string; readonly day: string; readonly kind: "action"; readonly what: string; readonly owner: string }
  | { readonly id: string; readonly day: string; readonly kind: "soft" | "yearly" };

export function duesOf(workshop: Workshop, clauses: readonly Clause[]): Due[] {
  const held = isoDay(heldAt(workshop));
  const trials = clauses.flatMap(({ number, practice }): Due[] =>
    practice.outcome === "trial" && practice.reviewOn
      ? [{ id: practice.id, day: practice.reviewOn, kind: "trial", number, what: votedWording(practice), owner: practice.owner }]
      : [],
  );
  const actions = actionsOf(workshop).map(([id, { what, owner, by }]): Due => ({ id, day: by, kind: "action", what, owner }));
  const all: Due[] = [
    ...trials,
    ...actions,
    { id: "soft", day: monthsAfter(held, SOFT_MONTHS), kind: "soft" },
    { id: "yearly", day: monthsAfter(held, 12), kind: "yearly" },
  ];
  return all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
