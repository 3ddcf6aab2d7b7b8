// Drafting on the phone: the draft, read part by part, in the charter's order; a clause that is not clear is flagged.
import type { Field, Force } from "../../shared/scales.ts";
import type { PracticeView } from "../../shared/views.ts";
import { Shape } from "../look/icon.tsx";
import { signOf } from "../look/theme.ts";
import { fields, forces } from "../words.ts";
import { dayWords } from "../days.ts";
import { Frame, Hello } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { drafting as words } from "./phase-words.ts";

const BEFORE: readonly Field[] = ["preamble", "scope", "binding"];
const AFTER: readonly Field[] = ["approval", "contact", "review"];

export function Drafting({ phone }: { phone: Seated }) {
  const { view } = phone;
  const clauses = Object.entries(view.practices).filter(([, { outcome, status }]) => status === "settled" && (outcome === "adopted" || outcome === "trial"));
  const themes = [...new Set(clauses.map(([, { theme }]) => theme))].sort();
  return (
    <Frame phone={phone} label={view.organisation} top={<Hello title={words.title}>{words.help}</Hello>}>
      <Fields phone={phone} which={BEFORE} />
      <h2>{words.rules}</h2>
      {clauses.length === 0 && <p>{words.none}</p>}
      {themes.map((theme) => (
        <section key={theme} class={`theme tint-${theme}`}>
          <h3>
            <Shape name={signOf(theme)} /> {words.themes[theme] ?? view.ownThemes[theme]}
          </h3>
          {clauses
            .filter(([, clause]) => clause.theme === theme)
            .sort(([, a], [, b]) => a.order - b.order)
            .map(([id, clause]) => (
              <Clause key={id} phone={phone} id={id} clause={clause} />
            ))}
        </section>
      ))}
      <Fields phone={phone} which={AFTER} />
    </Frame>
  );
}

function Fields({ phone, which }: { phone: Seated; which: readonly Field[] }) {
  return (
    <>
      {which.map((field) => (
        <section key={field}>
          <h2>{fields[field]}</h2>
          <p class={phone.view.fields[field] ? "lines" : "soft"}>{phone.view.fields[field] || words.empty}</p>
        </section>
      ))}
    </>
  );
}

function Clause({ phone, id, clause }: { phone: Seated; id: string; clause: PracticeView }) {
  const flagged = phone.seat.flagged.includes(id);
  return (
    <article class="clause">
      <p class="force">{forces[clause.force as Force]}</p>
      <p>{clause.wording}</p>
      {clause.outcome === "trial" && <p class="soft">{words.owner(clause.owner, dayWords(clause.reviewOn))}</p>}
      <button class="quiet" aria-pressed={flagged} onClick={() => void phone.say({ type: "flagClause", practice: id, flagged: !flagged })}>
        <Shape name={flagged ? "icon-for" : "icon-objection"} />
        {flagged ? words.flagged : words.flag}
      </button>
    </article>
  );
}
