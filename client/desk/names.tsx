// Who is in, by alias: each can be let in on another phone, removed, or banned. Never a group beside an alias.
import { useState } from "preact/hooks";
import { locale } from "../lang.ts";
import { Shape } from "../look/icon.tsx";
import { refusals } from "../words.ts";
import { letIn } from "./ask.ts";
import type { Open } from "./room.ts";
import { people as words } from "./words.ts";

/** From so many on, names are searched. */
const MANY = 15;
type Person = Open["desk"]["people"][number] & { readonly name: string };

export function Names({ room }: { room: Open }) {
  const { desk, view, say } = room;
  const [letters, setLetters] = useState("");
  const [banned, setBanned] = useState(false);
  const named = desk.people.filter(({ alias }) => alias).sort((a, b) => a.alias.localeCompare(b.alias, locale));
  const unnamed = desk.people.filter(({ alias }) => !alias);
  const all: Person[] = [...named.map((each) => ({ ...each, name: each.alias })), ...unnamed.map((each, i) => ({ ...each, name: words.nameless(i + 1) }))];
  const fold = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const found = all.filter(({ name }) => fold(name).includes(fold(letters.trim())));
  if (all.length === 0) return <p class="soft">{words.nobodyYet}</p>;
  return (
    <>
      {banned && !view.locked && (
        <p class="warn" role="status">
          {words.bannedLock}{" "}
          <button type="button" class="btn" onClick={() => void say({ type: "lockDoor", locked: true })}>
            {words.lock}
          </button>
        </p>
      )}
      {all.length > MANY && (
        <label>
          <span class="sr">{words.searchName}</span>
          <input class="field" type="search" placeholder={words.searchName} value={letters} onInput={({ currentTarget }) => setLetters(currentTarget.value)} />
        </label>
      )}
      <ul class="names">
        {found.map((person) => (
          <li key={person.seat} class={person.here ? "" : "away"}>
            <details>
              <summary>
                <Shape name={person.here ? "icon-for" : "icon-time"} />
                <span>{person.name}</span>
                <small>{person.here ? words.here : words.away}</small>
              </summary>
              {!view.closed && <Acts room={room} person={person} banned={() => setBanned(true)} />}
            </details>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="soft">{words.noName}</p>}
    </>
  );
}

function Acts({ room: { say, code, key, tell }, person: { seat, name }, banned }: { room: Open; person: Person; banned(): void }) {
  const [sure, setSure] = useState<"removeSeat" | "banSeat" | null>(null);
  const [digits, setDigits] = useState("");
  const [moved, setMoved] = useState(false);
  const go = async () => {
    if (!sure) return;
    const { ok } = await say({ type: sure, seat });
    setSure(null);
    if (ok && sure === "banSeat") banned();
  };
  const open = async (event: Event) => {
    event.preventDefault();
    const answer = await letIn(code, digits, seat, key);
    setMoved(answer.ok);
    setDigits("");
    if (!answer.ok) tell(answer.refusal === "no-answer" ? words.noAnswer : refusals[answer.refusal]);
  };
  if (sure)
    return (
      <div class="person">
        <p>{sure === "removeSeat" ? words.sureRemove(name) : words.sureBan(name)}</p>
        <div class="acts">
          <button type="button" class="btn ok" onClick={() => void go()}>
            {sure === "removeSeat" ? words.remove : words.ban}
          </button>
          <button type="button" class="btn" onClick={() => setSure(null)}>
            {words.no}
          </button>
        </div>
      </div>
    );
  return (
    <div class="person">
      <form onSubmit={(event) => void open(event)}>
        <label>
          {words.otherPhone}
          <input
            class="field num digits"
            inputMode="numeric"
            autocomplete="off"
            pattern="[0-9]{4}"
            maxLength={4}
            required
            value={digits}
            onInput={({ currentTarget }) => setDigits(currentTarget.value.replace(/\D/g, ""))}
          />
        </label>
        <button type="submit" class="btn">
          {words.letIn}
        </button>
      </form>
      {moved && (
        <p class="soft" role="status">
          {words.letInDone}
        </p>
      )}
      <div class="acts">
        <button type="button" class="btn" onClick={() => setSure("removeSeat")}>
          {words.remove}
        </button>
        <button type="button" class="btn" onClick={() => setSure("banSeat")}>
          {words.ban}
        </button>
      </div>
    </div>
  );
}
