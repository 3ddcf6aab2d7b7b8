// Unclear, cannot be applied, a new tool: one kind, the rule that it is about, one sentence. No name is asked for.
import { useState } from "preact/hooks";
import { COMMENT, FEEDBACKS, type FeedbackKind } from "../../shared/living/scales.ts";
import { send } from "../living/speak.ts";
import { words } from "./words.ts";

type Props = { code: string; linkKey: string | null; clauses: readonly { readonly id: string; readonly number: number; readonly wording: string }[] };
export function SendBack({ code, linkKey, clauses }: Props) {
  const [kind, setKind] = useState<FeedbackKind>("unclear");
  const [clause, setClause] = useState("");
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setSaid("");
    if (!text.trim()) return setProblem(words.empty);
    setBusy(true);
    const about = kind !== "new-tool" && clause ? { clause } : {};
    const heard = await send<null>(code, linkKey, "/feedback", { feedback: { kind, text, ...about } });
    setBusy(false);
    setProblem(heard.ok ? "" : heard.sentence);
    if (!heard.ok) return;
    setText("");
    setSaid(words.sent);
  };
  return (
    <section aria-labelledby="back">
      <h2 id="back">{words.back}</h2>
      <p>{words.backWhy}</p>
      <form class="send-back" onSubmit={(event) => void submit(event)}>
        <fieldset>
          <legend>{words.kind}</legend>
          {FEEDBACKS.map((each) => (
            <label key={each} class="tick">
              <input type="radio" name="kind" checked={kind === each} onChange={() => setKind(each)} />
              {words.kinds[each]}
            </label>
          ))}
        </fieldset>
        {kind !== "new-tool" && clauses.length > 0 && (
          <p>
            <label for="about">{words.which}</label>
            <select id="about" value={clause} onChange={({ currentTarget }) => setClause(currentTarget.value)}>
              <option value="">{words.anyRule}</option>
              {clauses.map(({ id, number, wording }) => (
                <option key={id} value={id}>
                  {number}. {wording}
                </option>
              ))}
            </select>
          </p>
        )}
        <p>
          <label for="text">{words.text}</label>
          <textarea
            id="text"
            rows={4}
            maxLength={COMMENT}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            aria-describedby="no-names"
          />
          <small id="no-names">{words.noNames}</small>
        </p>
        {problem && <p role="alert">{problem}</p>}
        <button class="btn first" aria-disabled={busy}>
          {words.send}
        </button>
        <p role="status">{said}</p>
      </form>
    </section>
  );
}
