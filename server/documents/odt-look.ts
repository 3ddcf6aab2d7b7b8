// How the OpenDocument text looks: page, type, headings, lists, tables and footer; the same look as the Word document.
import type { Lang } from "../../shared/scales.ts";
import { FOLD, GAME, INK, INK_SOFT, LOCALES, SHEET } from "./docx-look.ts";
import { face, FACES, FONT, STAND_IN, type Weight } from "./typeface.ts";
import { escaped } from "./xml.ts";

/** Every prefix that a part uses. */
export const SPACES = [
  ["office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"],
  ["style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"],
  ["text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"],
  ["table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"],
  ["fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"],
  ["svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"],
  ["meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"],
  ["xlink", "http://www.w3.org/1999/xlink"],
  ["dc", "http://purl.org/dc/elements/1.1/"],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(" ");

const paragraph = (name: string, shown: string, parent: string, paragraphs: string, run = "", more = "") =>
  `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph"${parent ? ` style:parent-style-name="${parent}"` : ""}${more}>` +
  `<style:paragraph-properties ${paragraphs}/>${run ? `<style:text-properties ${run}/>` : ""}</style:style>`;
const head = (level: number, size: string, paragraphs: string, colour: string) =>
  paragraph(
    `Heading_20_${level}`,
    `Heading ${level}`,
    "Heading",
    paragraphs,
    `fo:font-size="${size}" fo:color="#${colour}"`,
    ` style:next-style-name="Text_20_body" style:default-outline-level="${level}"`,
  );

const fontPath = (weight: Weight) => `Fonts/${weight}.ttf`;
/** The typeface itself, as files of the package. */
export const fontFiles = (): Record<string, Uint8Array> => Object.fromEntries(FACES.map((weight) => [fontPath(weight), face(weight)]));
/** In the styles and in the text: some readers look in one, some in the other. */
export const fontFaces = `<office:font-face-decls><style:font-face style:name="${FONT}" svg:font-family="'${FONT}', ${STAND_IN}" style:font-family-generic="swiss" style:font-pitch="variable"><svg:font-face-src>${FACES.map((weight) => `<svg:font-face-uri xlink:href="${fontPath(weight)}" xlink:type="simple"><svg:font-face-format svg:string="truetype"/></svg:font-face-uri>`).join("")}</svg:font-face-src></style:font-face></office:font-face-decls>`;

export const PAGE_WIDTH = 17.2; // cm between the margins of A4

/** `footer`: what stands at the foot of every page, before its number. */
export function stylesXml(lang: Lang, footer: string): string {
  const [language, country] = LOCALES[lang].split("-") as [string, string];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles ${SPACES} office:version="1.3">${fontFaces}<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2" style:writing-mode="page"/><style:text-properties style:font-name="${FONT}" fo:font-size="9.5pt" fo:color="#${INK}" fo:language="${language}" fo:country="${country}" fo:hyphenate="false"/></style:default-style>${[
    paragraph("Standard", "Standard", "", `fo:line-height="11.9pt"`, "", ` style:class="text"`),
    paragraph("Text_20_body", "Text body", "Standard", `fo:margin-top="0cm" fo:margin-bottom="0.088cm"`, "", ` style:class="text"`),
    paragraph("Lead", "Lead", "Text_20_body", `fo:keep-with-next="always"`), // on the page of what it introduces
    paragraph(
      "Heading",
      "Heading",
      "Standard",
      `fo:line-height="96%" fo:keep-with-next="always" fo:keep-together="always"`,
      `fo:font-weight="bold"`,
      ` style:class="text"`,
    ),
    head(1, "26pt", `fo:margin-top="0.07cm" fo:margin-bottom="0.25cm" fo:padding-bottom="0.1cm" fo:border-bottom="1.5pt solid #${INK}"`, INK),
    head(2, "16pt", `fo:margin-top="0.35cm" fo:margin-bottom="0.12cm"`, GAME),
    head(
      3,
      "11.5pt",
      `fo:margin-top="0.23cm" fo:margin-bottom="0.11cm" fo:background-color="#${SHEET}" fo:padding-left="0.15cm" fo:border-left="4.5pt solid #${FOLD}"`,
      INK,
    ),
    head(4, "11pt", `fo:margin-top="0.28cm" fo:margin-bottom="0.1cm"`, INK),
    paragraph("List_20_item", "List item", "Standard", `fo:margin-top="0cm" fo:margin-bottom="0.035cm"`),
    paragraph("Rule", "Rule", "Standard", `fo:margin-top="0.16cm" fo:margin-bottom="0.02cm" fo:keep-with-next="always" fo:keep-together="always"`),
    paragraph("Table_20_Contents", "Table Contents", "Standard", `fo:line-height="11.2pt" fo:margin-top="0cm" fo:margin-bottom="0cm"`, `fo:font-size="9pt"`),
    paragraph("Table_20_Heading", "Table Heading", "Table_20_Contents", `fo:keep-with-next="auto"`, `fo:font-weight="bold"`),
    paragraph("Quotations", "Quotations", "Standard", `fo:margin-left="0.6cm" fo:padding-left="0.2cm" fo:border-left="3pt solid #${FOLD}"`),
    paragraph("Horizontal_20_Line", "Horizontal Line", "Standard", `fo:margin-bottom="0.3cm" fo:border-bottom="0.75pt solid #${FOLD}"`),
    paragraph("Footer", "Footer", "Standard", `fo:padding-top="0.1cm" fo:border-top="0.75pt solid #${FOLD}"`, `fo:font-size="9pt" fo:color="#${INK_SOFT}"`),
  ].join(
    "",
  )}<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style><style:style style:name="Numbers" style:family="text"><style:text-properties fo:font-weight="bold" fo:color="#${GAME}"/></style:style><text:outline-style style:name="Outline">${[
    1, 2, 3, 4,
  ]
    .map((level) => `<text:outline-level-style text:level="${level}" style:num-format=""/>`)
    .join(
      "",
    )}</text:outline-style></office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="1.5cm" fo:margin-bottom="0.8cm" fo:margin-left="1.9cm" fo:margin-right="1.9cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-top="0.2cm"/></style:footer-style></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Footer">${escaped(footer)} · <text:page-number text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`;
}

const INDENT = 0.6;
const level = (n: number, inside: string) =>
  `${inside}<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${INDENT * (n + 1)}cm" fo:text-indent="-${INDENT}cm" fo:margin-left="${INDENT * (n + 1)}cm"/></style:list-level-properties>`;
