// A disk that is full in the middle of a vote: nothing is acknowledged that is not kept, the desk says why, and all goes on by itself once there is room.
// DISK_FAULTS=100 fills it more often. Where files cannot be kept from growing (no prlimit: elsewhere than on Linux), tests/clerk.test.ts has the same with a store that refuses.
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Stance } from "../../shared/scales.ts";
import { ballotOf, type Ballot } from "../load/ballot.ts";
import type { Person } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";

const TIMES = Number(process.env["DISK_FAULTS"] ?? 10);
const SEATS = 8;
let server: Running;
let ballot: Ballot;
beforeAll(async () => {
  server = await startServer();
  ballot = await ballotOf(server.url, SEATS);
});
afterAll(async () => {
  ballot.leave();
  await server.kill();
});

/** No file of the server may grow beyond `bytes`: writes fail as on a full disk (EFBIG; Node ignores SIGXFSZ). */
const limit = (bytes: "1" | "unlimited") => execFileSync("prlimit", ["--pid", String(server.pid()), `--fsize=${bytes}:unlimited`]);

/** The commands that the log has, read beside the server. */
function onDisk(): string[] {
  const db = new DatabaseSync(join(server.dataDir, "charte.db"), { readOnly: true });
  const commands = db.prepare("SELECT command FROM entries").all() as { command: string }[];
  db.close();
  return commands.map(({ command }) => command);
}

test(`R-disk the disk fills ${TIMES} times during a vote: no false acknowledgement, nothing lost, and the desk says why`, { timeout: 300_000 }, async () => {
  if (process.platform !== "linux") return console.warn("NOT RUN HERE: a full disk needs prlimit, which Linux has");
  const vote = await ballot.open(1);
  const kept = new Map<Person, Stance>();
  let early = 0;
  let late = 0;
  for (let time = 0; time < TIMES; time++) {
    const stance = time % 2 ? "3" : "2";
    const id = (seat: number) => `full-${time}-seat-${seat}-${randomUUID().slice(0, 8)}`;
    const ids = ballot.seats.map((_, i) => id(i));
    const saying = ballot.seats.map((seat, i) => seat.link.say({ id: ids[i]!, command: { type: "castBallot", vote, stance } }));
    limit("1");
    const during = ballot.seats.map((seat, i) => seat.link.say({ id: `${ids[i]}-b`, command: { type: "castBallot", vote, stance } }));
    const before = await Promise.all(saying);
    const answers = await Promise.all(during);
    before.forEach((reply, i) => reply.ok && kept.set(ballot.seats[i]!, stance));
    answers.forEach((reply, i) => reply.ok && kept.set(ballot.seats[i]!, stance));
    const acknowledged = [...before, ...answers].flatMap((reply, i) => (reply.ok ? [i < SEATS ? ids[i]! : `${ids[i - SEATS]}-b`] : []));
    const written = new Set(onDisk());
    expect(acknowledged.filter((each) => !written.has(each))).toEqual([]);
    early += before.filter(({ ok }) => ok).length;
    late += answers.filter(({ ok }) => ok).length;
    // a write that failed is said at the desk, until one succeeds
    if (answers.some(({ ok }) => !ok)) await ballot.desk.until((me) => me.desk?.stuck === true, "the desk says that the disk refuses");
    if (time % 5 === 4) {
      await server.kill();
      await server.again();
      await Promise.all([ballot.desk, ...ballot.seats].map((each) => each.until((me) => me.status === "in")));
      for (const [seat, said] of kept) await seat.until((me) => me.seat?.stance === said, `after a kill, ${said} as acknowledged`);
    }
    limit("unlimited");
    // a phone says again, with the same id, what was not acknowledged
    await Promise.all(ballot.seats.flatMap((seat, i) => [ids[i]!, `${ids[i]}-b`].map((each) => seat.say({ type: "castBallot", vote, stance }, each))));
    ballot.seats.forEach((seat) => kept.set(seat, stance));
    await ballot.desk.until((me) => me.desk?.stuck === false && me.desk.answered?.n === SEATS, "the desk is at ease again");
  }
  await server.kill();
  await server.again();
  for (const [seat, said] of kept)
    await seat.until((me) => me.visits > 1 && me.status === "in" && me.seat?.stance === said, `at the end, ${said} as acknowledged`);
  console.log(
    `${TIMES} full disks, ${TIMES * SEATS * 2} ballots said into them: ${early + late} acknowledged before it was full, 0 false acknowledgements, 0 lost`,
  );
});
