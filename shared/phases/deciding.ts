// Deciding: practices are proposed, chosen and worded; the room votes on them (votes.ts); what is counted gets an outcome.
import { z } from "zod";
import { rivalryOf } from "../alternatives.ts";
import { record, refuse, type Decision, type Refusal } from "../decision.ts";
import { isReminder } from "../marks.ts";
import { practicesIn, proposedAs, proposedId, saidIn } from "../proposing.ts";
import { ON_THE_BALLOT } from "../scales.ts";
import { Counts, Day, Force, Id, Line, Outcome, SeatId, ShortWords, Wording } from "../shapes.ts";
import { cardOf, roundOf, type Practice, type Round, type Stamp, type Workshop, withPractice, withRound } from "../state.ts";
import { blanksOf, clean } from "../text.ts";
import type { SentenceSigned } from "../sentences.ts";
import { supportsOf, withSupports } from "../supports.ts";

export const OpenChoosing = z.strictObject({ type: z.literal("openChoosing"), round: Id });
export const ProposePractice = z.strictObject({ type: z.literal("proposePractice"), round: Id, force: Force, text: Line });
/** An argument becomes a candidate practice, in one tap. */
export const RaiseArgument = z.strictObject({ type: z.literal("raiseArgument"), argument: Id, force: Force });
export const SupportPractice = z.strictObject({ type: z.literal("supportPractice"), practice: Id });
export const FillBlank = z.strictObject({ type: z.literal("fillBlank"), practice: Id, blank: z.string(), words: ShortWords });
export const RewordPractice = z.strictObject({ type: z.literal("rewordPractice"), practice: Id, text: Wording });
export const ChoosePractices = z.strictObject({
  type: z.literal("choosePractices"),
  round: Id,
  practices: z.array(Id).min(1).max(20),
  alternatives: z.array(z.array(Id).min(2).max(4)).max(2),
});
/** `objections`: as read out, one for each, names taken out. */
export const SettleOutcome = z.strictObject({
  type: z.literal("settleOutcome"),
  practice: Id,
  objections: z.array(Wording).max(500).optional(),
  owner: ShortWords.optional(),
  reviewOn: Day.optional(),
  /** The facilitator may lower an outcome with a printed reason, never raise it. */
  lower: z.strictObject({ to: z.enum(["trial", "open"]), why: Line }).optional(),
});
/** The question is left to a function, with a date; it is printed in the action plan. Said again, the last one stands. */
export const EntrustQuestion = z.strictObject({ type: z.literal("entrustQuestion"), round: Id, owner: ShortWords, by: Day });
export const commands = [
  OpenChoosing,
  ProposePractice,
  RaiseArgument,
  SupportPractice,
  FillBlank,
  RewordPractice,
  ChoosePractices,
  SettleOutcome,
  EntrustQuestion,
] as const;
type Command = z.infer<(typeof commands)[number]>;

export const ChoosingOpened = z.strictObject({ type: z.literal("choosingOpened"), round: Id, supports: Counts, planks: z.number() });
export const PracticeProposed = z.strictObject({
  type: z.literal("practiceProposed"),
  practice: Id,
  round: Id,
  force: Force,
  text: z.string(),
  origin: z.enum(["argument", "room"]),
  shown: z.boolean(),
});
export const PracticeSupported = z.strictObject({ type: z.literal("practiceSupported"), practice: Id, round: Id, seat: SeatId });
export const BlankFilled = z.strictObject({ type: z.literal("blankFilled"), practice: Id, blank: z.string(), words: z.string() });
export const PracticeReworded = z.strictObject({ type: z.literal("practiceReworded"), practice: Id, text: z.string() });
export const PracticesChosen = z.strictObject({
  type: z.literal("practicesChosen"),
  round: Id,
  practices: z.array(Id),
  alternatives: z.array(z.array(Id)),
  supports: Counts,
});
export const OutcomeSettled = z.strictObject({
  type: z.literal("outcomeSettled"),
  practice: Id,
  outcome: Outcome,
  because: z.literal("alternative").optional(),
  objections: z.array(z.string()),
  owner: z.string(),
  reviewOn: z.string(),
  lowered: z.string().optional(),
});
export const QuestionEntrusted = z.strictObject({ type: z.literal("questionEntrusted"), question: Id, owner: z.string(), by: z.string() });
export const events = [
  ChoosingOpened,
  PracticeProposed,
  PracticeSupported,
  BlankFilled,
  PracticeReworded,
  PracticesChosen,
  OutcomeSettled,
  QuestionEntrusted,
] as const;
type Event = z.infer<(typeof events)[number]>;
type Decided = Decision<Event | SentenceSigned>;

/** A practice is voted again only reworded, and at most twice (V8). */
const MOST_VOTES = 3;

