// Mapping, in words: of each list the lines most ticked, and how many more; in turn with the latest sentences of the room.
import type { MapList } from "../../../shared/scales.ts";
import type { PublicView } from "../../../shared/views.ts";
import { islesOf, pagesOf, type Isle, type Line } from "../isles.ts";
import { countOf, MOST } from "../fitting.ts";
import { lists, say } from "../words.ts";
import { useTurning } from "./turning.tsx";

export function Mapping({ view }: { view: PublicView }) {
  const isles = islesOf(view);
  const { isles: pages, sentences } = pagesOf(isles, MOST - countOf(...Object.values(lists)));
  const latest = sentences[0];
  const page = useTurning(pages.length + sentences.length, latest?.id ?? "", latest ? pages.length : 0);
  const sentence = sentences[page - pages.length];
  const shown = pages[page] ?? [];
  return (
    <>
      <h1 class="sr">{say.mapping.title}</h1>
      {isles.map((isle, place) => (
        <OnIsle key={isle.list} isle={isle} lines={shown[place] ?? []} bare={sentence !== undefined} />
      ))}
      {sentence && (
        <section class="last-word laid" key={sentence.id} aria-hidden="true">
          <h1>
            <Pin />
            {lists[sentence.list as MapList]}
          </h1>
          <blockquote>{sentence.text}</blockquote>
        </section>
      )}
    </>
  );
}

/** For screen readers the whole list, at any time; figures are no words: they are the size of the map. */
function OnIsle({ isle: { list, x, y, lines: all }, lines, bare }: { isle: Isle; lines: readonly Line[]; bare: boolean }) {
  const rest = all.length - lines.length;
  return (
    <section class="isle" style={{ left: `${x}px`, "--y": `${y}px` }}>
      <h2 class={bare ? "sr" : ""}>
        {lists[list]}
        {rest > 0 && (
          <span class="rest" aria-hidden="true">
            +{rest}
          </span>
        )}
      </h2>
      {!bare && (
        <ul aria-hidden="true">
          {lines.map((line) => (
            <li key={line.id} class={line === all[0] ? "most" : ""}>
              {line.own && <Pin />}
              {line.count > 0 && <b>{line.count}</b>}
              {line.text}
            </li>
          ))}
        </ul>
      )}
      <ul class="sr">
        {all.map(({ id, own, text, count, before }) => (
          <li key={id}>
            {own && `${say.mapping.own}\u00A0: `}
            {text}, {before > 0 ? say.mapping.times(count) : say.mapping.marks(count)}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Pin = () => (
  <svg class="pin" viewBox="0 0 40 56" aria-hidden="true">
    <path d="M12 0h16l12 12v14L24 40l-4 16-4-16L0 26V12Z" />
  </svg>
);
