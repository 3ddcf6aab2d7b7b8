// One card, from the code on the wall to a line in the charter, by people with browsers: a facilitator at a desk, a wall, two phones.
// Two more people are in the room without a phone: one votes on paper, one by hand.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { post, sit } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { actor, launch, SIZES, type Actor } from "./actors.ts";

let server: Running;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await server.kill();
});

/** The big button of the desk, by its words; the click waits until it hears (a second tap must not take the next step). */
const go = (desk: Actor, label: string | RegExp): Promise<void> => desk.getByRole("button", { name: label }).click();

test("a facilitator alone opens a workshop, two phones join by code, and what they agree on is in the charter", { timeout: 120_000 }, async () => {
  const desk = await actor(browser, server.url, SIZES.desk);
  await desk.getByRole("button", { name: "Préparer un atelier" }).click();
  await desk.getByLabel("Votre association").fill("La Maison des Voisins");
  const folded = (title: string) => desk.locator("details", { has: desk.locator("summary", { hasText: title }) }).last();
  await folded("Avant les cartes").locator("summary").click();
  for (const before of await folded("Avant les cartes").getByRole("checkbox").all()) await before.uncheck();
  await folded("Changer les cartes").locator("summary").click();
  await desk.getByRole("checkbox", { name: /Trier les candidatures/ }).check();
  const unwanted = folded("Changer les cartes")
    .getByRole("checkbox", { checked: true })
    .and(desk.getByRole("checkbox", { name: /^(?!Trier les candidatures)/ }));
  while ((await unwanted.count()) > 0) await unwanted.first().uncheck();
  const full = desk.getByRole("button", { name: "Débattre en entier : Trier les candidatures" });
  if ((await full.getAttribute("aria-pressed")) === "false") await full.click();
  await folded("Réglages").locator("summary").click();
  expect(await desk.getByRole("checkbox", { name: /^Consentement strict/ }).isChecked()).toBe(false);
  await desk.getByRole("button", { name: "Ouvrir l’atelier" }).click();
  await desk.getByRole("button", { name: "Montrer la phrase" }).click();
  await desk.getByRole("button", { name: "Non, il reste pour moi" }).click();
  const wallAddress = await desk.getByRole("link", { name: /Ouvrir le mur/ }).getAttribute("href");
  const code = /\/wall\/(\w{5})#/.exec(wallAddress!)![1]!;
  const wall = await actor(browser, server.url + wallAddress!.replace("#", "?renderer=canvas#"), SIZES.wall);
  await wall.getByText(code, { exact: true }).first().waitFor();
  expect(wall.url()).not.toContain("key=");
  await desk.getByRole("button", { name: "Ouvrir le pupitre sur cet écran" }).click();
  await desk.waitForURL(`**/desk/${code}`);

  const ana = await actor(browser, `${server.url}/${code}`, SIZES.phone);
  const ben = await actor(browser, `${server.url}/${code.toLowerCase()}`, SIZES.small);
  for (const [phone, alias] of [
    [ana, "Ana"],
    [ben, "Ben"],
  ] as const) {
    await phone
      .getByLabel(/prénom/i)
      .first()
      .fill(alias);
    await phone.getByRole("button", { name: "Entrer" }).click();
    await phone.getByText("Vous êtes dans la salle").waitFor();
  }
  const others = [];
  for (let i = 0; i < 4; i++) others.push(await sit(server.url, code));
  await wall.getByText("6", { exact: true }).first().waitFor();

  await desk
    .locator(".side-tabs")
    .getByRole("button", { name: /^Salle/ })
    .click();
  await desk.getByLabel("Personnes dans la salle").fill("8"); // two came without a phone
  await desk.getByRole("button", { name: "Confirmer", exact: true }).click();
  await desk.getByText("2 personnes sont sans téléphone").waitFor();
  await desk
    .locator(".side-tabs")
    .getByRole("button", { name: /^À relire/ })
    .click();

  await go(desk, /^Jouer/);
  await ana.getByText("La situation").first().waitFor();
  await go(desk, "Ouvrir les positions");
  const round = others[0]!.shown!.round!.id;
  await ana.getByRole("button", { name: /^Pour/ }).click();
  await ben.getByRole("button", { name: /^Contre/ }).click();
  await ana.getByText("C’est arrivé").first().waitFor();
  for (const other of others) await other.say({ type: "takePosition", round, which: "first", position: "conditions" });
  await desk.getByText("6 sur 6").first().waitFor();
  await ana.reload();
  await ana.getByRole("button", { name: /^Pour/, pressed: true }).waitFor();
  await go(desk, "Fermer et montrer les camps");
  await wall
    .getByText(/sous conditions/)
    .first()
    .waitFor();
  await go(desk, "Retourner la carte");

  await ana.getByLabel(/Une phrase pour convaincre/).fill("Oui, si une personne relit tout.");
  await ana.reload();
  expect(await ana.getByLabel(/Une phrase pour convaincre/).inputValue()).toBe("Oui, si une personne relit tout.");
  await ana.getByRole("button", { name: "Envoyer" }).click();
  await desk.getByText("Oui, si une personne relit tout.").first().waitFor();
  await desk.getByRole("button", { name: "Montrer", exact: true }).click();

  await go(desk, "Reposer la question");
  await ben.getByRole("button", { name: /Sous conditions/ }).click();
  for (const other of others) await other.say({ type: "takePosition", round, which: "second", position: "conditions" });
  await ana.getByRole("button", { name: /Sous conditions/ }).click();
  await desk.getByText("6 sur 6").first().waitFor();
  await go(desk, "Fermer et montrer qui a bougé");
  await wall
    .getByText(/2 ont changé d’avis/)
    .first()
    .waitFor();
  await go(desk, "Passer aux pratiques");

  const practice = desk.getByRole("checkbox").first();
  await practice.check();
  await go(desk, "Mettre au vote les pratiques cochées");
  const blank = desk.getByRole("combobox").first();
  if (await blank.isVisible()) await blank.selectOption({ index: 1 });
  await go(desk, "Ouvrir le vote");
  await ana.getByRole("radio", { name: "D’accord" }).check({ force: true });
  await ana.getByRole("button", { name: "Déposer mon bulletin" }).click();
  await ana.getByText("Bulletin déposé").first().waitFor();
  await ben.getByRole("radio", { name: "Objection" }).check({ force: true });
  await ben.getByRole("button", { name: "Déposer mon bulletin" }).click();
  await ben.getByLabel(/Quel dommage/).waitFor(); // the phone asks for the harm, and for whom
  await ben.getByRole("radio", { name: "Je peux vivre avec" }).check({ force: true });
  await ben.getByRole("button", { name: "Déposer mon bulletin" }).click();
  await ben.getByText("Bulletin déposé").first().waitFor();
  const vote = others[0]!.shown!.vote!.id;
  for (const other of others) await other.say({ type: "castBallot", vote, stance: "3" });
  await ana.reload();
  await ana.getByText("Bulletin déposé").first().waitFor();
  expect(await wall.evaluate(() => document.body.innerText)).not.toMatch(/sur 6 peuvent|Objection/);
  await go(desk, "Fermer le vote");
  await ana
    .getByText(/ferme dans/)
    .first()
    .waitFor();
  await wall.getByText("Papier et mains").first().waitFor({ timeout: 15_000 });
  await desk.getByRole("button", { name: "Un de plus : D’accord" }).click();
  await desk.getByText("1 sur 2", { exact: true }).waitFor();
  await desk.getByRole("radio", { name: /À main levée/ }).check({ force: true });
  await desk.getByRole("button", { name: "Un de plus : Je peux vivre avec" }).click();
  await desk.getByText("2 sur 2", { exact: true }).waitFor();
  expect(await wall.evaluate(() => document.body.innerText)).not.toMatch(/sur 8 peuvent/);
  await go(desk, "Compter maintenant");
  await wall.getByText("Retenue").first().waitFor();
  await desk
    .getByText(/1 sur papier et 1 à main levée/)
    .first()
    .waitFor();
  await go(desk, /^Garder/);

  await desk.getByRole("button", { name: "Passer à la suite sans voter" }).waitFor({ state: "hidden" });
  const { body } = await post<{ refusal: string }>(`${server.url}/api/workshops/${code}/pairings/0000`, {}, "x".repeat(32));
  expect(body.refusal).toBe("not-your-role");
  const charter = await actor(
    browser,
    `${server.url}/charter/${code}#key=${await desk.evaluate((name) => localStorage.getItem(name), `desk:${code}`)}`,
    SIZES.desk,
  );
  await charter
    .getByRole("heading", { name: /Règles/ })
    .first()
    .waitFor();
  expect(await charter.evaluate(() => document.body.innerText)).toMatch(/Retenue par l’atelier/);
  expect([desk, wall, ana, ben, charter].flatMap(({ faults }) => faults)).toEqual([]);
});
