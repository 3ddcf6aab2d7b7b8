// What a clause is about, as far as the workshop knows: the family of use, and what the room put in its blanks (who, when, tool, data).
import type { Use } from "../scales.ts";
import { cardOf, type Practice, type Workshop } from "../state.ts";

export const FACETS = ["who", "tool", "data", "when"] as const;
export type Facet = (typeof FACETS)[number];
export type Facets = {
  /** "all": a clause on every use. */
  readonly use: Use | "all" | null;
  /** Names of the values kept that the theme serves. */
  readonly values: readonly string[];
} & Readonly<Record<Facet, readonly string[]>>;

export function facetsOf(workshop: Workshop, practice: Practice): Facets {
  const { deck, values } = workshop;
  const card = cardOf(workshop, practice.card);
  const told = (facet: Facet) => Object.entries(practice.blanks).flatMap(([blank, words]) => (words && deck.lint?.blanks[blank] === facet ? [words] : []));
  return {
    use: card.use ?? null,
    values: (deck.values ?? []).filter(({ id, serves }) => values.kept.includes(id) && serves?.includes(card.theme)).map(({ name }) => name),
    who: told("who"),
    tool: told("tool"),
    data: told("data"),
    when: told("when"),
  };
}
