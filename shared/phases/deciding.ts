// Deciding: practices are chosen and worded, the room votes them one by one, blind; what is counted gets an outcome.
import { z } from "zod";
import { rivalryOf } from "../alternatives.ts";
import { groupWords, judge, stancesIn, tallyOf } from "../consensus.ts";
import { record, refuse, type Decision, type Refusal } from "../decision.ts";
import { GROUP_WORDS, GROUPS, ON_THE_BALLOT, TOLD_FROM } from "../scales.ts";
import { Counts, Day, Force, Id, Line, Outcome, SeatId, ShortWords, Stance, Wording } from "../shapes.ts";
import { cardOf, headcountOf, roundOf, type ClosedVote, type OpenVote as Vote, type Practice, type Round, type Stamp, type Workshop } from "../state.ts";
import { blanksOf, filled } from "../text.ts";
import { supportsOf, withSupports, type SentenceSigned } from "./debating.ts";

export const OpenChoosing = z.strictObject({ type: z.literal("openChoosing"), round: Id });
export const ProposePractice = z.strictObject({ type: z.literal("proposePractice"), round: Id, force: Force, text: Line });
/** An argument becomes a candidate practice, in one tap. */
export const RaiseArgument = z.strictObject({ type: z.literal("raiseArgument"), argument: Id, force: Force });
export const SupportPractice = z.strictObject({ type: z.literal("supportPractice"), practice: Id });
export const FillBlank = z.strictObject({ type: z.literal("fillBlank"), practice: Id, blank: z.string(), words: ShortWords });
export const RewordPractice = z.strictObject({ type: z.literal("rewordPractice"), practice: Id, text: Wording });
export const ChoosePractices = z.strictObject({
  type: z.literal("choosePractices"), round: Id, practices: z.array(Id).min(1).max(20), alternatives: z.array(z.array(Id).min(2).max(4)).max(2),
});
export const OpenVote = z.strictObject({ type: z.literal("openVote"), practice: Id });
export const OpenTieVote = z.strictObject({ type: z.literal("openTieVote"), practice: Id });
/** Names the vote that it answers, so that a ballot kept by a phone is never counted on another wording. */
export const CastBallot = z.strictObject({ type: z.literal("castBallot"), vote: Id, stance: Stance, reason: Line.optional(), whom: ShortWords.optional() });
export const CastChoice = z.strictObject({ type: z.literal("castChoice"), vote: Id, practice: Id });
export const AskForTime = z.strictObject({ type: z.literal("askForTime"), vote: Id });
/** Said by the house for a seat that comes in while a vote is open. */
export const NoteArrival = z.strictObject({ type: z.literal("noteArrival"), seat: SeatId });
export const AnnounceClosing = z.strictObject({ type: z.literal("announceClosing"), vote: Id });
export const CallBackClosing = z.strictObject({ type: z.literal("callBackClosing"), vote: Id });
export const CloseVote = z.strictObject({ type: z.literal("closeVote"), vote: Id });
/** Said by the house when a vote stayed open for a day. */
export const CancelVote = z.strictObject({ type: z.literal("cancelVote") });
/** `objections`: as read out, one for each, names taken out. */
export const SettleOutcome = z.strictObject({
  type: z.literal("settleOutcome"), practice: Id, objections: z.array(Wording).max(500).optional(), owner: ShortWords.optional(), reviewOn: Day.optional(),
});
export const commands = [
  OpenChoosing, ProposePractice, RaiseArgument, SupportPractice, FillBlank, RewordPractice, ChoosePractices, OpenVote, OpenTieVote, CastBallot, CastChoice,
  AskForTime, NoteArrival, AnnounceClosing, CallBackClosing, CloseVote, CancelVote, SettleOutcome,
] as const;
type Command = z.infer<(typeof commands)[number]>;

