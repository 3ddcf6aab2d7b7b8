// The language of a workshop: its cards, its charter and, where nobody chooses otherwise, its screens.
import { names, type Lang } from "../lang.ts";
import { opening as words } from "./words.ts";

export function WorkshopLanguage({ langs, chosen, choose }: { langs: readonly Lang[]; chosen: Lang; choose: (lang: Lang) => void }) {
  if (langs.length < 2) return null;
  return (
    <fieldset>
      <legend>{words.language}</legend>
      <div class="lengths">
        {langs.map((each) => (
          <label key={each} lang={each}>
            <input type="radio" name="language" checked={chosen === each} onChange={() => choose(each)} />
            <span>{names[each]}</span>
          </label>
        ))}
      </div>
      <small>{words.languageHint}</small>
    </fieldset>
  );
}

/** The title proposed for the charter: the charter's language is the workshop's. */
export const TITLES: Readonly<Record<Lang, string>> = { fr: "Notre charte de l’IA", en: "Our AI charter" };
