// Many workshops in one process: how long people wait when all of them vote, what a workshop weighs, and how all come back from a kill.
import type { Screen } from "../../../shared/protocol.ts";
import { type Person } from "../../rehearsal/people.ts";
import { startServer, type Running } from "../../rehearsal/server.ts";
import { ballotOf, votes, type Ballot } from "../ballot.ts";
import { percentile, round, row, spread, type Row } from "../figures.ts";
import { light } from "../light.ts";
import { cpuOf, memoryOf, PROBED } from "../process.ts";

const SEATS = 30;
/** Votes come at this rate, as those of one room of 300 do in half a second. */
const PER_SECOND = 600;

async function opened(server: Running, workshops: number): Promise<Ballot[]> {
  const ballots: Ballot[] = [];
  for (let i = 0; i < workshops; i += 4)
    ballots.push(...(await Promise.all(Array.from({ length: Math.min(4, workshops - i) }, () => ballotOf(server.url, SEATS, SEATS)))));
  return ballots;
}

async function allVote(ballots: readonly Ballot[]): Promise<number[]> {
  const voteOf = new Map<Person, string>(ballots.flatMap(({ seats, desk }) => seats.map((seat) => [seat, desk.shown!.vote!.id] as const)));
  // one seat of each workshop in turn, so that every workshop votes all along
  const people = Array.from({ length: SEATS }, (_, i) => ballots.map(({ seats }) => seats[i]!)).flat();
  const done = await votes(people, (person) => voteOf.get(person)!, (people.length / PER_SECOND) * 1000);
  return done.map(({ tap, ack }) => ack - tap);
}

/** How acknowledgements grow with the number of workshops that vote at once. */
export async function curveRows(sizes: readonly number[] = [1, 10, 50, 100, 200]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const count of sizes) {
    const server = await startServer();
    const ballots = await opened(server, count);
    await Promise.all(ballots.map((ballot, i) => ballot.open(i)));
    await allVote(ballots);
    const before = cpuOf(server.pid());
    const acks = await allVote(ballots);
    const cpu = (cpuOf(server.pid()) - before) / acks.length;
    rows.push(
      row(
        `workshops-${count}`,
        `one process, ${count} × ${SEATS} seats all voting (${PER_SECOND} a second): acknowledgement p99`,
        "ms",
        count === 100 ? 50 : null,
        percentile(acks, 0.99),
        { ...spread(acks), "CPU ms per vote": round(cpu) },
      ),
    );
    ballots.forEach((ballot) => ballot.leave());
    await server.kill();
  }
  return rows;
}

/** Beyond the sockets: the people of half of the workshops leave, the walls stay; what is still held is the workshops' own. */
export async function memoryRows(workshops = 50): Promise<Row[]> {
  const server = await startServer(PROBED);
  const first = await ballotOf(server.url, SEATS, SEATS); // what every process loads once
  first.seats.forEach(({ link }) => link.leave());
  first.desk.link.leave();
  await first.wall.until((me) => me.status === "in");
  const held = async () => {
    const { heapUsed, external } = await memoryOf(server);
    return (heapUsed + external) / 1e6;
  };
  const before = await held();
  const ballots = await opened(server, workshops);
  await Promise.all(ballots.map((ballot, i) => ballot.open(i)));
  await allVote(ballots);
  const full = await held();
  ballots.forEach(({ seats, desk }) => [desk, ...seats].forEach(({ link }) => link.leave()));
  await new Promise((later) => setTimeout(later, 3000)); // sockets close
  const after = await held();
  ballots.forEach(({ wall }) => wall.link.leave());
  first.wall.link.leave();
  await server.kill();
  return [
    row("memory", `memory per workshop of ${SEATS}, beyond the sockets (after a collection)`, "MB", 0.5, (after - before) / workshops, {
      "with its sockets": round((full - before) / workshops),
    }),
  ];
}

/** kill -9 while all vote, by screens that cost little: until every one is back, and every ballot is acknowledged. */
export async function killRows(workshops = 100): Promise<Row[]> {
  const server = await startServer();
  await new Promise((later) => setTimeout(later, 1500)); // its page setter is warm
  const aStart = cpuOf(server.pid());
  const ballots = await opened(server, workshops);
  const asked = await Promise.all(ballots.map((ballot, i) => ballot.open(i)));
  ballots.forEach((ballot) => ballot.leave());
  const screen = ({ code }: Ballot, { key }: Person, kind: Screen) => light({ port: server.port, code, key, screen: kind });
  const seats = ballots.flatMap((ballot, i) => ballot.seats.map((seat) => ({ screen: screen(ballot, seat, "phone"), vote: asked[i]! })));
  const desks = ballots.map((ballot) => screen(ballot, ballot.desk, "desk"));
  const everyone = [...seats.map((seat) => seat.screen), ...desks, ...ballots.map((ballot) => screen(ballot, ballot.wall, "wall"))];
  const soon = async (so: () => boolean) => {
    while (!so()) await new Promise((later) => setTimeout(later, 20));
  };
  await soon(() => everyone.every(({ since }) => since > 0));
  const mixed = seats.toSorted((a, b) => a.vote.localeCompare(b.vote)); // ids are drawn by lot: all workshops vote all along
  const voting = mixed.map(async ({ screen: seat, vote }, i) => {
    await new Promise((later) => setTimeout(later, (i * 1000) / PER_SECOND));
    await seat.vote(vote);
  });
  await new Promise((later) => setTimeout(later, 2000));
  await server.kill();
  const dead = performance.now();
  await server.again();
  const up = performance.now();
  await soon(() => everyone.every(({ since }) => since > dead));
  const cpu = cpuOf(server.pid()) - aStart;
  await Promise.all(voting);
  await soon(() => desks.every(({ answered }) => answered === SEATS));
  const whole = performance.now() - dead;
  const back = everyone.map(({ since }) => since - dead);
  everyone.forEach((each) => each.leave());
  await server.kill();
  return [
    row("kill", `kill -9 with ${workshops} × ${SEATS} seats voting: until all are back and have voted`, "s", 10, whole / 1000, {
      "server answers after s": round((up - dead) / 1000),
      "back p50 s": round(percentile(back, 0.5) / 1000),
      "back p99 s": round(percentile(back, 0.99) / 1000),
    }),
    row("kill-cpu", "the same: server CPU per return, with the ballots said meanwhile, less what a start takes", "ms", 1.2, cpu / everyone.length),
  ];
}
