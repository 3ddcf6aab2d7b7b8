// The phone's pieces, as its screens make them. Dark where the browser asks for dark.
import "../../phone/phone.css";
import "../../phone/parts.css";
import "../../phone/choices.css";
import "../../phone/decisions.css";
import "../../phone/leaving.css";
import "../../phone/late.css";
import "../../phone/dark.css";
import { GROUPS, POSITIONS, STANCES, THEMES } from "../../../shared/scales.ts";
import { groups, outcomes, positions, stances } from "../../words.ts";
import { OUTLINES, Sides } from "../../phone/card.tsx";
import { Arrived, Say, Secret, Sheet } from "../../phone/frame.tsx";
import { Scenery } from "../../phone/scenery.tsx";
import { Supportable, Writing } from "../../phone/sentences.tsx";
import { ICONS } from "../../phone/stances.ts";
import { Shape } from "../icon.tsx";
import { signOf } from "../theme.ts";
import { each, Piece } from "./piece.tsx";

const nothing = () => undefined;
const refused = () => Promise.resolve({ ok: false, refusal: "not-now" } as const);
const Question = () => <h1>Une IA peut-elle trier les candidatures avant nous ?</h1>;

export const sheet = (
  <>
    <Piece
      name="The bar"
      states={each(THEMES, (theme) => (
        <div class={`screen tint-${theme}`}>
          <header class="bar">
            <span class="disc">
              <Shape name={signOf(theme)} />
            </span>
            <span>Un thème</span>
            <span class="left">
              <Shape name="icon-time" />
              <span class="num">4:12</span>
            </span>
          </header>
          <Sheet>
            <Question />
          </Sheet>
        </div>
      ))}
    />
    <Piece
      name="A short line with its sign"
      states={{ say: <Say icon="time">On attend la suite.</Say>, secret: <Secret />, arrived: <Arrived>Vous pouvez encore changer.</Arrived> }}
    />
    <Piece
      name="Below every screen"
      states={{
        problem: (
          <div class="arrival">
            <p class="problem">Ce n’est pas le moment. Regardez l’écran de la salle.</p>
          </div>
        ),
        closing: (
          <p class="closing">
            <Shape name="icon-time" />
            <span class="num">Le vote ferme dans 4 s</span>
          </p>
        ),
        wait: (
          <div class="wait">
            <Say icon="pause">
              <b>Pas encore parti.</b> Ce téléphone réessaie tout seul.
            </Say>
          </div>
        ),
      }}
    />
    <Piece
      name="A position"
      states={Object.fromEntries(
        POSITIONS.flatMap((position) =>
          [false, true].map((mine) => [
            `${position}${mine ? ", chosen" : ""}`,
            <button key={position} type="button" class={`side ${position}`} aria-pressed={mine}>
              <Shape class={OUTLINES[position]} name={`icon-${position}`} />
              <span>
                <b>{positions[position]}</b>
                Oui, si…
              </span>
              <Shape class="tick" name="icon-for" />
            </button>,
          ]),
        ),
      )}
    />
    <Piece
      name="One of several"
      states={Object.fromEntries(
        (["free", "chosen", "no more"] as const).map((state) => [
          state,
          <button key={state} type="button" class="side tie line" aria-pressed={state === "chosen"} disabled={state === "no more"}>
            <span>
              <b>Solidarité</b>
              <small>Nous rendons le temps gagné aux personnes que nous accueillons.</small>
            </span>
            <Shape class="tick" name="icon-for" />
          </button>,
        ]),
      )}
    />
    <Piece
      name="Sides"
      states={each(POSITIONS, (side) => (
        <Sides legend="De quel côté ?" side={side} choose={nothing} names={positions} />
      ))}
    />
    <Piece
      name="Who one is"
      small
      states={Object.fromEntries(
        GROUPS.map((group, i) => [
          i === 1 ? `${group}, chosen` : group,
          <label key={group} class={i === 1 ? "pick on" : "pick"}>
            <input type="radio" name="group" checked={i === 1} />
            <span>
              <svg viewBox="0 0 80 124" aria-hidden="true">
                <Shape name={`pawn-${group}`} />
                <Shape name={`face-${i + 1}`} />
              </svg>
            </span>
            <b>{groups[group]}</b>
            <Shape class="tick" name="icon-for" />
          </label>,
        ]),
      )}
    />
    <Piece
      name="A stance"
      states={Object.fromEntries(
        STANCES.flatMap((stance) =>
          [false, true].map((on) => [
            `${stance}${on ? ", chosen" : ""}`,
            <div key={stance} class={`stance s${stance} ${on ? "on" : ""}`}>
              <label class="st">
                <input type="radio" name={`stance ${on}`} checked={on} />
                <Shape name={ICONS[stance]} />
                <span>{stances[stance]}</span>
                <Shape class="tick" name="icon-for" />
              </label>
            </div>,
          ]),
        ),
      )}
    />
    <Piece
      name="What others wrote"
      states={{
        "to support": <Supportable text="Quand l’outil se trompe, personne ne répond." count={3} supported={false} fixed={false} give={nothing} />,
        supported: <Supportable text="Quand l’outil se trompe, personne ne répond." count={4} supported fixed={false} give={nothing} />,
        fixed: <Supportable text="Quand l’outil se trompe, personne ne répond." count={0} supported={false} fixed give={nothing} />,
      }}
    />
    <Piece
      name="Writing"
      states={{
        empty: <Writing draft={["", nothing]} label="Une phrase pour convaincre" send={refused} />,
        typed: (
          <Writing draft={["Oui, si une personne relit tout.", nothing]} label="Une phrase pour convaincre" help="Qui fait quoi, et quand ?" send={refused} />
        ),
      }}
    />
    <Piece
      name="An outcome"
      small
      states={each(["adopted", "trial", "open", "dropped"], (outcome) => (
        <p class={`seal ${outcome}`}>{outcomes[outcome]}</p>
      ))}
    />
    <Piece
      name="A mark"
      small
      states={Object.fromEntries(
        [false, true].map((mine) => [
          mine ? "chosen" : "free",
          <button key={String(mine)} type="button" class="mark" aria-pressed={mine} style={{ width: "56px" }}>
            4
          </button>,
        ]),
      )}
    />
    <Piece
      name="Folded"
      states={{
        closed: (
          <details>
            <summary>La situation</summary>
          </details>
        ),
        open: (
          <details open>
            <summary>La situation</summary>
            <p>Une association reçoit deux cents candidatures.</p>
          </details>
        ),
      }}
    />
    <Piece name="Scenery" states={{ table: <Scenery />, "a theme’s": <Scenery theme="equite" /> }} />
  </>
);
