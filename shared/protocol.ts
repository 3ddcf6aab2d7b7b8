// The wire, whole. A screen says one kind of message ("command") and hears its own view; the public view comes as Colyseus state.
import type { Refusal } from "./decision.ts";
import type { Lang, MapList } from "./scales.ts";
import type { DeskView } from "./desk-view.ts";
import type { SeatView } from "./seat-view.ts";
import type { Command } from "./workshop.ts";

export type Screen = "phone" | "wall" | "desk";

/** `id`: the same when said again; the room counts it once. */
export type Said = { readonly id: string; readonly command: Command };

/** `seat`: what changed, by that, in the view of the seat that spoke; client/connection.ts lays it over the view before. */
/** `seq`, to a desk: the entry of the log up to which this is judged; a desk view with that `seq` or more knows of it. */
export type Reply =
  | { readonly ok: true; readonly seat?: Partial<SeatView>; readonly seq?: number }
  | { readonly ok: false; readonly refusal: Refusal; readonly seq?: number };

/** `seq`: the last entry of the log that the view knows of. `stuck`: the last write failed; what is said waits on its screens until one succeeds. */
export type DeskTold = DeskView & { readonly seq: number; readonly stuck: boolean };

/** Messages from the room to one screen: its own view, whole on arrival, then the fields that changed. */
export type Told = { readonly seat: Partial<SeatView>; readonly desk: Partial<DeskTold> };

/** Answer of POST /api/workshops/CODE/enter. `now`: the server's clock, ms. `origin`: the address that phones should open. */
export type Entered = { readonly reservation: unknown; readonly now: number; readonly origin: string };

/** Answer of POST /api/workshops. Keys are shown here once and kept by the screens alone. */
export type Opened = { readonly code: string; readonly keys: { readonly desk: string; readonly wall: string }; readonly phrase: string };

/** Answer of GET /api/workshops/CODE/questionnaire: what the questionnaire asks. `over`: no more answers are taken. */
export type QuestionnaireAsked = {
  readonly lang: Lang;
  readonly organisation: string;
  readonly title: string;
  readonly contact: string;
  readonly over: boolean;
  readonly lines: readonly { readonly id: string; readonly list: MapList; readonly use: string; readonly text: string }[];
};

/** RFC 9457. `refusal` is the key of the sentence to show. */
export type Problem<Why = Refusal> = { readonly type: string; readonly title: string; readonly status: number; readonly refusal: Why };

/** Answer of POST /api/workshops/CODE/seats, /recover and of a pairing: the seat's key, and the word that opens it on another phone. */
export type Let = { readonly key: string; readonly word?: string };

/** Close codes: the desk removed this seat, or banned it. Never retried. */
export const REMOVED = 4410;
export const BANNED = 4403;
/** Close code: the server stops, to start again. Said by Colyseus to every screen. */
export const RESTARTING = 4001;
/** Close code: the seat is open on another phone now. Never retried by itself. */
export const TAKEN_OVER = 4409;