export function decide(workshop: Workshop, command: Command, stamp: Stamp): Decided {
  const round = roundOf(workshop);
  if (!round || round.ended) return refuse("not-now");
  if (command.type === "openChoosing") return openChoosing(workshop, round, command.round);
  if (workshop.phase !== "deciding" && command.type !== "raiseArgument") return refuse("not-now");
  if ("round" in command && command.round !== round.id) return refuse("moved-on");
  if (workshop.vote) return refuse("vote-open"); // V1: while a vote is open, nothing about practices changes
  return between(workshop, round, command, stamp.by);
}

function openChoosing(workshop: Workshop, round: Round, named: string): Decided {
  if (named !== round.id) return refuse("moved-on");
  if (round.moment === "first" || round.moment === "second") return refuse("positions-open");
  if (!["split", "talk", "crossed"].includes(round.moment)) return refuse("not-now"); // D9
  return record({ type: "choosingOpened", round: round.id, ...(round.counted ? { supports: {}, planks: round.planks } : supportsOf(workshop, round)) });
}

/** Between two votes (V1). */
function between(workshop: Workshop, round: Round, command: Command, by: string): Decided {
  switch (command.type) {
    case "proposePractice": {
      if (round.chosen.length > 0) return refuse("already-chosen");
      const text = plain(command.text);
      if (!text) return refuse("malformed");
      if (saidIn(workshop, round.id, text)) return refuse("already-said"); // M6
      return proposed(workshop, round, { force: command.force, text, origin: "room", shown: !workshop.settings.moderated, author: by });
    }
    case "raiseArgument": {
      const argument = workshop.arguments[command.argument];
      if (!argument || argument.round !== round.id || argument.status !== "shown") return refuse("no-such-argument");
      if (round.chosen.length > 0) return refuse("already-chosen");
      if (saidIn(workshop, round.id, plain(argument.text))) return refuse("already-said"); // M6
      return proposed(workshop, round, {
        force: command.force,
        text: plain(argument.text),
        origin: "argument",
        shown: true,
        author: workshop.authors[command.argument],
      });
    }
    case "supportPractice": {
      const practice = workshop.practices[command.practice];
      if (!practice || practice.round !== round.id || practice.status !== "candidate") return refuse("no-such-practice");
      if (round.chosen.length > 0) return refuse("already-chosen");
      if (isReminder(practice)) return refuse("states-the-law"); // J1
      return practice.supporters[by] ? refuse("already-said") : record({ type: "practiceSupported", practice: practice.id, round: round.id, seat: by });
    }
    case "fillBlank": {
      const practice = workshop.practices[command.practice];
      const why = unwordable(practice, round);
      if (why) return refuse(why);
      if (!blanksOf(practice!.wording).includes(command.blank)) return refuse("no-such-blank");
      if (practice!.blanks[command.blank] === command.words) return refuse("same-wording");
      return record({ type: "blankFilled", practice: command.practice, blank: command.blank, words: command.words });
    }
    case "rewordPractice": {
      const practice = workshop.practices[command.practice];
      const why = unwordable(practice, round);
      if (why) return refuse(why);
      return practice!.wording === command.text ? refuse("same-wording") : record({ type: "practiceReworded", practice: command.practice, text: command.text });
    }
    case "choosePractices": {
      const { practices, alternatives } = command;
      if (round.chosen.some((id) => workshop.practices[id]!.votes.length > 0)) return refuse("already-chosen"); // V5
      if (practices.length > ON_THE_BALLOT[round.pace]) return refuse(round.pace === "express" ? "three-at-most" : "too-many-practices"); // V5
      const known = new Set(
        practicesIn(workshop, round.id)
          .filter(({ status }) => status === "candidate" || status === "chosen")
          .map(({ id }) => id),
      );
      if (new Set(practices).size !== practices.length || !practices.every((id) => known.has(id))) return refuse("no-such-practice");
      if (practices.some((id) => isReminder(workshop.practices[id]!))) return refuse("states-the-law"); // J1
      const paired = alternatives.flat();
      if (new Set(paired).size !== paired.length || !paired.every((id) => practices.includes(id))) return refuse("no-such-practice");
      const supports = Object.fromEntries(
        practicesIn(workshop, round.id)
          .map(({ id, supporters }) => [id, Object.keys(supporters).length] as const)
          .filter(([, count]) => count > 0),
      );
      return record({ type: "practicesChosen", round: round.id, practices, alternatives, supports });
    }
    case "entrustQuestion":
      return record({ type: "questionEntrusted", question: cardOf(workshop, round.card).question, owner: command.owner, by: command.by }); // D10
    case "settleOutcome":
      return settled(workshop, round, command);
    default:
      return refuse("not-now");
  }
}

/** Only a deck and a desk make blanks. */
const plain = (text: string) => clean(text.replaceAll(/[{}]/g, ""));

/** A wording changes before its vote, or after a count if it may be voted again (V8). */
function unwordable(practice: Practice | undefined, round: Round): Refusal | null {
  if (!practice || practice.round !== round.id) return "no-such-practice";
  if (practice.status === "counted") return practice.votes.length < MOST_VOTES ? null : "voted-enough";
  return practice.status === "candidate" || practice.status === "chosen" ? null : "too-late";
}

