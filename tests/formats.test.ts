// Every format of the charter: what was typed comes out as typed, the same workshop gives the same bytes, nothing is fetched or run.
import { strFromU8, unzipSync } from "fflate";
import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { toCalendar } from "../server/documents/calendar.ts";
import { CharterData, toCsv, toJson } from "../server/documents/data.ts";
import { toDocx } from "../server/documents/docx.ts";
import { toHtml } from "../server/documents/html.ts";
import { toMarkdown } from "../server/documents/markdown.ts";
import { toOdt } from "../server/documents/odt.ts";
import { treeToPdf } from "../server/documents/pdf.ts";
import { wordsOf } from "../server/documents/tree.ts";
import { face, FACES } from "../server/documents/typeface.ts";
import { legal } from "../server/documents/xml.ts";
import { exportOf, KEPT } from "../server/http/exports.ts";
import { composeCharter } from "../shared/charter/compose.ts";
import { composeKit } from "../shared/charter/kit.ts";
import { bullets, heading, labelled, numbered, paragraph, strongly, table } from "../shared/charter/nodes.ts";
import { posterRules } from "../shared/charter/poster.ts";
import { empty, type Workshop } from "../shared/state.ts";
import { clean } from "../shared/text.ts";
import { replay } from "../shared/workshop.ts";
import { fullWorkshop } from "./charter-fixture.ts";
import { MOMENTS } from "./given.ts";
import { HOSTILE } from "./hostile.ts";
import { ODD, saying } from "./odd-workshops.ts";

const meta = { title: "Charte", organisation: "Les <Amis> & Cie", lang: "fr" as const, footer: "Projet, non validé" };
const here = { code: "KABUT", origin: "http://localhost:2567" };
const treeOf = (...children: Root["children"]): Root => ({ type: "root", children });
const all = (node: Nodes): Nodes[] => [node, ...("children" in node ? node.children.flatMap(all) : [])];
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", apos: "'" };
const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|#39|apos);/g, (_, name: string) => entities[name]!);

/** As cleaned at the door; two signs that XML has no way to write are left out. */
const TYPED = HOSTILE.map((text) => legal(clean(text))).filter(Boolean);
const hostileTree = treeOf(
  heading(1, "Titre"),
  ...TYPED.flatMap((text) => [heading(2, text), paragraph(text), bullets([[strongly(text), labelled("Label", text)]]), table([text, "b"], [[text, "c"]])]),
);

