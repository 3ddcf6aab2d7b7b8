// The door: the notice in six lines, an alias and a group for who wants, and the code again where it was wrong.
import { useEffect, useState } from "preact/hooks";
import type { Refusal } from "../../shared/decision.ts";
import { ALIAS, GROUPS, type Group } from "../../shared/scales.ts";
import type { Problem } from "../../shared/protocol.ts";
import { keepKey } from "../browser.ts";
import { Shape } from "../look/icon.tsx";
import { groups, refusals } from "../words.ts";
import { door as words } from "./words.ts";

type Workshop = { readonly organisation: string; readonly title: string; readonly closed: boolean };
type Answer<Body> = { readonly body: Body } | { readonly refusal: Refusal | null };

async function ask<Body>(path: string, said?: unknown): Promise<Answer<Body>> {
  try {
    const answer = await fetch(path, said === undefined ? {} : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(said) });
    return answer.ok ? { body: (await answer.json()) as Body } : { refusal: ((await answer.json()) as Problem).refusal };
  } catch {
    return { refusal: null };
  }
}
const sentence = (refusal: Refusal | null) => (refusal ? refusals[refusal] : words.noAnswer);

export function Door({ code, problem, seated }: { code: string; problem: string; seated(key: string): void }) {
  const [workshop, setWorkshop] = useState<Answer<Workshop> | null>(null);
  const look = () => {
    setWorkshop(null);
    void ask<Workshop>(`/api/workshops/${code}`).then(setWorkshop);
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
  if (workshop.body.closed) {
    return (
      <Plain title={workshop.body.organisation}>
        <p>{refusals.closed}</p>
      </Plain>
    );
  }
  return <Form code={code} workshop={workshop.body} problem={problem} seated={seated} />;
}

function Valance() {
  return (
    <svg class="valance" viewBox="0 0 390 30" preserveAspectRatio="none" aria-hidden="true">
      <path
        fill="var(--game)"
        d="M0 0H390V10L384 20 370 27 350 30 330 27 316 20 312 14 306 20 292 27 272 30 252 27 238 20 234 14 228 20 214 27 194 30 174 27 160 20 156 14 150 20 136 27 116 30 96 27 82 20 78 14 72 20 58 27 38 30 18 27 4 20 0 12Z"
      />
    </svg>
  );
}

export function Plain({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <main class="phone tint-door">
      <Valance />
      <div class="body">
        <div class="hello">
          <h1>{title}</h1>
        </div>
        <div class="panel">{children}</div>
      </div>
    </main>
  );
}

function OtherCode({ code, refusal, again }: { code: string; refusal: Refusal | null; again(): void }) {
  const [typed, setTyped] = useState(code);
  const go = (event: Event) => {
    event.preventDefault();
    if (refusal === null || typed === code) again();
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
            onInput={({ currentTarget }) => setTyped(currentTarget.value.toUpperCase().replace(/[^A-Z]/g, ""))}
          />
        </label>
        <p class="soft">{words.codeHelp}</p>
        <button class="go" disabled={typed.length !== 5}>
          {refusal === null ? words.again : words.go}
        </button>
      </form>
    </Plain>
  );
}

function Form({ code, workshop, problem, seated }: { code: string; workshop: Workshop; problem: string; seated(key: string): void }) {
  const [alias, setAlias] = useState("");
  const [group, setGroup] = useState<Group | "">("");
  const [said, setSaid] = useState(problem);
  const [busy, setBusy] = useState(false);
  const enter = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await ask<{ key: string }>(`/api/workshops/${code}/seats`, { ...(alias.trim() ? { alias: alias.trim() } : {}), ...(group ? { group } : {}) });
    setBusy(false);
    if (!("body" in answer)) return setSaid(sentence(answer.refusal));
    keepKey("phone", code, answer.body.key);
    seated(answer.body.key);
  };
  return (
    <main class="phone tint-door">
      <Valance />
      <div class="body">
        <div class="hello">
          <p>{workshop.organisation}</p>
          <h1>
            {words.title} <span class="nowrap">{code}</span>
          </h1>
        </div>
        <form class="panel" onSubmit={(event) => void enter(event)}>
          <section class="notice">
            <h2>{words.noticeTitle}</h2>
            <ul>
              {words.notice(workshop.organisation).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
          <WhoAmI alias={alias} setAlias={setAlias} group={group} setGroup={setGroup} />
          <div class="foot">
            <p role="alert" class={said ? "problem" : "sr"}>
              {said}
            </p>
            <button class="go" disabled={busy}>
              {words.enter}
              <Shape name="icon-next" />
            </button>
            <p class="soft centred">{words.noAccount}</p>
          </div>
        </form>
      </div>
    </main>
  );
}

/** Alias and group, both optional. */
export function WhoAmI({ alias, setAlias, group, setGroup }: { alias: string; setAlias(alias: string): void; group: Group | ""; setGroup(group: Group | ""): void }) {
  return (
    <>
      <label>
        <b>{words.alias}</b>
        <input class="field" value={alias} maxLength={ALIAS} autocomplete="given-name" onInput={({ currentTarget }) => setAlias(currentTarget.value)} />
      </label>
      <p class="soft">{words.aliasHelp}</p>
      <fieldset>
        <legend>{words.group}</legend>
        <div class="groups">
          {(["", ...GROUPS] as const).map((each) => (
            <label class="pick" key={each}>
              <input type="radio" name="group" checked={group === each} onChange={() => setGroup(each)} />
              <span>
                <svg aria-hidden="true" viewBox="0 0 80 124">
                  <Pawn group={each} />
                </svg>
              </span>
              <b>{each ? groups[each] : words.noGroup}</b>
              <Shape class="tick" name="icon-for" />
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

const FACES: Record<Group | "", number> = { "": 6, salarie: 1, benevole: 2, beneficiaire: 3, gouvernance: 4, partenaire: 5 };
function Pawn({ group }: { group: Group | "" }) {
  return (
    <>
      <Shape name={`pawn-${group || "neutre"}`} />
      <Shape name={`face-${FACES[group]}`} />
    </>
  );
}
