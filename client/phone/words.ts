// Every text of the phone, in its language.
import { dictionary } from "./dictionary.ts";

export const { titles, door, room, gathering, debating, deciding, pausing, drafting, closing } = dictionary;
