// What each may know of a charter: the referent all of it, a body the version it reads and its own opinions, the public what was ratified.
import type { Field, Lang } from "../scales.ts";
import type { SeatId } from "../state.ts";
import {
  dayAt,
  draftOf,
  ratifiedOf,
  standingOf,
  type Candidate,
  type Charter,
  type Clause,
  type ClauseText,
  type Feedback,
  type FieldText,
  type Fed,
  type Question,
  type Ratification,
} from "./charter.ts";
import { differencesBetween, type Difference } from "./differences.ts";
import { unanswered } from "./editing.ts";
import { dueOf, softUntil, type Due } from "./meeting.ts";
import type { Opinion } from "./scales.ts";

type Named = { readonly organisation: string; readonly title: string; readonly lang: Lang; readonly themes: Charter["themes"] };
export type Said = { readonly body: string; readonly opinion: Opinion; readonly comment: string; readonly version: number; readonly day: string };
export type LinkView = {
  readonly id: string;
  readonly body: string;
  readonly until: string;
  readonly state: "open" | "expired" | "revoked";
  /** Clauses of the last version that it has given an opinion on. */ readonly given: number;
};

export type ReferentView = Named & {
  readonly today: string;
  readonly questions: readonly Question[];
  /** Questions that no clause answers: what one may propose a clause for. */
  readonly unanswered: readonly string[];
  readonly clauses: readonly Clause[];
  readonly fields: Readonly<Record<Field, FieldText>>;
  readonly values: Charter["values"];
  readonly actions: Charter["actions"];
  /** Newest first; each with what is different from the version before. */
  readonly versions: readonly {
    readonly number: number;
    readonly day: string;
    readonly what: string;
    readonly clauses: number;
    readonly differences: readonly Difference[];
  }[];
  /** What changed since the last version. */
  readonly unpublished: readonly Difference[];
  readonly links: readonly LinkView[];
  readonly opinions: Readonly<Record<string, readonly Said[]>>;
  readonly ratifications: readonly Ratification[];
  readonly softUntil: string;
  readonly feedbackOpen: boolean;
  readonly feedback: readonly Feedback[];
  readonly public: boolean;
  readonly due: readonly Due[];
  /** Trials to come, by their day. */
  readonly coming: readonly { readonly id: string; readonly day: string }[];
  readonly workshops: readonly Fed[];
  readonly keptFor: number;
  /** When the material of the first workshop still kept will be erased; "" where none is. */
  readonly erasedOn: string;
  readonly candidates: readonly Candidate[];
  readonly referents: readonly { readonly key: string; readonly label: string; readonly phrase: boolean; readonly mine: boolean }[];
};
export type ReviewView = Named & {
  readonly body: string;
  readonly until: string;
  readonly version: number;
  readonly what: string;
  readonly clauses: readonly (ClauseText & { readonly asked: string })[];
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly mine: Readonly<Record<string, { readonly opinion: Opinion; readonly comment: string; readonly version: number }>>;
};
export type PublishedView = Named & {
  readonly contact: string;
  readonly version: number;
  readonly by: readonly { readonly body: string; readonly day: string; readonly from: string }[];
  readonly softUntil: string;
  readonly clauses: readonly Pick<ClauseText, "id" | "number" | "theme" | "force" | "wording" | "stand" | "debated" | "reviewOn" | "ok" | "ko" | "use">[];
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly values: Charter["values"];
};

const named = ({ organisation, title, lang, themes }: Charter): Named => ({ organisation, title, lang, themes });
const DAY = 24 * 3600_000;

