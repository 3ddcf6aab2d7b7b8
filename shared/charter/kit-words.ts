// Every sentence of the book of models, in the workshop's language.
import { en } from "./kit-words.en.ts";
import { fr } from "./kit-words.fr.ts";

export const kitWords = { fr, en };
export type KitWords = typeof fr;
