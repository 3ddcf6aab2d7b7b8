// What every screen of the phone shares: the bar with theme and time, the card, the panel, and the line that says what arrived.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Shape } from "../look/icon.tsx";
import { clockWords } from "../words.ts";
import type { Seated } from "./seat.ts";
import { room } from "./words.ts";

/** Server time, once a second. */
export function useNow(lead: number): number {
  const [now, setNow] = useState(() => Date.now() + lead);
  useEffect(() => {
    setNow(Date.now() + lead);
    const tick = setInterval(() => setNow(Date.now() + lead), 500);
    return () => clearInterval(tick);
  }, [lead]);
  return now;
}

function TimeLeft({ phone }: { phone: Seated }) {
  const now = useNow(phone.lead);
  const { clock } = phone.view;
  if (!clock) return null;
  const left = clock.running ? clock.endsAt - now : clock.left;
  return (
    <span class="left">
      <Shape name={clock.running ? "icon-time" : "icon-pause"} />
      <span class="sr">{clock.running ? room.left : `${room.left}, ${room.paused}`}</span>
      <span class="num">{clockWords(left)}</span>
    </span>
  );
}

export function Frame({ phone, label, theme, top, children, foot }: { phone: Seated; label: string; theme?: string; top?: ComponentChildren; children: ComponentChildren; foot?: ComponentChildren }) {
  return (
    <main class={`phone ${theme ? `tint-${theme}` : "tint-game"}`}>
      <header class="bar">
        {theme && (
          <span class="disc">
            <Shape name={`theme-${theme}`} />
          </span>
        )}
        <span>{label}</span>
        <TimeLeft phone={phone} />
      </header>
      <div class="body">
        {top}
        <div class="panel">
          {children}
          <div class="foot">
            {foot}
            <Arrival phone={phone} />
          </div>
        </div>
      </div>
    </main>
  );
}

/** What was refused, in words; said once to screen readers. */
function Arrival({ phone }: { phone: Seated }) {
  const away = phone.status !== "in";
  return (
    <>
      <p role="status" class={phone.sentence ? "say problem" : "sr"}>
        {phone.sentence}
      </p>
      {(phone.waiting > 0 || away) && (
        <p class="wait say" role="status">
          <Shape name="icon-pause" />
          <span>
            {phone.waiting > 0 ? (
              <>
                <b>{room.notSent}</b> {room.willSend}
              </>
            ) : (
              room.comingBack
            )}
          </span>
        </p>
      )}
    </>
  );
}

export function Sheet({ children }: { children: ComponentChildren }) {
  return (
    <div class="lift">
      <article class="card">{children}</article>
    </div>
  );
}

export const Secret = () => (
  <p class="say">
    <Shape name="icon-secret" />
    <span>{room.secret}</span>
  </p>
);

export function Arrived({ children }: { children?: ComponentChildren }) {
  return (
    <p class="say">
      <Shape name="icon-arrived" />
      <span>
        <b>{room.arrived}</b> {children}
      </span>
    </p>
  );
}
