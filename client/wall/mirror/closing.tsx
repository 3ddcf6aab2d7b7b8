// Closing, in words: who does what, by when; then thanks.
import type { PublicView } from "../../../shared/views.ts";
import { countOf, MOST, trimmed } from "../fitting.ts";
import { say } from "../words.ts";

export function Closing({ view }: { view: PublicView }) {
  if (view.closed)
    return (
      <section class="thanks">
        <h1>{say.closing.thanks}</h1>
        <p>{say.closing.done(view.organisation)}</p>
      </section>
    );
  const actions = Object.values(view.actions)
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.order - b.order))
    .slice(0, 3);
  const room = MOST - countOf(say.closing.title, ...actions.flatMap(({ by, owner }) => [say.closing.by(by), owner]));
  return (
    <>
      <h1 class="draft">{say.closing.title}</h1>
      {actions.length === 0 ? (
        <p class="slip lone">{say.closing.none}</p>
      ) : (
        <ol class="actions">
          {actions.map(({ what, owner, by, order }) => (
            <li key={order}>
              <time dateTime={by}>{say.closing.by(by)}</time>
              <p>
                {trimmed(what, Math.max(3, Math.floor(room / actions.length)))}
                <b>{owner}</b>
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
