// Versions: what changed since the last, publishing the next, and the differences between those before, word by word.
import { useState } from "preact/hooks";
import type { Difference } from "../../shared/living/differences.ts";
import { dayWords } from "../days.ts";
import { fields } from "../words.ts";
import { Changed, Form, Text, type Part } from "./parts.tsx";
import { words } from "./words.ts";

export function Versions({ view, say }: Part) {
  const [what, setWhat] = useState("");
  const next = (view.versions[0]?.number ?? 0) + 1;
  return (
    <>
      <h3>{words.sinceLast}</h3>
      {view.unpublished.length === 0 ? (
        <p>{words.nothingNew}</p>
      ) : (
        <>
          <Differences all={view.unpublished} />
          <Form go={words.publish(next)} send={() => say({ type: "publishVersion", what })} done={() => setWhat("")}>
            <Text label={words.whatChanged} hint={words.whatChangedHint} rows={2} value={what} most={240} needed onValue={setWhat} />
          </Form>
        </>
      )}
      {view.versions.map(({ number, day, what: said, clauses, differences }) => (
        <section key={number}>
          <h3>{words.version(number, dayWords(day))}</h3>
          <p>{said || words.firstVersion(clauses)}</p>
          {differences.length > 0 && (
            <details>
              <summary>{words.differences(differences.length)}</summary>
              <Differences all={differences} />
            </details>
          )}
        </section>
      ))}
    </>
  );
}

const Differences = ({ all }: { all: readonly Difference[] }) => (
  <ul class="plain-list">
    {all.map(({ kind, id, number, is, before, after, also }) => (
      <li key={id}>
        <b>
          {kind === "field" ? fields[id as keyof typeof fields] : words.ruleNumber(number)} · {words.is[is]}
        </b>
        <Changed before={before} after={after} />
        {also.length > 0 && <p class="state">{words.also(also.map((each) => words.beside[each]).join(", "))}</p>}
      </li>
    ))}
  </ul>
);
