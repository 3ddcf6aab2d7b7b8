// The words of the wall, laid over the drawings: what the room reads, and the same story for a screen reader.
import type { Refusal } from "../../../shared/decision.ts";
import { tintOf } from "../../look/theme.ts";
import type { PublicView } from "../../../shared/views.ts";
import { refusals } from "../../words.ts";
import { news } from "../news.ts";
import { GROUND, stageNow, WIDTH } from "../stage.ts";
import { say } from "../words.ts";
import { Apron } from "./apron.tsx";
import { Clock } from "./clock.tsx";
import { Closing } from "./closing.tsx";
import { Debating } from "./debating.tsx";
import { Deciding } from "./deciding.tsx";
import { Discovering } from "./discovering.tsx";
import { Drafting } from "./drafting.tsx";
import { Gathering } from "./gathering.tsx";
import { Mapping } from "./mapping.tsx";
import { Pairing } from "./pairing.tsx";
import { Pausing } from "./pausing.tsx";
import { Valuing } from "./valuing.tsx";

/** All that the words need. `lead`: server time minus this device's. `view` is the last one heard, kept while the link is away. `worded`: the practice being worded. */
export type Said = {
  readonly code: string;
  readonly host: string;
  readonly lead: number;
  /** Why nothing comes, in a sentence. */
  readonly away: string;
  readonly view: PublicView | null;
  readonly worded: string | null;
  readonly refusal: Refusal | null;
  readonly digits: string | null;
  readonly slow: boolean;
};

/** The layer of words follows the stage: 1920 wide, scaled as the drawings are. */
function stageStyle(): Record<string, string> {
  const { scale, height, sky, side } = stageNow();
  return {
    width: `${WIDTH}px`,
    height: `${height}px`,
    transform: `scale(${scale}) translateX(${side}px)`,
    "--sky": `${sky}px`,
    "--mid": `${Math.round(sky / 2)}px`,
    "--ground": `${GROUND + sky}px`,
  };
}

function Scene({ said, view }: { said: Said; view: PublicView }) {
  const { code, host, lead } = said;
  switch (view.phase) {
    case "gathering":
      return <Gathering view={view} code={code} host={host} />;
    case "discovering":
      return <Discovering view={view} />;
    case "mapping":
      return <Mapping view={view} />;
    case "valuing":
      return <Valuing view={view} />;
    case "debating":
      return <Debating view={view} />;
    case "deciding":
      return <Deciding view={view} worded={said.worded} lead={lead} />;
    case "pausing":
      return <Pausing view={view} lead={lead} />;
    case "drafting":
      return <Drafting view={view} />;
    case "closing":
      return <Closing view={view} />;
  }
}

export function Mirror(said: Said) {
  const { view, code, host, lead, refusal } = said;
  const theme = view?.round && (view.phase === "debating" || view.phase === "deciding") ? view.round.theme : "";
  return (
    <main class="wall" style={{ ...stageStyle(), "--tint": theme ? tintOf(theme) : "var(--paper-3)" }}>
      {refusal ? (
        <p class="sheet-alone" role="alert">
          {refusals[refusal]}
        </p>
      ) : view ? (
        <Scene said={said} view={view} />
      ) : said.digits ? (
        <Pairing digits={said.digits} slow={said.slow} />
      ) : (
        <p class="sheet-alone">{said.slow ? say.pairing.slow : say.opening}</p>
      )}
      {view && <Clock clock={view.clock} agenda={view.agenda} lead={lead} />}
      {view && <Apron view={view} code={code} host={host} />}
      {said.away && view && <p class="away">{said.away}</p>}
      <p class="sr" role="status">
        {view && !refusal ? news(view) : ""}
      </p>
    </main>
  );
}
