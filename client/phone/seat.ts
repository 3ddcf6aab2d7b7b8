// The phone's seat in the room: its two views, what it says, and what is still waiting to be sent.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Refusal } from "../../shared/decision.ts";
import type { Reply, Said } from "../../shared/protocol.ts";
import type { PublicView } from "../../shared/views.ts";
import type { SeatView } from "../../shared/seat-view.ts";
import type { Command } from "../../shared/workshop.ts";
import { checkOnWaking, keep } from "../browser.ts";
import { stayIn, type Link, type Status } from "../connection.ts";
import { outboxOf, shelfOf, type Outbox } from "../outbox.ts";
import { translated } from "../translated.ts";
import { refusals } from "../words.ts";
import type { Place } from "./places.ts";
import { sceneOf } from "./scene.ts";
import type { Sharing } from "./sharing.tsx";
import { withWaiting } from "./waiting.ts";

type Heard = {
  readonly status: Status;
  readonly refusal: Refusal | null;
  readonly view: PublicView | null;
  readonly seat: SeatView | null;
  /** Server time minus this device's, ms. */
  readonly lead: number;
  readonly waiting: readonly Said[];
  /** The sentence of the last refusal. */
  readonly sentence: string;
};
/** `place`: the name under which this person's drafts are kept. */
export type Phone = Heard & { readonly code: string; readonly place: string; readonly key: string; say(command: Command): Promise<Reply>; again(): void };
/** What every screen is a function of. */
export type Seated = Phone & { readonly view: PublicView; readonly seat: SeatView; readonly sharing: Sharing };

const NOTHING: Heard = { status: "entering", refusal: null, view: null, seat: null, lead: 0, waiting: [], sentence: "" };

export function useSeat(code: string, { name: place, key }: Place): Phone {
  const [heard, setHeard] = useState(NOTHING);
  const link = useRef<Link | undefined>(undefined);
  const outbox = useRef<Outbox | undefined>(undefined);
  const hear = (change: Partial<Heard>) => setHeard((before) => ({ ...before, ...change }));

  useEffect(() => {
    const shelf = shelfOf(keep, `outbox:${place}`);
    hear({ waiting: shelf.read() });
    const seen = {
      read: shelf.read,
      write(said: readonly Said[]) {
        shelf.write(said);
        hear({ waiting: [...said] });
      },
    };
    outbox.current = outboxOf(seen, () => link.current, { waiting: () => undefined });
    const mine = stayIn(
      { server: location.origin, code, key, screen: "phone" },
      translated({
        status(status, refusal) {
          hear({ status, refusal: refusal ?? null });
          if (status === "in") outbox.current?.flush();
        },
        entered: ({ lead }) => hear({ lead }),
        // a refusal is about what was on the screen: the next screen does not repeat it
        shown: (view) => setHeard((before) => ({ ...before, view, sentence: before.view && sceneOf(before.view) === sceneOf(view) ? before.sentence : "" })),
        seat: (seat) => hear({ seat }),
      }),
    );
    link.current = { ...mine, say: (said) => mine.say(said).then(heed) };
    checkOnWaking(mine);
    return () => mine.leave();
  }, [code, key]);

  /** Refusals are heard here, so that those of what was said before a reload are heard too. */
  function heed(reply: Reply): Reply {
    if (!reply.ok && reply.refusal !== "not-saved" && reply.refusal !== "slow-down") hear({ sentence: refusals[reply.refusal] });
    return reply;
  }

  const { view, seat, waiting } = heard;
  return {
    code,
    place,
    key,
    ...heard,
    seat: view && seat && withWaiting(view, seat, waiting),
    say(command) {
      hear({ sentence: "" });
      return outbox.current!.say(command);
    },
    again: () => link.current?.again(),
  };
}
