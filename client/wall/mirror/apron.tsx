// The apron: the score of the room, and how to come in, always.
import type { PublicView } from "../../../shared/views.ts";
import { ONE_EACH } from "../crowd.ts";
import { say } from "../words.ts";

/** A stub per question of today, or per received idea: full once it has an answer. */
function Stubs({ answered, asked }: { answered: number; asked: number }) {
  const step = Math.min(30, 330 / Math.max(1, asked));
  return (
    <svg class="stubs" aria-hidden="true" width={asked * step} height="52" viewBox={`0 0 ${asked * step} 52`}>
      {Array.from({ length: asked }, (_, place) => (
        <path
          key={place}
          class={place < answered ? "full" : "void"}
          transform={`translate(${place * step} 0)`}
          d={place < answered ? `M0 0h${step - 12}l6 8v44h-${step - 6}z` : `M1.5 1.5h${step - 14}l5 7v42h-${step - 9}z`}
        />
      ))}
    </svg>
  );
}

const BEFORE: readonly string[] = ["gathering", "mapping", "valuing"];

/** Before the cards: how many questions wait; against received ideas, the room's good answers. */
function Score({ view }: { view: PublicView }) {
  const { score, battle, phase } = view;
  const pawns =
    phase === "gathering" || (phase === "discovering" && view.discovery?.told) || view.round?.moment === "split" || view.round?.moment === "crossed";
  if (view.people > ONE_EACH && pawns) return <>{say.each}</>;
  const fought = phase === "discovering" && battle.answered > 0;
  if (BEFORE.includes(phase) || (phase === "discovering" && !fought)) return <>{say.toSettle(score.asked)}</>;
  const { figure, rest } = fought ? say.discovering.battle(battle.right, battle.answered) : say.settled(score.answered, score.asked);
  return (
    <>
      <b>{figure}</b> {rest}
    </>
  );
}

/** The QR code leads to the phone's page; the wall's key is in no address. */
export const qrOf = (code: string): string => `/api/workshops/${code}/qr.svg?path=/${code}`;

export function Apron({ view, code, host }: { view: PublicView; code: string; host: string }) {
  const idea = view.discovery;
  const { answered, asked } = idea ? { answered: idea.number - (idea.open ? 1 : 0), asked: idea.of } : view.score;
  return (
    <footer class="apron">
      <div class="score">
        <Stubs answered={answered} asked={asked} />
        <p>
          <Score view={view} />
        </p>
      </div>
      {view.phase !== "gathering" && (
        <div class="join">
          <p>
            <span class="address">{host}</span>
            <b>{code}</b>
          </p>
          <img src={qrOf(code)} width="104" height="104" alt={say.qr(code)} />
        </div>
      )}
    </footer>
  );
}
