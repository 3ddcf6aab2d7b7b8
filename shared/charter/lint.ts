// What makes a practice hard to follow: words that bind nobody, jargon, knotted sentences, nothing of who, when, with what, on what.
// Hints for who writes, never blocks. Pure: the words are data (cards/fr/lint.yaml, cards/en/lint.yaml), the grammar is lint-grammar.ts.
import type { WordLists } from "../deck.ts";
import { readability } from "../readability.ts";
import type { Lang } from "../scales.ts";
import { blanksOf } from "../text.ts";
import { knotOf, unknownWord, withoutDoer, withoutMoment } from "./lint-grammar.ts";
import { found } from "./lint-words.ts";

export const ASKS = ["who", "when", "tool", "data"] as const;
export type Ask = (typeof ASKS)[number];

/** `words`: what was found, as written ("" where it is the whole sentence). `plain`: what could be said instead ("": to be said in full). */
export type Hint =
  | { readonly kind: "generic"; readonly words: string }
  | { readonly kind: "vague"; readonly words: string }
  | { readonly kind: "jargon"; readonly words: string; readonly plain: string }
  | { readonly kind: "hard"; readonly why: "score" | "negations" | "nouns" | "long"; readonly words: string }
  /** Nobody is named to do it; no moment is named for what is done again and again. */
  | { readonly kind: "who" | "when"; readonly words: string }
  /** What may be said besides. */
  | { readonly kind: "missing"; readonly asks: readonly Ask[] };

/** Below this a sentence is hard to read (Kandel–Moles or Flesch). In a short one, two long words are enough to fall under it: it must be far below. */
export const HARD = 40;
const HARD_IF_SHORT = 0;
const SHORT = 12;

function scored(text: string, lang: Lang): boolean {
  const short = (text.match(/[\p{L}\d]+/gu) ?? []).length < SHORT;
  return Math.round(readability(text, lang)) < (short ? HARD_IF_SHORT : HARD);
}

/** What the sentence says of who, when, which tool and which data; an empty blank says what its name promises. */
export function answersOf(wording: string, lists: WordLists): Ask[] {
  const blanks = blanksOf(wording);
  const sentence = wording.replaceAll(/[{}]/g, " ");
  return ASKS.filter((ask) => found(lists[ask], sentence) !== undefined || blanks.some((name) => lists.blanks[name] === ask));
}

/**
 * What could be better in a practice's wording. `said`: what its card or its place in the charter already says (its data class, its tool).
 * A sentence is generic when it says one of the phrases that fit every charter, when it states a value or a belief and no moment or data to
 * hold it to, or when it says nothing at all of who, when, tool and data.
 */
export function lint(wording: string, lists: WordLists, lang: Lang, said: readonly Ask[] = []): Hint[] {
  const bare = wording.replaceAll(/\{[a-z]+\}/g, lang === "fr" ? "une personne" : "one person");
  const answers = [...new Set([...answersOf(wording, lists), ...said])];
  const hard = knotOf(bare, lists, lang) ?? (scored(bare, lang) ? { why: "score" as const, words: "" } : undefined);
  const held = answers.includes("data") || answers.includes("when");
  const empty = hard ? undefined : ((held ? undefined : found(lists.beliefs, bare)) ?? (answers.length === 0 ? "" : undefined));
  const generic = found(lists.generic, bare) ?? empty;
  const fits = generic === undefined;
  // a sentence that fits every charter is to be written anew: its words are not weighed one by one
  const vague = fits ? found(lists.vague, bare) : undefined;
  const jargon = lists.jargon.flatMap(({ words, plain }) => {
    const at = found(words, bare);
    return at ? [{ kind: "jargon" as const, words: at, plain }] : [];
  });
  const strange = jargon.length > 0 ? undefined : unknownWord(bare, lists, lang);
  const unknown = strange !== undefined && hard?.words.includes(strange) ? undefined : strange; // a word is told once
  const doer = blanksOf(wording).some((name) => lists.blanks[name] === "who");
  const nobody = fits && !doer ? withoutDoer(wording.replaceAll(/\{[a-z]+\}/g, "…"), lists, lang) : undefined;
  const again = fits && !hard && nobody === undefined && vague === undefined && !answers.includes("when") ? withoutMoment(bare, lists, lang) : undefined;
  const asked = { who: nobody, when: again, tool: undefined, data: undefined };
  const missing = ASKS.filter((ask) => !answers.includes(ask) && asked[ask] === undefined);
  return [
    ...(fits ? [] : [{ kind: "generic" as const, words: generic }]),
    ...(vague === undefined ? [] : [{ kind: "vague" as const, words: vague }]),
    ...jargon,
    ...(unknown === undefined ? [] : [{ kind: "jargon" as const, words: unknown, plain: "" }]),
    ...(hard ? [{ kind: "hard" as const, ...hard }] : []),
    ...(nobody === undefined ? [] : [{ kind: "who" as const, words: nobody }]),
    ...(again === undefined ? [] : [{ kind: "when" as const, words: again }]),
    ...(missing.length > 0 ? [{ kind: "missing" as const, asks: missing }] : []),
  ];
}

/** What could be plainer in a text that is no practice (the preamble, whom to ask): sentence by sentence, its words and its knots; a sentence that is hard to read by its first words. */
export function lintText(text: string, lists: WordLists, lang: Lang): Hint[] {
  const hints = sentencesOf(text).flatMap((sentence) =>
    lint(sentence, lists, lang, ASKS).map((hint) => (hint.kind === "hard" && hint.why === "score" ? { ...hint, words: beginningOf(sentence) } : hint)),
  );
  const told = hints.filter(({ kind }) => kind !== "who" && kind !== "when" && kind !== "missing");
  return told.filter((hint, i) => i === told.findIndex((other) => JSON.stringify(other) === JSON.stringify(hint)));
}
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])\s+|\n+/u).filter((each) => each.trim() !== "");
const beginningOf = (sentence: string): string => `${sentence.trim().split(/\s+/u).slice(0, 4).join(" ")}…`;