describe("two hundred hostile texts come out as they were typed", () => {
  test("there are two hundred, and most are left whole by the cleaning at the door", () => {
    expect(new Set(HOSTILE).size).toBe(200);
    expect(TYPED.length).toBeGreaterThan(190);
  });

  test("in Markdown", () => {
    const read = fromMarkdown(toMarkdown(treeOf(...TYPED.map((text) => paragraph(text)))));
    expect(read.children.map(({ type }) => type)).toEqual(TYPED.map(() => "paragraph"));
    expect(read.children.map(wordsOf)).toEqual(TYPED);
  });

  test("in the web page, which has no script and asks for nothing", () => {
    const html = toHtml(hostileTree, meta);
    const read = [...html.matchAll(/<p>(.*?)<\/p>/gs)].map(([, inside]) => unescaped(inside!.replace(/<[^>]*>/g, "")));
    expect(read.filter((_, i) => i % 3 === 0).slice(0, TYPED.length)).toEqual(TYPED);
    expect(html).not.toMatch(/(?:src|href)="(?!#part-)/i);
    expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<(script|img|link|iframe|base|svg|object)|<[^>]* on\w+=/i);
  });

  test("in the OpenDocument text", () => {
    const xml = strFromU8(unzipSync(toOdt(hostileTree, meta))["content.xml"]!);
    const read = [...xml.matchAll(/<text:p text:style-name="(?:Text_20_body|Lead)">(.*?)<\/text:p>/gs)].map(([, inside]) => odtWords(inside!));
    expect(read).toEqual(TYPED);
    expect([...xml.matchAll(/<text:h [^>]*>(.*?)<\/text:h>/gs)].slice(1).map(([, inside]) => odtWords(inside!))).toEqual(TYPED);
  });

  test("in the spreadsheet, where what would be computed is shown with a mark before it", () => {
    const [head, ...rows] = readCsv(toCsv(saying(TYPED)));
    expect(head![2]).toBe("Règle");
    const shown = TYPED.map((text) => (/^[=+\-@]/.test(text) ? `'${text}` : text));
    expect(rows.map((row) => row[2])).toEqual(shown);
    expect(rows.map((row) => row[12])).toEqual(shown);
    expect(rows.every((row) => row.length === head!.length)).toBe(true);
  });

  test("in the data, which its own schema reads back", () => {
    const workshop = saying(TYPED);
    const data = CharterData.parse(JSON.parse(toJson(workshop, composeCharter(workshop, "fr"))));
    expect(data.clauses.map(({ wording }) => wording)).toEqual(TYPED);
    expect(data).toMatchObject({ format: "charte-en-jeu/charter", version: 1, lang: "fr" });
  });

  test("in the calendar, in lines of 75 bytes at most, with no entry but ours", () => {
    const ics = toCalendar(saying(TYPED), "KABUT");
    expect(ics.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    const lines = ics.replaceAll("\r\n ", "").split("\r\n");
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(TYPED.length + 3); // one action, the soft period, the year
    expect(lines.filter((line) => !/^[A-Z-]+(;VALUE=DATE)?[:]/.test(line) && line !== "")).toEqual([]);
    const told = lines
      .flatMap((line) => /^DESCRIPTION:(La Maison.*)$/.exec(line)?.[1] ?? [])
      .map((line) => line.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === "n" ? "\n" : sign)));
    for (const text of TYPED)
      expect(
        told.some((each) => each.includes(text)),
        text,
      ).toBe(true);
  });

  test("in the Word document", async () => {
    const xml = strFromU8(unzipSync(await toDocx(hostileTree, meta))["word/document.xml"]!);
    const read = (style: string) => (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((each) => each.includes(`<w:pStyle w:val="${style}"/>`)).map(docxWords);
    expect(read("Heading1")).toEqual(TYPED);
    expect(read("ListTop")).toEqual(TYPED);
    expect(read("ListItem")).toEqual(TYPED.map((text) => `Label : ${text}`));
    expect(read("Cell")).toEqual(TYPED.flatMap((text) => [text, "b", text, "c"]));
    expect(xml).not.toMatch(/<w:(hyperlink|fldSimple|instrText|object|pict)/);
  });

  test("in the PDF, read back from its pages", async () => {
    const pdf = await treeToPdf(treeOf(heading(1, "Titre"), ...TYPED.flatMap((text, i) => [paragraph(`§${i}§`), paragraph(text)])), { ...meta, footer: "" });
    const { text, totalPages } = await extractText(await getDocumentProxy(pdf), { mergePages: false });
    const foot = new RegExp(`\\d+\\s*/\\s*${totalPages}(?!\\d)`);
    const read = text
      .map((page) => page.replace(foot, ""))
      .join("\n")
      .split(/§\d+§/)
      .slice(1);
    expect(read).toHaveLength(TYPED.length);
    for (const [i, typed] of TYPED.entries()) {
      const [is, was] = [drawn(read[i]!), drawn(typed)];
      if (OTHER_FONTS.test(typed)) continue;
      if (RIGHT_TO_LEFT.test(typed)) expect([...is].toSorted(), typed).toEqual([...was].toSorted());
      else expect(is, typed).toBe(was);
    }
    expect(TYPED.filter((each) => OTHER_FONTS.test(each)).length).toBeLessThan(8);
    expect(Buffer.from((await exportOf(saying(TYPED), "charte.pdf", here))!.bytes as Uint8Array).toString("latin1", 0, 5)).toBe("%PDF-");
  });
});

