// The debate on the desk: the card to read aloud, the two counts, the arguments on the wall.
import { useState } from "preact/hooks";
import { FORCES, POSITIONS } from "../../shared/scales.ts";
import type { FactView, SplitView } from "../../shared/views.ts";
import { dayWords } from "../days.ts";
import { Shape } from "../look/icon.tsx";
import { forces, positions } from "../words.ts";
import type { Open } from "./room.ts";
import { now as words } from "./round-words.ts";

/** `open`: it is being read; else it can be unfolded. */
export function Card({ room: { view }, open = false }: { room: Open; open?: boolean }) {
  const { situation, thesis, question, law, lawSource, lawDate, fact, counter, kind } = view.round!;
  return (
    <details class="card" open={open}>
      <summary>{open ? words.read : words.the_card}</summary>
      <p>{situation}</p>
      <p class="thesis">
        <b>{kind === "whether" ? words.thesis : words.question}</b>
        {kind === "whether" ? thesis : question}
      </p>
      {fact && <Known name={words.fact} fact={fact} />}
      {counter && <Known name={words.counter} fact={counter} />}
      {law && (
        <p class="fact">
          <b>{words.law}</b>
          {law} <small>{words.lawSource(lawSource, dayWords(lawDate))}</small>
        </p>
      )}
    </details>
  );
}

function Known({ name, fact: { text, source, scope } }: { name: string; fact: FactView }) {
  return (
    <p class="fact">
      <b>{name}</b>
      {text}{" "}
      <small>
        {source}. {scope}.
      </small>
    </p>
  );
}

function Count({ name, split }: { name: string; split: SplitView }) {
  return (
    <section class="count">
      <h3>{name}</h3>
      {split.told ? (
        <ul>
          {POSITIONS.map((each) => (
            <li key={each} class={each}>
              <Shape name={`icon-${each}`} />
              <b class="num">{split[each]}</b>
              {positions[each]}
            </li>
          ))}
        </ul>
      ) : (
        <p class="soft">{words.untold}</p>
      )}
    </section>
  );
}

export function Split({ room: { view } }: { room: Open }) {
  const { split } = view.round!;
  return split ? <Count name={words.split} split={split} /> : null;
}

export function Crossed({ room: { view } }: { room: Open }) {
  const { split, secondSplit, shift } = view.round!;
  return (
    <>
      {shift?.told && (
        <p class="moved">
          <b>{words.moved(shift.moved, shift.paired)}</b>
        </p>
      )}
      <div class="counts">
        {split && <Count name={words.split} split={split} />}
        {secondSplit && <Count name={words.secondSplit} split={secondSplit} />}
      </div>
    </>
  );
}

/** Arguments shown on the wall, most supported first; each can become a candidate practice. */
export function Talk({ room: { view, desk, say } }: { room: Open }) {
  const [raising, setRaising] = useState("");
  const all = Object.entries(view.arguments)
    .map(([id, argument]) => ({ ...argument, id }))
    .sort((a, b) => b.support - a.support || a.order - b.order);
  const raisable = desk.candidates.every(({ ballot }) => ballot === 0);
  return (
    <section class="talk">
      <h3>{words.arguments}</h3>
      {all.length === 0 && <p class="soft">{words.noArgument}</p>}
      <ul>
        {all.map(({ id, side, text, support }) => (
          <li key={id}>
            <Shape name={`icon-${side}`} class={side} />
            <p>
              <span class="sr">{positions[side]}: </span>
              {text} <small class="soft">{words.supports(support)}</small>
            </p>
            {raisable && raising !== id && (
              <button type="button" class="btn small" aria-label={`${words.raise}\u00A0: ${text}`} onClick={() => setRaising(id)}>
                {words.raise}
              </button>
            )}
            {raising === id && (
              <div class="as">
                <span>{words.as}</span>
                {FORCES.map((force) => (
                  <button
                    type="button"
                    key={force}
                    class="btn small"
                    onClick={() => {
                      setRaising("");
                      void say({ type: "raiseArgument", argument: id, force });
                    }}
                  >
                    {forces[force]}
                  </button>
                ))}
                <button type="button" class="btn small" onClick={() => setRaising("")}>
                  {words.cancel}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
