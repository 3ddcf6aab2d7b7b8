// Where one sits: the number on the table, picked once and changed at will; or the table that was drawn.
import { useState } from "preact/hooks";
import { MOST_TABLES } from "../../shared/scales.ts";
import { Say } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { table as words } from "./table-words.ts";

/** Numbers shown at first; more are a tap away. */
const FEW = 10;

export function Numbers({ phone, picked }: { phone: Seated; picked(): void }) {
  const highest = Math.max(0, ...Object.keys(phone.view.tables).map(Number));
  const [all, setAll] = useState(highest > FEW);
  const pick = (table: number) => {
    picked();
    void phone.say({ type: "sitAt", table });
  };
  return (
    <div class="tables" role="group" aria-label={words.title}>
      {Array.from({ length: all ? MOST_TABLES : FEW }, (_, i) => i + 1).map((table) => (
        <button key={table} class="num" aria-label={words.table(table)} aria-pressed={phone.seat.table === table} onClick={() => pick(table)}>
          {table}
        </button>
      ))}
      {!all && (
        <button class="more" onClick={() => setAll(true)}>
          {words.more}
        </button>
      )}
    </div>
  );
}

/** In the gathering: the numbers; then the one picked, with a way to change it. */
export function MyTable({ phone }: { phone: Seated }) {
  const { seating, tables } = phone.view;
  const { table } = phone.seat;
  const [changing, setChanging] = useState(false);
  if (seating === "none") return null;
  if (seating === "drawn" && !table) return <Say icon="time">{words.toCome}</Say>;
  if (!table || changing)
    return (
      <section class="stack">
        <h2>{words.title}</h2>
        <p>{words.help}</p>
        <Numbers phone={phone} picked={() => setChanging(false)} />
      </section>
    );
  return (
    <section class="my-table">
      <p>
        <b>{words.at(table)}</b> {words.with(Math.max(1, tables[table] ?? 1))}
      </p>
      {seating === "seated" && (
        <button class="plain" onClick={() => setChanging(true)}>
          {words.change}
        </button>
      )}
    </section>
  );
}
