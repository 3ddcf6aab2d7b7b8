// Where a charter comes from: its first workshop, others that join it later, and the practices of other associations, which are never clauses.
import { z } from "zod";
import { sameWords } from "../likeness.ts";
import { KEPT_FOR, type Field } from "../scales.ts";
import { CHARTER_FILE } from "../charter-file.ts";
import { Force, Id, Name, typed } from "../shapes.ts";
import type { Stamp } from "../state.ts";
import { draftOf, inForce, type Charter, type Clause, type FieldText, type Question } from "./charter.ts";
import { record, refuse, type CharterDecision } from "./decision.ts";
import type { Material } from "./material.ts";
import { MOST } from "./scales.ts";

/** Said by the house alone: the material is taken from a workshop's own log. */
export type HouseCommand = { readonly type: "beginCharter"; readonly material: Material } | { readonly type: "joinWorkshop"; readonly material: Material };

/** What another association's charter says of itself, as data: a workshop's draft or a living charter. What is more in it is not read. */
export const CharterData = z.object({
  format: z.enum(["charte-en-jeu/charter", "charte-en-jeu/living-charter"]),
  version: z.literal(1).default(1),
  organisation: Name,
  clauses: z.array(z.object({ question: typed(CHARTER_FILE.question), force: Force, wording: typed(CHARTER_FILE.wording) })).max(CHARTER_FILE.clauses),
});
export const ImportPractices = z.strictObject({ type: z.literal("importPractices"), data: CharterData });
export const DropCandidate = z.strictObject({ type: z.literal("dropCandidate"), candidate: Id });
export const commands = [ImportPractices, DropCandidate] as const;
type Command = z.infer<(typeof commands)[number]> | HouseCommand;

export type Event =
  | { readonly type: "charterBegun"; readonly material: Material; readonly at: number }
  /** `clashes`: questions that both answered, in other words. */
  | { readonly type: "workshopJoined"; readonly material: Material; readonly clashes: readonly string[]; readonly at: number }
  | {
      readonly type: "practicesImported";
      readonly from: string;
      readonly practices: readonly { readonly id: string; readonly question: string; readonly force: Clause["force"]; readonly wording: string }[];
    }
  | { readonly type: "candidateDropped"; readonly candidate: string };

export function decide(charter: Charter, command: Command, { at }: Stamp): CharterDecision<Event> {
  switch (command.type) {
    case "beginCharter":
      return charter.begunAt ? refuse("already-so") : record({ type: "charterBegun", material: command.material, at }); // R1
    case "joinWorkshop": {
      const { material } = command;
      if (charter.workshops.some(({ code }) => code === material.workshop.code)) return refuse("already-joined");
      if (charter.clauses.length + material.clauses.length > MOST.clauses) return refuse("charter-full");
      return record({ type: "workshopJoined", material, clashes: clashesWith(charter, material), at }); // R11
    }
    case "importPractices": {
      const { organisation, clauses } = command.data;
      const known = (wording: string) => charter.candidates.some((each) => sameWords(each.wording, wording));
      const fresh = clauses.filter(({ wording }, i) => !known(wording) && clauses.findIndex((each) => sameWords(each.wording, wording)) === i);
      if (fresh.length === 0) return refuse("already-said");
      if (charter.candidates.length + fresh.length > MOST.candidates) return refuse("charter-full");
      const from = lastOf(charter.candidates);
      return record({ type: "practicesImported", from: organisation, practices: fresh.map((each, i) => ({ id: `p${from + i + 1}`, ...each })) }); // R12
    }
    case "dropCandidate":
      return charter.candidates.some(({ id }) => id === command.candidate)
        ? record({ type: "candidateDropped", candidate: command.candidate })
        : refuse("no-such-candidate");
  }
}

/** R11: both answer the question, and one of them says something that the other does not. */
function clashesWith(charter: Charter, { clauses }: Material): string[] {
  const ours = charter.clauses.filter(inForce);
  const questions = [...new Set(clauses.map(({ question }) => question))];
  return questions.filter((question) => {
    const here = ours.filter((each) => each.question === question);
    const there = clauses.filter((each) => each.question === question);
    const said = (all: readonly Pick<Clause, "force" | "wording">[], one: Pick<Clause, "force" | "wording">) =>
      all.some((each) => each.force === one.force && sameWords(each.wording, one.wording));
    return here.length > 0 && !(here.every((each) => said(there, each)) && there.every((each) => said(here, each)));
  });
}

