// One workshop, everyone votes within half a second: what a vote costs on the wire and on the server, and how long people wait. From 30 to 500 seats.
import { startServer, type Running } from "../../rehearsal/server.ts";
import { ballotOf, votes, type Ballot } from "../ballot.ts";
import { light, type Light } from "../light.ts";
import { costOf } from "../baselines/measure.ts";
import { percentile, round, row, spread, type Row } from "../figures.ts";
import { cpuOf } from "../process.ts";
import { received } from "../wire.ts";

const WITHIN = 500;
const ROUNDS = 2; // a practice is voted three times at most, and the first vote warms the server
/** The size that the design sets goals for; the others are the curve. */
const SET = 300;

type Costs = { bytes: number; messages: number; cpu: number; acks: number[]; shown: number[]; reveal: number[] };

/** Until every screen has been sent the result, by screens that do not unfold it: three hundred phones do that each for itself, and not in one process. */
async function revealed(ballot: Ballot, port: number): Promise<number[]> {
  const people = [...ballot.seats, ballot.wall];
  const screens = people.map(({ key }, i) => light({ port, code: ballot.code, key, screen: i < ballot.seats.length ? "phone" : "wall" }));
  const all = async (so: (screen: Light) => boolean) => {
    while (!screens.every(so)) await new Promise((later) => setTimeout(later, 5));
  };
  await all(({ since }) => since > 0);
  const vote = ballot.desk.shown!.vote!.id;
  const announced = performance.now();
  await ballot.order({ type: "announceClosing", vote });
  await all(({ changed }) => changed > announced);
  const closed = performance.now();
  await ballot.order({ type: "closeVote", vote });
  await all(({ changed }) => changed > closed);
  const took = screens.map(({ changed }) => changed - closed);
  screens.forEach((screen) => screen.leave());
  const visits = people.map((each) => each.visits);
  ballot.seats.forEach(({ link }) => link.again()); // each was put out by the light screen of its seat
  await Promise.all(ballot.seats.map((each, i) => each.until((me) => me.visits > visits[i]!, "back")));
  return took;
}

async function measure(count: number): Promise<Costs> {
  const server = await startServer();
  const ballot = await ballotOf(server.url, count);
  const all: Costs = { bytes: 0, messages: 0, cpu: 0, acks: [], shown: [], reveal: [] };
  for (let i = 0; i < ROUNDS + 1; i++) {
    const costs = await once(ballot, count, i, server);
    if (i === 0) continue;
    for (const each of ["bytes", "messages", "cpu"] as const) all[each] += costs[each] / ROUNDS / count;
    for (const each of ["acks", "shown", "reveal"] as const) all[each].push(...costs[each]);
  }
  ballot.leave();
  await server.kill();
  return all;
}

async function once(ballot: Ballot, count: number, wording: number, { port, pid }: Running): Promise<Costs> {
  const vote = await ballot.open(wording);
  const seen: number[] = []; // seen[n - 1]: when the desk showed that n have answered
  const watching = ballot.desk.until((me) => {
    for (let n = seen.length; n < (me.desk?.answered?.n ?? 0); n++) seen.push(performance.now());
    return seen.length === count;
  }, "the desk's count of all");
  const before = { ...received, cpu: cpuOf(pid()) };
  const done = await votes(ballot.seats, () => vote, WITHIN);
  await watching;
  const after = { ...received, cpu: cpuOf(pid()) };

  const reveal = await revealed(ballot, port);
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
