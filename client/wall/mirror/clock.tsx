// The clock, hung top right: what is left of the item being played; running, paused or late.
import { useEffect, useState } from "preact/hooks";
import type { AgendaView, ClockView } from "../../../shared/views.ts";
import { Shape } from "../../look/icon.tsx";
import { clockWords } from "../../words.ts";
import { say } from "../words.ts";

/** The device's clock, four times a second while something runs. */
export function useNow(running: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!running) return;
    const beat = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(beat);
  }, [running]);
  return running ? Math.max(now, Date.now() - 250) : now;
}

/** What is left of a whole turn, as a slice from noon. */
function slice(share: number): string {
  const turn = Math.PI * 2 * Math.min(0.9999, share);
  return `M30 30V6A24 24 0 ${share > 0.5 ? 1 : 0} 1 ${30 + 24 * Math.sin(turn)} ${30 - 24 * Math.cos(turn)}Z`;
}

export function Clock({ clock, agenda, lead }: { clock: ClockView | undefined; agenda: Record<string, AgendaView>; lead: number }) {
  const now = useNow(clock?.running === true);
  if (!clock) return null;
  const left = clock.running ? clock.endsAt - (now + lead) : clock.left;
  const late = left <= -500;
  const share = Math.max(0, Math.min(1, left / ((agenda[clock.item]?.minutes ?? 1) * 60_000)));
  return (
    <div
      class={`clock${late ? " late" : ""}${clock.running ? "" : " paused"}`}
      role="timer"
      aria-label={say.clock(clockWords(Math.abs(left)), late, clock.running)}
    >
      {clock.running ? (
        <svg viewBox="0 0 60 60" aria-hidden="true">
          <circle class="dial" cx="30" cy="30" r="28" />
          {share > 0 && <path class="left" d={slice(share)} />}
        </svg>
      ) : (
        <Shape name="icon-pause" />
      )}
      <span class="num" aria-hidden="true">
        {clockWords(left)}
      </span>
    </div>
  );
}
