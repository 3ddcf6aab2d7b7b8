// Two processes with PostgreSQL and Redis: one dies, or is drained, while all its workshops vote. And what a workshop asks of the two.
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { inOrder, startProcesses } from "../../servers/processes.ts";
import { ballotOf, type Ballot } from "../ballot.ts";
import { percentile, round, row, spread, type Row } from "../figures.ts";
import { cpuOf } from "../process.ts";

const SEATS = 30;
const PER_SECOND = 600;
const NOT_RUN = "PostgreSQL or Redis is not on this machine: not measured";

/** Everyone votes, one seat of each workshop in turn, and says it until it is acknowledged; told of each, its id and when it was asked and acknowledged. */
function everyoneVotes(ballots: readonly Ballot[], stance: "2" | "3") {
  const people = Array.from({ length: SEATS }, (_, i) => ballots.map(({ desk, seats }) => ({ seat: seats[i]!, vote: desk.shown!.vote!.id }))).flat();
  return Promise.all(
    people.map(async ({ seat, vote }, i) => {
      await pause((i * 1000) / PER_SECOND);
      const id = randomUUID();
      const asked = performance.now();
      const reply = await seat.say({ type: "castBallot", vote, stance }, id);
      return { id, asked, acked: performance.now(), refusal: reply.ok ? "" : reply.refusal };
    }),
  );
}

export async function processRows(workshops = 10): Promise<Row[]> {
  const processes = await startProcesses(2, inOrder, { durable: true });
  if (!processes) throw new Error(NOT_RUN);
  const { servers, redis, url } = processes;
  const [first, second] = servers;
  const asked = await redis.commands();
  const ballots: Ballot[] = [];
  for (let i = 0; i < workshops; i++) ballots.push(await ballotOf(url, SEATS, SEATS)); // all on the first
  await Promise.all(ballots.map((ballot, i) => ballot.open(i)));
  const opened = await redis.commands();
  const everyone = ballots.flatMap(({ desk, wall, seats }) => [desk, wall, ...seats]);

  const [cpu, commits] = [cpuOf(first!.pid()), await processes.commits()];
  const calm = await everyoneVotes(ballots, "3");
  const rows = [
    row(
      "pg-ack",
      `${workshops} × ${SEATS} seats voting (${PER_SECOND} a second), log in PostgreSQL: acknowledgement p99`,
      "ms",
      null,
      percentile(took(calm), 0.99),
      {
        ...spread(took(calm)),
        "CPU ms per vote": round((cpuOf(first!.pid()) - cpu) / calm.length),
        "commits per vote": round(((await processes.commits()) - commits) / calm.length),
      },
    ),
    row("redis-commands", `asked of Redis by a workshop of ${SEATS} until its first vote`, "commands", null, (opened - asked) / workshops, {
      "by all while they voted": (await redis.commands()) - opened,
    }),
  ];

  for (const [id, signal, what, from] of [
    ["failover", "SIGKILL", "kill -9 of one of two processes", first!],
    ["drain", "SIGTERM", "one of two processes is drained", second!],
  ] as const) {
    const visits = everyone.map((each) => each.visits);
    const voting = everyoneVotes(ballots, id === "drain" ? "3" : "2");
    await pause(200);
    const gone = performance.now();
    const killed = from.kill(signal);
    const back = await Promise.all(
      everyone.map(async (each, i) => {
        await each.until((me) => me.visits > visits[i]! && me.status === "in", "back");
        return performance.now() - gone;
      }),
    );
    const said = await voting;
    await Promise.all(ballots.map(({ desk }) => desk.until((me) => me.desk?.answered?.n === SEATS, "every ballot")));
    const whole = performance.now() - gone;
    await killed;
    const written = await processes.written();
    const lost = said.filter((each) => each.refusal || !written.has(each.id)).length;
    const before = said.filter(({ acked }) => acked < gone).length;
    rows.push(
      row(id, `${what}, with ${workshops} × ${SEATS} seats voting on it: until all are back and have voted`, "s", 10, whole / 1000, {
        "back p50 s": round(percentile(back, 0.5) / 1000),
        "back max s": round(percentile(back, 1) / 1000),
        "acknowledged before": before,
      }),
      row(`${id}-lost`, "the same: acknowledged ballots that are not in the log", "ballots", 0, lost, { acknowledged: said.length }),
    );
    await from.again();
  }
  ballots.forEach((ballot) => ballot.leave());
  await processes.stop();
  return rows;
}
const took = (said: readonly { asked: number; acked: number }[]) => said.map(({ asked, acked }) => acked - asked);
