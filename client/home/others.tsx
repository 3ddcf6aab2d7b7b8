// Charters of other associations, or an earlier one of one's own: read by this page, sent when the workshop opens, and examined in it, never taken over.
import { useState } from "preact/hooks";
import { MOST_CHARTERS } from "../../shared/charter-file.ts";
import type { ReadCharter } from "../../shared/charter-file.ts";
import { readCharter } from "../brought/read.ts";
import { others as words } from "./words.ts";

type Props = { charters: readonly ReadCharter[]; choose: (charters: readonly ReadCharter[]) => void };

export function OtherCharters({ charters, choose }: Props) {
  const [problem, setProblem] = useState("");
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const read = await readCharter(file);
    input.value = ""; // the same file, mended, can be chosen again
    if (typeof read === "string") return setProblem(read);
    if (charters.length >= MOST_CHARTERS) return setProblem(words.most(MOST_CHARTERS));
    setProblem("");
    choose([...charters, read]);
  };
  const count = charters.reduce((sum, { clauses }) => sum + clauses.length, 0);
  return (
    <details class="more">
      <summary>{words.title(count)}</summary>
      <p>{words.help}</p>
      <label class="file">
        <b>{words.file}</b>
        <input type="file" accept=".json,application/json" onChange={({ currentTarget }) => void take(currentTarget)} />
      </label>
      <p role="alert" class="warn">
        {problem}
      </p>
      <ul role="status" class="chosen">
        {charters.map((each, i) => (
          <li key={i}>
            {words.added(each.organisation, each.clauses.length)}{" "}
            <button type="button" class="back" aria-label={words.removeOf(each.organisation)} onClick={() => choose(charters.filter((_, at) => at !== i))}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
