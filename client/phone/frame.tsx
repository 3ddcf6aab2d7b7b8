// What every screen of the phone shares: the bar with theme and time, the card, the panel, and what never scrolls away.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { keep } from "../browser.ts";
import { Shape } from "../look/icon.tsx";
import { signOf } from "../look/theme.ts";
import { OtherLanguage } from "../look/language.tsx";
import { clockWords } from "../words.ts";
import type { Seated } from "./seat.ts";
import { gathering as words, room } from "./words.ts";

/** Server time, twice a second. */
export function useNow(lead: number): number {
  const [now, setNow] = useState(() => Date.now() + lead);
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now() + lead), 500);
    return () => clearInterval(tick);
  }, [lead]);
  return now;
}

function TimeLeft({ phone }: { phone: Seated }) {
  const now = useNow(phone.lead);
  const { clock } = phone.view;
  if (!clock) return null;
  return (
    <span class="left">
      <Shape name={clock.running ? "icon-time" : "icon-pause"} />
      <span class="sr">{clock.running ? room.left : room.paused}</span>
      <span class="num">{clockWords(clock.running ? clock.endsAt - now : clock.left)}</span>
    </span>
  );
}

/** Letters of a label that would leave the time no room beside it. */
const LONG = 40;

type Parts = { phone: Seated; label: string; theme?: string; top?: ComponentChildren; foot?: ComponentChildren; children: ComponentChildren };
export function Frame({ phone, label, theme, top, children, foot }: Parts) {
  return (
    <main class={`screen tint-${theme ?? "game"}`}>
      <header class="bar">
        {theme && (
          <span class="disc">
            <Shape name={signOf(theme)} />
          </span>
        )}
        <span class={label.length > LONG ? "long" : ""}>{label}</span>
        <TimeLeft phone={phone} />
        <OtherLanguage short />
      </header>
      <div class="body">
        {top}
        <div class="panel">
          {children}
          {foot && <div class="foot stick">{foot}</div>}
        </div>
        <MyWord phone={phone} />
      </div>
    </main>
  );
}

/** What opens this seat on another phone: under every screen, folded once the room is at work. */
function MyWord({ phone: { place, view } }: { phone: Seated }) {
  const word = keep?.getItem(`word:${place}`);
  if (!word) return null;
  return (
    <details class="my-word" open={view.phase === "gathering"}>
      <summary>{words.changePhone}</summary>
      <p>
        <b class="code">{word}</b> {words.changePhoneHelp}
      </p>
    </details>
  );
}

/** A screen without a seat, or without a card. */
export function Plain({ title, above, children }: { title: ComponentChildren; above?: string; children: ComponentChildren }) {
  return (
    <main class="screen tint-door">
      <svg class="valance" viewBox="0 0 390 30" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 0H390V10L384 20 370 27 350 30 330 27 316 20 312 14 306 20 292 27 272 30 252 27 238 20 234 14 228 20 214 27 194 30 174 27 160 20 156 14 150 20 136 27 116 30 96 27 82 20 78 14 72 20 58 27 38 30 18 27 4 20 0 12Z" />
      </svg>
      <div class="body">
        <div class="hello">
          <OtherLanguage />
          {above && <p>{above}</p>}
          <h1>{title}</h1>
        </div>
        <div class="panel">{children}</div>
      </div>
    </main>
  );
}

export const Hello = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div class="hello">
    <h1>{title}</h1>
    <p>{children}</p>
  </div>
);

export const Sheet = ({ children }: { children: ComponentChildren }) => (
  <div class="lift">
    <article class="card">{children}</article>
  </div>
);

/** A short line with its sign before it. */
export const Say = ({ icon, children }: { icon: string; children: ComponentChildren }) => (
  <p class="say">
    <Shape name={`icon-${icon}`} />
    <span>{children}</span>
  </p>
);

export const Secret = () => <Say icon="secret">{room.secret}</Say>;

export const Arrived = ({ children }: { children?: ComponentChildren }) => (
  <Say icon="arrived">
    <b>{room.arrived}</b> {children}
  </Say>
);
