// The charter as one plain value: what its own log adds up to. It needs nothing of the workshop that it came from.
import type { Field, Force, Lang, Position } from "../scales.ts";
import { FIELDS, KEPT_FOR } from "../scales.ts";
import type { SeatId } from "../state.ts";
import type { FeedbackKind, Opinion, ReviewDecision, Stand } from "./scales.ts";

/** Who changed it (a function, never a name), why, when (ms): and what it then was. The first entry is the workshop's, `who` "". */
export type Change = { readonly revision: number; readonly wording: string; readonly who: string; readonly why: string; readonly at: number };

/** What a clause says, as a version keeps it. Its number never changes and is never given again. */
export type ClauseText = {
  readonly id: string;
  readonly number: number;
  readonly theme: string;
  readonly question: string;
  readonly force: Force;
  readonly wording: string;
  readonly stand: Stand;
  /** False where the referent added it: the room did not speak of it. */
  readonly debated: boolean;
  readonly use: string;
  readonly owner: string;
  readonly reviewOn: string;
  readonly ok: string;
  readonly ko: string;
  /** The association whose charter it comes from, where the room took it from one. */
  readonly source?: string;
};
export type Clause = ClauseText & {
  /** The workshop that it comes from, by its place in `workshops`; -1 where none. */
  readonly from: number;
  readonly objections: readonly string[];
  readonly flags: number;
  readonly revision: number;
  readonly history: readonly Change[];
  /** When a review meeting last decided on it, ms; 0 where none did. */
  readonly reviewedAt: number;
};
export type FieldText = { readonly words: string; readonly revision: number; readonly history: readonly Change[] };

/** A question of the deck: what stayed open of it, and who was asked to settle it. `moot`: a meeting said that it is not ours. */
export type Question = {
  readonly id: string;
  readonly theme: string;
  readonly short: string;
  readonly text: string;
  readonly asked: boolean;
  readonly moot: boolean;
  readonly open: readonly { readonly force: Force; readonly wording: string; readonly forDpo: boolean }[];
  readonly best: readonly { readonly side: Position; readonly text: string }[];
  readonly owner: string;
  readonly by: string;
  /** A meeting put it off until this day. */
  readonly until: string;
};

export type Version = {
  readonly number: number;
  readonly at: number;
  readonly what: string;
  readonly clauses: readonly ClauseText[];
  readonly fields: Readonly<Partial<Record<Field, string>>>;
};
export type Ratification = {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly day: string;
  readonly minutes: string;
  readonly from: string;
  /** Clauses of that version that the body left out. */
  readonly except: readonly string[];
};
export type ReviewLink = {
  readonly id: string;
  readonly key: SeatId;
  readonly body: string;
  /** The last day on which it opens. */ readonly until: string;
  readonly revokedAt: number;
};
/** `clause`: or "all", of the whole charter. */
export type Given = { readonly opinion: Opinion; readonly comment: string; readonly version: number; readonly at: number };
export type Feedback = {
  readonly id: string;
  readonly kind: FeedbackKind;
  readonly clause: string;
  readonly text: string;
  readonly day: string;
  readonly settled: boolean;
  readonly note: string;
};
export type Candidate = { readonly id: string; readonly from: string; readonly question: string; readonly force: Force; readonly wording: string };
export type Decided = {
  readonly what: "clause" | "question";
  readonly id: string;
  readonly decision: ReviewDecision;
  readonly who: string;
  readonly why: string;
  readonly at: number;
};
/** `consulted`: how many of each group; `erasedAt`: when its working material was erased, ms; 0 before. */
export type Fed = {
  readonly code: string;
  readonly title: string;
  readonly day: string;
  /** When it closed, ms. */ readonly at: number;
  readonly people: number;
  readonly consulted: Readonly<Record<string, number>>;
  readonly erasedAt: number;
};

