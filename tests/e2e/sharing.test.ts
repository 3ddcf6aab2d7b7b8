// Two people on one phone: each has a place, they answer one after the other, and neither sees what the other answered.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sit } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { actor, launch, settled, SIZES } from "./actors.ts";
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

test("Ana and Léa vote on one phone, and each ballot counts", { timeout: 60_000 }, async () => {
  const stage = await stageFor(server.url, 5, { full: ["trier-les-candidatures", "traduire-l-accueil"] });
  const { code } = stage.opened;
  const ana = await sit(server.url, code, { alias: "Ana" });
  ana.link.leave();
  const phone = await actor(browser, `${server.url}/${code}#key=${ana.key}`, SIZES.small);
  const tap = (name: string | RegExp) => phone.getByRole("button", { name }).click();
  const picture = async (name: string) =>
    process.env["PICTURES"] && phone.screenshot({ path: `${process.env["PICTURES"]}/sharing-${name}.png`, fullPage: true });
  await settled(phone);
  await picture("gathering");

  await tap("Quelqu’un d’autre répond sur ce téléphone");
  await phone.getByLabel(/prénom/).fill("Léa");
  await picture("adding");
  await tap(/^Entrer/);
  await stage.desk.until((me) => me.shown?.people === 7);
  await settled(phone);
  expect(await phone.locator(".sharer").innerText()).toContain("Léa");

  await stage.reach("valued");
  await stage.order({ type: "openThemes" });
  await settled(phone);
  await phone.locator(".sides button").first().click();
  await tap(/^Garder mon choix/);
  await phone.getByRole("heading", { name: "C’est noté" }).waitFor();
  await tap("Passer à la personne 1");
  await tap(/^C’est moi/);
  await settled(phone);
  expect(await phone.locator("[aria-pressed=true]").count()).toBe(0); // of one person’s themes the next sees nothing
  await stage.order({ type: "revealThemes" });
  await tap("Passer le téléphone");
  await tap(/^C’est moi/);

  await stage.reach("first");
  await phone.getByRole("button", { name: /^Contre/ }).click();
  await phone.getByRole("heading", { name: "C’est noté" }).waitFor();
  await picture("noted");
  await tap("Passer à la personne 1");
  await phone.getByRole("heading", { name: "Passez le téléphone à Ana" }).waitFor();
  await picture("handing");
  await tap(/^C’est moi/);
  await settled(phone);
  expect(await phone.locator("[aria-pressed=true]").count()).toBe(0);
  await phone.getByRole("button", { name: /^Pour/ }).click();
  await phone.getByRole("heading", { name: "C’est noté" }).waitFor();
  expect(await settled(phone)).not.toMatch(/Pour\b|Contre/);

  await stage.reach("voting");
  await phone.getByRole("radio", { name: "D’accord" }).check({ force: true });
  await tap(/^Déposer/);
  await phone.getByRole("heading", { name: "C’est noté" }).waitFor();
  await tap("Passer à la personne 2");
  await phone.reload(); // the phone knows who is on it, and asks who holds it
  await phone.getByRole("heading", { name: /^Passez le téléphone/ }).waitFor();
  await tap(/^C’est moi/);
  await settled(phone);
  if (!(await phone.locator(".sharer").innerText()).includes("Léa")) {
    await tap("Passer le téléphone");
    await tap(/^C’est moi/);
  }
  await phone.getByRole("radio", { name: "Pas prêt·e" }).check({ force: true });
  await tap(/^Déposer/);
  await phone.getByRole("heading", { name: "C’est noté" }).waitFor();
  await stage.desk.until((me) => me.desk?.answered?.n === 7, "seven ballots");
  await tap("Changer ma réponse");
  await settled(phone);
  expect(await phone.locator("input[type=radio]:checked").count()).toBe(0); // nothing of it is left to see
  expect(phone.faults).toEqual([]);
});