/** Drawn by a font of the computer, where it has one. */
const OTHER_FONTS = /[\p{Script=Han}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hiragana}ﷺ]/u;
/** Read back in the order in which the words stand on the page. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** What a page shows of a text: neither its white space, where lines break, nor the signs that have no drawing. */
const drawn = (text: string) => text.normalize("NFKC").replace(/[\s\p{Cc}\p{Cf}\uFE0F]/gu, "");
const docxWords = (xml: string) =>
  unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)].map(([, words, other]) => words ?? (other === "tab" ? "\t" : "\n")).join(""));

const odtWords = (inside: string) =>
  unescaped(
    inside
      .replace(/<text:s text:c="(\d+)"\/>/g, (_, count: string) => " ".repeat(Number(count)))
      .replaceAll("<text:tab/>", "\t")
      .replaceAll("<text:line-break/>", "\n")
      .replace(/<[^>]*>/g, ""),
  );

/** RFC 4180, with semicolons. */
function readCsv(csv: string): string[][] {
  expect(csv.startsWith("\uFEFF")).toBe(true);
  const rows: string[][] = [[""]];
  let quoted = false;
  for (const sign of csv.slice(1).replaceAll('""', "\u0001").replaceAll("\r\n", "\n")) {
    const row = rows.at(-1)!;
    if (sign === '"') quoted = !quoted;
    else if (sign === ";" && !quoted) row.push("");
    else if (sign === "\n" && !quoted) rows.push([""]);
    else row[row.length - 1] += sign === "\u0001" ? '"' : sign;
  }
  return rows.slice(0, -1);
}

describe("any workshop, in any format", () => {
  test.each(Object.entries(ODD))("is written, and written again is the same byte for byte: %s", async (_, workshop) => {
    for (const name of KEPT) {
      const [once, again] = [await exportOf(workshop, name, here), await exportOf(structuredClone(workshop), name, here)];
      expect(once!.bytes.length, name).toBeGreaterThan(0);
      expect(Buffer.compare(Buffer.from(once!.bytes as string), Buffer.from(again!.bytes as string)), name).toBe(0);
    }
  });
});

describe("the OpenDocument text", () => {
  const xmlOf = (tree: Root) => strFromU8(unzipSync(toOdt(tree, meta))["content.xml"]!);

  test("says what it is before anything else, unpacked, and is listed whole", () => {
    const odt = toOdt(hostileTree, meta);
    expect(strFromU8(odt.subarray(30, 38))).toBe("mimetype");
    expect(strFromU8(odt.subarray(38, 77))).toBe("application/vnd.oasis.opendocument.text");
    const parts = unzipSync(odt);
    for (const path of Object.keys(parts).filter((name) => !/mimetype|META-INF/.test(name)))
      expect(strFromU8(parts["META-INF/manifest.xml"]!)).toContain(`"${path}"`);
  });

  test("carries its typeface, where readers look for it: with the styles, and with the text", () => {
    const parts = unzipSync(toOdt(hostileTree, meta));
    for (const weight of FACES) {
      expect(Buffer.compare(parts[`Fonts/${weight}.ttf`]!, face(weight))).toBe(0);
      for (const path of ["styles.xml", "content.xml"]) expect(strFromU8(parts[path]!)).toContain(`<svg:font-face-uri xlink:href="Fonts/${weight}.ttf"`);
    }
  });

  test("has real headings, a count that goes on where the last list stopped, and tables whose head repeats", () => {
    const xml = xmlOf(
      treeOf(
        heading(1, "Charte"),
        heading(3, "Un"),
        numbered(1, [[paragraph("a")], [paragraph("b")]]),
        heading(3, "Deux"),
        numbered(3, [[paragraph("c")]]),
        table(["x", "y"], [["1", "2"]]),
      ),
    );
    expect(xml.match(/<text:h [^>]*text:outline-level="(\d)"/g)).toHaveLength(3);
    expect(xml).toContain('<text:list-style style:name="Count3">');
    expect(xml).toMatch(/<text:list-style style:name="Count3"><text:list-level-style-number text:level="1"[^>]*text:start-value="3"/);
    expect(xml).toMatch(/<table:title>Deux<\/table:title>.*<table:table-header-rows><table:table-row/);
  });

  test("is in its language, with the foot of its pages", () => {
    const styles = (lang: "fr" | "en") => strFromU8(unzipSync(toOdt(hostileTree, { ...meta, lang }))["styles.xml"]!);
    expect(styles("fr")).toContain('fo:language="fr" fo:country="FR"');
    expect(styles("en")).toContain('fo:language="en" fo:country="GB"');
    expect(styles("fr")).toContain("Projet, non validé");
  });

  test("uses no style that it does not have", () => {
    const parts = unzipSync(toOdt(composeCharter(fullWorkshop(), "fr"), meta));
    const [content, styles] = [strFromU8(parts["content.xml"]!), strFromU8(parts["styles.xml"]!)];
    const used = [...content.matchAll(/(?:text|table):style-name="([^"]+)"/g)].map(([, name]) => name!);
    const had = new Set([...`${content}${styles}`.matchAll(/<(?:style:style|text:list-style) style:name="([^"]+)"/g)].map(([, name]) => name!));
    expect([...new Set(used)].filter((name) => !had.has(name))).toEqual([]);
  });
});

describe("the web page", () => {
  const html = toHtml(composeCharter(fullWorkshop(), "fr"), meta);
  test("is in its language, with one title, its parts to jump to, and tables that say what they are", () => {
    expect(html).toContain('<html lang="fr">');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.match(/href="#part-\d"/g)).toHaveLength(6);
    for (const [block] of html.matchAll(/<table>.*?<\/table>/gs)) {
      expect(block).toMatch(/<caption>[^<]+<\/caption>/);
      expect(block).toContain('scope="col"');
    }
    expect(html).toContain('<ol start="2">');
  });
  test("forbids what it does not hold", () => expect(html).toContain("default-src 'none'"));
});

