// What participants read of a deck, text by text: to measure how easy it is to read.
import type { Deck } from "../../shared/deck.ts";
import { filled } from "../../shared/text.ts";

/** All that participants read, the blanks filled with each choice in turn. */
export function readings({ themes, cards, items = [], values = [], resources = [], map = [] }: Deck): { where: string; text: string }[] {
  const ofThemes = themes.flatMap(({ id, stake, questions }) => [
    { where: id, text: stake },
    ...questions.map((question) => ({ where: question.id, text: question.text })),
  ]);
  const ofCards = cards.flatMap(({ id, ask, situation, thesis, fact, counter, law, practices }) => [
    ...[ask, situation, thesis, fact?.text, fact?.detail, counter?.text, counter?.detail, law?.text].flatMap((text) => (text ? [{ where: id, text }] : [])),
    ...practices.flatMap(({ id: where, text, blanks, ok, ko }) => [...wordings(text, blanks), ok, ko].flatMap((each) => (each ? [{ where, text: each }] : []))),
  ]);
  const ofOpeners = [
    ...items.flatMap(({ id: where, text, why }) => [text, why].map((each) => ({ where, text: each }))),
    ...values.map(({ id, commitment }) => ({ where: id, text: commitment })),
    ...resources.map(({ id, what }) => ({ where: id, text: what })),
    ...map.map(({ id, text }) => ({ where: id, text })),
  ];
  return [...ofThemes, ...ofCards, ...ofOpeners];
}

/** A few words each: too short to be measured, and set like the rest. */
export function labels({ items = [], values = [], resources = [] }: Deck): { where: string; text: string }[] {
  return [
    ...items.flatMap((item) => [
      ...(item.kind === "estimate" ? item.choices : item.kind === "order" ? item.milestones.map(({ text }) => text) : []).map((text) => ({
        where: item.id,
        text,
      })),
      { where: item.id, text: item.scope },
    ]),
    ...values.map(({ id, name }) => ({ where: id, text: name })),
    ...resources.map(({ id, title }) => ({ where: id, text: title })),
  ];
}

function wordings(text: string, blanks: Readonly<Record<string, readonly string[]>>): string[] {
  const most = Math.max(1, ...Object.values(blanks).map((choices) => choices.length));
  return Array.from({ length: most }, (_, i) =>
    filled(text, Object.fromEntries(Object.entries(blanks).map(([name, choices]) => [name, choices[i % choices.length] ?? ""]))),
  );
}
