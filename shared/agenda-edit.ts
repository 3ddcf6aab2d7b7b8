// The agenda, changed on the way: items added, moved, played in another pace; another end announced. Items are named by id, never by place.
import { z } from "zod";
import { record, refuse, type Decision, type Refusal } from "./decision.ts";
import { Id, Minutes, Pace } from "./shapes.ts";
import { plannedFor, type AgendaItem, type Stamp, type Workshop } from "./state.ts";
import { roundMinutes, usualMinutes } from "./timing.ts";

const ADDED = ["discovering", "mapping", "valuing", "round", "pause", "drafting", "closing"] as const;
/** Without `before`: after the rounds. A round names its card, of the workshop's deck. */
export const AddItem = z.strictObject({
  type: z.literal("addItem"),
  kind: z.enum(ADDED),
  card: Id.optional(),
  pace: Pace.optional(),
  minutes: Minutes.optional(),
  before: Id.optional(),
});
export const MoveItem = z.strictObject({ type: z.literal("moveItem"), item: Id, before: Id });
export const SetPace = z.strictObject({ type: z.literal("setPace"), item: Id, pace: Pace });
/** `end`: ms since 1970. */
export const AnnounceEnd = z.strictObject({ type: z.literal("announceEnd"), end: z.number().int().min(0) });
export const commands = [AddItem, MoveItem, SetPace, AnnounceEnd] as const;
type Command = z.infer<(typeof commands)[number]>;

/** `before` null: last. */
export const ItemAdded = z.strictObject({
  type: z.literal("itemAdded"),
  item: Id,
  kind: z.enum(ADDED),
  card: Id.optional(),
  pace: Pace.optional(),
  minutes: Minutes,
  before: Id.nullable(),
});
export const ItemMoved = z.strictObject({ type: z.literal("itemMoved"), item: Id, before: Id });
export const PaceSet = z.strictObject({ type: z.literal("paceSet"), item: Id, pace: Pace, minutes: Minutes });
export const EndAnnounced = z.strictObject({ type: z.literal("endAnnounced"), end: z.number() });
export const events = [ItemAdded, ItemMoved, PaceSet, EndAnnounced] as const;
type Event = z.infer<(typeof events)[number]>;

const DAY = 24 * 3_600_000;
const itemOf = ({ agenda }: Workshop, id: string) => agenda.find((item) => item.id === id);

/** Why this is no place or no item to change: it is gone, or its time has come (A9). */
function fixed(item: AgendaItem | undefined): Refusal | null {
  if (!item) return "no-such-item";
  return item.status === "planned" ? null : item.status === "skipped" ? "item-dropped" : "already-played";
}

export function decide(workshop: Workshop, command: Command, { at }: Stamp): Decision<Event> {
  switch (command.type) {
    case "addItem":
      return added(workshop, command);
    case "moveItem": {
      const why = fixed(itemOf(workshop, command.item)) ?? fixed(itemOf(workshop, command.before));
      if (why) return refuse(why); // A9
      const planned = workshop.agenda.filter(({ status }) => status === "planned").map(({ id }) => id);
      const same = command.item === command.before || planned[planned.indexOf(command.item) + 1] === command.before;
      return same ? refuse("already-so") : record({ type: "itemMoved", item: command.item, before: command.before });
    }
    case "setPace": {
      const item = itemOf(workshop, command.item);
      const why = fixed(item);
      if (why) return refuse(why); // A7
      if (item!.kind !== "round") return refuse("not-now");
      if ((item!.pace ?? "full") === command.pace) return refuse("already-so");
      return record({ type: "paceSet", item: command.item, pace: command.pace, minutes: roundMinutes(command.pace, plannedFor(workshop)) });
    }
    case "announceEnd":
      if (command.end <= at || command.end > at + DAY) return refuse("no-such-end"); // A10
      return command.end === workshop.end ? refuse("already-so") : record({ type: "endAnnounced", end: command.end });
  }
}

function added(workshop: Workshop, { kind, card, pace, minutes, before }: z.infer<typeof AddItem>): Decision<Event> {
  const why = before === undefined ? null : fixed(itemOf(workshop, before));
  if (why) return refuse(why); // A9
  if ((kind === "round") !== (card !== undefined) || (pace !== undefined && kind !== "round")) return refuse("malformed");
  if (kind === "round" && !workshop.deck.cards.some(({ id }) => id === card)) return refuse("no-such-card");
  if (kind !== "pause" && workshop.agenda.some((item) => item.kind === kind && item.card === card)) return refuse("already-planned"); // A8
  if (!hasMatter(workshop, kind)) return refuse("nothing-to-play");
  return record({
    type: "itemAdded",
    item: freshId(workshop),
    kind,
    ...(kind === "round" ? { card, pace: pace ?? "express" } : {}),
    minutes: minutes ?? usualMinutes(kind, pace ?? "express", plannedFor(workshop)),
    before: before ?? afterRounds(workshop),
  });
}

/** What the phase needs of the deck, where it needs something. */
function hasMatter({ deck }: Workshop, kind: AgendaItem["kind"]): boolean {
  const matter = { discovering: deck.items, mapping: deck.map, valuing: deck.values };
  return kind in matter ? (matter[kind as keyof typeof matter]?.length ?? 0) > 0 : true;
}
export const missingPhases = (workshop: Workshop): AgendaItem["kind"][] =>
  ADDED.filter((kind) => kind !== "round" && kind !== "pause" && hasMatter(workshop, kind) && !workshop.agenda.some((item) => item.kind === kind));

const afterRounds = ({ agenda }: Workshop): string | null =>
  agenda.find(({ status, kind }) => status === "planned" && (kind === "drafting" || kind === "closing"))?.id ?? null;

/** Nothing ever leaves the agenda, so its length is a fresh number; an opening may have used it. */
function freshId({ agenda }: Workshop): string {
  let n = agenda.length + 1;
  while (agenda.some(({ id }) => id === `i${n}`)) n++;
  return `i${n}`;
}

/** The agenda with this item laid before another one, or last. */
function laidBefore(agenda: readonly AgendaItem[], item: AgendaItem, before: string | null): AgendaItem[] {
  const others = agenda.filter(({ id }) => id !== item.id);
  const place = before === null ? others.length : others.findIndex(({ id }) => id === before);
  return [...others.slice(0, place), item, ...others.slice(place)];
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "itemAdded": {
      const { item: id, kind, card, pace, minutes, before } = event;
      const item: AgendaItem = { id, kind, ...(card ? { card } : {}), ...(pace ? { pace } : {}), minutes, planned: minutes, status: "planned" };
      return { ...workshop, agenda: laidBefore(workshop.agenda, item, before) };
    }
    case "itemMoved":
      return { ...workshop, agenda: laidBefore(workshop.agenda, itemOf(workshop, event.item)!, event.before) };
    case "paceSet":
      return {
        ...workshop,
        agenda: workshop.agenda.map((item) => (item.id === event.item ? { ...item, pace: event.pace, minutes: event.minutes } : item)),
      };
    case "endAnnounced":
      return { ...workshop, end: event.end };
  }
}
