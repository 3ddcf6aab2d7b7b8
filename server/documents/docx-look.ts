// How the Word document looks: page, type, headings, lists and footer. Colours are those of the screens (client/look/tokens.css).
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as mm,
  Footer,
  LevelFormat,
  LineRuleType,
  PageNumber,
  Paragraph,
  ShadingType,
  TabStopType,
  TextRun,
  type ILevelsOptions,
  type IStylesOptions,
} from "docx";
import type { Lang } from "../../shared/scales.ts";
import { FONT } from "./typeface.ts";

export const INK = "1F1B3A";
export const INK_SOFT = "4A4566";
export const GAME = "5A3E98";
export const FOLD = "EAD6B3";
export const SHEET = "F7EBD6";

/** A4, in twips; what is between the margins is the width of a table. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: mm(15), bottom: mm(17), left: mm(19), right: mm(19), header: mm(9), footer: mm(9) },
};
export const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
const INDENT = mm(6);

const line = (color: string, size: number) => ({ style: BorderStyle.SINGLE, color, size, space: 4 });

/** The language that Word checks spelling in. */
export const LOCALES: Readonly<Record<Lang, string>> = { fr: "fr-FR", en: "en-GB" };
/** A line of text is as high in every typeface: where ours is missing, a charter of four pages stays one. */
const LINE = { line: 238, lineRule: LineRuleType.EXACT };
const HEAD_LINE = { line: 230, lineRule: LineRuleType.AUTO };
export const stylesIn = (lang: Lang): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 19, color: INK, language: { value: LOCALES[lang], eastAsia: LOCALES[lang], bidirectional: "ar-SA" } },
      paragraph: { spacing: { after: 50, ...LINE } },
    },
    title: {
      run: { size: 52, bold: true, color: INK },
      paragraph: { spacing: { before: 40, after: 140, ...HEAD_LINE }, keepNext: true, border: { bottom: line(INK, 12) } },
    },
    heading1: {
      run: { size: 32, bold: true, color: GAME },
      paragraph: { spacing: { before: 200, after: 70, ...HEAD_LINE }, keepNext: true, keepLines: true, outlineLevel: 0 },
    },
    heading2: {
      run: { size: 23, bold: true, color: INK },
      paragraph: {
        spacing: { before: 130, after: 60, ...HEAD_LINE },
        keepNext: true,
        keepLines: true,
        outlineLevel: 1,
        shading: { type: ShadingType.CLEAR, color: "auto", fill: SHEET },
        border: { left: { style: BorderStyle.SINGLE, color: FOLD, size: 36, space: 5 } },
      },
    },
    heading3: {
      run: { size: 22, bold: true, color: INK },
      paragraph: { spacing: { before: 160, after: 60, ...HEAD_LINE }, keepNext: true, keepLines: true, outlineLevel: 2 },
    },
  },
  paragraphStyles: [
    { id: "ListItem", name: "Article de liste", basedOn: "Normal", quickFormat: true, paragraph: { spacing: { after: 20 } } },
    {
      id: "ListTop",
      name: "Article de liste long",
      basedOn: "ListItem",
      quickFormat: true,
      paragraph: { spacing: { before: 60, after: 30 }, keepLines: true },
    },
    { id: "Rule", name: "Règle", basedOn: "Normal", quickFormat: true, paragraph: { spacing: { before: 90, after: 10 }, keepNext: true, keepLines: true } },
    {
      id: "Cell",
      name: "Cellule",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 18 },
      paragraph: { spacing: { before: 12, after: 12, line: 224, lineRule: LineRuleType.EXACT } },
    },
    {
      id: "Quotation",
      name: "Citation",
      basedOn: "Normal",
      quickFormat: true,
      run: { color: INK_SOFT },
      paragraph: { indent: { left: INDENT }, border: { left: line(FOLD, 24) } },
    },
  ],
});

export const indentOf = (level: number) => ({ left: INDENT * (level + 1) });
const hanging = (level: number) => ({ left: INDENT * (level + 1), hanging: INDENT });
const levels = (of: (level: number) => Pick<ILevelsOptions, "format" | "text"> & { readonly start?: number; readonly bold?: boolean }): ILevelsOptions[] =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8].map((level) => {
    const { bold = false, ...rest } = of(level);
    return { level, alignment: AlignmentType.LEFT, ...rest, style: { paragraph: { indent: hanging(level) }, run: { bold, color: GAME } } };
  });

export const BULLETS = { reference: "puces", levels: levels((level) => ({ format: LevelFormat.BULLET, text: level % 2 === 0 ? "•" : "–" })) };
/** One count, from `start`; every list that goes on from it shares it, so that a rule added in Word renumbers those after. */
export const count = (reference: string, start: number) => ({
  reference,
  levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start: level === 0 ? start : 1, bold: true })),
});

/** Every page says what stands at its foot (whose it is, that it is not approved), and which page it is. */
export const footer = (words: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
        border: { top: line(FOLD, 6) },
        children: [
          new TextRun({
            size: 18,
            color: INK_SOFT,
            children: [words, "\t", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
