// What the wording check found, one calm line each; one tap puts the plain word in the place of the other.
import type { WordLists } from "../../shared/deck.ts";
import { lint, lintText, type Hint } from "../../shared/charter/lint.ts";
import { plainly } from "../../shared/charter/plainly.ts";
import { words } from "./words.ts";
import "./told.css";

/** More is a lesson, not a help. */
const AT_ONCE = 2;

type Telling = { readonly hints: readonly Hint[]; replace(found: string, plain: string): void };
function Told({ hints, replace }: Telling) {
  return (
    <ul>
      {hints.map((hint) => (
        <li key={hint.kind + ("words" in hint ? hint.words : "")} class={hint.kind}>
          {sentence(hint)}
          {hint.kind === "jargon" && hint.plain && (
            <button type="button" class="plain" aria-label={words.replaceThis(hint.words, hint.plain)} onClick={() => replace(hint.words, hint.plain)}>
              {words.replace}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function sentence(hint: Hint): string {
  switch (hint.kind) {
    case "vague":
      return words.vague(hint.words);
    case "jargon":
      return hint.plain ? words.jargon(hint.words, hint.plain) : words.unknown(hint.words);
    case "hard":
      return words.hard[hint.why](hint.words);
    case "generic":
      return words.generic(hint.words);
    case "who":
      return words.who(hint.words);
    case "when":
      return words.when(hint.words);
    case "missing":
      return words.missing(hint.asks);
  }
}

/** The first things to mend; only where there are none, what could be said besides. */
function first(hints: readonly Hint[]): readonly Hint[] {
  const found = hints.filter(({ kind }) => kind !== "missing");
  return found.length > 0 ? found.slice(0, AT_ONCE) : hints;
}

const lists = new Map<"fr" | "en", Promise<WordLists | null>>();
async function listsIn(lang: "fr" | "en"): Promise<WordLists | null> {
  const answer = await fetch(`/api/lint/${lang}`, { signal: AbortSignal.timeout(5000) });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as WordLists | null;
}

export async function checkIn(lang: "fr" | "en") {
  const asked = lists.get(lang) ?? listsIn(lang);
  lists.set(lang, asked);
  const found = await asked.catch((error: unknown) => {
    lists.delete(lang); // asked again with the next sentence
    throw error;
  });
  return {
    Told,
    hintsOn: (text: string, prose: boolean): readonly Hint[] => (found ? first((prose ? lintText : lint)(text, found, lang)) : []),
    plainly: (text: string, said: string, plain: string) => plainly(text, said, plain, lang),
  };
}