export function evolve(charter: Charter, event: Event): Charter {
  switch (event.type) {
    case "charterBegun": {
      const { organisation, title, lang, themes, questions, values, actions, resources, workshop, referents, phrase, fields, keptFor } = event.material;
      const begun: Charter = {
        ...withClauses(charter, event.material, 0, []),
        organisation,
        title,
        lang,
        themes,
        questions,
        values,
        actions,
        resources,
        begunAt: event.at,
        workshops: [workshop],
        keptFor: keptFor ?? KEPT_FOR,
        referents: Object.fromEntries(referents.map((key) => [key, { label: "", ...(key === phrase ? { phrase: true as const } : {}) }])),
        fields: fieldsOf(fields, event.at),
        candidates: withCandidates(charter, event.material),
      };
      return { ...begun, versions: [{ number: 1, at: event.at, what: "", ...draftOf(begun) }] };
    }
    case "workshopJoined": {
      const { material, clashes } = event;
      const contest = (clause: Clause): Clause => (clashes.includes(clause.question) && inForce(clause) ? { ...clause, stand: "contested" } : clause);
      const joined = withClauses({ ...charter, clauses: charter.clauses.map(contest) }, material, charter.workshops.length, clashes);
      const key = (each: object) => JSON.stringify(each);
      const union = <T extends object>(ours: readonly T[], theirs: readonly T[]): T[] => [
        ...new Map([...ours, ...theirs].map((each) => [key(each), each])).values(),
      ];
      return {
        ...joined,
        workshops: [...charter.workshops, material.workshop],
        keptFor: Math.min(charter.keptFor, material.keptFor ?? charter.keptFor), // R13: never longer than either room was told
        themes: [...charter.themes, ...material.themes.filter(({ id }) => !charter.themes.some((each) => each.id === id))],
        questions: [
          ...charter.questions.map((ours) =>
            both(
              ours,
              material.questions.find(({ id }) => id === ours.id),
            ),
          ),
          ...material.questions.filter(({ id }) => !charter.questions.some((each) => each.id === id)),
        ],
        values: union(charter.values, material.values),
        actions: union(charter.actions, material.actions),
        resources: union(charter.resources, material.resources),
        candidates: withCandidates(charter, material),
      };
    }
    case "practicesImported":
      return { ...charter, candidates: [...charter.candidates, ...event.practices.map((each) => ({ ...each, from: event.from }))] };
    case "candidateDropped":
      return { ...charter, candidates: charter.candidates.filter(({ id }) => id !== event.candidate) };
  }
}

/** E5: what the workshop did not examine stays an idea; nothing is said twice, and no more is kept than there is room for. */
function withCandidates({ candidates }: Charter, { candidates: left = [] }: Material): Charter["candidates"] {
  const fresh = left.filter(({ wording }) => !candidates.some((each) => sameWords(each.wording, wording))).slice(0, MOST.candidates - candidates.length);
  const last = lastOf(candidates);
  return [...candidates, ...fresh.map((each, i) => ({ ...each, id: `p${last + i + 1}` }))];
}
const lastOf = (candidates: Charter["candidates"]): number => Math.max(0, ...candidates.map(({ id }) => Number(id.slice(1))));

function fieldsOf(words: Material["fields"], at: number): Charter["fields"] {
  const first = (field: Field): FieldText => ({
    words: words[field] ?? "",
    revision: 1,
    history: [{ revision: 1, wording: words[field] ?? "", who: "", why: "", at }],
  });
  return {
    preamble: first("preamble"),
    scope: first("scope"),
    binding: first("binding"),
    approval: first("approval"),
    contact: first("contact"),
    review: first("review"),
  };
}

/** With the clauses that a workshop gives; one that is there already, in the same words, is not said twice. */
function withClauses(charter: Charter, { clauses, workshop }: Material, from: number, clashes: readonly string[]): Charter {
  const same = (clause: Material["clauses"][number]) =>
    !clashes.includes(clause.question) &&
    charter.clauses.some((each) => inForce(each) && each.question === clause.question && sameWords(each.wording, clause.wording));
  const last = Math.max(0, ...charter.clauses.map(({ number }) => number));
  const fresh = clauses
    .filter((clause) => !same(clause))
    .map((clause, i): Clause => ({
      ...clause,
      stand: clashes.includes(clause.question) ? "contested" : clause.stand,
      id: `c${last + i + 1}`,
      number: last + i + 1,
      from,
      revision: 1,
      history: [{ revision: 1, wording: clause.wording, who: "", why: "", at: workshop.at }],
      reviewedAt: 0,
    }));
  return { ...charter, clauses: [...charter.clauses, ...fresh] };
}

/** What two workshops left of one question. */
const both = (ours: Question, theirs: Question | undefined): Question =>
  theirs
    ? {
        ...ours,
        asked: ours.asked || theirs.asked,
        open: [...ours.open, ...theirs.open],
        best: [...ours.best, ...theirs.best],
        owner: ours.owner || theirs.owner,
        by: ours.owner ? ours.by : theirs.by,
      }
    : ours;
