// One sentence on the desk: show it, reword it, set it aside, or join it with one that says the same. By thumb, or by keyboard.
import { useState } from "preact/hooks";
import { rudeIn } from "../../shared/rude.ts";
import { LINE, WORDING } from "../../shared/scales.ts";
import { Checked } from "../lint/checked.tsx";
import { Shape } from "../look/icon.tsx";
import { forces, positions } from "../words.ts";
import { leaving } from "./leaving-words.ts";
import { alikeOf, holding, type Line } from "./lines.ts";
import { mapping } from "./opening-words.ts";
import type { Open } from "./room.ts";
import { questionnaire } from "./questionnaire-words.ts";
import { queue as words } from "./words.ts";

/** What was written, and for what: the side of an argument, the force of a practice, the list of an entry. */
function titleOf({ kind, side, force }: Line): string {
  switch (kind) {
    case "argument":
      return words.argument(positions[side as keyof typeof positions] ?? side);
    case "practice":
      return words.practice(forces[force as keyof typeof forces] ?? force);
    case "entry":
      return words.entry(mapping.one[side] ?? side);
    case "word":
      return leaving.word;
    case "questionnaire":
      return questionnaire.kinds[side as keyof typeof questionnaire.kinds] ?? side;
  }
}

type Doing = "reading" | "rewording" | "joining";
/** `where`: where it stands; what is shown is not shown again, what is aside is not set aside again. `partners`: with what it may be joined. */
export function Sentence({ room, line, partners, where }: { room: Open; line: Line; partners: readonly Line[]; where: "waiting" | "shown" | "aside" }) {
  const { id, kind, side, text } = line;
  const [doing, setDoing] = useState<Doing>("reading");
  const review = (verdict: "shown" | "aside", reworded?: string) =>
    void room.say({ type: "reviewSentence", sentence: id, verdict, ...(reworded ? { text: reworded } : {}) });
  const join = (into: string) => void room.say({ type: "mergeSentence", sentence: id, into }).then(() => setDoing("reading"));
  const pieces = rudeIn(text);
  const alike = where === "aside" ? [] : alikeOf(line, partners);
  const near = alike[0];
  return (
    <>
      <small class={kind === "argument" ? side : "game"}>
        <Shape name={kind === "argument" ? `icon-${side}` : "icon-reword"} />
        {titleOf(line)}
      </small>
      {doing !== "rewording" && <p>{pieces.map(({ words: said, rude }, i) => (rude ? <mark key={i}>{said}</mark> : said))}</p>}
      {pieces.some(({ rude }) => rude) && <p class="aside-note">{words.rude}</p>}
      {doing === "reading" && near && (
        <div class="alike">
          <p>
            {near.waits ? words.alikeWaiting : words.alike} «&#8239;{near.text}&#8239;»
          </p>
          <button type="button" class="btn small" onClick={() => join(near.id)}>
            {words.joinTo}
          </button>
        </div>
      )}
      {doing === "reading" && (
        <div class="acts">
          {where !== "shown" && (
            <button type="button" class="btn ok" data-act="show" onClick={() => review("shown")}>
              {words.show}
            </button>
          )}
          {where !== "aside" && (
            <button type="button" class="btn" data-act="reword" onClick={() => setDoing("rewording")}>
              {words.reword}
            </button>
          )}
          {where !== "aside" && partners.length > 0 && (
            <button type="button" class="btn" data-act="join" onClick={() => setDoing("joining")}>
              {words.join}
            </button>
          )}
          {where !== "aside" && (
            <button type="button" class="btn" data-act="aside" onClick={() => review("aside")}>
              {words.aside}
            </button>
          )}
        </div>
      )}
      {doing === "rewording" && (
        <Rewording
          text={text}
          checked={kind === "practice" ? (room.view.lang === "en" ? "en" : "fr") : null}
          most={kind === "entry" || kind === "word" ? LINE : WORDING}
          save={(reworded) => {
            setDoing("reading");
            review("shown", reworded);
          }}
          cancel={() => setDoing("reading")}
        />
      )}
      {doing === "joining" && <Joining alike={alike} partners={partners} join={join} cancel={() => setDoing("reading")} />}
    </>
  );
}

type Words = { text: string; most: number; checked: "fr" | "en" | null; save(text: string): void; cancel(): void };
/** `checked`: the language of a practice, whose wording is checked; null for any other sentence. */
function Rewording({ text, most, checked, save, cancel }: Words) {
  const [draft, setDraft] = useState(text);
  return (
    <>
      <label>
        <span class="sr">{words.words}</span>
        <textarea class="field" rows={3} maxLength={most} value={draft} autoFocus onInput={({ currentTarget }) => setDraft(currentTarget.value)} />
      </label>
      <p class="aside-note">{words.rewordTells}</p>
      <div class="acts">
        <button type="button" class="btn ok" disabled={!draft.trim()} onClick={() => save(draft)}>
          {words.showSo}
        </button>
        <button type="button" class="btn" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
      {checked && <Checked text={draft} lang={checked} replace={setDraft} />}
    </>
  );
}

/** At most this many at once: more is no list to choose from, but to search. */
const AT_ONCE = 6;

function Joining({ alike, partners, join, cancel }: { alike: readonly Line[]; partners: readonly Line[]; join(into: string): void; cancel(): void }) {
  const [letters, setLetters] = useState("");
  const found = holding([...alike, ...partners.filter((each) => !alike.includes(each))], letters);
  return (
    <div class="joining">
      <label>
        <b>{words.joinWith}</b>
        <input
          class="field"
          type="search"
          value={letters}
          autoFocus
          placeholder={words.search}
          onInput={({ currentTarget }) => setLetters(currentTarget.value)}
        />
      </label>
      <ul>
        {found.slice(0, AT_ONCE).map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="btn" onClick={() => join(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      {found.length > AT_ONCE && <p class="aside-note">{words.moreToSearch(found.length - AT_ONCE)}</p>}
      {found.length === 0 && <p class="aside-note">{words.noneFound}</p>}
      <button type="button" class="btn" onClick={cancel}>
        {words.cancel}
      </button>
    </div>
  );
}
