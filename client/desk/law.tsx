// What the law says of a practice: a reminder without ballot, or open for the DPO. Marked, and taken back, until its vote opens.
import { useState } from "preact/hooks";
import type { Candidate } from "../../shared/desk-view.ts";
import type { Open } from "./room.ts";
import { law as words, now } from "./round-words.ts";

export function LawNote({ candidate: { law, lawWhy } }: { candidate: Candidate }) {
  if (law === "") return null;
  return (
    <p class="law-note">
      <b>{words.is[law]}</b> {lawWhy || words.means[law]}
    </p>
  );
}

export function LawMark({ room: { say }, candidate: { id, law, votes } }: { room: Open; candidate: Candidate }) {
  const [why, setWhy] = useState<string | null>(null);
  const mark = async (as: "duty" | "below" | "none") => {
    const reply = await say({ type: "markPractice", practice: id, law: as, ...(as === "below" && why ? { why } : {}) });
    if (reply.ok) setWhy(null);
  };
  if (law !== "")
    return (
      <button type="button" class="btn small" onClick={() => void mark("none")}>
        {words.back}
      </button>
    );
  return (
    <details class="law-mark">
      <summary>{words.title}</summary>
      {why === null ? (
        <div class="row">
          {votes === 0 && (
            <button type="button" class="btn" onClick={() => void mark("duty")}>
              {words.duty}
            </button>
          )}
          <button type="button" class="btn" onClick={() => setWhy("")}>
            {words.below}
          </button>
        </div>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void mark("below");
          }}
        >
          <label>
            <b>{words.why}</b>
            <input class="field" required maxLength={140} autoFocus value={why} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
          </label>
          <div class="row">
            <button type="submit" class="btn ok">
              {words.mark}
            </button>
            <button type="button" class="btn" onClick={() => setWhy(null)}>
              {now.cancel}
            </button>
          </div>
        </form>
      )}
    </details>
  );
}
