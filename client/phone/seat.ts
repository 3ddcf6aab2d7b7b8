// The phone's seat in the room: its two views, what it says, and what is still waiting to be sent.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Refusal } from "../../shared/decision.ts";
import type { Reply } from "../../shared/protocol.ts";
import type { PublicView, SeatView } from "../../shared/views.ts";
import type { Command } from "../../shared/workshop.ts";
import { checkOnWaking, keep } from "../browser.ts";
import { stayIn, type Link, type Status } from "../connection.ts";
import { outboxOf, shelfOf, type Outbox } from "../outbox.ts";
import { refusals } from "../words.ts";

type Heard = {
  readonly status: Status;
  readonly refusal: Refusal | null;
  readonly view: PublicView | null;
  readonly seat: SeatView | null;
  /** Server time minus this device's, ms. */
  readonly lead: number;
  readonly waiting: number;
  /** The sentence of the last refusal. */
  readonly sentence: string;
};
export type Phone = Heard & { readonly code: string; say(command: Command): Promise<Reply>; again(): void };
/** What every screen is a function of. */
export type Seated = Phone & { readonly view: PublicView; readonly seat: SeatView };

const NOTHING: Heard = { status: "entering", refusal: null, view: null, seat: null, lead: 0, waiting: 0, sentence: "" };

export function useSeat(code: string, key: string): Phone {
  const [heard, setHeard] = useState(NOTHING);
  const link = useRef<Link | undefined>(undefined);
  const outbox = useRef<Outbox | undefined>(undefined);
  const hear = (change: Partial<Heard>) => setHeard((before) => ({ ...before, ...change }));

  useEffect(() => {
    outbox.current = outboxOf(shelfOf(keep, `outbox:${code}`), () => link.current, { waiting: (waiting) => hear({ waiting }) });
    const mine = stayIn(
      { server: location.origin, code, key, screen: "phone" },
      {
        status(status, refusal) {
          hear({ status, refusal: refusal ?? null });
          if (status === "in") outbox.current?.flush();
        },
        entered: ({ lead }) => hear({ lead }),
        shown: (view) => hear({ view }),
        seat: (seat) => hear({ seat }),
      },
    );
    link.current = mine;
    checkOnWaking(mine);
    return () => mine.leave();
  }, [code, key]);

  return {
    code,
    ...heard,
    async say(command) {
      hear({ sentence: "" });
      const reply = await outbox.current!.say(command);
      hear({ sentence: reply.ok ? "" : refusals[reply.refusal] });
      return reply;
    },
    again: () => link.current?.again(),
  };
}
