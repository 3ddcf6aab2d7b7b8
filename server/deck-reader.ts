// Reads a deck, a folder of YAML files, and says what is wrong with it: which file, line and card, and how to mend it.
// Longer than most: the sentences for people who do not code are the point of it, and stay beside what they answer.
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { type Document, type ErrorCode, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from "yaml";
import type { z } from "zod";
import { Deck, DeckFile, faultsOf } from "../shared/deck.ts";

export type DeckFault = { file: string; line: number; card?: string; says: string };
export type DeckRead = { ok: true; deck: Deck } | { ok: false; faults: DeckFault[] };
type Path = readonly PropertyKey[];
type Sheet = { file: string; text: string; doc: Document; lines: LineCounter };

const LARGEST = 1_000_000;

/** Reads every .yaml file of the folder, without its subfolders. Never throws. */
export function readDeck(folder: string): DeckRead {
  const read = sourcesOf(folder);
  return "says" in read ? { ok: false, faults: [read] } : deckOf(folder, read);
}

function sourcesOf(folder: string): { file: string; bytes: Uint8Array }[] | DeckFault {
  try {
    const names = readdirSync(folder).filter((name) => [".yaml", ".yml"].includes(extname(name)));
    return names.sort().map((name) => ({ file: join(folder, name), bytes: readFileSync(join(folder, name)) }));
  } catch {
    return { file: folder, line: 1, says: "Ce dossier n’existe pas ou ne peut pas être lu. Vérifiez son nom et ses droits d’accès." };
  }
}

/** The deck that these files make together. Pure: `folder` only names what has no file. */
export function deckOf(folder: string, sources: readonly { file: string; bytes: Uint8Array }[]): DeckRead {
  const opened = sources.map(opening);
  const sheets = opened.filter((each) => "doc" in each);
  const faults = [...opened.filter((each) => "says" in each), ...sheets.flatMap(faultsOfSheet)];
  if (faults.length > 0) return { ok: false, faults };

  const files = sheets.map(({ doc }) => DeckFile.parse(doc.toJS() ?? {}));
  const deck = { themes: files.flatMap((file) => file.themes ?? []), cards: files.flatMap((file) => file.cards ?? []) };
  if (deck.themes.length === 0 || deck.cards.length === 0) {
    const missing = deck.cards.length === 0 ? "aucune carte : ajoutez un fichier .yaml qui commence par « cards: »" : "aucun thème : ajoutez « themes: » dans un fichier";
    return { ok: false, faults: [{ file: folder, line: 1, says: `Ce dossier ne contient ${missing}.` }] };
  }
  const homes = {
    themes: sheets.flatMap((sheet, s) => (files[s]?.themes ?? []).map((_, index) => ({ sheet, index }))),
    cards: sheets.flatMap((sheet, s) => (files[s]?.cards ?? []).map((_, index) => ({ sheet, index }))),
  };
  const crossed = faultsOf(deck).flatMap(({ at: [list, n, ...rest], fault }) => {
    const home = homes[list === "themes" ? "themes" : "cards"][Number(n)];
    return home ? [faultAt(home.sheet, offsetOf(home.sheet, [list ?? "", home.index, ...rest]), ours(fault, fieldOf(rest)))] : [];
  });
  return crossed.length > 0 ? { ok: false, faults: crossed } : { ok: true, deck };
}

function opening({ file, bytes }: { file: string; bytes: Uint8Array }): Sheet | DeckFault {
  if (bytes.length > LARGEST) return { file, line: 1, says: "Ce fichier dépasse 1 Mo. Coupez-le en plusieurs fichiers." };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const lines = new LineCounter();
    return { file, text, lines, doc: parseDocument(text, { lineCounter: lines, prettyErrors: false, keepSourceTokens: true }) };
  } catch {
    return { file, line: 1, says: "Ce fichier n’est pas du texte en UTF-8. Enregistrez-le de nouveau avec l’encodage UTF-8." };
  }
}

/** Its YAML first; then what YAML lets pass and should not; then the schema. Each only makes sense once the one before holds. */
function faultsOfSheet(sheet: Sheet): DeckFault[] {
  const broken = [...sheet.doc.errors, ...sheet.doc.warnings];
  if (broken.length > 0) return broken.map((error) => faultAt(sheet, error.pos[0], yaml(error, lineText(sheet, error.pos[0]))));
  const unsafe = textFaults(sheet);
  if (unsafe.length > 0) return unsafe;
  const read = DeckFile.safeParse(sheet.doc.toJS() ?? {});
  return read.success ? [] : read.error.issues.flatMap((issue) => schemaFaults(sheet, issue));
}

function textFaults(sheet: Sheet): DeckFault[] {
  const faults: DeckFault[] = [];
  visit(sheet.doc, {
    Alias: (_, alias) => void faults.push(faultAt(sheet, alias.range?.[0] ?? 0, "L’étoile * en début de texte est un renvoi. Mettez le texte entre guillemets \"…\", ou écrivez-le en entier.")),
    Scalar: (_, { type, range, value }) => {
      const [start, end, after] = range ?? [0, 0, 0];
      if (type === "PLAIN" && /^[ \t]+#/.test(sheet.text.slice(end, after)))
        faults.push(faultAt(sheet, end, `Le signe # coupe le texte : tout ce qui le suit est perdu. Écrivez ${repaired(lineText(sheet, end))}, ou mettez la remarque sur une ligne à part.`));
      if (typeof value === "string" && /<\/?[a-z][^>]*>|\*\*|__|`|\]\(/i.test(value))
        faults.push(faultAt(sheet, start, "Un texte ne contient ni balise ni mise en forme (<b>, **gras**, `…`). Gardez les mots seuls."));
    },
  });
  return faults;
}

function schemaFaults(sheet: Sheet, issue: z.core.$ZodIssue): DeckFault[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => faultAt(sheet, offsetOf(sheet, [...issue.path, key]), `Le champ « ${key} » n’existe pas ici. Vérifiez son orthographe dans cards/README.md.`));
  return [faultAt(sheet, offsetOf(sheet, issue.path), schema(issue, sheet.doc.hasIn(issue.path), sheet.doc.getIn(issue.path)))];
}

// --- Where: a path or a character of a file becomes a line and a card.

function faultAt(sheet: Sheet, offset: number, says: string): DeckFault {
  const card = cardAt(sheet, offset);
  return { file: sheet.file, line: sheet.lines.linePos(offset).line || 1, ...(card ? { card } : {}), says };
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

/** The id of the card that this character belongs to: the last card begun before it. Works on a file that YAML only half understood. */
function cardAt({ doc, text }: Sheet, offset: number): string | undefined {
  const begun = [...text.matchAll(/^(\s*)- +id: *["']?([\w-]+)/gm)];
  const list = text.search(/^cards:/m);
  const nextList = text.search(/^themes:/m);
  if (list < 0 || offset < list || (nextList > list && offset >= nextList)) return undefined;
  void doc;
  return begun.filter(({ index }) => index > list && index <= offset).at(-1)?.[2];
}

function lineText({ text, lines }: Sheet, offset: number): string {
  return text.split(/\r?\n/)[lines.linePos(offset).line - 1] ?? "";
}

// --- What: sentences for someone who does not code.

const YAML_SAYS: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: "Une tabulation décale cette ligne. Remplacez-la par des espaces.",
  BAD_INDENT: "Cette ligne n’est pas alignée avec ses voisines. Mettez le même nombre d’espaces devant.",
  DUPLICATE_KEY: "Ce champ est déjà écrit plus haut. Gardez-en un seul.",
};
