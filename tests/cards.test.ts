// npm run cards: every folder is checked, faults are named, and a sound deck shows what it covers.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readDeck } from "../server/deck-reader.ts";
import { reportOf, untranslated } from "../server/decks/check.ts";
import { schemaText } from "../server/decks/schema.ts";

const read = readDeck("cards/fr");
const deck = read.ok ? read.deck : expect.fail("cards/fr has faults");
const report = reportOf("fr", deck);

describe("what npm run cards says of a sound deck", () => {
  test("how many cards each theme has, and how many questions are covered", () => {
    expect(report).toContain("  Gouvernance et cadre commun : 6 cartes, 4 questions sur 4");
    expect(report).toContain("37 cartes, 25 of 25 questions covered");
    const short = reportOf("fr", { ...deck, cards: deck.cards.filter(({ question }) => question !== "sobriete-gain") });
    expect(short).toContain("35 cartes, 24 of 25 questions covered");
    expect(short.find((line) => line.includes("Sobriété et env"))).toBe("  Sobriété et environnement : 4 cartes, 3 questions sur 4");
  });

  test("which card covers which question, by itself or by one of its practices", () => {
    const columns = (question: string) => report.find((line) => line.startsWith(question))!.match(/[●○·]/g)!;
    for (const [c, card] of deck.cards.entries()) {
      expect(columns(card.question)[c], card.id).toBe("●");
      for (const { question } of card.practices) if (question && question !== card.question) expect(columns(question)[c], card.id).toBe("○");
    }
    expect(columns("gouvernance-outil").filter((mark) => mark !== "·")).toHaveLength(2);
    expect(report.find((line) => line.startsWith("gouvernance-outil"))).toMatch(/ 2 cartes$/);
  });

  test("how the practices are worded: none is generic", () => {
    expect(report.find((line) => / pratiques : /.test(line))).toBe(
      "185 pratiques : 0 générique, 0 vague, 0 avec jargon, 0 difficile, 0 sans personne pour le faire, 0 sans moment",
    );
    const [card, ...rest] = deck.cards;
    const worse = { ...card!, practices: card!.practices.with(0, { ...card!.practices[0]!, text: "Chacun est responsable de ses actes.", blanks: {} }) };
    const told = reportOf("fr", { ...deck, cards: [worse, ...rest] });
    expect(told.find((line) => / pratiques : /.test(line))).toMatch(/1 générique/);
    expect(told).toContain(`  ${card!.practices[0]!.id} (generic : Chacun est responsable) : Chacun est responsable de ses actes.`);
  });

  test("the five texts that are hardest to read, the hardest first", () => {
    const from = report.findIndex((line) => line.startsWith("Les 5 textes"));
    const scores = report.slice(from + 1).map((line) => Number(/^ *(\d+) [\w-]+ : /.exec(line)?.[1]));
    expect(scores).toHaveLength(5);
    expect(scores).toEqual(scores.toSorted((one, other) => one - other));
  });
});

test("what the other language lacks is named", () => {
  const less = { ...deck, cards: deck.cards.slice(1), values: deck.values!.slice(1) };
  expect(untranslated(deck, deck)).toEqual([]);
  expect(untranslated(deck, less)).toEqual([deck.cards[0]!.id, ...deck.cards[0]!.practices.map(({ id }) => id), deck.values![0]!.id]);
});

test("the schema that editors read is the one that decks are judged by (node server/decks/schema.ts > cards/deck.schema.json)", () => {
  expect(readFileSync("cards/deck.schema.json", "utf8")).toBe(schemaText());
});

describe("npm run cards", () => {
  const folder = mkdtempSync(join(tmpdir(), "cartes-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("checks both languages", () => {
    const { cards } = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }).scripts;
    expect(cards).toBe("node server/decks/check.ts cards/fr cards/en");
  });

  test("names file, line and card of a fault, fails, and still checks the folders after it", () => {
    cpSync("cards/fr", folder, { recursive: true });
    const file = join(folder, "fiabilite.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("    title: Répondre aux messages", "    titre: Répondre aux messages"));
    const line = text.slice(0, text.indexOf("    title: Répondre aux messages")).split("\n").length;
    const { status, stdout, stderr } = spawnSync(process.execPath, ["server/decks/check.ts", folder, "cards/fr"], { encoding: "utf8" });
    expect(stderr).toContain(`${file}:${line} repondre-aux-messages: Le champ « titre » n’existe pas ici.`);
    expect(stdout).toContain("25 of 25 questions covered");
    expect(status).toBe(1);
  });
});
