// No dead end: any screen reloaded in any phase shows what it showed before.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sit } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { actor, becomes, launch, settled, SIZES, wordsOf, type Actor } from "./actors.ts";
import { MOMENTS, stageFor, type Stage } from "./stage.ts";

let server: Running;
let browser: Browser;
let stage: Stage;
let screens: Record<"phone" | "wall" | "desk", Actor>;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
  stage = await stageFor(server.url, 7);
  const { code, keys } = stage.opened;
  const someone = await sit(server.url, code, { alias: "Ana" });
  someone.link.leave();
  screens = {
    phone: await actor(browser, `${server.url}/${code}#key=${someone.key}`, SIZES.phone),
    wall: await actor(browser, `${server.url}/wall/${code}?renderer=canvas#key=${keys.wall}`, SIZES.wall),
    desk: await actor(browser, `${server.url}/desk/${code}#key=${keys.desk}`, SIZES.desk),
  };
});
afterAll(async () => {
  await browser.close();
  await server.kill();
});

test.each(MOMENTS)("%s: phone, wall and desk show the same before and after a reload", { timeout: 60_000 }, async (moment) => {
  await stage.reach(moment);
  for (const [name, page] of Object.entries(screens)) {
    const before = await settled(page);
    expect(before.length, name).toBeGreaterThan(20);
    await page.reload();
    expect(await becomes(() => wordsOf(page), before), name).toBe(before);
  }
});

test("the charter page shows the same before and after a reload", async () => {
  const page = await actor(browser, `${server.url}/charter/${stage.opened.code}#key=${stage.opened.keys.desk}`, SIZES.desk);
  const before = await settled(page);
  for (const part of ["Préambule", "Périmètre", "Engagements", "Règles", "Contrôle et évolution", "Annexe"]) expect(before).toContain(part);
  await page.reload();
  expect(await becomes(() => wordsOf(page), before)).toBe(before);
});

test("no page threw, broke its security policy, or asked another host", () => {
  expect(Object.values(screens).flatMap(({ faults }) => faults)).toEqual([]);
});
