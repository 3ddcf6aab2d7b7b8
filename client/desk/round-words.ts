// What the desk says about a round, in its language.
import { dictionary } from "./dictionary.ts";

export const { steps, live, now, choosing, amending, law, hints, voting, counted, next, nextSecond, play, first, entrust } = dictionary;
