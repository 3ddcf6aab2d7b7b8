// Several desks, and one that dies: a co-facilitator comes in by four digits; six words open a desk when none is left; what divides is reworded and voted again.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sit } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { actor, launch, SIZES } from "./actors.ts";
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

test("a co-facilitator’s phone shows four digits, an open desk types them, and both lead", { timeout: 60_000 }, async () => {
  const stage = await stageFor(server.url, 5, { phases: [] });
  const { code, keys } = stage.opened;
  const laptop = await actor(browser, `${server.url}/desk/${code}#key=${keys.desk}`, SIZES.desk);
  const phone = await actor(browser, `${server.url}/desk/${code}`, SIZES.phone);
  const digits = await phone.locator(".big-digits").textContent();
  await laptop
    .getByRole("button", { name: /^Salle/ })
    .first()
    .click();
  await laptop.getByRole("radio", { name: /pupitre/i }).check({ force: true });
  await laptop.getByLabel("Les quatre chiffres", { exact: true }).fill(digits!);
  await laptop.getByRole("button", { name: "Ouvrir cet écran" }).click();
  await phone.getByRole("button", { name: /^Jouer/ }).click();
  await laptop.getByRole("button", { name: "Ouvrir les positions" }).click();
  await phone.getByRole("button", { name: "Fermer et montrer les camps" }).waitFor();
  expect(phone.url()).not.toContain("key");
  expect([...laptop.faults, ...phone.faults]).toEqual([]);
});

test("the laptop dies while the room votes: six words on a phone take over, and the wording that divides is voted again", { timeout: 90_000 }, async () => {
  const stage = await stageFor(server.url, 6);
  const { code, keys, phrase } = stage.opened;
  await stage.reach("choosing");
  await stage.order({ type: "confirmHeadcount", people: 7 }); // everyone has a phone: no paper to enter
  const [one] = stage.desk.desk!.candidates;
  await stage.order({ type: "rewordPractice", practice: one!.id, text: "Le secrétariat relit chaque réponse." });
  await stage.order({ type: "choosePractices", round: "r1", practices: [one!.id], alternatives: [] });
  const laptop = await actor(browser, `${server.url}/desk/${code}#key=${keys.desk}`, SIZES.desk);
  await laptop.getByRole("button", { name: "Ouvrir le vote" }).click();
  await stage.desk.until((me) => me.shown?.vote !== undefined);
  const late = await sit(server.url, code);
  for (const [i, seat] of [...stage.seats, late].entries())
    await seat.say({ type: "castBallot", vote: "v1", ...(i < 2 ? { stance: "1" as const, reason: "Sauf en août." } : { stance: "3" as const }) });
  await laptop.context().close();
  stage.desk.link.leave();

  const phone = await actor(browser, `${server.url}/desk/${code}`, SIZES.phone);
  await phone.getByLabel("Ou tapez la phrase de six mots").fill(`  ${phrase.replaceAll("-", "  ").toUpperCase()} `);
  await phone.getByRole("button", { name: "Ouvrir", exact: true }).click();
  await phone.getByText("7 sur 7").waitFor();
  await phone.getByRole("button", { name: "Fermer le vote" }).click();
  await phone.getByText("La salle est partagée").waitFor();
  await phone.getByRole("button", { name: "Récrire et revoter" }).click();
  await phone
    .getByRole("button", { name: /Ajouter à la phrase/ })
    .first()
    .click();
  await phone.getByRole("button", { name: "Revoter tout de suite" }).click();
  await phone.getByText("On revote la phrase récrite").waitFor();
  expect(await phone.locator("ins").textContent()).toContain("Sauf en août.");
  const voter = await actor(browser, `${server.url}/${code}#key=${late.key}`, SIZES.small);
  await voter.getByText("On revote la phrase récrite").waitFor();
  expect([...phone.faults, ...voter.faults]).toEqual([]);
});
