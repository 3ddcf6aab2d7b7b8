// What screens cost the machines that show them: the wall's script a frame, by its own bench, and what a phone loads.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { launch } from "../../e2e/actors.ts";
import { phoneWeight } from "../../e2e/weight.ts";
import { startServer } from "../../rehearsal/server.ts";
import { row, type Row } from "../figures.ts";

const TOLD = /(\d+) frames: script a frame mean ([\d.]+) ms, p50 ([\d.]+), p95 ([\d.]+); of processor, script ([\d.]+) ms/;

export async function wallRows(renderer: string): Promise<Row[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, "../wall.ts"), "--only", "frames", "--renderer", renderer]);
  const [, frames, mean, p50, p95, processor] = TOLD.exec(stdout)?.map(Number) ?? [];
  if (mean === undefined) throw new Error(`the wall's bench told no figure:\n${stdout}`);
  return [
    row(`wall-${renderer}`, `wall in ${renderer}, 150 pawns crossing: script a frame, mean`, "ms", 4, mean, {
      frames: frames!,
      p50: p50!,
      p95: p95!,
      "of processor": processor!,
    }),
  ];
}

export async function weightRows(): Promise<Row[]> {
  const [server, browser] = await Promise.all([startServer(), launch()]);
  const { first, phases } = await phoneWeight(server.url, browser);
  await browser.close();
  await server.kill();
  return [
    row("phone-script", "first load of the phone page, brotli: script", "kB", 60, first.script, { "with all phases": phases.script }),
    row("phone-all", "first load of the phone page, brotli: everything with fonts", "kB", 95, first.all, { "with all phases": phases.all }),
  ];
}
