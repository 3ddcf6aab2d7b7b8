// The language of this desk, and of a wall opened from it. Screens choose for themselves: the workshop keeps its own.
import { canChoose, choose, lang, LANGS, names } from "../lang.ts";
import { languages as words } from "./words.ts";

export function Languages({ code }: { code: string }) {
  if (!canChoose) return null;
  return (
    <section class="part">
      <h3>{words.title}</h3>
      <div class="choice" role="radiogroup" aria-label={words.desk}>
        <span>{words.desk}</span>
        {LANGS.map((each) => (
          <button
            key={each}
            type="button"
            class={each === lang ? "btn on" : "btn"}
            role="radio"
            aria-checked={each === lang}
            lang={each}
            onClick={() => choose(each)}
          >
            {names[each]}
          </button>
        ))}
      </div>
      <p class="choice">
        <span>{words.wall}</span>
        {LANGS.map((each) => (
          <a key={each} class="btn" href={`/wall/${code}?lang=${each}`} target="_blank" rel="noopener" lang={each}>
            {names[each]}
          </a>
        ))}
      </p>
    </section>
  );
}
