// Debating: a first position taken blind, the split, arguments for each side, a second position, and how many crossed.
import { z } from "zod";
import { record, refuse, type Decision } from "../decision.ts";
import { POSITIONS, TOLD_FROM, type Position as PositionOn } from "../scales.ts";
import { Counts, Id, Line, Position, SeatId, Which } from "../shapes.ts";
import type { SentenceSigned } from "../sentences.ts";
import { roundOf, type Argument, type Round, type SeatId as Who, type Shift, type Split, type Stamp, type Workshop, withRound } from "../state.ts";
import { sameWords } from "../likeness.ts";
import { supportsOf, withSupports } from "../supports.ts";
import { penTable } from "../talking.ts";

export const OpenPositions = z.strictObject({ type: z.literal("openPositions"), round: Id, which: Which });
/** The last one counts, until the positions are closed. */
export const TakePosition = z.strictObject({ type: z.literal("takePosition"), round: Id, which: Which, position: Position });
export const ClosePositions = z.strictObject({ type: z.literal("closePositions"), round: Id, which: Which });
/** The card turns over: fact and counter-fact, and arguments may be written. */
export const TurnCard = z.strictObject({ type: z.literal("turnCard"), round: Id });
export const AddArgument = z.strictObject({ type: z.literal("addArgument"), round: Id, side: Position, text: Line });
export const SupportArgument = z.strictObject({ type: z.literal("supportArgument"), argument: Id });
export const commands = [OpenPositions, TakePosition, ClosePositions, TurnCard, AddArgument, SupportArgument] as const;
type Command = z.infer<(typeof commands)[number]>;

const SplitOf = z.strictObject({ for: z.number(), conditions: z.number(), against: z.number() });
const Supports = { supports: Counts, planks: z.number() };
export const PositionsOpened = z.strictObject({ type: z.literal("positionsOpened"), round: Id, which: Which });
export const PositionTaken = z.strictObject({ type: z.literal("positionTaken"), round: Id, which: Which, seat: SeatId, position: Position });
export const SplitRevealed = z.strictObject({ type: z.literal("splitRevealed"), round: Id, split: SplitOf.nullable() });
export const CardTurned = z.strictObject({ type: z.literal("cardTurned"), round: Id });
export const ShiftRevealed = z.strictObject({
  type: z.literal("shiftRevealed"),
  round: Id,
  split: SplitOf.nullable(),
  shift: z.strictObject({ paired: z.number(), moved: z.number(), flows: Counts }).nullable(),
  ...Supports,
});
export const ArgumentAdded = z.strictObject({
  type: z.literal("argumentAdded"),
  argument: Id,
  round: Id,
  side: Position,
  text: z.string(),
  shown: z.boolean(),
});
export const ArgumentSupported = z.strictObject({ type: z.literal("argumentSupported"), argument: Id, round: Id, seat: SeatId });
export const events = [PositionsOpened, PositionTaken, SplitRevealed, CardTurned, ShiftRevealed, ArgumentAdded, ArgumentSupported] as const;
type Event = z.infer<(typeof events)[number]>;

