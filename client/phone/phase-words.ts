// What the phone says once the cards are on the table, in its language.
import { dictionary } from "./phases-dictionary.ts";

export const { debating, deciding, pausing, drafting, closing, sentences } = dictionary;
