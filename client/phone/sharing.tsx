// One phone for several people: who answers now, handing it over, and nothing left to see of what the one before answered.
import { useEffect, useState } from "preact/hooks";
import type { PublicView } from "../../shared/views.ts";
import type { SeatView } from "../../shared/seat-view.ts";
import type { Command } from "../../shared/workshop.ts";
import { Shape } from "../look/icon.tsx";
import { Frame, Plain, Say, Secret } from "./frame.tsx";
import { clear } from "./places.ts";
import { askedNow } from "./asked.ts";
import type { Seated } from "./seat.ts";
import { sharing as words } from "./sharing-words.ts";

/** The person answering: `nth` of `of`, from 1. */
export type Sharing = { readonly nth: number; readonly of: number; pass(): void; add(): void };

function hasAnswered({ phase, themes, round, vote }: PublicView, seat: SeatView): boolean {
  if (phase === "discovering") return seat.answer !== "";
  if (phase === "valuing") return (themes.moment === "open" ? seat.themes : seat.values).length > 0;
  if (vote) return (vote.other ? seat.choice : seat.stance) !== "";
  return (round?.moment === "first" ? seat.first : seat.second) !== "";
}
const ANSWERS: readonly Command["type"][] = ["answerDiscovery", "chooseValues", "chooseThemes", "takePosition", "castBallot", "castChoice"];
const veiled = (seat: SeatView): SeatView => ({
  ...seat,
  answer: "",
  values: [],
  themes: [],
  first: "",
  second: "",
  stance: "",
  reason: "",
  whom: "",
  choice: "",
});

/** On a shared phone an answer is never shown again: it is in, or it is given anew. Null where the phone has one person. */
export function useVeil(phone: Seated): { readonly done: boolean; readonly phone: Seated; again(): void } {
  const [changing, change] = useState("");
  const asked = askedNow(phone.view);
  const shared = phone.sharing.of > 1;
  return {
    done: shared && asked !== "" && changing !== asked && hasAnswered(phone.view, phone.seat),
    phone: shared
      ? {
          ...phone,
          seat: veiled(phone.seat),
          say(command) {
            if (ANSWERS.includes(command.type)) change("");
            return phone.say(command);
          },
        }
      : phone,
    again: () => change(asked),
  };
}

/** The answer is in: the phone goes on to the next. */
export function PassOn({ phone, again }: { phone: Seated; again(): void }) {
  const { sharing, waiting, view } = phone;
  const left = waiting.length === 0;
  useEffect(() => clear(phone.place), []); // what was chosen is in: nothing of it is left on the form
  return (
    <Frame
      phone={phone}
      label={view.organisation}
      foot={
        <button class="go" disabled={!left} onClick={sharing.pass}>
          {words.pass((sharing.nth % sharing.of) + 1)}
          <Shape name="icon-next" />
        </button>
      }
    >
      <h1>{left ? words.noted : words.leaving}</h1>
      <p>{words.gone}</p>
      <Secret />
      <button class="quiet" onClick={again}>
        {words.change}
      </button>
    </Frame>
  );
}

export function HandOver({ nth, alias, here }: { nth: number; alias: string; here(): void }) {
  return (
    <Plain title={words.handTo(alias || words.person(nth))}>
      <Say icon="secret">{words.hidden}</Say>
      <button class="go" onClick={here}>
        {words.itIsMe}
      </button>
    </Plain>
  );
}
