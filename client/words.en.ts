// The words that several screens share, in English.
import type * as fr from "./words.fr.ts";

export const positions: typeof fr.positions = { for: "For", conditions: "Under conditions", against: "Against" };
export const stances: typeof fr.stances = {
  "4": "I champion it",
  "3": "I agree",
  "2": "I can live with it",
  "1": "Not ready",
  "0": "Objection",
  pass: "I pass",
};
export const forces: typeof fr.forces = { rule: "Rule", advice: "Good practice", ban: "Guardrail" };
export const charterOf: typeof fr.charterOf = (from, ours) => (ours ? "From our earlier charter" : `From the charter of “${from}”`);
export const outcomes: typeof fr.outcomes = { adopted: "Adopted", trial: "On trial", open: "Still open", dropped: "Set aside" };
export const groups: typeof fr.groups = {
  salarie: "paid staff",
  benevole: "volunteer",
  beneficiaire: "someone we support",
  gouvernance: "board member",
  partenaire: "partner",
};
export const groupsMany: typeof fr.groupsMany = {
  salarie: "Paid staff",
  benevole: "Volunteers",
  beneficiaire: "People we support",
  gouvernance: "Board members",
  partenaire: "Partners",
};
export const groupWords: typeof fr.groupWords = { most: "most are ready", divided: "divided", few: "few are ready" };
export const fields: typeof fr.fields = {
  preamble: "Why this charter",
  scope: "Who it applies to",
  binding: "Binding or recommended",
  approval: "Who approves a new tool",
  contact: "Who to talk to about a doubt or a mistake",
  review: "When we read it again",
};

/** "0 questions", "1 question": English takes the singular for one alone. */
export const many: typeof fr.many = (count, one, more) => `${count}\u00A0${Math.abs(count) === 1 ? one : more}`;
/** A duration in ms as 1:05; a minus where it is past. */
export const clockWords: typeof fr.clockWords = (ms) => {
  const seconds = Math.abs(Math.round(ms / 1000));
  return `${ms <= -500 ? "−" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};
/** A time of day: 15:40. `ms` in this device's time. */
export const timeWords: typeof fr.timeWords = (ms) => {
  const at = new Date(ms);
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, "0")}`;
};

export const refusals: typeof fr.refusals = {
  malformed: "That message was not understood. Reload the page, then try again.",
  "not-now": "This is not the moment. Look at the screen in the room.",
  "not-your-role": "Only the facilitator can do that.",
  "not-seated": "You are not in the room yet. Come in with the code.",
  closed: "The workshop is over. Thank you for coming.",
  "not-made": "This document could not be prepared. The others are still there: try again, or take another format.",
  restarting: "The server is restarting. Nothing is lost: we come back by ourselves.",
  "not-saved": "Not saved yet. We are trying again for you.",
  "slow-down": "That was too fast. Wait a second.",
  "no-such-workshop": "No room has this code. Check the five letters on the screen.",
  "wrong-key": "This device is not known in this room. Come in with the code.",
  full: "The room is full. Ask the facilitator.",
  locked: "The door is closed. Ask the facilitator to open it.",
  "already-seated": "You are already in the room.",
  "seat-taken": "This device already belongs to a person in the room. Open the screen on another device, or in another browser.",
  "no-such-item": "This step is no longer there. Reload the page.",
  "no-such-card": "This card is not in the workshop’s deck.",
  "already-played": "This step is played already, or being played: its place no longer changes.",
  "item-dropped": "This step has just been taken out. Look at the agenda.",
  "already-planned": "It is on the agenda already. Look among what was taken out, too.",
  "already-so": "It is so already: nothing has changed.",
  "nothing-to-play": "The workshop’s deck has nothing for this step.",
  "no-such-end": "Choose an end that is still to come, within 24 hours.",
  "no-such-theme": "This theme cannot be chosen.",
  "no-such-argument": "This sentence is no longer there.",
  "no-such-practice": "This practice can no longer be chosen.",
  "no-such-action": "This action has already been taken away.",
  "already-said": "This has already been said. You can support the sentence that is there.",
  "not-yours": "This sentence is not yours.",
  "too-late": "Too late: it is already closed.",
  "vote-open": "A vote is under way. Close it first.",
  "positions-open": "Positions are open. Close them first.",
  "round-unfinished": "A result is waiting to be read to the room. Finish it first.",
  "moved-on": "The room has moved on to another card.",
  "too-many-practices": "Four practices at most on one ballot. Take some off.",
  "three-at-most": "Express card: three practices at most. Take some out.",
  "already-chosen": "The practices to vote on are already chosen.",
  "blank-empty": "There is still a blank to fill in the sentence.",
  "no-such-blank": "That blank is no longer in the sentence.",
  "same-wording": "The sentence is the same: change it before voting again.",
  "voted-enough": "This practice has been voted on three times. It goes to the annex.",
  "objection-needs-reason": "An objection says what harm, and to whom. Add it, or choose “Not ready”.",
  "closing-not-announced": "Announce the end of the vote first.",
  "too-soon": "A few more seconds: the room has been told.",
  "trial-needs-owner": "A trial needs someone in charge and a review date.",
  "alternatives-first": "Vote on the other practice of the pair first.",
  "tie-first": "A tie: the room chooses between the two first.",
  "no-tie": "There is no tie left to settle.",
  "no-such-pairing": "These four digits are not known, or too old.",
  "states-the-law": "This is already the law: it is a reminder, not a vote.",
  "mark-needs-reason": "Say in a few words what the law might forbid.",
  "never-raised": "A result can be lowered, never raised.",
  "not-alike": "These two sentences cannot be joined: another side, another list, or one forbids what the other allows.",
  "no-such-seat": "This person is no longer in the room.",
  removed: "The facilitator has freed your seat. You can come back with the code.",
  banned: "The facilitator has closed your seat. Talk to them if you think it is a mistake.",
  "wrong-word": "This word opens no seat here. Check the four letters.",
  "word-locked": "Too many tries. Wait two minutes, or ask the facilitator to let you in.",
  "enough-said": "Three sentences each. Leave room for others.",
  "one-word-each": "One sentence each. Withdraw the first one to write another.",
  "tables-not-chosen": "Tables are not chosen in this workshop.",
  "phones-open": "Phones are still voting. Close the vote first.",
  "too-many-ballots": "That is more than the people without a phone. Count again.",
  "pen-first": "One person writes for your table. To write, take the pen.",
  "questionnaire-over": "This questionnaire is over: the workshop has begun. You can speak in the room.",
  "nothing-answered": "Tick one line at least, or write a sentence.",
  "too-long": "This is too long: shorten it, then try again.",
  "no-such-question": "Choose a question in the list.",
  "case-incomplete": "The title, the situation or the sentence to debate is missing.",
  "case-there": "This case is there already: change its title and its situation.",
  "already-brought": "These practices are here already.",
  "too-many-brought": "A hundred practices from other charters at most. Keep the charters that serve you.",
  "nothing-to-flag": "This rule is not in the charter.",
};
