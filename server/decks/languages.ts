// The same deck in two languages: the same ids and the same shape, each sentence in both. What the other language lacks stays as it is.
import type { Deck } from "../../shared/deck.ts";

type Part = Readonly<Record<string, unknown>>;
const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null && !Array.isArray(value);
const idOf = (value: unknown): unknown => (isPart(value) ? value["id"] : undefined);
/** What the machine reads; and the deck's word lists, which nobody is shown. */
const NOT_WORDS = new Set(["id", "theme", "question", "kind", "force", "use", "list", "stake", "answer", "date", "year", "lint", "kinds", "stands"]);

/** Each part of a list beside its like: by id, else by place. */
const pairs = (those: readonly unknown[], others: readonly unknown[]): (readonly [unknown, unknown])[] =>
  those.map((each, i) => [each, idOf(each) === undefined ? others[i] : others.find((other) => idOf(other) === idOf(each))]);

/** The deck as the other language has it, part by part; a card that it lacks stays in the deck's own. */
export function deckIn(deck: Deck, other: Deck | null): Deck {
  if (!other) return deck;
  const instead = <T>(those: readonly T[] | undefined, others: readonly T[] | undefined) =>
    those && pairs(those, others ?? []).map(([each, like]) => (like ?? each) as T);
  const parts = {
    themes: instead(deck.themes, other.themes)!,
    cards: instead(deck.cards, other.cards)!,
    items: instead(deck.items, other.items),
    values: instead(deck.values, other.values),
    map: instead(deck.map, other.map),
    resources: instead(deck.resources, other.resources),
    models: instead(deck.models, other.models),
    lint: other.lint ?? deck.lint,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Deck;
}

/**
 * From each sentence of a deck to the other's; where the deck says one thing twice, the first holds. Names of {blanks} may differ: they stand in the same order.
 * A choice that reads otherwise in another practice ("le bureau", "du bureau": "the committee") is told for that practice: after its sentence and a line end.
 */
export function sentencesBetween(deck: Deck, other: Deck): Record<string, string> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  const note = (from: string, to: string) => void (from !== to && (found[from] ??= to));
  function choices(options: unknown, like: unknown, sentence: string): void {
    for (const [from, to] of pairs(options as string[], (like ?? []) as string[]))
      if (typeof from === "string" && typeof to === "string") {
        note(from, to);
        if ((found[from] ?? from) !== to) note(`${sentence}\n${from}`, to);
      }
  }
  function walk(value: unknown, like: unknown): void {
    if (typeof value === "string" && typeof like === "string") note(value, like);
    else if (Array.isArray(value) && Array.isArray(like)) for (const [each, its] of pairs(value, like)) walk(each, its);
    else if (isPart(value) && isPart(like)) {
      if (typeof value["year"] === "number" && typeof value["text"] === "string" && typeof like["text"] === "string")
        note(`${value["text"]} (${value["year"]})`, `${like["text"]} (${value["year"]})`); // as a milestone is told
      for (const [key, each] of Object.entries(value)) {
        if (key === "blanks") {
          for (const [i, options] of Object.values(each as Part).entries())
            choices(options, Object.values((like["blanks"] ?? {}) as Part)[i], String(value["text"]));
        } else if (!NOT_WORDS.has(key)) walk(each, like[key]);
      }
    }
  }
  walk(deck, other);
  return found;
}
