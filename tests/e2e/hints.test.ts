// The wording check beside whoever writes: on the desk, on a phone and on the charter that lives on. A hint shows while a practice is vague, and goes once it is reworded.
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sit } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { actor, launch, SIZES, type Actor } from "./actors.ts";
import { stageFor } from "./stage.ts";

let server: Running;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await server.kill();
});

const VAGUE = "On évite si possible de coller un nom dans un outil.";
const PLAIN = "Personne ne colle un nom dans un outil gratuit.";

/** `around`: what holds the field and its hints; `save`: what sends it, which a hint never shuts. */
async function helps(around: Locator, field: Locator, save: Locator): Promise<void> {
  const hint = around.locator(".wording-check").getByText(/laisse tout le monde libre/);
  await field.fill(VAGUE);
  await hint.first().waitFor();
  expect(await save.isEnabled()).toBe(true);
  await field.fill(PLAIN);
  await hint.first().waitFor({ state: "detached" });
}
const faults: Actor[] = [];
const open = async (path: string, size: { width: number; height: number }) => {
  const page = await actor(browser, server.url + path, size);
  faults.push(page);
  return page;
};

test("a vague practice is told so on the phone, on the desk and on the charter page, and no longer once it is reworded", { timeout: 120_000 }, async () => {
  const stage = await stageFor(server.url, 6);
  const { code, keys } = stage.opened;
  const someone = await sit(server.url, code, { alias: "Ana" });
  someone.link.leave();
  await stage.reach("choosing");

  const phone = await open(`/${code}#key=${someone.key}`, SIZES.small);
  const proposing = phone.locator("details", { has: phone.getByRole("textbox") });
  await phone.locator("summary").first().click();
  await helps(proposing, proposing.getByRole("textbox"), proposing.getByRole("button").last());

  const desk = await open(`/desk/${code}#key=${keys.desk}`, SIZES.desk);
  await desk.locator("button.again").first().click();
  const reword = desk.locator(".reword");
  await helps(reword, reword.getByRole("textbox"), reword.locator("button.ok"));

  await stage.reach("drafting");
  await stage.order({ type: "playItem", item: "closing" });
  await stage.order({ type: "closeWorkshop" });
  const charter = await open(`/charter/${code}#key=${keys.desk}`, SIZES.phone);
  const rule = charter.locator("article.rule").first();
  await rule.getByText("Récrire").click();
  await helps(rule, rule.getByLabel("La règle, en une phrase"), rule.getByRole("button", { name: "Enregistrer" }));
  await charter.getByText("Ajouter une règle").click();
  const added = charter.locator("details", { hasText: "Ajouter une règle" }).last();
  await helps(added, added.getByLabel("La règle, en une phrase"), added.getByRole("button", { name: "Ajouter cette règle" }));
  const preamble = charter.locator("article.rule", { hasText: "Pourquoi cette charte" });
  await preamble.getByText("Récrire").click();
  await helps(preamble, preamble.getByRole("textbox", { name: "Pourquoi cette charte" }), preamble.getByRole("button", { name: "Enregistrer" }));

  expect(faults.flatMap((page) => page.faults)).toEqual([]);
});
