// The short lists of a charter's life after the day. No zod here, so that screens may import them.

/** What a body says of a clause, by its review link. */
export const OPINIONS = ["agree", "change", "against"] as const;
export type Opinion = (typeof OPINIONS)[number];

/** What anyone may send back. "Something happened" is no form: it says whom to tell. */
export const FEEDBACKS = ["unclear", "cannot-be-applied", "new-tool"] as const;
export type FeedbackKind = (typeof FEEDBACKS)[number];

/** What a review meeting decides of one thing that is due. */
export const DECISIONS = ["keep", "strengthen", "relax", "drop", "postpone"] as const;
export type ReviewDecision = (typeof DECISIONS)[number];

/** Where a clause stands. `contested`: two workshops answered the same question differently; out of the rules until it is settled. */
export const STANDS = ["kept", "trial", "contested", "withdrawn"] as const;
export type Stand = (typeof STANDS)[number];

/** Months after ratification in which mistakes are reported, not punished; then each clause is looked at again. */
export const SOFT_MONTHS = 6;
/** Characters of an opinion's comment, or of what is sent back. */
export const COMMENT = 600;
/** Why something changed. */
export const WHY = 240;
/** As many of each as one charter keeps. */
export const MOST = { clauses: 400, links: 60, feedback: 500, candidates: 400, referents: 20 } as const;

/** Why the charter said no, beside the refusals of the workshop. The page turns the key into a sentence. */
export const CHARTER_REFUSALS = [
  "no-such-charter",
  "workshop-not-closed",
  "charter-erased",
  "link-expired",
  "link-revoked",
  "edited-meanwhile",
  "nothing-changed",
  "no-such-clause",
  "no-such-link",
  "no-such-version",
  "no-such-feedback",
  "no-such-ratification",
  "no-such-candidate",
  "day-past",
  "day-to-come",
  "opinion-needs-comment",
  "review-needs-text",
  "answered-by-a-clause",
  "already-joined",
  "already-erased",
  "not-public",
  "charter-full",
  "last-referent",
] as const;
export type CharterRefusal = (typeof CHARTER_REFUSALS)[number];
