// What a shared phone says, in its language.
import { dictionary } from "./phases-dictionary.ts";

export const { sharing } = dictionary;
