// What is live: how many answered, out of how many; and the time left, with two minutes more or a pause.
import { Shape } from "../look/icon.tsx";
import { clockWords } from "../words.ts";
import { leaving } from "./leaving-words.ts";
import { valuing } from "./opening-words.ts";
import type { Open } from "./room.ts";
import { leftOf, MINUTE, notBegun, useNow } from "./time.ts";
import { live as words } from "./round-words.ts";

/** From this share on, the desk advises closing. */
const ENOUGH = 0.9;

export function Live({ room }: { room: Open }) {
  const { answered } = room.desk;
  return (
    <div class={answered ? "live" : "live alone"}>
      {answered && <Answered {...answered} label={labelOf(room.view)} />}
      <TimeLeft room={room} />
      {answered && <Also {...answered} />}
    </div>
  );
}

const labelOf = ({ vote, phase }: Open["view"]): string =>
  vote ? words.voted : phase === "valuing" ? valuing.chosen : phase === "closing" ? leaving.rated : words.answered;

type Count = NonNullable<Open["desk"]["answered"]>;
function Answered({ n, of, label }: Count & { label: string }) {
  return (
    <div class="box">
      <span>{label}</span>
      <b class="num">{words.nOfN(n, of)}</b>
      <p class="meter">
        <i style={{ width: `${of ? (100 * n) / of : 0}%` }} />
      </p>
    </div>
  );
}

/** Who is still awaited, or that it is time to close. */
function Also({ n, of, away, askForTime }: Count) {
  const enough = of > 0 && n >= ENOUGH * of && askForTime === 0;
  if (away === 0 && askForTime === 0 && !enough) return null;
  return (
    <p class="also">
      {away > 0 && <span>{words.away(away)}</span>}
      {askForTime > 0 && <b class="asks">{words.asks(askForTime)}</b>}
      {enough && <b class="ready">{words.close}</b>}
    </p>
  );
}

function TimeLeft({ room: { view, lead, say } }: { room: Open }) {
  const now = useNow(500) + lead;
  const { clock } = view;
  if (!clock) return null;
  const left = leftOf(clock, now);
  const whole = (view.agenda[clock.item]?.minutes ?? 1) * MINUTE;
  return (
    <div class={left < 0 ? "box time over" : "box time"}>
      <span>{left < 0 ? words.over : clock.running ? words.left : words.paused}</span>
      <b class="num">{clockWords(left)}</b>
      <p class="meter">
        <i style={{ width: `${Math.max(0, Math.min(100, (100 * left) / whole))}%` }} />
      </p>
      <div class="row">
        <button type="button" class="btn num" aria-label={words.more} onClick={() => void say({ type: "extendItem", item: clock.item, minutes: 2 })}>
          {words.moreShort}
        </button>
        {clock.running ? (
          <button type="button" class="btn" onClick={() => void say({ type: "pauseClock" })}>
            <Shape name="icon-pause" />
            {words.pause}
          </button>
        ) : (
          <button type="button" class="btn" onClick={() => void say({ type: "resumeClock" })}>
            <Shape name="icon-next" />
            {notBegun(view) ? words.start : words.resume}
          </button>
        )}
      </div>
    </div>
  );
}
