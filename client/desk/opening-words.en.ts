// What the desk says before the cards, in English: common beliefs, the map, the values.
import { many } from "../words.en.ts";
import type * as fr from "./opening-words.fr.ts";

export const discovering: typeof fr.discovering = {
  title: "Common beliefs",
  idea: (number, of) => `Belief ${number} of ${of}`,
  stakes: {
    creativity: "Creation",
    bias: "Bias",
    unreliability: "Mistakes",
    citizenship: "Citizenship",
    environment: "The environment",
  },
  answers: { true: "True", false: "False", depends: "It depends" },
  read: "To read aloud",
  asked: {
    claim: "True, false, or it depends?",
    estimate: "One choice only:",
    order: "To put in order, from oldest to newest:",
  },
  right: "The right answer",
  rightOrder: "The right order",
  rightOf: (right, of) => `${right} of ${of} got it right.`,
  nobodyRight: (of) => `${many(of, "answer", "answers")}, none of them right. This belief runs deep.`,
  otherOrders: (count) => many(count, "person gave another order", "people gave another order") + ".",
  people: (count) => many(count, "person", "people"),
  isRight: "(right)",
  why: "Why",
  source: "From",
  battle: (right, answered) => `The room against common beliefs: ${many(right, "right answer", "right answers")} of ${answered}.`,
  leave: "Move on",
  sure: "The other beliefs will not be played. Move on anyway?",
};

export const families: typeof fr.families = {
  write: "writing and communicating",
  administer: "administration",
  analyse: "analysis",
  support: "supporting people",
  fund: "raising funds",
  decide: "helping to decide",
};
export const mapping: typeof fr.mapping = {
  title: "The map of uses",
  lists: { uses: "What we do", fears: "What we fear", wishes: "What we hope" },
  one: { uses: "a use", fears: "a fear", wishes: "a wish" },
  none: "Nobody has ticked anything yet.",
  room: "from the room",
  times: (count) => `${count} times, some before the workshop`,
  people: (count) => many(count, "person", "people"),
  unticked: (count) => many(count, "line that nobody ticked", "lines that nobody ticked"),
  missing: (names) => `No use ticked for: ${names}. Ask whether that is really so.`,
  complete: "Every family of use has at least one person.",
};

export const valuing: typeof fr.valuing = {
  title: "Values",
  all: (count) => `${many(count, "value", "values")} to choose from, each with its commitment`,
  choose: "What the room keeps",
  help: "Tick six at most, in the order of the charter. Each becomes a commitment.",
  untold: "Fewer than five answers: the count is not shown. Ask aloud what matters.",
  people: (count) => (count === 0 ? "nobody" : many(count, "person", "people")),
  tick: (name) => `Keep: ${name}`,
  unchosen: (count) => many(count, "value that nobody chose", "values that nobody chose"),
  noneTicked: "Tick at least one value.",
  full: "Six at most: untick one.",
  kept: "Kept by the room",
  change: "Change the choice",
  keep: "Keep the choice",
  cancel: "Cancel",
  keepThese: "Keep the ticked values",
  thenKeep: "Their commitments go into the charter. You can still change them.",
  chosen: "Have chosen",
  leaveThemes: "Move on without choosing",
  sureThemes: "The cards stay in the planned order. Move on anyway?",
  leave: "Move on without keeping a value",
  sure: "The charter will have no commitments. Move on anyway?",
};
