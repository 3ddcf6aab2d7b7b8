// Notes for the facilitator, in the desk’s language.
import { dictionary } from "./dictionary.ts";

export const { phases, ideas, values, moments, also } = dictionary;
export type { Note } from "./notes.fr.ts";
