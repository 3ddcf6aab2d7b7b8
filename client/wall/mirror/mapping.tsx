// Mapping, in words: of each list the lines most ticked, the latest sentence of the room under a pin, and how many more.
import type { PublicView } from "../../../shared/views.ts";
import { islesOf, type Isle } from "../isles.ts";
import { countOf, MOST, sharing } from "../fitting.ts";
import { lists, say } from "../words.ts";

/** What each line says here: the first of each isle, and what the room wrote, come first to their words. Figures are no words: they are the size of the map. */
function shortly(isles: readonly Isle[]): Map<string, string> {
  const ranked = isles.flatMap(({ lines }) => lines.map((line, rank) => ({ ...line, leads: rank === 0 || line.own })));
  const first = ranked.filter(({ leads }) => leads);
  const others = ranked.filter(({ leads }) => !leads);
  const room = MOST - countOf(...Object.values(lists));
  const texts = sharing(
    first.map(({ text }) => text),
    room - others.length * 3,
  );
  const more = sharing(
    others.map(({ text }) => text),
    room - countOf(...texts),
  );
  return new Map([...first, ...others].map(({ id }, place) => [id, [...texts, ...more][place]!]));
}

export function Mapping({ view }: { view: PublicView }) {
  const isles = islesOf(view);
  const short = shortly(isles);
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
            {lines.map(({ id, text, own, count, before }) => (
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
                  {text}, {before > 0 ? say.mapping.times(count) : say.mapping.marks(count)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
