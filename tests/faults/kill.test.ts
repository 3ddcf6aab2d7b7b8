// kill -9 in the middle of a vote: every acknowledged ballot counts, nobody types anything again, every screen shows what it showed. On both stores.
// The long run (npm run faults): KILLS=200 KILLS_POSTGRES=50 SEATS=300.
import { createHash } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { postgres } from "../../server/log/postgres.ts";
import { sqlite } from "../../server/log/sqlite.ts";
import type { Store } from "../../server/log/store.ts";
import { ballotOf } from "../load/ballot.ts";
import { spread } from "../load/figures.ts";
import { chanceOf } from "../rehearsal/chance.ts";
import type { Person } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { startPostgres } from "../servers/postgres.ts";

const SEATS = Number(process.env["SEATS"] ?? 24);
/** All of them vote within this long, ms; the server dies somewhere in it. */
const WITHIN = 400;
/** Nobody votes a hundred times in one workshop: the next ones are in another. */
const BATCH = 20;
const HOURS = 4 * 3_600_000;
const cluster = await startPostgres();
afterAll(() => cluster?.stop());

type Kind = { readonly name: string; readonly kills: number; fresh(): Promise<{ env: Record<string, string>; store(dataDir: string): Promise<Store> }> };
const KINDS: readonly Kind[] = [
  { name: "SQLite", kills: Number(process.env["KILLS"] ?? 20), fresh: async () => ({ env: {}, store: async (dataDir) => sqlite(`${dataDir}/charte.db`) }) },
  {
    name: "PostgreSQL",
    kills: Number(process.env["KILLS_POSTGRES"] ?? 5),
    async fresh() {
      const at = await cluster!.database();
      return { env: { DATABASE_URL: at }, store: () => postgres(at) };
    },
  },
];

/** What a screen shows, the running clock aside: it stands while no desk is in. */
const shownBy = ({ shown }: Person) =>
  createHash("sha256")
    .update(JSON.stringify({ ...shown!, clock: undefined }))
    .digest("base64url");

test.each(KINDS.filter(({ name }) => cluster || name === "SQLite"))(
  `R-kill $kills kills while ${SEATS} seats vote, on $name: no acknowledged ballot is lost, none counts twice`,
  { timeout: HOURS },
  async ({ name, kills, fresh }) => {
    const { env, store } = await fresh();
    const server = await startServer(env);
    const again: number[] = [];
    const acknowledged = new Map<string, string[]>();
    while (again.length < kills) {
      const { code, ids, took } = await aWorkshop(server, Math.min(BATCH, kills - again.length));
      again.push(...took);
      acknowledged.set(code, ids);
      const { p50, p99, max } = spread(again);
      console.log(`${name}: ${again.length} kills of ${kills}; until all ${SEATS} have voted again p50 ${p50} ms, p99 ${p99} ms, max ${max} ms`);
    }
    await server.kill("SIGTERM");
    const kept = await store(server.dataDir);
    const lost: string[] = [];
    for (const [code, ids] of acknowledged) {
      const { commands } = await kept.read(code);
      lost.push(...ids.filter((id) => !commands.has(id)));
    }
    await kept.close();
    expect(lost).toEqual([]);
    const all = [...acknowledged.values()].flat().length;
    console.log(`${name}: ${again.length} kills, ${SEATS} seats: ${all} ballots acknowledged, 0 lost, 0 counted twice`);
  },
);

/** So many kills of a server, in one workshop; then one more while nobody speaks. Resolves with the ids that were acknowledged, and how long it took each time until all had voted again. */
async function aWorkshop(server: Running, kills: number): Promise<{ code: string; ids: string[]; took: number[] }> {
  const ballot = await ballotOf(server.url, SEATS);
  const { desk, seats, wall } = ballot;
  const everyone = [desk, wall, ...seats];
  const chance = chanceOf(kills);
  const ids: string[] = [];
  const took: number[] = [];
  /** Each seat says it until it is acknowledged, with one id, as its outbox does. */
  const say = async (seat: Person, id: string, stance: "2" | "3") => {
    expect(await seat.say({ type: "castBallot", vote, stance }, id)).toMatchObject({ ok: true });
    ids.push(id);
  };
  let vote = "";
  for (let kill = 0; kill < kills; kill++) {
    if (kill % Math.ceil(kills / 3) === 0) vote = await ballot.open(kill); // a practice is voted three times at most
    const [before, after] = kill % 2 ? (["2", "3"] as const) : (["3", "2"] as const);
    const voting = seats.map(async (seat, i) => {
      await new Promise((later) => setTimeout(later, (i * WITHIN) / SEATS));
      await say(seat, `kill-${kill}-seat-${i}`, before);
    });
    await new Promise((later) => setTimeout(later, chance() * (WITHIN + 100)));
    await server.kill();
    const dead = performance.now();
    await server.again();
    await Promise.all(voting);
    await Promise.all(seats.map((seat, i) => say(seat, `after-${kill}-seat-${i}`, after))); // all of them vote again
    took.push(performance.now() - dead);
    await Promise.all(everyone.map((each) => each.until((me) => me.status === "in")));
    await desk.until((me) => me.desk?.answered?.n === SEATS, `all ${SEATS} ballots after kill ${kill}`);
    await Promise.all(seats.map((seat) => seat.until((me) => me.seat?.stance === after, `${after} as acknowledged`)));
    expect(new Set(everyone.map(shownBy)).size).toBe(1);
    if ((kill + 1) % Math.ceil(kills / 3) === 0 || kill === kills - 1) await counted();
  }
  const visits = everyone.map((each) => each.visits);
  const shown = everyone.map(shownBy);
  await server.kill();
  await server.again();
  await Promise.all(everyone.map((each, i) => each.until((me) => me.visits > visits[i]! && me.status === "in")));
  await Promise.all(everyone.map((each) => each.link.say({ id: `look-again-${Math.random()}`, command: { type: "askForTime", vote: "none" } }))); // refused, and answered after every view before it
  expect(everyone.map(shownBy)).toEqual(shown);
  ballot.leave();
  return { code: ballot.code, ids, took };

  /** Each seat once, whatever was said again. */
  async function counted(): Promise<void> {
    await ballot.close();
    await Promise.all(everyone.map((each) => each.until((me) => me.shown?.vote === undefined)));
    const last = Object.values(desk.shown!.practices).find(({ ballots }) => ballots !== undefined && ballots > 0);
    expect(last).toMatchObject({ ballots: SEATS, accepted: SEATS, outcome: "adopted" });
  }
}
