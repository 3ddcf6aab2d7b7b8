// The apron: the score of the room, and how to come in, always.
import type { PublicView } from "../../../shared/views.ts";
import { ONE_EACH } from "../pawns.ts";
import { say } from "../words.ts";

/** A stub per question of today: full once it has an answer. */
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

/** The QR code leads to the phone's page; the wall's key is in no address. */
export const qrOf = (code: string): string => `/api/workshops/${code}/qr.svg?path=/${code}`;

export function Apron({ view, code, host }: { view: PublicView; code: string; host: string }) {
  const { answered, asked } = view.score;
  const { figure, rest } = say.settled(answered, asked);
  const crowd = view.people > ONE_EACH && (view.phase === "gathering" || view.round?.moment === "split" || view.round?.moment === "crossed");
  return (
    <footer class="apron">
      <div class="score">
        <Stubs answered={answered} asked={asked} />
        <p>
          {crowd ? (
            say.each
          ) : view.phase === "gathering" ? (
            say.toSettle(asked)
          ) : (
            <>
              <b>{figure}</b> {rest}
            </>
          )}
        </p>
      </div>
      {view.phase !== "gathering" && !view.closed && (
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
