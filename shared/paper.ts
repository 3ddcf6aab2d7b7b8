// People without a phone: once the phones are closed, the desk enters ballots on paper and a show of hands, before the count.
import { z } from "zod";
import { record, refuse, type Decision } from "./decision.ts";
import { STANCES, WAYS, type Way } from "./scales.ts";
import { Counts, Id, Line, ShortWords, Stance } from "./shapes.ts";
import { headcountOf, type Entered, type OpenVote, type Stamp, type Workshop } from "./state.ts";

const Count = z.number().int().min(0).max(1000);
/** Where everyone has a seat, a vote is closed at once (votes.ts). */
export const ClosePhones = z.strictObject({ type: z.literal("closePhones"), vote: Id });
/** Said again, the last one counts. `choices`: on a tie, by practice. */
export const EnterBallots = z.strictObject({
  type: z.literal("enterBallots"),
  vote: Id,
  how: z.enum(WAYS),
  stances: z.partialRecord(Stance, Count),
  objections: z.array(z.strictObject({ harm: Line, whom: ShortWords })).max(200),
  choices: z.record(Id, Count).optional(),
});
export const commands = [ClosePhones, EnterBallots] as const;
type Command = z.infer<(typeof commands)[number]>;

export const PhonesClosed = z.strictObject({ type: z.literal("phonesClosed"), vote: Id });
export const BallotsEntered = z.strictObject({
  type: z.literal("ballotsEntered"),
  vote: Id,
  how: z.enum(WAYS),
  stances: z.partialRecord(Stance, z.number()),
  objections: z.array(z.strictObject({ harm: z.string(), whom: z.string() })),
  choices: Counts,
});
export const events = [PhonesClosed, BallotsEntered] as const;
type Event = z.infer<(typeof events)[number]>;

/** People in the room who have no seat. */
export const withoutSeat = (workshop: Workshop): number => Math.max(0, headcountOf(workshop) - Object.keys(workshop.seats).length);

const sum = (counts: Readonly<Partial<Record<string, number>>>): number => Object.values(counts).reduce<number>((all, count) => all + (count ?? 0), 0);
/** How many ballots were entered in this way. */
export const enteredBy = ({ entered }: OpenVote, way: Way): number => {
  const those = entered?.[way];
  return those ? sum(those.stances) + sum(those.choices) : 0;
};
export const allEntered = ({ entered = {} }: OpenVote): readonly Entered[] => WAYS.flatMap((way) => entered[way] ?? []);

export function decide(workshop: Workshop, command: Command, { at }: Stamp): Decision<Event> {
  const vote = workshop.vote;
  if (!vote || command.vote !== vote.id) return refuse("too-late"); // V2
  switch (command.type) {
    case "closePhones": {
      if (vote.closingAt === null) return refuse("closing-not-announced"); // V4
      if (at < vote.closingAt) return refuse("too-soon"); // V4
      if (vote.phonesClosed || withoutSeat(workshop) === 0) return refuse("not-now"); // N1
      return record({ type: "phonesClosed", vote: vote.id });
    }
    case "enterBallots": {
      const { how, objections } = command;
      if (!vote.phonesClosed) return refuse("phones-open"); // N2
      const stances = vote.other ? {} : command.stances;
      const choices = vote.other ? (command.choices ?? {}) : {};
      if (!Object.keys(choices).every((id) => id === vote.practice || id === vote.other)) return refuse("no-such-practice");
      if (objections.length !== (stances["0"] ?? 0)) return refuse("objection-needs-reason"); // V3
      const others = WAYS.filter((way) => way !== how).reduce((all, way) => all + enteredBy(vote, way), 0);
      if (sum(stances) + sum(choices) + others > withoutSeat(workshop)) return refuse("too-many-ballots"); // N2
      return record({ type: "ballotsEntered", vote: vote.id, how, stances, objections, choices });
    }
  }
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  const vote = workshop.vote!;
  switch (event.type) {
    case "phonesClosed":
      return { ...workshop, vote: { ...vote, phonesClosed: true } };
    case "ballotsEntered": {
      const { how, stances, objections, choices } = event;
      return { ...workshop, vote: { ...vote, entered: { ...vote.entered, [how]: { stances, objections, choices } } } };
    }
  }
}

/** One stance for each ballot entered, of no group. */
export const enteredStances = (vote: OpenVote) =>
  allEntered(vote).flatMap(({ stances }) => STANCES.flatMap((stance) => Array.from({ length: stances[stance] ?? 0 }, () => ({ stance }))));
