// A disk that is full, or that cannot say whether it kept anything, in the middle of a vote: nothing is acknowledged that is not kept, the desk says why,
// and all goes on by itself once it is well. DISK_FAULTS=100 does it more often. Where files cannot be kept from growing (no prlimit: elsewhere than on
// Linux), tests/clerk.test.ts has the same with a store that refuses.
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Stance } from "../../shared/scales.ts";
import { ballotOf, type Ballot } from "../load/ballot.ts";
import type { Person } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { pathOf } from "../servers/needed.ts";

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

type Fault = { readonly name: string; begin(): Promise<void>; end(): Promise<void> };

/** No file of the server may grow beyond `bytes`: writes fail as on a full disk (EFBIG; Node ignores SIGXFSZ). */
const limit = (bytes: "1" | "unlimited") => void execFileSync("prlimit", ["--pid", String(server.pid()), `--fsize=${bytes}:unlimited`]);
const full: Fault = { name: "full", begin: async () => limit("1"), end: async () => limit("unlimited") };

/** What was written is never said to be on the disk: fsync fails, as on a drive that dies. */
function unsure(strace: string): Fault {
  let tracer: ChildProcess | undefined;
  const traced = () => /^TracerPid:\t[^0]/m.test(readFileSync(`/proc/${server.pid()}/status`, "utf8"));
  return {
    name: "failing fsync",
    async begin() {
      tracer = spawn(strace, ["-f", "-p", String(server.pid()), "-o", "/dev/null", "-e", "inject=fsync,fdatasync:error=EIO"], { stdio: "ignore" });
      while (!traced()) {
        if (tracer.exitCode !== null) throw new Error("strace cannot attach to the server");
        await new Promise((later) => setTimeout(later, 10));
      }
    },
    async end() {
      if (tracer!.exitCode !== null || tracer!.signalCode !== null) return; // its process was killed
      const ended = once(tracer!, "exit");
      tracer!.kill("SIGINT");
      await ended;
    },
  };
}

/** Some containers forbid it. */
function mayTrace(strace: string): boolean {
  const { status } = spawnSync(strace, ["-o", "/dev/null", process.execPath, "--version"], { stdio: "ignore" });
  if (status !== 0) console.warn("NOT RUN HERE: a failing fsync needs strace, which may not trace in this container");
  return status === 0;
}

/** The commands that the log has, read beside the server. */
function onDisk(): string[] {
  const db = new DatabaseSync(join(server.dataDir, "charte.db"), { readOnly: true });
  const commands = db.prepare("SELECT command FROM entries").all() as { command: string }[];
  db.close();
  return commands.map(({ command }) => command);
}

test(`R-disk the disk fails ${TIMES} times during a vote: no false acknowledgement, nothing lost, and the desk says why`, { timeout: 3_600_000 }, async () => {
  if (process.platform !== "linux") return console.warn("NOT RUN HERE: a full disk needs prlimit, which Linux has");
  const strace = pathOf("strace", "strace");
  const faults = strace && mayTrace(strace) ? [full, unsure(strace)] : [full];
  const vote = await ballot.open(1);
  const kept = new Map<Person, Stance>();
  const acknowledged: string[] = [];
  let early = 0;
  const lost = () => {
    const written = new Set(onDisk());
    return acknowledged.filter((each) => !written.has(each));
  };
  for (let time = 0; time < TIMES; time++) {
    const stance = time % 2 ? "3" : "2";
    const id = (seat: number) => `full-${time}-seat-${seat}-${randomUUID().slice(0, 8)}`;
    const ids = ballot.seats.map((_, i) => id(i));
    const saying = ballot.seats.map((seat, i) => seat.link.say({ id: ids[i]!, command: { type: "castBallot", vote, stance } }));
    const fault = faults[time % faults.length]!;
    await fault.begin();
    const during = ballot.seats.map((seat, i) => seat.link.say({ id: `${ids[i]}-b`, command: { type: "castBallot", vote, stance } }));
    const before = await Promise.all(saying);
    const answers = await Promise.all(during);
    before.forEach((reply, i) => reply.ok && kept.set(ballot.seats[i]!, stance));
    answers.forEach((reply, i) => reply.ok && kept.set(ballot.seats[i]!, stance));
    acknowledged.push(...[...before, ...answers].flatMap((reply, i) => (reply.ok ? [i < SEATS ? ids[i]! : `${ids[i - SEATS]}-b`] : [])));
    expect(lost()).toEqual([]);
    early += [...before, ...answers].filter(({ ok }) => ok).length;
    // a write that failed is said at the desk, until one succeeds
    if (answers.some(({ ok }) => !ok)) await ballot.desk.until((me) => me.desk?.stuck === true, "the desk says that the disk refuses");
    if (time % 5 === 4) {
      await server.kill();
      await server.again();
      await Promise.all([ballot.desk, ...ballot.seats].map((each) => each.until((me) => me.status === "in")));
      expect(lost()).toEqual([]);
      // what was said last, where it was written and only its acknowledgement was not given
      for (const [seat, said] of kept) await seat.until((me) => [said, stance].includes(me.seat!.stance as Stance), `after a kill, ${said} as acknowledged`);
    }
    await fault.end();
    // a phone says again, with the same id, what was not acknowledged
    await Promise.all(ballot.seats.flatMap((seat, i) => [ids[i]!, `${ids[i]}-b`].map((each) => seat.say({ type: "castBallot", vote, stance }, each))));
    acknowledged.push(...ids.flatMap((each) => [each, `${each}-b`]));
    ballot.seats.forEach((seat) => kept.set(seat, stance));
    await ballot.desk.until((me) => me.desk?.stuck === false && me.desk.answered?.n === SEATS, "the desk is at ease again");
  }
  await server.kill();
  await server.again();
  for (const [seat, said] of kept)
    await seat.until((me) => me.visits > 1 && me.status === "in" && me.seat?.stance === said, `at the end, ${said} as acknowledged`);
  expect(lost()).toEqual([]);
  console.log(
    `${TIMES} faults (${faults.map(({ name }) => name).join(", ")}), ${TIMES * SEATS * 2} ballots said into them: ${early} acknowledged before the disk failed, 0 false acknowledgements, 0 lost`,
  );
});
