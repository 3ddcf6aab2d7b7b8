// What is said to who comes late, or comes back on another phone, in English.
import type * as fr from "./late-words.fr.ts";

export const returning: typeof fr.returning = {
  title: "You were here before",
  word: "Your four-letter word",
  wordHelp: "It is on your first phone, under “Change phone”.",
  open: "Find my seat again",
  lost: "I no longer have the word",
  digits: "Show these four digits to the facilitator",
  digitsHelp: "Tell them your nickname. They type the digits, and your seat opens here.",
  asking: "Asking for four digits…",
  waiting: "Waiting for the facilitator…",
  back: "Come in as a new person",
  noAnswer: "The server does not answer. Check the network, then try again.",
};

export const catchUp: typeof fr.catchUp = {
  title: "Welcome, here is where we are",
  doing: "What we are doing",
  decided: "Decided so far",
  asked: "What we ask of you",
  score: (answered, of) => `${answered} of today’s ${of} questions answered.`,
  last: (wording) => `The latest rule: “${wording}”`,
  nothing: "Nothing yet: you are in time.",
  go: "Got it",
  scenes: {
    gathering: ["The room is filling.", "Read, then wait for the start."],
    discovering: ["We are testing common beliefs about AI.", "Answer; being wrong is fine."],
    mapping: ["We say what we do with AI, what we fear, what we hope.", "Tick what is true for you."],
    valuing: ["We choose the values of the charter.", "Choose up to three."],
    card: ["A new card is being read aloud.", "Listen."],
    first: ["We take a position on a card, in secret.", "Choose your position."],
    split: ["We see where the room stands.", "Look at the room’s screen."],
    talk: ["We debate the card, with arguments.", "Talk, write a sentence, support those of others."],
    second: ["After the debate, we take a position again, in secret.", "Choose your position."],
    crossed: ["We see how many changed their minds.", "Look at the room’s screen."],
    choosing: ["We choose the practices to vote on.", "Support those that matter to you."],
    voting: ["We vote on a practice, in secret.", "Read it, then cast your ballot."],
    tie: ["Two practices are level.", "Choose the one you keep."],
    counted: ["The result of a vote is being read.", "Look at the room’s screen."],
    pausing: ["It is the break.", "Take a breath, and come back on time."],
    drafting: ["We read the draft of the charter.", "Flag what is not clear."],
    closing: ["We say who does what next.", "Tell us what it was worth before you go."],
    closed: ["The workshop is over.", "Nothing more."],
  },
};
