// Every sentence of the texts on personal data, in the workshop's language.
import { en } from "./privacy-words.en.ts";
import { fr } from "./privacy-words.fr.ts";

export const privacyWords = { fr, en };
export type PrivacyWords = typeof fr;
export type { Row, Rows, Told } from "./privacy-words.fr.ts";
