// The words of what comes before the cards, in the phone’s language.
import { dictionary } from "./dictionary.ts";

export const { discovering, mapping, valuing } = dictionary;
