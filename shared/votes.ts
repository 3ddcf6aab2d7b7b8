// Votes: the room votes on one practice at a time, blind: opened, cast, announced, closed, and counted without people.
import { z } from "zod";
import { rivalryOf } from "./alternatives.ts";
import { countOf, keptOf } from "./count.ts";
import { record, refuse, type Decision } from "./decision.ts";
import { GROUP_WORDS, GROUPS } from "./scales.ts";
import { Id, Line, Outcome, SeatId, ShortWords, Stance } from "./shapes.ts";
import { roundOf, type ClosedVote, type OpenVote as Vote, type Round, type Stamp, type Workshop, withPractice, withRound } from "./state.ts";
import { blanksOf, filled } from "./text.ts";

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
export const commands = [
  OpenVote,
  OpenTieVote,
  CastBallot,
  CastChoice,
  AskForTime,
  NoteArrival,
  AnnounceClosing,
  CallBackClosing,
  CloseVote,
  CancelVote,
] as const;
type Command = z.infer<(typeof commands)[number]>;

const Tally = z.strictObject({ "4": z.number(), "3": z.number(), "2": z.number(), "1": z.number(), "0": z.number(), pass: z.number() });
export const VoteOpened = z.strictObject({ type: z.literal("voteOpened"), vote: Id, practice: Id, other: Id.optional(), wording: z.string(), at: z.number() });
export const PresenceNoted = z.strictObject({ type: z.literal("presenceNoted"), vote: Id, seats: z.array(SeatId) });
export const BallotCast = z.strictObject({
  type: z.literal("ballotCast"),
  vote: Id,
  seat: SeatId,
  stance: Stance,
  reason: z.string().optional(),
  whom: z.string().optional(),
});
export const ChoiceCast = z.strictObject({ type: z.literal("choiceCast"), vote: Id, seat: SeatId, practice: Id });
export const TimeAsked = z.strictObject({ type: z.literal("timeAsked"), vote: Id, seat: SeatId });
export const ClosingAnnounced = z.strictObject({ type: z.literal("closingAnnounced"), vote: Id, closingAt: z.number() });
export const ClosingCalledBack = z.strictObject({ type: z.literal("closingCalledBack"), vote: Id });
export const VoteClosed = z.strictObject({
  type: z.literal("voteClosed"),
  vote: Id,
  practice: Id,
  wording: z.string(),
  headcount: z.number(),
  ballots: z.number(),
  paper: z.number().optional(),
  hands: z.number().optional(),
  quorum: z.boolean(),
  tally: Tally.nullable(),
  groups: z.partialRecord(z.enum(GROUPS), z.enum(GROUP_WORDS)),
  groupHeldBack: z.boolean(),
  objections: z.array(z.strictObject({ harm: z.string(), whom: z.string() })),
  reservations: z.array(z.string()),
  outcome: Outcome,
});
export const TieClosed = z.strictObject({ type: z.literal("tieClosed"), vote: Id, practices: z.array(Id), kept: Id.nullable() });
export const VoteCancelled = z.strictObject({ type: z.literal("voteCancelled"), vote: Id });
export type VoteCancelled = z.infer<typeof VoteCancelled>;
export const events = [
  VoteOpened,
  PresenceNoted,
  BallotCast,
  ChoiceCast,
  TimeAsked,
  ClosingAnnounced,
  ClosingCalledBack,
  VoteClosed,
  TieClosed,
  VoteCancelled,
] as const;
type Event = z.infer<(typeof events)[number]>;

export function decide(workshop: Workshop, command: Command, stamp: Stamp): Decision<Event> {
  const round = roundOf(workshop);
  if (!round || round.ended || workshop.phase !== "deciding") return refuse("not-now");
  switch (command.type) {
    case "openVote":
    case "openTieVote":
      return workshop.vote ? refuse("vote-open") : opening(workshop, round, command, stamp);
    default:
      return workshop.vote ? during(workshop, workshop.vote, command, stamp) : refuse("vote" in command ? "too-late" : "not-now");
  }
}

