// Where logs are kept. One row per accepted command, never updated; beside it, in drawers, what will be erased.
import type { Event } from "../../shared/workshop.ts";

/** One accepted command: its id, when (ms), and what then was true. */
export type Entry = { readonly command: string; readonly at: number; readonly events: readonly Event[] };
/** Entries of one workshop, the first at `seq`. */
export type Append = { readonly workshop: string; readonly seq: number; readonly entries: readonly Entry[] };
/** What is left to tell of a workshop. `commands`: the ids of all, those of erased ballots too. `at`: the last time known, ms. */
export type Past = { readonly events: readonly Event[]; readonly seq: number; readonly commands: Set<string>; readonly at: number };

export type Store = {
  /** All or nothing, on disk when it resolves. Rejects where a seq or a command is there already. */
  commit(appends: readonly Append[]): Promise<void>;
  read(workshop: string): Promise<Past>;
  has(workshop: string): Promise<boolean>;
  /** Workshops with a vote or a round left open since before `at` (ms). */
  leftOpen(at: number): Promise<readonly string[]>;
  close(): Promise<void>;
};