const nine = (of: (n: number) => string) => [0, 1, 2, 3, 4, 5, 6, 7, 8].map(of).join("");

export const bulletStyle = `<text:list-style style:name="Bullets">${nine(
  (n) =>
    `${level(n, `<text:list-level-style-bullet text:level="${n + 1}" text:style-name="Numbers" text:bullet-char="${n % 2 === 0 ? "•" : "–"}">`)}</text:list-level-style-bullet>`,
)}</text:list-style>`;
/** A count from `start`: on the style, where every reader looks. */
export const countStyle = (start: number) =>
  `<text:list-style style:name="Count${start}">${nine(
    (n) =>
      `${level(n, `<text:list-level-style-number text:level="${n + 1}" text:style-name="Numbers" style:num-suffix="." style:num-format="1" text:start-value="${n === 0 ? start : 1}">`)}</text:list-level-style-number>`,
  )}</text:list-style>`;

const column = (name: string, width: number) =>
  `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width.toFixed(3)}cm" style:rel-column-width="${Math.round(width * 1000)}*"/></style:style>`;
/** Of the table number `t`: its own, and one for each column. */
export const tableStyles = (t: number, widths: readonly number[]) =>
  `<style:style style:name="T${t}" style:family="table"><style:table-properties style:width="${PAGE_WIDTH}cm" table:align="margins" fo:margin-top="0.1cm" fo:margin-bottom="0.2cm"/></style:style>${widths.map((width, c) => column(`T${t}C${c + 1}`, width)).join("")}`;
export const cellStyles =
  `<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>` +
  `<style:style style:name="Head" style:family="table-cell"><style:table-cell-properties fo:background-color="#${SHEET}" fo:padding-top="0.02cm" fo:padding-bottom="0.03cm" fo:padding-left="0.1cm" fo:padding-right="0.1cm" fo:border="none" fo:border-bottom="0.75pt solid #${FOLD}"/></style:style>` +
  `<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding-top="0.02cm" fo:padding-bottom="0.03cm" fo:padding-left="0.1cm" fo:padding-right="0.1cm" fo:border="none" fo:border-bottom="0.75pt solid #${FOLD}"/></style:style>`;