const Tally = z.strictObject({ "4": z.number(), "3": z.number(), "2": z.number(), "1": z.number(), "0": z.number(), pass: z.number() });
export const ChoosingOpened = z.strictObject({ type: z.literal("choosingOpened"), round: Id, supports: Counts, planks: z.number() });
export const PracticeProposed = z.strictObject({ type: z.literal("practiceProposed"), practice: Id, round: Id, force: Force, text: z.string(), origin: z.enum(["argument", "room"]), shown: z.boolean() });
export const PracticeSupported = z.strictObject({ type: z.literal("practiceSupported"), practice: Id, round: Id, seat: SeatId });
export const BlankFilled = z.strictObject({ type: z.literal("blankFilled"), practice: Id, blank: z.string(), words: z.string() });
export const PracticeReworded = z.strictObject({ type: z.literal("practiceReworded"), practice: Id, text: z.string() });
export const PracticesChosen = z.strictObject({ type: z.literal("practicesChosen"), round: Id, practices: z.array(Id), alternatives: z.array(z.array(Id)), supports: Counts });
export const VoteOpened = z.strictObject({ type: z.literal("voteOpened"), vote: Id, practice: Id, other: Id.optional(), wording: z.string(), at: z.number() });
export const PresenceNoted = z.strictObject({ type: z.literal("presenceNoted"), vote: Id, seats: z.array(SeatId) });
export const BallotCast = z.strictObject({ type: z.literal("ballotCast"), vote: Id, seat: SeatId, stance: Stance, reason: z.string().optional(), whom: z.string().optional() });
export const ChoiceCast = z.strictObject({ type: z.literal("choiceCast"), vote: Id, seat: SeatId, practice: Id });
export const TimeAsked = z.strictObject({ type: z.literal("timeAsked"), vote: Id, seat: SeatId });
export const ClosingAnnounced = z.strictObject({ type: z.literal("closingAnnounced"), vote: Id, closingAt: z.number() });
export const ClosingCalledBack = z.strictObject({ type: z.literal("closingCalledBack"), vote: Id });
export const VoteClosed = z.strictObject({
  type: z.literal("voteClosed"), vote: Id, practice: Id, wording: z.string(), headcount: z.number(), ballots: z.number(), quorum: z.boolean(), tally: Tally.nullable(),
  groups: z.partialRecord(z.enum(GROUPS), z.enum(GROUP_WORDS)), groupHeldBack: z.boolean(),
  objections: z.array(z.strictObject({ harm: z.string(), whom: z.string() })), reservations: z.array(z.string()), outcome: Outcome,
});
export const TieClosed = z.strictObject({ type: z.literal("tieClosed"), vote: Id, practices: z.array(Id), kept: Id.nullable() });
export const VoteCancelled = z.strictObject({ type: z.literal("voteCancelled"), vote: Id });
export type VoteCancelled = z.infer<typeof VoteCancelled>;
export const OutcomeSettled = z.strictObject({
  type: z.literal("outcomeSettled"), practice: Id, outcome: Outcome, because: z.literal("alternative").optional(), objections: z.array(z.string()), owner: z.string(), reviewOn: z.string(),
});
export const events = [
  ChoosingOpened, PracticeProposed, PracticeSupported, BlankFilled, PracticeReworded, PracticesChosen, VoteOpened, PresenceNoted, BallotCast, ChoiceCast,
  TimeAsked, ClosingAnnounced, ClosingCalledBack, VoteClosed, TieClosed, VoteCancelled, OutcomeSettled,
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
  const answers = "vote" in command || command.type === "noteArrival" || command.type === "cancelVote";
  if (answers) return workshop.vote ? during(workshop, workshop.vote, command, stamp) : refuse("vote" in command ? "too-late" : "not-now");
  if (workshop.vote) return refuse("vote-open"); // V1: while a vote is open, nothing about practices changes
  return between(workshop, round, command, stamp);
}

function openChoosing(workshop: Workshop, round: Round, named: string): Decided {
  if (named !== round.id) return refuse("moved-on");
  if (round.moment === "first" || round.moment === "second") return refuse("positions-open");
  if (!["split", "talk", "crossed"].includes(round.moment)) return refuse("not-now"); // D9
  return record({ type: "choosingOpened", round: round.id, ...(round.counted ? { supports: {}, planks: round.planks } : supportsOf(workshop, round)) });
}

