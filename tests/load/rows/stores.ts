// How many entries a store writes a second, on disk: one room that waits for each, and a hundred rooms that wait each for its own.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { logOn } from "../../../server/log/log.ts";
import { postgres } from "../../../server/log/postgres.ts";
import { sqlite } from "../../../server/log/sqlite.ts";
import type { Store } from "../../../server/log/store.ts";
import { tempDir } from "../../rehearsal/server.ts";
import { startPostgres } from "../../servers/postgres.ts";
import { row, type Row } from "../figures.ts";

const FOR = 2000;

async function perSecond(store: Store, rooms: number): Promise<number> {
  const log = logOn(store);
  const began = performance.now();
  let written = 0;
  await Promise.all(
    Array.from({ length: rooms }, async (_, room) => {
      for (let seq = 1; performance.now() - began < FOR; seq++, written++) {
        const ballot = { type: "ballotCast", vote: "v1", seat: `seat-${seq}`, stance: "3" } as const;
        await log.append({ workshop: `${rooms}-${room}`, seq, entries: [{ command: `command-${seq}`, at: 1, events: [ballot] }] });
      }
    }),
  );
  return (written * 1000) / (performance.now() - began);
}

export async function storeRows(): Promise<Row[]> {
  const folder = tempDir();
  const cluster = await startPostgres({ durable: true });
  const stores: [string, Store][] = [["sqlite", sqlite(join(folder, "bench.db"))]];
  if (cluster) stores.push(["postgres", await postgres(await cluster.database())]);
  const rows: Row[] = [];
  for (const [name, store] of stores) {
    for (const rooms of [1, 100])
      rows.push(
        row(
          `${name}-${rooms}`,
          `entries written a second to ${name}, on disk, ${rooms} room${rooms > 1 ? "s" : ""} at once`,
          "a second",
          null,
          await perSecond(store, rooms),
        ),
      );
    await store.close();
  }
  await cluster?.stop();
  rmSync(folder, { recursive: true });
  return rows;
}
