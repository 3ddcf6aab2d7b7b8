// What a phone loads until its first screen stands: script at most 60 kB, everything with fonts at most 95 kB, brotli (design §6). Nothing from elsewhere.
import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkshop, sit } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { launch, settled, SIZES } from "./actors.ts";

const DIST = resolve(import.meta.dirname, "../../dist");
let server: Running;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await server.kill();
});

test("a phone's first load holds the budget", async () => {
  const { code } = await openWorkshop(server.url);
  const { key } = await sit(server.url, code);
  const page = await (await browser.newContext({ viewport: SIZES.phone })).newPage();
  const loaded = new Set<string>();
  page.on("request", (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol === "http:" && !pathname.startsWith("/api/")) loaded.add(pathname);
  });
  await page.goto(`${server.url}/${code}#key=${key}`);
  await settled(page);
  const sizes = [...loaded].map((path) => {
    const file = join(DIST, path === `/${code}` ? "phone/index.html" : path);
    return { path, bytes: statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size };
  });
  const sum = (of: typeof sizes) => of.reduce((all, { bytes }) => all + bytes, 0);
  const first = sizes.filter(({ path }) => !/^\/assets\/phases[-.]/.test(path)); // the later phases come once this screen stands
  const script = (of: typeof sizes) => sum(of.filter(({ path }) => path.endsWith(".js")));
  const told = (of: typeof sizes) => `script ${(script(of) / 1000).toFixed(1)} kB, with fonts ${(sum(of) / 1000).toFixed(1)} kB`;
  console.log(`phone, brotli: first screen ${told(first)}; all phases ${told(sizes)}`);
  expect(script(first)).toBeLessThanOrEqual(60_000);
  expect(sum(first)).toBeLessThanOrEqual(95_000);
});
