// Ready wordings for the settings of the charter, in the desk’s language.
import { dictionary } from "./dictionary.ts";

export const { wordings } = dictionary;
