// Cards of one's own, from a spreadsheet: read by the server, kept by this page alone until the workshop opens.
import { useState } from "preact/hooks";
import { lang } from "../lang.ts";
import type { Deck } from "./plan.ts";
import { own as words } from "./words.ts";

/** `cards`, and `themes` that the house has not: whole, as they are sent back at the opening. */
export type Own = { readonly cards: readonly unknown[]; readonly themes: Deck["themes"]; readonly choice: Deck["cards"] };

async function read(file: File): Promise<Own | readonly string[]> {
  try {
    const answer = await fetch(`/api/decks?lang=${lang}&name=${encodeURIComponent(file.name)}`, { method: "POST", body: file });
    if (answer.ok) return (await answer.json()) as Own;
    return answer.status === 422 ? ((await answer.json()) as { faults: string[] }).faults : [words.notRead];
  } catch {
    return [words.notRead];
  }
}

export function OwnCards({ own, choose }: { own: Own | null; choose: (own: Own | null) => void }) {
  const [faults, setFaults] = useState<readonly string[]>([]);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const answer = await read(file);
    const read_ = "cards" in answer;
    setFaults(read_ ? [] : answer);
    choose(read_ ? answer : null);
  };
  return (
    <details class="more">
      <summary>{words.title(own?.cards.length ?? 0)}</summary>
      <p>{words.help}</p>
      <a class="back" href="/api/decks/model.ods" download>
        {words.model}
      </a>
      <label class="file">
        <b>{words.file}</b>
        <input type="file" accept=".ods,.xlsx,.csv,.yaml,.yml" onChange={({ currentTarget }) => void take(currentTarget.files?.[0])} />
      </label>
      <div role="status">
        {own && <p>{words.added(own.choice.map(({ title }) => title))}</p>}
        {faults.length > 0 && (
          <>
            <p class="warn">{words.faults}</p>
            <ul>
              {faults.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}
