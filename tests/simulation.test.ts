// A thousand whole workshops over a network that loses, doubles and disorders, a disk that refuses, and a server that dies: nothing acknowledged is lost.
// SIMULATIONS=10000 plays more; a seed that fails is named, and SEED=n plays it alone.
import { expect, test } from "vitest";
import type { Log } from "../server/log/log.ts";
import { sqlite } from "../server/log/sqlite.ts";
import { broken, playWorld, TROUBLES } from "./simulation/world.ts";

const MANY = Number(process.env["SIMULATIONS"] ?? 1000);
const ONE = process.env["SEED"];
const seeds = ONE === undefined ? Array.from({ length: MANY }, (_, i) => i + 1) : [Number(ONE)];

test(
  `R-simulation ${seeds.length} workshops from their opening to their close: every acknowledged word is in the log, every vote counts its voters`,
  { timeout: 600_000 },
  async () => {
    const totals = { deaths: 0, failures: 0, told: 0 };
    for (const seed of seeds) {
      const store = sqlite(":memory:");
      const played = await playWorld(store, "w", seed).catch((why: unknown) => {
        throw new Error(`seed ${seed}: ${String(why)}; SEED=${seed} npm test -- tests/simulation.test.ts plays it again`, { cause: why });
      });
      const fault = await broken(store, "w", played);
      expect(fault && `seed ${seed}: ${fault}; SEED=${seed} npm test -- tests/simulation.test.ts plays it again`).toBeNull();
      totals.deaths += played.deaths;
      totals.failures += played.failures;
      totals.told += played.told.length;
      await store.close();
    }
    console.log(
      `${seeds.length} workshops, ${totals.told} commands, ${totals.deaths} deaths of the server, ${totals.failures} failed writes: 0 acknowledged lost, 0 counted twice`,
    );
  },
);

test("the same seed plays the same workshop", async () => {
  const once = async () => {
    const store = sqlite(":memory:");
    await playWorld(store, "w", 7);
    return (await store.read("w")).events;
  };
  expect(await once()).toEqual(await once());
});

test("a planted fault is caught: a log that says it is written before it is", async () => {
  const hasty = (log: Log): Log => ({
    ...log,
    append: async (append) => void log.append(append).catch(() => undefined),
  });
  const caught: string[] = [];
  for (let seed = 1; seed <= 30 && caught.length === 0; seed++) {
    const store = sqlite(":memory:");
    const fault = await playWorld(store, "w", seed, { ...TROUBLES, refused: 0.05 }, hasty).then(
      (played) => broken(store, "w", played),
      (why: unknown) => String(why),
    );
    if (fault) caught.push(fault);
  }
  expect(caught).not.toEqual([]);
});
