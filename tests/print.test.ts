// What is printed for the day: cards, ballots, the way in, the guide. Same data, same bytes; what people typed is never read as markup.
import { describe, expect, test } from "vitest";
import { readDeck } from "../server/deck-reader.ts";
import { ballotsPdf, cardsPdf, guidePdf, joinPdf } from "../server/documents/print/print.ts";
import { replay } from "../shared/workshop.ts";
import { room } from "./given.ts";

const read = readDeck("cards/fr");
const deck = read.ok ? read.deck : expect.fail("cards/fr has faults: npm run cards names them");
const text = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");
/** The stamp of PDF/UA-1, given only where the exporter's own checks pass: tags, alternatives, title, order of headings, fonts. */
const isUa = (pdf: Uint8Array) => text(pdf).includes("pdfuaid:part");
const pages = (pdf: Uint8Array) => Number(/\/Type\s*\/Pages[\s\S]{0,2000}?\/Count\s+(\d+)/.exec(text(pdf))?.[1]);

describe.each(["fr", "en"] as const)("in %s", (lang) => {
  test("every card is printed eight to a page, fronts and backs, as PDF/UA", async () => {
    const pdf = await cardsPdf(deck, lang);
    expect(text(pdf).slice(0, 5)).toBe("%PDF-");
    expect(isUa(pdf)).toBe(true);
    expect(pages(pdf)).toBe(2 * Math.ceil(deck.cards.length / 8));
  });
  test("eight ballots on one page", async () => {
    const pdf = await ballotsPdf(lang);
    expect(isUa(pdf)).toBe(true);
    expect(pages(pdf)).toBe(1);
  });
  test("the way in fits one page", async () => {
    const pdf = await joinPdf(lang, { organisation: "Les Amis du canal", title: "Notre charte" }, "KABUT", "http://192.168.1.20:2567");
    expect(isUa(pdf)).toBe(true);
    expect(pages(pdf)).toBe(1);
  });
  test("the guide holds the day", async () => {
    const pdf = await guidePdf(lang, replay(room()));
    expect(isUa(pdf)).toBe(true);
    expect(pages(pdf)).toBeGreaterThan(0);
  });
});

test("the same data gives the same bytes", async () => {
  expect(await cardsPdf(deck, "fr")).toEqual(await cardsPdf(deck, "fr"));
});

test.each(['#panic("x")', '#read("/etc/passwd")', "*gras* $x$ <label> @ref", "\\", "مرحبا 🎉", "x".repeat(90)])(
  "a title like %s is printed, not obeyed",
  async (title) => {
    const pdf = await joinPdf("fr", { organisation: title, title }, "KABUT", "http://localhost:2567");
    expect(pages(pdf)).toBe(1);
  },
);
