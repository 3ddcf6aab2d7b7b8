// The values on the desk: what can be chosen; once revealed, the counts, and what the room keeps, in order.
import { useState } from "preact/hooks";
import type { ThemesView, ValuesView } from "../../shared/views.ts";
import * as notes from "./notes.ts";
import { valuing as words } from "./opening-words.ts";
import type { Open } from "./room.ts";
import { Say } from "./say.tsx";

/** The form that the big button sends. */
export const KEEP = "keep";
const MOST_KEPT = 6;

type Value = ValuesView["choice"][string] & { readonly id: string; readonly count: number };

/** Most chosen first, then in the deck's order. */
const valuesOf = ({ choice, counts }: ValuesView): Value[] =>
  Object.entries(choice)
    .map(([id, value]) => ({ ...value, id, count: counts[id] ?? 0 }))
    .sort((a, b) => b.count - a.count || a.order - b.order);

export function Valuing({ room }: { room: Open }) {
  const { values, themes } = room.view;
  const [changing, setChanging] = useState(false);
  if (themes.moment !== "before") return <Themes themes={themes} />;
  switch (values.moment) {
    case "before":
    case "open":
      return (
        <>
          <Say {...notes.values[values.moment]} />
          <All values={valuesOf(values)} />
        </>
      );
    default:
      return values.kept.length === 0 || changing ? (
        <>
          <Say {...notes.values.revealed} />
          <Choice room={room} again={changing} done={() => setChanging(false)} />
        </>
      ) : (
        <>
          <Say {...notes.values.kept} />
          <Kept values={values} change={() => setChanging(true)} />
        </>
      );
  }
}

function All({ values }: { values: readonly Value[] }) {
  return (
    <details class="folded">
      <summary>{words.all(values.length)}</summary>
      <ul>
        {values.map(({ id, name, commitment }) => (
          <li key={id} class="value">
            <p>
              <b>{name}</b> {commitment}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Choice({ room: { view, say, tell }, again, done }: { room: Open; again: boolean; done: () => void }) {
  const { values } = view;
  const [ticked, setTicked] = useState<readonly string[]>(values.kept);
  const all = valuesOf(values);
  const chosen = values.told ? all.filter(({ count }) => count > 0) : all;
  const unchosen = all.filter((value) => !chosen.includes(value));
  const tick = (id: string) => {
    if (ticked.includes(id)) return setTicked(ticked.filter((each) => each !== id));
    if (ticked.length >= MOST_KEPT) return tell(words.full);
    setTicked([...ticked, id]);
  };
  const keep = async (event: Event) => {
    event.preventDefault();
    if (ticked.length === 0) return tell(words.noneTicked);
    if ((await say({ type: "keepValues", values: [...ticked] })).ok) done();
  };
  const row = (value: Value) => <Row key={value.id} value={value} told={values.told} at={ticked.indexOf(value.id)} tick={() => tick(value.id)} />;
  return (
    <section class="values">
      <h3>{words.choose}</h3>
      <p class="soft">{words.help}</p>
      {!values.told && <p class="warn">{words.untold}</p>}
      <form id={KEEP} onSubmit={(event) => void keep(event)} />
      <ul>{chosen.map(row)}</ul>
      {unchosen.length > 0 && (
        <details>
          <summary>{words.unchosen(unchosen.length)}</summary>
          <ul>{unchosen.map(row)}</ul>
        </details>
      )}
      {again && (
        <div class="row">
          <button type="submit" form={KEEP} class="btn ok">
            {words.keep}
          </button>
          <button type="button" class="btn" onClick={done}>
            {words.cancel}
          </button>
        </div>
      )}
    </section>
  );
}

function Row({ value: { name, commitment, count }, told, at, tick }: { value: Value; told: boolean; at: number; tick: () => void }) {
  return (
    <li class="candidate">
      <button type="button" class={at >= 0 ? "tick on num" : "tick"} role="checkbox" aria-checked={at >= 0} aria-label={words.tick(name)} onClick={tick}>
        {at >= 0 ? at + 1 : ""}
      </button>
      <div>
        <p class="wording named">
          {name}
          {told && <span class="num">{words.people(count)}</span>}
        </p>
        <p>{commitment}</p>
      </div>
    </li>
  );
}

function Kept({ values: { kept, choice }, change }: { values: ValuesView; change: () => void }) {
  return (
    <section class="values">
      <h3>{words.kept}</h3>
      <ol>
        {kept.map((id, i) => (
          <li key={id} class="candidate">
            <span class="tick on num">{i + 1}</span>
            <div>
              <p class="wording">{choice[id]?.name}</p>
              <p>{choice[id]?.commitment}</p>
            </div>
          </li>
        ))}
      </ol>
      <button type="button" class="btn" onClick={change}>
        {words.change}
      </button>
    </section>
  );
}

/** What the room may choose; then its order, the first ones to be debated in full. */
function Themes({ themes: { moment, order, counts, told, most } }: { themes: ThemesView }) {
  return (
    <section class="values">
      <h3>{moment === "open" ? words.themes(most) : words.order}</h3>
      {moment !== "open" && !told && <p class="warn">{words.orderUntold}</p>}
      <ol>
        {order.map((id, i) => (
          <li key={id} class={moment === "open" ? "" : "candidate"}>
            {moment !== "open" && <span class={i < most ? "tick on num" : "tick num"}>{i + 1}</span>}
            <p class="wording named">
              {words.themeNames[id] ?? id}
              {told && <span class="num">{words.people(counts[id] ?? 0)}</span>}
            </p>
          </li>
        ))}
      </ol>
      {moment === "applied" && <p class="soft">{words.applied}</p>}
    </section>
  );
}
