// Drafting on the phone: the draft, read part by part; a clause that is not clear is flagged.
import { FIELDS, type Force } from "../../shared/scales.ts";
import { Shape } from "../look/icon.tsx";
import { fields, forces } from "../words.ts";
import { Frame } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { drafting as words } from "./words.ts";
import { dayWords } from "./days.ts";

export function Drafting({ phone }: { phone: Seated }) {
  const { view, seat } = phone;
  const clauses = Object.entries(view.practices)
    .filter(([, { outcome, status }]) => status === "settled" && (outcome === "adopted" || outcome === "trial"))
    .sort(([, a], [, b]) => (a.theme < b.theme ? -1 : a.theme > b.theme ? 1 : a.order - b.order));
  return (
    <Frame
      phone={phone}
      label={view.organisation}
      top={
        <div class="hello">
          <h1>{words.title}</h1>
          <p>{words.help}</p>
        </div>
      }
    >
      {clauses.length === 0 && <p>{words.none}</p>}
      <ul class="list">
        {clauses.map(([id, clause]) => {
          const flagged = seat.flagged.includes(id);
          return (
            <li key={id} class={`clause tint-${clause.theme}`}>
              <p class="kicker">
                <Shape name={`theme-${clause.theme}`} /> {forces[clause.force as Force]}
              </p>
              <p>
                <b>{clause.wording}</b>
              </p>
              {clause.outcome === "trial" && <p>{words.owner(clause.owner, dayWords(clause.reviewOn))}</p>}
              <button class="quiet" aria-pressed={flagged} onClick={() => void phone.say({ type: "flagClause", practice: id, flagged: !flagged })}>
                <Shape name={flagged ? "icon-for" : "icon-objection"} />
                {flagged ? words.flagged : words.flag}
              </button>
            </li>
          );
        })}
      </ul>
      {FIELDS.map((field) => (
        <section key={field}>
          <h2>{fields[field]}</h2>
          <p class={view.fields[field] ? "" : "soft"}>{view.fields[field] || words.empty}</p>
        </section>
      ))}
    </Frame>
  );
}
