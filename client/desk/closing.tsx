// Closing on the desk: actions with a function and a date; then, closed, the way to the charter.
import { useState } from "preact/hooks";
import { locale } from "../lang.ts";
import { OwnDeck } from "./own-case.tsx";
import type { Open } from "./room.ts";
import { now } from "./round-words.ts";
import { closing as words } from "./words.ts";

const longDay = (day: string) => new Date(`${day}T12:00`).toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric" });

export function Closing({ room: { view, say } }: { room: Open }) {
  const [what, setWhat] = useState("");
  const [owner, setOwner] = useState("");
  const [by, setBy] = useState("");
  const actions = Object.entries(view.actions).sort(([, a], [, b]) => a.order - b.order);
  const add = async (event: Event) => {
    event.preventDefault();
    if (!(await say({ type: "addAction", what, owner, by })).ok) return;
    setWhat("");
    setOwner("");
  };
  return (
    <section class="actions">
      <h3>{words.title}</h3>
      {actions.length === 0 && <p class="soft">{words.none}</p>}
      <ul>
        {actions.map(([id, action]) => (
          <li key={id}>
            <p>
              <b>{action.what}</b>
              <span class="soft">
                {action.owner}, {longDay(action.by)}
              </span>
            </p>
            <button type="button" class="btn small" aria-label={words.remove(action.what)} onClick={() => void say({ type: "removeAction", action: id })}>
              {words.removeShort}
            </button>
          </li>
        ))}
      </ul>
      <form class="add" onSubmit={(event) => void add(event)}>
        <label class="all">
          <b>{words.what}</b>
          <input class="field" maxLength={140} required value={what} onInput={({ currentTarget }) => setWhat(currentTarget.value)} />
        </label>
        <label>
          <b>{words.owner}</b>
          <input class="field" maxLength={60} required value={owner} onInput={({ currentTarget }) => setOwner(currentTarget.value)} />
        </label>
        <label>
          <b>{words.by}</b>
          <input class="field" type="date" required value={by} onInput={({ currentTarget }) => setBy(currentTarget.value)} />
        </label>
        <button type="submit" class="btn ok">
          {words.add}
        </button>
      </form>
    </section>
  );
}

export function Closed({ room }: { room: Open }) {
  const { code } = room;
  return (
    <section class="closed">
      <p>{now.closed}</p>
      <a class="go" href={`/charter/${code}`}>
        {now.charter}
      </a>
      <OwnDeck room={room} />
    </section>
  );
}
