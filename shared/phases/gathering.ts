// Gathering: the workshop is opened, people take a seat, the door is locked, heads are counted, screens are let in.
import { z } from "zod";
import * as agenda from "../agenda.ts";
import { bringing, BroughtPractice, From, withBrought } from "../brought.ts";
import { MOST_BROUGHT, MOST_CHARTERS } from "../charter-file.ts";
import { Deck } from "../deck.ts";
import { record, refuse, type Decision } from "../decision.ts";
import { LANGS, MOST_KEPT, SEATINGS } from "../scales.ts";
import { Alias, Group, Name, SeatId } from "../shapes.ts";
import { forgetting } from "../forgetting.ts";
import type { Stamp, Workshop } from "../state.ts";
import { placeFor, type TableTaken } from "../tables.ts";

const Hash = z.string().min(8).max(64);
const Share = z.number().min(0).max(1);
export const Settings = z.strictObject({
  lang: z.enum(LANGS),
  seats: z.number().int().min(1).max(500),
  moderated: z.boolean(),
  strictConsent: z.boolean(),
  people: z.number().int().min(1).max(1000).optional(),
  closingNotice: z.number().int().min(0).max(60),
  contact: Name.optional(),
  keptFor: z.number().int().min(1).max(MOST_KEPT).optional(),
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
  /** Which of the desks' keys is the six-word phrase, hashed as they are. */
  phrase: SeatId.optional(),
  /** Charters whose clauses may be examined (E1). */
  charters: z.array(From).max(MOST_CHARTERS).optional(),
});
/** `word`: the recovery word, hashed; given by the server's door, never by a phone. */
export const TakeSeat = z.strictObject({ type: z.literal("takeSeat"), alias: Alias.optional(), group: Group.optional(), word: Hash.optional() });
export const NameSeat = z.strictObject({ type: z.literal("nameSeat"), alias: Alias.optional(), group: Group.optional() });
export const LockDoor = z.strictObject({ type: z.literal("lockDoor"), locked: z.boolean() });
export const ConfirmHeadcount = z.strictObject({ type: z.literal("confirmHeadcount"), people: z.number().int().min(1).max(1000) });
export const AdmitScreen = z.strictObject({ type: z.literal("admitScreen"), seat: SeatId, screen: z.enum(["desk", "wall"]) });
/** The person may come back by the code. */
export const RemoveSeat = z.strictObject({ type: z.literal("removeSeat"), seat: SeatId });
/** Its keys open nothing any more; a new key costs nothing, so that the door may be locked too. */
export const BanSeat = z.strictObject({ type: z.literal("banSeat"), seat: SeatId });
/** Another phone, with a key of its own, opens this seat. */
export const MoveSeat = z.strictObject({ type: z.literal("moveSeat"), seat: SeatId, key: SeatId, word: Hash.optional() });
export const commands = [OpenWorkshop, TakeSeat, NameSeat, RemoveSeat, BanSeat, MoveSeat, LockDoor, ConfirmHeadcount, AdmitScreen] as const;
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
  phrase: SeatId.optional(),
  brought: z.array(BroughtPractice).optional(),
});
/** Sealed until the workshop closes, as is every name: what is left then is how many came, by group. */
export const SeatTaken = z.strictObject({
  type: z.literal("seatTaken"),
  seat: SeatId,
  alias: z.string().optional(),
  group: Group.optional(),
  word: z.string().optional(),
});
export const SeatNamed = z.strictObject({ type: z.literal("seatNamed"), seat: SeatId, alias: z.string().optional(), group: Group.optional() });
export const SeatRemoved = z.strictObject({ type: z.literal("seatRemoved"), seat: SeatId });
export const SeatBanned = z.strictObject({ type: z.literal("seatBanned"), seat: SeatId });
export const SeatMoved = z.strictObject({ type: z.literal("seatMoved"), seat: SeatId, key: SeatId, word: z.string().optional() });
export const DoorLocked = z.strictObject({ type: z.literal("doorLocked"), locked: z.boolean() });
export const HeadcountConfirmed = z.strictObject({ type: z.literal("headcountConfirmed"), people: z.number() });
export const ScreenAdmitted = z.strictObject({ type: z.literal("screenAdmitted"), seat: SeatId, screen: z.enum(["desk", "wall"]) });
export const events = [WorkshopOpened, SeatTaken, SeatNamed, SeatRemoved, SeatBanned, SeatMoved, DoorLocked, HeadcountConfirmed, ScreenAdmitted] as const;
type Event = z.infer<(typeof events)[number]>;

