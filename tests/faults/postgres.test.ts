// PostgreSQL dies in the middle of a vote and comes back: nothing is acknowledged that it does not hold, the desk says so meanwhile, and all goes on by itself.
// The long run: POSTGRES_DEATHS=20.
import { afterAll, expect, test } from "vitest";
import { ballotOf } from "../load/ballot.ts";
import { startServer } from "../rehearsal/server.ts";
import { startPostgres } from "../servers/postgres.ts";

const TIMES = Number(process.env["POSTGRES_DEATHS"] ?? 3);
const SEATS = 8;
const cluster = await startPostgres();
afterAll(() => cluster?.stop());

test(
  `R-postgres PostgreSQL dies ${TIMES} times during a vote: no false acknowledgement, nothing lost, and the desk says why`,
  { timeout: 600_000 },
  async () => {
    if (!cluster) return; // said aloud
    const { crash, again, ask, database } = cluster;
    const url = await database();
    const server = await startServer({ DATABASE_URL: url });
    const ballot = await ballotOf(server.url, SEATS);
    const { seats, desk } = ballot;
    const vote = await ballot.open(1);
    const acknowledged: string[] = [];
    let refused = 0;
    for (let time = 0; time < TIMES; time++) {
      const stance = time % 2 ? "3" : "2";
      const ids = seats.map((_, i) => `death-${time}-seat-${i}`);
      const command = { type: "castBallot", vote, stance } as const;
      const before = Promise.all(seats.slice(0, SEATS / 2).map((seat, i) => seat.link.say({ id: ids[i]!, command })));
      await crash();
      const during = await Promise.all(seats.slice(SEATS / 2).map((seat, i) => seat.link.say({ id: ids[SEATS / 2 + i]!, command })));
      expect(during.every(({ ok }) => !ok)).toBe(true);
      await desk.until((me) => me.desk?.stuck === true, "the desk says that nothing can be kept");
      const early = [...(await before), ...during];
      refused += early.filter(({ ok }) => !ok).length;
      acknowledged.push(...ids.filter((_, i) => early[i]!.ok));
      await again();
      const { length } = await Promise.all(seats.map((seat, i) => seat.say(command, ids[i])));
      acknowledged.push(...ids);
      await desk.until((me) => me.desk?.stuck === false && me.desk.answered?.n === length, "the desk is at ease again");
      await Promise.all(seats.map((seat) => seat.until((me) => me.seat?.stance === stance)));
    }
    const written = new Set((await ask<{ command: string }>(url, "SELECT command FROM entries")).map(({ command }) => command));
    expect(acknowledged.filter((id) => !written.has(id))).toEqual([]);
    await ballot.close();
    await desk.until((me) => me.shown?.vote === undefined);
    expect(Object.values(desk.shown!.practices)).toContainEqual(expect.objectContaining({ ballots: SEATS }));
    console.log(
      `PostgreSQL died ${TIMES} times: ${acknowledged.length} acknowledged, ${refused} refused meanwhile, 0 false acknowledgements, 0 lost, 0 counted twice`,
    );
    ballot.leave();
    await server.kill();
  },
);
