// What the desk says around the round, in its language.
import { dictionary } from "./dictionary.ts";

export const { tabs, top, pairing, agenda, queue, people, languages, drafting, coverage, closing } = dictionary;
