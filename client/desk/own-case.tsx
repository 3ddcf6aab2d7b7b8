// A case of the association's own, made a card in a minute: from scratch, from a situation of the questionnaire, or from a line of the map.
import { useState } from "preact/hooks";
import { download } from "../charter/download.ts";
import { ownCase as words } from "./case-words.ts";
import type { Open } from "./room.ts";

/** What a card may hold (O2). */
const TITLE = 40;
const SITUATION = 60;
const LINES = 4;
const countOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Our cases, and the cards that we brought, as one file. */
export function OwnDeck({ room: { desk, code, key } }: { room: Open }) {
  const [said, setSaid] = useState("");
  if (desk.ownCards === 0) return null;
  const take = async () => setSaid((await download(code, "cartes.yaml", key)) ? "" : words.notDownloaded);
  return (
    <p class="own-deck">
      <button type="button" class="btn" onClick={() => void take()}>
        {words.share(desk.ownCards)}
      </button>
      <small class="soft">{words.shareWhy}</small>
      <span role="alert">{said}</span>
    </p>
  );
}

export function OwnCase({ room }: { room: Open }) {
  const { view, desk, say } = room;
  const [title, setTitle] = useState("");
  const [situation, setSituation] = useState("");
  const [thesis, setThesis] = useState("");
  const [question, setQuestion] = useState("");
  const [added, setAdded] = useState("");
  const kind = desk.questions[question]?.kind;
  const themes = [...new Set(Object.values(desk.questions).map(({ theme }) => theme))];
  const add = async (event: Event) => {
    event.preventDefault();
    if (!(await say({ type: "addCase", title, situation, question, ...(kind === "whether" ? { thesis } : {}) })).ok) return;
    setAdded(title);
    setTitle("");
    setSituation("");
    setThesis("");
    setQuestion("");
  };
  return (
    <details class="own-case">
      <summary>{words.title}</summary>
      <p class="soft">{words.help}</p>
      <Sources view={view} desk={desk} start={setSituation} />
      <form onSubmit={(event) => void add(event)}>
        <label>
          <b>{words.name}</b>
          <input class="field" required maxLength={TITLE} value={title} onInput={({ currentTarget }) => setTitle(currentTarget.value)} />
        </label>
        <label>
          <b>{words.situation}</b> <span class="soft">{words.situationHelp}</span>
          <textarea class="field" rows={4} required maxLength={600} value={situation} onInput={({ currentTarget }) => setSituation(currentTarget.value)} />
          <span class={countOf(situation) > SITUATION ? "warn num" : "soft num"}>{words.words(countOf(situation), SITUATION)}</span>
        </label>
        <label>
          <b>{words.question}</b>
          <select class="field" required value={question} onChange={({ currentTarget }) => setQuestion(currentTarget.value)}>
            <option value="">{words.pick}</option>
            {themes.map((theme) => (
              <optgroup key={theme} label={theme}>
                {Object.entries(desk.questions)
                  .filter(([, each]) => each.theme === theme)
                  .map(([id, { text }]) => (
                    <option key={id} value={id}>
                      {text}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        {kind === "whether" && (
          <label>
            <b>{words.thesis}</b> <span class="soft">{words.thesisHelp}</span>
            <input class="field" required maxLength={200} value={thesis} onInput={({ currentTarget }) => setThesis(currentTarget.value)} />
          </label>
        )}
        <button type="submit" class="btn ok">
          {words.add}
        </button>
        <p role="status">{added && words.added(added)}</p>
      </form>
      <OwnDeck room={room} />
    </details>
  );
}

/** Situations that were read, and the uses most ticked. */
function Sources({ view, desk, start }: Pick<Open, "view" | "desk"> & { start(text: string): void }) {
  const uses = Object.values(view.map)
    .filter(({ list, count }) => list === "uses" && count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, LINES);
  const texts = [...Object.values(desk.questionnaire.situations), ...uses.map(({ text }) => text)];
  if (texts.length === 0) return null;
  return (
    <p class="sources">
      <b>{words.from}</b>
      {texts.map((text) => (
        <button key={text} type="button" class="btn small" onClick={() => start(text)}>
          {text}
        </button>
      ))}
    </p>
  );
}
