// Every sentence of the charter that nobody typed in the room, in the workshop's language.
import { en } from "./words.en.ts";
import { fr } from "./words.fr.ts";

export const charterWords = { fr, en };
export type CharterWords = typeof fr;