export function referentView(charter: Charter, by: SeatId, at: number): ReferentView {
  const today = dayAt(at);
  const { versions, links, opinions } = charter;
  const last = versions.at(-1)!;
  const bodyOf = (link: string) => links.find(({ id }) => id === link)!.body;
  const kept = charter.workshops.filter(({ erasedAt }) => erasedAt === 0).map((each) => each.at + charter.keptFor * DAY);
  return {
    ...named(charter),
    today,
    questions: charter.questions,
    unanswered: unanswered(charter).map(({ id }) => id),
    clauses: charter.clauses,
    fields: charter.fields,
    values: charter.values,
    actions: charter.actions,
    versions: versions
      .map((version, i) => ({
        number: version.number,
        day: dayAt(version.at),
        what: version.what,
        clauses: version.clauses.length,
        differences: i > 0 ? differencesBetween(versions[i - 1]!, version) : [],
      }))
      .toReversed(),
    unpublished: differencesBetween(last, draftOf(charter)),
    links: links.map(({ id, body, until, revokedAt }) => ({
      id,
      body,
      until,
      state: revokedAt ? "revoked" : until < today ? "expired" : "open",
      given: last.clauses.filter((clause) => opinions[clause.id]?.[id]).length,
    })),
    opinions: Object.fromEntries(
      Object.entries(opinions).map(([clause, given]) => [
        clause,
        Object.entries(given).map(([link, each]) => ({
          body: bodyOf(link),
          opinion: each.opinion,
          comment: each.comment,
          version: each.version,
          day: dayAt(each.at),
        })),
      ]),
    ),
    ratifications: charter.ratifications,
    softUntil: softUntil(charter),
    feedbackOpen: charter.feedbackKey !== "",
    feedback: charter.feedback.toReversed(),
    public: charter.public,
    due: dueOf(charter, today),
    coming: charter.clauses
      .filter(({ stand, reviewOn }) => stand === "trial" && reviewOn > today)
      .map(({ id, reviewOn }) => ({ id, day: reviewOn }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
    workshops: charter.workshops,
    keptFor: charter.keptFor,
    erasedOn: kept.length > 0 ? dayAt(Math.min(...kept)) : "",
    candidates: charter.candidates,
    referents: Object.entries(charter.referents).map(([key, { label, phrase = false }]) => ({ key, label, phrase, mine: key === by })),
  };
}

/** Of one body: never what another said, never what the room counted. */
export function reviewView(charter: Charter, by: SeatId): ReviewView {
  const link = charter.links.find(({ key }) => key === by)!;
  const version = charter.versions.at(-1)!;
  const question = (id: string) => charter.questions.find((each) => each.id === id)?.text ?? "";
  return {
    ...named(charter),
    body: link.body,
    until: link.until,
    version: version.number,
    what: version.what,
    clauses: version.clauses.map((clause) => ({ ...clause, asked: question(clause.question) })),
    fields: version.fields,
    mine: Object.fromEntries(
      Object.entries(charter.opinions).flatMap(([clause, given]) => {
        const mine = given[link.id];
        return mine ? [[clause, { opinion: mine.opinion, comment: mine.comment, version: mine.version }]] : [];
      }),
    ),
  };
}

/** R15: ratified clauses alone, as they were ratified; no tally, no objection, no open question. Null before any ratification. */
export function publishedView(charter: Charter): PublishedView | null {
  const ratified = ratifiedOf(charter);
  if (!ratified) return null;
  const { version, by, clauses } = ratified;
  return {
    ...named(charter),
    contact: version.fields.contact ?? "",
    version: version.number,
    by: by.map(({ body, day, from }) => ({ body, day, from })),
    softUntil: softUntil(charter),
    clauses: clauses.map(({ id, number, theme, force, wording, stand, debated, reviewOn, ok, ko, use }) => ({
      id,
      number,
      theme,
      force,
      wording,
      stand,
      debated,
      reviewOn,
      ok,
      ko,
      use,
    })),
    fields: version.fields,
    values: charter.values,
  };
}

/** The charter as data for another association, beside what server/documents/data.ts writes of a workshop: the words of its clauses, and nothing that was said of them. */
export function dataOf(charter: Charter) {
  const ratified = ratifiedOf(charter);
  const { version, clauses } = standingOf(charter);
  const theme = (id: string) => charter.themes.find((each) => each.id === id)?.name ?? id;
  const question = (id: string) => charter.questions.find((each) => each.id === id)?.text ?? id;
  return {
    format: "charte-en-jeu/living-charter" as const,
    version: 1 as const,
    lang: charter.lang,
    organisation: charter.organisation,
    status: ratified ? ("ratified" as const) : ("draft" as const),
    edition: version.number,
    ratified: ratified?.by.map(({ body, day, from }) => ({ body, day, from })) ?? [],
    fields: version.fields,
    values: charter.values,
    clauses: clauses.map((clause) => ({
      number: clause.number,
      theme: theme(clause.theme),
      question: question(clause.question),
      questionId: clause.question,
      wording: clause.wording,
      force: clause.force,
      status: clause.stand === "trial" ? ("trial" as const) : ("adopted" as const),
      debated: clause.debated,
      use: clause.use || null,
      ok: clause.ok,
      ko: clause.ko,
      owner: clause.owner,
      reviewOn: clause.reviewOn,
      from: clause.source ?? "",
    })),
  };
}

/** What whoever has the link, or reads the public page, is shown. */
export type PublicAnswer = {
  readonly organisation: string;
  readonly lang: Lang;
  /** Whom to tell, in doubt or after a mistake; as the charter says it. */
  readonly contact: string;
  /** Null where the page is closed, or nothing is ratified. */
  readonly page: PublishedView | null;
};
export const publicAnswer = (charter: Charter, open: boolean): PublicAnswer => ({
  organisation: charter.organisation,
  lang: charter.lang,
  contact: charter.fields.contact.words,
  page: open ? publishedView(charter) : null,
});
