// Preparing a workshop, on one page: its name is needed, all else has a default. What is seldom changed is folded away.
import { useEffect, useState } from "preact/hooks";
import type { ReadCharter } from "../../shared/charter-file.ts";
import type { Opened } from "../../shared/protocol.ts";
import { KEPT_FOR, MOST_KEPT, NAME, type Seating } from "../../shared/scales.ts";
import { OPENERS, openersFor, PEOPLE, type Opener } from "../../shared/timing.ts";
import { ask } from "../desk/ask.ts";
import { lang, type Lang } from "../lang.ts";
import { Shape } from "../look/icon.tsx";
import { dataOf } from "../brought/read.ts";
import { refusals } from "../words.ts";
import { dayOf, roundsIn, type Chosen, type Deck } from "./plan.ts";
import { OtherCharters } from "./others.tsx";
import { OwnCards, type Own } from "./own.tsx";
import { Tables } from "./tables.tsx";
import { TITLES, WorkshopLanguage } from "./language.tsx";
import { Themes } from "./themes.tsx";
import { before, home, opening as words, others } from "./words.ts";

const LENGTHS = [60, 90, 120, 180] as const;
const MOST_PEOPLE = 500;
const MOST_CARDS = 30;
const NO_DECK: Deck = { langs: ["fr"], themes: [], cards: [], openers: OPENERS };

