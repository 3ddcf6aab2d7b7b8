// Preparing a workshop: who, how long, how many, and which cards.
import { useEffect, useState } from "preact/hooks";
import type { Opened } from "../../shared/protocol.ts";
import { NAME, type Seating } from "../../shared/scales.ts";
import { ask } from "../desk/ask.ts";
import { lang, type Lang } from "../lang.ts";
import { Shape } from "../look/icon.tsx";
import { refusals } from "../words.ts";
import { openersFor, type Opener } from "../../shared/timing.ts";
import { BeforeCards } from "./before.tsx";
import { Tables } from "./tables.tsx";
import { Cards, type Deck } from "./cards.tsx";
import { TITLES, WorkshopLanguage } from "./language.tsx";
import { home, opening as words } from "./words.ts";

const LENGTHS = [60, 90, 120, 180] as const;
const SEATS = 60;
const MOST_SEATS = 500;
const MOST_CARDS = 30;

export function Opening({ back, opened }: { back: () => void; opened: (opened: Opened) => void }) {
  const [deck, setDeck] = useState<Deck | "missing" | null>(null);
  const [organisation, setOrganisation] = useState("");
  const [language, setLanguage] = useState<Lang>(lang);
  const [title, setTitle] = useState<string | null>(null); // null: what is proposed in the workshop’s language
  const [minutes, setMinutes] = useState<number>(120);
  const [seats, setSeats] = useState(String(SEATS));
  const [moderated, setModerated] = useState(true);
  const [tables, setTables] = useState<Seating>("seated");
  const [picked, setPicked] = useState<readonly string[] | null>(null); // null: what the deck suggests for this time
  const [before, setBefore] = useState<readonly Opener[] | null>(null); // null: what suits this time
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);

  useEffect(
    () =>
      void ask<Deck>(`/api/deck?lang=${language}`).then((answer) => {
        setDeck(answer.ok ? answer.data : "missing");
        if (answer.ok && !answer.data.langs.includes(language)) setLanguage("fr");
      }),
    [language],
  );

  const cards = picked ?? (deck === null || deck === "missing" ? [] : (deck.suggested[minutes] ?? deck.cards.map(({ id }) => id)));

  const phases = before ?? openersFor(minutes);
  const named = title ?? TITLES[language];

  const open = async (event: Event) => {
    event.preventDefault();
    const known = deck !== null && deck !== "missing";
    if (known && cards.length === 0) return setProblem(words.oneAtLeast);
    if (cards.length > MOST_CARDS) return setProblem(words.thirty);
    setBusy(true);
    setProblem("");
    const body = {
      organisation,
      title: named,
      lang: language,
      minutes,
      seats: Number(seats) || SEATS,
      moderated,
      tables,
      phases,
      ...(known ? { cards: deck.cards.map(({ id }) => id).filter((id) => cards.includes(id)) } : {}),
    };
    const answer = await ask<Opened>("/api/workshops", { body });
    setBusy(false);
    if (answer.ok) opened(answer.data);
    else setProblem(answer.refusal === "no-answer" || answer.refusal === "not-saved" ? words.noAnswer : refusals[answer.refusal]);
  };

  return (
    <main class="opening">
      <form class="paper" onSubmit={(event) => void open(event)}>
        <button type="button" class="back" onClick={back}>
          {home.back}
        </button>
        <h1>{words.title}</h1>
        <div class="two">
          <label>
            <b>{words.organisation}</b>
            <input
              class="field"
              required
              maxLength={NAME}
              autocomplete="organization"
              value={organisation}
              onInput={({ currentTarget }) => setOrganisation(currentTarget.value)}
            />
          </label>
          <label>
            <b>{words.titleField}</b>
            <input class="field" required maxLength={NAME} value={named} onInput={({ currentTarget }) => setTitle(currentTarget.value)} />
          </label>
        </div>
        <div class="two">
          <fieldset>
            <legend>{words.minutes}</legend>
            <div class="lengths">
              {LENGTHS.map((each) => (
                <label key={each}>
                  <input type="radio" name="minutes" checked={minutes === each} onChange={() => setMinutes(each)} />
                  <span>{words.minute(each)}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <label>
            <b>{words.seats}</b>
            <input
              class="field num"
              type="number"
              inputMode="numeric"
              required
              min="1"
              max={MOST_SEATS}
              value={seats}
              onInput={({ currentTarget }) => setSeats(currentTarget.value)}
            />
          </label>
        </div>
        <WorkshopLanguage langs={deck === null || deck === "missing" ? ["fr"] : deck.langs} chosen={language} choose={setLanguage} />
        <label class="tick">
          <input type="checkbox" checked={moderated} onChange={() => setModerated(!moderated)} />
          <span>
            <b>{words.moderated}</b>
            <small>{words.moderatedHint}</small>
          </span>
        </label>
        <Tables chosen={tables} choose={setTables} />
        <BeforeCards minutes={minutes} chosen={phases} choose={setBefore} />
        {deck === null ? (
          <p class="soft">{words.loading}</p>
        ) : deck === "missing" ? (
          <p class="warn">{words.noDeck}</p>
        ) : (
          <Cards deck={deck} minutes={minutes} before={phases} chosen={cards} choose={setPicked} />
        )}
        <div class="last">
          <p role="alert" class="warn">
            {problem}
          </p>
          <button type="submit" class="go" disabled={busy}>
            {busy ? words.opening : words.open}
            <Shape name="icon-next" />
          </button>
        </div>
      </form>
    </main>
  );
}