function proposed(
  workshop: Workshop,
  round: Round,
  said: { force: Practice["force"]; text: string; origin: "argument" | "room"; shown: boolean; author: string | undefined },
): Decided {
  const practice = proposedId(workshop);
  const { force, text, origin, shown, author } = said;
  const signed: SentenceSigned[] = author === undefined ? [] : [{ type: "sentenceSigned", sentence: practice, seat: author }];
  return record<Event | SentenceSigned>({ type: "practiceProposed", practice, round: round.id, force, text, origin, shown }, ...signed);
}

function settled(workshop: Workshop, round: Round, command: z.infer<typeof SettleOutcome>): Decided {
  const practice = workshop.practices[command.practice];
  if (!practice || practice.status !== "counted" || practice.round !== round.id) return refuse("no-such-practice");
  const vote = practice.votes.at(-1)!;
  const rivalry = rivalryOf(workshop, practice.id);
  if (rivalry.state === "waiting") return refuse("alternatives-first"); // V9
  if (rivalry.state === "tied") return refuse("tie-first"); // V9
  const passed = vote.outcome === "adopted" || vote.outcome === "trial";
  const beaten = passed && rivalry.state === "decided" && rivalry.kept !== practice.id;
  const counted = beaten ? "open" : vote.outcome;
  const { lower } = command;
  if (lower && !below(lower.to, counted)) return refuse("never-raised"); // V12
  const outcome = lower?.to ?? counted;
  const { owner = "", reviewOn = "", objections = vote.objections.map(({ harm, whom }) => `${harm} (${whom})`) } = command;
  if (objections.length !== vote.objections.length) return refuse("malformed"); // V10: nobody can refuse an objection, only take names out of it
  if (outcome === "trial" && !(owner && reviewOn)) return refuse("trial-needs-owner"); // V11
  return record({
    type: "outcomeSettled",
    practice: practice.id,
    outcome,
    ...(beaten ? { because: "alternative" as const } : {}),
    objections,
    owner,
    reviewOn,
    ...(lower ? { lowered: lower.why } : {}),
  });
}

/** A dropped practice is as low as it gets: open would raise it. */
const below = (to: "trial" | "open", counted: Practice["votes"][number]["outcome"]): boolean => counted === "adopted" || (counted === "trial" && to === "open");

/** What is worded anew after a count waits for another vote. */
const again = (practice: Practice): Partial<Practice> => (practice.status === "counted" ? { status: "chosen", kept: undefined } : {});

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "choosingOpened": {
      const next = withRound({ ...workshop, phase: "deciding" }, event.round, {
        moment: "choosing",
        counted: true,
        planks: event.planks,
        first: {},
        second: {},
        pens: {},
        turn: null,
      });
      return { ...next, arguments: withSupports(workshop.arguments, event.round, event.supports) };
    }
    case "practiceProposed": {
      const { practice: id, round, force, text, origin, shown } = event;
      const status = shown ? "candidate" : "waiting";
      return withPractice(workshop, id, proposedAs(workshop, { id, round, force, origin, wording: text, status }));
    }
    case "practiceSupported":
      return withPractice(workshop, event.practice, { supporters: { ...workshop.practices[event.practice]!.supporters, [event.seat]: true } });
    case "blankFilled": {
      const practice = workshop.practices[event.practice]!;
      return withPractice(workshop, event.practice, { blanks: { ...practice.blanks, [event.blank]: event.words }, ...again(practice) });
    }
    case "practiceReworded": {
      const practice = workshop.practices[event.practice]!;
      return withPractice(workshop, event.practice, {
        wording: event.text,
        ...(practice.origin === "deck" ? {} : { reworded: true as const }),
        ...again(practice),
      });
    }
    case "practicesChosen": {
      const practices = Object.fromEntries(
        Object.entries(workshop.practices).map(([id, practice]) => {
          if (practice.round !== event.round) return [id, practice];
          const status: Practice["status"] = event.practices.includes(id) ? "chosen" : practice.status === "chosen" ? "candidate" : practice.status;
          return [id, { ...practice, status, supporters: {}, support: practice.support + (event.supports[id] ?? 0) }];
        }),
      );
      return withRound({ ...workshop, practices }, event.round, { chosen: event.practices, alternatives: event.alternatives });
    }
    case "outcomeSettled": {
      const { practice, outcome, because, objections, owner, reviewOn, lowered } = event;
      const next = withPractice(workshop, practice, { status: "settled", outcome, because, objections, owner, reviewOn, lowered });
      return withRound(next, workshop.practices[practice]!.round, { moment: "counted", result: practice });
    }
    case "questionEntrusted":
      return { ...workshop, entrusted: { ...workshop.entrusted, [event.question]: { owner: event.owner, by: event.by } } };
  }
}
