// What a server erases by itself, when it starts and every hour: material whose ninety days are over, votes left open for a day.
import { join } from "node:path";
import { expect, test } from "vitest";
import { charterLog } from "../server/charters.ts";
import { sqlite } from "../server/log/sqlite.ts";
import { KEPT_FOR } from "../shared/scales.ts";
import type { Event } from "../shared/workshop.ts";
import { all, cast, go, MOMENTS } from "./given.ts";
import { startServer, tempDir } from "./rehearsal/server.ts";
import { bytesOf } from "./servers/files.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The last thing was said so long ago. */
const LOGS: Readonly<Record<string, readonly [ago: number, log: readonly Event[]]>> = {
  AGEDA: [(KEPT_FOR + 1) * DAY, MOMENTS.closed],
  AGEDB: [(KEPT_FOR + 1) * DAY, MOMENTS.drafting], // nobody ever closed it
  YOUNG: [(KEPT_FOR - 1) * DAY, MOMENTS.closed],
  VOTED: [25 * HOUR, go(MOMENTS.voting, ...cast("v1", all("0")))],
  FRESH: [23 * HOUR, go(MOMENTS.voting, ...cast("v1", all("0")))],
};

test("R13 S2 material is erased once its days are over, and a vote left open for a day with its ballots; the rest stays", { timeout: 60_000 }, async () => {
  const dataDir = tempDir();
  const file = join(dataDir, "charte.db");
  const store = sqlite(file);
  for (const [workshop, [ago, log]] of Object.entries(LOGS)) {
    const at = Date.now() - ago - log.length;
    await store.commit([{ workshop, seq: 1, entries: log.map((event, i) => ({ command: `said-${i}`, at: at + i, events: [event] })) }]);
  }
  await store.close();
  expect(bytesOf(file)).toContain("ballotCast");

  const server = await startServer({}, dataDir);
  expect(await server.kill("SIGTERM")).toBe(0);

  const after = sqlite(file);
  const types = async (log: string) => (await after.read(log)).events.map(({ type }) => type as string);
  const there = await Promise.all(Object.keys(LOGS).map(async (code) => [code, await after.has(code)]));
  expect(Object.fromEntries(there)).toEqual({ AGEDA: false, AGEDB: false, YOUNG: true, VOTED: true, FRESH: true });
  for (const code of ["AGEDA", "AGEDB"]) expect(await types(charterLog(code))).toEqual(["charterBegun", "materialErased"]);
  const [voted, fresh] = [await types("VOTED"), await types("FRESH")];
  expect([voted.includes("voteCancelled"), voted.includes("ballotCast")]).toEqual([true, false]);
  expect([fresh.includes("voteCancelled"), fresh.filter((type) => type === "ballotCast")]).toEqual([false, Array(6).fill("ballotCast")]);
  await after.close();
});
