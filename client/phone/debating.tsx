// Debating on the phone: the card, a position taken blind, the split, one sentence for a side, a second position, who moved.
import { useState } from "preact/hooks";
import { POSITIONS, type Position } from "../../shared/scales.ts";
import type { FactView, RoundView, SplitView } from "../../shared/views.ts";
import { Shape } from "../look/icon.tsx";
import { positions } from "../words.ts";
import { Arrived, Frame, Secret, Sheet } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { Mine, Supportable, Writing } from "./sentences.tsx";
import { debating as words, room } from "./words.ts";

export function Debating({ phone, round }: { phone: Seated; round: RoundView }) {
  const label = room.card(round.themeShort, round.themeNumber, round.themeOf);
  const frame = { phone, label, theme: round.theme };
  switch (round.moment) {
    case "first":
    case "second":
      return (
        <Frame {...frame} top={<CardHead round={round} />} foot={phone.seat[round.moment] !== "" && <Arrived>{words.canChange}</Arrived>}>
          <Positions phone={phone} round={round} which={round.moment} />
        </Frame>
      );
    case "split":
      return (
        <Frame {...frame} top={<CardHead round={round} />} foot={<p class="say">{words.talk}</p>}>
          <h2>{words.splitTitle}</h2>
          <Split split={round.split} />
          {phone.seat.first && <p>{words.yours(positions[phone.seat.first])}</p>}
        </Frame>
      );
    case "talk":
      return (
        <Frame {...frame} top={<CardHead round={round} short />}>
          <Talk phone={phone} round={round} />
        </Frame>
      );
    case "crossed":
      return (
        <Frame {...frame} top={<CardHead round={round} />} foot={<p class="say">{room.put}</p>}>
          <Crossed round={round} />
        </Frame>
      );
    default:
      return (
        <Frame {...frame} top={<CardHead round={round} />} foot={<p class="say">{words.listen}</p>}>
          <h2>{words.situation}</h2>
          <p>{round.situation}</p>
          {round.law && (
            <>
              <h2>{words.law}</h2>
              <p>{round.law}</p>
              <p class="soft">{round.lawSource}</p>
            </>
          )}
        </Frame>
      );
  }
}

function CardHead({ round, short = false }: { round: RoundView; short?: boolean }) {
  return (
    <Sheet>
      <h1>{round.ask}</h1>
      {!short && round.thesis && <p>{round.thesis}</p>}
    </Sheet>
  );
}

const SHAPES: Record<Position, string> = { for: "round", conditions: "arch", against: "square" };

function Positions({ phone, round, which }: { phone: Seated; round: RoundView; which: "first" | "second" }) {
  const mine = phone.seat[which];
  return (
    <>
      <h2>{words[which]}</h2>
      <Secret />
      <div class="sides" role="group" aria-label={words[which]}>
        {POSITIONS.map((position) => (
          <button
            key={position}
            class={`side ${position}`}
            aria-pressed={mine === position}
            onClick={() => void phone.say({ type: "takePosition", round: round.id, which, position })}
          >
            <Shape class={SHAPES[position]} name={`icon-${position}`} />
            <span>
              <b>{positions[position]}</b>
              {words.ways[position]}
            </span>
            <Shape class="tick" name="icon-for" />
          </button>
        ))}
      </div>
      <details>
        <summary>{words.situation}</summary>
        <p>{round.situation}</p>
      </details>
    </>
  );
}

function Split({ split }: { split: SplitView | undefined }) {
  if (!split?.told) return <p>{words.untold}</p>;
  return (
    <ul class="list split">
      {POSITIONS.map((position) => (
        <li key={position} class={position}>
          <Shape class={SHAPES[position]} name={`icon-${position}`} />
          <b class="num">{split[position]}</b> {positions[position].toLowerCase()}
        </li>
      ))}
    </ul>
  );
}

function Facts({ round }: { round: RoundView }) {
  const slip = (title: string, fact: FactView | undefined) =>
    fact && (
      <details class="slip" key={title}>
        <summary>
          <b>{title}</b> {fact.text}
        </summary>
        {fact.detail && <p>{fact.detail}</p>}
        <p class="soft">
          {words.source} {fact.source}
        </p>
        <p class="soft">
          {words.scope} {fact.scope}
        </p>
      </details>
    );
  return (
    <div class="slips">
      {slip(words.fact, round.fact)}
      {slip(words.counter, round.counter)}
    </div>
  );
}

function Talk({ phone, round }: { phone: Seated; round: RoundView }) {
  const [chosen, setChosen] = useState<Position | "">("");
  const side = chosen || phone.seat.first || "conditions";
  const own = new Set(phone.seat.mine.map(({ id }) => id));
  const said = Object.entries(phone.view.arguments)
    .filter(([, each]) => each.side === side)
    .sort(([, a], [, b]) => a.order - b.order);
  return (
    <>
      <Facts round={round} />
      <fieldset>
        <legend>{words.side}</legend>
        <div class="tabs">
          {POSITIONS.map((position) => (
            <label key={position} class={`tab ${position}`}>
              <input type="radio" name="side" checked={side === position} onChange={() => setChosen(position)} />
              <Shape name={`icon-${position}`} />
              {positions[position]}
            </label>
          ))}
        </div>
      </fieldset>
      <Writing
        name={`argument:${phone.code}:${round.id}`}
        label={words.write}
        send={async (text) => (await phone.say({ type: "addArgument", round: round.id, side, text })).ok}
      />
      <h2>{words.said}</h2>
      {said.length === 0 ? (
        <p class="soft">{words.nothingSaid}</p>
      ) : (
        <ul class="list">
          {said.map(([id, { text, support }]) => (
            <Supportable
              key={id}
              text={text}
              count={support}
              mine={own.has(id)}
              supported={phone.seat.supports.includes(id)}
              give={() => void phone.say({ type: "supportArgument", argument: id })}
            />
          ))}
        </ul>
      )}
      <Mine phone={phone} kind="argument" />
    </>
  );
}

function Crossed({ round }: { round: RoundView }) {
  const shift = round.shift;
  if (!shift?.told) return <p>{words.untold}</p>;
  return (
    <>
      <h2>{words.crossedTitle(shift.moved)}</h2>
      <p>{words.crossedOf(shift.paired)}</p>
      <ul class="list">
        {Object.entries(shift.flows)
          .sort(([, a], [, b]) => b - a)
          .map(([flow, count]) => {
            const [from, to] = flow.split(">") as [Position, Position];
            return <li key={flow}>{words.flow(positions[from].toLowerCase(), positions[to].toLowerCase(), count)}</li>;
          })}
      </ul>
      <Split split={round.secondSplit} />
      {round.planks > 0 && <p>{words.planks(round.planks)}</p>}
    </>
  );
}
