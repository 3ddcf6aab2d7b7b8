// What the desk says about a round, in English: its steps, its debate, its votes, and the one big button.
import { many } from "../words.en.ts";
import type * as fr from "./round-words.fr.ts";

export const steps: typeof fr.steps = {
  card: "Card",
  first: "Position 1",
  talk: "Arguments",
  second: "Position 2",
  choosing: "Practices",
  voting: "Vote",
  counted: "Result",
};

export const live: typeof fr.live = {
  answered: "Have answered",
  voted: "Have voted",
  nOfN: (n, of) => `${n} of ${of}`,
  away: (count) => `${many(count, "person", "people")} out of reach`,
  asks: (count) => `${many(count, "person asks", "people ask")} for time`,
  close: "Nearly everyone has answered: you can close.",
  left: "Time left",
  over: "Over time",
  paused: "Paused",
  more: "Two more minutes",
  moreShort: "+2\u00A0min",
  pause: "Pause",
  resume: "Resume",
  start: "Start the clock",
};

export const now: typeof fr.now = {
  card: (number, of) => `card ${number} of ${of}`,
  read: "To read aloud",
  thesis: "The sentence to debate",
  question: "The question to settle",
  law: "Already the law",
  lawSource: (source, day) => `${source}. Checked on ${day}.`,
  fact: "A fact",
  counter: "And yet",
  sayAndWatch: "To say, to watch",
  aim: "What for",
  about: (minutes) => `about ${minutes}\u00A0min`,
  say: "To say",
  watch: "To watch",
  draw: "To draw out",
  thisCard: "On this card",
  then: "Next",
  the_card: "The card",
  untold: "Fewer than five answers: the split is not shown.",
  split: "First positions",
  secondSplit: "Second positions",
  moved: (moved, paired) => `${many(moved, "person", "people")} moved, of the ${paired} who answered twice.`,
  skipSecond: "Go straight to the practices",
  arguments: "On the wall",
  noArgument: "No sentence on the wall so far.",
  supports: (count) => many(count, "supporter", "supporters"),
  raise: "Make it a practice",
  as: "In which form?",
  cancel: "Cancel",
  enter: "To come in",
  door: "The door is closed: open it in Room.",
  secret: "secret from the room, erased once counted",
  closedTitle: "The workshop is closed",
  closed: "Nicknames and the links between sentences and people are erased.",
  charter: "Open the charter",
};

export const choosing: typeof fr.choosing = {
  title: "The practices to choose from",
  help: "Tick four at most, in the order of the vote.",
  tick: (wording) => `Put to the vote: ${wording}`,
  none: "Tick at least one practice.",
  full: "Four at most: untick one.",
  ready: "The practices to vote on",
  change: "Change the choice",
  keep: "Keep the choice",
  refuses: "refusal",
  deck: "from the card",
  room: "from the room",
  argument: "from an argument",
  blank: (name) => `The blank “${name}”`,
  choose: "To choose…",
  free: "Other words…",
  words: "Your words",
  ok: "Keep",
  reword: "Reword",
  save: "Keep these words",
  dots: "Replace the dots with your words.",
  alternative: "Only one of the two can go in",
  alternativeWith: (a, b) => `Practices ${a} and ${b} exclude each other: only one can go in.`,
  alternativeHelp: "Mark two ticked practices that exclude each other.",
  skipCard: "Move on without a vote",
  sure: "The card will be closed without a vote. Move on anyway?",
  yes: "Yes, move on",
  no: "No",
  wall: "The wall shows these practices.",
};

export const amending: typeof fr.amending = {
  wording: "The new wording",
  help: "One change only, made in front of the room.",
  left: (count) => (count > 1 ? `This practice can be voted ${count} more times.` : "This is its last vote."),
  copy: "Add to the wording",
  before: "Before",
  after: "Now",
  vote: "Vote again now",
};

