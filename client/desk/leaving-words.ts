// What the desk says of the return on time, the last sentences and the volunteers, in its language.
import { dictionary } from "./dictionary.ts";

export const { leaving } = dictionary;
