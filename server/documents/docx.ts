// The charter as a Word document: real styles, real numbering, tables whose head repeats; the same tree always gives the same bytes.
import {
  BorderStyle,
  Document,
  HeadingLevel,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type IRunOptions,
} from "docx";
import { unzipSync, zipSync } from "fflate";
import type { List, PhrasingContent, Root, RootContent, Table as TableNode } from "mdast";
import type { Lang } from "../../shared/scales.ts";
import { FONT_TABLE, withFonts } from "./docx-fonts.ts";
import { BULLETS, count, FOLD, footer, indentOf, LOCALES, PAGE, SHEET, stylesIn, WIDTH } from "./docx-look.ts";
import { leads, widthsOf, wordsOf } from "./tree.ts";
import { legal } from "./xml.ts";

type Meta = { readonly title: string; readonly organisation: string; readonly lang: Lang; readonly footer: string };
/** Counts of ordered lists met so far, and the number that would follow the last one. */
type Counts = { readonly starts: number[]; next: number };

export async function toDocx(tree: Root, { title, organisation, lang, footer: foot }: Meta): Promise<Uint8Array> {
  const counts: Counts = { starts: [], next: 1 };
  const children = tree.children.flatMap((node, i) => {
    const room = node.type === "list" || node.type === "table";
    return [...(leads(tree.children, i) ? [leading(node)] : block(node, counts)), ...(room && tree.children[i + 1]?.type !== "heading" ? [gap()] : [])];
  });
  const document = new Document({
    title: legal(title),
    creator: legal(organisation),
    lastModifiedBy: legal(organisation),
    revision: 1,
    styles: stylesIn(lang),
    numbering: { config: [BULLETS, ...counts.starts.map((start, i) => count(`compte-${i + 1}`, start))] },
    sections: [{ properties: { page: PAGE }, footers: { default: footer(legal(foot)) }, children }],
  });
  return sameBytes(await Packer.toBuffer(document, undefined, [{ path: "word/fontTable.xml", data: FONT_TABLE }]), lang);
}

/** What holds the moment of writing is set: no dates in the properties, one date for every part. */
function sameBytes(docx: Uint8Array, lang: Lang): Uint8Array {
  const parts = unzipSync(docx);
  const core = new TextDecoder()
    .decode(parts["docProps/core.xml"])
    .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, "")
    .replace("</cp:coreProperties>", `<dc:language>${LOCALES[lang]}</dc:language></cp:coreProperties>`);
  return zipSync({ ...withFonts(parts), "docProps/core.xml": new TextEncoder().encode(core) }, { mtime: new Date(2026, 0, 1) });
}

const HEADINGS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5];

function block(node: RootContent, counts: Counts): FileChild[] {
  switch (node.type) {
    case "heading":
      return [new Paragraph({ heading: HEADINGS[node.depth - 1]!, ...written(node.children) })];
    case "paragraph":
      return [new Paragraph(written(node.children))];
    case "list":
      return list(node, 0, counts);
    case "table":
      return [table(node)];
    case "thematicBreak":
      return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, color: FOLD, size: 6, space: 1 } } })];
    case "blockquote":
      return node.children.flatMap((child) =>
        child.type === "paragraph" ? [new Paragraph({ style: "Quotation", ...written(child.children) })] : block(child, counts),
      );
    default:
      return [new Paragraph(written([{ type: "text", value: wordsOf(node) }]))];
  }
}

/** On the page of what follows. */
const leading = (node: RootContent): Paragraph => new Paragraph({ keepNext: true, ...written(node.type === "paragraph" ? node.children : []) });

/** Room under a list or a table; a heading brings its own. */
const gap = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 0, line: 90, lineRule: LineRuleType.EXACT } });

/** The first paragraph of an item bears its number or bullet, the others stand under it. */
function list({ ordered, start, children }: List, level: number, counts: Counts): FileChild[] {
  const reference = ordered ? counter(counts, start ?? 1, children.length) : BULLETS.reference;
  return children.flatMap((item) =>
    item.children.flatMap((child, i): FileChild[] => {
      if (child.type === "list") return list(child, level + 1, counts);
      if (child.type !== "paragraph") return block(child, counts);
      const place = i === 0 ? { numbering: { reference, level } } : { indent: indentOf(level) };
      const next = item.children[i + 1];
      const style = i > 0 || level > 0 ? "ListItem" : ordered ? "Rule" : item.children.length > 1 ? "ListTop" : "ListItem";
      return [
        new Paragraph({ style, keepNext: next !== undefined && (i === 0 || ordered === true || next.type === "list"), ...place, ...written(child.children) }),
      ];
    }),
  );
}

function counter(counts: Counts, start: number, items: number): string {
  if (counts.starts.length === 0 || start !== counts.next) counts.starts.push(start);
  counts.next = start + items;
  return `compte-${counts.starts.length}`;
}

function table({ children }: TableNode): Table {
  const widths = widthsOf(
    children.map((row) => row.children.map(wordsOf)),
    WIDTH,
  ).map(Math.floor);
  const line = { style: BorderStyle.SINGLE, color: FOLD, size: 6 };
  const none = { style: BorderStyle.NONE, color: "auto", size: 0 };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
    margins: { left: 100, right: 100 },
    rows: children.map(
      (row, r) =>
        new TableRow({
          tableHeader: r === 0,
          cantSplit: true,
          children: row.children.map(
            (cell, c) =>
              new TableCell({
                width: { size: widths[c]!, type: WidthType.DXA },
                verticalAlign: VerticalAlign.TOP,
                ...(r === 0 ? { shading: { fill: SHEET } } : {}),
                children: [new Paragraph({ style: "Cell", ...written(cell.children, r === 0 ? { bold: true } : {}) })],
              }),
          ),
        }),
    ),
  });
}

const RIGHT_TO_LEFT = /([\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]+(?:[\s\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC])?)/u;

/** A paragraph's runs; Arabic and Hebrew are marked as such. */
const written = (nodes: readonly PhrasingContent[], look: IRunOptions = {}): Pick<IParagraphOptions, "children"> => ({
  children: nodes.flatMap((node) => runs(node, look)),
});

function runs(node: PhrasingContent, look: IRunOptions): TextRun[] {
  switch (node.type) {
    case "strong":
      return node.children.flatMap((child) => runs(child, { ...look, bold: true }));
    case "emphasis":
      return node.children.flatMap((child) => runs(child, { ...look, italics: true }));
    case "break":
      return [new TextRun({ break: 1 })];
    default:
      return legal(wordsOf(node))
        .split(RIGHT_TO_LEFT)
        .flatMap((text, i) => (text === "" ? [] : [new TextRun({ ...look, text, ...(i % 2 === 1 ? { rightToLeft: true } : {}) })]));
  }
}
