// Two languages in one room: each screen in its own, and nothing else changes.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sit } from "../rehearsal/people.ts";
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
