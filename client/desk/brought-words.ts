// What the desk says of the practices that come from other charters, in its language.
import { dictionary } from "./dictionary.ts";

export const { brought } = dictionary;
