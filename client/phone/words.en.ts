// Every text of the phone, in English. Short sentences, for someone who comes twice a year.
import { many } from "../words.en.ts";
import type * as fr from "./words.fr.ts";

export const titles: typeof fr.titles = {
  gathering: "The welcome",
  discovering: "Against common beliefs",
  mapping: "The map of uses",
  valuing: "Our values",
  card: "A new card",
  first: "A position to take",
  split: "The first positions",
  talk: "The arguments",
  second: "A second position to take",
  crossed: "What has moved",
  choosing: "The practices to choose from",
  voting: "A ballot to cast",
  tie: "A vote between two practices",
  counted: "A result",
  pausing: "The break",
  drafting: "Reading the draft",
  closing: "The closing",
  closed: "The workshop is finished",
};

export const door: typeof fr.door = {
  cancel: "Go back without adding anyone",
  title: "Come into the room",
  alias: "Your first name, or a nickname",
  aliasHelp: "If you like. It is erased when the workshop ends.",
  group: "You are mostly…",
  noGroup: "no answer",
  enter: "Come in",
  noAccount: "No account, no address, no password.",
  notice: (organisation, keptFor, contact) => [
    ["Who runs this:", `${organisation}.`],
    ["Why:", "to write a charter on artificial intelligence together."],
    ["What is kept:", "your sentences without your name, and numbers. Never who voted what."],
    [
      "For how long:",
      `your answers, until they are counted. Your first name, until the workshop ends. Your sentences, ${many(keptFor, "day", "days")} more; those of the charter stay.`,
    ],
    ["Who sees what:", "your first name, only the facilitator. Your answers, nobody."],
    ["Who to ask:", contact ? `the facilitator, or: ${contact}.` : "the facilitator."],
  ],
  code: "The room’s code",
  codeHelp: "Five letters, on the screen in the room.",
  go: "Find the room",
  again: "Try again",
  looking: "Looking for the room…",
  noAnswer: "The server does not answer. Check the network, then try again.",
  already: "I was here before, on another phone",
  bannedTitle: "You are no longer in the room",
  elsewhereTitle: "You are carrying on with another phone",
  elsewhere: "Your seat is open somewhere else. Nothing moves here any more.",
  here: "Carry on here",
};

export const room: typeof fr.room = {
  closing: (seconds) => `The vote closes in ${seconds}\u00A0s`,
  closingNow: "The vote is closing",
  closingSoon: "The vote closes in a few seconds",
  entering: "Coming into the room…",
  away: "No network.",
  comingBack: "We will be back by ourselves.",
  notSent: "Not sent yet.",
  willSend: "No network; this will leave by itself.",
  arrived: "It has arrived.",
  canChange: "You can still change it, until it closes.",
  secret: "Secret from the room, erased once counted.",
  left: "Time left",
  paused: "Time left, paused",
  card: (short, number, of) => (of > 1 ? `${short}, card ${number} of ${of}` : short),
  express: "express card",
  put: "Meanwhile, put the phone down: your table is still talking.",
};

export const gathering: typeof fr.gathering = {
  share: "Somebody else answers on this phone",
  shareHelp: "Each has a place, one after the other. What the other answered is hidden.",
  changePhone: "Change phone",
  changePhoneHelp: "There: the room’s code, “I was here before”, then this word.",
  title: "You are in the room",
  people: (count) => `${many(count, "person has", "people have")} come in with a phone.`,
  frame: [
    ["Why:", "rules that we will follow, because we will have chosen them."],
    ["Next:", "it is a draft. The association approves it after the workshop."],
    ["Secret:", "your positions and your votes. The room only sees numbers."],
  ],
  wait: "We start soon. Look at the screen in the room.",
  change: "Change my first name or my point of view",
  save: "Save",
};
