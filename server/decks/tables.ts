// A deck written in a spreadsheet, as the YAML that the deck reader judges; each line knows its cell, so that a fault is named where it was typed.
import { basename } from "node:path";
import type { DeckFault } from "../deck-reader.ts";
import { cellsOf, type NotRead } from "./cells.ts";
import { COLUMNS, fieldOf, meaningOf, slug } from "./columns.ts";

/** `lines`: of each line of the text, its cell, and the heading of its column; "" where a line stands for none. */
export type Written = { readonly text: string; readonly lines: readonly { readonly cell: string; readonly field: string; readonly heading: string }[] };

const SAYS: Readonly<Record<NotRead, string>> = {
  "too-large": "Ce tableur est trop gros. Gardez 500 lignes au plus, sans image : 2 Mo, 20 Mo une fois déplié.",
  "not-a-table": "Ce fichier n’est pas un tableur lisible. Enregistrez-le de nouveau en .ods, .xlsx ou .csv.",
  "too-long-to-read": "Ce tableur est trop long à lire. Copiez vos lignes dans un tableur neuf.",
  "not-text": "Ce fichier .csv n’est pas du texte. Enregistrez-le de nouveau en « CSV UTF-8 ».",
};

/** "A1" for the first row's first cell. */
const cellName = (row: number, column: number): string =>
  `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ""}${String.fromCharCode(65 + (column % 26))}${row + 1}`;

type Typed = { readonly field: string; readonly heading: string; readonly value: unknown; readonly cell: string };
type Line = readonly [text: string, cell: string, field?: string, heading?: string];

export async function writtenOf(file: string, bytes: Uint8Array): Promise<Written | DeckFault> {
  const cells = await cellsOf(file, bytes);
  if (typeof cells === "string") return { file, line: 1, says: SAYS[cells] };
  const [headings = [], ...rows] = cells;
  const fields = headings.map(fieldOf);
  const unknown = headings.findIndex((heading, i) => heading !== "" && fields[i] === null);
  if (!fields.includes("title"))
    return {
      file,
      line: 1,
      says: `La première ligne doit nommer les colonnes : ${COLUMNS.slice(0, 8)
        .map(([[name]]) => name)
        .join(", ")}…`,
    };
  if (unknown >= 0)
    return { file, line: 1, cell: cellName(0, unknown), says: `La colonne « ${headings[unknown]} » n’existe pas. Le modèle de tableur donne les noms.` };

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
  const says = at?.field ? fault.says.replaceAll(`« ${at.field} »`, `« ${at.heading} »`) : fault.says;
  return { ...fault, says, line: Number(/\d+$/.exec(cell ?? "")?.[0] ?? 1), ...(cell ? { cell } : {}) };
}

export const nameOf = (fault: DeckFault): string =>
  `${fault.cell ? `${basename(fault.file)}, cellule ${fault.cell}` : `${fault.file}:${fault.line}`}${fault.card ? ` ${fault.card}` : ""}: ${fault.says}`;
