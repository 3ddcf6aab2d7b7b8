// What a phone says, in English, when several people answer on it, one after the other.
import type * as fr from "./sharing-words.fr.ts";

export const sharing: typeof fr.sharing = {
  person: (nth) => `person ${nth}`,
  nth: (nth, of) => `(${nth} of ${of})`,
  handTo: (who) => `Hand the phone to ${who}`,
  hidden: "What the person before answered is hidden.",
  itIsMe: "It is me, I have the phone",
  noted: "It is in",
  gone: "Your answer is in, and is not shown here any more.",
  leaving: "It is leaving…",
  pass: (nth) => `Hand over to person ${nth}`,
  passShort: "Hand over",
  change: "Change my answer",
};
