// What the phone says while the workshop closes, in English.
import { many } from "../words.en.ts";
import type { leaving as fr } from "./leaving-words.fr.ts";

export const leaving: typeof fr = {
  rate: "Would you spend this time again?",
  rateHelp: "From 1, time lost, to 5, time well spent.",
  marks: ["1, time lost", "2", "3", "4", "5, time well spent"],
  rated: "You can still change it.",
  told: (well, all) => `Time well spent (4 or 5): ${many(well, "answer", "answers")} of ${all}.`,
  untold: "Fewer than five answers about the time: they are not shown.",
  word: "One sentence to end with",
  wordHelp: "What you take away. The wall shows it once it was read, without your name.",
  help: "What I can do next",
  helpHow: "Tap what you offer, then go and tell the facilitator: we keep how many, never who.",
  offers: {
    reread: "Proofread the charter",
    refer: "Be the person to ask about AI",
    try: "Try out a tool",
    teach: "Train the others",
    carry: "Carry an action",
    listen: "Ask those who were not here",
  },
  offered: (count) => many(count, "offer", "offers"),
  home: "The draft charter",
  homeHelp: "Not approved yet. This phone keeps it, after the workshop too.",
  take: "Download (PDF)",
  read: "Read it on screen",
  fetching: "Preparing the file…",
  failed: "The draft could not be fetched. Check the network, then try again.",
  held: (time) => `This phone keeps the draft of ${time}.`,
  gone: "This phone did not keep the draft charter. Ask the association for it.",
  forget: "Delete it from this phone",
};