export function decide(workshop: Workshop, command: Command, { by, at }: Stamp): Decision<Event | TableTaken> {
  switch (command.type) {
    case "openWorkshop": {
      if (workshop.openedAt) return refuse("not-now"); // G1
      const { type: _, charters = [], ...rest } = command;
      const brought = bringing({ deck: command.deck, brought: {} }, charters);
      if (brought.length > MOST_BROUGHT) return refuse("too-many-brought"); // E1
      return record({ type: "workshopOpened", ...rest, at, ...(brought.length > 0 ? { brought } : {}) });
    }
    case "takeSeat": {
      if (workshop.seats[by]) return refuse("already-seated"); // G2
      if (Object.hasOwn(workshop.banned, by)) return refuse("banned"); // G7
      if (workshop.locked) return refuse("locked"); // G3
      if (Object.keys(workshop.seats).length >= workshop.settings.seats) return refuse("full"); // G4
      if (command.word && hasWord(workshop, command.word)) return refuse("already-said"); // G8
      const taken = { type: "seatTaken" as const, seat: by, alias: command.alias, group: command.group, ...(command.word ? { word: command.word } : {}) };
      return record<Event | TableTaken>(taken, ...placeFor(workshop, by));
    }
    case "nameSeat": {
      const grouped = workshop.votes > 0;
      if (grouped && command.group !== workshop.seats[by]?.group) return refuse("too-late"); // G5
      return record({ type: "seatNamed", seat: by, alias: command.alias, group: command.group });
    }
    case "removeSeat":
      return Object.hasOwn(workshop.seats, command.seat) ? record({ type: "seatRemoved", seat: command.seat }) : refuse("no-such-seat"); // G6
    case "banSeat":
      return Object.hasOwn(workshop.seats, command.seat) ? record({ type: "seatBanned", seat: command.seat }) : refuse("no-such-seat"); // G7
    case "moveSeat": {
      const { seat, key, word } = command;
      if (!Object.hasOwn(workshop.seats, seat)) return refuse("no-such-seat");
      if ([workshop.seats, workshop.screens, workshop.moved, workshop.banned].some((all) => Object.hasOwn(all, key))) return refuse("already-seated");
      if (word && hasWord(workshop, word)) return refuse("already-said"); // G8
      return record({ type: "seatMoved", seat, key, ...(word ? { word } : {}) });
    }
    case "lockDoor":
      return record({ type: "doorLocked", locked: command.locked });
    case "confirmHeadcount":
      return record({ type: "headcountConfirmed", people: command.people });
    case "admitScreen":
      if (Object.hasOwn(workshop.seats, command.seat) || Object.hasOwn(workshop.moved, command.seat)) return refuse("seat-taken"); // G9
      return record({ type: "screenAdmitted", seat: command.seat, screen: command.screen });
  }
}

const hasWord = ({ seats }: Workshop, said: string): boolean => Object.values(seats).some(({ word }) => word === said);

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "workshopOpened": {
      const { organisation, title, at, settings, deck, screens, phrase } = event;
      const items = event.agenda.map((item) => ({ ...item, planned: item.minutes, status: "planned" as const }));
      const opened: Workshop = {
        ...workshop,
        organisation,
        title,
        openedAt: at,
        settings,
        deck,
        screens,
        ...(phrase ? { phrase } : {}),
        map: Object.fromEntries((deck.map ?? []).map(({ id, list, use, text }) => [id, { list, use, text, own: false, status: "shown", marks: {}, count: 0 }])),
        agenda: items.map((item, i) => (i === 0 && item.kind === "gathering" ? { ...item, status: "playing", startedAt: at } : item)),
        clock: items[0]?.kind === "gathering" ? { item: items[0].id, left: items[0].minutes * 60_000 } : null,
      };
      return withBrought(opened, event.brought ?? []);
    }
    case "seatTaken":
    case "seatNamed": {
      const { type: _, seat, ...said } = event;
      const { word } = { ...workshop.seats[seat], ...said };
      return { ...workshop, seats: { ...workshop.seats, [seat]: { alias: said.alias, group: said.group, ...(word ? { word } : {}) } } };
    }
    case "seatRemoved":
      return forgetting(workshop, event.seat);
    case "seatBanned":
      return { ...forgetting(workshop, event.seat), banned: { ...workshop.banned, [event.seat]: true } };
    case "seatMoved": {
      const { seat, key, word } = event;
      const moved = { ...workshop.moved, [key]: seat };
      return word ? { ...workshop, moved, seats: { ...workshop.seats, [seat]: { ...workshop.seats[seat], word } } } : { ...workshop, moved };
    }
    case "doorLocked":
      return { ...workshop, locked: event.locked };
    case "headcountConfirmed":
      return { ...workshop, headcount: event.people };
    case "screenAdmitted":
      return { ...workshop, screens: { ...workshop.screens, [event.seat]: event.screen } };
  }
}
