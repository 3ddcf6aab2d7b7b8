// Coming back on another phone: the word of four letters, or four digits that an open desk types.
import { useEffect, useState } from "preact/hooks";
import type { Let } from "../../shared/protocol.ts";
import { refusals } from "../words.ts";
import { ask } from "./ask.ts";
import { Plain } from "./frame.tsx";
import "./late.css";
import { returning as words } from "./late-words.ts";

type Found = { code: string; seated(found: Let): void };
export function Returning({ code, seated, back }: Found & { back(): void }) {
  const [digits, setDigits] = useState(false);
  return (
    <Plain title={words.title}>
      {digits ? <Digits code={code} seated={seated} /> : <Word code={code} seated={seated} lost={() => setDigits(true)} />}
      <button type="button" class="quiet" onClick={back}>
        {words.back}
      </button>
    </Plain>
  );
}

function Word({ code, seated, lost }: Found & { lost(): void }) {
  const [word, setWord] = useState("");
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const open = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await ask<Let>(`/api/workshops/${code}/recover`, { word });
    setBusy(false);
    if ("body" in answer) return seated(answer.body);
    setSaid(answer.refusal ? refusals[answer.refusal] : words.noAnswer);
  };
  return (
    <form class="writing" onSubmit={(event) => void open(event)}>
      <label>
        <b>{words.word}</b>
        <input
          class="field code"
          value={word}
          maxLength={4}
          autocapitalize="characters"
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setWord(currentTarget.value.toUpperCase().replace(/[^A-Z]/g, ""))}
        />
        <span class="soft">{words.wordHelp}</span>
      </label>
      {said && (
        <p role="alert" class="problem">
          {said}
        </p>
      )}
      <button class="go" disabled={busy || word.length !== 4}>
        {words.open}
      </button>
      <button type="button" class="quiet" onClick={lost}>
        {words.lost}
      </button>
    </form>
  );
}

const EVERY = 2000;
/** Asked for once; then again and again whether an open desk has typed them. */
function Digits({ code, seated }: Found) {
  const [asked, setAsked] = useState<{ digits: string; ticket: string } | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    let over = false;
    let later: ReturnType<typeof setTimeout> | undefined;
    const want = async () => {
      const answer = await ask<{ digits: string; ticket: string }>(`/api/workshops/${code}/pairings`, { screen: "phone" });
      if (over) return;
      setSaid("body" in answer ? "" : answer.refusal ? refusals[answer.refusal] : words.noAnswer);
      if ("body" in answer) {
        setAsked(answer.body);
        later = setTimeout(() => void look(answer.body.ticket), EVERY);
      } else later = setTimeout(() => void want(), EVERY * 2);
    };
    const look = async (ticket: string) => {
      const answer = await ask<Partial<Let>>(`/api/workshops/${code}/pairings`, undefined, ticket);
      if (over) return;
      if ("body" in answer && answer.body.key) return seated(answer.body as Let);
      const old = !("body" in answer) && answer.refusal === "no-such-pairing";
      later = setTimeout(() => void (old ? want() : look(ticket)), EVERY);
    };
    void want();
    return () => {
      over = true;
      clearTimeout(later);
    };
  }, [code]);
  return (
    <section class="writing" role="status">
      <h2>{words.digits}</h2>
      {asked ? <p class="digits num">{asked.digits}</p> : <p>{said || words.asking}</p>}
      <p>{words.digitsHelp}</p>
      {asked && <p class="soft">{words.waiting}</p>}
    </section>
  );
}
