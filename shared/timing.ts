// How a workshop's minutes are shared out, and what of a deck fits into them (design §3). No zod, so that screens may import it.
import type { Deck } from "./deck.ts";
import { STAKES, type Pace } from "./scales.ts";
import type { AgendaItem } from "./state.ts";

/** What may come before the cards. */
export const OPENERS = ["discovering", "mapping", "valuing"] as const;
export type Opener = (typeof OPENERS)[number];

/** A round's minutes by head-count: to 15, 30, 60 people, and beyond. */
const ROUND: Readonly<Record<Pace, readonly [number, number, number, number]>> = { full: [14, 16, 18, 20], express: [5, 6, 6, 6] };
export const roundMinutes = (pace: Pace, people: number): number => ROUND[pace][people <= 15 ? 0 : people <= 30 ? 1 : people <= 60 ? 2 : 3];
/** How many people are expected where nobody said. */
export const PEOPLE = 24;

/** The minutes that each part takes in two hours. */
const SHARES = { gathering: 10, discovering: 10, mapping: 6, valuing: 6, drafting: 16, closing: 12 } as const;
type Part = keyof typeof SHARES;
export const PAUSE = 10;
/** What an item has when it is added on the way. */
export const usualMinutes = (kind: AgendaItem["kind"], pace: Pace, people: number): number =>
  kind === "round" ? roundMinutes(pace, people) : kind === "pause" ? PAUSE : SHARES[kind];

export type Plan = { readonly full: number; readonly express: number; readonly pause: boolean };
/** How many rounds of each pace the usual lengths have. */
export function planFor(minutes: number, people: number): Plan {
  if (minutes <= 30) return { full: 0, express: 2, pause: false };
  if (minutes < 90) return { full: 1, express: 2, pause: false };
  if (minutes < 120) return { full: 2, express: 2, pause: false };
  if (minutes < 180) return { full: people <= 15 ? 3 : 2, express: people <= 15 ? 3 : people <= 60 ? 4 : 3, pause: false };
  return { full: 4, express: 2, pause: true };
}

/** In an hour, received ideas would take the time of a card. */
export const openersFor = (minutes: number): readonly Opener[] => (minutes < 90 ? ["mapping", "valuing"] : OPENERS);

/** What of a deck one chooses from. `debated`: its question can be answered by yes or no. */
export type Choice = {
  readonly themes: readonly { readonly id: string }[];
  readonly cards: readonly { readonly id: string; readonly theme: string; readonly debated: boolean }[];
};
export type Planned = { readonly card: string; readonly pace: Pace };

/**
 * One card of each theme named (of as many as the length has, where none is), then second ones in turn; those debated first.
 * The first themes are played in full: the room may choose otherwise.
 */
export function roundsFor({ themes, cards }: Choice, minutes: number, people: number, named?: readonly string[]): Planned[] {
  const { full, express } = planFor(minutes, people);
  const playable = themes.map(({ id }) => id).filter((id) => cards.some(({ theme }) => theme === id) && (named?.includes(id) ?? true));
  const asked = named ? playable : playable.slice(0, full + express);
  const byTheme = asked.map((id) => cards.filter(({ theme }) => theme === id).toSorted((a, b) => Number(b.debated) - Number(a.debated)));
  const inTurn = cards.flatMap((_, turn) => byTheme.flatMap((those) => those[turn] ?? []));
  const chosen = inTurn.slice(0, Math.max(asked.length, full + express)).map(({ id }) => id);
  return pacedBy(
    byTheme.flatMap((those) => those.filter(({ id }) => chosen.includes(id)).map(({ id }) => id)),
    chosen.slice(0, full),
  );
}
export const pacedBy = (cards: readonly string[], full: readonly string[]): Planned[] =>
  cards.map((card) => ({ card, pace: full.includes(card) ? "full" : "express" }));

/** One received idea per stake, drawn by lot. `dice`: in [0, 1), as often as asked. */
export const itemsFor = ({ items = [] }: Deck, dice: () => number): NonNullable<Deck["items"]> =>
  STAKES.flatMap((stake) => {
    const those = items.filter((item) => item.stake === stake);
    return those.length > 0 ? [those[Math.floor(dice() * those.length)]!] : [];
  });

/** Whole minutes, in proportion to `weights`, at least one each, `total` in all where it can be. */
function shared(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, each) => all + each, 0);
  const exact = weights.map((each) => (total * each) / sum);
  const whole = exact.map((each) => Math.max(1, Math.floor(each)));
  const order = exact.map((each, i) => [i, each - Math.floor(each)] as const).toSorted(([, a], [, b]) => b - a);
  for (let left = total - whole.reduce((all, each) => all + each, 0), turn = 0; left > 0; left--, turn++) whole[order[turn % order.length]![0]]!++;
  return whole;
}

export type Asked = {
  readonly rounds: readonly Planned[];
  readonly minutes: number;
  readonly people: number;
  readonly openers: readonly Opener[];
  readonly pause?: boolean;
};
/** Rounds have their minutes; the other parts share the rest as in two hours, at least half as long; where that is too much, rounds give up theirs. */
export function agendaFor({ rounds, minutes, people, openers, pause = false }: Asked): Pick<AgendaItem, "id" | "kind" | "card" | "pace" | "minutes">[] {
  const parts: readonly Part[] = ["gathering", ...openers, "drafting", "closing"];
  // The map is shorter in an hour: only what is marked at once.
  const weights = parts.map((part) => (part === "mapping" && minutes < 90 ? SHARES.mapping / 2 : SHARES[part]));
  const usual = weights.reduce((sum, each) => sum + each, 0);
  const wanted = rounds.map(({ pace }) => roundMinutes(pace, people));
  const room = minutes - (pause ? PAUSE : 0);
  const most = usual * Math.max(1, minutes / 120);
  const left = room - wanted.reduce((sum, each) => sum + each, 0);
  const frame = Math.min(room, Math.max(Math.ceil((usual * Math.min(1, minutes / 120)) / 2), Math.min(Math.floor(most), left)));
  const each = shared(frame, weights);
  const lasting = left >= frame ? wanted : shared(Math.max(0, room - frame), wanted);
  const part = (kind: Part) => ({ id: kind, kind, minutes: each[parts.indexOf(kind)]! });
  const played = rounds.map(({ card, pace }, i) => ({ id: `r${i + 1}`, kind: "round" as const, card, pace, minutes: lasting[i]! }));
  const half = Math.ceil(played.length / 2);
  return [
    part("gathering"),
    ...openers.map(part),
    ...played.slice(0, half),
    ...(pause ? [{ id: "pause", kind: "pause" as const, minutes: PAUSE }] : []),
    ...played.slice(half),
    part("drafting"),
    part("closing"),
  ];
}
