// The words of the wall, in English.
import { many } from "../words.en.ts";
import type * as fr from "./words.fr.ts";

export const themes: typeof fr.themes = {
  gouvernance: "Governance",
  fiabilite: "Reliability",
  donnees: "Data",
  equite: "Fairness",
  transparence: "Transparency",
  sobriete: "Using less",
};
export const stakes: typeof fr.stakes = {
  creativity: "Creation",
  bias: "Bias",
  unreliability: "Mistakes",
  citizenship: "Citizens",
  environment: "Planet",
};
export const lists: typeof fr.lists = { uses: "Uses", fears: "Fears", wishes: "Wishes" };
export const sides: typeof fr.sides = { for: "for", conditions: "under conditions", against: "against" };
export const forces: typeof fr.forces = { rule: "Rule", advice: "Good practice", ban: "Guardrail" };
export const standings: typeof fr.standings = {
  answered: "answered",
  entrusted: "entrusted",
  open: "open",
  moot: "without object",
  unasked: "not asked",
};
export const marks: typeof fr.marks = { adopted: "adopted", trial: "on trial", open: "still open", dropped: "set aside", ahead: "to come" };

export const say: typeof fr.say = {
  page: "The screen in the room · Charte en jeu",
  opening: "The room is opening…",
  comingBack: "Connection lost. The screen comes back by itself.",
  pairing: {
    title: "Open the screen of the room",
    ask: "On the facilitator’s device, type these four digits",
    digits: (digits) => `Digits to type: ${[...digits].join(" ")}`,
    slow: "The server does not answer. Trying again.",
  },
  enter: "Come into the room",
  orType: "or type",
  qr: (code) => `QR code of room ${[...code].join(" ")}`,
  people: (count) => ({ figure: String(count), rest: count === 1 ? "person is here" : "people are here" }),
  one: "A nickname will do. No account.",
  tables: {
    seated: "Touch your table’s number.",
    drawn: (count) => `${many(count, "table drawn", "tables drawn")}. Yours is on your phone.`,
  },
  turn: {
    table: (number) => `Table ${number}`,
    side: (side) => `an argument ${sides[side]}`,
    anyone: "Who wants to",
  },
  locked: "The door is closed.",
  each: "One pawn for five people",
  toSettle: (asked) => many(asked, "question to settle", "questions to settle"),
  settled: (answered, asked) => ({ figure: String(answered), rest: `of ${asked} ${asked === 1 ? "question" : "questions"} settled` }),
  clock: (time, late, running) => `${late ? "Over time" : "Time left"}: ${time}${running ? "" : ", paused"}`,
  discovering: {
    title: "The room against common beliefs",
    how: "One belief at a time. Everyone answers, then we check.",
    ask: "Answer on your phone",
    askShort: "On your phone",
    number: (number, of) => `${number} of ${of}`,
    claims: [
      ["true", "True"],
      ["false", "False"],
      ["depends", "It depends"],
    ],
    right: "The answer",
    order: "The right order",
    found: ({ told, right, answered }) => (!told ? "Fewer than five answers" : right === 0 ? "Nobody found it" : `${right} of ${answered} found it`),
    battle: (right, answered) => ({ figure: String(right), rest: `right ${right === 1 ? "answer" : "answers"} of ${answered}` }),
  },
  mapping: {
    title: "Our map",
    ask: "Tick, add.",
    times: (count) => `${count} times, some before the workshop`,
    marks: (count) => many(count, "person", "people"),
    own: "The room’s own words",
    rest: (count) => `and ${many(count, "other", "others")}`,
  },
  valuing: {
    title: "Our values",
    before: "What matters to us?",
    sealed: "Three values, on your phone",
    secret: "Secret from the room, erased once counted",
    chosen: (count) => many(count, "person chose it", "people chose it"),
    kept: "We keep",
  },
  themes: {
    title: "As the room wants it",
    sealed: (most) => (most === 1 ? "Which theme to debate in full?" : `Which themes to debate in full? ${most} at most`),
    why: "The others are played as express cards.",
    paces: { full: "in full", express: "express" },
  },
  news: {
    card: (ask) => `New card: ${ask}`,
    split: (split) => `First position: ${split.for} for, ${split.conditions} under conditions, ${split.against} against.`,
    turned: "The card is turned.",
    opened: "The vote is open.",
    closing: "The vote is closing.",
  },
  sound: { on: "Turn the sound on", off: "Turn the sound off" },
  listen: "Listen to the situation.",
  sealed: { first: "Your position, on your phone. It stays closed.", second: "Your position, once more. It stays closed." },
  fact: "A fact",
  counter: "On the other hand",
  talk: "Talk about it, then write.",
  untold: "Fewer than five answers: no numbers are told.",
  moved: (count) => (count === 0 ? "Nobody changed their mind" : count === 1 ? "1 changed their mind" : `${count} changed their minds`),
  flow: (count, from, to) => `${many(count, "person", "people")} moved from “${sides[from]}” to “${sides[to]}”`,
  choosing: {
    title: "What shall we vote on?",
    count: (count) => `${many(count, "possible practice", "possible practices")}, on your phones`,
    support: "Support, propose.",
    law: "Already the law:",
    rule: (share, strict) =>
      `Adopted if at least ${share % 10 === 0 ? `${share / 10} people in 10` : `${share}%`} can live with it${strict ? "; a single objection leaves it open" : ", with no objection"}.`,
    ruleShort: (share) => `Adopted: ${share % 10 === 0 ? `${share / 10} in 10` : `${share}%`}, no objection.`,
  },
  voting: {
    entering: "Paper and hands: we count",
    closed: "Closed ballot, on your phone",
    closedShort: "Closed ballot",
    anew: "New vote",
    closing: (seconds) => (seconds > 0 ? `Closing in ${seconds}` : "The vote is closing"),
    again: "Voting again on the new wording",
    before: "Before",
    after: "Now",
    forDpo: "Open whatever the count: the DPO will see it.",
    tie: "A tie. Which one shall we keep?",
    number: (number, of) => `${number} of ${of}`,
  },
  counted: {
    by: (byPaper, byHand) => [...(byPaper > 0 ? [`${byPaper} on paper`] : []), ...(byHand > 0 ? [`${byHand} by show of hands`] : [])].join(", "),
    title: "What the room decides",
    accepted: ({ accepted, stances }) => `${accepted} of ${stances} can at least live with it`,
    short: ({ accepted, stances }) => `${accepted} of ${stances} accept it`,
    untold: "Few ballots: only the result is told.",
    hear: (count) => many(count, "objection to hear", "objections to hear"),
    objections: (count) => many(count, "objection", "objections"),
    heldBack: "At least one group is not ready.",
    alternative: "Only one of the two will be kept.",
    forDpo: "It may go below the law: the DPO will see it.",
    reservations: (count) => many(count, "reservation", "reservations"),
  },
  pausing: { title: "Break", back: (time) => `We start again at ${time}`, soon: "We start again soon" },
  express: "Express card",
  unasked: (names) => `Not asked today: ${names.join(", ")}`,
  drafting: { title: "Our charter, first draft", ask: "Read, and flag what is not clear." },
  coverage: {
    title: (all) => `Our ${many(all, "question", "questions")}`,
    counts: {
      answered: (count) => `${count} answered`,
      entrusted: (count) => `${count} entrusted`,
      open: (count) => `${count} open`,
      moot: (count) => `${count} without object`,
      unasked: (count) => `${count} not asked`,
    },
  },
  closing: {
    title: "What now?",
    none: "Who does what, and when?",
    thanks: "Thank you!",
    done: (organisation) => `The charter of ${organisation} has its first draft.`,
    by: (day) =>
      /^\d{4}-\d{2}-\d{2}/.test(day) ? new Date(`${day.slice(0, 10)}T12:00:00`).toLocaleDateString("en-GB", { day: "numeric", month: "long" }) : day,
  },
};
