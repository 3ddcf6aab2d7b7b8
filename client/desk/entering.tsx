// Ballots of people without a phone: six large steppers for the paper, six for the hands, kept at every tap until the count.
import { useState } from "preact/hooks";
import { LINE, STANCES, WAYS, type Way } from "../../shared/scales.ts";
import type { VoteView } from "../../shared/views.ts";
import { stances } from "../words.ts";
import { paper as words } from "./paper-words.ts";
import type { Open } from "./room.ts";

type Counts = Readonly<Record<string, number>>;
type Objection = { readonly harm: string; readonly whom: string };
type Typed = { readonly counts: Counts; readonly objections: readonly Objection[] };
const NOTHING: Typed = { counts: {}, objections: [] };
const sum = (counts: Counts) => Object.values(counts).reduce((all, count) => all + count, 0);
const said = ({ harm, whom }: Objection) => harm.trim() !== "" && whom.trim() !== "";

export function Entering({ room, vote }: { room: Open; vote: VoteView }) {
  const { withoutSeat, entered } = room.desk;
  const [way, setWay] = useState<Way>("paper");
  const [typed, setTyped] = useState<Partial<Record<Way, Typed>>>({});
  // what another desk entered, or this one before a reload, stands until it is entered anew
  const counted = (each: Way) => (typed[each] ? sum(typed[each].counts) : entered[each]);
  const left = withoutSeat - WAYS.reduce((all, each) => all + counted(each), 0);
  return (
    <section class="entering">
      <h3>
        {words.title}{" "}
        <b class="num sum" role="status">
          {words.sum(withoutSeat - left, withoutSeat)}
        </b>
      </h3>
      <div class="choice" role="radiogroup" aria-label={words.title}>
        {WAYS.map((each) => (
          <label key={each}>
            <input type="radio" name="way" checked={way === each} onChange={() => setWay(each)} />
            {words.ways[each]} <b class="num">{counted(each)}</b>
          </label>
        ))}
      </div>
      <OneWay
        key={way}
        room={room}
        vote={vote}
        way={way}
        typed={typed[way] ?? NOTHING}
        left={typed[way] ? left : left + entered[way]}
        type={(next) => setTyped((all) => ({ ...all, [way]: next }))}
      />
      {!typed[way] && entered[way] > 0 && <p class="soft">{words.before(entered[way])}</p>}
      <p class={way === "hands" ? "warn" : "soft"}>{way === "hands" ? words.notSecret : words.secret}</p>
    </section>
  );
}

type Props = { room: Open; vote: VoteView; way: Way; typed: Typed; left: number; type(next: Typed): void };
function OneWay({ room: { say }, vote, way, typed, left, type }: Props) {
  const { counts, objections } = typed;
  const lines: readonly (readonly [id: string, name: string])[] = vote.other
    ? [
        [vote.practice, vote.wording],
        [vote.other, vote.otherWording],
      ]
    : STANCES.map((stance) => [stance, stances[stance]]);
  const complete = objections.every(said);
  /** At the tap itself, never in an effect: the other way may be chosen before it ran, and its ballots would be lost. */
  const send = ({ counts, objections }: Typed) => {
    if (!objections.every(said)) return;
    const trimmed = objections.map(({ harm, whom }) => ({ harm: harm.trim(), whom: whom.trim() }));
    void say({
      type: "enterBallots",
      vote: vote.id,
      how: way,
      ...(vote.other ? { stances: {}, choices: { ...counts } } : { stances: { ...counts } }),
      objections: trimmed,
    });
  };
  const step = (id: string, by: 1 | -1) => {
    const count = (counts[id] ?? 0) + by;
    const raised = id !== "0" ? objections : by > 0 ? [...objections, { harm: "", whom: "" }] : objections.slice(0, -1);
    const next = { counts: { ...counts, [id]: count }, objections: raised };
    type(next);
    send(next);
  };
  const object = (at: number, part: Partial<Objection>) => type({ counts, objections: objections.map((each, i) => (i === at ? { ...each, ...part } : each)) });
  return (
    <>
      <ul class="steppers">
        {lines.map(([id, name]) => (
          <li key={id}>
            <span>{name}</span>
            <button type="button" class="btn" aria-label={words.less(name)} disabled={!counts[id]} onClick={() => step(id, -1)}>
              −
            </button>
            <b class="num">{counts[id] ?? 0}</b>
            <button type="button" class="btn" aria-label={words.more(name)} disabled={left <= 0} onClick={() => step(id, 1)}>
              +
            </button>
          </li>
        ))}
      </ul>
      {objections.map(({ harm, whom }, i) => (
        <div class="pair" key={i}>
          <label>
            <b>{words.harm(i + 1)}</b>
            <input
              class="field"
              maxLength={LINE}
              value={harm}
              onInput={({ currentTarget }) => object(i, { harm: currentTarget.value })}
              onBlur={() => send(typed)}
            />
          </label>
          <label>
            <b>{words.whom}</b>
            <input
              class="field"
              maxLength={60}
              value={whom}
              onInput={({ currentTarget }) => object(i, { whom: currentTarget.value })}
              onBlur={() => send(typed)}
            />
          </label>
        </div>
      ))}
      {!complete && <p class="warn">{words.incomplete}</p>}
    </>
  );
}
