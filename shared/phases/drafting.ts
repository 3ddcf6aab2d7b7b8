// Drafting: the few settings of the charter, then everyone reads the draft and flags what is not clear.
import { z } from "zod";
import { record, refuse, type Decision } from "../decision.ts";
import { FIELDS } from "../scales.ts";
import { Id, Paragraph, SeatId } from "../shapes.ts";
import type { Stamp, Workshop } from "../state.ts";

export const FillField = z.strictObject({ type: z.literal("fillField"), field: z.enum(FIELDS), words: Paragraph });
/** Said again, takes the flag back. A flagged clause is reworded later, as a new version, never silently. */
export const FlagClause = z.strictObject({ type: z.literal("flagClause"), practice: Id, flagged: z.boolean() });
export const commands = [FillField, FlagClause] as const;
type Command = z.infer<(typeof commands)[number]>;

export const FieldFilled = z.strictObject({ type: z.literal("fieldFilled"), field: z.enum(FIELDS), words: z.string() });
export const ClauseFlagged = z.strictObject({ type: z.literal("clauseFlagged"), practice: Id, seat: SeatId, flagged: z.boolean() });
export const events = [FieldFilled, ClauseFlagged] as const;
type Event = z.infer<(typeof events)[number]>;

export function decide(workshop: Workshop, command: Command, { by }: Stamp): Decision<Event> {
  switch (command.type) {
    case "fillField":
      return record({ type: "fieldFilled", field: command.field, words: command.words }); // F1: at any time before the workshop closes
    case "flagClause": {
      if (workshop.phase !== "drafting") return refuse("not-now"); // F2
      const practice = workshop.practices[command.practice];
      if (practice?.outcome !== "adopted" && practice?.outcome !== "trial") return refuse("nothing-to-flag"); // F2
      return record({ type: "clauseFlagged", practice: practice.id, seat: by, flagged: command.flagged });
    }
  }
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "fieldFilled":
      return { ...workshop, fields: { ...workshop.fields, [event.field]: event.words } };
    case "clauseFlagged": {
      const before = (workshop.flagged[event.seat] ?? []).filter((id) => id !== event.practice);
      return { ...workshop, flagged: { ...workshop.flagged, [event.seat]: event.flagged ? [...before, event.practice] : before } };
    }
  }
}
