// The machine's clock is set back an hour, or a day ahead, in the middle of a vote: stamps never go backwards, nobody is kept waiting, and what ends, ends.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Reply } from "../../shared/protocol.ts";
import { ballotOf, type Ballot } from "../load/ballot.ts";
import { startServer, tempDir, type Running } from "../rehearsal/server.ts";

const HOUR = 3_600_000;
const SEATS = 6;
const file = join(tempDir(), "clock");
let server: Running;
let ballot: Ballot;
beforeAll(async () => {
  writeFileSync(file, "0");
  server = await startServer({ CLOCK: file, NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, "wound.ts")).href}` });
  ballot = await ballotOf(server.url, SEATS);
});
afterAll(async () => {
  ballot.leave();
  await server.kill();
});

let wording = 0;
function stamps(): number[] {
  const db = new DatabaseSync(join(server.dataDir, "charte.db"), { readOnly: true });
  const rows = db.prepare("SELECT at FROM entries WHERE workshop=? AND at>0 ORDER BY seq").all(ballot.code) as { at: number }[];
  db.close();
  return rows.map(({ at }) => at);
}
/** A whole vote, `trouble` in its middle; resolves with how long the desk waits from its word to the close, ms. */
async function throughAVote(trouble: () => Promise<void>): Promise<number> {
  const vote = await ballot.open(++wording);
  await Promise.all(ballot.seats.map((seat) => seat.say({ type: "castBallot", vote, stance: "3" })));
  await trouble();
  // more than a bucket of messages each: an hour back would have left it empty for an hour
  for (let time = 0; time < 3; time++)
    expect(
      await Promise.all(
        ballot.seats.map((seat) => seat.link.say({ id: `${vote}-${time}-${seat.key.slice(0, 8)}`, command: { type: "castBallot", vote, stance: "3" } })),
      ),
    ).toEqual(ballot.seats.map(() => expect.objectContaining({ ok: true })));
  const announced = performance.now();
  await ballot.order({ type: "announceClosing", vote });
  for (;;) {
    const reply: Reply = await ballot.desk.say({ type: "closeVote", vote });
    if (reply.ok) break;
    expect(reply.refusal).toBe("too-soon");
    await new Promise((later) => setTimeout(later, 50));
  }
  await ballot.desk.until((me) => me.shown?.vote === undefined);
  expect(Object.values(ballot.desk.shown!.practices)).toContainEqual(expect.objectContaining({ ballots: SEATS }));
  return performance.now() - announced;
}
const wind = async (ahead: number) => {
  writeFileSync(file, String(ahead));
  process.kill(server.pid(), "SIGUSR2");
};
async function restarted(): Promise<void> {
  await server.kill();
  await server.again();
  await Promise.all([ballot.desk, ...ballot.seats].map((each) => each.until((me) => me.status === "in", "in again")));
}
const inOrder = (all: readonly number[]) => all.every((at, i) => i === 0 || at >= all[i - 1]!);

const JUMPS: readonly { what: string; ahead: number; then?: () => Promise<void> }[] = [
  { what: "is set back an hour", ahead: -HOUR },
  { what: "stands an hour back after a restart", ahead: -2 * HOUR, then: restarted },
  { what: "jumps a day ahead", ahead: 24 * HOUR },
];
test.each(JUMPS)("R-clock the clock $what during a vote", { timeout: 60_000 }, async ({ ahead, then }) => {
  const waited = await throughAVote(async () => {
    await wind(ahead);
    await then?.();
  });
  expect(waited).toBeLessThan(10_000); // no notice here: the close is not put off by what the clock lost
  expect(inOrder(stamps())).toBe(true);
});