/** While a vote is open. */
function during(workshop: Workshop, vote: Vote, command: Command, { by, at, dice }: Stamp): Decided {
  if ("vote" in command && command.vote !== vote.id) return refuse("too-late"); // V2
  const arriving: Event[] = vote.present[by] ? [] : [{ type: "presenceNoted", vote: vote.id, seats: [by] }];
  switch (command.type) {
    case "castBallot": {
      if (vote.other) return refuse("not-now");
      if (command.stance === "0" && !(command.reason && command.whom)) return refuse("objection-needs-reason"); // V3
      const { stance, reason, whom } = command;
      return record<Event>(...arriving, { type: "ballotCast", vote: vote.id, seat: by, stance, ...(stance === "pass" ? {} : { reason }), ...(stance === "0" ? { whom } : {}) });
    }
    case "castChoice":
      if (command.practice !== vote.practice && command.practice !== vote.other) return refuse("no-such-practice");
      return vote.other ? record<Event>(...arriving, { type: "choiceCast", vote: vote.id, seat: by, practice: command.practice }) : refuse("not-now");
    case "askForTime":
      return vote.asks[by] ? refuse("already-said") : record<Event>(...arriving, { type: "timeAsked", vote: vote.id, seat: by });
    case "noteArrival":
      return vote.present[command.seat] || !workshop.seats[command.seat] ? refuse("not-now") : record({ type: "presenceNoted", vote: vote.id, seats: [command.seat] });
    case "announceClosing":
      return vote.closingAt === null ? record({ type: "closingAnnounced", vote: vote.id, closingAt: at + workshop.settings.closingNotice * 1000 }) : refuse("not-now");
    case "callBackClosing":
      return vote.closingAt === null ? refuse("too-late") : record({ type: "closingCalledBack", vote: vote.id });
    case "closeVote": {
      if (vote.closingAt === null) return refuse("closing-not-announced"); // V4
      if (at < vote.closingAt) return refuse("too-soon"); // V4
      return record(vote.other ? tieClosed(vote, vote.other) : { type: "voteClosed", practice: vote.practice, ...counted(workshop, vote, dice) });
    }
    case "cancelVote":
      return record({ type: "voteCancelled", vote: vote.id });
    default:
      return refuse("not-now");
  }
}

/** Between two votes. */
function between(workshop: Workshop, round: Round, command: Command, stamp: Stamp): Decided {
  const { by } = stamp;
  switch (command.type) {
    case "proposePractice": {
      if (round.chosen.length > 0) return refuse("already-chosen");
      if (mine(workshop, round).some(({ wording }) => wording === command.text)) return refuse("already-said");
      return proposed(workshop, round, { force: command.force, text: command.text, origin: "room", shown: !workshop.settings.moderated, author: by });
    }
    case "raiseArgument": {
      const argument = workshop.arguments[command.argument];
      if (!argument || argument.round !== round.id || argument.status !== "shown") return refuse("no-such-argument");
      if (round.chosen.length > 0) return refuse("already-chosen");
      if (mine(workshop, round).some(({ wording }) => wording === argument.text)) return refuse("already-said");
      return proposed(workshop, round, { force: command.force, text: argument.text, origin: "argument", shown: true, author: workshop.authors[command.argument] });
    }
    case "supportPractice": {
      const practice = workshop.practices[command.practice];
      if (!practice || practice.round !== round.id || practice.status !== "candidate") return refuse("no-such-practice");
      if (round.chosen.length > 0) return refuse("already-chosen");
      return practice.supporters[by] ? refuse("already-said") : record({ type: "practiceSupported", practice: practice.id, round: round.id, seat: by });
    }
    case "fillBlank": {
      const practice = workshop.practices[command.practice];
      const why = unwordable(practice, round);
      if (why) return refuse(why);
      if (!blanksOf(practice!.wording).includes(command.blank)) return refuse("no-such-blank");
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
      if (practices.length > ON_THE_BALLOT) return refuse("too-many-practices"); // V5
      const known = new Set(mine(workshop, round).filter(({ status }) => status === "candidate" || status === "chosen").map(({ id }) => id));
      if (new Set(practices).size !== practices.length || !practices.every((id) => known.has(id))) return refuse("no-such-practice");
      const paired = alternatives.flat();
      if (new Set(paired).size !== paired.length || !paired.every((id) => practices.includes(id))) return refuse("no-such-practice");
      const supports = Object.fromEntries(mine(workshop, round).map(({ id, supporters }) => [id, Object.keys(supporters).length] as const).filter(([, count]) => count > 0));
      return record({ type: "practicesChosen", round: round.id, practices, alternatives, supports });
    }
    case "openVote": {
      const practice = workshop.practices[command.practice];
      if (!practice || practice.status !== "chosen" || practice.round !== round.id) return refuse("no-such-practice");
      if (round.chosen.some((id) => workshop.practices[id]!.status === "counted" && rivalryOf(workshop, id).state !== "waiting")) return refuse("round-unfinished"); // V6
      const wording = filled(practice.wording, practice.blanks);
      if (blanksOf(practice.wording).some((blank) => !practice.blanks[blank])) return refuse("blank-empty"); // V7
      if (practice.votes.some((vote) => vote.wording === wording)) return refuse("same-wording"); // V8
      return opened(workshop, { practice: practice.id, wording }, stamp);
    }
    case "openTieVote": {
      const rivalry = rivalryOf(workshop, command.practice);
      if (rivalry.state !== "tied") return refuse("no-tie");
      const [practice, other] = rivalry.between;
      return opened(workshop, { practice, other, wording: workshop.practices[practice]!.votes.at(-1)!.wording }, stamp);
    }
    case "settleOutcome":
      return settled(workshop, round, command);
    default:
      return refuse("not-now");
  }
}

