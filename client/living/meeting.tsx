// What came back, and the review meeting: one decision for each thing that is due.
import { useState } from "preact/hooks";
import { DECISIONS, type ReviewDecision } from "../../shared/living/scales.ts";
import type { Due } from "../../shared/living/meeting.ts";
import { dayWords } from "../days.ts";
import { Choice, Field, Form, numbered, originOf, Text, useSigned, type Part } from "./parts.tsx";
import { words } from "./words.ts";

export function Returned({ view, say }: Part) {
  if (view.feedback.length === 0) return <p>{words.noFeedback}</p>;
  return (
    <ul class="plain-list">
      {view.feedback.map(({ id, kind, clause, text, day, settled, note }) => (
        <li key={id}>
          <b>{words.feedback[kind]}</b>
          {clause && <p class="state">{numbered(view, clause)}</p>}
          <p>{text}</p>
          <p class="state">{settled ? words.settled(dayWords(day), note) : words.receivedOn(dayWords(day))}</p>
          {!settled && <Settle id={id} say={say} />}
        </li>
      ))}
    </ul>
  );
}

function Settle({ id, say }: { id: string; say: Part["say"] }) {
  const [note, setNote] = useState("");
  return (
    <Form go={words.settle} send={() => say({ type: "settleFeedback", feedback: id, note })} quiet>
      <Field label={words.note} value={note} most={240} onValue={setNote} />
    </Form>
  );
}

export function Meeting({ view, say }: Part) {
  const minutes = view.due.length > 8 ? 45 : 30;
  return (
    <>
      <p>{view.due.length === 0 ? words.nothingDue : words.dueIntro(view.due.length, minutes)}</p>
      {view.due.map((due) => (
        <DueItem key={`${due.what}-${due.id}`} due={due} view={view} say={say} />
      ))}
      {view.coming.length > 0 && (
        <section>
          <h3>{words.coming}</h3>
          <ul>
            {view.coming.map(({ id, day }) => (
              <li key={id}>{words.comingOn(dayWords(day), numbered(view, id))}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function DueItem({ due: { what, id, why }, view, say }: Part & { due: Due }) {
  const clause = view.clauses.find((each) => each.id === id);
  const question = view.questions.find((each) => each.id === id);
  const offered = DECISIONS.filter((each) => what === "clause" || (each !== "strengthen" && each !== "relax"));
  const [decision, setDecision] = useState<ReviewDecision>("keep");
  const [text, setText] = useState(clause?.wording ?? "");
  const [until, setUntil] = useState("");
  const signed = useSigned();
  const rewords = decision === "strengthen" || decision === "relax";
  const send = () =>
    say({
      type: "decideReview",
      what,
      id,
      decision,
      who: signed.who,
      why: signed.why,
      ...(rewords ? { text } : {}),
      ...(decision === "postpone" && until ? { until } : {}),
    });
  const about = view.feedback.filter((each) => !each.settled && each.clause === id);
  return (
    <article class="rule">
      <p class="wording">{numbered(view, id)}</p>
      <p class="state">{words.due[why]}</p>
      {clause &&
        originOf(view, clause).map((each) => (
          <p class="state" key={each}>
            {each}
          </p>
        ))}
      {clause?.objections.map((each) => (
        <p class="state" key={each}>
          {words.objection(each)}
        </p>
      ))}
      {about.map((each) => (
        <p class="state" key={each.id}>
          {words.feedback[each.kind]} : {each.text}
        </p>
      ))}
      {question?.open.map(({ wording, forDpo }) => (
        <p class="state" key={wording}>
          {words.leftOpen(wording)} {forDpo && words.forDpo}
        </p>
      ))}
      {question?.best.map((each) => (
        <p class="state" key={each.text}>
          {words.best[each.side]} : {each.text}
        </p>
      ))}
      {question?.owner && <p class="state">{words.entrusted(question.owner, dayWords(question.by))}</p>}
      <details>
        <summary>{words.decide}</summary>
        <Form go={words.decideNow} send={send} done={signed.clear}>
          <Choice
            label={words.decision}
            value={decision}
            onValue={(value) => setDecision(value as ReviewDecision)}
            options={offered.map((each) => [each, what === "clause" ? words.decisions[each] : words.questionDecisions[each]])}
          />
          {rewords && <Text label={words.wording} value={text} most={240} needed onValue={setText} checked={{ lang: view.lang }} />}
          {decision === "postpone" && <Field label={words.postponeUntil} type="date" value={until} needed onValue={setUntil} />}
          {signed.fields}
        </Form>
        {what === "question" && <p class="state">{words.answerHint}</p>}
      </details>
    </article>
  );
}
