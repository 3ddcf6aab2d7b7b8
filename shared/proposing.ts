// A practice that is not the deck's own: what is said already in its round, the id that it gets, and what it is before anyone supports it.
import { sameWords } from "./likeness.ts";
import type { Card } from "./deck.ts";
import type { Force } from "./scales.ts";
import { cardOf, type Practice, type Workshop } from "./state.ts";

export const practicesIn = ({ practices }: Workshop, round: string): Practice[] => Object.values(practices).filter((practice) => practice.round === round);

/** M6: the same words, however they are typed. */
export const saidIn = (workshop: Workshop, round: string, text: string): boolean =>
  practicesIn(workshop, round).some(({ wording }) => sameWords(wording, text));

/** What a card may settle: its question, and those that some of its practices answer by the way. */
export const askedBy = ({ question, practices }: Card): string[] => [...new Set([question, ...practices.flatMap((each) => each.question ?? [])])];

/** Ids are never given again: nothing proposed is ever taken out of the workshop. */
export const proposedId = ({ practices }: Workshop): string => `p${Object.values(practices).filter(({ origin }) => origin !== "deck").length + 1}`;

/** It settles the question of the card on the table. */
export function proposedAs(workshop: Workshop, said: Pick<Practice, "id" | "round" | "origin" | "wording" | "status"> & { force: Force }): Practice {
  const { card } = workshop.rounds[said.round]!;
  return {
    ...said,
    card,
    question: cardOf(workshop, card).question,
    refuses: false,
    options: {},
    blanks: {},
    supporters: {},
    support: 0,
    votes: [],
    objections: [],
    owner: "",
    reviewOn: "",
    flags: 0,
  };
}
