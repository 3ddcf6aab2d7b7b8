// Closing: what is done next, by whom and when; then the workshop closes, and names are erased.
import { z } from "zod";
import { leaving, type Left } from "../agenda.ts";
import { record, refuse, type Decision } from "../decision.ts";
import { Counts, Day, Id, Line, ShortWords } from "../shapes.ts";
import type { Stamp, Workshop } from "../state.ts";
import type { VoteCancelled } from "../votes.ts";

export const AddAction = z.strictObject({ type: z.literal("addAction"), what: Line, owner: ShortWords, by: Day });
export const RemoveAction = z.strictObject({ type: z.literal("removeAction"), action: Id });
export const CloseWorkshop = z.strictObject({ type: z.literal("closeWorkshop") });
export const commands = [AddAction, RemoveAction, CloseWorkshop] as const;
type Command = z.infer<(typeof commands)[number]>;

export const ActionAdded = z.strictObject({ type: z.literal("actionAdded"), action: Id, what: z.string(), owner: z.string(), by: z.string() });
export const ActionRemoved = z.strictObject({ type: z.literal("actionRemoved"), action: Id });
/** Names, groups, seats and authorship are erased; how many came, by group, is what is left. */
export const WorkshopClosed = z.strictObject({ type: z.literal("workshopClosed"), consulted: Counts, headcount: z.number(), at: z.number() });
export const events = [ActionAdded, ActionRemoved, WorkshopClosed] as const;
type Event = z.infer<(typeof events)[number]>;

export function decide(workshop: Workshop, command: Command, { at }: Stamp): Decision<Event | VoteCancelled | Left> {
  switch (command.type) {
    case "addAction":
      return record({ type: "actionAdded", action: `c${workshop.actionsMade + 1}`, what: command.what, owner: command.owner, by: command.by });
    case "removeAction":
      return Object.hasOwn(workshop.actions, command.action) ? record({ type: "actionRemoved", action: command.action }) : refuse("no-such-action");
    case "closeWorkshop": {
      if (workshop.phase !== "closing") return refuse("not-now"); // K1
      const groups = Object.values(workshop.seats).map(({ group }) => group ?? "none");
      const consulted = Object.fromEntries([...new Set(groups)].sort().map((group) => [group, groups.filter((each) => each === group).length]));
      const headcount = workshop.headcount ?? groups.length;
      return record<Event | VoteCancelled | Left>(
        ...(workshop.vote ? [{ type: "voteCancelled" as const, vote: workshop.vote.id }] : []),
        ...leaving(workshop),
        { type: "workshopClosed", consulted, headcount, at },
      );
    }
  }
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "actionAdded": {
      const { action, what, owner, by } = event;
      return { ...workshop, actionsMade: workshop.actionsMade + 1, actions: { ...workshop.actions, [action]: { what, owner, by } } };
    }
    case "actionRemoved": {
      const { [event.action]: _, ...actions } = workshop.actions;
      return { ...workshop, actions };
    }
    case "workshopClosed":
      return {
        ...workshop,
        closed: true,
        seats: {},
        authors: {},
        clock: null,
        consulted: event.consulted,
        headcount: event.headcount,
        agenda: workshop.agenda.map((item) => (item.status === "playing" ? { ...item, status: "done", endedAt: event.at } : item)),
      };
  }
}
