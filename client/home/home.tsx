// The home page: come in with a code, or prepare a workshop.
import { useState } from "preact/hooks";
import { Shape } from "../look/icon.tsx";
import { OtherLanguage } from "../look/language.tsx";
import { home as words } from "./words.ts";

const CODE = /^[A-Z]{5}$/;

export function Home({ prepare }: { prepare: () => void }) {
  return (
    <main class="home">
      <header>
        <svg class="valance" viewBox="0 0 390 30" preserveAspectRatio="none" aria-hidden="true">
          <path
            fill="var(--game)"
            d="M0 0H390V10L384 20 370 27 350 30 330 27 316 20 312 14 306 20 292 27 272 30 252 27 238 20 234 14 228 20 214 27 194 30 174 27 160 20 156 14 150 20 136 27 116 30 96 27 82 20 78 14 72 20 58 27 38 30 18 27 4 20 0 12Z"
          />
        </svg>
        <OtherLanguage />
        <div>
          <h1>{words.name}</h1>
          <p>{words.line}</p>
        </div>
        <Shape name="book" viewBox="0 0 520 330" />
      </header>
      <div class="doors">
        <Join />
        <section class="door">
          <h2>{words.open}</h2>
          <p>{words.openLine}</p>
          <Pawns />
          <button type="button" class="quiet" onClick={prepare}>
            {words.start}
            <Shape name="icon-next" />
          </button>
        </section>
      </div>
    </main>
  );
}

function Join() {
  const [code, setCode] = useState("");
  const [wrong, setWrong] = useState(false);
  const enter = (event: Event) => {
    event.preventDefault();
    if (CODE.test(code)) location.assign(`/${code}`);
    else setWrong(true);
  };
  return (
    <form class="door first" onSubmit={enter} noValidate>
      <h2>{words.join}</h2>
      <label for="code">{words.code}</label>
      <input
        id="code"
        class="field code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        maxLength={5}
        value={code}
        aria-describedby="code-hint"
        aria-invalid={wrong}
        onInput={({ currentTarget }) => {
          setWrong(false);
          setCode(currentTarget.value.toUpperCase().replace(/[^A-Z]/g, ""));
        }}
      />
      <p id="code-hint" role="status" class={wrong ? "warn" : "soft"}>
        {wrong ? words.wrongCode : words.free}
      </p>
      <button type="submit" class="go">
        {words.enter}
        <Shape name="icon-next" />
      </button>
    </form>
  );
}

function Pawns() {
  return (
    <div class="pawns">
      {[1, 2, 3, 4, 5].map((face) => (
        <svg key={face} viewBox="0 0 80 124" aria-hidden="true">
          <Shape name="pawn-neutre" />
          <Shape name={`face-${face}`} />
        </svg>
      ))}
    </div>
  );
}
