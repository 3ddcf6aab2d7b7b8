// What screens fetch of the house's decks, by language.
import type { House } from "../house.ts";
import { sentencesBetween } from "../decks/languages.ts";
import { kept } from "./kept.ts";

/** GET /api/words/en: what each sentence of the deck is in English (fr: the way back), for screens in another language than their workshop's. */
export const wordsOf = ({ deck, english }: House) =>
  kept<"fr" | "en">((lang) => (!english ? {} : lang === "en" ? sentencesBetween(deck, english) : sentencesBetween(english, deck)));

/** GET /api/lint/fr: what the wording check looks for in that language; null where the deck has no lists for it. */
export const lintOf = ({ deck, english }: House) => kept<"fr" | "en">((lang) => (lang === "en" ? english : deck)?.lint ?? null);
