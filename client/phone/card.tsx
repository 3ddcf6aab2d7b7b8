// The card on the phone: what is asked, the situation, the two facts and where they come from, and what is already the law.
import { POSITIONS, type Position } from "../../shared/scales.ts";
import type { FactView, RoundView } from "../../shared/views.ts";
import { Shape } from "../look/icon.tsx";
import { dayWords } from "../days.ts";
import { Sheet } from "./frame.tsx";
import { debating as words } from "./phase-words.ts";
import { room } from "./words.ts";

export const CardHead = ({ round, short = false }: { round: RoundView; short?: boolean }) => (
  <Sheet>
    <h1>{round.ask}</h1>
    {!short && round.thesis && <p>{round.thesis}</p>}
  </Sheet>
);

/** What the bar says of a round. */
export const labelOf = ({ pace, themeShort, themeNumber, themeOf }: RoundView): string =>
  pace === "express" ? `${themeShort}, ${room.express}` : room.card(themeShort, themeNumber, themeOf);

/** The situation and the law, folded away once they were read aloud. */
export function Situation({ round, open = false }: { round: RoundView; open?: boolean }) {
  return (
    <details open={open}>
      <summary>{words.situation}</summary>
      <p>{round.situation}</p>
      <Law round={round} />
    </details>
  );
}

export function Law({ round }: { round: RoundView }) {
  if (!round.law) return null;
  return (
    <div class="slip law">
      <p>
        <b>{words.law}</b> {round.law}
      </p>
      <p class="soft">{words.lawSource(round.lawSource, dayWords(round.lawDate))}</p>
    </div>
  );
}

export function Facts({ round }: { round: RoundView }) {
  const { fact, counter } = round;
  if (!fact || !counter) return null;
  return (
    <section class="stack">
      <Fact title={words.fact} fact={fact} />
      <Fact title={words.counter} fact={counter} />
      <details>
        <summary>{words.sources}</summary>
        <Source title={words.fact} fact={fact} />
        <Source title={words.counter} fact={counter} />
      </details>
    </section>
  );
}

const Fact = ({ title, fact }: { title: string; fact: FactView }) => (
  <p class="slip">
    <b>{title}</b> {fact.text}
  </p>
);

const Source = ({ title, fact }: { title: string; fact: FactView }) => (
  <div class="source">
    <p>
      <b>{title}</b> {fact.detail}
    </p>
    <p class="soft">{words.source(fact.source, dayWords(fact.date))}</p>
    <p class="soft">{words.scope(fact.scope)}</p>
  </div>
);

export const OUTLINES: Record<Position, string> = { for: "round", conditions: "arch", against: "square" };

/** The three camps to choose from: whose sentences are shown, and for whom one writes. */
export function Sides({ legend, side, choose, names }: { legend: string; side: Position; choose(side: Position): void; names: Record<Position, string> }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="tabs">
        {POSITIONS.map((position) => (
          <label key={position} class={`tab ${position} ${side === position ? "on" : ""}`}>
            <input type="radio" name="side" checked={side === position} onChange={() => choose(position)} />
            <Shape name={`icon-${position}`} />
            {names[position]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
