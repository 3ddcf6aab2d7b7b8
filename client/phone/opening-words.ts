// The words of what comes before the cards, in the phone’s language.
import { dictionary } from "./phases-dictionary.ts";

export const { discovering, mapping, themes, valuing } = dictionary;
