// What the wall says of the return on time, in English.
import { many } from "../words.en.ts";
import type { leaving as fr } from "./leaving-words.fr.ts";

export const leaving: typeof fr = {
  word: "The room takes away",
  time: "Time well spent?",
  told: (well, all) => `${many(well, "answer", "answers")} of ${all} say yes (4 or 5 out of 5)`,
};
