// The map on the desk: the three lists, most ticked first; the families of use that nobody named.
import { MAP_LISTS, USES, type MapList } from "../../shared/scales.ts";
import type { MapView } from "../../shared/views.ts";
import { families, mapping as words } from "./opening-words.ts";
import type { Open } from "./room.ts";

type Line = MapView & { readonly id: string };

export function Mapping({ room: { view } }: { room: Open }) {
  const lines = Object.entries(view.map)
    .map(([id, line]) => ({ ...line, id }))
    .sort((a, b) => b.count - a.count || a.order - b.order);
  return (
    <>
      <Missing lines={lines} />
      {MAP_LISTS.map((list) => (
        <List key={list} list={list} lines={lines.filter((line) => line.list === list)} />
      ))}
    </>
  );
}

/** Said once somebody ticked a use: before that, all of them are missing. */
function Missing({ lines }: { lines: readonly Line[] }) {
  const named = new Set(lines.filter(({ list, count }) => list === "uses" && count > 0).map(({ use }) => use));
  const missing = USES.filter((use) => !named.has(use));
  if (named.size === 0) return null;
  return missing.length > 0 ? <p class="warn">{words.missing(missing.map((use) => families[use]).join(", "))}</p> : <p class="soft">{words.complete}</p>;
}

function List({ list, lines }: { list: MapList; lines: readonly Line[] }) {
  const ticked = lines.filter(({ count }) => count > 0);
  const unticked = lines.filter(({ count }) => count === 0);
  return (
    <section class="map-list">
      <h3>{words.lists[list]}</h3>
      {ticked.length === 0 ? <p class="soft">{words.none}</p> : <Lines lines={ticked} />}
      {unticked.length > 0 && (
        <details>
          <summary>{words.unticked(unticked.length)}</summary>
          <Lines lines={unticked} />
        </details>
      )}
    </section>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul>
      {lines.map(({ id, text, own, count, before }) => (
        <li key={id}>
          <b class="num" aria-hidden="true">
            {count}
          </b>
          <span>
            {text}
            {own && <small class="soft"> {words.room}</small>}
            <span class="sr">
              {", "}
              {before > 0 ? words.times(count) : words.people(count)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
