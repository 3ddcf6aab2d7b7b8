// Of the deck's questions: which have an answer, which were entrusted, which stay open, which were not asked, and which a refusal of all AI makes moot.
import { STANDINGS, type Standing } from "../scales.ts";
import { cardOf, type Workshop } from "../state.ts";

export type Covered = { readonly question: string; readonly theme: string; readonly short: string; readonly text: string; readonly standing: Standing };

const holds = ({ outcome }: Workshop["practices"][string]) => outcome === "adopted" || outcome === "trial";
/** Q2: adopted only; on trial, a refusal of all AI is not yet how the association lives. */
export const refusesAll = (workshop: Workshop): boolean =>
  Object.values(workshop.practices).some(({ refuses, outcome, card }) => refuses && outcome === "adopted" && cardOf(workshop, card).use === "all");

/** Every question of the deck, in its order. */
export function coverageOf(workshop: Workshop): Covered[] {
  const practices = Object.values(workshop.practices);
  const answered = new Set(practices.filter(holds).map(({ question }) => question));
  const voted = practices.filter(({ outcome, status }) => outcome !== undefined || status === "counted").map(({ question }) => question);
  const played = Object.values(workshop.rounds).map(({ card }) => cardOf(workshop, card).question);
  const asked = new Set([...voted, ...played]);
  const none = refusesAll(workshop);
  const standingOf = (id: string): Standing => {
    if (answered.has(id)) return "answered"; // Q1
    if (workshop.entrusted[id]) return "entrusted";
    if (none) return "moot"; // Q2
    return asked.has(id) ? "open" : "unasked";
  };
  return workshop.deck.themes.flatMap(({ id: theme, questions }) =>
    questions.map(({ id, short, text }) => ({ question: id, theme, short, text, standing: standingOf(id) })),
  );
}

/** How many questions of each standing. */
export const countsOf = (covered: readonly { readonly standing: Standing }[]): Readonly<Record<Standing, number>> =>
  Object.fromEntries(STANDINGS.map((standing) => [standing, covered.filter((each) => each.standing === standing).length])) as Record<Standing, number>;
