// Tables on the desk: how many sit where, who is alone, drawing tables, and drawing whose turn it is.
import { useState } from "preact/hooks";
import { positions } from "../words.ts";
import type { Open } from "./room.ts";
import { tables as words, turn as turns } from "./table-words.ts";

export function Tables({ room }: { room: Open }) {
  const { view } = room;
  if (view.seating === "none" || view.closed) return null;
  const all = Object.entries(view.tables)
    .map(([table, count]) => ({ table: Number(table), count }))
    .sort((a, b) => a.table - b.table);
  const without = view.people - all.reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="part">
      <h3>{words.title}</h3>
      {all.length > 0 && (
        <dl class="groups tables">
          {all.map(({ table, count }) => (
            <div key={table}>
              <dt>{words.table(table)}</dt>
              <dd class="num">{count}</dd>
            </div>
          ))}
        </dl>
      )}
      {view.seating === "seated" && all.length === 0 && <p class="soft">{words.nobody}</p>}
      {all.length > 1 &&
        all
          .filter(({ count }) => count === 1)
          .map(({ table }) => (
            <p class="warn" key={table}>
              {words.alone(table)}
            </p>
          ))}
      {all.length > 0 && without > 0 && <p class="soft">{words.without(without)}</p>}
      <DrawTables room={room} />
    </section>
  );
}

/** Where the workshop draws them; again only after being asked, since everyone would move. */
export function DrawTables({ room: { view, say } }: { room: Open }) {
  const [asked, setAsked] = useState(false);
  if (view.seating !== "drawn" || view.people === 0) return null;
  const drawn = Object.keys(view.tables).length > 0;
  const draw = () => {
    setAsked(false);
    void say({ type: "drawTables" });
  };
  if (asked)
    return (
      <div class="sure row">
        <p role="alert">{words.sure}</p>
        <button type="button" class="btn" onClick={draw}>
          {words.yes}
        </button>
        <button type="button" class="btn" onClick={() => setAsked(false)}>
          {words.no}
        </button>
      </div>
    );
  return (
    <>
      <button type="button" class={drawn ? "btn" : "btn ok"} onClick={() => (drawn ? setAsked(true) : draw())}>
        {drawn ? words.again : words.draw}
      </button>
      <p class="soft">{words.drawHelp}</p>
    </>
  );
}

export function Turn({ room: { view, say } }: { room: Open }) {
  const { id, turn } = view.round!;
  const tables = Object.keys(view.tables).length > 0;
  return (
    <section class="turn">
      <h3>{turns.title}</h3>
      {turn && (
        <p class="wording" role="status">
          <b>{turns.now(turn.table, positions[turn.side].toLowerCase())}</b>
        </p>
      )}
      <div class="inline">
        <button type="button" class="btn" onClick={() => void say({ type: "drawTurn", round: id })}>
          {turn ? turns.again : tables ? turns.draw : turns.drawSide}
        </button>
        <p class="soft">{turns.help}</p>
      </div>
    </section>
  );
}
