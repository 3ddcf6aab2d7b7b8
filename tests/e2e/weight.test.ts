// What a phone loads until its first screen stands: script at most 60 kB, everything with fonts at most 95 kB, brotli (design §6). Nothing from elsewhere.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Running } from "../rehearsal/server.ts";
import { launch } from "./actors.ts";
import { phoneWeight } from "./weight.ts";

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
  const { first, phases } = await phoneWeight(server.url, browser);
  const told = ({ script, all }: typeof first) => `script ${script.toFixed(1)} kB, with fonts ${all.toFixed(1)} kB`;
  console.log(`phone, brotli: first screen ${told(first)}; all phases ${told(phases)}`);
  expect(first.script).toBeLessThanOrEqual(60);
  expect(first.all).toBeLessThanOrEqual(95);
});
