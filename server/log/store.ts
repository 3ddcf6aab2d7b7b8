// Where logs are kept, of workshops and of charters. One row per accepted command, never updated; beside it, in drawers, what will be erased.
import type { CharterEvent } from "../../shared/living/life.ts";
import type { Event } from "../../shared/workshop.ts";

/** What a log tells: of a workshop, or of a charter. */
export type Fact = Event | CharterEvent;

/** One accepted command: its id, when (ms), and what then was true. */
export type Entry = { readonly command: string; readonly at: number; readonly events: readonly Fact[] };
/** Entries of one workshop, the first at `seq`. */
export type Append = { readonly workshop: string; readonly seq: number; readonly entries: readonly Entry[] };
/** What is left to tell of a workshop. `commands`: the ids of all, those of erased ballots too. `at`: the last time known, ms. */
export type Past<Told extends Fact = Event> = { readonly events: readonly Told[]; readonly seq: number; readonly commands: Set<string>; readonly at: number };

export type Store = {
  /** All or nothing, on disk when it resolves. Rejects where a seq or a command is there already. */
  commit(appends: readonly Append[]): Promise<void>;
  read<Told extends Fact = Event>(workshop: string): Promise<Past<Told>>;
  has(workshop: string): Promise<boolean>;
  /** Of these, the workshops whose log goes on after the seq given: another process has written, unless this one just did. */
  ahead(of: ReadonlyMap<string, number>): Promise<readonly string[]>;
  /** Workshops with a vote or a round left open since before `at` (ms). */
  leftOpen(at: number): Promise<readonly string[]>;
  /** Workshops in which nothing was said since `at` (ms). */
  quietSince(at: number): Promise<readonly string[]>;
  close(): Promise<void>;
};
