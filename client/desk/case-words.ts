// What the desk says of a case of the association's own, in its language.
import { dictionary } from "./dictionary.ts";

export const { ownCase } = dictionary;
