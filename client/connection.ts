// The only file that knows Colyseus: one way in, and one way back. Screens get views and give commands; they never see the wire.
import { Client, type Room } from "@colyseus/sdk";
import type { Refusal } from "../shared/decision.ts";
import { BANNED, REMOVED, RESTARTING, TAKEN_OVER, type DeskTold, type Entered, type Problem, type Reply, type Said, type Screen } from "../shared/protocol.ts";
import type { PublicView } from "../shared/views.ts";
import type { SeatView } from "../shared/seat-view.ts";

/** "elsewhere": the seat is open on another phone. "refused": the door said no, and will say it again. */
export type Status = "entering" | "in" | "coming-back" | "elsewhere" | "refused";

export type Told = {
  status(status: Status, refusal?: Refusal): void;
  /** Once per entry, before any view. `lead`: server time minus this device's, ms. */
  entered?(entered: { lead: number; origin: string }): void;
  shown?(view: PublicView): void;
  seat?(view: SeatView): void;
  desk?(view: DeskTold): void;
};

export type Link = {
  /** Resolves with the room's answer; "not-saved" where none came, and saying it again with the same id is harmless. */
  say(said: Said): Promise<Reply>;
  /** "Continue here", after another phone took the seat. */
  again(): void;
  /** Notices a dead link within `patience` ms. */
  check(patience: number): void;
  leave(): void;
};

const PATIENCE = 4000;
const HEARTBEAT = 8000;
type Reservation = Parameters<Client["consumeSeatReservation"]>[0];
const NOT_SAVED: Reply = { ok: false, refusal: "not-saved" };

const within = <T>(ms: number, promise: Promise<T>): Promise<T> =>
  Promise.race([promise, new Promise<never>((_, no) => setTimeout(no, ms, new Error("no answer")))]);

/** Up to a second for the first twenty tries, with jitter, then slower. */
const pause = (tries: number) => Math.random() * Math.min(30_000, tries < 20 ? 250 * 2 ** Math.min(tries, 2) : 1000 * 1.3 ** (tries - 20));

/** Knocks with the seat's key until let in or told no; comes back by the same door whatever happened. */
export function stayIn({ server, code, key, screen }: { server: string; code: string; key: string; screen: Screen }, told: Told): Link {
  const sdk = new Client(server);
  let room: Room | undefined;
  let visit = 0;
  let tries = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let seat: SeatView | undefined; // views come whole on arrival, then field by field
  let desk: DeskTold | undefined;
  const seatTold = (change: Partial<SeatView>) => told.seat?.((seat = { ...seat!, ...change }));
  const deskTold = (change: Partial<DeskTold>) => told.desk?.((desk = { ...desk!, ...change }));

  let why: Refusal | undefined; // until it is in again
  const later = () => {
    told.status("coming-back", why);
    clearTimeout(waiting);
    waiting = setTimeout(enter, pause(tries++));
  };
  const drop = () => {
    visit++;
    room?.connection?.close();
    room = undefined;
  };
  const lost = () => {
    drop();
    later();
  };

  /** The SDK itself would wait for ever, keep a link that came in after its time beside the next one, and come back by a way of its own. */
  async function joined(reservation: Reservation): Promise<Room> {
    let late = false;
    const joining = sdk.consumeSeatReservation(reservation).then((next) => {
      next.reconnection.enabled = false;
      if (late) void next.leave(false);
      return next;
    });
    return within(PATIENCE, joining).finally(() => {
      late = true;
    });
  }

  async function enter(): Promise<void> {
    const mine = ++visit; // whatever an older visit still says is not heard
    try {
      const asked = Date.now();
      const answer = await fetch(`${server}/api/workshops/${code}/enter`, {
        method: "POST",
        headers: { authorization: `Bearer ${encodeURIComponent(key)}`, "content-type": "application/json" },
        body: JSON.stringify({ screen }),
        signal: AbortSignal.timeout(PATIENCE),
      });
      if ([401, 403, 404, 410].includes(answer.status)) {
        const { refusal } = (await answer.json()) as Problem;
        return void (mine === visit && told.status("refused", refusal));
      }
      if (!answer.ok) throw new Error(String(answer.status));
      const entered = (await answer.json()) as Entered;
      const next = await joined(entered.reservation as Reservation);
      if (mine !== visit) return void next.leave(false);
      room = next;
      tries = 0;
      told.entered?.({ lead: entered.now - (asked + Date.now()) / 2, origin: entered.origin });
      next.onMessage("seat", (change: Partial<SeatView>) => {
        if (mine === visit) seatTold(change);
      });
      next.onMessage("desk", (change: Partial<DeskTold>) => {
        if (mine === visit) deskTold(change);
      });
      next.onStateChange((state) => {
        if (mine === visit) told.shown?.((state as { toJSON(): PublicView }).toJSON());
      });
      next.onLeave((code: number) => {
        if (mine !== visit) return;
        if (code === RESTARTING) why = "restarting";
        if (![TAKEN_OVER, REMOVED, BANNED].includes(code)) return lost();
        drop();
        if (code !== TAKEN_OVER) return told.status("refused", code === BANNED ? "banned" : "removed");
        told.status("elsewhere");
      });
      why = undefined;
      told.status("in");
    } catch {
      if (mine === visit) later();
    }
  }

  /** Browsers do not notice a dead link: ask, and leave when nobody answers. */
  function check(patience: number): void {
    const asked = room;
    if (!asked) return;
    let heard = false;
    asked.ping(() => {
      heard = true;
    });
    setTimeout(() => {
      if (!heard && asked === room) lost();
    }, patience);
  }
  const beat = setInterval(check, HEARTBEAT, PATIENCE);
  queueMicrotask(() => told.status("entering")); // once the caller holds its link
  void enter();

  return {
    async say(said) {
      if (!room) return NOT_SAVED;
      try {
        const reply = (await within(PATIENCE, room.request("command", said))) as Reply;
        if (reply.ok && reply.seat) seatTold(reply.seat);
        return reply;
      } catch {
        check(2000);
        return NOT_SAVED;
      }
    },
    again() {
      tries = 0;
      drop();
      void enter();
    },
    check,
    leave() {
      clearInterval(beat);
      clearTimeout(waiting);
      const last = room;
      drop();
      void last?.leave().catch(() => undefined);
      told.status("elsewhere");
    },
  };
}
