// What the opening page has chosen so far, and what that makes of the day. Pure.
import type { Lang } from "../lang.ts";
import { agendaFor, pacedBy, planFor, roundMinutes, roundsFor, type Opener, type Planned } from "../../shared/timing.ts";

/** Answer of GET /api/deck. `openers`: what the deck has matter for. */
export type Deck = {
  /** In which the deck can be played. */
  readonly langs: readonly Lang[];
  readonly themes: readonly { readonly id: string; readonly name: string; readonly short: string }[];
  readonly cards: readonly { readonly id: string; readonly theme: string; readonly title: string; readonly ask: string; readonly debated: boolean }[];
  readonly openers: readonly Opener[];
};

/** `themes` and `rounds` null: what suits the length and the people. */
export type Chosen = {
  readonly minutes: number;
  readonly people: number;
  readonly openers: readonly Opener[];
  readonly themes: readonly string[] | null;
  readonly rounds: readonly Planned[] | null;
};

export const roundsIn = (deck: Deck, { minutes, people, themes, rounds }: Chosen): readonly Planned[] =>
  rounds ?? roundsFor(deck, minutes, people, themes ?? undefined);

export type Day = { readonly agenda: ReturnType<typeof agendaFor>; readonly total: number; readonly squeezed: boolean };
/** `squeezed`: rounds do not have the minutes that they need. */
export function dayOf(deck: Deck, chosen: Chosen): Day {
  const { minutes, people, openers } = chosen;
  const rounds = roundsIn(deck, chosen);
  const agenda = agendaFor({ rounds, minutes, people, openers, pause: planFor(minutes, people).pause });
  return {
    agenda,
    total: agenda.reduce((sum, each) => sum + each.minutes, 0),
    squeezed: agenda.some(({ pace, minutes: each }) => pace !== undefined && each < roundMinutes(pace, people)),
  };
}

const inDeck = (deck: Deck, rounds: readonly Planned[]): Planned[] =>
  deck.themes.flatMap(({ id }) => deck.cards.filter(({ theme }) => theme === id).flatMap((card) => rounds.filter((each) => each.card === card.id)));
const themeOf = (deck: Deck, id: string) => deck.cards.find((card) => card.id === id)?.theme;

export function withTheme(deck: Deck, chosen: Chosen, id: string): Chosen {
  const rounds = roundsIn(deck, chosen);
  const on = rounds.some(({ card }) => themeOf(deck, card) === id);
  if (chosen.rounds === null) {
    const now = deck.themes.map((theme) => theme.id).filter((theme) => rounds.some(({ card }) => themeOf(deck, card) === theme));
    return { ...chosen, themes: on ? now.filter((theme) => theme !== id) : [...now, id] };
  }
  const first = deck.cards.find(({ theme }) => theme === id)!;
  return { ...chosen, rounds: on ? rounds.filter(({ card }) => themeOf(deck, card) !== id) : inDeck(deck, [...rounds, { card: first.id, pace: "express" }]) };
}

export function withCard(deck: Deck, chosen: Chosen, id: string): Chosen {
  const rounds = roundsIn(deck, chosen);
  const on = rounds.some(({ card }) => card === id);
  return { ...chosen, rounds: on ? rounds.filter(({ card }) => card !== id) : inDeck(deck, [...rounds, { card: id, pace: "express" }]) };
}

export function withPace(deck: Deck, chosen: Chosen, id: string): Chosen {
  const rounds = roundsIn(deck, chosen);
  const full = rounds.filter(({ card, pace }) => (pace === "full") !== (card === id)).map(({ card }) => card);
  return {
    ...chosen,
    rounds: pacedBy(
      rounds.map(({ card }) => card),
      full,
    ),
  };
}
