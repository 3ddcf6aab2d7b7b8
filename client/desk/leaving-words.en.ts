// What the desk says of the return on time, the last sentences and the volunteers, in English.
import { many } from "../words.en.ts";
import type { leaving as fr } from "./leaving-words.fr.ts";

export const leaving: typeof fr = {
  rated: "Rated the time",
  ratings: "The time spent",
  ask: "Everyone rates it on their phone, from 1 to 5, in secret. Show the result, or let the close count it.",
  reveal: "Count and show",
  told: (well, all) => `${many(well, "answer", "answers")} of ${all} say 4 or 5: time well spent.`,
  untold: "Fewer than five answers: they are not shown.",
  mark: (mark, count) => `Mark ${mark}: ${many(count, "answer", "answers")}`,
  word: "A sentence to end with",
  words: "Last sentences",
  noWords: "They wait to be read under “To read”, then the wall shows them.",
  volunteers: "Who offers to help",
  note: "We keep how many, never who. Invite these people to come and see you, and write down their names yourself.",
  nobody: "Nobody has offered anything yet.",
  offers: {
    reread: "Proofread the charter",
    refer: "Be the person to ask about AI",
    try: "Try out a tool",
    teach: "Train the others",
    carry: "Carry an action",
    listen: "Ask those who were not here",
  },
};
