// Every sentence of the workshop file that nobody typed in the room, in the workshop's language.
import { en } from "./file-words.en.ts";
import { fr } from "./file-words.fr.ts";

export const fileWords = { fr, en };
export type FileWords = typeof fr;
