// Every sentence of the workshop file that nobody typed in the room, in English. Plain marks here: typography.ts sets them.
import type { Outcome } from "../scales.ts";
import type { fr } from "./file-words.fr.ts";

const many = (count: number, one: string, more: string) => `${count}\u00A0${count === 1 ? one : more}`;
const outcomes: Record<Outcome, string> = { adopted: "adopted", trial: "on trial", open: "still open", dropped: "set aside" };
const percent = (share: number) => `${Math.round(share * 100)}%`;

export const en: typeof fr = {
  title: "Workshop file",
  status: "Working document, with the draft charter",
  about: "This file says where each rule comes from: positions, arguments, votes, what was set aside. Rules have the numbers of the charter.",
  nobodyNamed: "Nobody is named in it: first names, and who voted what, are not kept.",
  parts: {
    who: "Who was consulted",
    minutes: "How the time went",
    method: "The method",
    before: "The questionnaire, before the day",
    ideas: "Against common beliefs",
    map: "The map of uses",
    values: "Values",
    rounds: "The cards, one by one",
    questions: "The questions",
    end: "The end of the workshop",
  },

  heads: (heads, phones) => `${many(heads, "person", "people")} in the room, ${many(phones, "phone", "phones")}.`,
  few: "Points of view held by only a few",
  seek: "To ask before the charter is approved: a text discussed without them still binds them.",

  minutesHead: ["Step", "Planned", "Spent", ""],
  kinds: {
    gathering: "Welcome",
    discovering: "Common beliefs",
    mapping: "Map of uses",
    valuing: "Values",
    round: "Card",
    drafting: "Draft",
    closing: "Closing",
  },
  minutes: (count) => `${count}\u00A0min`,
  ahead: "opened ahead",
  skipped: "left out",
  notPlayed: "not played",
  playing: "under way",
  total: "In all",

  quorum: (share) => `A vote counts if at least ${percent(share)} of the people present cast a ballot, and if half of those say something other than “I pass”.`,
  adopted: (share, group) =>
    `Adopted: ${percent(share)} can at least live with it, without an objection, and ${percent(group)} in every declared group with three voters or more.`,
  trial: (share, objected, objecting) =>
    `On trial: ${percent(share)} without an objection, or ${percent(objected)} with the objection of one person alone or of ${percent(objecting)} of the opinions at most. A trial has someone in charge and a date.`,
  strict: "On trial: this workshop chose strict consent, a single objection leaves the question open.",
  dropped: (share) => `Set aside: ${percent(share)} are not ready or object. Still open: all the rest.`,
  secrecy: "Positions and ballots were secret, and erased once counted. A count of fewer than five answers is not given.",

  right: "The right answer",
  answers: { true: "true", false: "false", depends: "it depends" },
  order: "In order",
  found: (right, answered) => `${right} of ${answered} got it right.`,
  untold: "Fewer than five answers: the count is not given.",

  survey: {
    answers: (count) => `${many(count, "answer", "answers")}, without names. One person may have answered twice.`,
    few: "Fewer than five answers: they were not kept.",
    times: (count) => many(count, "answer", "answers"),
    toolsTitle: "With which tool",
    ownTools: "Other tools named",
    dataTitle: "With what data",
    situations: "Lived situations, read",
    tools: { inside: "AI inside a usual program", unknown: "I do not know", other: "Another tool" },
    data: {
      public: "Public",
      internal: "Internal to the association",
      personal: "Personal",
      sensitive: "Sensitive",
      entrusted: "Confidential, entrusted by someone else",
    },
  },

  mapHeadAsked: ["Line", "Before the day", "That day"],
  mapHead: ["Line", "People"],
  marks: (count) => (count === 0 ? "0" : count < 3 ? "fewer than 3" : String(count)),
  own: "written by the room",

  valuesHead: ["Value", "Chosen", "Kept"],
  times: (count) => many(count, "time", "times"),
  kept: "yes",
  notKept: "no",

  situation: "The situation",
  thesis: "The thesis",
  question: "The question",
  notDebated: "This question did not call for two camps: the room went straight to the practices.",
  positionsHead: ["Positions", "Before the debate", "After the debate"],
  moved: (moved, paired) => `${many(moved, "person", "people")} changed their mind, of the ${paired} who answered twice`,
  flow: (from, to, count) => `${count} from “${from}” to “${to}”`,
  movedUntold: "How many changed their mind: fewer than five answers, the count is not given.",
  planks: (count) => `${many(count, "supporter", "supporters")} came from the other side of the debate.`,
  arguments: "The arguments",
  noArguments: "No argument was written.",
  support: (count) => (count === 0 ? "" : ` (${many(count, "supporter", "supporters")})`),
  aside: (count) =>
    `${many(count, "sentence was put aside when it was", "sentences were put aside when they were")} read: ${count === 1 ? "it is" : "they are"} not included here.`,
  merged: (count) =>
    count === 1 ? "1\u00A0sentence was joined with another that says the same." : `${count}\u00A0sentences were joined with another that says the same.`,
  withdrawn: (count) => `${many(count, "sentence was taken back by its author", "sentences were taken back by their authors")}.`,
  practices: "The practices",
  origins: { deck: "From the card", argument: "From an argument", room: "Proposed in the room" },
  rule: (number) => `Rule ${number} of the charter.`,
  unexamined: "Not examined: not put to the vote.",
  waiting: "The vote is counted, the result is not settled yet.",
  reworded: "Reworded after a first vote, not voted on again.",
  result: (outcome) => `Result: ${outcomes[outcome]}.`,
  vote: (number, of) => (of < 2 ? "The vote" : `Vote ${number}`),
  on: (wording) => `on “${wording}”`,
  stances: { "4": "I champion it", "3": "I agree", "2": "I can live with it", "1": "not ready", "0": "objection", pass: "I pass" },
  quoted: (said) => `“${said}”`,
  ballots: (ballots, heads) => `${many(ballots, "ballot", "ballots")} from ${many(heads, "person", "people")}`,
  quorumMissed: "quorum missed",
  countedAs: (outcome) => `the count gives: ${outcomes[outcome]}`,
  fewVoters: "fewer than five opinions, the detail is not given",
  unreadObjections: (count) =>
    `${many(count, "objection", "objections")} to this first sentence: ${count === 1 ? "it" : "they"} led to rewording it before any was read.`,
  alternatives: "Only one could go into the charter",
  beaten: "The room preferred the other possibility.",
  preferred: "The room preferred it to the other possibility.",
  owner: (owner, day) => `In charge: ${owner}, to review on ${day}.`,

  entrusted: "Questions entrusted",
  noEntrusted: "No question was entrusted.",
  entrustedTo: (owner, day) => `${owner}, by ${day}.`,
  unasked: "Questions not asked that day",
  allAsked: "Every question of this deck was on the agenda.",
  planned: "on the agenda, not asked",

  time: "The time spent",
  timeTold: (well, all) => `${well} of ${many(all, "answer", "answers")} say 4 or 5 out of 5: time well spent.`,
  mark: (mark, count) => `${mark} out of 5: ${count}`,
  timeAsked: "Nobody was asked about the time spent.",
  words: "Last words",
  noWords: "Nobody left a sentence.",
  volunteers: "Who offers to help",
  noVolunteers: "Nobody offered.",
  offers: {
    reread: "Reading the charter through",
    refer: "Being the contact for AI",
    try: "Trying a tool",
    teach: "Training others",
    carry: "Carrying an action",
    listen: "Collecting the opinions of those absent",
  },
  people: (count) => many(count, "person", "people"),
};
