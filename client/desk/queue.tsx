// The queue: what participants wrote is read here before the wall shows it. No author, no group. Below: what is shown, and what was set aside.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Shape } from "../look/icon.tsx";
import { holding, linesOf, partnersOf, type Line } from "./lines.ts";
import type { Open } from "./room.ts";
import { CardNotes } from "./say.tsx";
import { Sentence } from "./sentence.tsx";
import { queue as words } from "./words.ts";

export function Queue({ room }: { room: Open }) {
  const { view, say } = room;
  const { waiting, shown, aside } = linesOf(room);
  const all = [...waiting, ...shown];
  return (
    <>
      <h2>
        {words.title} <span class="num">{waiting.length}</span>
      </h2>
      {waiting.length === 0 && <p class="soft">{view.moderated ? words.empty : words.off}</p>}
      <Unread room={room} waiting={waiting} all={all} />
      <Folded room={room} name={words.shown} lines={shown.filter(({ own }) => own)} all={all} where="shown" />
      <Folded room={room} name={words.setAside} lines={aside} all={[]} where="aside" />
      <CardNotes room={room} />
      {!view.closed && (
        <p class="switch">
          <button type="button" class="btn" onClick={() => void say({ type: "setModeration", moderated: !view.moderated })}>
            <Shape name={view.moderated ? "icon-secret" : "icon-argument"} />
            {view.moderated ? words.switchOff : words.switchOn}
          </button>
        </p>
      )}
      <p class="empty">{words.tells}</p>
    </>
  );
}

function Unread({ room, waiting, all }: { room: Open; waiting: readonly Line[]; all: readonly Line[] }) {
  const list = useRef<HTMLUListElement>(null);
  const inHand = useRef(-1);
  const first = (at: number) => list.current?.querySelectorAll<HTMLElement>(":scope > li")[at]?.querySelector<HTMLElement>("button");
  const ids = waiting.map(({ id }) => id).join(" ");
  // what was in hand has gone: the next takes its place under the finger
  useEffect(() => {
    if (inHand.current >= 0 && waiting.length > 0 && document.activeElement === document.body) first(Math.min(inHand.current, waiting.length - 1))?.focus();
  }, [ids]);
  // on the sentence in hand, arrows go to the next; a letter does what its button does
  useEffect(() => {
    const { current } = list;
    current?.addEventListener("keydown", onKeyDown);
    return () => current?.removeEventListener("keydown", onKeyDown);
  }, []);
  function onKeyDown(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const item = target.closest("li.unread");
    if (!item || event.ctrlKey || event.metaKey || event.altKey || /^(TEXTAREA|INPUT|SELECT)$/.test(target.tagName)) return;
    const at = [...list.current!.children].indexOf(item);
    const act = Object.keys(words.letters).find((each) => words.letters[each] === event.key.toLowerCase());
    if (event.key === "ArrowDown" || event.key === "ArrowUp") first(at + (event.key === "ArrowDown" ? 1 : -1))?.focus();
    else if (act) item.querySelector<HTMLElement>(`[data-act=${act}]`)?.click();
    else return;
    event.preventDefault();
  }
  const partners = usePartners(room, waiting, all);
  return (
    <>
      {waiting.length > 1 && <p class="aside-note wide">{words.keys}</p>}
      <ul class="q" ref={list}>
        {waiting.map((line, i) => (
          <li key={line.id} class="unread" onFocusIn={() => (inHand.current = i)}>
            <Sentence room={room} line={line} partners={partners.get(line.id) ?? []} where="waiting" />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Read again only where a sentence came, went or changed: views come more often. */
function usePartners(room: Open, lines: readonly Line[], all: readonly Line[]): Map<string, Line[]> {
  const key = JSON.stringify([all, lines.length, room.view.phase, room.desk.candidates.map(({ ballot }) => ballot)]);
  return useMemo(() => new Map(lines.map((line) => [line.id, partnersOf(room, line, all)])), [key]);
}

/** At most this many at once; the rest is searched. */
const AT_ONCE = 12;

function Folded({ room, name, lines, all, where }: { room: Open; name: string; lines: readonly Line[]; all: readonly Line[]; where: "shown" | "aside" }) {
  const [open, setOpen] = useState(false);
  const [letters, setLetters] = useState("");
  if (lines.length === 0) return null;
  const found = holding(lines, letters);
  return (
    <details class="folded-list" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {name} <span class="num">{lines.length}</span>
      </summary>
      {open && lines.length > AT_ONCE && (
        <label>
          <span class="sr">{words.search}</span>
          <input class="field" type="search" placeholder={words.search} value={letters} onInput={({ currentTarget }) => setLetters(currentTarget.value)} />
        </label>
      )}
      <ul class="q">
        {open &&
          found.slice(-AT_ONCE).map((line) => (
            <li key={line.id}>
              <Sentence room={room} line={line} partners={partnersOf(room, line, all)} where={where} />
            </li>
          ))}
      </ul>
      {open && found.length > AT_ONCE && <p class="aside-note">{words.moreToSearch(found.length - AT_ONCE)}</p>}
      {open && found.length === 0 && <p class="aside-note">{words.noneFound}</p>}
    </details>
  );
}
