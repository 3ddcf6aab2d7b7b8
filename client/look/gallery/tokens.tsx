// What all screens share: colours with their meaning, sizes of type, drawings, the three buttons.
import "../buttons.css";
import { THEMES } from "../../../shared/scales.ts";
import { Shape } from "../icon.tsx";
import { each, Piece } from "./piece.tsx";

const MEANING = ["game", "for", "conditions", "against"] as const;
const PAPER = ["paper", "paper-2", "paper-3", "table", "sheet"] as const;
const TYPE = ["phone-body", "phone-lead", "phone-question", "phone-title", "desk-note", "desk-body", "desk-lead", "desk-title", "desk-figure"] as const;
const ICONS = "for conditions against carry live notready objection pass argument support time secret arrived next reword phone pause".split(" ");
const PAWNS = "salarie benevole beneficiaire gouvernance partenaire neutre".split(" ");

const Swatch = ({ ground, text }: { ground: string; text: string }) => (
  <p class="swatch" style={{ background: `var(--${ground})`, color: `var(--${text})` }}>
    {text}
  </p>
);

export const sheet = (
  <>
    <Piece
      name="Colours with a meaning, and what is written on them"
      small
      states={each(MEANING, (name) => (
        <Swatch ground={name} text="on" />
      ))}
    />
    <Piece
      name="The same, written on paper"
      small
      states={each([...MEANING, "ink", "ink-soft"], (name) => (
        <Swatch ground="paper" text={name} />
      ))}
    />
    <Piece
      name="Sheets and wood: no meaning"
      small
      states={each(PAPER, (name) => (
        <Swatch ground={name} text="ink" />
      ))}
    />
    <Piece
      name="Themes: backgrounds, ink on them"
      small
      states={each(
        THEMES.flatMap((name) => [name, `${name}-2`]),
        (name) => (
          <Swatch ground={name} text="ink" />
        ),
      )}
    />
    <Piece
      name="Type"
      states={each(TYPE, (name) => (
        <p style={{ fontSize: `var(--${name})` }}>Une IA peut-elle trier</p>
      ))}
    />
    <Piece
      name="The big step"
      states={{
        go: (
          <button type="button" class="go">
            Ouvrir le vote
            <Shape name="icon-next" />
          </button>
        ),
        "go, disabled": (
          <button type="button" class="go" disabled>
            Ouvrir le vote
          </button>
        ),
      }}
    />
    <Piece
      name="A quieter way"
      states={{
        quiet: (
          <button type="button" class="quiet">
            <Shape name="icon-reword" />
            Changer mon bulletin
          </button>
        ),
        "quiet, pressed": (
          <button type="button" class="quiet" aria-pressed="true">
            Signalée
          </button>
        ),
        "quiet, disabled": (
          <button type="button" class="quiet" disabled>
            Recommencer
          </button>
        ),
      }}
    />
    <Piece
      name="A small one among others"
      small
      states={each(["btn", "btn first", "btn ok", "btn danger", "btn small"], (name) => (
        <button type="button" class={name}>
          <Shape name="icon-for" />
          Montrer
        </button>
      ))}
    />
    <Piece
      name="Small, disabled"
      small
      states={{
        "btn, disabled": (
          <button type="button" class="btn" disabled>
            Montrer
          </button>
        ),
      }}
    />
    <Piece
      name="Signs"
      small
      states={each(ICONS, (name) => (
        <div class="drawing">
          <Shape name={`icon-${name}`} />
        </div>
      ))}
    />
    <Piece
      name="Themes"
      small
      states={each([...THEMES, "own"], (name) => (
        <div class="drawing">
          <Shape name={`theme-${name}`} />
        </div>
      ))}
    />
    <Piece
      name="Pawns: on a dark ground, or in a niche"
      small
      states={each(PAWNS, (name) => (
        <div class="drawing" style={{ background: "var(--game-3)" }}>
          <Shape name={`pawn-${name}`} viewBox="0 0 80 124" />
        </div>
      ))}
    />
  </>
);
