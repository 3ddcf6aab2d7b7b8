// What the desk says of the questionnaire, in its language.
import { dictionary } from "./dictionary.ts";

export const { preparing, questionnaire } = dictionary;
