// Workshops at each of their moments, and who may speak in them: what the table of commands is walked over.
import type { SeatId, Workshop } from "../../shared/state.ts";
import { evolve, replay, type Event, type Role } from "../../shared/workshop.ts";
import { DESK, HOUSE, MOMENTS, PAPER, seated, STRANGER, TABLES, WALL } from "../given.ts";

const drawn = [...MOMENTS.gathering, ...["gus", "hana"].map((seat) => seated(seat))].map((event) =>
  event.type === "workshopOpened" ? { ...event, settings: { ...event.settings, tables: "drawn" as const } } : event,
);
const { large, idea: tablesIdea, talk: tablesTalk } = TABLES;
const LOGS: Readonly<Record<string, readonly Event[]>> = {
  ...MOMENTS,
  large,
  tablesIdea,
  tablesTalk,
  nothing: [],
  drawn,
  paper: PAPER,
  unphoned: [...MOMENTS.announced, { type: "headcountConfirmed", people: 9 }],
  late: MOMENTS.voting.filter((event) => event.type !== "presenceNoted"),
  unranked: MOMENTS.picking.slice(
    0,
    MOMENTS.picking.findIndex(({ type }) => type === "themesOpened"),
  ),
};
export const WORKSHOPS: readonly Workshop[] = Object.values(LOGS).map(replay);
export const phaseOf = (workshop: Workshop): string => (workshop.closed ? "closed" : workshop.openedAt ? workshop.phase : "nothing");

/** Who knocks. A key that was removed, banned, or is another workshop's is a stranger's; each is tried. */
export const WHO: Readonly<Record<string, { readonly role: Role; readonly seat: SeatId; readonly in?: (workshop: Workshop) => Workshop }>> = {
  participant: { role: "participant", seat: "ana" },
  facilitator: { role: "facilitator", seat: DESK },
  wall: { role: "wall", seat: WALL },
  house: { role: "house", seat: HOUSE },
  "nobody’s key": { role: "stranger", seat: STRANGER },
  "a key of another workshop": { role: "stranger", seat: "desk-of-elsewhere" },
  "a removed person": { role: "stranger", seat: "fay", in: (workshop) => evolve(workshop, { type: "seatRemoved", seat: "fay" }) },
  "a banned person": { role: "stranger", seat: "fay", in: (workshop) => evolve(workshop, { type: "seatBanned", seat: "fay" }) },
};
