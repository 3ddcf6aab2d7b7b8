// One clause, and what this body says of it; the last page is the whole charter. What was typed stays until it is saved, over reloads too.
import { useState } from "preact/hooks";
import { COMMENT, OPINIONS, type Opinion } from "../../shared/living/scales.ts";
import type { ReviewView } from "../../shared/living/views.ts";
import { dayWords } from "../days.ts";
import { send } from "../living/speak.ts";
import { Shape } from "../look/icon.tsx";
import { forget, useDraft } from "../phone/drafts.ts";
import { forces } from "../words.ts";
import { words } from "./words.ts";

const SHAPES: Readonly<Record<Opinion, string>> = { agree: "icon-for", change: "icon-conditions", against: "icon-against" };
type Props = { code: string; linkKey: string; view: ReviewView; at: number; took(view: ReviewView): void; go(at: number): void };

export function Clause({ code, linkKey, view, at, took, go }: Props) {
  const clause = view.clauses[at];
  const id = clause?.id ?? "all";
  const before = view.mine[id];
  const [opinion, setOpinion] = useState<Opinion | "">(before?.opinion ?? "");
  const slot = `review:${code}:${view.version}:${id}`;
  const [comment, setComment] = useDraft(slot, before?.comment ?? "");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (!opinion) return setProblem(words.choose);
    setBusy(true);
    const said = { type: "giveOpinion", version: view.version, clause: id, opinion, comment: comment.trim() };
    const heard = await send<ReviewView>(code, linkKey, "/review", { command: said });
    setBusy(false);
    if (!heard.ok) return setProblem(heard.sentence);
    forget(slot, comment);
    took(heard.view);
    go(at + 1);
  };
  return (
    <main class="screen tint-door">
      <header class="bar">
        <span>{view.body}</span>
        <span class="left num">{clause ? words.step(at + 1, view.clauses.length) : words.last}</span>
      </header>
      <form class="body" onSubmit={(event) => void submit(event)}>
        <div class="hello">
          <h1 class="clause">{clause ? clause.wording : words.whole}</h1>
          {clause && (
            <p>
              {words.rule(clause.number)} · {forces[clause.force]}
              {clause.stand === "trial" && ` · ${words.trial(dayWords(clause.reviewOn), clause.owner)}`}
              {!clause.debated && ` · ${words.notDebated}`}
            </p>
          )}
        </div>
        <div class="panel">
          {clause?.asked && <p>{words.answers(clause.asked)}</p>}
          {clause?.ok && <p>{words.ok(clause.ok)}</p>}
          {clause?.ko && <p>{words.ko(clause.ko)}</p>}
          <fieldset class="opinions">
            <legend>{clause ? words.ask : words.askWhole}</legend>
            {OPINIONS.map((each) => (
              <label key={each} class={`opinion ${each}`}>
                <input type="radio" name="opinion" value={each} checked={opinion === each} onChange={() => setOpinion(each)} />
                <Shape name={SHAPES[each]} />
                {words.opinions[each]}
              </label>
            ))}
          </fieldset>
          <label for="comment">{opinion === "agree" || opinion === "" ? words.comment : words.commentNeeded}</label>
          <textarea id="comment" class="field" rows={3} maxLength={COMMENT} value={comment} onInput={({ currentTarget }) => setComment(currentTarget.value)} />
          <p role="alert">{problem}</p>
          <button class="go" aria-disabled={busy}>
            {busy ? words.saving : words.save}
          </button>
          <button type="button" class="plain" onClick={() => go(at - 1)}>
            {words.back}
          </button>
          {clause && (
            <button type="button" class="plain" onClick={() => go(at + 1)}>
              {words.skip}
            </button>
          )}
        </div>
      </form>
    </main>
  );
}
