// What the phone says from the door on, in its language.
import { dictionary } from "./dictionary.ts";

export const { titles, door, room, gathering } = dictionary;
