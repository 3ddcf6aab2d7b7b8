// Mapping, in words: of each list the lines most ticked, the latest sentence of the room under a pin, and how many more.
import type { PublicView } from "../../../shared/views.ts";
import { islesOf } from "../isles.ts";
import { countOf, lists, MOST, say, sharing } from "../words.ts";

/** Figures are no words: they are the size of the map. */
export function Mapping({ view }: { view: PublicView }) {
  const isles = islesOf(view);
  // the first line of each isle is the first to have its words
  const all = isles.flatMap(({ lines }) => lines.map((line, rank) => ({ ...line, rank }))).sort((a, b) => a.rank - b.rank);
  const texts = sharing(
    all.map(({ text }) => text),
    MOST - countOf(...Object.values(lists)),
  );
  const short = new Map(all.map(({ id }, place) => [id, texts[place]!]));
  return (
    <>
      <h1 class="sr">{say.mapping.title}</h1>
      {isles.map(({ list, x, y, lines, rest }) => (
        <section class="isle" key={list} style={{ left: `${x}px`, "--y": `${y}px` }}>
          <h2>
            {lists[list]}
            {rest > 0 && (
              <>
                <span class="rest" aria-hidden="true">
                  +{rest}
                </span>
                <span class="sr">{say.mapping.rest(rest)}</span>
              </>
            )}
          </h2>
          <ul>
            {lines.map(({ id, text, own, count }) => (
              <li key={id}>
                {own && (
                  <svg class="pin" viewBox="0 0 40 56" aria-hidden="true">
                    <path d="M12 0h16l12 12v14L24 40l-4 16-4-16L0 26V12Z" />
                  </svg>
                )}
                {count > 0 && <b aria-hidden="true">{count}</b>}
                <span aria-hidden="true">{short.get(id)}</span>
                <span class="sr">
                  {own && `${say.mapping.own}\u00A0: `}
                  {text}, {say.mapping.marks(count)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
