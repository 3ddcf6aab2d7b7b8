// A desk without a key: it shows four digits for an open desk to type, or takes the six-word phrase.
import { useEffect, useState } from "preact/hooks";
import { keepKey } from "../browser.ts";
import { refusals } from "../words.ts";
import { askKey, askPairing, keyOfPhrase } from "./ask.ts";
import { pairing as words } from "./words.ts";

const EVERY = 2000;
const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

/** Asks for digits, then every two seconds for the key; anew when the digits are too old. */
function useDigits(code: string, found: (key: string) => void): { digits: string; problem: string } {
  const [shown, setShown] = useState({ digits: "", problem: "" });
  useEffect(() => {
    const left = new AbortController();
    void (async () => {
      while (!left.signal.aborted) {
        const asked = await askPairing(code, left.signal);
        if (left.signal.aborted) return;
        if (!asked.ok) {
          setShown({ digits: "", problem: asked.refusal === "no-answer" ? words.noAnswer : refusals[asked.refusal] });
          if (asked.refusal === "no-such-workshop") return;
          await pause(EVERY * 2);
          continue;
        }
        setShown({ digits: asked.data.digits, problem: "" });
        for (let alive = true; alive && !left.signal.aborted;) {
          await pause(EVERY);
          const answer = await askKey(code, asked.data.ticket, left.signal);
          if (left.signal.aborted) return;
          if (answer.ok && answer.status === 200 && answer.data) return found(answer.data.key);
          alive = answer.ok || answer.refusal === "no-answer" || answer.refusal === "slow-down";
        }
      }
    })();
    return () => left.abort();
  }, [code]);
  return shown;
}

export function Pairing({ code, wrong, found }: { code: string; wrong: boolean; found: (key: string) => void }) {
  const keepFound = (key: string) => {
    keepKey("desk", code, key);
    found(key);
  };
  const { digits, problem } = useDigits(code, keepFound);
  const [phrase, setPhrase] = useState("");
  const [short, setShort] = useState(false);
  const open = (event: Event) => {
    event.preventDefault();
    const key = keyOfPhrase(phrase);
    if (key.split("-").length !== 6) return setShort(true);
    keepFound(key);
  };
  return (
    <main class="alone-page">
      <div class="sheetp">
        <p>
          {words.room} <b class="code">{code}</b>
        </p>
        <h1>{words.title}</h1>
        {wrong && (
          <p class="warn" role="alert">
            {words.wrong}
          </p>
        )}
        <section aria-live="polite">
          {digits ? (
            <>
              <h2>{words.digits}</h2>
              <p class="big-digits num">{digits}</p>
              <p class="soft">{words.where}</p>
              <p class="soft">{words.waiting}</p>
            </>
          ) : (
            <p class={problem ? "warn" : "soft"}>{problem || words.asking}</p>
          )}
        </section>
        <form onSubmit={open}>
          <label for="phrase">
            <h2>{words.phrase}</h2>
          </label>
          <input
            id="phrase"
            class="field"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            required
            value={phrase}
            onInput={({ currentTarget }) => {
              setShort(false);
              setPhrase(currentTarget.value);
            }}
            aria-describedby="phrase-hint"
          />
          <p id="phrase-hint" class={short ? "warn" : "soft"}>
            {short ? words.phraseShort : words.phraseHint}
          </p>
          <button type="submit" class="btn ok">
            {words.open}
          </button>
        </form>
        <p>
          <a href="/">{words.home}</a>
        </p>
      </div>
    </main>
  );
}
