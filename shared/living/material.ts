// What a workshop gives to a charter, whole: once it is given, the workshop's own log may be erased.
import { clausesOf, votedWording } from "../charter/clauses.ts";
import { isForDpo } from "../marks.ts";
import { FIELDS, POSITIONS, type Field } from "../scales.ts";
import { cardOf, headcountOf, type Practice, type SeatId, type Workshop } from "../state.ts";
import { actionsOf } from "../views.ts";
import { dayAt, type Candidate, type Charter, type Clause, type Fed, type Question } from "./charter.ts";

export type Material = Pick<Charter, "organisation" | "title" | "lang" | "themes" | "questions" | "values" | "actions" | "resources"> & {
  readonly workshop: Fed;
  /** Days that those who came were told it is kept for; missing where it was not said. */
  readonly keptFor?: number;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** What other charters brought and nobody examined (E5). */
  readonly candidates?: readonly Omit<Candidate, "id">[];
  readonly clauses: readonly Omit<Clause, "id" | "number" | "from" | "revision" | "history" | "reviewedAt">[];
  /** Its desks, as the hashes of their keys. */
  readonly referents: readonly SeatId[];
  /** Which of them is the six-word phrase. */
  readonly phrase?: SeatId;
};

/** `at`: the last thing said in it, ms. Names nobody: those were erased when it closed, and are not looked at where it never did. */
export function materialOf(workshop: Workshop, code: string, at: number): Material {
  const { organisation, title, openedAt, settings, deck, fields, screens, phrase } = workshop;
  const played = workshop.agenda.find(({ kind, startedAt }) => kind === "round" && startedAt)?.startedAt ?? openedAt;
  const left = Object.values(workshop.brought).flatMap(({ from, asked, force, wording, practice }) =>
    practice ? [] : [{ from, question: asked, force, wording }],
  );
  return {
    organisation,
    title,
    lang: settings.lang,
    ...(settings.keptFor === undefined ? {} : { keptFor: settings.keptFor }),
    workshop: { code, title, day: dayAt(played), at, people: headcountOf(workshop), consulted: workshop.consulted ?? {}, erasedAt: 0 },
    themes: deck.themes.map(({ id, name, short }) => ({ id, name, short })),
    questions: deck.themes.flatMap(({ id: theme, questions }) => questions.map((question) => questionOf(workshop, theme, question))),
    clauses: clausesOf(workshop).map(({ theme, practice }) => ({
      theme,
      question: practice.question,
      force: practice.force,
      wording: votedWording(practice),
      stand: practice.outcome === "trial" ? "trial" : "kept",
      debated: true,
      use: cardOf(workshop, practice.card).use ?? "",
      owner: practice.owner,
      reviewOn: practice.reviewOn,
      ok: practice.ok ?? "",
      ko: practice.ko ?? "",
      objections: [...practice.objections],
      flags: practice.flags,
      ...(practice.from ? { source: practice.from } : {}),
    })),
    ...(left.length > 0 ? { candidates: left } : {}),
    fields: Object.fromEntries(FIELDS.flatMap((field) => (fields[field] ? [[field, fields[field]]] : []))),
    values: workshop.values.kept.flatMap((id) => (deck.values ?? []).filter((value) => value.id === id).map(({ name, commitment }) => ({ name, commitment }))),
    actions: actionsOf(workshop).map(([, action]) => ({ ...action })),
    resources: (deck.resources ?? []).map(({ title: name, publisher, what, address }) => ({ title: name, publisher, what, address })),
    referents: Object.keys(screens).filter((seat) => screens[seat] === "desk"),
    ...(phrase ? { phrase } : {}),
  };
}

function questionOf(workshop: Workshop, theme: string, { id, short, text }: { id: string; short: string; text: string }): Question {
  const rounds = Object.values(workshop.rounds).filter(({ card }) => cardOf(workshop, card).question === id);
  const open = Object.values(workshop.practices).filter((practice) => practice.question === id && isOpen(practice));
  const shown = Object.values(workshop.arguments).filter(({ round, status }) => status === "shown" && rounds.some((each) => each.id === round));
  const { owner = "", by = "" } = workshop.entrusted[id] ?? {};
  return {
    id,
    theme,
    short,
    text,
    asked: rounds.length > 0,
    moot: false,
    open: open.map((practice) => ({ force: practice.force, wording: votedWording(practice), forDpo: isForDpo(practice) })),
    best: POSITIONS.flatMap((side) => {
      const [best] = shown.filter((each) => each.side === side).sort((a, b) => b.support - a.support);
      return best ? [{ side, text: best.text }] : [];
    }),
    owner,
    by,
    until: "",
  };
}
const isOpen = ({ outcome, status, votes }: Practice): boolean =>
  outcome === "open" || (votes.length > 0 && outcome === undefined && (status === "counted" || status === "chosen"));
