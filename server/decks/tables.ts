// A deck written in a spreadsheet, as the YAML that the deck reader judges; each line knows its cell, so that a fault is named where it was typed.
import { basename } from "node:path";
import type { DeckFault } from "../deck-reader.ts";
import type { Says } from "../deck-faults.ts";
import { cellsOf, type NotRead } from "./cells.ts";
import { COLUMNS, fieldOf, meaningOf, slug } from "./columns.ts";

/** `lines`: of each line of the text, its cell, and the heading of its column; "" where a line stands for none. */
export type Written = { readonly text: string; readonly lines: readonly { readonly cell: string; readonly field: string; readonly heading: string }[] };

const SAYS: Readonly<Record<NotRead, Says>> = {
  "too-large": [
    "Ce tableur est trop gros. Gardez 500 lignes au plus, sans image : 2 Mo, 20 Mo une fois déplié.",
    "This spreadsheet is too large. Keep 500 rows at most, without pictures: 2 MB, 20 MB once unfolded.",
  ],
  "not-a-table": [
    "Ce fichier n’est pas un tableur lisible. Enregistrez-le de nouveau en .ods, .xlsx ou .csv.",
    "This file is no spreadsheet that can be read. Save it again as .ods, .xlsx or .csv.",
  ],
  "too-long-to-read": [
    "Ce tableur est trop long à lire. Copiez vos lignes dans un tableur neuf.",
    "This spreadsheet takes too long to read. Copy your rows into a new one.",
  ],
  "not-text": ["Ce fichier .csv n’est pas du texte. Enregistrez-le de nouveau en « CSV UTF-8 ».", "This .csv file is not text. Save it again as “CSV UTF-8”."],
};

/** "A1" for the first row's first cell. */
const cellName = (row: number, column: number): string =>
  `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ""}${String.fromCharCode(65 + (column % 26))}${row + 1}`;

type Typed = { readonly field: string; readonly heading: string; readonly value: unknown; readonly cell: string };
type Line = readonly [text: string, cell: string, field?: string, heading?: string];

export async function writtenOf(file: string, bytes: Uint8Array): Promise<Written | DeckFault> {
  const cells = await cellsOf(file, bytes);
  const at = (says: Says, cell?: string): DeckFault => ({ file, line: 1, ...(cell ? { cell } : {}), says: says[0], en: says[1] });
  if (typeof cells === "string") return at(SAYS[cells]);
  const [headings = [], ...rows] = cells;
  const fields = headings.map(fieldOf);
  const unknown = headings.findIndex((heading, i) => heading !== "" && fields[i] === null);
  if (!fields.includes("title")) {
    const named = (place: 0 | 1) => COLUMNS.slice(0, 8).map(([names]) => names.at(place === 0 ? 0 : -1)!);
    return at([`La première ligne doit nommer les colonnes : ${named(0).join(", ")}…`, `The first row must name the columns: ${named(1).join(", ")}…`]);
  }
  if (unknown >= 0)
    return at(
      [
        `La colonne « ${headings[unknown]} » n’existe pas. Le modèle de tableur donne les noms.`,
        `The column “${headings[unknown]}” does not exist. The model gives the names.`,
      ],
      cellName(0, unknown),
    );

  const lines: Line[] = [["cards:", ""]];
  rows.forEach((row, r) => {
    const typed: Typed[] = row.flatMap((text, c) => {
      const field = fields[c];
      return field && text !== "" ? [{ field, heading: headings[c]!, value: meaningOf(field, text), cell: cellName(r + 1, c) }] : [];
    });
    if (typed.length > 0) lines.push(...cardLines(typed, cellName(r + 1, 0)));
  });
  return { text: `${lines.map(([text]) => text).join("\n")}\n`, lines: lines.map(([, cell, field = "", heading = ""]) => ({ cell, field, heading })) };
}

/** One card as YAML, one value a line: JSON is YAML on one line. */
function cardLines(typed: readonly Typed[], first: string): Line[] {
  const title = typed.find(({ field }) => field === "title")?.value as string | undefined;
  const id = typed.find(({ field }) => field === "id");
  const flat = typed.filter(({ field }) => !field.includes(".") && field !== "id");
  const group = (name: string) => typed.filter(({ field }) => field.startsWith(`${name}.`) && !field.startsWith("practices."));
  const card = (id?.value as string | undefined) ?? slug(title ?? "");
  const lines: Line[] = [[`  - id: ${JSON.stringify(card)}`, id?.cell ?? first]];
  const say = (indent: number, { field, heading, value, cell }: Typed) => {
    const name = field.split(".").at(-1)!;
    lines.push([`${" ".repeat(indent)}${name}: ${JSON.stringify(value)}`, cell, name, heading]);
  };
  for (const each of flat) say(4, each);
  for (const name of ["fact", "counter", "law", "notes"]) {
    const parts = group(name);
    if (parts.length > 0) lines.push([`    ${name}:`, parts[0]!.cell]);
    for (const each of parts) say(6, each);
  }
  const numbers = [...new Set(typed.flatMap(({ field }) => /^practices\.(\d)/.exec(field)?.[1] ?? []))].sort();
  if (numbers.length > 0) lines.push(["    practices:", first]);
  for (const number of numbers) {
    const parts = typed.filter(({ field }) => field.startsWith(`practices.${number}.`));
    lines.push([`      - id: ${JSON.stringify(`${card.slice(0, 36)}-${Number(number) + 1}`)}`, parts[0]!.cell]);
    for (const each of parts) say(8, each);
  }
  return lines;
}

/** The fault where it was typed: the cell in place of the line, the heading in place of the field. */
export function inCells(fault: DeckFault, { lines }: Written): DeckFault {
  const at = lines[fault.line - 1];
  const cell = at?.cell || lines.slice(0, fault.line).findLast(({ cell }) => cell)?.cell;
  const renamed = (text: string, field: string, heading: string) => text.replaceAll(`« ${field} »`, `« ${heading} »`).replaceAll(`“${field}”`, `“${heading}”`);
  const { says, en } = at?.field ? { says: renamed(fault.says, at.field, at.heading), en: renamed(fault.en, at.field, at.heading) } : fault;
  return { ...fault, says, en, line: Number(/\d+$/.exec(cell ?? "")?.[0] ?? 1), ...(cell ? { cell } : {}) };
}

/** Where, and what to mend. */
export function nameOf(fault: DeckFault, lang: "fr" | "en" = "fr"): string {
  const where = fault.cell ? `${basename(fault.file)}, ${lang === "fr" ? "cellule" : "cell"} ${fault.cell}` : `${fault.file}:${fault.line}`;
  return `${where}${fault.card ? ` ${fault.card}` : ""}: ${lang === "fr" ? fault.says : fault.en}`;
}
