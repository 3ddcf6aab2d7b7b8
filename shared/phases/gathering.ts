// Gathering: the workshop is opened, people take a seat, the door is locked, heads are counted, screens are let in.
import { z } from "zod";
import * as agenda from "../agenda.ts";
import { Deck } from "../deck.ts";
import { record, refuse, type Decision } from "../decision.ts";
import { LANGS, SEATINGS } from "../scales.ts";
import { Alias, Group, Name, SeatId } from "../shapes.ts";
import type { Stamp, Workshop } from "../state.ts";
import { placeFor, type TableTaken } from "../tables.ts";

const Share = z.number().min(0).max(1);
export const Settings = z.strictObject({
  lang: z.enum(LANGS),
  seats: z.number().int().min(1).max(500),
  moderated: z.boolean(),
  strictConsent: z.boolean(),
  people: z.number().int().min(1).max(1000).optional(),
  closingNotice: z.number().int().min(0).max(60),
  contact: Name.optional(),
  thresholds: z.strictObject({ quorum: Share, adopted: Share, group: Share, trial: Share, trialWithObjection: Share, objecting: Share, dropped: Share }),
  tables: z.enum(SEATINGS).optional(),
});

/** Said once, by the house. The deck is kept with the workshop, so that a later one never changes an old charter, and a card can be added on the way. */
export const OpenWorkshop = z.strictObject({
  type: z.literal("openWorkshop"),
  organisation: Name,
  title: Name,
  settings: Settings,
  deck: Deck,
  agenda: z.array(agenda.Item).min(1).max(60),
  screens: z.record(SeatId, z.enum(["desk", "wall"])),
});
export const TakeSeat = z.strictObject({ type: z.literal("takeSeat"), alias: Alias.optional(), group: Group.optional() });
export const NameSeat = z.strictObject({ type: z.literal("nameSeat"), alias: Alias.optional(), group: Group.optional() });
export const LockDoor = z.strictObject({ type: z.literal("lockDoor"), locked: z.boolean() });
export const ConfirmHeadcount = z.strictObject({ type: z.literal("confirmHeadcount"), people: z.number().int().min(1).max(1000) });
export const AdmitScreen = z.strictObject({ type: z.literal("admitScreen"), seat: SeatId, screen: z.enum(["desk", "wall"]) });
export const commands = [OpenWorkshop, TakeSeat, NameSeat, LockDoor, ConfirmHeadcount, AdmitScreen] as const;
type Command = z.infer<(typeof commands)[number]>;

export const WorkshopOpened = z.strictObject({
  type: z.literal("workshopOpened"),
  organisation: z.string(),
  title: z.string(),
  at: z.number(),
  settings: Settings,
  deck: Deck,
  agenda: z.array(agenda.Item),
  screens: z.record(SeatId, z.enum(["desk", "wall"])),
});
/** Sealed until the workshop closes, as is every name: what is left then is how many came, by group. */
export const SeatTaken = z.strictObject({ type: z.literal("seatTaken"), seat: SeatId, alias: z.string().optional(), group: Group.optional() });
export const SeatNamed = z.strictObject({ type: z.literal("seatNamed"), seat: SeatId, alias: z.string().optional(), group: Group.optional() });
export const DoorLocked = z.strictObject({ type: z.literal("doorLocked"), locked: z.boolean() });
export const HeadcountConfirmed = z.strictObject({ type: z.literal("headcountConfirmed"), people: z.number() });
export const ScreenAdmitted = z.strictObject({ type: z.literal("screenAdmitted"), seat: SeatId, screen: z.enum(["desk", "wall"]) });
export const events = [WorkshopOpened, SeatTaken, SeatNamed, DoorLocked, HeadcountConfirmed, ScreenAdmitted] as const;
type Event = z.infer<(typeof events)[number]>;

export function decide(workshop: Workshop, command: Command, { by, at }: Stamp): Decision<Event | TableTaken> {
  switch (command.type) {
    case "openWorkshop": {
      if (workshop.openedAt) return refuse("not-now"); // G1
      const { type: _, ...rest } = command;
      return record({ type: "workshopOpened", ...rest, at });
    }
    case "takeSeat": {
      if (workshop.seats[by]) return refuse("already-seated"); // G2
      if (workshop.locked) return refuse("locked"); // G3
      if (Object.keys(workshop.seats).length >= workshop.settings.seats) return refuse("full"); // G4
      return record<Event | TableTaken>({ type: "seatTaken", seat: by, alias: command.alias, group: command.group }, ...placeFor(workshop, by));
    }
    case "nameSeat": {
      const grouped = workshop.votes > 0;
      if (grouped && command.group !== workshop.seats[by]?.group) return refuse("too-late"); // G5
      return record({ type: "seatNamed", seat: by, alias: command.alias, group: command.group });
    }
    case "lockDoor":
      return record({ type: "doorLocked", locked: command.locked });
    case "confirmHeadcount":
      return record({ type: "headcountConfirmed", people: command.people });
    case "admitScreen":
      return record({ type: "screenAdmitted", seat: command.seat, screen: command.screen });
  }
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "workshopOpened": {
      const { organisation, title, at, settings, deck, screens } = event;
      const items = event.agenda.map((item) => ({ ...item, planned: item.minutes, status: "planned" as const }));
      return {
        ...workshop,
        organisation,
        title,
        openedAt: at,
        settings,
        deck,
        screens,
        map: Object.fromEntries((deck.map ?? []).map(({ id, list, use, text }) => [id, { list, use, text, own: false, status: "shown", marks: {}, count: 0 }])),
        agenda: items.map((item, i) => (i === 0 && item.kind === "gathering" ? { ...item, status: "playing", startedAt: at } : item)),
        clock: items[0]?.kind === "gathering" ? { item: items[0].id, left: items[0].minutes * 60_000 } : null,
      };
    }
    case "seatTaken":
    case "seatNamed":
      return { ...workshop, seats: { ...workshop.seats, [event.seat]: { alias: event.alias, group: event.group } } };
    case "doorLocked":
      return { ...workshop, locked: event.locked };
    case "headcountConfirmed":
      return { ...workshop, headcount: event.people };
    case "screenAdmitted":
      return { ...workshop, screens: { ...workshop.screens, [event.seat]: event.screen } };
  }
}
