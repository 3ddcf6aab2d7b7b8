// What the phone says while the workshop closes, in its language.
import { dictionary } from "./dictionary.ts";

export const { leaving } = dictionary;
