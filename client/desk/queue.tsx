// The queue: what participants wrote is read here before the wall shows it. No author, no group.
import { useState } from "preact/hooks";
import type { DeskView } from "../../shared/desk-view.ts";
import { LINE, WORDING } from "../../shared/scales.ts";
import { Shape } from "../look/icon.tsx";
import { forces, positions } from "../words.ts";
import { CardNotes } from "./say.tsx";
import type { Open } from "./room.ts";
import { leaving } from "./leaving-words.ts";
import { mapping } from "./opening-words.ts";
import { queue as words } from "./words.ts";

type Sentence = DeskView["queue"][number];

export function Queue({ room }: { room: Open }) {
  const { queue } = room.desk;
  return (
    <>
      <h2>
        {words.title} <span class="num">{queue.length}</span>
      </h2>
      {queue.length === 0 && <p class="soft">{room.view.moderated ? words.empty : words.off}</p>}
      <ul class="q">
        {queue.map((sentence) => (
          <Unread key={sentence.id} room={room} sentence={sentence} />
        ))}
      </ul>
      <CardNotes room={room} />
      <p class="empty">{words.tells}</p>
    </>
  );
}

/** What was written, and for what: the side of an argument, the force of a practice, the list of an entry. */
function titleOf({ kind, side, force }: Sentence): string {
  switch (kind) {
    case "argument":
      return words.argument(positions[side as keyof typeof positions] ?? side);
    case "practice":
      return words.practice(forces[force as keyof typeof forces] ?? force);
    case "entry":
      return words.entry(mapping.one[side] ?? side);
    case "word":
      return leaving.word;
  }
}

function Unread({ room: { say }, sentence }: { room: Open; sentence: Sentence }) {
  const { id, kind, side, text } = sentence;
  const [draft, setDraft] = useState<string | null>(null);
  const review = (verdict: "shown" | "aside", reworded?: string) =>
    void say({ type: "reviewSentence", sentence: id, verdict, ...(reworded ? { text: reworded } : {}) });
  return (
    <li>
      <small class={kind === "argument" ? side : "game"}>
        <Shape name={kind === "argument" ? `icon-${side}` : "icon-reword"} />
        {titleOf(sentence)}
      </small>
      {draft === null ? (
        <p>{text}</p>
      ) : (
        <label>
          <span class="sr">{words.words}</span>
          <textarea
            class="field"
            rows={3}
            maxLength={kind === "entry" || kind === "word" ? LINE : WORDING}
            value={draft}
            autoFocus
            onInput={({ currentTarget }) => setDraft(currentTarget.value)}
          />
        </label>
      )}
      {draft === null ? (
        <div class="acts">
          <button type="button" class="btn ok" onClick={() => review("shown")}>
            {words.show}
          </button>
          <button type="button" class="btn" onClick={() => setDraft(text)}>
            {words.reword}
          </button>
          <button type="button" class="btn" onClick={() => review("aside")}>
            {words.aside}
          </button>
        </div>
      ) : (
        <div class="acts two">
          <button type="button" class="btn ok" disabled={!draft.trim()} onClick={() => review("shown", draft)}>
            {words.showSo}
          </button>
          <button type="button" class="btn" onClick={() => setDraft(null)}>
            {words.cancel}
          </button>
        </div>
      )}
    </li>
  );
}
