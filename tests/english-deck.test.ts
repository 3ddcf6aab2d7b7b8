// The English deck is the French one, said in English: the same cards, figures and choices, in words as easy to read.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readDeck } from "../server/deck-reader.ts";
import { DeckFile } from "../shared/deck.ts";
import { lint } from "../shared/charter/lint.ts";
import { readability } from "../shared/readability.ts";
import { labels, readings } from "../server/decks/readings.ts";

const read = readDeck("cards/en");
const english = read.ok ? read.deck : expect.fail("cards/en has faults: npm run cards names them");
/** Word lists are each language's own. */
const files = readdirSync("cards/fr").filter((name) => name.endsWith(".yaml") && name !== "lint.yaml");
const open = (path: string) => DeckFile.parse(parse(readFileSync(path, "utf8")));
const pairs = files.map((name) => ({ name, fr: open(`cards/fr/${name}`), en: open(`cards/en/${name}`) }));

/** Every text of a part with its path: "cards.2.fact.text". */
const leaves = (part: unknown, path = ""): [string, unknown][] =>
  part !== null && typeof part === "object"
    ? Object.entries(part).flatMap(([key, value]) => leaves(value, path === "" ? key : `${path}.${key}`))
    : [[path, part]];
const lastOf = (path: string) => path.split(".").findLast((key) => !/^\d+$/.test(key))!;

/** Keys that are no words for people, or that stay as their author wrote them. */
const SAME = [
  "id",
  "theme",
  "question",
  "kind",
  "use",
  "force",
  "refuses",
  "duty",
  "belowLaw",
  "date",
  "list",
  "answer",
  "year",
  "address",
  "kinds",
  "stands",
  "serves",
];
const AS_WRITTEN = ["source", "publisher"];
const isSame = (path: string) => SAME.includes(lastOf(path)) || /^items\.\d+\.stake$|^cards\.\d+\.(?:practices\.\d+\.)?data\b/.test(path);
const isAsWritten = (path: string) => AS_WRITTEN.includes(lastOf(path)) || /^resources\.\d+\.title$/.test(path);
const isLine = (path: string) => !isSame(path) && !isAsWritten(path);

/** A French title stays as its author wrote it, decimal comma included. */
const titled = (text: string) => text.replace(/«[^»]*»/g, (title) => title.replace(/(?<=\d),(?=\d)/g, "."));

/** The figures of a text, whatever separates their thousands and decimals. "1er" is 1. */
const figures = (text: string, lang: "fr" | "en") =>
  (lang === "fr" ? text.replace(/(?<=\d)[\u00A0\u202F ](?=\d{3}\b)/g, "").replace(/(?<=\d),(?=\d)/g, ".") : titled(text).replace(/(?<=\d),(?=\d{3}\b)/g, ""))
    .match(/\d+(?:\.\d+)?/g)
    ?.map(Number)
    .sort((one, other) => one - other) ?? [];

describe("the English deck beside the French", () => {
  test.each(pairs)("$name has the same shape: the same ids, kinds, dates, questions in order, blanks and as many options", ({ fr, en }) => {
    const shape = (part: unknown) => leaves(part).map(([path, value]) => (isSame(path) ? `${path} = ${String(value)}` : path));
    expect(shape(en)).toEqual(shape(fr));
  });

  test.each(pairs)("$name is in English: every text differs, save names and figures", ({ fr, en }) => {
    const french = new Map(leaves(fr));
    const left = leaves(en).filter(([path, value]) => isLine(path) && value === french.get(path) && /(^|\s)\p{Ll}{2,}/u.test(String(value)));
    expect(left).toEqual([]);
  });

  test.each(pairs)("$name keeps every figure of its facts, laws and scopes", ({ fr, en }) => {
    const told = (part: unknown, lang: "fr" | "en") =>
      leaves(part).flatMap(([path, value]) =>
        /\.(fact|counter|law)\.(text|detail|scope|source)$|items\.\d+\.(text|scope|choices\.\d+)$/.test(path) ? [[path, figures(String(value), lang)]] : [],
      );
    expect(told(en, "en")).toEqual(told(fr, "fr"));
  });

  test("has the same files", () => expect(readdirSync("cards/en")).toEqual(readdirSync("cards/fr")));

  test("calls each blank once, and keeps its options apart", () => {
    for (const { id, blanks } of english.cards.flatMap(({ practices }) => practices))
      for (const options of Object.values(blanks)) expect(new Set(options).size, id).toBe(options.length);
  });
});

describe("the English deck, read aloud", () => {
  test("follows English typography: curled quotes, nothing before a colon, no French guillemets", () => {
    for (const { where, text } of [...readings({ ...english, resources: [] }), ...labels({ ...english, resources: [] })])
      expect(text.match(/\s[;:!?%]|[«»'"]|\u202F|\b’\s?’|(?<=\d)\s\d{3}\b/g), `${where}: ${text}`).toBeNull();
  });

  test("is easy to read: half of its texts at 60 or more on Flesch’s scale, none under 40", () => {
    const scores = readings(english)
      .map((reading) => ({ ...reading, score: Math.round(readability(reading.text, "en")) }))
      .sort((one, other) => one.score - other.score);
    console.log(`English deck: ${scores.length} texts, hardest ${scores[0]?.score}, median ${scores[Math.floor(scores.length / 2)]?.score} (Flesch)`);
    expect(scores.filter(({ score }) => score < 40)).toEqual([]);
    expect(scores[Math.floor(scores.length / 2)]?.score).toBeGreaterThanOrEqual(60);
  });

  test("no practice is generic, lets everyone off or speaks jargon", () => {
    const faults = english.cards.flatMap(({ practices }) =>
      practices.flatMap(({ id, text }) =>
        lint(text, english.lint!, "en")
          .filter(({ kind }) => kind !== "missing")
          .map((hint) => ({ id, hint })),
      ),
    );
    expect(faults).toEqual([]);
  });
});
