// What the document of a living charter says that nobody typed, in the charter's language.
import { en } from "./words.en.ts";
import { fr } from "./words.fr.ts";

export const livingWords = { fr, en };
export type LivingWords = typeof fr;
