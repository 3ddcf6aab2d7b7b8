// Received ideas on the desk: what is asked; then, once closed, the right answer, the counts, why, and the source.
import type { DiscoveryView } from "../../shared/views.ts";
import { Shape } from "../look/icon.tsx";
import * as notes from "./notes.ts";
import { discovering as words } from "./opening-words.ts";
import type { Open } from "./room.ts";
import { now } from "./round-words.ts";
import { Say } from "./say.tsx";

export function IdeaHead({ idea }: { idea?: DiscoveryView | undefined }) {
  if (!idea)
    return (
      <div class="now-head plain">
        <h2>{words.title}</h2>
      </div>
    );
  return (
    <div class="now-head">
      <p class="kicker">
        {words.title}
        <span class="idea-number">{words.idea(idea.number, idea.of)}</span>
      </p>
      <h2>{words.stakes[idea.stake] ?? idea.stake}</h2>
    </div>
  );
}

export function Discovering({ room: { view } }: { room: Open }) {
  const idea = view.discovery;
  if (!idea) return <Say {...notes.ideas.before} />;
  if (idea.open)
    return (
      <>
        <Say {...notes.ideas.open} />
        <Asked idea={idea} />
      </>
    );
  return (
    <>
      <Revealed idea={idea} />
      {view.battle.answered > 0 && (
        <p>
          <b>{words.battle(view.battle.right, view.battle.answered)}</b>
        </p>
      )}
      <Say {...notes.ideas.revealed} />
    </>
  );
}

function Asked({ idea: { kind, text, choices } }: { idea: DiscoveryView }) {
  return (
    <section class="idea">
      <h3>{words.read}</h3>
      <p class="wording big">{text}</p>
      <p>{words.asked[kind]}</p>
      {choices.length > 0 && (
        <ul class="choices">
          {choices.map((choice) => (
            <li key={choice}>{choice}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What each answer is called, as it is sent: "depends", or the place of a choice. */
function namesOf({ kind, choices, places }: DiscoveryView): Record<string, string> {
  return kind === "claim" ? words.answers : Object.fromEntries(choices.map((choice, i) => [String(places[i]), choice]));
}

function Revealed({ idea }: { idea: DiscoveryView }) {
  const { text, kind, answer, told, right, answered, why, source, scope } = idea;
  const names = namesOf(idea);
  return (
    <section class="idea">
      <p class="soft">{text}</p>
      <div class="right-answer">
        <h3>{kind === "order" ? words.rightOrder : words.right}</h3>
        {kind === "order" ? (
          <ol>
            {answer.split(",").map((place) => (
              <li key={place}>{names[place]}</li>
            ))}
          </ol>
        ) : (
          <p class="wording big">{names[answer] ?? answer}</p>
        )}
        <p>{told ? (right > 0 ? words.rightOf(right, answered) : words.nobodyRight(answered)) : now.untold}</p>
        {told && kind === "order" && right > 0 && right < answered && <p>{words.otherOrders(answered - right)}</p>}
      </div>
      <div class="why">
        <h3>{words.why}</h3>
        <p>{why}</p>
        <small>
          {words.source}
          {"\u00A0: "}
          {source}. {scope}.
        </small>
      </div>
      {told && kind !== "order" && <Counts idea={idea} names={names} />}
    </section>
  );
}

function Counts({ idea: { counts, answer, answered }, names }: { idea: DiscoveryView; names: Record<string, string> }) {
  return (
    <ul class="told">
      {Object.entries(names).map(([each, name]) => {
        const count = counts[each] ?? 0;
        return (
          <li key={each} class={each === answer ? "right" : ""}>
            {each === answer ? <Shape name="icon-arrived" /> : <span />}
            <span>
              {name}
              {each === answer && <small> {words.isRight}</small>}
            </span>
            <p class="meter">
              <i style={{ width: `${(100 * count) / answered}%` }} />
            </p>
            <b class="num">{words.people(count)}</b>
          </li>
        );
      })}
    </ul>
  );
}