type Opening = Extract<Command, { type: "openVote" | "openTieVote" }>;
function opening(workshop: Workshop, round: Round, command: Opening, stamp: Stamp): Decision<Event> {
  switch (command.type) {
    case "openVote": {
      const practice = workshop.practices[command.practice];
      if (!practice || practice.status !== "chosen" || practice.round !== round.id) return refuse("no-such-practice");
      if (round.chosen.some((id) => workshop.practices[id]!.status === "counted" && rivalryOf(workshop, id).state !== "waiting"))
        return refuse("round-unfinished"); // V6
      const wording = filled(practice.wording, practice.blanks);
      if (blanksOf(practice.wording).some((blank) => !Object.hasOwn(practice.blanks, blank))) return refuse("blank-empty"); // V7
      if (practice.votes.some((vote) => vote.wording === wording)) return refuse("same-wording"); // V8
      return opened(workshop, { practice: practice.id, wording }, stamp);
    }
    case "openTieVote": {
      const rivalry = rivalryOf(workshop, command.practice);
      if (rivalry.state !== "tied") return refuse("no-tie");
      const [practice, other] = rivalry.between;
      return opened(workshop, { practice, other, wording: workshop.practices[practice]!.votes.at(-1)!.wording }, stamp);
    }
  }
}

function opened(workshop: Workshop, asked: { practice: string; other?: string; wording: string }, { at, here }: Stamp): Decision<Event> {
  const vote = `v${workshop.votes + 1}`;
  return record<Event>({ type: "voteOpened", vote, ...asked, at }, { type: "presenceNoted", vote, seats: here().filter((seat) => workshop.seats[seat]) });
}

/** While a vote is open. */
function during(workshop: Workshop, vote: Vote, command: Exclude<Command, Opening>, { by, at, dice }: Stamp): Decision<Event> {
  if ("vote" in command && command.vote !== vote.id) return refuse("too-late"); // V2
  if (vote.phonesClosed && command.type !== "closeVote" && command.type !== "cancelVote") return refuse("too-late"); // N1
  const arriving: Event[] = vote.present[by] ? [] : [{ type: "presenceNoted", vote: vote.id, seats: [by] }];
  switch (command.type) {
    case "castBallot": {
      if (vote.other) return refuse("not-now");
      if (command.stance === "0" && !(command.reason && command.whom)) return refuse("objection-needs-reason"); // V3
      const { stance, reason, whom } = command;
      return record<Event>(...arriving, {
        type: "ballotCast",
        vote: vote.id,
        seat: by,
        stance,
        ...(stance === "pass" ? {} : { reason }),
        ...(stance === "0" ? { whom } : {}),
      });
    }
    case "castChoice":
      if (command.practice !== vote.practice && command.practice !== vote.other) return refuse("no-such-practice");
      return vote.other ? record<Event>(...arriving, { type: "choiceCast", vote: vote.id, seat: by, practice: command.practice }) : refuse("not-now");
    case "askForTime":
      return vote.asks[by] ? refuse("already-said") : record<Event>(...arriving, { type: "timeAsked", vote: vote.id, seat: by });
    case "noteArrival":
      return vote.present[command.seat] || !workshop.seats[command.seat]
        ? refuse("not-now")
        : record({ type: "presenceNoted", vote: vote.id, seats: [command.seat] });
    case "announceClosing":
      return vote.closingAt === null
        ? record({ type: "closingAnnounced", vote: vote.id, closingAt: at + workshop.settings.closingNotice * 1000 })
        : refuse("not-now");
    case "callBackClosing":
      return vote.closingAt === null ? refuse("too-late") : record({ type: "closingCalledBack", vote: vote.id });
    case "closeVote": {
      if (vote.closingAt === null) return refuse("closing-not-announced"); // V4
      if (at < vote.closingAt) return refuse("too-soon"); // V4
      return record<Event>(
        vote.other
          ? { type: "tieClosed", vote: vote.id, practices: [vote.practice, vote.other], kept: keptOf(vote, vote.other) }
          : { type: "voteClosed", practice: vote.practice, ...countOf(workshop, vote, dice) },
      );
    }
    case "cancelVote":
      return record({ type: "voteCancelled", vote: vote.id });
  }
}

const withVote = (workshop: Workshop, change: Partial<Vote>): Workshop => ({ ...workshop, vote: { ...workshop.vote!, ...change } });

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "voteOpened": {
      const { vote: id, practice, other, wording, at } = event;
      const next = withRound(workshop, workshop.practices[practice]!.round, { moment: "voting" });
      return {
        ...next,
        votes: workshop.votes + 1,
        vote: { id, practice, other, wording, openedAt: at, closingAt: null, present: {}, ballots: {}, choices: {}, asks: {} },
      };
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
      const round = workshop.rounds[workshop.practices[workshop.vote!.practice]!.round]!;
      return withRound({ ...workshop, vote: null }, round.id, { moment: round.result ? "counted" : "choosing" });
    }
  }
}
