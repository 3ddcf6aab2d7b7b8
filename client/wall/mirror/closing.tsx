// Closing, in words: who does what, by when; then, in turn with where the questions stand, the sentences to leave with and the return on time; then thanks.
import type { PublicView } from "../../../shared/views.ts";
import { countOf, MOST, paged } from "../fitting.ts";
import { leaving } from "../leaving-words.ts";
import { say } from "../words.ts";
import { Coverage } from "./coverage.tsx";
import { Dots, useTurning } from "./turning.tsx";

type Action = PublicView["actions"][string];

/** The soonest first, whole: as many on a page as the room can read. */
function actionsOf({ actions }: PublicView): Action[][] {
  const all = Object.values(actions).sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.order - b.order));
  const pages = paged(all, ({ what, owner, by }) => countOf(what, owner, say.closing.by(by)), MOST - countOf(say.closing.title));
  return pages.length > 0 ? pages.flatMap((page) => (page.length > 3 ? [page.slice(0, 3), page.slice(3)] : [page])) : [[]];
}

export function Closing({ view }: { view: PublicView }) {
  const words = Object.values(view.words).sort((a, b) => a.order - b.order);
  const timed = view.ratings.counted && view.ratings.told;
  const actions = actionsOf(view);
  const pages = view.closed ? 1 : 1 + actions.length + words.length + (timed ? 1 : 0);
  // what has just come is shown at once
  const page = useTurning(pages, String(view.closed), pages - 1);
  if (view.closed)
    return (
      <section class="thanks">
        <h1>{say.closing.thanks}</h1>
        <p>{say.closing.done(view.organisation)}</p>
      </section>
    );
  const word = words[page - 1 - actions.length];
  return (
    <>
      {page === 0 ? (
        <Coverage view={view} />
      ) : page <= actions.length ? (
        <Actions actions={actions[page - 1]!} />
      ) : word ? (
        <Word text={word.text} />
      ) : (
        <Time counts={view.ratings.counts} />
      )}
      <Dots page={page} pages={pages} />
    </>
  );
}

function Word({ text }: { text: string }) {
  return (
    <section class="last-word">
      <h1>{leaving.word}</h1>
      <blockquote>{text}</blockquote>
    </section>
  );
}

function Time({ counts }: { counts: PublicView["ratings"]["counts"] }) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <section class="last-word">
      <h1>{leaving.time}</h1>
      <p>{leaving.told((counts["4"] ?? 0) + (counts["5"] ?? 0), all)}</p>
    </section>
  );
}

function Actions({ actions }: { actions: readonly Action[] }) {
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
                {what}
                <b>{owner}</b>
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