test("what introduces a list or a table, and the one line under a heading, stay on the page of what follows", async () => {
  const tree = treeOf(
    heading(1, "T"),
    heading(2, "Une tête"),
    paragraph("Une ligne"),
    paragraph("Il dit :"),
    bullets([[paragraph("a")]]),
    paragraph("Voici :"),
    table(["x"], [["1"]]),
    paragraph("Fin."),
  );
  const odt = strFromU8(unzipSync(toOdt(tree, meta))["content.xml"]!);
  expect([...odt.matchAll(/"Lead">([^<]*)</g)].map(([, words]) => words)).toEqual(["Une ligne", "Il dit :", "Voici :"]);
  const docx = strFromU8(unzipSync(await toDocx(tree, meta))["word/document.xml"]!);
  const kept = (docx.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((each) => each.startsWith("<w:p><w:pPr><w:keepNext/>")).map(docxWords);
  expect(kept).toEqual(["Une ligne", "Il dit :", "Voici :"]);
  // as many lines before it as put the list at the foot of a page, whatever their height: its introduction is never above another page’s list
  for (let lines = 40; lines < 60; lines++) {
    const before = Array.from({ length: lines }, () => paragraph("Ligne."));
    const pdf = await treeToPdf(treeOf(heading(1, "T"), ...before, paragraph("Il dit :"), bullets([[paragraph("premier")], [paragraph("dernier")]])), meta);
    const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: false });
    const [page] = text.filter((each) => each.includes("Il dit"));
    expect(page, String(lines)).toMatch(/premier[\s\S]*dernier/);
  }
});

test("a row of a table stays whole on its page, save one that would fill it", async () => {
  const row = (name: string, words: number) => [name, `début ${"mot ".repeat(words)}fin`];
  for (let lines = 40; lines < 56; lines += 2) {
    const before = Array.from({ length: lines }, () => paragraph("Ligne."));
    const pdf = await treeToPdf(treeOf(heading(1, "T"), ...before, table(["a", "b"], [row("x", 60), row("y", 60)])), meta);
    const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: false });
    for (const page of text) expect(page.match(/début/g)?.length, String(lines)).toBe(page.match(/fin/g)?.length);
  }
  const endless = await treeToPdf(treeOf(heading(1, "T"), table(["a", "b"], [row("x", 3000)])), meta);
  expect((await extractText(await getDocumentProxy(endless), { mergePages: true })).text).toContain("fin");
});

