// What the desk says about tables, in its language.
import { dictionary } from "./dictionary.ts";

export const { tables, turn } = dictionary;
