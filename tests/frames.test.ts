// Secrecy on the wire: two runs that differ in one ballot give every other screen the same frames, and the server the same trace.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";

type Run = { others: string[][]; own: string[]; lines: string[]; measured: string[]; disk: Record<string, boolean>; seatInTrace: boolean };
let agrees: Run;
let objects: Run;
const run = async (stance: string): Promise<Run> =>
  JSON.parse((await promisify(execFile)(process.execPath, [join(import.meta.dirname, "secrecy-run.ts"), stance], { maxBuffer: 2 ** 25 })).stdout) as Run;
beforeAll(async () => {
  [agrees, objects] = await Promise.all([run("3"), run("0")]);
});

test("S3 every frame that every other screen receives is the same, byte for byte", () => {
  expect(objects.others).toEqual(agrees.others);
  expect(agrees.others.flat().length).toBeGreaterThan(0);
});
test("S3 the two runs did differ: the voter's own screen tells them apart", () => {
  expect(objects.own).not.toEqual(agrees.own);
});
test("S3 the server's trace is the same, and names no seat", () => {
  expect(objects.lines).toEqual(agrees.lines);
  expect(agrees.lines.length).toBeGreaterThan(20);
  expect(objects.seatInTrace).toBe(false);
});
test("S3 what the operator measures is the same", () => {
  expect(objects.measured).toEqual(agrees.measured);
  expect(agrees.measured.join("\n")).toMatch(/charte_commands_total\{saved="yes"\} \d+/);
});
test("S2 positions and ballots are on disk while open, and gone from the file and its WAL once counted", () => {
  expect(objects.disk).toEqual({ positionsWhileOpen: true, positionsAfter: false, ballotsWhileOpen: true, ballotsAfter: false });
});
