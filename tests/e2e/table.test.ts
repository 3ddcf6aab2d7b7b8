// No dead end: the whole table of moments by screens, in both languages. A latecomer is in at once; a reload, and a server killed and
// started again, show what was shown before.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sit } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { violationsOf } from "./accessible.ts";
import { actor, becomes, launch, settled, SIZES, wordsOf, type Actor } from "./actors.ts";
import { MOMENTS, stageFor, type Stage } from "./stage.ts";

const PATIENCE = 20_000;
let server: Running;
let browser: Browser;
let stage: Stage;
let screens: [name: string, page: Actor][];
const faults: string[] = [];

/** A seat of its own, on a page of its own. */
async function phone(lang: "fr" | "en", size: { width: number; height: number }, alias: string): Promise<Actor> {
  const { code } = stage.opened;
  const someone = await sit(server.url, code, { alias });
  someone.link.leave();
  return actor(browser, `${server.url}/${code}?lang=${lang}#key=${someone.key}`, size);
}

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
  stage = await stageFor(server.url, 7);
  const { code, keys } = stage.opened;
  screens = [
    ["phone, French", await phone("fr", SIZES.phone, "Ana")],
    ["phone, English", await phone("en", SIZES.small, "Zoe")],
    ["wall, French", await actor(browser, `${server.url}/wall/${code}?renderer=canvas&lang=fr#key=${keys.wall}`, SIZES.wall)],
    ["wall, English", await actor(browser, `${server.url}/wall/${code}?renderer=canvas&lang=en#key=${keys.wall}`, SIZES.beamer)],
    ["desk, French", await actor(browser, `${server.url}/desk/${code}?lang=fr#key=${keys.desk}`, SIZES.desk)],
    ["desk, English", await actor(browser, `${server.url}/desk/${code}?lang=en#key=${keys.desk}`, SIZES.phone)],
  ];
});
afterAll(async () => {
  await browser.close();
  await server.kill();
});

/** What moves by itself: how late the day is, and the draft that a phone fetches when it has a moment. */
const still = (words: string) =>
  words
    .replace(/\d+ minutes? (d’avance|de retard|ahead|late|behind)|À l’heure|On time/, "")
    .replace(/Pas encore validé\. Ce téléphone.*?l’atelier\.|Ce téléphone garde le projet de \./, "")
    .replace(/Not approved yet\. This phone.*?workshop too\.|This phone keeps the draft of \./, "");
const shown = () => Promise.all(screens.map(async ([name, page]) => [name, still(await settled(page))] as const));
async function showAgain(before: readonly (readonly [string, string])[]): Promise<void> {
  const after = await Promise.all(
    screens.map(async ([name, page], i) => [name, await becomes(async () => still(await wordsOf(page)), before[i]![1], PATIENCE)] as const),
  );
  expect(Object.fromEntries(after)).toEqual(Object.fromEntries(before));
}

describe.each(MOMENTS)("%s", (moment) => {
  let before: readonly (readonly [string, string])[];

  test("each screen says something, in its own language", { timeout: 60_000 }, async () => {
    await stage.reach(moment);
    before = await shown();
    for (const [name, words] of before) expect(words.length, name).toBeGreaterThan(20);
    for (const [i, [, page]] of screens.entries())
      expect(await page.getAttribute("html", "lang"), before[i]![0]).toBe(before[i]![0].endsWith("French") ? "fr" : "en");
    for (const i of [0, 2, 4]) expect(before[i + 1]![1]).not.toBe(before[i]![1]);
  });

  test("each screen is accessible, as far as axe tells, and valid HTML", { timeout: 60_000 }, async () => {
    // in one language, at one size; every other: node tests/e2e/axe.ts
    for (const i of [0, 2, 4]) expect(await violationsOf(screens[i]![1]), screens[i]![0]).toEqual([]);
  });

  test("a reload shows the same", { timeout: 60_000 }, async () => {
    await Promise.all(screens.map(([, page]) => page.reload()));
    await showAgain(before);
  });

  test("the server is killed and started again: each screen shows the same, and nobody typed anything", { timeout: 60_000 }, async () => {
    await server.kill();
    await server.again();
    await showAgain(before);
  });

  test("who comes late is in", { timeout: 60_000 }, async () => {
    const late = await phone(MOMENTS.indexOf(moment) % 2 ? "en" : "fr", SIZES.small, "Late");
    expect((await settled(late)).length).toBeGreaterThan(20);
    expect(await late.locator("h1, h2").first().isVisible()).toBe(true);
    faults.push(...late.faults);
    await late.context().close();
  });
});

test("the charter page shows the same before and after a reload, and after the server came back", { timeout: 60_000 }, async () => {
  const page = await actor(browser, `${server.url}/charter/${stage.opened.code}?lang=fr#key=${stage.opened.keys.desk}`, SIZES.desk);
  const before = await settled(page);
  for (const part of ["Préambule", "Périmètre", "Engagements", "Règles", "Contrôle et évolution", "Annexe"]) expect(before).toContain(part);
  await page.reload();
  expect(await becomes(() => wordsOf(page), before, PATIENCE)).toBe(before);
  await server.kill();
  await server.again();
  await page.reload();
  expect(await becomes(() => wordsOf(page), before, PATIENCE)).toBe(before);
});

test("no page threw, broke its security policy, or asked another host", () => {
  expect([...faults, ...screens.flatMap(([, page]) => page.faults)]).toEqual([]);
});
