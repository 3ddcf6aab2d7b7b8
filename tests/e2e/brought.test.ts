// Another association's charter, by people with browsers: chosen on the opening page, read at the desk, offered to the room, voted, printed with its origin.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { enter, post, sit } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { actor, launch, settled, SIZES, type Actor } from "./actors.ts";
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

const rule = (question: string, questionId: string, wording: string, force = "rule") => ({ question, questionId, wording, force });
const CHARTER = {
  format: "charte-en-jeu/charter",
  version: 1,
  organisation: "Les Voisins d’en face",
  clauses: [
    rule("Peut-on laisser une IA trier des candidatures ?", "equite-decisions", "Deux personnes lisent chaque candidature avant tout tri par une IA."),
    rule("Qui valide un nouvel outil ?", "gouvernance-outils", "Le bureau essaie un outil un mois avant de le permettre.", "advice"),
    rule("Qui nourrit le chat du local ?", "chat-du-local", "Aucune IA ne décide des croquettes.", "ban"),
  ],
};
const fileOf = (data: unknown, name = "charte.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof data === "string" ? data : JSON.stringify(data)),
});
const picture = async (page: Actor, name: string) =>
  process.env["PICTURES"] && page.screenshot({ path: `${process.env["PICTURES"]}/brought-${name}.png`, fullPage: true });
const open = (path: string, size: { width: number; height: number }) => actor(browser, server.url + path, size);
const bodyOf = (page: Actor) => page.evaluate(() => document.body.innerText);

test.each([
  ["a laptop", SIZES.desk],
  ["a phone", SIZES.phone],
])(
  "E1 E2 on %s, a file that is no charter says why and changes nothing; the right one is counted, and its workshop opens",
  { timeout: 60_000 },
  async (_, size) => {
    const page = await open("/", size);
    await page.getByRole("button", { name: /^Préparer un atelier/ }).click();
    await page.getByLabel("Votre association").fill("Le club de hand");
    await page.getByText("Idées d’autres chartes : aucune").click();
    const choose = (file: ReturnType<typeof fileOf>) => page.getByLabel("Son fichier charte.json").setInputFiles(file);
    for (const [file, why] of [
      [fileOf("bonjour"), "Ce fichier n’est pas lisible."],
      [fileOf({ ...CHARTER, version: 9 }), "une autre version"],
      [fileOf({ ...CHARTER, clauses: [] }), "n’a aucune règle"],
      [fileOf({ ...CHARTER, clauses: [...CHARTER.clauses, { wording: "seule" }] }), "La règle n° 4 de ce fichier"],
    ] as const) {
      await choose(file);
      await page.getByRole("alert").getByText(why).waitFor();
    }
    await picture(page, `refused-${size.width}`);
    await choose(fileOf(CHARTER));
    await page.getByText("Idées d’autres chartes : 3 pratiques à examiner").waitFor();
    await choose(fileOf({ ...CHARTER, organisation: "Le club de hand", clauses: [rule("Quoi ?", "", "On relit à deux.")] }));
    await page.getByText("Idées d’autres chartes : 4 pratiques à examiner").waitFor();
    expect(await faultsOf(page, "desk")).toEqual([]);
    await picture(page, `opening-${size.width}`);
    await page.getByRole("button", { name: "Retirer la charte de Le club de hand" }).click();
    await page.getByText("Idées d’autres chartes : 3 pratiques à examiner").waitFor();
    await page.getByRole("button", { name: /^Ouvrir l’atelier/ }).click();
    await page.getByText("Cet écran est-il projeté").waitFor();
    expect(page.faults).toEqual([]);
  },
);

