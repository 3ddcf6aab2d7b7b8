// The workshop is open: the phrase to write down, then which screen is which. Nothing secret stays on a projected screen.
import { useEffect, useState } from "preact/hooks";
import type { Opened } from "../../shared/protocol.ts";
import { forgetKey, keepKey } from "../browser.ts";
import { Preparing } from "../charter/preparing.tsx";
import { addressOf, admit } from "../desk/ask.ts";
import { Shape } from "../look/icon.tsx";
import { refusals } from "../words.ts";
import { forgetOpened } from "./opened.ts";
import { opening, ready as words } from "./words.ts";

export function Ready({ opened }: { opened: Opened }) {
  const { code, keys } = opened;
  const [projected, setProjected] = useState<boolean | null>(null);
  const [wallOpen, setWallOpen] = useState(false);
  const deskHere = () => {
    keepKey("desk", code, keys.desk);
    keepKey("wall", code, keys.wall);
    forgetOpened();
    location.assign(`/desk/${code}`);
  };
  return (
    <main class="opening">
      <div class="paper">
        <h1>{words.title(code)}</h1>
        <Phrase phrase={opened.phrase} />
        <section class="step">
          <h2>{words.questionnaire}</h2>
          <p>
            {words.questionnaireWhy} <b class="address">{`${location.host}/avant/${code}`}</b>
          </p>
        </section>
        <section class="step">
          <h2>{words.documents}</h2>
          <p>{words.documentsWhy}</p>
          <Preparing code={code} deskKey={keys.desk} />
        </section>
        {projected === null && (
          <section class="step">
            <h2>{words.projected}</h2>
            <p class="soft">{words.why}</p>
            <div class="two">
              <button type="button" class="quiet" onClick={() => setProjected(false)}>
                {words.no}
              </button>
              <button type="button" class="quiet" onClick={() => setProjected(true)}>
                {words.yes}
              </button>
            </div>
          </section>
        )}
        {projected === false && (
          <section class="step">
            <h2>{words.notProjected}</h2>
            <p>
              <a class="quiet" href={`/wall/${code}#key=${keys.wall}`} target="_blank" rel="noopener" onClick={() => setWallOpen(true)}>
                {wallOpen && <Shape name="icon-for" />}
                {words.wallHere}
              </a>{" "}
              <span class="soft">{words.wallHint}</span>
            </p>
            <button type="button" class="go" onClick={deskHere}>
              {words.noStep}
              <Shape name="icon-next" />
            </button>
            <button type="button" class="back" onClick={() => setProjected(null)}>
              {words.change}
            </button>
          </section>
        )}
        {projected === true && <PhoneAsDesk opened={opened} back={() => setProjected(null)} />}
      </div>
    </main>
  );
}

function Phrase({ phrase }: { phrase: string }) {
  const [shown, setShown] = useState(false);
  return (
    <section class="step">
      <h2>{words.phrase}</h2>
      <p>{words.phraseWhy}</p>
      {shown ? (
        <p class="phrase" translate={false}>
          {phrase.split("-").map((word, i) => (
            <b key={i}>{word}</b>
          ))}
        </p>
      ) : null}
      <p>
        <button type="button" class="quiet" onClick={() => setShown(!shown)}>
          <Shape name="icon-secret" />
          {shown ? words.hide : words.reveal}
        </button>{" "}
        {!shown && <span class="soft">{words.revealHint}</span>}
      </p>
    </section>
  );
}

/** The phone is paired as the desk; then this screen is the wall, and forgets. */
function PhoneAsDesk({ opened: { code, keys }, back }: { opened: Opened; back: () => void }) {
  const [origin, setOrigin] = useState(location.origin);
  const [digits, setDigits] = useState("");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  useEffect(() => void addressOf(code, keys.desk).then(setOrigin), []);
  const pair = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await admit(code, digits, "desk", keys.desk);
    setBusy(false);
    if (!answer.ok) return setProblem(answer.refusal === "no-answer" ? opening.noAnswer : refusals[answer.refusal]);
    keepKey("wall", code, keys.wall);
    forgetKey("desk", code);
    forgetOpened();
    location.replace(`/wall/${code}`);
  };
  return (
    <form class="step" onSubmit={(event) => void pair(event)}>
      <h2>{words.phoneTitle}</h2>
      <div class="aim">
        <img src={`/api/workshops/${code}/qr.svg?path=/desk/${code}`} width="180" height="180" alt={words.qr} />
        <p>
          {words.step1}
          <b class="address">{`${origin}/desk/${code}`.replace(/^https?:\/\//, "")}</b>
        </p>
      </div>
      <label for="digits">
        {words.step2} <span class="sr">{words.digits}</span>
      </label>
      <div class="inline">
        <input
          id="digits"
          class="field code num"
          inputMode="numeric"
          autocomplete="off"
          pattern="[0-9]{4}"
          maxLength={4}
          required
          autoFocus
          value={digits}
          onInput={({ currentTarget }) => {
            setProblem("");
            setDigits(currentTarget.value.replace(/\D/g, ""));
          }}
        />
        <button type="submit" class="go" disabled={busy}>
          {busy ? words.admitting : words.admit}
          <Shape name="icon-next" />
        </button>
      </div>
      <p role="alert" class="warn">
        {problem}
      </p>
      <p class="soft">{words.then}</p>
      <button type="button" class="back" onClick={back}>
        {words.change}
      </button>
    </form>
  );
}
