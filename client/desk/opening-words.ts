// What the desk says before the cards, in its language.
import { dictionary } from "./dictionary.ts";

export const { discovering, families, mapping, valuing } = dictionary;