test(
  "E3 E5 the desk offers one to the room, phones and wall tell whose it is, and it is printed with its origin; the others are not lost",
  { timeout: 120_000 },
  async () => {
    const stage = await stageFor(server.url, 6, { candidates: [CHARTER] });
    const { code, keys } = stage.opened;
    const desk = await open(`/desk/${code}#key=${keys.desk}`, SIZES.desk);
    await desk.getByText("Idées d’autres chartes : 3 pratiques").click();
    await desk
      .getByLabel("Ajouter une charte (fichier charte.json)")
      .setInputFiles(fileOf({ ...CHARTER, organisation: "La Maison des Voisins", clauses: [rule("Quoi ?", "", "On relit à deux.")] }));
    await desk.getByText("Idées d’autres chartes : 4 pratiques").waitFor();
    await desk.getByLabel("Ajouter une charte (fichier charte.json)").setInputFiles(fileOf("rien"));
    await desk.getByText("Ce fichier n’est pas lisible.").waitFor();
    expect(await faultsOf(desk, "desk")).toEqual([]);
    await picture(desk, "gathering-1280");
    await desk.setViewportSize(SIZES.phone);
    await picture(desk, "gathering-390");
    await desk.setViewportSize(SIZES.desk);

    await stage.reach("choosing");
    const ana = await sit(server.url, code, { alias: "Ana" });
    ana.link.leave();
    const phone = await open(`/${code}#key=${ana.key}`, SIZES.phone);
    const offer = desk.getByRole("button", { name: "Proposer à la salle : Deux personnes lisent" });
    await offer.waitFor();
    await desk.getByText("3 autres idées, sur d’autres questions").click();
    expect(await faultsOf(desk, "desk")).toEqual([]);
    await picture(desk, "choosing-1280");
    await desk.setViewportSize(SIZES.phone);
    await picture(desk, "choosing-390");
    expect(await faultsOf(desk, "desk")).toEqual([]);
    await desk.setViewportSize(SIZES.desk);
    await offer.click();
    await desk.locator(".candidates .candidate", { hasText: "Vient de la charte de « Les Voisins d’en face »" }).waitFor();
    await phone.getByText("Vient de la charte de « Les Voisins d’en face »").waitFor();
    expect(await faultsOf(phone, "phone")).toEqual([]);
    await picture(phone, "phone-list");
    await picture(desk, "offered-1280");

    const practice = "p2"; // the room proposed the first
    const wall = await open(`/wall/${code}#key=${keys.wall}`, SIZES.wall);
    await stage.order({ type: "choosePractices", round: "r1", practices: [practice], alternatives: [] });
    await stage.order({ type: "openVote", practice });
    await phone.getByRole("heading", { name: /Deux personnes lisent/ }).waitFor();
    expect(await settled(phone)).toContain("Vient de la charte de « Les Voisins d’en face »");
    await picture(phone, "phone-ballot");
    await wall.getByText("Vient de la charte de « Les Voisins d’en face »").waitFor();
    expect(await settled(wall)).toContain("Deux personnes lisent");
    expect(await faultsOf(wall, "wall")).toEqual([]);
    await picture(wall, "wall");
    await Promise.all(stage.seats.map((seat) => seat.say({ type: "castBallot", vote: "v1", stance: "3" })));
    await stage.order({ type: "confirmHeadcount", people: 7 });
    await stage.order({ type: "announceClosing", vote: "v1" });
    await stage.desk.say({ type: "closeVote", vote: "v1" }); // the desk on the page may have been quicker
    await stage.order({ type: "settleOutcome", practice });
    await stage.order({ type: "playItem", item: "drafting" });
    await stage.order({ type: "playItem", item: "closing" });
    await stage.order({ type: "closeWorkshop" });
    const text = async (name: string) =>
      (await (await fetch(`${server.url}/api/workshops/${code}/exports/${name}`, { headers: { authorization: `Bearer ${keys.desk}` } })).text()).replaceAll(
        /[\u00A0\u202F]/g,
        " ",
      );
    const file = await text("atelier.md");
    expect(file).toContain("Vient de la charte de « Les Voisins d’en face »");
    expect(file).toMatch(/Aucune IA ne décide des croquettes\.[^]*Non examinée/);
    expect((JSON.parse(await text("charte.json")) as { clauses: { from: string }[] }).clauses.map(({ from }) => from)).toEqual(["Les Voisins d’en face"]);

    // its own file opens the next workshop of someone else
    const again = await post<{ code: string; keys: { desk: string } }>(`${server.url}/api/workshops`, {
      organisation: "Ailleurs",
      title: "Notre charte",
      candidates: [JSON.parse(await text("charte.json"))],
    });
    expect(again.status).toBe(201);
    const next = enter(server.url, again.body.code, again.body.keys.desk, "desk");
    await next.until((me) => me.desk !== undefined);
    expect(next.desk!.brought).toMatchObject([{ from: "La Maison des Voisins", wording: CHARTER.clauses[0]!.wording }]);
    next.link.leave();
    expect([desk, phone, wall].flatMap(({ faults }) => faults)).toEqual([]);
    expect(await bodyOf(desk)).not.toContain("undefined");
  },
);