const mine = (workshop: Workshop, round: Round): Practice[] => Object.values(workshop.practices).filter((practice) => practice.round === round.id);

/** A wording changes before its vote, or after a count if it may be voted again (V8). */
function unwordable(practice: Practice | undefined, round: Round): Refusal | null {
  if (!practice || practice.round !== round.id) return "no-such-practice";
  if (practice.status === "counted") return practice.votes.length < MOST_VOTES ? null : "voted-enough";
  return practice.status === "candidate" || practice.status === "chosen" ? null : "too-late";
}

function proposed(workshop: Workshop, round: Round, said: { force: Practice["force"]; text: string; origin: "argument" | "room"; shown: boolean; author: string | undefined }): Decided {
  const practice = `p${Object.values(workshop.practices).filter(({ origin }) => origin !== "deck").length + 1}`;
  const { force, text, origin, shown, author } = said;
  const signed: SentenceSigned[] = author === undefined ? [] : [{ type: "sentenceSigned", sentence: practice, seat: author }];
  return record<Event | SentenceSigned>({ type: "practiceProposed", practice, round: round.id, force, text, origin, shown }, ...signed);
}

function opened(workshop: Workshop, asked: { practice: string; other?: string; wording: string }, { at, here }: Stamp): Decided {
  const vote = `v${workshop.votes + 1}`;
  return record<Event>({ type: "voteOpened", vote, ...asked, at }, { type: "presenceNoted", vote, seats: here().filter((seat) => workshop.seats[seat]) });
}

/** What a closed vote leaves: numbers and sentences, without people. */
function counted(workshop: Workshop, { id, wording, ballots }: Vote, dice: number): Omit<z.infer<typeof VoteClosed>, "type" | "practice"> {
  const cast = Object.entries(ballots);
  const voices = cast.map(([seat, { stance }]) => ({ stance, group: workshop.seats[seat]?.group }));
  const headcount = headcountOf(workshop);
  const tally = tallyOf(voices);
  const told = stancesIn(tally) >= TOLD_FROM; // S4
  const sentences = drawn(cast.map(([, ballot]) => ballot).filter(({ reason }) => reason), dice);
  return {
    vote: id, wording, headcount, ballots: cast.length, ...judge(voices, headcount, workshop.settings),
    tally: told ? tally : null, groups: told ? groupWords(voices) : {},
    objections: sentences.filter(({ stance }) => stance === "0").map(({ reason, whom }) => ({ harm: reason!, whom: whom! })),
    reservations: sentences.filter(({ stance }) => stance !== "0").map(({ reason }) => reason!),
  };
}

/** In an order drawn by lot, so that it tells nobody who spoke first: sorted by text, then dealt by the stamp's dice. */
function drawn<T extends { readonly reason?: string | undefined }>(sentences: readonly T[], dice: number): T[] {
  const left = [...sentences].sort((a, b) => (a.reason! < b.reason! ? -1 : a.reason! > b.reason! ? 1 : 0));
  const dealt: T[] = [];
  let luck = dice;
  while (left.length > 0) {
    luck = (luck * 9301 + 0.49297) % 1;
    dealt.push(...left.splice(Math.floor(luck * left.length), 1));
  }
  return dealt;
}

function tieClosed(vote: Vote, other: string): Event {
  const choices = Object.values(vote.choices);
  const [first, second] = [vote.practice, other].map((id) => choices.filter((choice) => choice === id).length) as [number, number];
  return { type: "tieClosed", vote: vote.id, practices: [vote.practice, other], kept: first === second ? null : first > second ? vote.practice : other };
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
  const outcome = beaten ? "open" : vote.outcome;
  const { owner = "", reviewOn = "", objections = vote.objections.map(({ harm, whom }) => `${harm} (${whom})`) } = command;
  if (objections.length !== vote.objections.length) return refuse("malformed"); // V10: nobody can refuse an objection, only take names out of it
  if (outcome === "trial" && !(owner && reviewOn)) return refuse("trial-needs-owner"); // V11
  return record({ type: "outcomeSettled", practice: practice.id, outcome, ...(beaten ? { because: "alternative" as const } : {}), objections, owner, reviewOn });
}