test("every node of a tree is written by the web page and the OpenDocument text", () => {
  const tree = treeOf(
    { type: "blockquote", children: [paragraph("cité")] },
    { type: "thematicBreak" },
    { type: "paragraph", children: [{ type: "break" }, { type: "emphasis", children: [{ type: "text", value: "x" }] }] },
  );
  expect(all(tree).length).toBeGreaterThan(5);
  expect(toHtml(tree, meta)).toMatch(/<blockquote><p>cité<\/p><\/blockquote>\n<hr>\n<p><br><em>x<\/em><\/p>/);
  expect(strFromU8(unzipSync(toOdt(tree, meta))["content.xml"]!)).toContain('<text:line-break/><text:span text:style-name="Emphasis">x</text:span>');
});

describe("the poster", () => {
  const pdfOf = async (workshop: Workshop) => Buffer.from((await exportOf(workshop, "affiche-a3.pdf", here))!.bytes as Uint8Array).toString("latin1");
  const long = saying(Array.from({ length: 12 }, (_, i) => `${i} ${"mot ".repeat(59)}`.slice(0, 240)));
  test.each([
    ["nothing happened", empty],
    ["a whole workshop", fullWorkshop()],
    ["twelve rules as long as can be", long],
    ["a long name and many words", { ...fullWorkshop(), organisation: "Association ".repeat(7), fields: { contact: "mot ".repeat(500) } }],
  ])("is one page of A3, tagged and PDF/UA: %s", async (_, workshop) => {
    const pdf = await pdfOf(workshop);
    expect(pdf).toContain("pdfuaid:part");
    expect(/\/Type\s*\/Pages[\s\S]{0,2000}?\/Count\s+(\d+)/.exec(pdf)?.[1]).toBe("1");
    expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 841\.\d+ 1190\.\d+/);
  });
  test("has six rules at most, one of each theme before a second one, in the charter’s order", () => {
    const clause = (number: number, theme: string) => ({ number, theme, practice: fullWorkshop().practices["r2.relu-qui"]! });
    const clauses = ["a", "a", "a", "b", "b", "b", "c", "c"].map((theme, i) => clause(i + 1, theme));
    expect(posterRules(clauses).map(({ number }) => number)).toEqual([1, 2, 4, 5, 7, 8]);
    expect(posterRules(clauses.slice(0, 2)).map(({ number }) => number)).toEqual([1, 2]);
    expect(posterRules([])).toEqual([]);
  });
});

describe("the book of models", () => {
  const read = (workshop: Workshop) => toMarkdown(composeKit(workshop, "fr")).replaceAll(/[\u00A0\u202F]/g, " ");
  test("has its forms and models, each a part, with what the workshop knows put in", () => {
    const text = read(fullWorkshop());
    expect(text.match(/^## .*$/gm)).toEqual([
      "## 1. Demander un outil",
      "## 2. Dire qu’une IA a aidé",
      "## 3. En cas de fuite ou d’erreur",
      "## 4. Le registre des usages",
      "## 5. Attestation de lecture, sans nom",
      "## 6. Modèle de délibération",
      "## 7. Annoncer la charte",
    ]);
    for (const words of ["La Maison des Voisins", "Le conseil, à sa réunion du mois.", "ses 3 règles", "2\\. Une personne relit chaque candidature écartée."])
      expect(text).toContain(words);
  });
  test("lists in its register the uses seen at the workshop, without how many", () => {
    const text = read(replay(MOMENTS.closed));
    expect(text).toMatch(/\| [^|…]{3,} +\| … +\| … +\| … +\| … +\|/);
    expect(text).not.toMatch(/\d personnes?/);
  });
  test("of an empty workshop, is a book to fill in", () => expect(read(empty)).toContain("…………"));
});
