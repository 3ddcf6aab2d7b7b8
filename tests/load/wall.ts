// What the wall costs the computer that projects it: script per frame while 150 pawns cross, and memory over minutes of scenes that follow one another.
// node tests/load/wall.ts [--only frames|memory] [--renderer canvas|webgl] [--minutes 10] [--profile]
// Goal, design §6: at most 4 ms of script a frame; memory that does not grow.
import { parseArgs } from "node:util";
import { chromium, type CDPSession, type Page } from "playwright-core";
import type { PublicView } from "../../shared/views.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../chromium.ts";
import { SIZES } from "../e2e/actors.ts";
import { profiled, share, slopeOf } from "./wall-page/figures.ts";
import type { Bench } from "./wall-page/page.ts";
import { pageServer } from "./wall-page/served.ts";
import { crowded, dayOfViews } from "./wall-page/views.ts";

const { values: asked } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    only: { type: "string", default: "" },
    renderer: { type: "string", default: "" },
    profile: { type: "boolean", default: false },
  },
});
const EVERY = 30_000;
const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

type Opened = { page: Page; cdp: CDPSession; show(view: PublicView): Promise<void>; spent(): Promise<number[]>; close(): Promise<void> };
async function open(url: string, renderer: string): Promise<Opened> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGS, "--enable-precise-memory-info"] });
  const page = await browser.newPage({ viewport: SIZES.wall });
  page.on("pageerror", (error) => {
    console.log(`the page threw: ${error.message}`);
  });
  await page.goto(`${url}/?renderer=${renderer}`);
  await page.waitForFunction(() => window.bench !== undefined);
  return {
    page,
    cdp: await page.context().newCDPSession(page),
    show: (view) =>
      page.evaluate((each) => {
        const bench: Bench = window.bench;
        bench.show(each);
      }, view),
    spent: () => page.evaluate(() => window.bench.spent()),
    close: () => browser.close(),
  };
}

/** The page's main thread, in ms of processor: whoever else is busy on the machine does not count. */
async function processor(cdp: CDPSession): Promise<{ script: number; all: number }> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const of = (name: string) => 1000 * (metrics.find((each) => each.name === name)?.value ?? NaN);
  return { script: of("ScriptDuration"), all: of("TaskDuration") };
}

/** Three crossings of 150 pawns, from the first frame to the last one that moves. */
async function frames(url: string, renderer: string, views: Record<string, PublicView>): Promise<void> {
  const { cdp, show, spent, close } = await open(url, renderer);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const [before, after] = [crowded(views["second"]!), crowded(views["crossed"]!)];
  await show(before);
  await pause(3000);
  if (asked.profile) await cdp.send("Profiler.enable").then(() => cdp.send("Profiler.start"));
  const all: number[] = [];
  const cpu = { script: 0, all: 0 };
  for (let time = 0; time < 3; time++) {
    await show(before);
    await pause(1500);
    await spent();
    const then = await processor(cdp);
    await show(after);
    await pause(5200);
    const now = await processor(cdp);
    cpu.script += now.script - then.script;
    cpu.all += now.all - then.all;
    all.push(...(await spent()));
  }
  if (asked.profile) console.log(profiled((await cdp.send("Profiler.stop")).profile).join("\n"));
  await pause(1500);
  await spent();
  await pause(2000);
  const idle = (await spent()).length;
  const sorted = all.toSorted((a, b) => a - b);
  const ms = (figure: number): string => figure.toFixed(2);
  const mean = all.reduce((sum, each) => sum + each, 0) / all.length;
  console.log(
    `${renderer.padEnd(6)} 150 pawns crossing, ${all.length} frames: script a frame mean ${ms(mean)} ms, p50 ${ms(share(sorted, 0.5))}, p95 ${ms(share(sorted, 0.95))}; ` +
      `of processor, script ${ms(cpu.script / all.length)} ms, main thread ${ms(cpu.all / all.length)} ms; ${idle} frames in two still seconds`,
  );
  await close();
}

/** The whole day, a scene every second and a half, again and again; what is left after the garbage is out, every half minute, always on the same scene. */
async function memory(url: string, renderer: string, views: Record<string, PublicView>, minutes: number): Promise<void> {
  const { page, cdp, show, spent, close } = await open(url, renderer);
  const scenes = Object.values(views);
  const began = Date.now();
  let [shown, read] = [0, began];
  const seen: { x: number; heap: number; nodes: number; textures: number }[] = [];
  while (Date.now() - began < minutes * 60_000) {
    await show(scenes[shown++ % scenes.length]!);
    await pause(1500);
    // the first day bakes each drawing once
    if (shown < scenes.length || Date.now() - read < EVERY) continue;
    read = Date.now();
    await spent(); // the page's own list of frames is no part of it
    await show(scenes[0]!);
    await pause(2500);
    for (let twice = 0; twice < 2; twice++) await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    const { nodes, jsEventListeners } = await cdp.send("Memory.getDOMCounters");
    const textures = await page.evaluate(() => window.bench.textures());
    seen.push({ x: (Date.now() - began) / 60_000, heap: usedSize / 1e6, nodes, textures });
    console.log(
      `${renderer.padEnd(6)} ${seen.at(-1)!.x.toFixed(1).padStart(4)} min, ${String(shown).padStart(4)} scenes: ` +
        `heap ${(usedSize / 1e6).toFixed(2)} MB, ${nodes} nodes, ${jsEventListeners} listeners, ${textures} textures`,
    );
  }
  const grows = (pick: (point: (typeof seen)[number]) => number) => slopeOf(seen.map((point) => ({ x: point.x, y: pick(point) }))).toFixed(3);
  console.log(
    `${renderer.padEnd(6)} ${shown} scenes; a minute adds ${grows(({ heap }) => heap)} MB of heap, ${grows(({ nodes }) => nodes)} nodes, ${grows(({ textures }) => textures)} textures`,
  );
  await close();
}

const [url, views] = await Promise.all([pageServer(), dayOfViews()]);
const renderers = asked.renderer ? [asked.renderer] : ["canvas", "webgl"];
if (asked.only !== "memory") for (const renderer of renderers) await frames(url, renderer, views);
if (asked.only !== "frames") await memory(url, renderers[0]!, views, Number(asked.minutes));
process.exit(0);
