// What one chooses from on the opening page: themes and cards, in a few words each.
import type { Deck } from "../../shared/deck.ts";
import type { Choice } from "../../shared/timing.ts";

export function choiceIn({ themes, cards }: Deck): Choice & { cards: readonly { id: string; theme: string; title: string; ask: string; debated: boolean }[] } {
  const whether = new Set(themes.flatMap(({ questions }) => questions.filter(({ kind }) => kind === "whether").map(({ id }) => id)));
  return { themes, cards: cards.map(({ id, theme, title, ask, question }) => ({ id, theme, title, ask, debated: whether.has(question) })) };
}
