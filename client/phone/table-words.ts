// What the phone says about tables, in its language.
import { dictionary } from "./dictionary.ts";

export const { table, pen, turn, score } = dictionary;
