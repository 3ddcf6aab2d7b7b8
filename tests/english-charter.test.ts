// A workshop held in English: its charter, its file and its Word document say nothing of ours in French, and are set as English is.
import { unzipSync } from "fflate";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { composeCharter } from "../shared/charter/compose.ts";
import { dayOf } from "../shared/charter/days.ts";
import { composeFile } from "../shared/charter/file.ts";
import { composeKit } from "../shared/charter/kit.ts";
import { english, french } from "../shared/charter/typography.ts";
import { toDocx } from "../server/documents/docx.ts";
import { toMarkdown } from "../server/documents/markdown.ts";
import type { Workshop } from "../shared/state.ts";
import { fullWorkshop, OPENED } from "./charter-fixture.ts";

/** What people typed and what the deck says: in capitals without accents, so that whatever is left in French is ours. */
const SETTLED = new Set(
  "id card kind status force outcome moment phase list question theme round chosen side because origin answer refuses tables lang stake use group".split(" "),
);
const theirs = (value: unknown, key = ""): unknown =>
  typeof value === "string"
    ? SETTLED.has(key) || /^[a-z0-9.>-]+$/.test(value) || /^\d{4}(-\d\d)*$/.test(value)
      ? value
      : "THEIRS"
    : Array.isArray(value)
      ? value.map((each) => theirs(each, key))
      : typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, theirs(each, name)]))
        : value;
const workshop = theirs(fullWorkshop()) as Workshop;
const textsOf = (node: Nodes): string[] => ("value" in node ? [node.value] : "children" in node ? node.children.flatMap(textsOf) : []);

describe.each([
  ["the charter", composeCharter],
  ["the workshop file", composeFile],
  ["the book of models", composeKit],
] as const)("%s", (_, compose) => {
  const texts = textsOf(compose(workshop, "en"));
  test("says nothing of ours in French", () => {
    const ours = new Set(textsOf(compose(workshop, "fr")).map((text) => text.replaceAll(/[\u00A0\u202F]/g, " ").trim()));
    const both = texts.filter((text) => /\p{L}/u.test(text.replaceAll("THEIRS", "")) && ours.has(text.replaceAll("\u00A0", " ").trim()));
    expect(
      [...new Set(both)].filter(
        (text) =>
          !/^[.,;: ]*(Version 1|Source|Objection|Arguments|Action|Question|Positions|min|\d+[\u00A0 ]min|[a-z0-9.>-]+)[.,: ]*$/u.test(
            text.replaceAll("THEIRS", "").trim(),
          ),
      ),
    ).toEqual([]);
    expect(texts.filter((text) => /[«»àâçèéêëîïôùûœ]/.test(text.replace(/“(Bataille|La charte)[^”]*”/g, "")))).toEqual([]);
  });
  test("has no space before a mark", () => {
    expect(texts.filter((text) => /[\s][;:!?%](\s|$)/.test(text))).toEqual([]);
    expect(toMarkdown(compose(workshop, "en"))).not.toMatch(/\u202F/);
  });
});

test("days are in English words, the same everywhere", () => {
  expect(dayOf(OPENED, "en")).toBe("24\u00A0November\u00A02026");
});
test("a space before a mark goes, an apostrophe curls; addresses and hours stay; said twice, nothing more changes", () => {
  const said = "Who ? It's 10:30 : read http://x.org/a?b=c ; 60 % !";
  expect(english(said)).toBe("Who? It’s 10:30: read http://x.org/a?b=c; 60%!");
  expect(english(english(said))).toBe(english(said));
  expect(french("Qui? « Oui »")).toBe("Qui\u202F? «\u202FOui\u202F»");
});
test("the Word document is in English for Word too", async () => {
  const parts = unzipSync(await toDocx(composeCharter(workshop, "en"), { title: "Our charter", organisation: "The Hall", lang: "en", footer: "Draft" }));
  const read = (name: string) => new TextDecoder().decode(parts[name]);
  expect(read("word/styles.xml")).toContain('<w:lang w:val="en-GB"');
  expect(read("docProps/core.xml")).toContain("<dc:language>en-GB</dc:language>");
});
