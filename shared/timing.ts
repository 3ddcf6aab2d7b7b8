// How a workshop's minutes are shared out, and what of a deck fits into them. No zod, so that screens may import it.
import type { Deck } from "./deck.ts";
import { STAKES } from "./scales.ts";
import type { AgendaItem } from "./state.ts";

/** What may come before the cards. */
export const OPENERS = ["discovering", "mapping", "valuing"] as const;
export type Opener = (typeof OPENERS)[number];

/** The minutes of two hours that each part takes (design §3); rounds share what is left. */
const SHARES = { gathering: 10, discovering: 10, mapping: 6, valuing: 6, drafting: 16, closing: 12 } as const;
export const minutesOf = (part: keyof typeof SHARES, minutes: number): number => Math.max(1, Math.round((minutes * SHARES[part]) / 120));
const frameOf = (minutes: number, openers: readonly Opener[]): number =>
  (["gathering", ...openers, "drafting", "closing"] as const).reduce((sum, part) => sum + minutesOf(part, minutes), 0);

/** What each of so many cards has, in minutes. */
export const minutesPerCard = (minutes: number, openers: readonly Opener[], cards: number): number =>
  Math.max(1, Math.floor((minutes - frameOf(minutes, openers)) / Math.max(1, cards)));

/** In an hour, received ideas would take the time of a card. */
export const openersFor = (minutes: number): readonly Opener[] => (minutes <= 60 ? ["mapping", "valuing"] : OPENERS);

const ROUND = 12;
/** Cards that fit into so many minutes, twelve for a round: one of each theme in turn, in the deck's order. */
export function cardsFor({ themes, cards }: Deck, minutes: number, openers: readonly Opener[]): string[] {
  const count = Math.max(1, Math.floor((minutes - frameOf(minutes, openers)) / ROUND));
  const byTheme = themes.map(({ id }) => cards.filter(({ theme }) => theme === id).map((card) => card.id));
  const inTurn = cards.flatMap((_, turn) => byTheme.flatMap((ids) => ids[turn] ?? []));
  const chosen = new Set(inTurn.slice(0, count));
  return cards.map(({ id }) => id).filter((id) => chosen.has(id)); // played theme by theme
}

/** One received idea per stake, drawn by lot. `dice`: in [0, 1), as often as asked. */
export const itemsFor = ({ items = [] }: Deck, dice: () => number): NonNullable<Deck["items"]> =>
  STAKES.flatMap((stake) => {
    const those = items.filter((item) => item.stake === stake);
    return those.length > 0 ? [those[Math.floor(dice() * those.length)]!] : [];
  });

/** `minutes` in all, for the cards named and the phases that come before them. */
export function agendaFor(
  cards: readonly string[],
  minutes: number,
  openers: readonly Opener[],
): { id: string; kind: AgendaItem["kind"]; card?: string; minutes: number }[] {
  const part = (kind: keyof typeof SHARES) => ({ id: kind, kind, minutes: minutesOf(kind, minutes) });
  const each = minutesPerCard(minutes, openers, cards.length);
  return [
    part("gathering"),
    ...openers.map(part),
    ...cards.map((card, i) => ({ id: `r${i + 1}`, kind: "round" as const, card, minutes: each })),
    part("drafting"),
    part("closing"),
  ];
}
