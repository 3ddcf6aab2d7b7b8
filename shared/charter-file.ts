// A charter read from a file: another association's, or an earlier one of one's own. Nothing of it is believed. No zod, so that screens may say why it is refused.
import { FORCES, NAME, type Force } from "./scales.ts";
import { clean } from "./text.ts";

/** Characters of the file, of a clause's wording (a deck's own may be as long) and of its question; clauses in it. */
export const CHARTER_FILE = { size: 2_000_000, wording: 500, question: 500, clauses: 100 } as const;

/** Files that one opening may bring, and practices that one workshop keeps of them: more than it can examine. */
export const MOST_CHARTERS = 5;
export const MOST_BROUGHT = 100;
/** As many as one command brings: it is one message of a screen. */
export const BROUGHT_AT_ONCE = 25;

/** Why a file is not read; screens turn the key into a sentence. */
export const CHARTER_FAULTS = [
  "charter-too-large",
  "charter-not-json",
  "not-a-charter",
  "charter-of-another-version",
  "charter-without-clauses",
  "charter-with-too-many",
  "charter-with-a-bad-clause",
] as const;
export type CharterFault = (typeof CHARTER_FAULTS)[number];

/** `asked`: the question as that charter says it; `question`: its id in the decks of the house, "" where the file does not say. */
export type ReadClause = { readonly asked: string; readonly question: string; readonly force: Force; readonly wording: string };
export type ReadCharter = { readonly organisation: string; readonly clauses: readonly ReadClause[] };
/** `clause`: the place of the bad one, from 1; else 0. */
export type CharterRead = { readonly ok: true; readonly charter: ReadCharter } | { readonly ok: false; readonly fault: CharterFault; readonly clause: number };

const FORMATS: readonly unknown[] = ["charte-en-jeu/charter", "charte-en-jeu/living-charter"];
const fault = (why: CharterFault, clause = 0): CharterRead => ({ ok: false, fault: why, clause });

export function charterIn(text: string): CharterRead {
  if (text.length > CHARTER_FILE.size) return fault("charter-too-large");
  try {
    return charterFrom(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return fault("charter-not-json");
  }
}

/** What importing needs of it: whose it is and what its clauses say; never what was said of them. */
export function charterFrom(data: unknown): CharterRead {
  if (!isRecord(data) || !FORMATS.includes(data["format"])) return fault("not-a-charter");
  if (data["version"] !== 1) return fault("charter-of-another-version");
  const organisation = said(data["organisation"], NAME);
  const { clauses } = data;
  if (organisation === null || !Array.isArray(clauses)) return fault("not-a-charter");
  if (clauses.length === 0) return fault("charter-without-clauses");
  if (clauses.length > CHARTER_FILE.clauses) return fault("charter-with-too-many");
  const read = clauses.map(clauseFrom);
  const bad = read.indexOf(null);
  return bad < 0 ? { ok: true, charter: { organisation, clauses: read as ReadClause[] } } : fault("charter-with-a-bad-clause", bad + 1);
}

function clauseFrom(data: unknown): ReadClause | null {
  if (!isRecord(data)) return null;
  const asked = said(data["question"], CHARTER_FILE.question);
  const wording = said(data["wording"], CHARTER_FILE.wording);
  const force = FORCES.find((each) => each === data["force"]);
  if (asked === null || wording === null || !force) return null;
  const question = data["questionId"];
  return { asked, question: typeof question === "string" && question.length <= 64 ? question : "", force, wording };
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === "object" && data !== null && !Array.isArray(data);

/** Made safe to show; only a deck and a desk make blanks. Null where nothing is left of it, or too much. */
function said(text: unknown, most: number): string | null {
  if (typeof text !== "string" || text.length > most * 4) return null;
  const shown = clean(text.replaceAll(/[{}]/g, ""));
  return /[^\p{Default_Ignorable_Code_Point}\u2800\s]/u.test(shown) && shown.length <= most ? shown : null;
}
