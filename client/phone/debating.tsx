// Debating on the phone: the card, a position taken blind, the split, one sentence for a side, a second position, who moved.
import { POSITIONS, type Position } from "../../shared/scales.ts";
import type { RoundView, SplitView } from "../../shared/views.ts";
import { Shape } from "../look/icon.tsx";
import { positions } from "../words.ts";
import { CardHead, Facts, labelOf, Law, OUTLINES, Sides, Situation } from "./card.tsx";
import { useDraft } from "./drafts.ts";
import { Arrived, Frame, Say, Secret } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { Mine, Supportable, Writing } from "./sentences.tsx";
import { Pen, Turn, writes } from "./talking.tsx";
import { waits } from "./waiting.ts";
import { debating as words } from "./phase-words.ts";
import { room } from "./words.ts";

export function Debating({ phone, round }: { phone: Seated; round: RoundView }) {
  const frame = { phone, label: labelOf(round), theme: round.theme, top: <CardHead round={round} /> };
  switch (round.moment) {
    case "first":
    case "second":
      return (
        <Frame {...frame}>
          <Positions phone={phone} round={round} which={round.moment} />
        </Frame>
      );
    case "split":
      return (
        <Frame {...frame} foot={<Say icon="argument">{words.talk}</Say>}>
          <h2>{words.splitTitle}</h2>
          <Split split={round.split} />
          {phone.seat.first && <p>{words.yours(positions[phone.seat.first])}</p>}
          <Situation round={round} />
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
        <Frame {...frame} foot={<Say icon="pause">{room.put}</Say>}>
          <Crossed round={round} />
        </Frame>
      );
    default:
      return (
        <Frame {...frame} foot={<Say icon="time">{words.listen}</Say>}>
          <h2>{words.situation}</h2>
          <p>{round.situation}</p>
          <Law round={round} />
        </Frame>
      );
  }
}

function Positions({ phone, round, which }: { phone: Seated; round: RoundView; which: "first" | "second" }) {
  const mine = phone.seat[which];
  return (
    <>
      <h2>{words[which]}</h2>
      {mine && !waits(phone, "takePosition") ? <Arrived>{room.canChange}</Arrived> : <Secret />}
      <div class="sides" role="group" aria-label={words[which]}>
        {POSITIONS.map((position) => (
          <button
            key={position}
            class={`side ${position}`}
            aria-pressed={mine === position}
            onClick={() => void phone.say({ type: "takePosition", round: round.id, which, position })}
          >
            <Shape class={OUTLINES[position]} name={`icon-${position}`} />
            <span>
              <b>{positions[position]}</b>
              {words.ways[position]}
            </span>
            <Shape class="tick" name="icon-for" />
          </button>
        ))}
      </div>
      <Situation round={round} />
      <Facts round={round} />
    </>
  );
}

function Split({ split }: { split: SplitView | undefined }) {
  if (!split?.told) return <p>{words.untold}</p>;
  return (
    <ul class="list split">
      {POSITIONS.map((position) => (
        <li key={position} class={position}>
          <Shape class={OUTLINES[position]} name={`icon-${position}`} />
          <span>{positions[position]}</span>
          <b>{split[position]}</b>
        </li>
      ))}
    </ul>
  );
}

function Talk({ phone, round }: { phone: Seated; round: RoundView }) {
  const [chosen, choose] = useDraft(`${phone.place}:${round.id}:side`);
  const draft = useDraft(`${phone.place}:${round.id}:argument`);
  const side = (chosen || phone.seat.first || "conditions") as Position;
  const own = new Set(phone.seat.mine.map(({ id }) => id));
  const said = Object.entries(phone.view.arguments)
    .filter(([, each]) => each.side === side)
    .sort(([, a], [, b]) => a.order - b.order);
  return (
    <>
      <Turn phone={phone} round={round} />
      <Facts round={round} />
      <Pen phone={phone} round={round} />
      <Sides legend={words.side} side={side} choose={choose} names={positions} />
      {writes(phone) && <Writing draft={draft} label={words.write} send={(text) => phone.say({ type: "addArgument", round: round.id, side, text })} />}
      <Mine phone={phone} kind="argument" draft={draft} />
      <h2>{words.said(positions[side].toLowerCase())}</h2>
      {said.length === 0 ? (
        <p class="soft">{words.nothingSaid}</p>
      ) : (
        <ul class="list">
          {said.map(([id, { text, support }]) => (
            <Supportable
              key={id}
              text={text}
              count={support}
              fixed={own.has(id)}
              supported={phone.seat.supports.includes(id)}
              give={() => void phone.say({ type: "supportArgument", argument: id })}
            />
          ))}
        </ul>
      )}
      <Situation round={round} />
    </>
  );
}

function Crossed({ round }: { round: RoundView }) {
  const { shift, secondSplit, planks } = round;
  if (!shift?.told) return <p>{words.untold}</p>;
  return (
    <>
      <h2>{words.crossedTitle(shift.moved)}</h2>
      <p>{words.crossedOf(shift.paired)}</p>
      <ul class="list ruled">
        {Object.entries(shift.flows)
          .sort(([, a], [, b]) => b - a)
          .map(([flow, count]) => {
            const [from, to] = flow.split(">") as [Position, Position];
            return <li key={flow}>{words.flow(positions[from].toLowerCase(), positions[to].toLowerCase(), count)}</li>;
          })}
      </ul>
      <h2>{words.splitNow}</h2>
      <Split split={secondSplit} />
      {planks > 0 && <p>{words.planks(planks)}</p>}
    </>
  );
}