export type Charter = {
  readonly begunAt: number;
  readonly erasedAt: number;
  readonly organisation: string;
  readonly title: string;
  readonly lang: Lang;
  readonly workshops: readonly Fed[];
  readonly themes: readonly { readonly id: string; readonly name: string; readonly short: string }[];
  readonly questions: readonly Question[];
  readonly clauses: readonly Clause[];
  readonly fields: Readonly<Record<Field, FieldText>>;
  readonly values: readonly { readonly name: string; readonly commitment: string }[];
  readonly actions: readonly { readonly what: string; readonly owner: string; readonly by: string }[];
  readonly resources: readonly { readonly title: string; readonly publisher: string; readonly what: string; readonly address: string }[];
  readonly versions: readonly Version[];
  /** Who may edit: the desks of the workshop, and keys given since. `label` is a function, "" for a desk. `phrase`: it is the six-word phrase. */
  readonly referents: Readonly<Record<SeatId, { readonly label: string; readonly phrase?: true }>>;
  readonly links: readonly ReviewLink[];
  /** By clause (or "all"), then by link. */
  readonly opinions: Readonly<Record<string, Readonly<Record<string, Given>>>>;
  readonly ratifications: readonly Ratification[];
  /** The key of the link by which anyone sends something back; "" while there is none. */
  readonly feedbackKey: SeatId;
  readonly feedback: readonly Feedback[];
  readonly public: boolean;
  readonly decisions: readonly Decided[];
  readonly candidates: readonly Candidate[];
  /** Days. */
  readonly keptFor: number;
};

const noField: FieldText = { words: "", revision: 1, history: [] };
export const noCharter: Charter = {
  begunAt: 0,
  erasedAt: 0,
  organisation: "",
  title: "",
  lang: "fr",
  workshops: [],
  themes: [],
  questions: [],
  clauses: [],
  fields: { preamble: noField, scope: noField, binding: noField, approval: noField, contact: noField, review: noField },
  values: [],
  actions: [],
  resources: [],
  versions: [],
  referents: {},
  links: [],
  opinions: {},
  ratifications: [],
  feedbackKey: "",
  feedback: [],
  public: false,
  decisions: [],
  candidates: [],
  keptFor: KEPT_FOR,
};

/** In the rules now: neither withdrawn nor contested. */
export const inForce = ({ stand }: { readonly stand: Stand }): boolean => stand === "kept" || stand === "trial";
export const clauseOf = ({ clauses }: Charter, id: string): Clause | undefined => clauses.find((clause) => clause.id === id);
export const withClause = (charter: Charter, id: string, change: (clause: Clause) => Partial<Clause>): Charter => ({
  ...charter,
  clauses: charter.clauses.map((clause) => (clause.id === id ? { ...clause, ...change(clause) } : clause)),
});
/** 2027-03-24, as the calendar of Greenwich has it. */
export const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What a clause says, without its history. */
export const textOf = ({ id, number, theme, question, force, wording, stand, debated, use, owner, reviewOn, ok, ko, source }: Clause): ClauseText => ({
  id,
  number,
  theme,
  question,
  force,
  wording,
  stand,
  debated,
  use,
  owner,
  reviewOn,
  ok,
  ko,
  ...(source ? { source } : {}),
});
/** The charter as it now is, as its next version would keep it. */
export const draftOf = ({ clauses, fields }: Charter): Pick<Version, "clauses" | "fields"> => ({
  clauses: clauses.filter(inForce).map(textOf),
  fields: Object.fromEntries(FIELDS.flatMap((field) => (fields[field].words ? [[field, fields[field].words]] : []))),
});
/** What one should hold in hand: the ratified version where there is one, else the last one, which is not. */
export function standingOf(charter: Charter): { version: Version; clauses: readonly ClauseText[] } {
  const ratified = ratifiedOf(charter);
  const version = ratified?.version ?? charter.versions.at(-1)!;
  return { version, clauses: ratified?.clauses ?? version.clauses };
}
/** The last version that a body ratified, with those who did, and the clauses that all of them took. */
export function ratifiedOf({ versions, ratifications }: Charter): { version: Version; by: Ratification[]; clauses: ClauseText[] } | null {
  const number = Math.max(0, ...ratifications.map((each) => each.version));
  const version = versions.find((each) => each.number === number);
  if (!version) return null;
  const by = ratifications.filter((each) => each.version === number);
  const left = new Set(by.flatMap(({ except }) => except));
  return { version, by, clauses: version.clauses.filter(({ id }) => !left.has(id)) };
}
