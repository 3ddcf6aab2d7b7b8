// Two languages in one room: each screen in its own, and nothing else changes.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { QuestionnaireAsked } from "../../shared/protocol.ts";
import { enter, openWorkshop, sit } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { actor, launch, settled, SIZES, wordsOf, type Actor } from "./actors.ts";
import { stageFor, type Stage } from "./stage.ts";

let server: Running;
let browser: Browser;
let stage: Stage;
let french: Actor;
let english: Actor;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
  stage = await stageFor(server.url, 5);
  const seats = [];
  for (const alias of ["Ana", "Ben"]) seats.push(await sit(server.url, stage.opened.code, { alias }));
  for (const { link } of seats) link.leave();
  const at = ({ key }: { key: string }) => `${server.url}/${stage.opened.code}#key=${key}`;
  [french, english] = (await Promise.all(seats.map((seat) => actor(browser, at(seat), SIZES.small)))) as [Actor, Actor];
});
afterAll(async () => {
  await browser.close();
  await server.kill();
});

test("a phone changes its language in place: same seat, what was typed stays, and it lasts over a reload", async () => {
  await stage.reach("talk");
  await english.getByRole("textbox").fill("Une phrase à moitié");
  await english.getByRole("button", { name: "English" }).click();
  await english.getByText("One sentence to convince").waitFor();
  expect(await english.getByRole("textbox").inputValue()).toBe("Une phrase à moitié");
  expect(await english.evaluate(() => document.documentElement.lang)).toBe("en");
  await english.reload();
  await english.getByText("One sentence to convince").waitFor();
  expect(await settled(french)).toContain("Une phrase pour convaincre");
  expect(await french.evaluate(() => document.documentElement.lang)).toBe("fr");
  expect(await english.context().cookies()).toEqual([]);
});
test("both answer the same question, and see the same room", async () => {
  await stage.reach("second");
  await english
    .getByRole("radio", { name: /^Against/ })
    .or(english.getByRole("button", { name: /^Against/ }))
    .first()
    .click();
  await french
    .getByRole("radio", { name: /^Contre/ })
    .or(french.getByRole("button", { name: /^Contre/ }))
    .first()
    .click();
  await stage.reach("crossed");
  expect(await settled(english)).toMatch(/changed their mind|Nobody has changed/);
  expect(await settled(french)).toMatch(/changé d’avis/);
  const figures = async (page: Actor) => (await wordsOf(page)).match(/\d+/g);
  expect(await figures(english)).toEqual(await figures(french));
});
test("the desk opens a wall in English, and stays in French", async () => {
  const { code, keys } = stage.opened;
  const desk = await actor(browser, `${server.url}/desk/${code}#key=${keys.desk}`, SIZES.desk);
  await desk
    .locator(".side-tabs")
    .getByRole("button", { name: /^Salle/ })
    .click();
  const address = await desk.getByRole("link", { name: "English" }).getAttribute("href");
  const wall = await actor(browser, `${server.url}${address}#key=${keys.wall}`, SIZES.beamer);
  await wall
    .getByText(/changed their mind/)
    .first()
    .waitFor();
  expect(wall.url()).toBe(`${server.url}/wall/${code}`);
  expect(await wall.title()).toContain("The screen in the room");
  await desk.reload();
  expect(await settled(desk)).toContain("Tout est enregistré");
  for (const page of [desk, wall, french, english]) expect(page.faults).toEqual([]);
});

test("a workshop held in English: screens where nobody chose follow it, a French screen has the French cards, the charter is in English", async () => {
  const { code, keys } = await openWorkshop(server.url, { lang: "en", title: "Our AI charter", organisation: "The Village Hall" });
  const { langs } = (await (await fetch(`${server.url}/api/deck?lang=en`)).json()) as { langs: string[] };
  expect(langs).toEqual(["fr", "en"]);
  const someone = await sit(server.url, code, { alias: "Ann" });
  someone.link.leave();
  const door = await actor(browser, `${server.url}/${code}`, SIZES.small);
  await door.getByText("Come into the room").first().waitFor();
  const phone = await actor(browser, `${server.url}/${code}?lang=fr#key=${someone.key}`, SIZES.small);
  const desk = enter(server.url, code, keys.desk, "desk");
  await desk.until((me) => me.desk !== undefined && me.shown !== undefined);
  expect((await desk.say({ type: "playItem", item: "r1" })).ok).toBe(true);
  await desk.until((me) => me.shown?.round !== undefined);
  const { ask } = desk.shown!.round!;
  const words = (await (await fetch(`${server.url}/api/words/fr`)).json()) as Record<string, string>;
  expect(words[ask]).not.toBe(ask);
  await phone
    .getByText(words[ask]!.replaceAll(/[\u00A0\u202F]/g, " "))
    .first()
    .waitFor();
  const wall = await actor(browser, `${server.url}/wall/${code}?renderer=canvas#key=${keys.wall}`, SIZES.beamer);
  await wall.getByText(ask).first().waitFor();
  expect(await wall.evaluate(() => document.documentElement.lang)).toBe("en");
  const charter = await actor(browser, `${server.url}/charter/${code}#key=${keys.desk}`, SIZES.desk);
  await charter.getByText("Draft, not yet approved").first().waitFor();
  await charter.getByRole("button", { name: "The charter, for Word" }).waitFor();
  for (const page of [door, phone, wall, charter]) expect(page.faults).toEqual([]);
  desk.link.leave();
});

test("the questionnaire's lists are the deck's, in each language: no line of the other one is left on it", async () => {
  const { code } = stage.opened;
  const { lines } = (await (await fetch(`${server.url}/api/workshops/${code}/questionnaire`)).json()) as QuestionnaireAsked;
  const page = await actor(browser, `${server.url}/avant/${code}?lang=en`, SIZES.small);
  const sides = page.locator("button.side");
  for (const list of ["uses", "fears", "wishes"]) {
    await sides.first().waitFor();
    const shown = await sides.allInnerTexts();
    const french = lines.filter((line) => line.list === list).map(({ text }) => text);
    expect([list, shown.length, shown.filter((text) => french.includes(text.trim()))]).toEqual([list, french.length, []]);
    await page.getByRole("button", { name: "Continue" }).click();
  }
  await page.getByRole("button", { name: /Français/ }).click();
  await page.getByRole("button", { name: lines.find(({ list }) => list === "uses")!.text }).waitFor();
});
