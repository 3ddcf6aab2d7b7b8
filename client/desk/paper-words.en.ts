// What the desk says of people without a phone, in English.
import { many } from "../words.en.ts";
import type * as fr from "./paper-words.fr.ts";

export const paper: typeof fr.paper = {
  title: "People without a phone",
  ways: { paper: "On paper", hands: "By show of hands" },
  notSecret: "A raised hand is not secret: the charter will say so. Prefer paper.",
  before: (count) => `Noted already: ${count}. Entering again replaces it.`,
  sum: (entered, of) => `${entered} of ${of}`,
  secret: "Secret for the room, erased once counted.",
  less: (name) => `One less: ${name}`,
  more: (name) => `One more: ${name}`,
  harm: (number) => `Objection no. ${number}: which harm?`,
  whom: "For whom?",
  incomplete: "An objection waits for its reason. Without one, count “Not ready”.",
  without: (count) =>
    `${many(count, "person has", "people have")} no phone. Best: several on one phone, one after the other. If not, on paper or by show of hands, at each vote.`,
  by: (onPaper, byHand) =>
    `Of these, ${[...(onPaper > 0 ? [`${onPaper} on paper`] : []), ...(byHand > 0 ? [`${byHand} by show of hands, not secret`] : [])].join(" and ")}.`,
  closing: "The phones close in",
};