const withPractice = (workshop: Workshop, id: string, change: Partial<Practice>): Workshop => ({ ...workshop, practices: { ...workshop.practices, [id]: { ...workshop.practices[id]!, ...change } } });
const withRound = (workshop: Workshop, id: string, change: Partial<Round>): Workshop => ({ ...workshop, rounds: { ...workshop.rounds, [id]: { ...workshop.rounds[id]!, ...change } } });
const withVote = (workshop: Workshop, change: Partial<Vote>): Workshop => ({ ...workshop, vote: { ...workshop.vote!, ...change } });
/** What is worded anew after a count waits for another vote. */
const again = (practice: Practice): Partial<Practice> => (practice.status === "counted" ? { status: "chosen", kept: undefined } : {});

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "choosingOpened": {
      const next = withRound({ ...workshop, phase: "deciding" }, event.round, { moment: "choosing", counted: true, planks: event.planks, first: {}, second: {} });
      return { ...next, arguments: withSupports(workshop.arguments, event.round, event.supports) };
    }
    case "practiceProposed": {
      const round = workshop.rounds[event.round]!;
      const question = cardOf(workshop, round.card).question;
      const { practice: id, force, text, origin, shown } = event;
      return withPractice(workshop, id, {
        id, round: round.id, card: round.card, question, force, refuses: false, origin, wording: text.replaceAll(/[{}]/g, ""), options: {}, blanks: {}, status: shown ? "candidate" : "waiting",
        supporters: {}, support: 0, votes: [], objections: [], owner: "", reviewOn: "", flags: 0,
      });
    }
    case "practiceSupported":
      return withPractice(workshop, event.practice, { supporters: { ...workshop.practices[event.practice]!.supporters, [event.seat]: true } });
    case "blankFilled": {
      const practice = workshop.practices[event.practice]!;
      return withPractice(workshop, event.practice, { blanks: { ...practice.blanks, [event.blank]: event.words }, ...again(practice) });
    }
    case "practiceReworded": {
      const practice = workshop.practices[event.practice]!;
      return withPractice(workshop, event.practice, { wording: event.text, ...again(practice) });
    }
    case "practicesChosen": {
      const practices = Object.fromEntries(Object.entries(workshop.practices).map(([id, practice]) => {
        if (practice.round !== event.round) return [id, practice];
        const status: Practice["status"] = event.practices.includes(id) ? "chosen" : practice.status === "chosen" ? "candidate" : practice.status;
        return [id, { ...practice, status, supporters: {}, support: event.supports[id] ?? practice.support }];
      }));
      return withRound({ ...workshop, practices }, event.round, { chosen: event.practices, alternatives: event.alternatives });
    }
    case "voteOpened": {
      const { vote: id, practice, other, wording, at } = event;
      const next = withRound(workshop, workshop.practices[practice]!.round, { moment: "voting" });
      return { ...next, votes: workshop.votes + 1, vote: { id, practice, other, wording, openedAt: at, closingAt: null, present: {}, ballots: {}, choices: {}, asks: {} } };
    }
    case "presenceNoted":
      return withVote(workshop, { present: { ...workshop.vote!.present, ...Object.fromEntries(event.seats.map((seat) => [seat, true as const])) } });
    case "ballotCast":
      return withVote(workshop, { ballots: { ...workshop.vote!.ballots, [event.seat]: { stance: event.stance, reason: event.reason, whom: event.whom } } });
    case "choiceCast":
      return withVote(workshop, { choices: { ...workshop.vote!.choices, [event.seat]: event.practice } });
    case "timeAsked":
      return withVote(workshop, { asks: { ...workshop.vote!.asks, [event.seat]: true } });
    case "closingAnnounced":
      return withVote(workshop, { closingAt: event.closingAt });
    case "closingCalledBack":
      return withVote(workshop, { closingAt: null });
    case "voteClosed": {
      const { type: _, practice, ...left } = event;
      const votes: ClosedVote[] = [...workshop.practices[practice]!.votes, left];
      const next = withPractice({ ...workshop, vote: null }, practice, { status: "counted", votes });
      return withRound(next, workshop.practices[practice]!.round, { moment: "counted", result: practice });
    }
    case "tieClosed": {
      const round = workshop.practices[event.practices[0]!]!.round;
      const next = event.practices.reduce<Workshop>((all, id) => withPractice(all, id, { kept: event.kept === id }), { ...workshop, vote: null });
      return withRound(next, round, { moment: "counted", result: event.kept ?? event.practices[0]! });
    }
    case "voteCancelled": {
      const round = roundOf(workshop)!;
      return withRound({ ...workshop, vote: null }, round.id, { moment: round.result ? "counted" : "choosing" });
    }
    case "outcomeSettled": {
      const { practice, outcome, because, objections, owner, reviewOn } = event;
      const next = withPractice(workshop, practice, { status: "settled", outcome, because, objections, owner, reviewOn });
      return withRound(next, workshop.practices[practice]!.round, { moment: "counted", result: practice });
    }
  }
}
