// The room: how many we are, which viewpoints are missing or alone, who is connected, the door, and other screens. Never a group beside an alias.
import { useState } from "preact/hooks";
import { GROUPS } from "../../shared/scales.ts";
import { groupsMany, refusals } from "../words.ts";
import { admit } from "./ask.ts";
import { Languages } from "./languages.tsx";
import { paper } from "./paper-words.ts";
import { Names } from "./names.tsx";
import type { Open } from "./room.ts";
import { Tables } from "./tables.tsx";
import { people as words, top } from "./words.ts";

const FEW = 3;

export function People({ room }: { room: Open }) {
  const { view, desk, code, say } = room;
  return (
    <>
      <h2>
        {words.title} <span class="num">{desk.headcount}</span>
      </h2>
      {!view.closed && <Headcount room={room} />}
      {!view.closed && <Viewpoints counts={desk.groups} />}
      <Tables room={room} />
      <h3>{words.names}</h3>
      <Names room={room} />
      {!view.closed && (
        <section class="part">
          <h3>{words.door}</h3>
          <p>{view.locked ? words.doorLocked : words.doorOpen}</p>
          <button type="button" class="btn" onClick={() => void say({ type: "lockDoor", locked: !view.locked })}>
            {view.locked ? words.unlock : words.lock}
          </button>
        </section>
      )}
      <AnotherScreen room={room} />
      <Languages code={code} />
      <p class="narrow">
        <a class="btn" href={`/wall/${code}`} target="_blank" rel="noopener">
          {top.wall}
        </a>
      </p>
    </>
  );
}

function Headcount({ room: { view, desk, say } }: { room: Open }) {
  const [typed, setTyped] = useState<string | null>(null);
  const people = Number(typed ?? desk.headcount);
  const confirm = async (event: Event) => {
    event.preventDefault();
    if (people >= 1 && people <= 1000 && (await say({ type: "confirmHeadcount", people })).ok) setTyped(null);
  };
  return (
    <form class="part" onSubmit={(event) => void confirm(event)}>
      <label for="heads">
        <b>{words.heads}</b> <span class="soft">{words.headsHint}</span>
      </label>
      <div class="inline">
        <input
          id="heads"
          class="field num"
          type="number"
          inputMode="numeric"
          min="1"
          max="1000"
          required
          value={typed ?? (desk.headcount || "")}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="btn ok">
          {words.confirm}
        </button>
      </div>
      <p class={desk.confirmed ? "soft" : "warn"}>{desk.confirmed ? words.confirmed : words.unconfirmed}</p>
      {desk.confirmed && desk.withoutSeat > 0 && <p class="soft">{paper.without(desk.withoutSeat)}</p>}
      {desk.confirmed && view.people > desk.headcount && <p class="warn">{words.tooMany(view.people, desk.headcount)}</p>}
    </form>
  );
}

function Viewpoints({ counts }: { counts: Readonly<Record<string, number>> }) {
  const count = (group: string) => counts[group] ?? 0;
  const named = (those: readonly (typeof GROUPS)[number][]) => those.map((group) => groupsMany[group].toLowerCase()).join(", ");
  const missing = GROUPS.filter((group) => count(group) === 0);
  const alone = GROUPS.filter((group) => count(group) > 0 && count(group) < FEW);
  const told = (group: string) => (count(group) === 0 ? words.nobody : count(group) < FEW ? words.few : String(count(group)));
  return (
    <section class="part">
      <h3>{words.groups}</h3>
      <dl class="groups">
        {GROUPS.map((group) => (
          <div key={group}>
            <dt>{groupsMany[group]}</dt>
            <dd class="num">{told(group)}</dd>
          </div>
        ))}
        {count("none") > 0 && (
          <div>
            <dt>{words.none}</dt>
            <dd class="num">{told("none")}</dd>
          </div>
        )}
      </dl>
      {missing.length > 0 && missing.length < GROUPS.length && <p class="warn">{words.missing(named(missing))}</p>}
      {alone.length > 0 && <p class="soft">{words.alone(named(alone))}</p>}
    </section>
  );
}

/** A new screen shows four digits; an open desk types them. */
function AnotherScreen({ room: { code, key, origin, tell } }: { room: Open }) {
  const [screen, setScreen] = useState<"desk" | "wall">("wall");
  const [digits, setDigits] = useState("");
  const [admitted, setAdmitted] = useState(false);
  const open = async (event: Event) => {
    event.preventDefault();
    const answer = await admit(code, digits, screen, key);
    setAdmitted(answer.ok);
    if (answer.ok) setDigits("");
    else tell(answer.refusal === "no-answer" ? words.noAnswer : refusals[answer.refusal]);
  };
  const address = `${origin || location.origin}/${screen}/${code}`.replace(/^https?:\/\//, "");
  return (
    <form class="part" onSubmit={(event) => void open(event)}>
      <h3>{words.screen}</h3>
      <div class="choice" role="radiogroup" aria-label={words.screen}>
        {(["wall", "desk"] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="screen" checked={screen === each} onChange={() => setScreen(each)} />
            {each === "wall" ? words.asWall : words.asDesk}
          </label>
        ))}
      </div>
      <p>
        {words.screenHelp} <b class="address">{address}</b>
      </p>
      <label for="digits">{words.digits}</label>
      <div class="inline">
        <input
          id="digits"
          class="field num digits"
          inputMode="numeric"
          autocomplete="off"
          pattern="[0-9]{4}"
          maxLength={4}
          required
          value={digits}
          onInput={({ currentTarget }) => {
            setAdmitted(false);
            setDigits(currentTarget.value.replace(/\D/g, ""));
          }}
        />
        <button type="submit" class="btn ok">
          {words.admit}
        </button>
      </div>
      {admitted && (
        <p class="soft" role="status">
          {words.admitted}
        </p>
      )}
    </form>
  );
}
