// The cards to play, by theme: those that fit the time at first; how many minutes each would have.
import type { Lang } from "../lang.ts";
import { Shape } from "../look/icon.tsx";
import { minutesPerCard, type Opener } from "../../shared/timing.ts";
import { opening as words } from "./words.ts";

/** Answer of GET /api/deck. */
export type Deck = {
  /** In which the deck can be played. */
  readonly langs: readonly Lang[];
  readonly themes: readonly { readonly id: string; readonly name: string; readonly short: string }[];
  /** By minutes: the cards that fit, some of each theme. */
  readonly suggested: Readonly<Record<string, readonly string[]>>;
  readonly cards: readonly { readonly id: string; readonly theme: string; readonly title: string; readonly ask: string }[];
};

/** Under this, a card can be voted but hardly debated. */
const SHORT = 8;

export function Cards({
  deck,
  minutes,
  before,
  chosen,
  choose,
}: {
  deck: Deck;
  minutes: number;
  before: readonly Opener[];
  chosen: readonly string[];
  choose: (cards: readonly string[]) => void;
}) {
  const each = minutesPerCard(minutes, before, chosen.length);
  const toggle = (id: string) => choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset class="cards">
      <legend>{words.cards}</legend>
      <p class="sum">
        <span role="status">
          <b>{words.chosen(chosen.length)}</b>
          {chosen.length > 0 && `, ${words.each(each)}.`} {chosen.length > 0 && each < SHORT && <b class="warn">{words.tooShort}</b>}
        </span>
        <button type="button" onClick={() => choose(deck.cards.map(({ id }) => id))}>
          {words.all}
        </button>
        <button type="button" onClick={() => choose([])}>
          {words.none}
        </button>
      </p>
      {deck.themes
        .filter(({ id }) => deck.cards.some(({ theme }) => theme === id))
        .map(({ id: theme, name }) => (
          <section key={theme} style={{ "--tint": `var(--${theme})` }}>
            <h2>
              <Shape name={`theme-${theme}`} />
              {name}
            </h2>
            {deck.cards
              .filter((card) => card.theme === theme)
              .map(({ id, title, ask }) => (
                <label key={id} class="tick">
                  <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
                  <span>
                    <b>{title}</b>
                    <small>{ask}</small>
                  </span>
                </label>
              ))}
          </section>
        ))}
    </fieldset>
  );
}
