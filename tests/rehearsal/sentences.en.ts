// What simulated participants write in English, in the order of the French sentences.
import type { Sayings } from "./sentences.ts";

export const en: Sayings = {
  organisation: "The Neighbours’ House",
  arguments: {
    for: [
      "The time saved will go to the people we welcome.",
      "Three of us do everything: any help is good.",
      "We can always go back.",
      "Those who find writing hard will dare to answer at last.",
    ],
    conditions: [
      "Yes, if somebody reads it all before it leaves.",
      "Yes, if anyone can ask for it to be done again by hand.",
      "Yes, but never with people’s names.",
      "Fine for a trial of three months, then we look at it together.",
    ],
    against: [
      "The people we support came to find somebody, not a machine.",
      "When the tool is wrong, nobody answers for it.",
      "We do not need to go any faster.",
      "The most serious cases are often the worst written.",
    ],
  },
  proposals: [
    { force: "rule", text: "Anyone concerned can ask that a person takes the work over." },
    { force: "advice", text: "We talk about it for ten minutes at every team meeting, mistakes included." },
    { force: "ban", text: "We never use an AI to rank people." },
  ],
  reservations: [
    "It should say who reads during the holidays.",
    "To look at again if the tool is no longer free.",
    "Remember the Sunday volunteers.",
    "Agreed, but in simpler words.",
  ],
  objections: [
    { reason: "Somebody who writes badly will be ranked last.", whom: "people who find writing hard" },
    { reason: "On Sundays nobody is there to read it.", whom: "the families we welcome at the weekend" },
  ],
  fields: {
    preamble: "We each started in our own corner: the minutes of a meeting here, a letter there. This charter says what we chose together.",
    scope: "Staff, volunteers and board members, for any tool that makes text, pictures or a ranking.",
    binding: "Recommended for six months. The board will then decide whether to make it binding.",
    approval: "The coordinator and the data lead, on a request of one page.",
    contact: "The data lead, or the envelope at the front desk.",
    review: "Once a year, in November.",
  },
  entries: [
    { list: "uses", text: "Preparing the questions for the parents’ coffee morning" },
    { list: "fears", text: "That a tool is forced on us without our being asked" },
    { list: "wishes", text: "Making our posters readable for everyone" },
  ],
  lastWords: ["We dared to say no, and it was written down.", "I thought I was the only one to be wary of it.", "Now we have to make it live."],
  actions: [
    { what: "Present the charter to the board", owner: "the coordinator", by: "2026-03-01" },
    { what: "Train the front desk volunteers", owner: "the AI lead", by: "2026-04-15" },
  ],
  owner: "the coordinator",
  afterTrial: "after a trial of three months",
};
