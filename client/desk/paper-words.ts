// What the desk says of people without a phone, in its language.
import { dictionary } from "./dictionary.ts";

export const { paper } = dictionary;
