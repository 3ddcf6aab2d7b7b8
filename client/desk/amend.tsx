// A counted wording is changed in front of the room, what was said of it in view, and voted again at once.
import { useState } from "preact/hooks";
import { WORDING } from "../../shared/scales.ts";
import { Checked } from "../lint/checked.tsx";
import { After, Before } from "../look/changed.tsx";
import type { Open } from "./room.ts";
import { amending as words, now } from "./round-words.ts";

/** The votes that one practice may have (V8). */
export const MOST_VOTES = 3;

export function Amend({ room, practice: id, done }: { room: Open; practice: string; done: () => void }) {
  const { view, desk, say } = room;
  const { wording, tries } = view.practices[id]!;
  const [text, setText] = useState(wording);
  const objections = (desk.toRead[id] ?? []).map(({ harm, whom }) => `${harm} (${whom})`);
  const said = [...new Set([...objections, ...(desk.candidates.find((each) => each.id === id)?.reservations ?? [])])];
  const changed = text.trim() !== "" && text.trim() !== wording;
  const vote = async () => {
    if (!(await say({ type: "rewordPractice", practice: id, text })).ok) return;
    done();
    await say({ type: "openVote", practice: id });
  };
  return (
    <div class="reword amend">
      <p class="soft">
        {words.help} {words.left(MOST_VOTES - tries)}
      </p>
      {said.length > 0 && (
        <ul class="quotes">
          {said.map((each) => (
            <li key={each}>
              <span>{each}</span>
              <button
                type="button"
                class="btn small"
                aria-label={`${words.copy}\u00A0: ${each}`}
                disabled={text.includes(each)}
                onClick={() => setText(`${text} ${each}`.slice(0, WORDING))}
              >
                {words.copy}
              </button>
            </li>
          ))}
        </ul>
      )}
      <label>
        <span class="sr">{words.wording}</span>
        <textarea class="field" rows={4} maxLength={WORDING} value={text} autoFocus onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <div class="row">
        <button type="button" class="btn ok" disabled={!changed} onClick={() => void vote()}>
          {words.vote}
        </button>
        <button type="button" class="btn" onClick={done}>
          {now.cancel}
        </button>
      </div>
      <Checked text={text} lang={view.lang === "en" ? "en" : "fr"} replace={setText} />
      {changed && (
        <dl class="changed">
          <dt>{words.before}</dt>
          <dd>
            <Before before={wording} after={text} />
          </dd>
          <dt>{words.after}</dt>
          <dd>
            <After before={wording} after={text} />
          </dd>
        </dl>
      )}
    </div>
  );
}
