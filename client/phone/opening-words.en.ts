// The words of what comes before the cards, in English: common beliefs, the map, the values.
import { many } from "../words.en.ts";
import type * as fr from "./opening-words.fr.ts";

export const discovering: typeof fr.discovering = {
  label: (number, of) => `Common belief ${number} of ${of}`,
  wait: "A common belief is coming. Look at the screen.",
  title: "Against common beliefs",
  claim: { true: "True", false: "False", depends: "It depends" },
  order: "From oldest to newest",
  orderHelp: "Tap the steps in order.",
  again: "Start the order again",
  send: "That is my order",
  estimate: "Your best guess",
  choose: "Your answer",
  canChange: "You can still change it, until it closes.",
  right: "The right answer",
  found: "You had it.",
  missed: "That was not your answer. That is what this is for.",
  told: (right, answered) => `${right} of ${answered} got it right.`,
  untold: "Fewer than five answers: the number is not shown.",
  source: "From:",
  scope: "What was counted:",
};

export const mapping: typeof fr.mapping = {
  label: "The map of uses",
  title: "Tick what is true for you",
  help: "The room sees numbers, never who ticked.",
  lists: { uses: "My uses", fears: "My fears", wishes: "My wishes" },
  list: "Which list?",
  times: (count) => `${count} times, some before the workshop`,
  people: (count) => many(count, "person", "people"),
  write: "A line of your own",
  writeHelp: "No names, nobody who could be recognised.",
};

export const themes: typeof fr.themes = {
  label: "The themes",
  title: (most) => (most === 1 ? "One theme to debate in full" : `${most} themes to debate in full`),
  help: "The others are played as express cards: we read, we vote.",
  count: (count, most) => `${count} of ${most}`,
  send: "Keep my choice",
  sent: "You can still change it, until it closes.",
  order: "As the room wants it",
  then: (most) => (most === 1 ? "The first theme is debated in full." : `The first ${most} themes are debated in full.`),
  times: (count) => many(count, "voice", "voices"),
  untold: "Fewer than five answers: the numbers are not shown.",
};

export const valuing: typeof fr.valuing = {
  label: "Our values",
  before: "Three values to choose. We open in a moment.",
  title: "Choose three values",
  help: "Those that should show in the way we use AI, or do without it.",
  count: (count) => `${count} of 3`,
  three: "Three at most. Take one off to change.",
  send: "Keep my values",
  sent: "You can still change them, until it closes.",
  revealed: "The values of the room",
  untold: "Fewer than five answers: the numbers are not shown.",
  times: (count) => many(count, "vote", "votes"),
  kept: "What the charter commits to",
  wait: "The facilitator is keeping the values with you.",
};
