// The one Room class: it seats, stamps, records and shows. It holds no rule of the game.
import { Room, type AuthContext, type Client } from "@colyseus/core";
import { z } from "zod";
import type { Refusal } from "../shared/decision.ts";
import { deskView } from "../shared/desk-view.ts";
import { PublicState } from "../shared/public-state.ts";
import { BANNED, REMOVED, TAKEN_OVER, type DeskTold, type Reply, type Screen } from "../shared/protocol.ts";
import { HOUSE, type SeatId } from "../shared/state.ts";
import { publicView } from "../shared/views.ts";
import { seatView, type SeatView } from "../shared/seat-view.ts";
import { isBlind, isForTables, sealOf } from "../shared/drawers.ts";
import { Command, type Event } from "../shared/workshop.ts";
import { clerkOf, type Answer, type Clerk } from "./clerk.ts";
import { bucketOf } from "./bucket.ts";
import { mirror } from "./mirror.ts";
import type { House } from "./house.ts";

/** `knock`: which of all knocks at the door this was. */
export type Pass = { readonly seat: SeatId; readonly screen: Screen; readonly knock: number };
type Person = Client<{ auth: Pass; userData: { shown?: SeatView; desk?: DeskTold; take: () => boolean } }>;

const Envelope = z.strictObject({ id: z.string().min(8).max(64), command: z.unknown() });
/** About eleven a second: what a desk waits for, and the way to it, within 100 ms together. */
const DESK_EVERY = 90;
/** The clock pauses when no desk has been there for this long. */
const DESK_GONE = 30_000;

export class WorkshopRoom extends Room<{ state: PublicState; client: Person }> {
  override state = new PublicState();
  override maxClients = Infinity; // the workshop's own size is a rule of takeSeat
  override autoDispose = true;
  override patchRate = 1000; // patches are sent as soon as something was shown
  override seatReservationTimeout = 8;
  override maxMessagesPerSecond = 300; // the backstop; bucketOf answers first
  code = "";
  clerk!: Clerk;
  private house!: House;
  /** Its name in the trace, which tells its lines from another room's and nothing else. */
  private mark = "";
  private stuck = false;
  private deskDue: ReturnType<typeof setTimeout> | undefined;
  private deskGone: ReturnType<typeof setTimeout> | undefined;

  override messages = {
    command: (client: Person, raw: unknown) => this.hear(client, raw),
    _: (client: Person) => client.send("refused", { ok: false, refusal: "malformed" }),
  };

  /** Nobody comes in by Colyseus's own door: seats are reserved by POST /api/workshops/CODE/enter. */
  static override async onAuth(_token: string, _options: unknown, _context: AuthContext): Promise<boolean> {
    return false;
  }

  override async onCreate({ code = "", house }: { code?: string; house: House }): Promise<void> {
    this.roomId = code;
    this.code = code;
    this.house = house;
    this.mark = house.newId().slice(0, 8);
    house.measures?.rooms.add(this);
    void this.setPrivate(true);
    this.clerk = clerkOf({
      code,
      log: house.log,
      now: house.now,
      random: house.random,
      here: () => this.phones(),
      show: (events) => this.show(events),
      ousted: () => void this.disconnect(4000),
      failed: (why) => {
        house.trace.error({ room: this.mark, why: String(why) }, "a write failed");
        this.stuck = true;
        this.showDesks();
      },
    });
    await this.clerk.recall();
    const { vote, clock } = this.clerk.workshop;
    // After a rebuild the clock stands at the last thing known, until a desk is in.
    if (clock && "endsAt" in clock) await this.byHouse({ type: "pauseClock" }, this.clerk.at);
    if (vote && house.now() - this.clerk.at > DAY) await this.byHouse({ type: "cancelVote" });
    this.show([]);
  }

  override onUncaughtException(error: Error, method: string): void {
    this.house.trace.error({ room: this.mark, method, why: error.message }, "a handler threw");
  }

  private phones(): SeatId[] {
    return [...new Set(this.clients.filter(({ auth }) => auth?.screen === "phone").map(({ auth }) => auth!.seat))];
  }

  /** Says something to this workshop for a seat: the room's own routes use it too. */
  say(id: string, command: Command, by: SeatId): Promise<Answer> {
    return this.clerk.say(id, command, by);
  }
  private byHouse(command: Command, at?: number): Promise<Answer> {
    return this.clerk.say(this.house.newId(), command, HOUSE, at);
  }

