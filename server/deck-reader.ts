// Reads a deck, a folder of YAML files, and says what is wrong with it: which file, line and card, and how to mend it.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from "yaml";
import type { z } from "zod";
import { cut, fieldOf, ours, type Path, type Says, schema, unknownField, whole, yaml } from "./deck-faults.ts";
import { TABLE } from "./decks/cells.ts";
import { inCells, type Written, writtenOf } from "./decks/tables.ts";
import { type Deck, DeckFile, faultsOf } from "../shared/deck.ts";
import { THEMES } from "../shared/scales.ts";

/** `cell`: where the file is a spreadsheet. `says`: in French. */
export type DeckFault = { file: string; line: number; cell?: string; card?: string; says: string; en: string };
export type DeckRead = { ok: true; deck: Deck } | { ok: false; faults: DeckFault[] };
type Sheet = { file: string; text: string; doc: Document; lines: LineCounter; cards: { from: number; to: number; id: string | undefined }[] };

const LARGEST = 1_000_000;

/** Reads every .yaml file of the folder, without its subfolders. Never throws. */
export function readDeck(folder: string): DeckRead {
  const read = sourcesOf(folder);
  return "says" in read ? { ok: false, faults: [read] } : deckOf(folder, read);
}

type Source = { file: string; bytes: Uint8Array };

/** Several folders as one deck, spreadsheets too: the house's own deck, then what an association adds. Never throws. */
export async function readDecks(...folders: readonly string[]): Promise<DeckRead> {
  const read = folders.map((folder) => sourcesOf(folder, (name) => isYaml(name) || (TABLE.test(name) && !name.startsWith("."))));
  const missing = read.find((each) => "says" in each);
  return missing ? { ok: false, faults: [missing] } : deckFrom(folders[0] ?? "", (read as Source[][]).flat());
}

/** The deck that these files make together, where some are spreadsheets; added to a deck that is already read, where there is one. */
export async function deckFrom(folder: string, sources: readonly Source[], base?: Deck): Promise<DeckRead> {
  const tables = new Map<string, Written>();
  const faults: DeckFault[] = [];
  const written = await Promise.all(
    sources.map(async (source) => {
      if (!TABLE.test(source.file)) return source;
      const table = await writtenOf(source.file, source.bytes);
      if ("says" in table) faults.push(table);
      else tables.set(source.file, table);
      return { file: source.file, bytes: new TextEncoder().encode("text" in table ? table.text : "") };
    }),
  );
  if (faults.length > 0) return { ok: false, faults };
  const deck = deckOf(folder, written, base);
  return deck.ok ? deck : { ok: false, faults: deck.faults.map((fault) => (tables.has(fault.file) ? inCells(fault, tables.get(fault.file)!) : fault)) };
}

const isYaml = (name: string): boolean => [".yaml", ".yml"].includes(extname(name));

function sourcesOf(folder: string, wanted = isYaml): Source[] | DeckFault {
  try {
    const names = readdirSync(folder).filter(wanted);
    return names.sort().map((name) => ({ file: join(folder, name), bytes: readFileSync(join(folder, name)) }));
  } catch {
    return asFault(folder, whole.noFolder);
  }
}

const PARTS = ["themes", "cards", "items", "values", "resources", "map"] as const;

/** The deck that these files make together, after what `base` holds. Pure: `folder` only names what has no file. */
export function deckOf(folder: string, sources: readonly Source[], base?: Deck): DeckRead {
  const opened = sources.map(opening);
  const sheets = opened.filter((each) => "doc" in each);
  const faults = [...opened.filter((each) => "says" in each), ...sheets.flatMap(faultsOfSheet)];
  if (faults.length > 0) return { ok: false, faults };

  const files = sheets.map(({ doc }) => DeckFile.parse(doc.toJS() ?? {}));
  const deck = {
    themes: [...(base?.themes ?? []), ...files.flatMap((file) => file.themes ?? [])],
    cards: [...(base?.cards ?? []), ...files.flatMap((file) => file.cards ?? [])],
    items: [...(base?.items ?? []), ...files.flatMap((file) => file.items ?? [])],
    values: [...(base?.values ?? []), ...files.flatMap((file) => file.values ?? [])],
    resources: [...(base?.resources ?? []), ...files.flatMap((file) => file.resources ?? [])],
    map: [...(base?.map ?? []), ...files.flatMap((file) => file.map ?? [])],
    models: [...(base?.models ?? []), ...files.flatMap((file) => file.models ?? [])],
    ...files.map(({ lint }) => (lint ? { lint } : {})).reduce((all, each) => ({ ...all, ...each }), {}),
  };
  if (deck.themes.length === 0 || deck.cards.length === 0) {
    return { ok: false, faults: [asFault(folder, deck.cards.length === 0 ? whole.noCard : whole.noTheme)] };
  }
  const homes = new Map(
    PARTS.map((part) => [
      part,
      [
        ...(base?.[part] ?? []).map(() => null),
        ...sheets.flatMap((sheet, s) => (files[s]?.[part] ?? []).map((_: unknown, index: number) => ({ sheet, index }))),
      ],
    ]),
  );
  const crossed = faultsOf(deck).flatMap(({ at: [list, n, ...rest], fault }) => {
    const home = homes.get(list as (typeof PARTS)[number])?.[Number(n)];
    return home ? [faultAt(home.sheet, offsetOf(home.sheet, [list ?? "", home.index, ...rest]), ours(fault, fieldOf(rest)))] : [];
  });
  return crossed.length > 0 ? { ok: false, faults: crossed } : { ok: true, deck: inOrder(deck) };
}

