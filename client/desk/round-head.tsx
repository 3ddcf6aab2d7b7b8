// The head of a round: its theme, its question, and the steps it goes through.
import type { Moment } from "../../shared/scales.ts";
import type { RoundView } from "../../shared/views.ts";
import { Shape } from "../look/icon.tsx";
import { signOf } from "../look/theme.ts";
import { now, steps } from "./round-words.ts";

export function RoundHead({ round: { theme, themeShort, number, of, ask, moment, pace } }: { round: RoundView }) {
  return (
    <div class="now-head">
      <p class="kicker">
        <Shape name={signOf(theme)} />
        {themeShort}, {now.card(number, of)}
        {pace === "express" && <b class="express">{now.express}</b>}
        <span class="step-name">{steps[STEP[moment]]}</span>
      </p>
      <h2>{ask}</h2>
    </div>
  );
}

type Step = keyof typeof steps;
/** Only `whether` cards played in full are debated in camps. */
const DECIDED: readonly Step[] = ["choosing", "voting", "counted"];
const DEBATED: readonly Step[] = ["card", "first", "talk", "second", ...DECIDED];
const STEP: Record<Moment, Step> = {
  card: "card",
  first: "first",
  split: "talk",
  talk: "talk",
  second: "second",
  crossed: "second",
  choosing: "choosing",
  voting: "voting",
  counted: "counted",
};

export function Steps({ round: { debated, moment } }: { round: RoundView }) {
  const all = debated ? DEBATED : DECIDED;
  const is = all.indexOf(STEP[moment]);
  return (
    <ol class="steps" style={{ "--steps": all.length }}>
      {all.map((step, i) => (
        <li key={step} class={i < is ? "was" : i === is ? "is" : ""} {...(i === is ? { "aria-current": "step" as const } : {})}>
          {steps[step]}
        </li>
      ))}
    </ol>
  );
}