export const law: typeof fr.law = {
  title: "What about the law?",
  duty: "It is already the law",
  below: "It may go below the law",
  why: "What the law might forbid",
  mark: "Mark it",
  back: "Take the mark back",
  is: { duty: "Already the law:", below: "For the DPO:" },
  means: { duty: "a reminder in the charter, without a vote.", below: "it may go below the law. It can be voted on, and will stay open." },
};

export const hints: typeof fr.hints = {
  ready: "Nearly everyone supports it: to the vote, without more talk.",
  advised: "Put it to the vote.",
  unsupported: "Nobody supports it so far: leave it aside, or reword it.",
  agreed: "Everyone or nearly agrees: nothing more to debate.",
  reserved: "Adopted with reservations: a small change may do.",
  divided: "The room is divided: a change may bring it together.",
  unready: "No group is ready: do not insist, it goes to the annex.",
};

const tenths = (share: number) =>
  Number.isInteger(Math.round(share * 1000) / 100) ? `${Math.round(share * 10)} people in 10` : `${Math.round(share * 100)}% of the people`;
const percent = (share: number) => `${Math.round(share * 100)}%`;
export const voting: typeof fr.voting = {
  title: "The rules of this vote",
  tie: "Choose between two practices",
  or: "or",
  number: (n, of) => `Practice ${n} of ${of}`,
  closing: "The vote closes in",
  callBack: "Call back",
  counting: "Counting…",
  announced: "Every phone has been told.",
  quorum: (share, heads) =>
    `It takes at least ${many(Math.max(3, Math.ceil(share * heads - 1e-9)), "ballot", "ballots")} (${percent(share)} of ${many(heads, "person", "people")}), and at least half of them must not be passes.`,
  sentence: (share) => `Adopted if at least ${tenths(share)} can live with it, with no objection.`,
  sentenceStrict: (share) => `Adopted if at least ${tenths(share)} can live with it. A single objection leaves it open.`,
  locked: "These rules have been set since the first vote: they no longer change.",
  unlocked: "They are set at the first vote.",
  forDpo: "It may go below the law: whatever the count, it stays open, for the DPO.",
  again: "Voting again on the new wording",
  adopted: (share, group) =>
    `Adopted: ${percent(share)} can at least live with it, nobody objects, and ${percent(group)} in every group with three voters or more.`,
  trial: (share, objecting) =>
    `On trial: ${percent(share)} without an objection, or ${percent(objecting)} with a single objection (one in ten at most). It then needs someone in charge and a date.`,
  strict: (share) => `On trial: ${percent(share)} without an objection. A single objection leaves the question open.`,
  dropped: (share) => `Set aside: ${percent(share)} are not ready or object.`,
  open: "Otherwise the question stays open, and goes to the annex.",
};

export const counted: typeof fr.counted = {
  untold: "Fewer than five voters: only the result is shown.",
  ballots: (count) => many(count, "ballot", "ballots"),
  accepted: (a, of) => `${a} of ${of} can at least live with it.`,
  held: "At least one group is not ready.",
  groups: "By group",
  reservations: "Reservations",
  objections: "Objections to read to the room",
  objectionHelp: "Take out people’s names. An objection cannot be turned down.",
  objection: (n) => `Objection number ${n}`,
  unseen: (count) => `${many(count, "objection", "objections")} will be printed just as the room wrote ${count === 1 ? "it" : "them"}.`,
  for: (whom) => `for: ${whom}`,
  owner: "In charge (a role, not a name)",
  ownerHint: "the coordinator, the committee…",
  reviewOn: "To review on",
  lower: "Lower this result",
  lowerHelp: "You can lower it, never raise it. The reason is printed with the rule.",
  lowerTo: "To",
  asCounted: "As counted",
  lowerWhy: "Why",
  optional: "optional",
  needed: "A trial needs both.",
  settle: (outcome) => `Keep: ${outcome.toLowerCase()}`,
  settleAny: "Keep this result",
  done: "It has been read. Nothing more to debate.",
  easy: "No objection: nothing more to debate.",
  waiting: "It is one of a pair: vote on the other one first.",
  tied: "The two of the pair are level: the room chooses.",
  decided: "It is one of a pair: the one with more agreement goes in, the other to the annex.",
  kept: "The room chose this one of the two.",
  left: "The room chose the other one: this one goes to the annex.",
  amend: "Reword and vote again",
  annex: "To the annex",
  annexWhy: "The room would rather talk about it again before trying it.",
  enough: "Voted on three times already: it keeps this result.",
  results: "This card",
  then: {
    adopted: "The rule goes into the draft charter.",
    trial: "The rule goes into the draft on trial, with its date.",
    open: "The question goes to the annex, with the best arguments from each side.",
    dropped: "It goes to the annex, with the practices set aside.",
  },
};

