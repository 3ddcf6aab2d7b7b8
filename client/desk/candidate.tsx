// One candidate practice: its force, its blanks to fill, its words to change.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Candidate as CandidateView } from "../../shared/desk-view.ts";
import { WORDING } from "../../shared/scales.ts";
import { Checked } from "../lint/checked.tsx";
import { original } from "../original.ts";
import { charterOf, forces } from "../words.ts";
import { brought } from "./brought-words.ts";
import { LawMark, LawNote } from "./law.tsx";
import type { Open } from "./room.ts";
import { choosing as words, hints, now } from "./round-words.ts";

export function Candidate({
  room,
  candidate,
  tick,
  children,
}: {
  room: Open;
  candidate: CandidateView;
  tick?: ComponentChildren;
  children?: ComponentChildren;
}) {
  const { id, force, refuses, wording, blanks, supports, status, ballot, hint } = candidate;
  const [rewording, setRewording] = useState(false);
  const open = status === "candidate" || status === "chosen";
  return (
    <li class="candidate">
      {tick ?? <span class="tick on num">{ballot}</span>}
      <div>
        <small class="kind">
          <b class={refuses ? "against" : "game"}>
            {forces[force as keyof typeof forces] ?? force}
            {refuses ? `, ${words.refuses}` : ""}
          </b>{" "}
          {originOf(candidate, room)}
          {supports > 0 && `, ${now.supports(supports)}`}
        </small>
        {rewording ? <Reword room={room} id={id} wording={wording} done={() => setRewording(false)} /> : <p class="wording">{wording}</p>}
        {open && !rewording && blanks.map((blank) => <Blank key={blank.name} room={room} id={id} blank={blank} />)}
        {hint && <p class="hint">{hints[hint]}</p>}
        <LawNote candidate={candidate} />
        {(children || open) && (
          <div class="more">
            {children}
            {open && !rewording && <LawMark room={room} candidate={candidate} />}
          </div>
        )}
      </div>
      {open && !rewording && (
        <button type="button" class="btn small again" aria-label={`${words.reword}\u00A0: ${wording}`} onClick={() => setRewording(true)}>
          {words.reword}
        </button>
      )}
    </li>
  );
}

function originOf({ origin, from, reworded }: CandidateView, { view }: Open): string {
  if (origin === "charter") return `· ${charterOf(from, from === view.organisation)}${reworded ? `, ${brought.reworded}` : ""}`;
  return origin === "room" ? words.room : origin === "argument" ? words.argument : words.deck;
}

export function Reword({ room: { view, say }, id, wording, done }: { room: Open; id: string; wording: string; done: () => void }) {
  const before = original(wording);
  const [text, setText] = useState(before);
  const save = async () => {
    if ((await say({ type: "rewordPractice", practice: id, text })).ok) done();
  };
  return (
    <div class="reword">
      <label>
        <span class="sr">{words.reword}</span>
        <textarea class="field" rows={3} maxLength={WORDING} value={text} autoFocus onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      {text.includes("…") && <p class="soft">{words.dots}</p>}
      <div class="row">
        <button type="button" class="btn ok" disabled={!text.trim() || text === before} onClick={() => void save()}>
          {words.save}
        </button>
        <button type="button" class="btn" onClick={done}>
          {now.cancel}
        </button>
      </div>
      <Checked text={text} lang={view.lang === "en" ? "en" : "fr"} replace={setText} />
    </div>
  );
}

const OTHER = "\u0000";

/** Chosen from the card's words, or free words. */
function Blank({ room: { say }, id, blank: { name, options, words: given } }: { room: Open; id: string; blank: CandidateView["blanks"][number] }) {
  const [free, setFree] = useState<string | null>(null);
  const fill = (text: string) => void say({ type: "fillBlank", practice: id, blank: name, words: text });
  const field = `${id}.${name}`;
  const known = given === "" || options.includes(given);
  return (
    <div class="blank">
      <label for={field}>{words.blank(name)}</label>
      {free === null ? (
        <select
          id={field}
          class="field"
          value={given}
          onChange={({ currentTarget: { value } }) => (value === OTHER ? setFree(known ? "" : given) : value && fill(value))}
        >
          <option value="" disabled>
            {words.choose}
          </option>
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
          {!known && <option value={given}>{given}</option>}
          <option value={OTHER}>{words.free}</option>
        </select>
      ) : (
        <form
          class="inline"
          onSubmit={(event) => {
            event.preventDefault();
            fill(free);
            setFree(null);
          }}
        >
          <input
            id={field}
            class="field"
            maxLength={60}
            required
            autoFocus
            placeholder={words.words}
            value={free}
            onInput={({ currentTarget }) => setFree(currentTarget.value)}
          />
          <button type="submit" class="btn ok">
            {words.ok}
          </button>
          <button type="button" class="btn" onClick={() => setFree(null)}>
            {now.cancel}
          </button>
        </form>
      )}
    </div>
  );
}
