// lived(...).when(who, says).then(…): a charter begun from the workshop of the charter's tests, and what its people say afterwards.
import { expect } from "vitest";
import type { Refusal } from "../shared/decision.ts";
import { dayAt, type Charter } from "../shared/living/charter.ts";
import { decideCharter, evolveCharter, replayCharter, type CharterCommand, type CharterEvent } from "../shared/living/life.ts";
import { materialOf, type Material } from "../shared/living/material.ts";
import type { CharterRefusal } from "../shared/living/scales.ts";
import { HOUSE, type Workshop } from "../shared/state.ts";
import { DESK, fullWorkshop, OPENED } from "./charter-fixture.ts";
import { stampOf } from "./given.ts";

export { DESK, HOUSE };
export const BOARD = "key-of-the-board";
export const COUNCIL = "key-of-the-works-council";
export const READER = "key-of-the-readers";
export const DAY = 24 * 3600_000;
/** A day after the workshop. */
export const NEXT_DAY = OPENED + DAY;
export const day = (days: number): string => dayAt(OPENED + days * DAY);

export const workshop: Workshop = fullWorkshop();
export const material: Material = materialOf(workshop, "KEVRA", OPENED);
export const signed = { who: "référente", why: "plus clair" };

export type Turn = readonly [by: string, command: CharterCommand, at?: number];
/** The log after these turns, a minute apart; a refusal is a slip in the test, and says so. */
export function living(log: readonly CharterEvent[], ...turns: readonly Turn[]): CharterEvent[] {
  const events = [...log];
  turns.forEach(([by, command, at = NEXT_DAY + events.length * 60_000]) => {
    const decision = decideCharter(replayCharter(events), command, stampOf(by, at));
    if (!decision.ok) throw new Error(`${by} says ${JSON.stringify(command)}: ${decision.refusal}`);
    events.push(...decision.events);
  });
  return events;
}
export const begun = living([], [HOUSE, { type: "beginCharter", material }, NEXT_DAY]);
export const edit = (clause: string, revision: number, text: string, more: object = {}): Turn => [
  DESK,
  { type: "editClause", clause, revision, text, ...signed, ...more },
];
export const link = (key: string, body: string, until = day(30)): Turn => [DESK, { type: "createReviewLink", key, body, until }];
export const opinion = (by: string, clause: string, said: "agree" | "change" | "against", comment = "", version = 1): Turn => [
  by,
  { type: "giveOpinion", version, clause, opinion: said, comment },
];
export const ratify = (version = 1, more: object = {}): Turn => [
  DESK,
  { type: "ratify", version, body: "conseil d’administration", day: day(1), minutes: "PV 2026-11", from: day(1), except: [], ...more },
];

export function lived(...log: readonly CharterEvent[]) {
  const before = replayCharter(log);
  return {
    charter: before,
    when(by: string, command: CharterCommand, at = NEXT_DAY + 3600_000) {
      const decision = decideCharter(before, command, stampOf(by, at));
      return {
        leaves(): Charter {
          expect(decision).toMatchObject({ ok: true });
          return decision.ok ? decision.events.reduce(evolveCharter, before) : before;
        },
        refuses(refusal: Refusal | CharterRefusal): void {
          expect(decision).toEqual({ ok: false, refusal });
        },
      };
    },
  };
}
