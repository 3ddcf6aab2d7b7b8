// The desk's room: its two views, what it says, and whether that is saved. Said again with the same id until the room has answered.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Refusal } from "../../shared/decision.ts";
import type { DeskTold, Reply, Said } from "../../shared/protocol.ts";
import type { PublicView } from "../../shared/views.ts";
import type { Command } from "../../shared/workshop.ts";
import { checkOnWaking } from "../browser.ts";
import { stayIn, type Link, type Status } from "../connection.ts";
import { translated } from "../translated.ts";
import { refusals } from "../words.ts";
import { top } from "./words.ts";

export type Room = {
  readonly code: string;
  readonly key: string;
  readonly status: Status;
  readonly refusal: Refusal | null;
  readonly view: PublicView | null;
  readonly desk: DeskTold | null;
  /** Server time minus this device's, ms. */
  readonly lead: number;
  readonly origin: string;
  /** Commands said and not yet answered. */
  readonly waiting: number;
  /** The sentence of the last refusal, until it is read. */
  readonly sentence: string;
  /** Refusals named in `quiet` are no news: they are not shown. */
  say(command: Command, quiet?: readonly Refusal[]): Promise<Reply>;
  tell(sentence: string): void;
  again(): void;
};

const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(36).padStart(2, "0")).join("");
const TRY_AGAIN: readonly Refusal[] = ["not-saved", "slow-down"];
const TRIES = 45;

/** About a minute of trying; what is not answered by then, the facilitator says again. */
async function insist(link: Link, said: Said): Promise<Reply> {
  for (let tries = 1; ; tries++) {
    const reply = await link.say(said);
    if (reply.ok || !TRY_AGAIN.includes(reply.refusal) || tries >= TRIES) return reply;
    await pause(700 + tries * 20);
  }
}

type Heard = Omit<Room, "code" | "key" | "say" | "tell" | "again">;
const NOTHING: Heard = { status: "entering", refusal: null, view: null, desk: null, lead: 0, origin: "", waiting: 0, sentence: "" };

export function useRoom(code: string, key: string): Room {
  const [heard, setHeard] = useState<Heard>(NOTHING);
  const link = useRef<Link | null>(null);
  const hear = (change: Partial<Heard>) => setHeard((before) => ({ ...before, ...change }));

  useEffect(() => {
    const mine = stayIn(
      { server: location.origin, code, key, screen: "desk" },
      translated({
        status: (status, refusal) => hear({ status, refusal: refusal ?? null }),
        entered: ({ lead, origin }) => hear({ lead, origin }),
        shown: (view) => hear({ view }),
        desk: (desk) => hear({ desk }),
      }),
    );
    link.current = mine;
    checkOnWaking(mine);
    return () => mine.leave();
  }, [code, key]);

  const spoken = useMemo(
    () => ({
      async say(command: Command, quiet: readonly Refusal[] = []): Promise<Reply> {
        setHeard((before) => ({ ...before, waiting: before.waiting + 1, sentence: "" }));
        const reply = link.current ? await insist(link.current, { id: newId(), command }) : ({ ok: false, refusal: "not-saved" } as const);
        const sentence = reply.ok || quiet.includes(reply.refusal) ? "" : reply.refusal === "not-saved" ? top.tryAgain : refusals[reply.refusal];
        setHeard((before) => ({ ...before, waiting: before.waiting - 1, sentence: sentence || before.sentence }));
        return reply;
      },
      tell: (sentence: string) => hear({ sentence }),
      again: () => link.current?.again(),
    }),
    [],
  );

  return { code, key, ...heard, ...spoken };
}

/** What every panel of the open desk is a function of. */
export type Open = Room & { readonly view: PublicView; readonly desk: DeskTold };
export const isOpen = (room: Room): room is Open => room.view !== null && room.desk !== null;
