// The room talks, in words: fact and counter-fact with the latest sentences; a sentence that the room could not read beside them has a page of its own.
import { POSITIONS } from "../../../shared/scales.ts";
import type { ArgumentView, PublicView, RoundView, TurnView } from "../../../shared/views.ts";
import { Shape } from "../../look/icon.tsx";
import { countOf, fitting, MOST } from "../fitting.ts";
import { say, sides } from "../words.ts";
import { Card, Disc, Sign } from "./card.tsx";
import { Dots, useTurning } from "./turning.tsx";

/** The latest sentence shown for each side. */
const latestOf = (view: PublicView): ArgumentView[] =>
  POSITIONS.flatMap((side) =>
    Object.values(view.arguments)
      .filter((each) => each.side === side)
      .sort((a, b) => b.order - a.order)
      .slice(0, 1),
  );

export function Talking({ view, round }: { view: PublicView; round: RoundView }) {
  const { turn, fact, counter } = round;
  const latest = latestOf(view);
  const fixed = fact ? countOf(say.fact, say.counter, fact.text, counter?.text ?? "") : countOf(round.thesis);
  const beside = fitting(turn ? [] : latest.map(({ text }) => text), MOST - fixed - countOf(round.title));
  const apart = turn ? [] : latest.filter(({ text }) => !beside.includes(text));
  // what has just come is shown at once
  const newest = [...latest].sort((a, b) => b.order - a.order)[0];
  const page = useTurning(1 + apart.length, latest.map(({ order }) => order).join(" "), newest ? apart.indexOf(newest) + 1 : 0);
  const spoken = apart[page - 1];
  return (
    <>
      {spoken ? <Spoken round={round} {...spoken} /> : <Facts round={round} room={MOST - fixed} beside={latest.filter(({ text }) => beside.includes(text))} />}
      <ul class="sr">
        {apart.map(({ side, text }) => (
          <li key={text}>
            {sides[side]}
            {"\u00A0"}: {text}
          </li>
        ))}
      </ul>
      <Dots page={page} pages={1 + apart.length} />
    </>
  );
}

/** `room`: how many words are left beside the facts. */
function Facts({ round, room, beside }: { round: RoundView; room: number; beside: readonly ArgumentView[] }) {
  const { turn } = round;
  const drawn = turn ? countOf(...turnWords(turn)) : 0;
  const title = beside.length === 0 && drawn + countOf(round.ask) <= room ? round.ask : round.title;
  const sign = !turn && beside.length === 0 && countOf(title, say.talk) <= room;
  return (
    <>
      <Card class="big turned" key={`${round.id} turned`}>
        <div class="head">
          <Disc theme={round.theme} />
          <h1>{title}</h1>
        </div>
        {round.fact ? (
          <div class="slips">
            <section>
              <h2>{say.fact}</h2>
              <p>{round.fact.text}</p>
            </section>
            <section>
              <h2>{say.counter}</h2>
              <p>{round.counter?.text}</p>
            </section>
          </div>
        ) : (
          <p class="thesis">{round.thesis}</p>
        )}
      </Card>
      {turn && <Turn turn={turn} />}
      {beside.length > 0 && (
        <ul class="said">
          {beside.map(({ side, text }) => (
            <li key={text} class={side}>
              <Shape name={`icon-${side}`} />
              <span class="sr">{sides[side]} : </span>
              {text}
            </li>
          ))}
        </ul>
      )}
      {sign && (
        <Sign class="ask" icon="icon-argument">
          {say.talk}
        </Sign>
      )}
    </>
  );
}

/** One sentence, whole and large, under the side that it speaks for. */
function Spoken({ round, side, text }: ArgumentView & { round: RoundView }) {
  return (
    <section class={`last-word spoken ${side}`} key={text}>
      <h1>
        <Shape name={`icon-${side}`} />
        {sides[side]}
        <span class={countOf(round.title, sides[side], text) <= MOST ? "" : "sr"}>{round.title}</span>
      </h1>
      <blockquote>{text}</blockquote>
    </section>
  );
}

const turnWords = ({ table, side }: TurnView) => [table > 0 ? say.turn.table(table) : say.turn.anyone, say.turn.side(side)];

/** The table and the side that were drawn: large, in place of the sentences. */
function Turn({ turn }: { turn: TurnView }) {
  const [who, what] = turnWords(turn);
  return (
    <p class={`sign turn ${turn.side}`} key={turn.number}>
      <b>{who}</b>
      <Shape name={`icon-${turn.side}`} />
      {what}
    </p>
  );
}
