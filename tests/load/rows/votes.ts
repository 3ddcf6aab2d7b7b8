// One workshop, everyone votes within half a second: what a vote costs on the wire and on the server, and how long people wait. From 30 to 500 seats.
import { startServer } from "../../rehearsal/server.ts";
import { ballotOf, votes, type Ballot } from "../ballot.ts";
import { costOf } from "../baselines/measure.ts";
import { percentile, round, row, spread, type Row } from "../figures.ts";
import { cpuOf } from "../process.ts";
import { received } from "../wire.ts";

const WITHIN = 500;
const ROUNDS = 2; // a practice is voted three times at most, and the first vote warms the server
/** The size that the design sets goals for; the others are the curve. */
const SET = 300;

type Costs = { bytes: number; messages: number; cpu: number; acks: number[]; shown: number[]; reveal: number[] };

async function measure(count: number): Promise<Costs> {
  const server = await startServer();
  const ballot = await ballotOf(server.url, count);
  const all: Costs = { bytes: 0, messages: 0, cpu: 0, acks: [], shown: [], reveal: [] };
  for (let i = 0; i < ROUNDS + 1; i++) {
    const costs = await once(ballot, count, i, server.pid());
    if (i === 0) continue;
    for (const each of ["bytes", "messages", "cpu"] as const) all[each] += costs[each] / ROUNDS / count;
    for (const each of ["acks", "shown", "reveal"] as const) all[each].push(...costs[each]);
  }
  ballot.leave();
  await server.kill();
  return all;
}

async function once(ballot: Ballot, count: number, wording: number, pid: number): Promise<Costs> {
  const vote = await ballot.open(wording);
  const seen: number[] = []; // seen[n - 1]: when the desk showed that n have answered
  const watching = ballot.desk.until((me) => {
    for (let n = seen.length; n < (me.desk?.answered?.n ?? 0); n++) seen.push(performance.now());
    return seen.length === count;
  }, "the desk's count of all");
  const before = { ...received, cpu: cpuOf(pid) };
  const done = await votes(ballot.seats, () => vote, WITHIN);
  await watching;
  const after = { ...received, cpu: cpuOf(pid) };

  const reveals = [...ballot.seats, ballot.wall].map((each) => each.until((me) => me.shown?.vote === undefined, "the result").then(() => performance.now()));
  const closed = performance.now();
  await ballot.close();
  const reveal = (await Promise.all(reveals)).map((at) => at - closed);
  return {
    bytes: after.bytes - before.bytes,
    messages: after.messages - before.messages,
    cpu: after.cpu - before.cpu,
    acks: done.map(({ tap, ack }) => ack - tap),
    shown: done.toSorted((a, b) => a.tap - b.tap).map(({ tap }, n) => seen[n]! - tap), // judged in the order in which they came
    reveal,
  };
}

export async function votesRows(sizes: readonly number[] = [30, 100, SET, 500]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const count of sizes) {
    const ours = await measure(count);
    const floor = await costOf("floor", count, WITHIN);
    const usual = await costOf("broadcast", count, WITHIN);
    const goal = (value: number) => (count === SET ? value : null);
    const beside = (of: (cost: { bytes: number; messages: number; cpu: number; acks: readonly number[] }) => number) => ({
      "bare ws": round(of(floor)),
      "socket.io": round(of(usual)),
      "÷ ws": round(of(ours) / of(floor)),
      "socket.io ÷ ours": round(of(usual) / of(ours)),
    });
    const p99 = ({ acks }: { acks: readonly number[] }) => percentile(acks, 0.99);
    const id = (what: string) => `${what}-${count}`;
    rows.push(
      row(
        id("vote-bytes"),
        `sent to all screens per blind vote, ${count} seats`,
        "B",
        40,
        ours.bytes,
        beside((cost) => cost.bytes),
      ),
      row(
        id("vote-messages"),
        `messages to all screens per blind vote, ${count} seats`,
        "messages",
        2,
        ours.messages,
        beside((cost) => cost.messages),
      ),
      row(
        id("vote-cpu"),
        `server CPU per vote, ${count} within ${WITHIN} ms, log on disk`,
        "ms",
        goal(0.5),
        ours.cpu,
        beside((cost) => cost.cpu),
      ),
      row(id("vote-ack"), `tap → durable acknowledgement, p99, ${count} seats`, "ms", goal(25), p99(ours), { ...spread(ours.acks), ...beside(p99) }),
      row(id("vote-desk"), `tap → the desk shows it, p99, ${count} seats`, "ms", goal(100), percentile(ours.shown, 0.99), spread(ours.shown)),
      row(id("reveal"), `close → all ${count} phones and the wall have the result, p99`, "ms", goal(150), percentile(ours.reveal, 0.99), spread(ours.reveal)),
    );
  }
  return rows;
}
