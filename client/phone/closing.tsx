// Closing on the phone: what happens next, what is kept, thanks; then the workshop is over, also for who comes back later.
import { useEffect } from "preact/hooks";
import type { PublicView } from "../../shared/views.ts";
import { dayWords } from "../days.ts";
import { forget, useDraft } from "./drafts.ts";
import { Frame, Hello, Plain, Say } from "./frame.tsx";
import { forgetPlaces } from "./places.ts";
import type { Seated } from "./seat.ts";
import { Leaving } from "./leaving.tsx";
import { TakeHome } from "./take-home.tsx";
import { closing as words } from "./phase-words.ts";
import { titles } from "./words.ts";

export function Closing({ phone }: { phone: Seated }) {
  const { organisation, actions, score } = phone.view;
  return (
    <Frame phone={phone} label={organisation} top={<Hello title={words.title}>{words.score(score.answered, score.asked)}</Hello>}>
      <Leaving phone={phone} />
      <TakeHome code={phone.code} seatKey={phone.key} changed={Object.keys(actions).join()} />
      <Actions actions={actions} none={words.noActions} />
      <Say icon="secret">{words.kept}</Say>
    </Frame>
  );
}

type Kept = Pick<PublicView, "organisation" | "actions" | "score">;

/** Seats are gone by now: what the last view said is kept by this tab, so that a reload shows the same. */
export function Over({ code, view }: { code: string; view?: PublicView }) {
  const [kept, keep] = useDraft(`${code}:over`);
  const last = view ?? (kept ? (JSON.parse(kept) as Kept) : undefined);
  useEffect(() => {
    if (view) keep(JSON.stringify({ organisation: view.organisation, actions: view.actions, score: view.score } satisfies Kept));
  }, [view]);
  useEffect(() => {
    document.title = titles.closed;
    forgetPlaces(code);
    forget(`${code}:`, `${code}:over`);
  }, [code]);
  return (
    <Plain title={words.overTitle} above={last?.organisation ?? ""}>
      <p>{words.thanks}</p>
      {last && <p>{words.score(last.score.answered, last.score.asked)}</p>}
      {last && <Actions actions={last.actions} />}
      <TakeHome code={code} />
      <div class="foot">
        <Say icon="secret">{words.over}</Say>
      </div>
    </Plain>
  );
}

function Actions({ actions, none }: { actions: PublicView["actions"]; none?: string }) {
  const all = Object.entries(actions).sort(([, a], [, b]) => a.order - b.order);
  if (all.length === 0 && !none) return null;
  return (
    <>
      <h2>{words.actions}</h2>
      {all.length === 0 && <p class="soft">{none}</p>}
      <ul class="list">
        {all.map(([id, { what, owner, by }]) => (
          <li key={id} class="arg">
            <div>
              <p>
                <b>{what}</b>
              </p>
              <p class="soft">{words.by(owner, dayWords(by))}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
