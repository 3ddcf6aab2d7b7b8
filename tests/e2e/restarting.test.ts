// A server that stops to start again: phone, wall and desk say so in a sentence, and come back by themselves.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refusals } from "../../client/words.fr.ts";
import { enter, openWorkshop } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { actor, launch, settled, SIZES } from "./actors.ts";

let server: Running;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await server.kill();
});

test("phone, wall and desk tell of a restart, and show again what they showed", { timeout: 90_000 }, async () => {
  const { code, keys } = await openWorkshop(server.url);
  const desk = await actor(browser, `${server.url}/desk/${code}#key=${keys.desk}`, SIZES.desk);
  const narrow = await actor(browser, `${server.url}/desk/${code}#key=${keys.desk}`, SIZES.phone);
  const wall = await actor(browser, `${server.url}/wall/${code}?renderer=canvas#key=${keys.wall}`, SIZES.wall);
  const phone = await actor(browser, `${server.url}/${code}`, SIZES.small);
  await phone.getByRole("button", { name: "Entrer" }).click();
  await phone.getByText("Vous êtes dans la salle").waitFor();
  await wall.getByText(code, { exact: true }).first().waitFor();
  const lead = enter(server.url, code, keys.desk, "desk");
  await lead.until((me) => me.status === "in");
  expect(await lead.say({ type: "playItem", item: "r1" })).toMatchObject({ ok: true });
  const pages = { phone, wall, desk, narrow };
  const before = await Promise.all(Object.values(pages).map(settled));
  expect(await server.kill("SIGTERM")).toBe(0);
  for (const page of Object.values(pages)) await page.getByText(refusals.restarting).first().waitFor();
  if (process.env["SHOTS"]) for (const [name, page] of Object.entries(pages)) await page.screenshot({ path: `${process.env["SHOTS"]}/restarting-${name}.png` });
  await server.again();
  for (const page of Object.values(pages)) await page.getByText(refusals.restarting).first().waitFor({ state: "detached" });
  expect(await Promise.all(Object.values(pages).map(settled))).toEqual(before);
  lead.link.leave();
});
