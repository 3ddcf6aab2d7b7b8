// What makes a practice hard to follow: words that bind nobody, jargon, long sentences, nothing of who, when, with what, on what.
// Hints for who writes, never blocks. Pure: the word lists are data (cards/fr/lint.yaml, cards/en/lint.yaml).
import type { WordLists } from "../deck.ts";
import { readability } from "../readability.ts";
import { blanksOf } from "../text.ts";

export const ASKS = ["who", "when", "tool", "data"] as const;
export type Ask = (typeof ASKS)[number];

/** `words`: what was found, as written. `plain`: what could be said instead. */
export type Hint =
  | { readonly kind: "generic" }
  | { readonly kind: "vague"; readonly words: string }
  | { readonly kind: "jargon"; readonly words: string; readonly plain: string }
  | { readonly kind: "hard"; readonly score: number }
  | { readonly kind: "missing"; readonly asks: readonly Ask[] };

/** Below this a sentence is hard to read (Kandel–Moles or Flesch). In a short one, two long words are enough to fall under it: it must be far below. */
export const HARD = 40;
const HARD_IF_SHORT = 0;
const SHORT = 12;

const WORD = String.raw`[\p{L}\p{N}]`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** Whole words, whatever their case and apostrophes; a star at the end takes any ending. */
const pattern = (entry: string): string =>
  `(?<!${WORD})${escaped(entry.replace(/\*$/, ""))
    .replace(/['’]/g, "['’]")
    .replace(/ /g, String.raw`\s+`)}${entry.endsWith("*") ? `${WORD}*` : ""}(?!${WORD})`;
const found = (entries: readonly string[], text: string): string | undefined =>
  entries.length === 0 ? undefined : new RegExp(entries.map(pattern).join("|"), "iu").exec(text)?.[0];

/** What the sentence says of who, when, which tool and which data; an empty blank says what its name promises. */
export function answersOf(wording: string, lists: WordLists): Ask[] {
  const blanks = blanksOf(wording);
  const sentence = wording.replaceAll(/[{}]/g, " ");
  return ASKS.filter((ask) => found(lists[ask], sentence) !== undefined || blanks.some((name) => lists.blanks[name] === ask));
}

/**
 * What could be better in a practice's wording. `said`: what its card or its place in the charter already says (its data class, its tool).
 * A sentence is generic when it says one of the phrases that fit every charter, or nothing at all of who, when, tool and data.
 */
export function lint(wording: string, lists: WordLists, lang: "fr" | "en", said: readonly Ask[] = []): Hint[] {
  const bare = wording.replaceAll(/\{[a-z]+\}/g, lang === "fr" ? "une personne" : "one person");
  const answers = [...new Set([...answersOf(wording, lists), ...said])];
  const generic = found(lists.generic, bare) !== undefined || answers.length === 0;
  const vague = found(lists.vague, bare);
  const score = Math.round(readability(bare, lang));
  const hard = score < ((bare.match(/[\p{L}\d]+/gu) ?? []).length < SHORT ? HARD_IF_SHORT : HARD);
  const missing = ASKS.filter((ask) => !answers.includes(ask));
  return [
    ...(generic ? [{ kind: "generic" as const }] : []),
    ...(vague ? [{ kind: "vague" as const, words: vague }] : []),
    ...lists.jargon.flatMap(({ words, plain }) => {
      const at = found(words, bare);
      return at ? [{ kind: "jargon" as const, words: at, plain }] : [];
    }),
    ...(hard ? [{ kind: "hard" as const, score }] : []),
    ...(missing.length > 0 ? [{ kind: "missing" as const, asks: missing }] : []),
  ];
}
