// Every page under its policy: nothing inline, nothing from elsewhere, no key in an address, and little left in the browser afterwards.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { post } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { actor, launch, SIZES, type Actor } from "./actors.ts";
import { stageFor, type Stage } from "./stage.ts";

let server: Running;
let browser: Browser;
let stage: Stage;
const pages: Record<string, Actor> = {};
const keys: string[] = [];
const open = async (name: string, path: string, size: { width: number; height: number } = SIZES.phone) =>
  (pages[name] = await actor(browser, server.url + path, size));
const shows = (page: Actor, text: string | RegExp) => page.getByText(text).first().waitFor();
/** What the browser keeps for this server: names, values. */
const kept = (page: Actor) => page.evaluate(() => Object.entries(localStorage).toSorted(([one], [two]) => one.localeCompare(two)));

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
  stage = await stageFor(server.url, 6);
  const { code } = stage.opened;
  const phrase = encodeURIComponent(stage.opened.phrase);
  const home = await open("home", "/", SIZES.desk);
  await home.getByRole("button", { name: "Préparer un atelier" }).click();
  await home.getByLabel("Votre association").fill("La Maison des Voisins");
  await (await open("questionnaire", `/avant/${code}`)).getByRole("heading").first().waitFor();
  const desk = await open("desk", `/desk/${code}#key=${stage.opened.keys.desk}`, SIZES.desk);
  const wall = await open("wall", `/wall/${code}#key=${stage.opened.keys.wall}`, SIZES.wall);
  await open("phrase", `/desk/${code}#key=${phrase}`, SIZES.desk);
  await (
    await open("asking", `/wall/${code}`, SIZES.beamer)
  )
    .getByText(/^\d{4}$/)
    .first()
    .waitFor();
  const phone = await open("phone", `/${code}`);
  await phone
    .getByLabel(/prénom/i)
    .first()
    .fill("Zénobie");
  await phone.getByRole("button", { name: "Entrer" }).click();
  await shows(phone, "Vous êtes dans la salle");
  keys.push((await kept(phone)).find(([name]) => name === `phone:${code}`)![1]);
  await wall.getByText(code, { exact: true }).first().waitFor();
  for (const moment of ["discovering", "mapping", "valuing", "split", "talk", "voting", "counted", "drafting"] as const) {
    await stage.reach(moment);
    await phone.waitForTimeout(400); // each screen draws what it draws in this moment
    if (moment === "voting") {
      await phone.getByRole("radio").nth(1).check({ force: true });
    }
  }
  await shows(desk, /brouillon/i);
  await stage.order({ type: "playItem", item: "closing" });
  await stage.order({ type: "closeWorkshop" });
  const charter = await open("charter", `/charter/${code}#key=${stage.opened.keys.desk}`, SIZES.desk);
  await charter.getByRole("heading", { level: 1, name: "Les règles" }).waitFor();
  const made = async (path: string, body: object) =>
    (await post<{ key: string }>(`${server.url}/api/charters/${code}/${path}`, body, stage.opened.keys.desk)).body.key;
  const review = await made("links", { body: "conseil d’administration", until: new Date(Date.now() + 5 * 24 * 3600_000).toISOString().slice(0, 10) });
  const reader = await made("feedback-link", {});
  keys.push(review, reader, stage.opened.keys.desk, stage.opened.keys.wall, stage.opened.phrase);
  await (await open("review", `/review/${code}#key=${review}`)).getByRole("button", { name: "Commencer" }).waitFor();
  await post(`${server.url}/api/charters/${code}/commands`, { id: "public-page-1", command: { type: "setPublic", open: true } }, stage.opened.keys.desk);
  await (await open("public", `/public/${code}#key=${reader}`)).getByRole("heading").first().waitFor();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await server.kill();
});

test("no page breaks its policy, throws, or asks anyone else", () => {
  expect(Object.fromEntries(Object.entries(pages).map(([name, { faults }]) => [name, faults]))).toEqual(
    Object.fromEntries(Object.keys(pages).map((name) => [name, []])),
  );
});

test("what a page may not do is noticed: an inline script, eval, an inline style, another site, a frame", async () => {
  const page = await actor(browser, server.url);
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement("script"), { textContent: "window.planted = 1" }));
    document.body.append(Object.assign(document.createElement("style"), { textContent: "body { color: red }" }));
    document.body.append(Object.assign(document.createElement("iframe"), { src: "/" }));
    new Image().src = "https://elsewhere.example/x.png";
  });
  await page.evaluate("setTimeout('window.planted = 2')");
  await expect.poll(() => page.faults.length).toBeGreaterThanOrEqual(5);
  expect(await page.evaluate(() => (window as { planted?: number }).planted)).toBeUndefined();
});

test("no key, phrase or ticket is in any address that the server sees", () => {
  const addresses = Object.values(pages).flatMap(({ asked }) => asked);
  expect(addresses.length).toBeGreaterThan(50);
  const secrets = keys.flatMap((key) => [key, encodeURIComponent(key)]);
  expect(addresses.filter((address) => secrets.some((key) => address.includes(key)))).toEqual([]);
  expect(addresses.filter((address) => new URL(address).pathname.split("/").some((part) => /^[\w-]{30,}$/.test(part)))).toEqual([]);
  const queries = addresses.map((address) => new URL(address)).filter(({ search }) => search !== "");
  const names = new Set(queries.flatMap(({ searchParams }) => [...searchParams.keys()]));
  expect([...names].toSorted()).toEqual(["lang", "path", "sessionId"]); // the last opens one socket, once, within eight seconds
});

test("what a browser keeps of a workshop: its keys, and nothing that was said", async () => {
  const { code } = stage.opened;
  const left = Object.fromEntries(await Promise.all(Object.entries(pages).map(async ([name, page]) => [name, await kept(page)] as const)));
  const names = Object.fromEntries(Object.entries(left).map(([name, all]) => [name, all.map(([key]) => key.replace(code, "CODE"))]));
  expect(names).toEqual({
    home: [],
    questionnaire: [],
    desk: ["desk:CODE"],
    phrase: ["desk:CODE"],
    wall: ["wall:CODE"],
    asking: [],
    phone: [], // its seat is erased, and its key with it
    charter: ["charter:CODE"],
    review: ["review:CODE"],
    public: ["reader:CODE"],
  });
  const others = async (page: Actor) =>
    page.evaluate(async () => [document.cookie, Object.keys(sessionStorage).join(), (await indexedDB.databases()).length, (await caches.keys()).length]);
  for (const [name, page] of Object.entries(pages)) expect(await others(page), name).toEqual(["", name === "phone" ? `${code}:over` : "", 0, 0]);
});
