// Whatever is sent to it, the server stays up, the room beside notices nothing, and memory comes back down.
// FRAMES=1000000 REQUESTS=100000 is the long run (npm run faults); SEED=n repeats one.
import { afterAll, beforeAll, expect, test } from "vitest";
import { PROBED } from "../load/process.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { fuzzFrames, fuzzRequests, type Told } from "./fuzz/fuzz.ts";

const FRAMES = Number(process.env["FRAMES"] ?? 20_000);
const REQUESTS = Number(process.env["REQUESTS"] ?? 2000);
const SEED = Number(process.env["SEED"] ?? 1);
const HOUR = 3_600_000;
let server: Running;
let pid: number;
beforeAll(async () => {
  server = await startServer(PROBED);
  pid = server.pid();
});
afterAll(() => server.kill());

function undisturbed(what: string, { sent, statuses, calm, memory, late }: Told): void {
  console.log(
    `${sent} ${what}: server alive, ${calm.votes} votes beside (p99 ${calm.p99.toFixed(1)} ms), ${calm.refused} refused, ${calm.thrownOut} thrown out; loop late p99 ${late.server.p99.toFixed(1)} max ${late.server.max.toFixed(1)} ms, the senders' own p99 ${late.senders.p99.toFixed(1)} max ${late.senders.max.toFixed(1)} ms; memory ${memory.map((mb) => mb.toFixed(1)).join(" → ")} MB ${JSON.stringify(statuses)}`,
  );
  expect([server.pid(), process.kill(pid, 0)]).toEqual([pid, true]);
  expect(calm).toMatchObject({ refused: 0, thrownOut: 0 });
  expect(calm.votes).toBeGreaterThan(0);
  expect(memory.at(-1)! - memory[0]!).toBeLessThan(60);
}

test(`R-fuzz ${FRAMES} frames that no screen would send`, { timeout: HOUR }, async () => undisturbed("frames", await fuzzFrames(server, FRAMES, SEED)));

test(`R-fuzz ${REQUESTS} HTTP requests that no page would make: each is answered, none with a fault of ours`, { timeout: HOUR }, async () => {
  const told = await fuzzRequests(server, REQUESTS, SEED);
  undisturbed("requests", told);
  expect(Object.keys(told.statuses).filter((status) => status.startsWith("5") && status !== "501" && status !== "505")).toEqual([]);
});
