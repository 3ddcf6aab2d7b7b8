// Notes for the facilitator, in English: what to say and what to watch for, at each moment.
import type * as fr from "./notes.fr.ts";

const q = (text: string) => `“${text}”`;

export const phases: typeof fr.phases = {
  gathering: {
    say: q("We are writing our rules together, on cases of our own. The board will approve them. Your answers stay secret."),
    watch: "Who has no phone? Count everybody. Let those who hesitate sit in pairs.",
  },
  mapping: {
    say: q("Tick what is true for you: what you do, what you fear, what you hope. Add a sentence if one is missing."),
    watch: "Nobody is judged for a use they kept quiet: say thank you. Having no use at all counts too.",
  },
  drafting: {
    say: q("Read every rule again. If you would not know how to follow it on Monday, flag it."),
    watch: "Votes are not reopened. A flagged rule will be rewritten later, in the open.",
  },
  closing: {
    say: q("Who carries the charter tomorrow morning? A role, a date, no more than three actions."),
    watch: "No action without someone. Say when the approved charter will come back to the room.",
  },
};

export const ideas: typeof fr.ideas = {
  before: {
    say: q("We hear many things about AI. We will check them together: the room plays against common beliefs."),
    watch: "This is not an exam: nobody is ranked, only the room has a score.",
  },
  open: {
    say: q("I read the belief. Answer for yourself, without looking it up. It is fine to be wrong."),
    watch: "Read it twice. Do not give the answer away, even with a smile.",
  },
  revealed: {
    say: q("What surprises you? And here, what does it change?"),
    watch: "Read the why and the source. Two reactions are enough. Do not ask anyone what they had answered.",
  },
};

export const values: typeof fr.values = {
  before: {
    say: q("Before the rules, what we hold dear. Everyone will choose three values, in secret."),
    watch: "A value alone says nothing: each one comes with a commitment on AI.",
  },
  open: {
    say: q("Three values, no more. Read the commitment before you choose."),
    watch: "Silence while people choose. Help those who cannot find the rest of the list.",
  },
  revealed: {
    say: q("This is what matters to us. Can we keep these commitments?"),
    watch: "Keep few values. If a commitment looks impossible to keep, leave it out.",
  },
  kept: {
    say: q("Here are our commitments. I read them. Our rules will have to serve them."),
    watch: "No debate on the wording now: we read it again at the draft.",
  },
};

export const moments: typeof fr.moments = {
  card: { say: q("I read the situation. Just listen: we answer right after."), watch: "Read slowly. Ask whether any word is unclear." },
  first: {
    say: q("Answer for yourself, without looking at your neighbour. You can change your mind later."),
    watch: "No debate while people answer. Help those who look for the button.",
  },
  split: {
    say: q("This is where we stand. Nobody is right: we are going to listen to one another."),
    watch: "Do not ask anyone where they stand. The smallest camp will speak first.",
  },
  talk: {
    say: q("In pairs, then aloud. Write a sentence that the other camp could support."),
    watch: "One turn for each side. Gently stop those who speak twice.",
  },
  second: {
    say: q("The same question, with a cool head. Answer for yourself, not for your table."),
    watch: "Say nothing about the numbers until everything is closed.",
  },
  crossed: {
    say: q("Who would like to say what made them move? Or what made them surer?"),
    watch: "Moving is not winning. Two people are enough.",
  },
  choosing: {
    say: q("Which sentence could we follow from Monday? Support those you want to vote on."),
    watch: "Who, when, which tool: fill in the blanks with the room. Keep the sentence short.",
  },
  voting: {
    say: q("Can you live with it? If you object, say what harm, and to whom."),
    watch: "Silence. Those who ask for time need it: wait for them.",
  },
  counted: { say: q("Here is the result. I read the objections, without names."), watch: "Read every objection. Nobody tries to find out who wrote them." },
};
