// What a shared phone says, in its language.
import { dictionary } from "./dictionary.ts";

export const { sharing } = dictionary;
