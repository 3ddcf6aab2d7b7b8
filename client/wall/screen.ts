// The whole screen: drawings below, words above, both told the same view; and a sound where one was asked for.
import { h, render } from "preact";
import type { Refusal } from "../../shared/decision.ts";
import type { PublicView } from "../../shared/views.ts";
import type { Status } from "../connection.ts";
import { refusals } from "../words.ts";
import { cueOf, type Cue } from "./cues.ts";
import { directorOf } from "./director.ts";
import { say } from "./words.ts";
import { Mirror, type Said } from "./mirror/mirror.tsx";

export type WallScreen = {
  show(view: PublicView): void;
  status(status: Status, refusal?: Refusal): void;
  entered(entered: { lead: number; origin: string }): void;
  pairing(digits: string | null, slow: boolean): void;
};

export function wallIn(stage: HTMLElement, words: HTMLElement, code: string, ring?: (cue: Cue) => void): WallScreen {
  const director = directorOf(stage);
  let said: Said = { code, host: location.host, lead: 0, away: "", view: null, worded: null, refusal: null, digits: null, slow: false };
  const tell = (change: Partial<Said>) => {
    said = { ...said, ...change };
    render(h(Mirror, said), words);
  };
  window.addEventListener("resize", () => tell({}));
  tell({});
  let heard: PublicView | null = null;
  return {
    show(view) {
      const cue = cueOf(heard, view);
      heard = view;
      if (cue) ring?.(cue);
      const worded = wordedIn(said, view);
      const shown = asShown(view, worded);
      director.show(shown);
      tell({ view: shown, worded, away: "" });
    },
    status(status, refusal) {
      tell({
        away: status === "coming-back" ? (refusal ? refusals[refusal] : say.comingBack) : "",
        refusal: status === "refused" ? (refusal ?? "wrong-key") : null,
      });
    },
    entered({ lead, origin }) {
      tell({ lead, host: new URL(origin).host, digits: null, slow: false });
    },
    pairing(digits, slow) {
      tell({ digits, slow });
    },
  };
}

/** Once the next practice is being worded, the last result leaves the wall. */
function asShown(view: PublicView, worded: string | null): PublicView {
  const { round, practices } = view;
  const isChosen = (id: string | null) => id !== null && practices[id]?.status === "chosen";
  return round?.moment === "counted" && (isChosen(round.result) || isChosen(worded)) ? { ...view, round: { ...round, moment: "choosing" } } : view;
}

/** Which practice is being worded is told by the last change of a wording alone, until a vote opens. */
function wordedIn({ view, worded }: Said, next: PublicView): string | null {
  if (!view || next.vote || view.round?.id !== next.round?.id) return null;
  const changed = Object.entries(next.practices).find(([id, { wording }]) => view.practices[id] && view.practices[id].wording !== wording);
  return changed?.[0] ?? worded;
}
