// What the wall costs the computer that projects it: script per frame while 150 pawns cross, and memory over minutes of scenes that follow one another.
// node tests/load/wall.ts [--minutes 10] [--only frames|memory] [--profile]   Goal, design §6: at most 4 ms of script a frame; memory that does not grow.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type CDPSession, type Page } from "playwright-core";
import { build, preview } from "vite";
import type { PublicView } from "../../shared/views.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../chromium.ts";
import { dayFor } from "../e2e/full-day.ts";
import { SIZES } from "../e2e/actors.ts";
import { freePort, startServer } from "../rehearsal/server.ts";
import type { Bench } from "./wall-page/page.ts";

const { values: asked } = parseArgs({
  options: { minutes: { type: "string", default: "10" }, only: { type: "string", default: "" }, profile: { type: "boolean", default: false } },
});
const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

/** The page, built as the product's own pages are, on a port of its own. */
async function pageServer(): Promise<string> {
  const root = resolve(import.meta.dirname, "wall-page");
  const outDir = mkdtempSync(join(tmpdir(), "wall-"));
  const port = await freePort();
  await build({
    root,
    configFile: false,
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: { outDir, target: "es2022", emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  // apart from other origins, the page's clock tells microseconds
  const headers = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
  await preview({ root, configFile: false, logLevel: "error", build: { outDir }, preview: { port, headers } });
  return `http://localhost:${port}`;
}

/** A view of each moment of a day of forty seats, as the wall hears them. */
async function dayOfViews(): Promise<Record<string, PublicView>> {
  const server = await startServer({ SEED: "7" });
  const { stage, moments } = await dayFor(server.url, 40);
  const views: Record<string, PublicView> = {};
  for (const [moment, reach] of Object.entries(moments)) {
    await reach();
    await pause(50);
    views[moment] = structuredClone(stage.desk.shown!);
  }
  await server.kill();
  return views;
}

/** A pawn stands for five: 750 people, every one of whom changed their mind, are 150 pawns that cross. */
function crowded(view: PublicView): PublicView {
  const side = 250;
  const split = { told: true, for: side, conditions: side, against: side };
  const flows = Object.fromEntries(["for>conditions", "conditions>against", "against>for"].map((flow) => [flow, side]));
  return { ...view, people: 750, round: { ...view.round!, split, secondSplit: split, shift: { told: true, moved: 750, paired: 750, flows } } };
}

const share = (sorted: readonly number[], of: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? NaN;
const ms = (figure: number): string => figure.toFixed(2);

async function open(url: string, renderer: string): Promise<{ page: Page; cdp: CDPSession; close(): Promise<void> }> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS, "--enable-precise-memory-info"] });
  const page = await browser.newPage({ viewport: SIZES.wall });
  page.on("pageerror", (error) => {
    console.log(`the page threw: ${error.message}`);
  });
  await page.goto(`${url}/?renderer=${renderer}`);
  await page.waitForFunction(() => window.bench !== undefined);
  return { page, cdp: await page.context().newCDPSession(page), close: () => browser.close() };
}
const show = (page: Page, view: PublicView) =>
  page.evaluate((each) => {
    const bench: Bench = window.bench;
    bench.show(each);
  }, view);

/** Three crossings of 150 pawns, from the first frame to the last one that moves. */
async function frames(url: string, renderer: string, views: Record<string, PublicView>): Promise<void> {
  const { page, cdp, close } = await open(url, renderer);
  const [before, after] = [crowded(views["second"]!), crowded(views["crossed"]!)];
  await show(page, before);
  await pause(3000);
  if (asked.profile) await cdp.send("Profiler.enable").then(() => cdp.send("Profiler.start"));
  const all: number[] = [];
  for (let time = 0; time < 3; time++) {
    await show(page, before);
    await pause(1500);
    await page.evaluate(() => window.bench.spent());
    await show(page, after);
    await pause(5200);
    all.push(...(await page.evaluate(() => window.bench.spent())));
  }
  if (asked.profile) print((await cdp.send("Profiler.stop")).profile);
  await pause(1500);
  await page.evaluate(() => window.bench.spent());
  await pause(2000);
  const idle = (await page.evaluate(() => window.bench.spent())).length;
  const sorted = all.toSorted((a, b) => a - b);
  const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
  console.log(
    `${renderer.padEnd(6)} 150 pawns crossing: script a frame p50 ${ms(share(sorted, 0.5))} ms, p95 ${ms(share(sorted, 0.95))} ms, mean ${ms(mean)} ms, over ${all.length} frames; ${idle} frames in two still seconds`,
  );
  await close();
}

type Profile = { nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number }; hitCount?: number }[] };
function print({ nodes }: Profile): void {
  const hits = new Map<string, number>();
  for (const { callFrame, hitCount = 0 } of nodes) {
    const name = `${callFrame.functionName || "(anonymous)"}:${callFrame.lineNumber}`;
    hits.set(name, (hits.get(name) ?? 0) + hitCount);
  }
  const all = [...hits.values()].reduce((sum, each) => sum + each, 0);
  for (const [name, count] of [...hits].toSorted(([, a], [, b]) => b - a).slice(0, 25))
    console.log(`${((count / all) * 100).toFixed(1).padStart(5)} %  ${name}`);
}

/** The whole day, a scene every second and a half, again and again; each minute what is left after the garbage is out, always on the same scene. */
async function memory(url: string, renderer: string, views: Record<string, PublicView>, minutes: number): Promise<void> {
  const { page, cdp, close } = await open(url, renderer);
  const scenes = Object.values(views);
  const first = scenes[0]!;
  const until = Date.now() + minutes * 60_000;
  let shown = 0;
  const read = async (): Promise<void> => {
    await show(page, first);
    await pause(2500);
    await cdp.send("HeapProfiler.collectGarbage");
    await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    const { nodes, jsEventListeners } = await cdp.send("Memory.getDOMCounters");
    console.log(
      `${renderer.padEnd(6)} after ${String(shown).padStart(4)} scenes: heap ${(usedSize / 1e6).toFixed(2)} MB, ${nodes} nodes, ${jsEventListeners} listeners`,
    );
  };
  for (const view of scenes) {
    await show(page, view);
    await pause(1500);
    shown++;
  }
  await read();
  while (Date.now() < until) {
    for (const view of scenes) {
      await show(page, view);
      await pause(1500);
      shown++;
    }
    await read();
  }
  await close();
}

const [url, views] = await Promise.all([pageServer(), dayOfViews()]);
if (asked.only !== "memory") for (const renderer of ["canvas", "webgl"]) await frames(url, renderer, views);
if (asked.only !== "frames") await memory(url, "canvas", views, Number(asked.minutes));
process.exit(0);
