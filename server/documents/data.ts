// The charter as data: one versioned shape, checked before it is written; JSON for programs, CSV for spreadsheets.
import type { Root } from "mdast";
import { z } from "zod";
import { clausesOf, votedWording } from "../../shared/charter/clauses.ts";
import { heldAt, isoDay } from "../../shared/charter/dates.ts";
import { facetsOf } from "../../shared/charter/facets.ts";
import { usesOf, VERDICTS } from "../../shared/charter/uses.ts";
import { charterWords } from "../../shared/charter/words.ts";
import { DATA, FIELDS, FORCES, LANGS, USES } from "../../shared/scales.ts";
import { headcountOf, questionOf, themeOf, type Workshop } from "../../shared/state.ts";
import { actionsOf } from "../../shared/views.ts";
import { csvOf } from "./csv.ts";

const list = z.array(z.string());
const Clause = z.strictObject({
  number: z.number().int().min(1),
  theme: z.string(),
  question: z.string(),
  /** Its id in the decks of the house: whoever imports the charter finds the same question, however it is worded then. */
  questionId: z.string(),
  wording: z.string().min(1),
  force: z.enum(FORCES),
  status: z.enum(["adopted", "trial"]),
  use: z.enum([...USES, "all"]).nullable(),
  who: list,
  tool: list,
  data: list,
  when: list,
  values: list,
  ok: z.string(),
  ko: z.string(),
  owner: z.string(),
  reviewOn: z.string(),
  objections: list,
  /** Whose charter it comes from; "" where the room, or its deck, said it first. */
  from: z.string(),
});
type Clause = z.infer<typeof Clause>;

/** `type` and `children` are the text itself, as a tree (mdast): whoever knows no more than that can print it. A new meaning takes a new version. */
export const CharterData = z.strictObject({
  format: z.literal("charte-en-jeu/charter"),
  version: z.literal(1),
  lang: z.enum(LANGS),
  organisation: z.string(),
  workshop: z.strictObject({ title: z.string(), heldOn: z.iso.date(), people: z.number().int() }),
  status: z.literal("draft"),
  fields: z.partialRecord(z.enum(FIELDS), z.string()),
  values: z.array(z.strictObject({ name: z.string(), commitment: z.string() })),
  clauses: z.array(Clause),
  uses: z.array(
    z.strictObject({ use: z.enum(USES), cells: z.record(z.enum(DATA), z.strictObject({ verdict: z.enum(VERDICTS), clauses: z.array(z.number().int()) })) }),
  ),
  actions: z.array(z.strictObject({ what: z.string(), owner: z.string(), by: z.string() })),
  type: z.literal("root"),
  children: z.array(z.unknown()),
});

function clauseRows(workshop: Workshop): Clause[] {
  return clausesOf(workshop).map(({ number, theme, practice }) => ({
    number,
    theme: themeOf(workshop, theme).name,
    question: questionOf(workshop, practice.question).text,
    questionId: practice.question,
    wording: votedWording(practice),
    force: practice.force,
    status: practice.outcome === "trial" ? "trial" : "adopted",
    ...mutable(facetsOf(workshop, practice)),
    ok: practice.ok ?? "",
    ko: practice.ko ?? "",
    owner: practice.owner,
    reviewOn: practice.reviewOn,
    objections: [...practice.objections],
    from: practice.from ?? "",
  }));
}
const mutable = ({ use, who, tool, data, when, values }: ReturnType<typeof facetsOf>) => ({
  use,
  who: [...who],
  tool: [...tool],
  data: [...data],
  when: [...when],
  values: [...values],
});

/** Throws where it would not be read back as what it says it is. */
export function toJson(workshop: Workshop, tree: Root): string {
  const { organisation, title, settings, fields, values, deck } = workshop;
  const clauses = clausesOf(workshop);
  const data: z.input<typeof CharterData> = {
    format: "charte-en-jeu/charter",
    version: 1,
    lang: settings.lang,
    organisation,
    workshop: { title, heldOn: isoDay(heldAt(workshop)), people: headcountOf(workshop) },
    status: "draft",
    fields: { ...fields },
    values: values.kept.flatMap((id) => (deck.values ?? []).filter((value) => value.id === id).map(({ name, commitment }) => ({ name, commitment }))),
    clauses: clauseRows(workshop),
    uses: usesOf(workshop, clauses).map(({ use, cells }) => ({
      use,
      cells: Object.fromEntries(DATA.map((kind) => [kind, { verdict: cells[kind].verdict, clauses: [...cells[kind].clauses] }])) as never,
    })),
    actions: actionsOf(workshop).map(([, { what, owner, by }]) => ({ what, owner, by })),
    type: "root",
    children: tree.children,
  };
  return `${JSON.stringify(CharterData.parse(data), null, 1)}\n`;
}

export function toCsv(workshop: Workshop): string {
  const { lang } = workshop.settings;
  const words = charterWords[lang];
  const rows = clauseRows(workshop).map((clause) => [
    String(clause.number),
    clause.theme,
    clause.wording,
    words.forces[clause.force],
    words.statuses[clause.status],
    clause.question,
    clause.use === null ? "" : words.uses[clause.use],
    ...[clause.who, clause.tool, clause.data, clause.when, clause.values].map((each) => each.join(", ")),
    clause.ok,
    clause.ko,
    clause.owner,
    clause.reviewOn,
    clause.objections.join(" / "),
    clause.from,
  ]);
  return csvOf([words.csvHead, ...rows]);
}
