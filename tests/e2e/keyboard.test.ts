// A whole workshop without a mouse: a facilitator at a desk and one person with a phone have a keyboard alone, from the home page to the charter.
// The rest of the room is simulated. No stop of the Tab key is unseen, and no change of screen loses the focus.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import type { Command } from "../../shared/workshop.ts";
import { sit, type Person } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { actor, launch, SIZES } from "./actors.ts";
import { button, focusKept, press, tabTo, type, withoutMouse } from "./keyboard.ts";

let server: Running;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await server.kill();
});

const PATIENCE = 20_000;
const CARD = "Trier les candidatures";

test("a facilitator and a participant hold a whole workshop with the keyboard alone", { timeout: 180_000 }, async () => {
  const desk = await actor(browser, server.url, SIZES.desk);
  desk.setDefaultTimeout(PATIENCE);
  const touchedDesk = await withoutMouse(desk);
  const tick = (name: string | RegExp) => press(desk, desk.getByRole("checkbox", { name }), "Space");

  // Preparing: an hour and a half, one card, and what comes before the cards.
  await button(desk, "Préparer un atelier");
  await focusKept(desk);
  await type(desk, desk.getByLabel("Votre association"), "La Maison des Voisins");
  await tabTo(desk, desk.getByRole("radio", { name: "120 min" }));
  await desk.keyboard.press("ArrowLeft");
  expect(await desk.getByRole("radio", { name: "90 min" }).isChecked()).toBe(true);
  await press(desk, desk.locator("summary", { hasText: "Changer les cartes" }));
  if (!(await desk.getByRole("checkbox", { name: CARD }).isChecked())) await tick(CARD);
  const others = desk.locator("details", { has: desk.locator("summary", { hasText: "Changer les cartes" }) }).last();
  const unwanted = others.getByRole("checkbox", { checked: true }).and(desk.getByRole("checkbox", { name: /^(?!Trier les candidatures)/ }));
  while ((await unwanted.count()) > 0) await press(desk, unwanted.first(), "Space");
  const full = desk.getByRole("button", { name: `Débattre en entier : ${CARD}` });
  if ((await full.getAttribute("aria-pressed")) === "false") await press(desk, full);
  await button(desk, "Ouvrir l’atelier");
  await desk.getByRole("button", { name: "Montrer la phrase" }).waitFor();
  await focusKept(desk);
  await button(desk, "Montrer la phrase");
  await button(desk, "Non, il reste pour moi");
  await focusKept(desk);
  await button(desk, "Ouvrir le pupitre sur cet écran");
  await desk.waitForURL("**/desk/*");
  const code = desk.url().slice(-5);

  // Entering.
  const phone = await actor(browser, `${server.url}/${code}`, SIZES.small);
  phone.setDefaultTimeout(PATIENCE);
  onTestFailed(async () => {
    const folder = process.env["PICTURES"];
    if (folder) await Promise.all([desk.screenshot({ path: `${folder}/desk.png` }), phone.screenshot({ path: `${folder}/phone.png` })]);
  });
  const touchedPhone = await withoutMouse(phone);
  await type(phone, phone.getByLabel(/prénom/i).first(), "Ana");
  await tabTo(phone, phone.getByRole("radio", { name: "sans réponse" }));
  await phone.keyboard.press("ArrowDown"); // the ring goes round, to the first group
  await button(phone, "Entrer");
  await phone.getByRole("heading", { name: "Vous êtes dans la salle" }).waitFor();
  await focusKept(phone);
  await press(phone, phone.getByRole("button", { name: "Table 3", exact: true }));
  await focusKept(phone);
  const room: Person[] = [];
  for (let i = 0; i < 5; i++) room.push(await sit(server.url, code));
  const all = (make: (i: number) => Command) => Promise.all(room.map((each, i) => each.say(make(i))));
  const shown = () => room[0]!.shown!;
  /** The big button, by its words; then the desk shows `next`, and its focus is somewhere. */
  const go = async (label: string | RegExp, next: string | RegExp) => {
    await tabTo(desk, desk.locator(".go", { hasText: label }));
    await desk.locator(".go:not([aria-disabled=true])", { hasText: label }).waitFor(); // a second press must not take the next step
    await desk.keyboard.press("Enter");
    await desk.getByText(next).first().waitFor();
    await focusKept(desk);
  };
  /** The phone shows this, and has lost nothing. */
  const sees = async (words: string | RegExp) => {
    await phone.getByText(words).first().waitFor();
    await focusKept(phone);
  };

  // Before the cards: one received idea, the map, the values.
  await go("Passer aux idées reçues", "Lancer l’idée suivante");
  await go("Lancer l’idée suivante", "Fermer et montrer la réponse");
  await sees(/Votre réponse|Votre ordre de grandeur|Du plus ancien au plus récent/);
  const { id: item, kind, places } = shown().discovery!;
  await all((i) => ({ type: "answerDiscovery", item, answer: kind === "claim" ? "true" : kind === "order" ? places.join() : String(i % 3) }));
  for (let i = 0; i < (kind === "order" ? places.length : 1); i++) await press(phone, phone.locator(".sides button").nth(i));
  if (kind === "order") await button(phone, "C’est mon ordre");
  await sees(/Vous pouvez encore changer/);
  await go("Fermer et montrer la réponse", "La bonne réponse");
  await sees("La bonne réponse");
  await button(desk, "Passer à la suite");
  await button(desk, "Oui, passer");
  await desk.getByRole("heading", { name: "Carte des usages" }).first().waitFor();
  await focusKept(desk);
  await sees("Cochez ce qui est vrai pour vous");
  await press(phone, phone.locator(".sides button").first());
  await focusKept(phone);
  await type(phone, phone.getByLabel("Une ligne à vous"), "Relire les courriers.");
  await button(phone, "Envoyer");
  await sees("Relire les courriers.");
  await press(desk, desk.getByRole("button", { name: "Montrer", exact: true }));
  await focusKept(desk);
  await go("Passer aux valeurs", "Ouvrir le choix des valeurs");
  await go("Ouvrir le choix des valeurs", "Fermer et montrer les valeurs");
  const values = Object.keys(shown().values.choice);
  await all((i) => ({ type: "chooseValues", values: [values[0]!, values[1 + i]!] }));
  await sees("Choisissez trois valeurs");
  for (const nth of [0, 1, 2]) await press(phone, phone.locator(".sides button").nth(nth));
  await button(phone, /^Garder mes valeurs/);
  await sees(/Vous pouvez encore changer/);
  await go("Fermer et montrer les valeurs", "Garder les valeurs cochées");
  await press(desk, desk.getByRole("checkbox", { name: /^Garder/ }).first(), "Space");
  await go("Garder les valeurs cochées", "Gardées par la salle");

  // The card: two positions, one sentence, one practice.
  await go(/^Jouer/, "Ouvrir les positions");
  await go("Ouvrir les positions", "Fermer et montrer les camps");
  const { id: round } = shown().round!;
  await all((i) => ({ type: "takePosition", round, which: "first", position: i % 2 ? "for" : "conditions" }));
  await sees("Votre première position");
  await press(phone, phone.getByRole("button", { name: /^Pour/ }));
  await sees("C’est arrivé");
  await go("Fermer et montrer les camps", "Retourner la carte");
  await sees("Où en est la salle");
  await go("Retourner la carte", "Reposer la question");
  await press(phone, phone.getByRole("button", { name: "J’écris pour la table" }).or(phone.getByLabel(/Une phrase pour convaincre/)), "Space");
  await type(phone, phone.getByLabel(/Une phrase pour convaincre/), "Oui, si une personne relit tout.");
  await button(phone, "Envoyer");
  await sees("Oui, si une personne relit tout.");
  await press(desk, desk.getByRole("button", { name: "Montrer", exact: true }));
  await focusKept(desk);
  await go("Reposer la question", "Fermer et montrer qui a bougé");
  await all(() => ({ type: "takePosition", round, which: "second", position: "conditions" }));
  await sees("Votre position, maintenant");
  await press(phone, phone.getByRole("button", { name: /^Sous conditions/ }));
  await go("Fermer et montrer qui a bougé", "Passer aux pratiques");
  await sees(/changé d’avis/);
  await go("Passer aux pratiques", "Les pratiques au choix");
  await sees("Quelles pratiques voter");
  await press(phone, phone.locator(".up").first());
  await focusKept(phone);
  await press(desk, desk.getByRole("checkbox", { name: /^Mettre au vote/ }).first(), "Space");
  await button(desk, "Mettre au vote les pratiques cochées");
  await desk.getByText("Les pratiques à voter").waitFor();
  await focusKept(desk);
  const blank = desk.getByRole("combobox").first();
  while ((await desk.locator(".go", { hasText: "Ouvrir le vote" }).count()) === 0) {
    await tabTo(desk, blank);
    await desk.keyboard.press("ArrowDown");
    await desk.keyboard.press("ArrowDown");
    await focusKept(desk);
  }
  await go("Ouvrir le vote", "Fermer le vote");
  const adopted = shown().vote!.wording;
  await sees("Votre bulletin, fermé");
  await all(() => ({ type: "castBallot", vote: shown().vote!.id, stance: "3" }));
  await tabTo(phone, phone.getByRole("radio", { name: "Je porte" }));
  await phone.keyboard.press("Space");
  await phone.keyboard.press("ArrowDown");
  await button(phone, "Déposer mon bulletin");
  await sees("Bulletin déposé");
  await go("Fermer le vote", "Rappeler");
  await desk.locator(".go", { hasText: /^Garder/ }).waitFor({ timeout: 30_000 });
  await sees("Retenue");
  await go(/^Garder/, /Passer au brouillon|Cette carte/);

  // The draft, the last words, the charter.
  await go("Passer au brouillon", "Les réglages de la charte");
  await sees(/brouillon|projet/i);
  await go("Passer à la clôture", "Qui fait quoi, pour quand");
  await type(desk, desk.getByLabel("Ce qu’il faut faire"), "Présenter la charte au conseil");
  await type(desk, desk.getByLabel("Qui (une fonction)"), "la coordination");
  await tabTo(desk, desk.getByLabel("Pour le", { exact: true }));
  await desk.keyboard.type("01202027");
  await press(desk, desk.getByRole("button", { name: "Ajouter", exact: true }));
  await phone.getByText("Présenter la charte au conseil").first().waitFor();
  await press(phone, phone.getByRole("button", { name: /^5/ }));
  await sees(/Vous pouvez encore changer|C’est arrivé/);
  await go("Clore l’atelier", "Clore et effacer les noms");
  await button(desk, "Clore et effacer les noms");
  await desk.getByText("L’atelier est clos").first().waitFor();
  await focusKept(desk);
  await sees(/atelier est terminé/);
  expect([await touchedDesk(), await touchedPhone()]).toEqual([0, 0]);
  await press(desk, desk.getByRole("link", { name: "Ouvrir la charte" }));
  await desk.getByRole("heading", { name: "Les règles" }).waitFor();
  await desk.getByText(adopted).first().waitFor();
  expect([...desk.faults, ...phone.faults]).toEqual([]);
});
