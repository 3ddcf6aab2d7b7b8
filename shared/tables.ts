// Tables: where people sit, as they sat down or drawn mixed across groups. A table is a number; who sits there is sealed with the names.
import { z } from "zod";
import { record, refuse, type Decision } from "./decision.ts";
import { dealt } from "./lot.ts";
import { MOST_TABLES } from "./scales.ts";
import { SeatId } from "./shapes.ts";
import type { SeatId as Who, Stamp, Workshop } from "./state.ts";

const Table = z.number().int().min(1).max(MOST_TABLES);
/** The number on the table where one sits; said again, the last one counts. */
export const SitAt = z.strictObject({ type: z.literal("sitAt"), table: Table });
export const DrawTables = z.strictObject({ type: z.literal("drawTables") });
export const commands = [SitAt, DrawTables] as const;
type Command = z.infer<(typeof commands)[number]>;

export const TableTaken = z.strictObject({ type: z.literal("tableTaken"), seat: SeatId, table: Table });
export type TableTaken = z.infer<typeof TableTaken>;
export const TablesDrawn = z.strictObject({ type: z.literal("tablesDrawn"), tables: z.number() });
export const events = [TableTaken, TablesDrawn] as const;
type Event = z.infer<(typeof events)[number]>;

/** A table has four to six people; fewer where the room is smaller than two tables. */
const LEAST = 4;
const MOST = 6;
export const tablesFor = (people: number): number => Math.min(MOST_TABLES, Math.max(1, Math.round(people / ((LEAST + MOST) / 2)), Math.ceil(people / MOST)));

/** How many sit at each table that holds someone. */
export function atTables({ tables }: Workshop): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const table of Object.values(tables)) counts[table] = (counts[table] ?? 0) + 1;
  return counts;
}

export function decide(workshop: Workshop, command: Command, { by, dice }: Stamp): Decision<Event> {
  switch (command.type) {
    case "sitAt": {
      if (workshop.settings.tables !== "seated") return refuse("tables-not-chosen"); // T1
      if (workshop.tables[by] === command.table) return refuse("already-said");
      return record({ type: "tableTaken", seat: by, table: command.table });
    }
    case "drawTables": {
      if (workshop.settings.tables !== "drawn") return refuse("not-now"); // T2
      const seats = inTurn(workshop, dice);
      if (seats.length === 0) return refuse("not-now");
      const tables = tablesFor(seats.length);
      const placed = seats.map((seat, i): Event => ({ type: "tableTaken", seat, table: (i % tables) + 1 }));
      return record<Event>({ type: "tablesDrawn", tables }, ...placed);
    }
  }
}

/** Group after group, the largest first, each dealt by lot: laid round the tables in turn, no group and no table is ahead of another by more than one. */
function inTurn({ seats }: Workshop, dice: number): Who[] {
  const groups = Map.groupBy(dealt(Object.keys(seats).sort(), dice), (seat) => seats[seat]!.group ?? "none");
  return [...groups.values()].sort((a, b) => b.length - a.length).flat();
}

/** Where tables were drawn, who comes later joins the smallest (T3). */
export function placeFor(workshop: Workshop, seat: Who): TableTaken[] {
  if (workshop.drawn === 0) return [];
  const counts = atTables(workshop);
  const tables = Array.from({ length: workshop.drawn }, (_, i) => i + 1);
  const table = tables.reduce((smallest, each) => ((counts[each] ?? 0) < (counts[smallest] ?? 0) ? each : smallest));
  return [{ type: "tableTaken", seat, table }];
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "tableTaken":
      return { ...withoutPen(workshop, event.seat), tables: { ...workshop.tables, [event.seat]: event.table } };
    case "tablesDrawn":
      return { ...workshop, drawn: event.tables };
  }
}

/** Who leaves a table leaves its pen there (T4). */
function withoutPen(workshop: Workshop, seat: Who): Workshop {
  const round = workshop.round === null ? undefined : workshop.rounds[workshop.round];
  if (!round || !Object.values(round.pens).includes(seat)) return workshop;
  const pens = Object.fromEntries(Object.entries(round.pens).filter(([, holder]) => holder !== seat));
  return { ...workshop, rounds: { ...workshop.rounds, [round.id]: { ...round, pens } } };
}
