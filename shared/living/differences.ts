// What is different between two versions of a charter: clause by clause, then the fields. Word by word is changes.ts.
import { FIELDS, type Field } from "../scales.ts";
import type { ClauseText, Version } from "./charter.ts";

export type Difference = {
  readonly kind: "clause" | "field";
  readonly id: string;
  /** Of a clause; 0 for a field. */
  readonly number: number;
  readonly is: "new" | "changed" | "gone";
  readonly before: string;
  readonly after: string;
  /** What changed beside the words. */
  readonly also: readonly ("force" | "owner" | "reviewOn" | "stand")[];
};
type Texts = Pick<Version, "clauses" | "fields">;
const BESIDE = ["force", "owner", "reviewOn", "stand"] as const;

export function differencesBetween(before: Texts, after: Texts): Difference[] {
  const old = new Map(before.clauses.map((clause) => [clause.id, clause]));
  const next = new Map(after.clauses.map((clause) => [clause.id, clause]));
  const all = [...new Map([...old, ...next]).values()].sort((a, b) => a.number - b.number);
  return [
    ...all.flatMap(({ id }) => ofClause(old.get(id), next.get(id))),
    ...FIELDS.flatMap((field) => ofField(field, before.fields[field] ?? "", after.fields[field] ?? "")),
  ];
}

function ofClause(before: ClauseText | undefined, after: ClauseText | undefined): Difference[] {
  const { id, number } = (after ?? before)!;
  const also = before && after ? BESIDE.filter((each) => before[each] !== after[each]) : [];
  if (before && after && before.wording === after.wording && also.length === 0) return [];
  const is = !before ? "new" : !after ? "gone" : "changed";
  return [{ kind: "clause", id, number, is, before: before?.wording ?? "", after: after?.wording ?? "", also }];
}

const ofField = (id: Field, before: string, after: string): Difference[] =>
  before === after ? [] : [{ kind: "field", id, number: 0, is: !before ? "new" : !after ? "gone" : "changed", before, after, also: [] }];
