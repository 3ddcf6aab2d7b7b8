// Closing, in words: who does what, by when; then, in turn, the sentences to leave with and the return on time; then thanks.
import { useEffect, useState } from "preact/hooks";
import type { PublicView } from "../../../shared/views.ts";
import { countOf, MOST, trimmed } from "../fitting.ts";
import { leaving } from "../leaving-words.ts";
import { say } from "../words.ts";

/** How long a page stays, ms: long enough to be read aloud. */
const STAYS = 9000;

export function Closing({ view }: { view: PublicView }) {
  const words = Object.values(view.words).sort((a, b) => a.order - b.order);
  const timed = view.ratings.counted && view.ratings.told;
  const pages = 1 + words.length + (timed ? 1 : 0);
  const page = useTurning(pages, view.closed);
  if (view.closed)
    return (
      <section class="thanks">
        <h1>{say.closing.thanks}</h1>
        <p>{say.closing.done(view.organisation)}</p>
      </section>
    );
  if (page === 0) return <Actions view={view} />;
  const word = words[page - 1];
  return word ? (
    <section class="last-word">
      <h1>{leaving.word}</h1>
      <blockquote>{word.text}</blockquote>
    </section>
  ) : (
    <Time counts={view.ratings.counts} />
  );
}

/** The pages in turn; one that has just come is shown at once. */
function useTurning(pages: number, closed: boolean): number {
  const [page, setPage] = useState(0);
  useEffect(() => {
    setPage(pages - 1);
    if (closed || pages === 1) return;
    const turn = setInterval(() => setPage((now) => (now + 1) % pages), STAYS);
    return () => clearInterval(turn);
  }, [pages, closed]);
  return Math.min(page, pages - 1);
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

function Actions({ view }: { view: PublicView }) {
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
