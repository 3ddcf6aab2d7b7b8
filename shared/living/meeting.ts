// The review meeting: it opens on what is due, and takes one decision for each.
import { z } from "zod";
import { Day, Id, ShortWords, typed, Wording } from "../shapes.ts";
import type { Stamp } from "../state.ts";
import { clauseOf, dayAt, inForce, ratifiedOf, withClause, type Charter, type Decided } from "./charter.ts";
import { record, refuse, type CharterDecision } from "./decision.ts";
import { unanswered } from "./editing.ts";
import { DECISIONS, SOFT_MONTHS, WHY } from "./scales.ts";

/** `text`: the new wording, to strengthen or to relax. `until`: the day until which it is put off. */
export const DecideReview = z.strictObject({
  type: z.literal("decideReview"),
  what: z.enum(["clause", "question"]),
  id: Id,
  decision: z.enum(DECISIONS),
  text: Wording.optional(),
  until: Day.optional(),
  who: ShortWords,
  why: typed(WHY),
});
export const commands = [DecideReview] as const;
type Command = z.infer<(typeof commands)[number]>;
export type Event = { readonly type: "reviewDecided"; readonly text: string; readonly until: string } & Decided;

export type Due = {
  readonly what: "clause" | "question";
  readonly id: string;
  readonly why: "contested" | "trial" | "flagged" | "soft" | "open" | "entrusted" | "unasked";
};

/** What is due on a day: first what two workshops answered differently, then trials, what was not understood, the end of the soft period, questions. */
export function dueOf(charter: Charter, today: string): Due[] {
  const sent = new Set(charter.feedback.filter(({ settled }) => !settled).map(({ clause }) => clause));
  const soft = softUntil(charter);
  const why = (clause: Charter["clauses"][number]): Due["why"] | null => {
    if (clause.stand === "contested") return clause.reviewOn > today ? null : "contested";
    if (!inForce(clause)) return null;
    if (clause.stand === "trial" && clause.reviewOn <= today) return "trial";
    if (clause.flags > 0 || sent.has(clause.id)) return "flagged";
    return soft && soft <= today && dayAt(clause.reviewedAt) < soft ? "soft" : null;
  };
  const clauses = charter.clauses.flatMap((clause): Due[] => {
    const because = why(clause);
    return because ? [{ what: "clause", id: clause.id, why: because }] : [];
  });
  const contested = new Set(charter.clauses.filter(({ stand }) => stand === "contested").map(({ question }) => question));
  const questions = unanswered(charter)
    .filter(({ id, moot, until }) => !moot && until <= today && !contested.has(id))
    .filter(({ by }) => by <= today) // entrusted: not before its day
    .map(({ id, owner, asked }): Due => ({ what: "question", id, why: owner ? "entrusted" : asked ? "open" : "unasked" }));
  const order: readonly Due["why"][] = ["contested", "trial", "flagged", "soft", "entrusted", "open", "unasked"];
  return [...clauses, ...questions].sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why));
}

/** The last day of the soft period: so many months after the last ratified version came into force; "" before any. */
export function softUntil(charter: Charter): string {
  const ratified = ratifiedOf(charter);
  if (!ratified) return "";
  const from = ratified.by.map((each) => each.from).sort()[0]!;
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + SOFT_MONTHS);
  return day.toISOString().slice(0, 10);
}

export function decide(charter: Charter, command: Command, { at }: Stamp): CharterDecision<Event> {
  const { type: _, what, id, decision, text = "", until = "", who, why } = command;
  if (decision === "postpone" && !(until > dayAt(at))) return refuse("day-past"); // R10
  if (what === "clause") {
    const clause = clauseOf(charter, id);
    if (!clause || clause.stand === "withdrawn") return refuse("no-such-clause");
    if ((decision === "strengthen" || decision === "relax") && (!text || text === clause.wording)) return refuse("review-needs-text"); // R10
  } else {
    if (!charter.questions.some((each) => each.id === id)) return refuse("no-such-question");
    if (decision === "strengthen" || decision === "relax") return refuse("answered-by-a-clause"); // R10
  }
  return record({ type: "reviewDecided", what, id, decision, text, until, who, why, at });
}

export function evolve(charter: Charter, event: Event): Charter {
  const { type: _, text, until, ...decided } = event;
  const { what, id, decision, who, why, at } = decided;
  const noted = { ...charter, decisions: [...charter.decisions, decided] };
  if (what === "question")
    return {
      ...noted,
      questions: charter.questions.map((each) => (each.id === id ? { ...each, moot: decision === "drop", until: decision === "postpone" ? until : "" } : each)),
    };
  return withClause(noted, id, (clause) => {
    if (decision === "postpone") return { reviewOn: until, reviewedAt: at };
    const wording = text || clause.wording;
    return {
      wording,
      stand: decision === "drop" ? "withdrawn" : "kept",
      flags: 0,
      reviewedAt: at,
      reviewOn: "",
      revision: clause.revision + 1,
      history: [...clause.history, { revision: clause.revision + 1, wording, who, why, at }],
    };
  });
}
