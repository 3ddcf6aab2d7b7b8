// The door: the notice in six lines, an alias and a group for who wants, and the code again where it was wrong.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Refusal } from "../../shared/decision.ts";
import { ALIAS, GROUPS, type Group } from "../../shared/scales.ts";
import type { Let } from "../../shared/protocol.ts";
import { keepKey } from "../browser.ts";
import { follow } from "../lang.ts";
import { Shape } from "../look/icon.tsx";
import { groups, refusals } from "../words.ts";
import { ask, type Answer } from "./ask.ts";
import { useDraft } from "./drafts.ts";
import { Plain } from "./frame.tsx";
import { door as words } from "./words.ts";

type Workshop = {
  readonly organisation: string;
  readonly title: string;
  readonly lang: string;
  readonly locked: boolean;
  readonly closed?: boolean;
  readonly keptFor: number;
  readonly contact?: string;
};
const sentence = (refusal: Refusal | null) => (refusal ? refusals[refusal] : words.noAnswer);

/** `place`: where this person's key is kept. `back`: where the phone has somebody already. */
type Parts = { code: string; place: string; problem: string; seated(key: string): void; over: JSX.Element; back?: () => void };
export function Door({ code, place, problem, seated, over, back }: Parts) {
  const [workshop, setWorkshop] = useState<Answer<Workshop> | null>(null);
  const [Returning, setReturning] = useState<typeof import("./returning.tsx").Returning | null>(null);
  const look = () => {
    setWorkshop(null);
    void ask<Workshop>(`/api/workshops/${code}`).then((answer) => {
      if (!("body" in answer) || !follow(answer.body.lang)) setWorkshop(answer);
    });
  };
  useEffect(look, [code]);
  if (!workshop) {
    return (
      <Plain title={words.title}>
        <p role="status">{words.looking}</p>
      </Plain>
    );
  }
  if (!("body" in workshop)) return <OtherCode code={code} refusal={workshop.refusal} again={look} />;
  if (workshop.body.closed) return over;
  if (Returning) return <Returning code={code} seated={(found) => seated(keepSeat(place, found))} back={() => setReturning(null)} />;
  return (
    <Form
      comeBack={() => void import("./returning.tsx").then(({ Returning: screen }) => setReturning(() => screen))}
      code={code}
      place={place}
      workshop={workshop.body}
      problem={problem || (workshop.body.locked ? refusals.locked : "")}
      seated={seated}
      {...(back ? { back } : {})}
    />
  );
}

function OtherCode({ code, refusal, again }: { code: string; refusal: Refusal | null; again(): void }) {
  const [typed, setTyped] = useState(code);
  const same = refusal === null || typed === code;
  const go = (event: Event) => {
    event.preventDefault();
    if (same) again();
    else location.assign(`/${typed}`);
  };
  return (
    <Plain title={words.title}>
      <p role="alert">{sentence(refusal)}</p>
      <form onSubmit={go} class="writing">
        <label>
          <b>{words.code}</b>
          <input
            class="field code"
            value={typed}
            maxLength={5}
            autocapitalize="characters"
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setTyped(currentTarget.value.toUpperCase().replace(/[^A-Z]/g, ""))}
          />
          <span class="soft">{words.codeHelp}</span>
        </label>
        <button class="go" disabled={typed.length !== 5}>
          {same ? words.again : words.go}
        </button>
      </form>
    </Plain>
  );
}

/** Key and word stay on this phone, under the name of their place. */
function keepSeat(place: string, { key, word }: Let): string {
  keepKey("phone", place, key);
  if (word) keepKey("word", place, word);
  return key;
}

type Entry = Omit<Parts, "over"> & { workshop: Workshop; comeBack(): void };
function Form({ code, place, workshop, problem, seated, comeBack, back }: Entry) {
  const [alias, setAlias] = useDraft(`${place}:alias`);
  const [group, setGroup] = useDraft(`${place}:group`);
  const [said, setSaid] = useState(problem);
  const [busy, setBusy] = useState(false);
  const enter = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await ask<Let>(`/api/workshops/${code}/seats`, {
      ...(alias.trim() ? { alias: alias.trim() } : {}),
      ...(group ? { group } : {}),
    });
    setBusy(false);
    if (!("body" in answer)) return setSaid(sentence(answer.refusal));
    seated(keepSeat(place, answer.body));
  };
  return (
    <Plain
      above={workshop.organisation}
      title={
        <>
          {words.title} <span class="nowrap">{code}</span>
        </>
      }
    >
      <form class="panel inner" onSubmit={(event) => void enter(event)}>
        <section class="notice">
          <h2>{workshop.title}</h2>
          <ul>
            {words.notice(workshop.organisation, workshop.keptFor, workshop.contact).map(([about, line]) => (
              <li key={about}>
                <b>{about}</b> {line}
              </li>
            ))}
          </ul>
        </section>
        <WhoAmI alias={alias} setAlias={setAlias} group={group} setGroup={setGroup} />
        <div class="foot stick">
          {said && (
            <p role="alert" class="problem">
              {said}
            </p>
          )}
          <button class="go" disabled={busy}>
            {said ? words.again : words.enter}
            <Shape name="icon-next" />
          </button>
        </div>
        {back ? (
          <button type="button" class="quiet" onClick={back}>
            {words.cancel}
          </button>
        ) : (
          <p class="soft centred">{words.noAccount}</p>
        )}
        <button type="button" class="quiet" onClick={comeBack}>
          {words.already}
        </button>
      </form>
    </Plain>
  );
}

type Me = { alias: string; setAlias(alias: string): void; group: string; setGroup(group: string): void };
/** Alias and group, both optional. */
export function WhoAmI({ alias, setAlias, group, setGroup }: Me) {
  return (
    <>
      <label class="ask">
        <b>{words.alias}</b>
        <input class="field" value={alias} maxLength={ALIAS} autocomplete="given-name" onInput={({ currentTarget }) => setAlias(currentTarget.value)} />
        <span class="soft">{words.aliasHelp}</span>
      </label>
      <fieldset>
        <legend>{words.group}</legend>
        <div class="groups">
          {([...GROUPS, ""] as const).map((each) => (
            <label class={group === each ? "pick on" : "pick"} key={each}>
              <input type="radio" name="group" checked={group === each} onChange={() => setGroup(each)} />
              <Pawn group={each} />
              <b>{each ? groups[each] : words.noGroup}</b>
              <Shape class="tick" name="icon-for" />
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

/** A face means nothing; each shape has one of its own only to be told apart. */
const FACES: Record<Group | "", number> = { "": 6, salarie: 1, benevole: 2, beneficiaire: 3, gouvernance: 4, partenaire: 5 };
function Pawn({ group }: { group: Group | "" }) {
  return (
    <span>
      <svg viewBox="0 0 80 124" aria-hidden="true">
        <Shape name={`pawn-${group || "neutre"}`} />
        <Shape name={`face-${FACES[group]}`} />
      </svg>
    </span>
  );
}