  private async hear(client: Person, raw: unknown): Promise<Reply> {
    const refuse = (refusal: Refusal): Reply => ({ ok: false, refusal });
    const { seat, screen } = client.auth!;
    if (!client.userData!.take()) return refuse("slow-down");
    const envelope = Envelope.safeParse(raw);
    const command = Command.safeParse(envelope.data?.command);
    if (!envelope.success || !command.success) return refuse("malformed");
    const heard = performance.now();
    const answer = await this.clerk.say(envelope.data.id, command.data, seat);
    this.house.measures?.answered(answer.ok || answer.refusal !== "not-saved", (performance.now() - heard) / 1000);
    this.house.trace.debug({ room: this.mark, type: command.data.type, ok: answer.ok }, "command");
    if (screen === "desk") return { ...answer, seq: this.clerk.seq };
    if (!answer.ok || screen === "wall") return answer;
    const view = seatView(this.clerk.workshop, seat); // as it is now: what was said may be counted already
    const change = changed(client.userData!.shown, view);
    client.userData!.shown = view;
    return Object.keys(change).length > 0 ? { ok: true, seat: change } : { ok: true };
  }

  /** The public view to all, then their own to those it changed for; nothing at all where only secrets were said. */
  private show(events: readonly Event[]): void {
    if (events.length > 0) this.stuck = false;
    for (const event of events)
      if (event.type === "seatRemoved" || event.type === "seatBanned") this.putOut(event.seat, event.type === "seatBanned" ? BANNED : REMOVED);
    const blind = events.length > 0 && events.every(isBlind);
    if (!blind) {
      mirror(this.state, publicView(this.clerk.workshop, this.code));
      this.broadcastPatch();
    }
    if (events.some((event) => sealOf(event) === null || isForTables(event)))
      for (const client of this.clients) if (client.auth?.screen === "phone") this.showSeat(client);
    this.showDesks();
  }

  /** G6, G7: its phones are told why, and do not come back by themselves. */
  private putOut(seat: SeatId, why: number): void {
    for (const client of this.clients) if (client.auth?.screen === "phone" && client.auth.seat === seat) client.leave(why);
  }

  private showSeat(client: Person): void {
    const view = seatView(this.clerk.workshop, client.auth!.seat);
    const change = changed(client.userData!.shown, view);
    client.userData!.shown = view;
    if (Object.keys(change).length > 0) client.send("seat", change);
  }

  /** Once per DESK_EVERY at most, and only what changed. */
  private showDesks(): void {
    this.deskDue ??= setTimeout(() => {
      this.deskDue = undefined;
      const desks = this.clients.filter(({ auth }) => auth?.screen === "desk");
      if (desks.length === 0) return;
      const view = this.deskNow();
      for (const desk of desks) {
        const change = changed(desk.userData!.desk, view);
        desk.userData!.desk = view;
        if (Object.keys(change).length > 0) desk.send("desk", change);
      }
    }, DESK_EVERY);
  }

  private deskNow(): DeskTold {
    return { ...deskView(this.clerk.workshop, new Set(this.phones())), seq: this.clerk.seq, stuck: this.stuck };
  }

  override onJoin(client: Person): void {
    const { seat, screen, knock } = client.auth!;
    client.userData = { take: bucketOf(this.house.now) };
    if (screen === "phone") {
      const { seats, banned, closed } = this.clerk.workshop;
      if (!seats[seat] && !closed) return client.leave(banned[seat] ? BANNED : REMOVED); // gone between the door and the room
      const others = this.clients.filter(({ auth }) => auth?.screen === "phone" && auth.seat === seat && auth.knock !== knock);
      if (others.some(({ auth }) => auth!.knock > knock)) return client.leave(TAKEN_OVER); // a slow network brings the older one last
      for (const other of others) other.leave(TAKEN_OVER);
      this.showSeat(client);
      if (this.clerk.workshop.vote && !this.clerk.workshop.vote.present[seat]) void this.byHouse({ type: "noteArrival", seat });
    }
    if (screen === "desk") {
      client.userData.desk = this.deskNow();
      client.send("desk", client.userData.desk);
      clearTimeout(this.deskGone);
      this.deskGone = undefined;
      const clock = this.clerk.workshop.clock;
      if (clock && "left" in clock && clock.held) void this.byHouse({ type: "resumeClock" });
    }
    this.showDesks();
  }

  override onLeave(): void {
    this.showDesks();
    const clock = this.clerk.workshop.clock;
    if (this.clients.some(({ auth }) => auth?.screen === "desk") || !clock || !("endsAt" in clock)) return;
    this.deskGone ??= setTimeout(() => void this.byHouse({ type: "pauseClock" }), DESK_GONE);
  }

  override async onDispose(): Promise<void> {
    this.house.measures?.rooms.delete(this);
    clearTimeout(this.deskDue);
    clearTimeout(this.deskGone);
  }
}

const DAY = 24 * 3600_000;

/** The fields of `next` that differ from `before`; all of them where there was none. */
function changed<View extends object>(before: View | undefined, next: View): Partial<View> {
  if (!before) return next;
  return Object.fromEntries(
    Object.entries(next).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof View])),
  ) as Partial<View>;
}
