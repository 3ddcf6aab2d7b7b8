// The rules, grouped by theme or by use: each can be edited, withdrawn, and tells its earlier wordings. Then the texts around them.
import { useState } from "preact/hooks";
import { FIELDS, FORCES, USES, type Field as FieldName } from "../../shared/scales.ts";
import type { Clause } from "../../shared/living/charter.ts";
import { dayWords } from "../days.ts";
import { fields, forces } from "../words.ts";
import { Changed, Choice, Field, Form, originOf, Text, useSigned, type Part } from "./parts.tsx";
import { words } from "./words.ts";

export function Rules({ view, say }: Part) {
  const [by, setBy] = useState("theme");
  const shown = view.clauses.filter(({ stand }) => stand !== "withdrawn");
  const groups: (readonly [string, readonly Clause[]])[] =
    by === "theme"
      ? view.themes.map(({ id, name }) => [name, shown.filter(({ theme }) => theme === id)] as const)
      : [...USES, "all", ""].map((use) => [words.uses[use]!, shown.filter((each) => each.use === use)] as const);
  const gone = view.clauses.filter(({ stand }) => stand === "withdrawn");
  return (
    <>
      <Choice
        label={words.groupBy}
        value={by}
        onValue={setBy}
        options={[
          ["theme", words.byTheme],
          ["use", words.byUse],
        ]}
      />
      {shown.length === 0 && <p>{words.noRules}</p>}
      {groups
        .filter(([, those]) => those.length > 0)
        .map(([name, those]) => (
          <section key={name}>
            <h3>{name}</h3>
            {those.map((clause) => (
              <Rule key={clause.id} clause={clause} say={say} view={view} />
            ))}
          </section>
        ))}
      <AddRule view={view} say={say} />
      <h3>{words.texts}</h3>
      {FIELDS.map((field) => (
        <Around key={field} field={field} view={view} say={say} />
      ))}
      {gone.length > 0 && (
        <details>
          <summary>{words.withdrawn(gone.length)}</summary>
          {gone.map((clause) => (
            <p key={clause.id}>
              <del>
                {clause.number}. {clause.wording}
              </del>{" "}
              {words.because(clause.history.at(-1)!.who, clause.history.at(-1)!.why)}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

function Rule({ clause, view, say }: Part & { clause: Clause }) {
  const { number, wording, force, stand, owner, reviewOn, debated, revision, history } = clause;
  const asked = view.questions.find(({ id }) => id === clause.question)?.text;
  const state = [
    forces[force],
    stand === "trial" ? words.trial(dayWords(reviewOn), owner) : stand === "contested" ? words.contested : debated ? "" : words.notDebated,
    stand === "kept" && owner ? words.owner(owner) : "",
  ].filter(Boolean);
  return (
    <article class="rule" aria-label={words.ruleNumber(number)}>
      <p class="wording">
        <b class="num">{number}.</b> {wording}
      </p>
      <p class="state">{state.join(" · ")}</p>
      {asked && <p class="state">{words.answers(asked)}</p>}
      {originOf(view, clause).map((each) => (
        <p class="state" key={each}>
          {each}
        </p>
      ))}
      {clause.objections.map((each) => (
        <p class="state" key={each}>
          {words.objection(each)}
        </p>
      ))}
      <details>
        <summary>{words.edit}</summary>
        <EditRule clause={clause} say={say} view={view} />
      </details>
      {history.length > 1 && (
        <details>
          <summary>{words.history(history.length)}</summary>
          {history.slice(1).map((each, i) => (
            <div key={each.revision}>
              <p class="state">{words.because(each.who, each.why)}</p>
              <Changed before={history[i]!.wording} after={each.wording} />
            </div>
          ))}
        </details>
      )}
      <details>
        <summary>{words.withdraw}</summary>
        <Withdraw id={clause.id} revision={revision} say={say} />
      </details>
    </article>
  );
}

/** The revision that a form is written on: the one it was opened with; once it was refused, the one that is then shown. */
function useRead(revision: number): { read: number; told: boolean; took(problem: string): void } {
  const [opened, open] = useState(revision);
  const [told, tell] = useState(false);
  const read = told ? revision : opened;
  return {
    read,
    told,
    took(problem) {
      tell(problem !== "");
      if (!problem) open(read + 1);
    },
  };
}

function EditRule({ clause, view, say }: Part & { clause: Clause }) {
  const [text, setText] = useState(clause.wording);
  const [force, setForce] = useState<string>(clause.force);
  const [owner, setOwner] = useState(clause.owner);
  const [reviewOn, setReviewOn] = useState(clause.reviewOn);
  const { read, told, took } = useRead(clause.revision);
  const signed = useSigned();
  const send = async () => {
    const { who, why } = signed;
    const problem = await say({ type: "editClause", clause: clause.id, revision: read, text, force: force as Clause["force"], owner, reviewOn, who, why });
    took(problem);
    return problem;
  };
  return (
    <Form go={words.save} send={send} done={signed.clear}>
      {told && text !== clause.wording && <Changed before={text} after={clause.wording} />}
      <Text label={words.wording} value={text} most={240} needed onValue={setText} checked={{ lang: view.lang }} />
      <Choice label={words.force} value={force} onValue={setForce} options={FORCES.map((each) => [each, forces[each]])} />
      <Field label={words.ownerLabel} value={owner} most={60} onValue={setOwner} />
      <Field label={words.reviewOn} type="date" value={reviewOn} onValue={setReviewOn} />
      {signed.fields}
    </Form>
  );
}

function Withdraw({ id, revision, say }: { id: string; revision: number; say: Part["say"] }) {
  const signed = useSigned();
  return (
    <Form go={words.withdrawNow} send={() => say({ type: "withdrawClause", clause: id, revision, who: signed.who, why: signed.why })} quiet>
      <p>{words.withdrawWhy}</p>
      {signed.fields}
    </Form>
  );
}

function AddRule({ view, say }: Part) {
  const first = view.unanswered[0] ?? view.questions[0]?.id ?? "";
  const [question, setQuestion] = useState(first);
  const [text, setText] = useState("");
  const [force, setForce] = useState<string>("rule");
  const signed = useSigned();
  const name = (id: string) => view.questions.find((each) => each.id === id)!.text;
  const open = new Set(view.unanswered);
  const order = [...view.unanswered, ...view.questions.map(({ id }) => id).filter((id) => !open.has(id))];
  return (
    <details>
      <summary>{words.add}</summary>
      <Form
        go={words.addNow}
        send={() => say({ type: "addClause", question, text, force: force as Clause["force"], who: signed.who, why: signed.why })}
        done={() => {
          setText("");
          signed.clear();
        }}
      >
        <p>{words.addWhy}</p>
        <Choice
          label={words.question}
          value={question}
          onValue={setQuestion}
          options={order.map((id) => [id, open.has(id) ? name(id) : words.answered(name(id))])}
        />
        <Text label={words.wording} value={text} most={240} needed onValue={setText} checked={{ lang: view.lang }} />
        <Choice label={words.force} value={force} onValue={setForce} options={FORCES.map((each) => [each, forces[each]])} />
        {signed.fields}
      </Form>
    </details>
  );
}

function Around({ field, view, say }: Part & { field: FieldName }) {
  const now = view.fields[field];
  const [text, setText] = useState(now.words);
  const { read, took } = useRead(now.revision);
  const signed = useSigned();
  const send = async () => {
    const problem = await say({ type: "editField", field, revision: read, text, who: signed.who, why: signed.why });
    took(problem);
    return problem;
  };
  return (
    <article class="rule" aria-label={fields[field]}>
      <h4>{fields[field]}</h4>
      {now.words ? now.words.split("\n").map((line) => <p key={line}>{line}</p>) : <p class="state">{words.toWrite}</p>}
      <details>
        <summary>{words.edit}</summary>
        <Form go={words.save} send={send} done={signed.clear}>
          <Text label={fields[field]} rows={5} value={text} most={2000} onValue={setText} checked={{ lang: view.lang, prose: true }} />
          {signed.fields}
        </Form>
      </details>
    </article>
  );
}
