// Valuing: three values each, blind, revealed at once; those the room keeps become the charter's commitments.
import { z } from "zod";
import { record, refuse, type Decision } from "../decision.ts";
import { TOLD_FROM } from "../scales.ts";
import { Counts, Id, SeatId } from "../shapes.ts";
import type { Stamp, Workshop } from "../state.ts";

export const OpenValues = z.strictObject({ type: z.literal("openValues") });
export const ChooseValues = z.strictObject({ type: z.literal("chooseValues"), values: z.array(Id).min(1).max(3) });
export const RevealValues = z.strictObject({ type: z.literal("revealValues") });
/** What the room keeps, in its order; may be said again. */
export const KeepValues = z.strictObject({ type: z.literal("keepValues"), values: z.array(Id).max(6) });
export const commands = [OpenValues, ChooseValues, RevealValues, KeepValues] as const;
type Command = z.infer<(typeof commands)[number]>;

export const ValuesOpened = z.strictObject({ type: z.literal("valuesOpened") });
export const ValuesChosen = z.strictObject({ type: z.literal("valuesChosen"), seat: SeatId, values: z.array(Id) });
/** Null where fewer than five chose. */
export const ValuesRevealed = z.strictObject({ type: z.literal("valuesRevealed"), counts: Counts.nullable() });
export const ValuesKept = z.strictObject({ type: z.literal("valuesKept"), values: z.array(Id) });
export const events = [ValuesOpened, ValuesChosen, ValuesRevealed, ValuesKept] as const;
type Event = z.infer<(typeof events)[number]>;

export function decide(workshop: Workshop, command: Command, { by }: Stamp): Decision<Event> {
  if (workshop.phase !== "valuing") return refuse("not-now");
  const known = new Set(workshop.deck.values?.map(({ id }) => id));
  if ("values" in command && (new Set(command.values).size !== command.values.length || !command.values.every((id) => known.has(id))))
    return refuse("no-such-practice");
  const { moment } = workshop.values;
  switch (command.type) {
    case "openValues":
      return moment === "before" ? record({ type: "valuesOpened" }) : refuse("not-now");
    case "chooseValues":
      return moment === "open" ? record({ type: "valuesChosen", seat: by, values: command.values }) : refuse("too-late"); // L1
    case "revealValues": {
      if (moment !== "open") return refuse("not-now");
      const chosen = Object.values(workshop.values.chosen);
      const all = chosen.flat();
      const counts = Object.fromEntries([...new Set(all)].sort().map((id) => [id, all.filter((each) => each === id).length]));
      return record({ type: "valuesRevealed", counts: chosen.length < TOLD_FROM ? null : counts }); // L2
    }
    case "keepValues":
      return moment === "revealed" ? record({ type: "valuesKept", values: command.values }) : refuse("not-now"); // L3
  }
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  const { values } = workshop;
  switch (event.type) {
    case "valuesOpened":
      return { ...workshop, values: { ...values, moment: "open" } };
    case "valuesChosen":
      return { ...workshop, values: { ...values, chosen: { ...values.chosen, [event.seat]: event.values } } };
    case "valuesRevealed":
      return { ...workshop, values: { ...values, moment: "revealed", chosen: {}, counts: event.counts } };
    case "valuesKept":
      return { ...workshop, values: { ...values, kept: event.values } };
  }
}
