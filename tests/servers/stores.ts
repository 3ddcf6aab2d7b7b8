// The stores that a log may lie in, as tests see them: the same contract for each.
import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { afterAll, expect } from "vitest";
import { postgres } from "../../server/log/postgres.ts";
import { sqlite } from "../../server/log/sqlite.ts";
import type { Store } from "../../server/log/store.ts";
import { bytesOf, folder, newFile } from "./files.ts";
import { startPostgres } from "./postgres.ts";

export { bytesOf, newFile };

/** Where one log lies. */
export type Place = {
  /** Of SQLite, its file; of PostgreSQL, its address. */
  readonly at: string;
  open(): Promise<Store>;
  /** All that is on disk. */
  bytes(): Promise<string>;
  /** That this is no longer on disk: SQLite wipes in the same write, PostgreSQL at once after it. */
  gone(trace: RegExp | string): Promise<void>;
  /** Asks the database beside the store. */
  ask<Row>(sql: string): Promise<Row[]>;
  /** A connection that stays, as a backup's does. */
  hold?(): Promise<{ ask(sql: string): Promise<unknown>; end(): Promise<void> }>;
};
export type Kind = { readonly name: string; fresh(): Promise<Place> };

const onSqlite: Kind = {
  name: "SQLite",
  async fresh() {
    const at = newFile();
    return {
      at,
      open: async () => sqlite(at),
      bytes: async () => bytesOf(at),
      gone: async (trace) => expect(new RegExp(trace).test(bytesOf(at)), `${trace} left the disk`).toBe(false),
      async ask<Row>(sql: string) {
        const db = new DatabaseSync(at);
        try {
          return db.prepare(sql).all() as Row[];
        } finally {
          db.close();
        }
      },
    };
  },
};

const cluster = await startPostgres();
afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true });
});
const onPostgres: readonly Kind[] = cluster
  ? [
      {
        name: "PostgreSQL",
        async fresh() {
          const at = await cluster.database();
          const bytes = () => cluster.bytesOf(at);
          return {
            at,
            open: () => postgres(at),
            bytes,
            gone: (trace) =>
              expect.poll(async () => new RegExp(trace).test(await bytes()), { message: `${trace} leaves the disk`, timeout: 10_000 }).toBe(false),
            ask: (sql) => cluster.ask(at, sql),
            async hold() {
              const client = new Client({ connectionString: at });
              await client.connect();
              return { ask: (sql) => client.query(sql), end: () => client.end() };
            },
          };
        },
      },
    ]
  : [];

export const KINDS: readonly Kind[] = [onSqlite, ...onPostgres];
