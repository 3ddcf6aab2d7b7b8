// Editing the charter: every change is a new revision with who (a function) and why; a version gathers what changed since the last.
import { z } from "zod";
import { FIELDS } from "../scales.ts";
import { Day, Force, Id, Paragraph, ShortWords, typed, Wording } from "../shapes.ts";
import type { Stamp } from "../state.ts";
import { clauseOf, draftOf, inForce, withClause, type Charter, type Clause } from "./charter.ts";
import { record, refuse, type CharterDecision } from "./decision.ts";
import { differencesBetween } from "./differences.ts";
import { MOST, WHY } from "./scales.ts";

const said = { who: ShortWords, why: typed(WHY) };
/** May be empty: taken back. */
const Perhaps = z.union([z.literal(""), ShortWords]);
const PerhapsDay = z.union([z.literal(""), Day]);
/** `revision`: the one that was read; another's change in between is never written over. */
export const EditClause = z.strictObject({
  type: z.literal("editClause"),
  clause: Id,
  revision: z.number().int(),
  text: Wording,
  force: Force.optional(),
  owner: Perhaps.optional(),
  reviewOn: PerhapsDay.optional(),
  ...said,
});
export const EditField = z.strictObject({ type: z.literal("editField"), field: z.enum(FIELDS), revision: z.number().int(), text: Paragraph, ...said });
/** Marked as not debated. */
export const AddClause = z.strictObject({
  type: z.literal("addClause"),
  question: Id,
  force: Force,
  text: Wording,
  owner: Perhaps.optional(),
  reviewOn: PerhapsDay.optional(),
  ...said,
});
export const WithdrawClause = z.strictObject({ type: z.literal("withdrawClause"), clause: Id, revision: z.number().int(), ...said });
/** `what`: what changed since the version before, in a sentence. */
export const PublishVersion = z.strictObject({ type: z.literal("publishVersion"), what: typed(WHY) });
export const commands = [EditClause, EditField, AddClause, WithdrawClause, PublishVersion] as const;
type Command = z.infer<(typeof commands)[number]>;

type Signed = { readonly who: string; readonly why: string; readonly at: number };
export type Event =
  | ({ readonly type: "clauseEdited"; readonly clause: string; readonly revision: number } & Signed & Pick<Clause, "wording" | "force" | "owner" | "reviewOn">)
  | ({ readonly type: "charterFieldEdited"; readonly field: (typeof FIELDS)[number]; readonly revision: number; readonly words: string } & Signed)
  | ({ readonly type: "clauseAdded"; readonly clause: string; readonly number: number; readonly theme: string; readonly question: string } & Signed &
      Pick<Clause, "wording" | "force" | "owner" | "reviewOn">)
  | ({ readonly type: "clauseWithdrawn"; readonly clause: string; readonly revision: number } & Signed)
  | { readonly type: "versionPublished"; readonly number: number; readonly what: string; readonly at: number };

export function decide(charter: Charter, command: Command, { at }: Stamp): CharterDecision<Event> {
  switch (command.type) {
    case "editClause": {
      const clause = clauseOf(charter, command.clause);
      if (!clause || clause.stand === "withdrawn") return refuse("no-such-clause");
      if (clause.revision !== command.revision) return refuse("edited-meanwhile"); // R4
      const { force = clause.force, owner = clause.owner, reviewOn = clause.reviewOn, text, who, why } = command;
      if (text === clause.wording && force === clause.force && owner === clause.owner && reviewOn === clause.reviewOn) return refuse("nothing-changed");
      if (clause.stand === "trial" && !(owner && reviewOn)) return refuse("trial-needs-owner"); // V11
      return record({ type: "clauseEdited", clause: clause.id, revision: clause.revision + 1, wording: text, force, owner, reviewOn, who, why, at });
    }
    case "editField": {
      const { words, revision } = charter.fields[command.field];
      if (revision !== command.revision) return refuse("edited-meanwhile"); // R4
      if (words === command.text) return refuse("nothing-changed");
      return record({
        type: "charterFieldEdited",
        field: command.field,
        revision: revision + 1,
        words: command.text,
        who: command.who,
        why: command.why,
        at,
      });
    }
    case "addClause": {
      const question = charter.questions.find(({ id }) => id === command.question);
      if (!question) return refuse("no-such-question");
      if (charter.clauses.length >= MOST.clauses) return refuse("charter-full");
      const number = Math.max(0, ...charter.clauses.map((each) => each.number)) + 1; // R3
      const { force, text, owner = "", reviewOn = "", who, why } = command;
      const placed = { clause: `c${number}`, number, theme: question.theme, question: question.id };
      return record({ type: "clauseAdded", ...placed, wording: text, force, owner, reviewOn, who, why, at });
    }
    case "withdrawClause": {
      const clause = clauseOf(charter, command.clause);
      if (!clause || clause.stand === "withdrawn") return refuse("no-such-clause");
      if (clause.revision !== command.revision) return refuse("edited-meanwhile"); // R4
      return record({ type: "clauseWithdrawn", clause: clause.id, revision: clause.revision + 1, who: command.who, why: command.why, at });
    }
    case "publishVersion": {
      const last = charter.versions.at(-1)!;
      if (differencesBetween(last, draftOf(charter)).length === 0) return refuse("nothing-changed"); // R5
      return record({ type: "versionPublished", number: last.number + 1, what: command.what, at });
    }
  }
}

export function evolve(charter: Charter, event: Event): Charter {
  switch (event.type) {
    case "clauseEdited": {
      const { type: _, clause: id, who, why, at, ...change } = event;
      return withClause(charter, id, ({ history }) => ({
        ...change,
        history: [...history, { revision: event.revision, wording: event.wording, who, why, at }],
      }));
    }
    case "charterFieldEdited": {
      const { field, revision, words, who, why, at } = event;
      const history = [...charter.fields[field].history, { revision, wording: words, who, why, at }];
      return { ...charter, fields: { ...charter.fields, [field]: { words, revision, history } } };
    }
    case "clauseAdded": {
      const { clause: id, number, theme, question, wording, force, owner, reviewOn, who, why, at } = event;
      const words = { id, number, theme, question, force, wording, stand: "kept" as const, debated: false, use: "", owner, reviewOn, ok: "", ko: "" };
      const clause: Clause = { ...words, from: -1, objections: [], flags: 0, revision: 1, history: [{ revision: 1, wording, who, why, at }], reviewedAt: 0 };
      return { ...charter, clauses: [...charter.clauses, clause] };
    }
    case "clauseWithdrawn":
      return withClause(charter, event.clause, ({ history, wording }) => ({
        stand: "withdrawn",
        revision: event.revision,
        history: [...history, { revision: event.revision, wording, who: event.who, why: event.why, at: event.at }],
      }));
    case "versionPublished":
      return { ...charter, versions: [...charter.versions, { number: event.number, at: event.at, what: event.what, ...draftOf(charter) }] };
  }
}

/** The questions that no clause in force answers. */
export const unanswered = ({ questions, clauses }: Charter): Charter["questions"] =>
  questions.filter(({ id }) => !clauses.some((clause) => clause.question === id && inForce(clause)));