/** The big button, and what comes after it. */
export const next: typeof fr.next = {
  openDiscovery: { label: "Start the next belief", then: "Everyone answers on their phone: secret from the room, erased once counted." },
  closeDiscovery: { label: "Close and show the answer", then: "The wall shows the right answer, why, and the source." },
  openValues: { label: "Open the choice of values", then: "Everyone chooses three: secret from the room, erased once counted." },
  revealValues: { label: "Close and show the values", then: "The wall shows the counts, without any name. The room keeps six values at most." },
  openPositions: { label: "Open the positions", then: "Everyone answers on their phone: secret from the room." },
  closePositions: { label: "Close and show the camps", then: "The wall shows the split, without any name." },
  turnCard: { label: "Turn the card over", then: "A fact and its opposite; then people talk, and write." },
  openChoosing: { label: "Go to the practices", then: "The wall shows the practices to choose from. The room supports them, you choose." },
  openVote: { label: "Open the vote", then: "Everyone votes on their phone: secret, erased once counted." },
  openTieVote: { label: "Vote between the two", then: "The room keeps only one of the two." },
  announceClosing: { label: "Close the vote", then: "The phones are told. You can still call it back." },
  closeVote: { label: "Count now", then: "The count appears, without any name." },
  settleOutcome: { label: "Keep this result", then: "The result goes into the draft charter." },
  closeWorkshop: { label: "Close the workshop", then: "The names are erased. The charter stays." },
};
export const nextSecond: typeof fr.nextSecond = {
  openPositions: { label: "Ask the question again", then: "The same sentence, with a cool head; the wall will show who moved, without names." },
  closePositions: { label: "Close and show who moved", then: "The wall shows the crossing, without any name." },
};
export const play: typeof fr.play = {
  round: (title) => `Play “${title}”`,
  discovering: "Go to the common beliefs",
  mapping: "Go to the map of uses",
  valuing: "Go to the values",
  drafting: "Go to the draft",
  closing: "Go to the closing",
  gathering: "Welcome people",
  thenRound: "The card comes up on the wall. Read it aloud.",
  thenDiscovering: "The room plays against common beliefs, one by one.",
  thenMapping: "Everyone ticks what they do, fear and hope. The wall counts, without any name.",
  thenValuing: "Everyone chooses three values. Those that the room keeps go into the charter.",
  thenDrafting: "The room reads everything again and flags what is not clear.",
  thenClosing: "Who does what, and by when.",
  thenGathering: "",
};
export const first: typeof fr.first = {
  choose: "Put the ticked practices to the vote",
  blanks: "First fill in the blanks of the next practice.",
  nothing: "Nothing else is planned. Choose in the agenda.",
};

export const entrust: typeof fr.entrust = {
  title: "Entrust the question to someone",
  help: "When the room cannot settle it today: a role, a date. It is printed in the action plan.",
  owner: "To whom (a role, not a name)",
  by: "By",
  say: "Entrust",
  done: "Noted: the question has an answer.",
};
