// What a rule answers. No zod, so that screens may import the type.

/** Why the workshop said no. Every screen turns the key into a sentence (client/words.ts). */
export const REFUSALS = [
  "malformed",
  "not-now",
  "not-your-role",
  "not-seated",
  "closed",
  "not-saved",
  "slow-down",
  "no-such-workshop",
  "wrong-key",
  "full",
  "locked",
  "already-seated",
  "no-such-item",
  "no-such-argument",
  "no-such-practice",
  "no-such-action",
  "already-said",
  "not-yours",
  "too-late",
  "vote-open",
  "positions-open",
  "round-unfinished",
  "moved-on",
  "too-many-practices",
  "already-chosen",
  "blank-empty",
  "no-such-blank",
  "same-wording",
  "voted-enough",
  "objection-needs-reason",
  "closing-not-announced",
  "too-soon",
  "trial-needs-owner",
  "alternatives-first",
  "tie-first",
  "no-tie",
  "no-such-pairing",
  "nothing-to-flag",
  "enough-said",
  "never-raised",
  "one-word-each",
  "tables-not-chosen",
  "pen-first",
  "states-the-law",
  "mark-needs-reason",
  "not-alike",
  "phones-open",
  "too-many-ballots",
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Decision<Event> = { readonly ok: true; readonly events: readonly Event[] } | { readonly ok: false; readonly refusal: Refusal };

export const record = <Event>(...events: Event[]): Decision<Event> => ({ ok: true, events });
export const refuse = (refusal: Refusal): Decision<never> => ({ ok: false, refusal });
