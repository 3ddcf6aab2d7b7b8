// What the phone says while the workshop closes, in its language.
import { dictionary } from "./phases-dictionary.ts";

export const { leaving } = dictionary;