export function decide(workshop: Workshop, command: Command, { by }: Stamp): Decision<Event | SentenceSigned> {
  const round = roundOf(workshop);
  if (!round || round.ended || workshop.phase !== "debating") return refuse("not-now");
  if ("round" in command && command.round !== round.id) return refuse("moved-on");

  switch (command.type) {
    case "openPositions": {
      const before = command.which === "first" ? ["card"] : ["split", "talk"];
      return before.includes(round.moment) ? record({ type: "positionsOpened", round: round.id, which: command.which }) : refuse("not-now"); // D2
    }
    case "takePosition":
      return round.moment === command.which
        ? record({ type: "positionTaken", round: round.id, which: command.which, seat: by, position: command.position })
        : refuse("too-late"); // D3
    case "closePositions": {
      if (round.moment !== command.which) return refuse("not-now");
      if (command.which === "first") return record({ type: "splitRevealed", round: round.id, split: splitOf(round.first) }); // D4
      return record({ type: "shiftRevealed", round: round.id, split: splitOf(round.second), shift: shiftOf(round), ...supportsOf(workshop, round) }); // D6
    }
    case "turnCard":
      return round.moment === "split" ? record({ type: "cardTurned", round: round.id }) : refuse("not-now");
    case "addArgument": {
      if (round.moment !== "talk") return refuse("not-now"); // D5
      const table = penTable(workshop, by);
      if (table !== null && round.pens[table] !== by) return refuse("pen-first"); // T4
      if (Object.values(workshop.arguments).some((each) => each.round === round.id && sameWords(each.text, command.text) && each.status !== "withdrawn"))
        return refuse("already-said"); // M6
      const argument = `a${Object.keys(workshop.arguments).length + 1}`;
      return record<Event | SentenceSigned>(
        { type: "argumentAdded", argument, round: round.id, side: command.side, text: command.text, shown: !workshop.settings.moderated },
        { type: "sentenceSigned", sentence: argument, seat: by },
      );
    }
    case "supportArgument": {
      const argument = workshop.arguments[command.argument];
      if (!argument || argument.round !== round.id || argument.status !== "shown") return refuse("no-such-argument");
      if (round.moment !== "talk") return refuse("too-late");
      if (workshop.authors[command.argument] === by || argument.supporters[by]) return refuse("already-said"); // D7
      return record({ type: "argumentSupported", argument: command.argument, round: round.id, seat: by });
    }
  }
}

const countPositions = (positions: readonly PositionOn[]): Split =>
  Object.fromEntries(POSITIONS.map((each) => [each, positions.filter((position) => position === each).length])) as Record<PositionOn, number>;

/** S5: a count of fewer than five is not told. */
function splitOf(positions: Readonly<Record<Who, PositionOn>>): Split | null {
  const all = Object.values(positions);
  return all.length < TOLD_FROM ? null : countPositions(all);
}

function shiftOf({ first, second }: Round): Shift | null {
  const pairs = Object.keys(second)
    .filter((seat) => first[seat])
    .map((seat) => [first[seat]!, second[seat]!] as const);
  if (pairs.length < TOLD_FROM) return null;
  const moved = pairs.filter(([before, after]) => before !== after).map(([before, after]) => `${before}>${after}`);
  return {
    paired: pairs.length,
    moved: moved.length,
    flows: Object.fromEntries([...new Set(moved)].sort().map((flow) => [flow, moved.filter((each) => each === flow).length])),
  };
}

const withArgument = (workshop: Workshop, id: string, argument: Argument): Workshop => ({ ...workshop, arguments: { ...workshop.arguments, [id]: argument } });

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "positionsOpened":
      return withRound(workshop, event.round, { moment: event.which, turn: null });
    case "positionTaken":
      return withRound(workshop, event.round, { [event.which]: { ...workshop.rounds[event.round]![event.which], [event.seat]: event.position } });
    case "splitRevealed":
      return withRound(workshop, event.round, { moment: "split", split: event.split });
    case "cardTurned":
      return withRound(workshop, event.round, { moment: "talk" });
    case "shiftRevealed": {
      const next = withRound(workshop, event.round, {
        moment: "crossed",
        secondSplit: event.split,
        shift: event.shift,
        planks: event.planks,
        counted: true,
        first: {},
        second: {},
        pens: {},
      });
      return { ...next, arguments: withSupports(workshop.arguments, event.round, event.supports) };
    }
    case "argumentAdded":
      return withArgument(workshop, event.argument, {
        round: event.round,
        side: event.side,
        text: event.text,
        status: event.shown ? "shown" : "waiting",
        supporters: {},
        support: 0,
      });
    case "argumentSupported": {
      const argument = workshop.arguments[event.argument]!;
      return withArgument(workshop, event.argument, { ...argument, supporters: { ...argument.supporters, [event.seat]: true } });
    }
  }
}
