// Debating, in words: the card; where the room stands; who crossed.
import { POSITIONS, type Position } from "../../../shared/scales.ts";
import type { PublicView, RoundView, ShiftView, SplitView } from "../../../shared/views.ts";
import { Shape } from "../../look/icon.tsx";
import { say, sides } from "../words.ts";
import { Card, Disc, Sign } from "./card.tsx";
import { Talking } from "./talking.tsx";

export function Debating({ view }: { view: PublicView }) {
  const round = view.round;
  if (!round) return null;
  switch (round.moment) {
    case "split":
    case "crossed":
      return <Camps round={round} />;
    case "talk":
      return <Talking view={view} round={round} />;
    default:
      return <Hung round={round} />;
  }
}

function Hung({ round }: { round: RoundView }) {
  const blind = round.moment === "first" || round.moment === "second";
  return (
    <>
      <Card class="big" key={round.id}>
        <p class="head">
          <Disc theme={round.theme} />
          {round.themeShort}
        </p>
        <h1 class={round.ask.length < 56 ? "short" : ""}>{round.ask}</h1>
        <p class="thesis">{round.thesis}</p>
      </Card>
      {blind ? (
        <Sign class="ask" icon="icon-secret">
          {say.sealed[round.moment === "first" ? "first" : "second"]}
        </Sign>
      ) : (
        <Sign class="ask" icon="icon-argument">
          {say.listen}
        </Sign>
      )}
    </>
  );
}

function Camps({ round }: { round: RoundView }) {
  const crossed = round.moment === "crossed";
  const split = crossed ? round.secondSplit : round.split;
  const { shift } = round;
  return (
    <>
      <div class="question">
        <Disc theme={round.theme} />
        <h1>{round.ask}</h1>
      </div>
      {crossed && shift?.told && <Sign class="moved">{say.moved(shift.moved)}</Sign>}
      {crossed && shift?.told && <Tags flows={shift.flows} />}
      {split && !split.told && <Sign class="moved">{say.untold}</Sign>}
      {split && <Figures split={split} />}
    </>
  );
}

function Figures({ split }: { split: SplitView }) {
  return (
    <ul class="camps">
      {POSITIONS.map((side) => (
        <li key={side} class={`side ${side}`}>
          {split.told && <b>{split[side]}</b>}
          <span>{sides[side]}</span>
          <Shape name={`icon-${side}`} />
        </li>
      ))}
    </ul>
  );
}

type Tag = { from: Position; to: Position; place: string; back: boolean };
/** Where each flow's tag hangs; arrows are drawn, never typed. */
const TAGS: readonly Tag[] = [
  { from: "for", to: "conditions", place: "left-1", back: false },
  { from: "conditions", to: "for", place: "left-2", back: true },
  { from: "conditions", to: "against", place: "right-2", back: false },
  { from: "against", to: "conditions", place: "right-1", back: true },
  { from: "for", to: "against", place: "over-1", back: false },
  { from: "against", to: "for", place: "over-2", back: true },
];

function Tags({ flows }: { flows: ShiftView["flows"] }) {
  const told = TAGS.map((tag) => ({ ...tag, count: flows[`${tag.from}>${tag.to}`] ?? 0 })).filter(({ count }) => count > 0);
  return (
    <ul class="tags">
      {told.map(({ from, to, place, back, count }) => (
        <li key={place} class={`tag ${place}`}>
          <span class="sr">{say.flow(count, from, to)}</span>
          {back && <Shape class="back" name="icon-next" />}
          <span aria-hidden="true">{count}</span>
          {!back && <Shape name="icon-next" />}
        </li>
      ))}
    </ul>
  );
}
