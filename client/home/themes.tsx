// The themes of the day: six toggles, each with its cards; folded away, which cards, and which in full.
import { Shape } from "../look/icon.tsx";
import { signOf, tintOf } from "../look/theme.ts";
import { dayOf, roundsIn, withCard, withPace, withTheme, type Chosen, type Deck } from "./plan.ts";
import { themes as words } from "./words.ts";

type Props = { deck: Deck; chosen: Chosen; choose: (chosen: Chosen) => void };

export function Themes({ deck, chosen, choose }: Props) {
  const rounds = roundsIn(deck, chosen);
  const full = rounds.filter(({ pace }) => pace === "full").length;
  const { total, squeezed } = dayOf(deck, chosen);
  return (
    <fieldset class="themes">
      <legend>{words.title}</legend>
      <div class="toggles">
        {deck.themes.map(({ id, name }) => (
          <Toggle key={id} id={id} name={name} deck={deck} chosen={chosen} choose={choose} />
        ))}
      </div>
      <p role="status">
        {rounds.length > 0 && (
          <>
            <b>{words.sum(full, rounds.length - full)}</b> {words.total(total, chosen.minutes)} {full > 0 && full < rounds.length && words.room}
          </>
        )}{" "}
        {squeezed && <b class="warn">{words.squeezed}</b>}
      </p>
      <details>
        <summary>{words.change}</summary>
        <Cards deck={deck} chosen={chosen} choose={choose} />
        {chosen.rounds !== null && (
          <button type="button" class="back" onClick={() => choose({ ...chosen, rounds: null })}>
            {words.usual}
          </button>
        )}
      </details>
    </fieldset>
  );
}

function Toggle({ id, name, deck, chosen, choose }: Props & { id: string; name: string }) {
  const cards = deck.cards.filter(({ theme }) => theme === id);
  const mine = roundsIn(deck, chosen).filter(({ card }) => cards.some((each) => each.id === card));
  const count = (of: "full" | "express") => mine.filter(({ pace }) => pace === of).length;
  return (
    <label class={mine.length > 0 ? "toggle on" : "toggle"} style={{ "--tint": tintOf(id) }}>
      <input type="checkbox" checked={mine.length > 0} disabled={cards.length === 0} onChange={() => choose(withTheme(deck, chosen, id))} />
      <Shape name={signOf(id)} />
      <span>
        <b>{name}</b>
        <small>{cards.length === 0 ? words.noCard : mine.length === 0 ? words.off : words.plays(count("full"), count("express"))}</small>
      </span>
    </label>
  );
}

function Cards({ deck, chosen, choose }: Props) {
  const rounds = roundsIn(deck, chosen);
  return (
    <div class="cards">
      {deck.themes
        .filter(({ id }) => deck.cards.some(({ theme }) => theme === id))
        .map(({ id: theme, name }) => (
          <section key={theme} style={{ "--tint": tintOf(theme) }}>
            <h2>
              <Shape name={signOf(theme)} />
              {name}
            </h2>
            {deck.cards
              .filter((card) => card.theme === theme)
              .map(({ id, title, ask }) => {
                const round = rounds.find(({ card }) => card === id);
                return (
                  <div key={id} class="pick">
                    <label class="tick">
                      <input type="checkbox" checked={round !== undefined} onChange={() => choose(withCard(deck, chosen, id))} />
                      <span>
                        <b>{title}</b>
                        <small>{ask}</small>
                      </span>
                    </label>
                    {round && (
                      <button
                        type="button"
                        class="pace"
                        aria-pressed={round.pace === "full"}
                        aria-label={words.inFull(title)}
                        onClick={() => choose(withPace(deck, chosen, id))}
                      >
                        {words.paces[round.pace]}
                      </button>
                    )}
                  </div>
                );
              })}
          </section>
        ))}
    </div>
  );
}
