// What the desk says of the practices that come from other charters, in English.
import { many } from "../words.en.ts";
import type * as fr from "./brought-words.fr.ts";

export const brought: typeof fr.brought = {
  title: (count) => `Ideas from other charters: ${count > 0 ? many(count, "practice", "practices") : "none"}`,
  help: "The charter of another association, or your earlier one, gives ideas. Nothing enters by itself: when practices are chosen, you offer the room those that you want, and it votes on them.",
  file: "Add a charter (file charte.json)",
  added: (from) => `The rules of “${from}” are in the list.`,
  fits: {
    round: "On this question",
    today: "On a question of today",
    "": "On a question that is not on the agenda",
  },
  unasked: "Add a card or a case of your own to talk about them, or offer them on another card. Otherwise the workshop file keeps them, not examined.",
  here: "From other charters",
  others: (count) => `${many(count, "other idea", "other ideas")}, on other questions`,
  offer: "Offer to the room",
  offerOf: (wording) => `Offer to the room: ${wording}`,
  said: "Already in the list, in the same words.",
  asked: (asked) => `There, the question was: ${asked}`,
  reworded: "reworded here",
};