/** Themes in the order in which charters print them, whatever their files are called, those of one's own last; cards with their theme. */
function inOrder(deck: Deck): Deck {
  const house: readonly string[] = THEMES;
  const own = deck.themes.map(({ id }) => id).filter((id) => !house.includes(id));
  const place = (theme: string) => [...house, ...own].indexOf(theme);
  return { ...deck, themes: deck.themes.toSorted((a, b) => place(a.id) - place(b.id)), cards: deck.cards.toSorted((a, b) => place(a.theme) - place(b.theme)) };
}

function opening({ file, bytes }: { file: string; bytes: Uint8Array }): Sheet | DeckFault {
  if (bytes.length > LARGEST) return asFault(file, whole.tooLarge);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const lines = new LineCounter();
    return { file, text, lines, doc: parseDocument(text, { lineCounter: lines, prettyErrors: false }), cards: cardsWritten(text) };
  } catch {
    return asFault(file, whole.notUtf8);
  }
}

/** Its YAML first; then what YAML lets pass and should not; then the schema. Each only makes sense once the one before holds. */
function faultsOfSheet(sheet: Sheet): DeckFault[] {
  const broken = [...sheet.doc.errors, ...sheet.doc.warnings];
  if (broken.length > 0) return firstOfEachCard(broken.map((error) => faultAt(sheet, spotOf(sheet, error), yaml(error, lineText(sheet, error.pos[0])))));
  const unsafe = textFaults(sheet);
  if (unsafe.length > 0) return unsafe;
  const read = DeckFile.safeParse(sheet.doc.toJS() ?? {});
  return read.success ? [] : read.error.issues.flatMap((issue) => schemaFaults(sheet, issue));
}

/** One slip of spacing breaks all that follows it: of each card only the first fault is worth reading. */
function firstOfEachCard(faults: DeckFault[]): DeckFault[] {
  const ordered = faults.toSorted((one, other) => one.line - other.line);
  return ordered.filter(({ card }, i) => ordered.findIndex((other) => other.card === card) === i);
}

function textFaults(sheet: Sheet): DeckFault[] {
  const faults: DeckFault[] = [];
  visit(sheet.doc, {
    Alias: (_, alias) => void faults.push(faultAt(sheet, alias.range?.[0] ?? 0, whole.alias)),
    Scalar: (_, { type, range, value }) => {
      const [start, end, after] = range ?? [0, 0, 0];
      if (type === "PLAIN" && /^[ \t]+#/.test(sheet.text.slice(end, after))) faults.push(faultAt(sheet, end, cut(lineText(sheet, end))));
      if (typeof value === "string" && /<\/?[a-z][^>]*>|\*\*|__|`|\]\(/i.test(value)) faults.push(faultAt(sheet, start, whole.markup));
      if (typeof value === "string" && /[^\P{Cc}\n\t]|[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(value)) faults.push(faultAt(sheet, start, whole.hidden));
    },
  });
  return faults;
}

function schemaFaults(sheet: Sheet, issue: z.core.$ZodIssue): DeckFault[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => faultAt(sheet, offsetOf(sheet, [...issue.path, key]), unknownField(key)));
  return [faultAt(sheet, offsetOf(sheet, issue.path), schema(issue, sheet.doc.hasIn(issue.path), sheet.doc.getIn(issue.path)))];
}

// --- Where: a path or a character of a file becomes a line and a card.

const asFault = (file: string, [says, en]: Says): DeckFault => ({ file, line: 1, says, en });

function faultAt(sheet: Sheet, offset: number, [says, en]: Says): DeckFault {
  const card = sheet.cards.findLast(({ from, to }) => from <= offset && offset <= to)?.id;
  return { file: sheet.file, line: sheet.lines.linePos(offset).line || 1, ...(card ? { card } : {}), says, en };
}

/** Quotes left open are noticed at the end of the file, but are to be mended where they open. */
function spotOf({ doc }: Sheet, { code, message, pos: [offset] }: YAMLError): number {
  if (code !== "MISSING_CHAR" || !message.includes("quote")) return offset;
  let opened = offset;
  visit(doc, { Scalar: (_, { type, range }) => void (type?.startsWith("QUOTE") && range && range[0] < offset && range[1] >= offset && (opened = range[0])) });
  return opened;
}

/** Where the path is written; for what is missing, where the part that lacks it begins. */
function offsetOf({ doc }: Sheet, path: Path): number {
  let node: unknown = doc.contents;
  let offset = 0;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const next = isMap(node) ? pair?.value : isSeq(node) ? node.items[Number(key)] : undefined;
    const spot = isScalar(pair?.key) ? pair.key.range : isMap(next) || isSeq(next) || isScalar(next) ? next.range : undefined;
    if (!spot) return offset;
    offset = spot[0];
    node = next;
  }
  return offset;
}

/** Where each card is written. Found in the text, since a file that YAML refuses has no cards yet. */
function cardsWritten(text: string): Sheet["cards"] {
  const list = text.search(/^cards:/m);
  if (list < 0) return [];
  const inside = text.slice(list + "cards:".length);
  const next = inside.search(/^[^\s#-]/m);
  const end = next < 0 ? text.length : list + "cards:".length + next;
  const indent = /^ *(?=- )/m.exec(text.slice(list, end))?.[0] ?? "";
  const starts = [...text.slice(list, end).matchAll(new RegExp(`^${indent}- `, "gm"))].map(({ index }) => list + index);
  const ids = new RegExp(`^${indent}[- ] id: *["']?([^\\s"']+)`, "m");
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? end;
    return { from, to, id: ids.exec(text.slice(from, to))?.[1] };
  });
}

function lineText({ text, lines }: Sheet, offset: number): string {
  const { line } = lines.linePos(offset);
  return text.slice(lines.lineStarts[line - 1], lines.lineStarts[line]).trimEnd();
}
