// A sentence that someone wrote, whichever kind: an argument, a practice, a line of the map, a last word. Read and changed alike.
import type { Fate, Workshop } from "./state.ts";

export type Kind = "argument" | "practice" | "entry" | "word";
export type Sentence = Fate & { readonly kind: Kind; readonly text: string; readonly status: string; readonly round: string };

/** Undefined where no sentence has this id. */
export function sentenceOf({ arguments: all, practices, map, words }: Workshop, id: string): Sentence | undefined {
  const argument = Object.hasOwn(all, id) ? all[id] : undefined;
  if (argument)
    return { kind: "argument", text: argument.text, status: argument.status, round: argument.round, into: argument.into, reworded: argument.reworded };
  const entry = Object.hasOwn(map, id) ? map[id] : undefined;
  if (entry) return { kind: "entry", text: entry.text, status: entry.status, round: "", into: entry.into, reworded: entry.reworded };
  const word = Object.hasOwn(words, id) ? words[id] : undefined;
  if (word) return { kind: "word", text: word.text, status: word.status, round: "", reworded: word.reworded };
  const practice = Object.hasOwn(practices, id) ? practices[id] : undefined;
  return (
    practice && { kind: "practice", text: practice.wording, status: practice.status, round: practice.round, into: practice.into, reworded: practice.reworded }
  );
}

type Change = Fate & { readonly text?: string; readonly status?: "waiting" | "shown" | "aside" | "withdrawn" | "merged" };
/** The workshop with these sentences changed; a practice that is shown is a candidate. */
export function withSentences(workshop: Workshop, ids: readonly string[], change: Change): Workshop {
  return ids.reduce((before, id) => withSentence(before, id, change), workshop);
}
function withSentence(workshop: Workshop, id: string, change: Change): Workshop {
  const { text, status, ...fate } = change;
  const argument = workshop.arguments[id];
  if (argument) return { ...workshop, arguments: { ...workshop.arguments, [id]: { ...argument, ...change } } };
  const entry = workshop.map[id];
  if (entry) return { ...workshop, map: { ...workshop.map, [id]: { ...entry, ...change } } };
  const word = workshop.words[id];
  if (word) return { ...workshop, words: { ...workshop.words, [id]: { ...word, ...change } } };
  const practice = workshop.practices[id]!;
  const changed = {
    ...fate,
    ...(text === undefined ? {} : { wording: text }),
    ...(status ? { status: status === "shown" ? ("candidate" as const) : status } : {}),
  };
  return { ...workshop, practices: { ...workshop.practices, [id]: { ...practice, ...changed } } };
}

/** What was joined with this one. */
export const joinedTo = (workshop: Workshop, id: string): string[] =>
  [workshop.arguments, workshop.map, workshop.practices].flatMap((all: Readonly<Record<string, Fate>>) =>
    Object.entries(all)
      .filter(([, { into }]) => into === id)
      .map(([each]) => each),
  );
