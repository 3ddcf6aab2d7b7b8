// Drafting on the desk: the six settings of the charter, each with three wordings to pick and change; and what the room flagged.
import { useEffect, useState } from "preact/hooks";
import { FIELDS, type Field } from "../../shared/scales.ts";
import { Shape } from "../look/icon.tsx";
import { lang } from "../lang.ts";
import { fields } from "../words.ts";
import type { Open } from "./room.ts";
import { wordingsIn } from "./wordings.ts";
import { drafting as words } from "./words.ts";

export function Drafting({ room }: { room: Open }) {
  const { view, desk } = room;
  const [open, setOpen] = useState<Field | "">("");
  const clauses = Object.entries(view.practices).filter(([, { outcome, status }]) => status === "settled" && (outcome === "adopted" || outcome === "trial"));
  const flagged = clauses.filter(([id]) => desk.flags[id]).sort(([a], [b]) => (desk.flags[b] ?? 0) - (desk.flags[a] ?? 0));
  return (
    <>
      <section class="flags">
        <h3>
          {words.flags} <small class="soft">{words.clauses(clauses.length)}</small>
        </h3>
        {flagged.length === 0 ? (
          <p class="soft">{words.noFlags}</p>
        ) : (
          <ul>
            {flagged.map(([id, { wording }]) => (
              <li key={id}>
                <b class="num">{words.flag(desk.flags[id]!)}</b> {wording}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="settings">
        <h3>{words.title}</h3>
        <p class="soft">{words.help}</p>
        <ul>
          {FIELDS.map((field) => (
            <li key={field}>
              <button type="button" class="line" aria-expanded={open === field} onClick={() => setOpen(open === field ? "" : field)}>
                <Shape name={view.fields[field] ? "icon-for" : "icon-reword"} class={view.fields[field] ? "did" : ""} />
                <b>{fields[field]}</b>
                <span class="soft">{view.fields[field] || words.empty}</span>
              </button>
              {open === field && <Setting key={field} room={room} field={field} done={() => setOpen("")} />}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Setting({ room: { view, say }, field, done }: { room: Open; field: Field; done: () => void }) {
  const [text, setText] = useState(view.fields[field] ?? "");
  const [ready, setReady] = useState<readonly string[]>([]);
  useEffect(() => {
    wordingsIn(view.lang).then(
      (wordings) => setReady(wordings[field]),
      () => undefined, // without network, one's own words
    );
  }, [field, view.lang]);
  const save = async (event: Event) => {
    event.preventDefault();
    if ((await say({ type: "fillField", field, words: text })).ok) done();
  };
  return (
    <form class="setting" onSubmit={(event) => void save(event)}>
      <fieldset lang={view.lang}>
        <legend class="soft" lang={lang}>
          {words.pick}
        </legend>
        {ready.map((each) => (
          <button type="button" key={each} class={each === text ? "pick on" : "pick"} aria-pressed={each === text} onClick={() => setText(each)}>
            {each}
          </button>
        ))}
      </fieldset>
      <label>
        <b>{words.words}</b>
        <textarea class="field" rows={3} maxLength={2000} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <button type="submit" class="btn ok">
        {words.save}
      </button>
    </form>
  );
}
