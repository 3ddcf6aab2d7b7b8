// Notes for the facilitator, in English: what to say and what to watch for, at each moment.
import type * as fr from "./notes.fr.ts";

const q = (text: string) => `“${text}”`;

export const phases: typeof fr.phases = {
  gathering: {
    aim: "Let everyone in, and let them know why they are here.",
    say: q("We are writing our rules together, on cases of our own. The board will approve them. Your answers stay secret."),
    watch: "Who has no phone? Count everybody. Let those who hesitate sit in pairs.",
  },
  mapping: {
    aim: "See what is done, what worries, what people hope for.",
    say: q("Tick what is true for you: what you do, what you fear, what you hope. Add a sentence if one is missing."),
    watch: "Nobody is judged for a use they kept quiet: say thank you. Having no use at all counts too.",
  },
  pausing: {
    aim: "Breathe. Ideas rest too.",
    say: q("Ten minutes. Move, drink, talk about something else."),
    watch: "Nothing is open, nothing is lost. The time to come back is on the wall and on the phones.",
  },
  drafting: {
    aim: "Find the sentences that nobody would know how to apply.",
    say: q("Read every rule again. If you would not know how to follow it on Monday, flag it."),
    watch: "Votes are not reopened. A flagged rule will be rewritten later, in the open.",
  },
  closing: {
    aim: "Keep the charter out of a drawer.",
    say: q("Who carries the charter tomorrow morning? A role, a date, no more than three actions."),
    watch: "No action without someone. Say when the approved charter will come back to the room.",
  },
};

export const ideas: typeof fr.ideas = {
  before: {
    aim: "Catch up together, without an exam.",
    say: q("We hear many things about AI. We will check them together: the room plays against common beliefs."),
    watch: "This is not an exam: nobody is ranked, only the room has a score.",
  },
  open: {
    aim: "Everyone commits before they know.",
    say: q("I read the belief. Answer for yourself, without looking it up. It is fine to be wrong."),
    watch: "Read it twice. Do not give the answer away, even with a smile.",
  },
  revealed: {
    aim: "Go from the answer to what it changes here.",
    say: q("What surprises you? And here, what does it change?"),
    watch: "Read the why and the source. Two reactions are enough. Do not ask anyone what they had answered.",
  },
};

export const values: typeof fr.values = {
  before: {
    aim: "Say what we hold dear before we talk of tools.",
    say: q("Before the rules, what we hold dear. Everyone will choose three values, in secret."),
    watch: "A value alone says nothing: each one comes with a commitment on AI.",
  },
  open: {
    aim: "Choose, and so give something up.",
    say: q("Three values, no more. Read the commitment before you choose."),
    watch: "Silence while people choose. Help those who cannot find the rest of the list.",
  },
  revealed: {
    aim: "Keep few values, those we will live up to.",
    say: q("This is what matters to us. Can we keep these commitments?"),
    watch: "Keep few values. If a commitment looks impossible to keep, leave it out.",
  },
  kept: {
    aim: "Make the promise that the rules will serve.",
    say: q("Here are our commitments. I read them. Our rules will have to serve them."),
    watch: "No debate on the wording now: we read it again at the draft.",
  },
};

export const moments: typeof fr.moments = {
  card: {
    aim: "Give everyone the same case to think about.",
    say: q("I read the situation. Just listen: we answer right after."),
    watch: "Read slowly. Ask whether any word is unclear.",
  },
  first: {
    aim: "Have a view before hearing that of others.",
    say: q("Answer for yourself, without looking at your neighbour. You can change your mind later."),
    watch: "No debate while people answer. Help those who look for the button.",
  },
  split: {
    aim: "See the disagreement without tying it to anyone.",
    say: q("This is where we stand. Nobody is right: we are going to listen to one another."),
    watch: "Do not ask anyone where they stand. The smallest camp will speak first.",
  },
  talk: {
    aim: "Hear the best reason of each camp.",
    say: q("In pairs, then aloud. Write a sentence that the other camp could support."),
    watch: "One turn for each side. Gently stop those who speak twice.",
  },
  second: {
    aim: "Let people change their mind without saying so.",
    say: q("The same question, with a cool head. Answer for yourself, not for your table."),
    watch: "Say nothing about the numbers until everything is closed.",
  },
  crossed: {
    aim: "Name what counted in the exchange.",
    say: q("Who would like to say what made them move? Or what made them surer?"),
    watch: "Moving is not winning. Two people are enough.",
  },
  choosing: {
    aim: "Go from opinions to a sentence that can be followed.",
    say: q("Which sentence could we follow from Monday? Support those you want to vote on."),
    watch: "Who, when, which tool: fill in the blanks with the room. Keep the sentence short.",
  },
  voting: {
    aim: "Know what everyone can live with.",
    say: q("Can you live with it? If you object, say what harm, and to whom."),
    watch: "Silence. Those who ask for time need it: wait for them.",
  },
  counted: {
    aim: "Hear the disagreements, then decide or leave it open.",
    say: q("Here is the result. I read the objections, without names."),
    watch: "Read every objection. Nobody tries to find out who wrote them.",
  },
};

export const also: typeof fr.also = {
  paused: {
    aim: "Take a breath without losing the room.",
    say: q("We stop for five minutes. We start again on time, even if someone is missing."),
    watch: "Say when you start again. The clock stands still: set it going, it does not start by itself.",
  },
  tied: {
    aim: "Keep only one of the two sentences.",
    say: q("Both pass, only one can go in. Which one shall we really follow?"),
    watch: "Nothing is reworded now. Level again, neither goes in, and that is no failure.",
  },
  settled: {
    aim: "Finish the card, then move on.",
    say: q("This is what we decided. What stays open is written down, with who must decide."),
    watch: "Do not open the debate again. A question without an answer is entrusted: a role, a date.",
  },
  express: {
    aim: "Decide fast what does not divide.",
    say: q("A quick card: I read, we choose three sentences at most, we vote."),
    watch: "If the room is divided, leave the question open: it deserves more than six minutes.",
  },
};
