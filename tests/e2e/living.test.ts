// The whole life of a charter, by people with browsers: workshop, charter, opinions of two bodies, ratification, feedback, version 2 with its differences, public page.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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

const button = (page: Actor, name: string | RegExp) => page.getByRole("button", { name }).first();
const shows = (page: Actor, text: string | RegExp) => page.getByText(text).first().waitFor();
const part = async (page: Actor, name: string | RegExp): Promise<void> => {
  await page.getByRole("link", { name }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
};
const said = (page: Actor) => page.evaluate(() => document.body.innerText);
/** Another page of the same browser would share its keys: each person has one of their own. */
const open = (path: string, size: { width: number; height: number }) => actor(browser, server.url + path, size);

/** The referent makes a link for a body; what it says is its address. */
async function linkFor(referent: Actor, body: string): Promise<string> {
  await referent.getByLabel("Instance").fill(body);
  await button(referent, "Créer le lien").click();
  await referent.locator(".plain-list b", { hasText: body }).waitFor();
  const address = await referent.locator(".address code").innerText();
  return address.replace(/^https?:\/\/[^/]+/, "");
}

test("a charter lives: two bodies read it, the board ratifies it, someone writes back, and version 2 is public", { timeout: 180_000 }, async () => {
  const stage = await stageFor(server.url, 6);
  await stage.reach("drafting");
  await stage.order({ type: "fillField", field: "contact", words: "le bureau, au local, tous les jours" });
  await stage.order({ type: "playItem", item: "closing" });
  await stage.order({ type: "closeWorkshop" });
  const { code, keys } = stage.opened;

  const referent = await open(`/charter/${code}#key=${keys.desk}`, SIZES.desk);
  await referent.getByRole("heading", { level: 1, name: "Les règles" }).waitFor();
  expect(referent.url()).not.toContain("key=");
  const rule = (await referent.locator(".rule .wording").first().innerText()).replace(/^1\.\s*/, "");

  await part(referent, "Demander un avis");
  const links = [await linkFor(referent, "conseil d’administration"), await linkFor(referent, "CSE")];

  // two bodies, each on a phone, without an account
  const bodies = [await open(links[0]!, SIZES.phone), await open(links[1]!, SIZES.small)];
  const [board, council] = bodies as [Actor, Actor];
  await button(board, "Commencer").click();
  await shows(board, rule);
  await board.getByRole("radio", { name: "D’accord" }).check({ force: true });
  await button(board, "Enregistrer et continuer").click();
  await button(council, "Commencer").click();
  await button(council, "Enregistrer et continuer").click();
  await shows(council, "Choisissez d’abord l’un des trois avis.");
  await council.getByRole("radio", { name: "À changer" }).check({ force: true });
  await button(council, "Enregistrer et continuer").click();
  await shows(council, "Dites en une phrase ce qu’il faudrait changer");
  await council.getByRole("textbox").fill("Dire qui relit le samedi");
  await council.reload();
  await button(council, /Commencer/).click();
  expect(await council.getByRole("textbox").inputValue()).toBe("Dire qui relit le samedi");
  await council.getByRole("radio", { name: "À changer" }).check({ force: true });
  await button(council, "Enregistrer et continuer").click();
  await shows(council, /Pour finir|2 sur/);
  expect(await said(board)).not.toContain("Dire qui relit le samedi");

  // side by side
  await referent.reload();
  await part(referent, "Les avis reçus");
  await shows(referent, "Dire qui relit le samedi");
  expect(await said(referent)).toMatch(/1 d’accord · 1 à changer/);

  // a tampered link, and one taken back, say so
  const tampered = await open(`${links[0]!.slice(0, -2)}xy`, SIZES.phone);
  await shows(tampered, "Ce lien n’est pas complet");
  await part(referent, "Demander un avis");
  await button(referent, /Retirer le lien : CSE/).click();
  await referent.locator(".plain-list").getByText("retiré").waitFor();
  await council.reload();
  await shows(council, "Ce lien a été retiré");

  // ratified, and published
  await part(referent, "Valider");
  await referent.getByLabel("Instance").fill("conseil d’administration");
  await referent.getByLabel("Compte rendu (référence)").fill("PV 2026-11");
  await button(referent, "Noter la validation de la version 1").click();
  await shows(referent, "Version 1, validée par conseil d’administration");
  await part(referent, "Faire connaître");
  await button(referent, "Ouvrir la page publique").click();
  await shows(referent, "Annonce à coller");

  // someone new reads it and writes back
  const reader = await open(`/public/${code}`, SIZES.phone);
  await reader.getByRole("heading", { name: "En bref" }).waitFor();
  await shows(reader, rule);
  await shows(reader, /Parlez-en tout de suite.*le bureau, au local/);
  const told = await said(reader);
  expect(told).not.toMatch(/Dire qui relit|Objection|sur 6|restée ouverte/i);
  await button(reader, "Envoyer").click();
  await shows(reader, "Écrivez quelques mots d’abord.");
  await reader.getByLabel("Quelle règle").selectOption({ index: 1 });
  await reader.getByLabel("En quelques mots").fill("Et pendant les vacances ?");
  await button(reader, "Envoyer").click();
  await shows(reader, "C’est envoyé. Merci.");

  // it is due at the review meeting; the rule is strengthened; version 2
  await referent.reload();
  await part(referent, /Les retours/);
  await shows(referent, "Et pendant les vacances ?");
  await part(referent, /La réunion de revue/);
  const due = referent.locator("article.rule", { hasText: rule }).first();
  await due.getByText("Décider").first().click();
  await due.getByLabel("Décision").selectOption("strengthen");
  await due.getByLabel("La règle, en une phrase").fill(`${rule.replace(/\.$/, "")}, y compris pendant les vacances.`);
  await due.getByLabel("Qui le change").fill("groupe de suivi");
  await due.getByLabel("Pourquoi").fill("Un retour l’a demandé");
  await due.getByRole("button", { name: "Noter la décision" }).click();
  await part(referent, /Les versions/);
  await shows(referent, "y compris pendant les vacances.");
  expect(await referent.locator("ins").first().innerText()).toContain("pendant les vacances");
  await referent.getByLabel("Ce qui change, en une phrase").fill("La relecture vaut aussi pendant les vacances.");
  await button(referent, "Publier la version 2").click();
  await shows(referent, /^Version 2, du/);

  // until a body ratifies it, the public page says what was ratified
  await reader.reload();
  await shows(reader, rule);
  expect(await said(reader)).not.toContain("pendant les vacances.");
  await part(referent, "Valider");
  await referent.getByLabel("Instance").fill("conseil d’administration");
  await button(referent, "Noter la validation de la version 2").click();
  await shows(referent, "Version 2, validée par conseil d’administration");
  await reader.reload();
  await shows(reader, "y compris pendant les vacances.");
  await shows(reader, /Version 2, validée par conseil d’administration/);

  expect([referent, board, council, tampered, reader].flatMap(({ faults }) => faults)).toEqual([]);
});

test(
  "two referents on one rule: the second one's words stay on their screen, beside the new ones, and are saved when said again",
  { timeout: 120_000 },
  async () => {
    const stage = await stageFor(server.url, 6);
    await stage.reach("drafting");
    await stage.order({ type: "playItem", item: "closing" });
    await stage.order({ type: "closeWorkshop" });
    const address = `/charter/${stage.opened.code}#key=${stage.opened.keys.desk}`;
    const [first, second] = [await open(address, SIZES.desk), await open(address, SIZES.phone)] as const;
    for (const [page, text] of [
      [first, "La règle, vue par la première."],
      [second, "La règle, vue par le second."],
    ] as const) {
      const rule = page.locator("article.rule").first();
      await rule.getByText("Récrire").click();
      await rule.locator("form").first().getByLabel("La règle, en une phrase").fill(text);
      await rule.locator("form").first().getByLabel("Qui le change").fill("référente");
      await rule.locator("form").first().getByLabel("Pourquoi").fill("plus clair");
    }
    const save = (page: Actor) => page.locator("article.rule").first().getByRole("button", { name: "Enregistrer" }).click();
    await save(first);
    await shows(first, "2 formulations");
    await save(second);
    await shows(second, "Quelqu’un d’autre vient de changer ce texte");
    expect(await second.locator("article.rule").first().getByLabel("La règle, en une phrase").inputValue()).toBe("La règle, vue par le second.");
    await shows(second, "La règle, vue par la première.");
    await save(second);
    await shows(second, "3 formulations");
  },
);

/** The next one of these is written by the server, and its answer never comes. */
async function loseAnswer(page: Actor, path: string): Promise<void> {
  await page.route(
    `**${path}`,
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
}

test(
  "R16 a lost answer, then the same button again: one rule, one link, one opinion, one thing sent back; and a double tap is one",
  { timeout: 120_000 },
  async () => {
    const stage = await stageFor(server.url, 6);
    await stage.reach("drafting");
    await stage.order({ type: "playItem", item: "closing" });
    await stage.order({ type: "closeWorkshop" });
    const { code, keys } = stage.opened;
    const referent = await open(`/charter/${code}#key=${keys.desk}`, SIZES.desk);
    const rules = referent.locator("article.rule", { has: referent.locator(".wording") });
    await rules.first().waitFor();
    const before = await rules.count();
    const lost = "Le serveur ne répond pas";

    await referent.getByText("Ajouter une règle").click();
    const form = referent.locator("details", { hasText: "Ajouter une règle" }).last().locator("form");
    await form.getByLabel("La règle, en une phrase").fill("Chacun relit avant d’envoyer.");
    await form.getByLabel("Qui le change").fill("référente");
    await form.getByLabel("Pourquoi").fill("manquait");
    await loseAnswer(referent, "/commands");
    await form.getByRole("button").last().click();
    await shows(referent, lost);
    expect(await form.getByLabel("La règle, en une phrase").inputValue()).toBe("Chacun relit avant d’envoyer.");
    await form.getByRole("button").last().click();
    await referent.getByText(lost).waitFor({ state: "detached" });
    expect(await rules.count()).toBe(before + 1);

    await part(referent, "Demander un avis");
    await referent.getByLabel("Instance").fill("le CSE");
    await loseAnswer(referent, "/links");
    await button(referent, "Créer le lien").click();
    await shows(referent, lost);
    await button(referent, "Créer le lien").click();
    const address = (await referent.locator(".address code").innerText()).replace(/^https?:\/\/[^/]+/, "");
    expect(await referent.locator(".plain-list b", { hasText: "le CSE" }).count()).toBe(1);
    await part(referent, "Faire connaître");
    await button(referent, "Ouvrir la page publique").click();
    await shows(referent, "Annonce à coller");

    const body = await open(address, SIZES.phone);
    await button(body, "Commencer").click();
    await body.getByRole("radio", { name: "À changer" }).check({ force: true });
    await body.getByRole("textbox").fill("Dire qui relit");
    await loseAnswer(body, "/review");
    await button(body, "Enregistrer et continuer").click();
    await shows(body, lost);
    expect(await body.getByRole("textbox").inputValue()).toBe("Dire qui relit");
    await button(body, "Enregistrer et continuer").click();
    await shows(body, /Pour finir|2 sur/);

    const reader = await open(`/public/${code}`, SIZES.phone);
    await reader.getByLabel("En quelques mots").fill("Et pendant les vacances ?");
    await loseAnswer(reader, "/feedback");
    await button(reader, "Envoyer").click();
    await shows(reader, lost);
    await button(reader, "Envoyer").dblclick();
    await shows(reader, "C’est envoyé. Merci.");

    await referent.reload();
    await part(referent, /Les retours/);
    expect(await referent.getByText("Et pendant les vacances ?").count()).toBe(1);
    await part(referent, "Les avis reçus");
    expect(await referent.locator(".side q", { hasText: "Dire qui relit" }).count()).toBe(1);
  },
);
