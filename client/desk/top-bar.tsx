// The top of the desk: whose workshop, its code, who is here, the wall, whether all is saved, the time of day.
import { useEffect, useState } from "preact/hooks";
import { Shape } from "../look/icon.tsx";
import type { Open } from "./room.ts";
import { refusals } from "../words.ts";
import { dayTime, useNow } from "./time.ts";
import { top } from "./words.ts";

export function TopBar({ room }: { room: Open }) {
  const { view, desk, code } = room;
  return (
    <header class="top">
      <h1>{view.organisation}</h1>
      <span class="code">{code}</span>
      <span class="wide">
        <Shape name="icon-phone" />
        {top.people(desk.headcount, view.people)}
      </span>
      <a class="wide" href={`/wall/${code}`} target="_blank" rel="noopener" title={top.wallHint}>
        <Shape name="icon-next" />
        {top.wall}
      </a>
      <Saved room={room} />
      <TimeOfDay />
    </header>
  );
}

/** Under this, ms, nobody needs to be told that an answer is awaited. */
const SOON = 600;

function Saved({ room: { status, refusal, waiting, desk } }: { room: Open }) {
  const [slow, setSlow] = useState(false);
  const awaited = waiting > 0;
  useEffect(() => {
    if (!awaited) return setSlow(false);
    const due = setTimeout(() => setSlow(true), SOON);
    return () => clearTimeout(due);
  }, [awaited]);
  const lost = status === "coming-back" || status === "entering";
  const late = slow || desk.stuck;
  const saved = !lost && !late;
  return (
    <span class={saved ? "saved" : "saved not"} role="status">
      <Shape name={saved ? "icon-arrived" : "icon-time"} />
      <span class="said">{lost ? (refusal ? refusals[refusal] : top.lost) : late ? top.unsaved : top.saved}</span>
    </span>
  );
}

function TimeOfDay() {
  return <time class="right num">{dayTime(useNow(5000))}</time>;
}
