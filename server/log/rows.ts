// What a write changes in the two tables, whatever keeps them: rows that come, and rows that go. In this order: entries, forgotten, emptied, secrets.
import { emptiedBy, sealOf } from "../../shared/drawers.ts";
import { erasedBy } from "../../shared/living/keeping.ts";
import type { Append, Fact } from "./store.ts";

export type EntryRow = { readonly workshop: string; readonly seq: number; readonly command: string; readonly at: number; readonly events: string };
export type SecretRow = { readonly workshop: string; readonly drawer: string; readonly seq: number; readonly events: string };
export type Rows = {
  readonly entries: readonly EntryRow[];
  /** Both tables lose what stands before `seq`. */
  readonly forgotten: readonly { readonly workshop: string; readonly seq: number }[];
  readonly emptied: readonly { readonly workshop: string; readonly drawer: string }[];
  /** What this write puts into drawers and does not itself empty. */
  readonly secrets: readonly SecretRow[];
};

const EVERYTHING = 2 ** 31 - 1;

export function rowsOf(appends: readonly Append[]): Rows {
  const entries: EntryRow[] = [];
  const forgotten: { workshop: string; seq: number }[] = [];
  const emptied: { workshop: string; drawer: string }[] = [];
  let secrets: SecretRow[] = [];
  const forget = (workshop: string, seq: number) => {
    forgotten.push({ workshop, seq });
    secrets = secrets.filter((each) => each.workshop !== workshop || each.seq >= seq);
  };
  for (const { workshop, seq: first, entries: said } of appends)
    for (const [i, { command, at, events }] of said.entries()) {
      const seq = first + i;
      const open = events.filter((each) => sealOf(each) === null);
      entries.push({ workshop, seq, command, at: open.length > 0 ? at : 0, events: JSON.stringify(open) }); // the time of a secret is a secret
      for (const [drawer, those] of Map.groupBy(
        events.filter((each): each is Fact => sealOf(each) !== null),
        (each) => sealOf(each)!,
      ))
        secrets.push({ workshop, drawer, seq, events: JSON.stringify(those) });
      for (const drawer of events.flatMap(emptiedBy)) {
        emptied.push({ workshop, drawer });
        secrets = secrets.filter((each) => each.workshop !== workshop || each.drawer !== drawer);
      }
      for (const { workshops, past } of events.map(erasedBy)) {
        for (const each of workshops) forget(each, EVERYTHING); // R13
        if (past) forget(workshop, seq); // R14
      }
    }
  return { entries, forgotten, emptied, secrets };
}

/** A row as both databases give it back: an entry, or what lies of it in one drawer. Not joined: a join without an index of its own reads every drawer for every entry. */
export type LogRow = { readonly seq: number; readonly drawer: string; readonly command: string; readonly at: number; readonly events: string };

/** What is left to tell, from rows in order of `seq`, each entry before its drawers. */
export function pastOf<Told extends Fact>(rows: readonly LogRow[]): { events: Told[]; seq: number; commands: Set<string>; at: number } {
  const events: Told[] = [];
  const commands = new Set<string>();
  let at = 0;
  for (const row of rows) {
    events.push(...(JSON.parse(row.events) as Told[]));
    if (row.drawer !== "") continue;
    at = Math.max(at, row.at);
    commands.add(row.command);
  }
  const seq = rows.at(-1)?.seq ?? 0;
  return { events, seq, commands, at };
}
