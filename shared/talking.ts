// Talking in a large room: one pen per table writes its arguments, and the wall draws which table speaks, for which side.
import { z } from "zod";
import { record, refuse, type Decision } from "./decision.ts";
import { dealt, throwing } from "./lot.ts";
import { PENS_ABOVE, POSITIONS, type Position as Side } from "./scales.ts";
import { Id, Position, SeatId } from "./shapes.ts";
import { headcountOf, roundOf, type Round, type SeatId as Who, type Stamp, type Workshop, withRound } from "./state.ts";
import { atTables } from "./tables.ts";

/** "I write for the table"; said by another, the pen passes on. */
export const TakePen = z.strictObject({ type: z.literal("takePen"), round: Id });
export const DrawTurn = z.strictObject({ type: z.literal("drawTurn"), round: Id });
export const commands = [TakePen, DrawTurn] as const;
type Command = z.infer<(typeof commands)[number]>;

export const PenTaken = z.strictObject({ type: z.literal("penTaken"), round: Id, table: z.number(), seat: SeatId });
/** `table`: 0 where nobody sits at a table; then the side alone is drawn. */
export const TurnDrawn = z.strictObject({ type: z.literal("turnDrawn"), round: Id, table: z.number(), side: Position });
export const events = [PenTaken, TurnDrawn] as const;
type Event = z.infer<(typeof events)[number]>;

/** The table for which this seat may only write with the pen; null where everyone writes (T4). */
export function penTable(workshop: Workshop, seat: Who): number | null {
  if ((workshop.settings.tables ?? "none") === "none" || headcountOf(workshop) <= PENS_ABOVE) return null;
  return workshop.tables[seat] ?? null; // without a table, one writes alone
}

export function decide(workshop: Workshop, command: Command, { by, dice }: Stamp): Decision<Event> {
  const round = roundOf(workshop);
  if (!round || round.ended || round.moment !== "talk") return refuse("not-now");
  if (command.round !== round.id) return refuse("moved-on");
  switch (command.type) {
    case "takePen": {
      const table = penTable(workshop, by);
      if (table === null) return refuse("not-now");
      return round.pens[table] === by ? refuse("already-said") : record({ type: "penTaken", round: round.id, table, seat: by });
    }
    case "drawTurn":
      return record({ type: "turnDrawn", round: round.id, ...turnOf(workshop, round, dice) });
  }
}

/** T5: the table that spoke least today; T6: then the side least heard on this card. Equals are drawn by lot. */
function turnOf(workshop: Workshop, round: Round, dice: number): { table: number; side: Side } {
  const luck = throwing(dice);
  const table = leastOf(Object.keys(atTables(workshop)), workshop.turns, luck());
  return { table: Number(table ?? 0), side: leastOf(sidesHeld(round), round.heard, luck())! };
}

/** All but those that, as the room was told, nobody held. A table is never asked for the side that it holds: nobody knows it. */
const sidesHeld = ({ split }: Round): readonly Side[] => POSITIONS.filter((side) => !split || split[side] > 0);

function leastOf<Name extends string>(all: readonly Name[], counts: Readonly<Record<string, number>>, dice: number): Name | undefined {
  const least = Math.min(...all.map((each) => counts[each] ?? 0));
  return dealt(
    all.filter((each) => (counts[each] ?? 0) === least),
    dice,
  )[0];
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  const round = workshop.rounds[event.round]!;
  switch (event.type) {
    case "penTaken":
      return withRound(workshop, round.id, { pens: { ...round.pens, [event.table]: event.seat } });
    case "turnDrawn": {
      const { table, side } = event;
      const next = withRound(workshop, round.id, { turn: { number: (round.turn?.number ?? 0) + 1, table, side }, heard: plusOne(round.heard, side) });
      return table === 0 ? next : { ...next, turns: plusOne(workshop.turns, String(table)) };
    }
  }
}
const plusOne = (counts: Readonly<Record<string, number>>, name: string) => ({ ...counts, [name]: (counts[name] ?? 0) + 1 });