export function Opening({ back, opened }: { back: () => void; opened: (opened: Opened) => void }) {
  const [deck, setDeck] = useState<Deck | "missing" | null>(null);
  const [organisation, setOrganisation] = useState("");
  const [language, setLanguage] = useState<Lang>(lang);
  const [title, setTitle] = useState<string | null>(null); // null: what is proposed in the workshop’s language
  const [people, setPeople] = useState(String(PEOPLE));
  const [seats, setSeats] = useState(""); // "": room for twice as many as expected
  const [contact, setContact] = useState("");
  const [keptFor, setKeptFor] = useState(String(KEPT_FOR));
  const [moderated, setModerated] = useState(true);
  const [tables, setTables] = useState<Seating>("seated");
  const [strictConsent, setStrict] = useState(false);
  const [before_, setBefore] = useState<readonly Opener[] | null>(null); // null: what suits the length
  const [picked, pick] = useState<Pick<Chosen, "minutes" | "themes" | "rounds">>({ minutes: 120, themes: null, rounds: null });
  const [own, setOwn] = useState<Own | null>(null);
  const [charters, bring] = useState<readonly ReadCharter[]>([]);
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

  const house = deck === null || deck === "missing" ? null : deck;
  const known = house && { ...house, themes: [...house.themes, ...(own?.themes ?? [])], cards: [...house.cards, ...(own?.choice ?? [])] };
  const expected = Math.min(MOST_PEOPLE, Math.max(1, Number(people) || PEOPLE));
  const openers = (before_ ?? openersFor(picked.minutes)).filter((each) => (known ?? NO_DECK).openers.includes(each));
  const chosen: Chosen = { ...picked, people: expected, openers };
  const places = Number(seats) || Math.min(MOST_PEOPLE, Math.max(60, expected * 2));
  const named = title ?? TITLES[language];

  const open = async (event: Event) => {
    event.preventDefault();
    const rounds = known ? roundsIn(known, chosen) : [];
    if (known && rounds.length === 0) return setProblem(words.oneAtLeast);
    if (rounds.length > MOST_CARDS) return setProblem(words.thirty);
    setBusy(true);
    setProblem("");
    const cards = rounds.map(({ card }) => card);
    const full = rounds.filter(({ pace }) => pace === "full").map(({ card }) => card);
    const body = {
      organisation,
      title: named,
      lang: language,
      minutes: picked.minutes,
      people: expected,
      seats: places,
      moderated,
      strictConsent,
      tables,
      ...(contact.trim() ? { contact } : {}),
      ...(Number(keptFor) ? { keptFor: Math.min(MOST_KEPT, Number(keptFor)) } : {}),
      phases: openers,
      ...(known ? { cards, full } : {}),
      ...(own ? { own: own.cards, ownThemes: own.themes } : {}),
      ...(charters.length > 0 ? { candidates: charters.map(dataOf) } : {}),
    };
    const answer = await ask<Opened>("/api/workshops", { body });
    setBusy(false);
    if (answer.ok) opened(answer.data);
    else setProblem(answer.refusal === "no-answer" || answer.refusal === "not-saved" ? words.noAnswer : (refusals[answer.refusal] ?? others.refused));
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
                  <input type="radio" name="minutes" checked={picked.minutes === each} onChange={() => pick({ ...picked, minutes: each })} />
                  <span>{words.minute(each)}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <label>
            <b>{words.people}</b>
            <input
              class="field num"
              type="number"
              inputMode="numeric"
              required
              min="1"
              max={MOST_PEOPLE}
              value={people}
              onInput={({ currentTarget }) => setPeople(currentTarget.value)}
            />
          </label>
        </div>
        {deck === null ? (
          <p class="soft">{words.loading}</p>
        ) : !known ? (
          <p class="warn">{words.noDeck}</p>
        ) : (
          <Themes deck={known} chosen={chosen} choose={pick} />
        )}
        {known && <OwnCards own={own} choose={setOwn} />}
        <OtherCharters charters={charters} choose={bring} />
        {known && <Before deck={known} chosen={chosen} choose={setBefore} />}
        <details class="more">
          <summary>{words.settings(moderated, strictConsent, places)}</summary>
          <label class="tick">
            <input type="checkbox" checked={moderated} onChange={() => setModerated(!moderated)} />
            <span>
              <b>{words.moderated}</b>
              <small>{words.moderatedHint}</small>
            </span>
          </label>
          <label class="tick">
            <input type="checkbox" checked={strictConsent} onChange={() => setStrict(!strictConsent)} />
            <span>
              <b>{words.strict}</b>
              <small>{words.strictHint}</small>
            </span>
          </label>
          <label class="seats">
            <b>{words.seats}</b>
            <input
              class="field num"
              type="number"
              inputMode="numeric"
              min="1"
              max={MOST_PEOPLE}
              placeholder={String(places)}
              value={seats}
              onInput={({ currentTarget }) => setSeats(currentTarget.value)}
            />
          </label>
          <WorkshopLanguage langs={known?.langs ?? ["fr"]} chosen={language} choose={setLanguage} />
          <Tables chosen={tables} choose={setTables} />
          <label>
            <b>{words.contact}</b> <span class="soft">{words.contactHint}</span>
            <input class="field" maxLength={NAME} value={contact} onInput={({ currentTarget }) => setContact(currentTarget.value)} />
          </label>
          <label class="seats">
            <b>{words.keptFor}</b> <span class="soft">{words.keptForHint}</span>
            <input
              class="field num"
              type="number"
              inputMode="numeric"
              min="1"
              max={MOST_KEPT}
              value={keptFor}
              onInput={({ currentTarget }) => setKeptFor(currentTarget.value)}
            />
          </label>
          <p>
            <a href={`/api/texts/donnees.html?lang=${language}`} target="_blank" rel="noopener">
              {words.privacy}
            </a>
          </p>
        </details>
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

/** What comes before the cards: received ideas, the map, the values. */
function Before({ deck, chosen, choose }: { deck: Deck; chosen: Chosen; choose: (before: readonly Opener[]) => void }) {
  const { openers } = chosen;
  const toggle = (part: Opener) => choose(OPENERS.filter((each) => (each === part ? !openers.includes(part) : openers.includes(each))));
  const { agenda } = dayOf(deck, chosen);
  return (
    <details class="more">
      <summary>{before.title(openers.map((part) => before.parts[part].name))}</summary>
      {deck.openers.map((part) => {
        const minutes = agenda.find(({ kind }) => kind === part)?.minutes;
        return (
          <label key={part} class="tick">
            <input type="checkbox" checked={openers.includes(part)} onChange={() => toggle(part)} />
            <span>
              <b>{before.parts[part].name}</b>
              <small>
                {before.parts[part].hint} {minutes !== undefined && before.takes(minutes)}
              </small>
            </span>
          </label>
        );
      })}
    </details>
  );
}
