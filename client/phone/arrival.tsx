// The one live region: which screen this is, what was refused, a vote about to close, what has arrived, and what has not left yet.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Shape } from "../look/icon.tsx";
import { refusals } from "../words.ts";
import { Say, useNow } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { room } from "./words.ts";

/** Below every screen and never scrolled away; a button that stays in sight stands on it (`--below`). */
export function Arrival({ phone, title, children }: { phone: Seated; title: string; children: ComponentChildren }) {
  const here = useRef<HTMLDivElement>(null);
  const late = useLate(phone.status !== "in" || phone.waiting.length > 0);
  const { vote } = phone.view;
  const said = useSaid(phone.waiting.length > 0);
  const closingAt = vote && !vote.phonesClosed ? vote.closingAt : 0;
  useEffect(() => {
    here.current?.parentElement?.style.setProperty("--below", `${here.current.offsetHeight}px`);
  });
  return (
    <div class="arrival" role="status" aria-atomic="false" ref={here}>
      <p class="sr">{title}</p>
      {phone.sentence !== "" && <p class="problem">{phone.sentence}</p>}
      {said && phone.sentence === "" && <p class="sr">{room.arrived}</p>}
      {closingAt > 0 && <Countdown lead={phone.lead} closingAt={closingAt} />}
      {late && (
        <div class="wait">
          <Say icon="pause">
            {phone.refusal ? (
              refusals[phone.refusal]
            ) : (
              <>
                <b>{phone.waiting.length > 0 ? room.notSent : room.away}</b> {phone.waiting.length > 0 ? room.willSend : room.comingBack}
              </>
            )}
          </Say>
        </div>
      )}
      {children}
    </div>
  );
}

/** Something was said here, and all of it has arrived: seen where it was said, heard from here. */
function useSaid(waiting: boolean): boolean {
  const [some, say] = useState(false);
  useEffect(() => {
    if (waiting) say(true);
  }, [waiting]);
  return some && !waiting;
}

/** Networks hiccup: only what lasts is said. */
function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return setLate(false);
    const timer = setTimeout(() => setLate(true), 1000);
    return () => clearTimeout(timer);
  }, [waiting]);
  return late && waiting;
}

/** Seen second by second, heard once. */
function Countdown({ lead, closingAt }: { lead: number; closingAt: number }) {
  const left = Math.max(0, Math.ceil((closingAt - useNow(lead)) / 1000));
  return (
    <p class="closing">
      <Shape name="icon-time" />
      <span class="sr">{room.closingSoon}</span>
      <span class="num" aria-hidden="true">
        {left > 0 ? room.closing(left) : room.closingNow}
      </span>
    </p>
  );
}
