// Between associations, by people with browsers: cards leave one desk and open another's workshop; two workshops join in one charter; a charter gives ideas to another.
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Running } from "../rehearsal/server.ts";
import { actor, launch, SIZES, type Actor } from "./actors.ts";
import { faultsOf } from "./looks.ts";
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
const open = (path: string, size: { width: number; height: number }) => actor(browser, server.url + path, size);
const picture = async (page: Actor, name: string) =>
  process.env["PICTURES"] && page.screenshot({ path: `${process.env["PICTURES"]}/between-${name}.png`, fullPage: true });
/** What the browser saved when the button was pressed. */
async function saved(page: Actor, press: () => Promise<void>): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), mimeType: "application/octet-stream", buffer: readFileSync((await file.path())!) };
}

test("O5 a case made at one desk is downloaded, chosen on another association's opening page, and played there", { timeout: 90_000 }, async () => {
  const stage = await stageFor(server.url, 2);
  const desk = await open(`/desk/${stage.opened.code}#key=${stage.opened.keys.desk}`, SIZES.desk);
  await desk.getByText("Notre propre cas").click();
  await desk.getByLabel("Titre, en quelques mots").fill("La liste des jeunes");
  await desk.getByLabel(/^La situation/).fill("Au club, Malik colle la liste des jeunes dans une IA gratuite : les équipes sortent en une minute.");
  await desk.getByLabel("La question à trancher").selectOption({ label: "Qui appelle-t-on dans le doute, ou juste après une erreur ?" });
  await desk.getByRole("button", { name: "Ajouter cette carte" }).click();
  const file = await saved(desk, () => desk.getByRole("button", { name: "Télécharger nos cartes (1), pour une autre association" }).click());
  expect(file.name).toBe("cartes.yaml");
  expect(await faultsOf(desk, "desk")).toEqual([]);
  await desk.getByRole("button", { name: "Télécharger nos cartes (1), pour une autre association" }).scrollIntoViewIfNeeded();
  await picture(desk, "cards-desk-1280");

  const page = await open("/", SIZES.phone);
  await page.getByRole("button", { name: /^Préparer un atelier/ }).click();
  await page.getByLabel("Votre association").fill("Les Voisins d’en face");
  await page.getByText("Vos cartes : aucune").click();
  await page.getByLabel(/^Votre fichier/).setInputFiles({ ...file, buffer: Buffer.concat([file.buffer, Buffer.from("  - id: cassée\n")]) });
  await page.getByText("cartes.yaml:").first().waitFor();
  await picture(page, "cards-broken-390");
  await page.getByLabel(/^Votre fichier/).setInputFiles(file);
  await page.getByText("Ajoutées : La liste des jeunes.").waitFor();
  await page.getByText("Changer les cartes").click();
  await page.getByLabel(/^La liste des jeunes/).check();
  await picture(page, "cards-opening-390");
  await page.getByRole("button", { name: /^Ouvrir l’atelier/ }).click();
  await page.getByRole("button", { name: /^Non, il reste pour moi/ }).click();
  await page
    .getByRole("link", { name: /Ouvrir le pupitre/ })
    .or(page.getByRole("button", { name: /Ouvrir le pupitre/ }))
    .click();
  await page.getByText("La liste des jeunes").first().waitFor({ state: "attached" }); // on the agenda, a tab away
  expect([desk, page].flatMap(({ faults }) => faults)).toEqual([]);
});

test(
  "R11 R12 two workshops join on the charter's page; a clash names both; a file that is no charter says why, and another's gives ideas",
  { timeout: 120_000 },
  async () => {
    const [here, there] = await Promise.all(["Notre charte, à Lille", "Notre charte, à Roubaix"].map((title) => stageFor(server.url, 5, { title })));
    for (const [stage, nth] of [
      [here!, 0],
      [there!, 1],
    ] as const) {
      await stage.reach("choosing");
      const { shown, desk } = stage.desk;
      const settles = (id: string) => shown!.practices[id]!.question === "equite-decisions"; // what the card asks; one practice answers another question by the way
      const practice = desk!.candidates.filter(({ id, law }) => id.startsWith("r1.") && law === "" && settles(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))[
        nth
      ]!;
      for (const { name, options } of practice.blanks) await stage.order({ type: "fillBlank", practice: practice.id, blank: name, words: options[0]! });
      await stage.order({ type: "choosePractices", round: "r1", practices: [practice.id], alternatives: [] });
      await stage.order({ type: "openVote", practice: practice.id });
      await Promise.all(stage.seats.map((seat) => seat.say({ type: "castBallot", vote: "v1", stance: "4" })));
      for (const type of ["announceClosing", "closeVote"] as const) await stage.order({ type, vote: "v1" });
      await stage.order({ type: "settleOutcome", practice: practice.id });
      await stage.order({ type: "playItem", item: "closing" });
      await stage.order({ type: "closeWorkshop" });
    }
    const page = await open(`/charter/${here!.opened.code}#key=${here!.opened.keys.desk}`, SIZES.desk);
    await page.getByRole("link", { name: "Réunir, s’inspirer" }).click();
    await page.getByLabel(/^Le code de l’atelier/).fill(there!.opened.code);
    await page.getByLabel("La phrase de six mots de son pupitre").fill("six mots qui ne sont pas");
    await page.getByRole("button", { name: "Réunir cet atelier" }).click();
    await page.getByRole("alert").first().waitFor();
    await picture(page, "join-refused-1280");
    await page.getByLabel("La phrase de six mots de son pupitre").fill(there!.opened.phrase.replaceAll("-", " "));
    await page.getByRole("button", { name: "Réunir cet atelier" }).click();
    await page.getByText("Ateliers de cette charte").waitFor();
    await page.getByText("« Notre charte, à Roubaix » (").first().waitFor();

    const choose = (data: unknown) =>
      page
        .getByLabel("Son fichier charte.json")
        .setInputFiles({ name: "charte.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(data)) });
    await choose({ format: "charte-en-jeu/living-charter", version: 3 });
    await page.getByText("une autre version de Charte en jeu").waitFor();
    await choose({
      format: "charte-en-jeu/living-charter",
      version: 1,
      organisation: "Les Voisins d’en face",
      clauses: [{ question: "Qui nourrit le chat ?", wording: "Aucune IA ne décide des croquettes.", force: "ban" }],
    });
    await page.getByText("Aucune IA ne décide des croquettes.").waitFor();
    expect(await page.getByText("une autre version de Charte en jeu").count()).toBe(0);
    expect(await faultsOf(page, "desk")).toEqual([]);
    await picture(page, "join-1280");

    await page.getByRole("link", { name: /^La réunion de revue/ }).click();
    await page.getByText("Deux ateliers ont répondu autrement à la même question.").first().waitFor();
    for (const title of ["Notre charte, à Lille", "Notre charte, à Roubaix"]) await page.getByText(`Dite par l’atelier « ${title} »`).first().waitFor();
    await picture(page, "meeting-1280");
    await page.setViewportSize(SIZES.phone);
    await page.getByRole("link", { name: "Les règles" }).click();
    await page
      .getByText(/deux ateliers ont répondu autrement/)
      .first()
      .waitFor();
    expect(await faultsOf(page, "desk")).toEqual([]);
    await picture(page, "rules-390");
    await page.getByRole("link", { name: "Réunir, s’inspirer" }).click();
    await page.getByText("Ateliers de cette charte").waitFor();
    await picture(page, "join-390");
    expect(page.faults).toEqual([]);
  },
);
