// The texts on personal data: each says what the program does, with this workshop's own days; they are had before the day, and as long as the charter lives.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { STYLE_SOURCE } from "../server/documents/html.ts";
import { toMarkdown } from "../server/documents/markdown.ts";
import { exportOf, privacyPage } from "../server/http/exports.ts";
import { livingExportOf, workshopExportOf } from "../server/http/living-exports.ts";
import { composePrivacy, keptBy, keptOf, NOTHING_KNOWN } from "../shared/charter/privacy.ts";
import { emptiedBy, sealOf } from "../shared/drawers.ts";
import { replayCharter } from "../shared/living/life.ts";
import { materialOf } from "../shared/living/material.ts";
import { KEPT_FOR, type Lang } from "../shared/scales.ts";
import { empty, HOUSE, type Workshop } from "../shared/state.ts";
import { fullWorkshop, OPENED } from "./charter-fixture.ts";
import { begun, DAY, DESK, lived, living, NEXT_DAY } from "./living-given.ts";

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, " ");
const read = (workshop: Workshop, lang: Lang = "fr") => plain(toMarkdown(composePrivacy(keptOf(workshop), lang)));
const withSettings = (settings: Partial<Workshop["settings"]>): Workshop => {
  const workshop = fullWorkshop();
  return { ...workshop, settings: { ...workshop.settings, ...settings } };
};
const keptFor = (days: number) => withSettings({ keptFor: days });
const begunWith = (days: number) => living([], [HOUSE, { type: "beginCharter", material: materialOf(keptFor(days), "KEVRA", OPENED) }, NEXT_DAY]);

describe("the texts on personal data", () => {
  test("have what articles 13, 30 and 28 ask for, in both languages", () => {
    const [french, english] = [read(fullWorkshop()), read(fullWorkshop(), "en")];
    for (const words of [
      "**Qui organise :** La Maison des Voisins",
      "**Pourquoi :**",
      "**De quel droit :**",
      "**Ce qui est gardé :**",
      "**Jusqu’à quand :**",
      "**Qui voit quoi :**",
      "**Vos droits :**",
      "**À qui demander :**",
      "CNIL",
      "| Responsable",
      "| Finalités",
      "| Base légale",
      "| Destinataires",
      "| Hors de l’Union européenne",
      "| Durées",
      "| Sécurité",
      "sous-traitant (RGPD, article 28)",
      "archive WAL",
    ])
      expect(french).toContain(words);
    for (const words of ["**Who organises:**", "**Your rights:**", "| Controller", "| Recipients", "processor (GDPR, article 28)", "WAL archive"])
      expect(english).toContain(words);
    expect(french.match(/^## /gm)).toHaveLength(5);
    expect(english.match(/^## /gm)).toHaveLength(5);
  });

  test.each([1, 30, 90, 365])("print the workshop’s own days, everywhere the same: %i", (days) => {
    for (const lang of ["fr", "en"] as const) {
      const said = [...read(keptFor(days), lang).matchAll(/(\d+) (?:jours?|days?)\b/g)].map(([, count]) => Number(count));
      expect(said.length).toBeGreaterThanOrEqual(6);
      expect(new Set(said)).toEqual(new Set([days]));
    }
  });

  test("where nothing was said, print the days that the house keeps to", () => expect(read(fullWorkshop())).toContain(`${KEPT_FOR} jours après la fermeture`));

  test("name whom the facilitator named, and say that sentences are read first only where they are", () => {
    expect(read(withSettings({ contact: "la coordination, 01 02 03 04 05" }))).toContain("**À qui demander :** la coordination, 01 02 03 04 05");
    expect(read(withSettings({ moderated: true }))).toContain("une personne les relit avant de les montrer");
    expect(read(withSettings({ moderated: false }))).not.toContain("les relit");
  });

  test("are there to read and fill in before any workshop, in every format before the day, and as long as the charter lives", async () => {
    expect(privacyPage("fr")).toContain("<h1>Données personnelles");
    expect(privacyPage("en")).toContain('<html lang="en">');
    const style = /<style>(.*?)<\/style>/s.exec(privacyPage("fr"))![1]!;
    expect(STYLE_SOURCE).toBe(`'sha256-${createHash("sha256").update(style).digest("base64")}'`); // the only one that its answer’s policy allows
    const here = { code: "KEVRA", origin: "http://localhost:2567" };
    for (const format of ["md", "docx", "odt", "pdf", "html"]) {
      for (const workshop of [empty, fullWorkshop()]) expect((await exportOf(workshop, `donnees.${format}`, here))!.bytes.length, format).toBeGreaterThan(1000);
      const erased = replayCharter(living(begun, [DESK, { type: "eraseMaterial" }]));
      expect((await livingExportOf(erased, `donnees.${format}`, "theme", here))!.bytes.length, format).toBeGreaterThan(1000);
    }
    expect(await workshopExportOf(() => Promise.resolve({ events: [] }), "donnees.md", here)).toBeNull();
    expect(toMarkdown(composePrivacy(NOTHING_KNOWN, "fr"))).toContain("…………");
  });
});

describe("what they promise is what the program does", () => {
  test("R13 the days told before the day are those that the charter keeps the material for", () => {
    const charter = replayCharter(begunWith(30));
    expect(charter.keptFor).toBe(30);
    expect(plain(toMarkdown(composePrivacy(keptBy(charter), "fr")))).toContain("30 jours après la fermeture");
    const last = charter.workshops[0]!.at;
    lived(...begunWith(30))
      .when(HOUSE, { type: "eraseMaterial" }, last + 30 * DAY - 1)
      .refuses("already-erased");
    expect(
      lived(...begunWith(30))
        .when(HOUSE, { type: "eraseMaterial" }, last + 30 * DAY)
        .leaves().workshops[0]!.erasedAt,
    ).toBeGreaterThan(0);
  });

  test("R13 changed on the charter’s page, the texts print the days that now hold", () => {
    const charter = replayCharter(living(begun, [DESK, { type: "keepFor", days: 15 }]));
    expect(plain(toMarkdown(composePrivacy(keptBy(charter), "fr")))).toContain("15 jours après la fermeture");
  });

  test("R13 two workshops that join keep to the shorter of what they told", () => {
    const other = materialOf(keptFor(20), "OTHER", OPENED);
    expect(replayCharter(living(begun, [HOUSE, { type: "joinWorkshop", material: other }])).keptFor).toBe(20);
    const longer = materialOf(keptFor(200), "OTHER", OPENED);
    expect(replayCharter(living(begun, [HOUSE, { type: "joinWorkshop", material: longer }])).keptFor).toBe(KEPT_FOR);
  });

  test("names, viewpoints, keys and authors lie in the drawer that the close empties", () => {
    const named = [
      { type: "seatTaken", seat: "s", alias: "Ana", group: "salarie" },
      { type: "seatMoved", seat: "s", key: "k" },
      { type: "sentenceSigned", sentence: "a1", seat: "s" },
      { type: "tableTaken", seat: "s", table: "1" },
    ] as unknown as Parameters<typeof sealOf>[0][];
    expect(named.map(sealOf)).toEqual(["names", "names", "names", "names"]);
    expect(emptiedBy({ type: "workshopClosed", consulted: {}, headcount: 1, at: 1 })).toContain("names");
  });
});
