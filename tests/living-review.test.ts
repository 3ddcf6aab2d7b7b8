// A charter before bodies and people: review links and opinions, ratification, what comes back, the review meeting (R6 to R10).
import { describe, expect, test } from "vitest";
import { clauseOf, ratifiedOf } from "../shared/living/charter.ts";
import { CharterCommand, PASSER, replayCharter, type CharterEvent } from "../shared/living/life.ts";
import { dueOf } from "../shared/living/meeting.ts";
import { DECISIONS } from "../shared/living/scales.ts";
import { referentView, reviewView } from "../shared/living/views.ts";
import { begun, BOARD, COUNCIL, day, DESK, edit, link, lived, living, NEXT_DAY, opinion, ratify, READER, signed } from "./living-given.ts";

const first = replayCharter(begun);

describe("R6–R8 review and ratification", () => {
  const open = living(begun, link(BOARD, "conseil d’administration", day(3)), link(COUNCIL, "CSE"));
  test("R6 a link opens until the end of its day; expired, revoked and unknown say so each in their way", () => {
    const agree: CharterCommand = { type: "giveOpinion", version: 1, clause: "c1", opinion: "agree", comment: "" };
    const lastEvening = Date.parse(`${day(3)}T23:59:00Z`);
    lived(...open)
      .when(BOARD, agree, lastEvening)
      .leaves();
    lived(...open)
      .when(BOARD, agree, lastEvening + 60_000)
      .refuses("link-expired");
    lived(...living(open, [DESK, { type: "revokeLink", link: "l1" }]))
      .when(BOARD, agree)
      .refuses("link-revoked");
    lived(...open)
      .when(`${BOARD}x`, agree)
      .refuses("wrong-key");
    lived(...begun)
      .when(DESK, { type: "createReviewLink", key: "k", body: "CA", until: day(-1) })
      .refuses("day-past");
    lived(...living(open, [DESK, { type: "revokeLink", link: "l1" }]))
      .when(DESK, { type: "revokeLink", link: "l1" })
      .refuses("no-such-link");
  });
  test("R7 an opinion said again replaces; to ask for a change says why; each body sees its own alone", () => {
    const events = living(open, opinion(BOARD, "c1", "against", "Trop lourd"), opinion(COUNCIL, "c1", "change", "Nommer qui"), opinion(BOARD, "c1", "agree"));
    const charter = replayCharter(events);
    expect(referentView(charter, DESK, NEXT_DAY).opinions["c1"]!.map(({ body, opinion: said, comment }) => [body, said, comment])).toEqual([
      ["conseil d’administration", "agree", ""],
      ["CSE", "change", "Nommer qui"],
    ]);
    expect(reviewView(charter, BOARD).mine).toEqual({ c1: { opinion: "agree", comment: "", version: 1 } });
    expect(reviewView(charter, COUNCIL).mine).toEqual({ c1: { opinion: "change", comment: "Nommer qui", version: 1 } });
    expect(JSON.stringify(reviewView(charter, BOARD))).not.toContain("Nommer qui");
    lived(...open)
      .when(...opinion(BOARD, "c1", "against"))
      .refuses("opinion-needs-comment");
    lived(...open)
      .when(...opinion(BOARD, "c99", "agree"))
      .refuses("no-such-clause");
    lived(...open)
      .when(...opinion(BOARD, "c1", "agree", "", 7))
      .refuses("no-such-version");
    lived(...open)
      .when(...opinion(BOARD, "all", "agree"))
      .leaves();
  });
  test("R7 a body reads the last version, not what is being edited, and no objection of the room", () => {
    const charter = replayCharter(living(open, edit("c1", 1, "En cours d’écriture.")));
    const told = JSON.stringify(reviewView(charter, BOARD));
    expect(told).not.toContain("En cours d’écriture");
    expect(told).not.toContain("Cela exclut les plus fragiles");
    expect(reviewView(charter, BOARD).version).toBe(1);
  });
  test("R8 ratifying takes a version, a day that is not to come, and may leave clauses out; opinions alone ratify nothing", () => {
    const agreed = living(open, ...first.clauses.map(({ id }) => opinion(BOARD, id, "agree")));
    expect(ratifiedOf(replayCharter(agreed))).toBe(null);
    const charter = replayCharter(living(agreed, ratify(1, { except: ["c2"] })));
    expect(ratifiedOf(charter)!.clauses.map(({ id }) => id)).not.toContain("c2");
    lived(...begun)
      .when(...ratify(4))
      .refuses("no-such-version");
    lived(...begun)
      .when(...ratify(1, { day: day(9) }))
      .refuses("day-to-come");
    lived(...begun)
      .when(...ratify(1, { except: ["c99"] }))
      .refuses("no-such-clause");
  });
  test("R8 recorded by mistake, it is taken back", () => {
    const events = living(begun, ratify(), [DESK, { type: "cancelRatification", ratification: "r1", why: "mauvais jour" }]);
    expect(ratifiedOf(replayCharter(events))).toBe(null);
    lived(...events)
      .when(DESK, { type: "cancelRatification", ratification: "r1", why: "encore" })
      .refuses("no-such-ratification");
  });
});

describe("R9 what comes back", () => {
  const sent: CharterCommand = { type: "giveFeedback", kind: "unclear", clause: "c1", text: "Qui relit le samedi ?" };
  test("R9 whoever has the link sends something back; the link before opens nothing any more", () => {
    const open = living(begun, [DESK, { type: "openFeedback", key: READER }]);
    expect(
      lived(...open)
        .when(READER, sent)
        .leaves().feedback,
    ).toEqual([{ id: "f1", kind: "unclear", clause: "c1", text: "Qui relit le samedi ?", day: day(1), settled: false, note: "" }]);
    lived(...begun)
      .when(PASSER, sent)
      .refuses("wrong-key");
    lived(...living(open, [DESK, { type: "openFeedback", key: "a-new-one" }]))
      .when(READER, sent)
      .refuses("wrong-key");
    lived(...living(open, [READER, sent]))
      .when(READER, sent)
      .refuses("already-said");
  });
  test("R9 where the public page is open, no key is needed; it is answered once", () => {
    const open = living(begun, [DESK, { type: "setPublic", open: true }], [PASSER, sent]);
    const settled = living(open, [DESK, { type: "settleFeedback", feedback: "f1", note: "Le bureau, précisé." }]);
    expect(replayCharter(settled).feedback).toMatchObject([{ settled: true, note: "Le bureau, précisé." }]);
    lived(...settled)
      .when(DESK, { type: "settleFeedback", feedback: "f1", note: "" })
      .refuses("no-such-feedback");
  });
});

describe("R10 the review meeting", () => {
  const trial = first.clauses.find(({ stand }) => stand === "trial")!;
  const flagged = first.clauses.find(({ flags }) => flags > 0)!;
  const decide = (id: string, decision: (typeof DECISIONS)[number], more: object = {}, what = "clause"): [string, CharterCommand] => [
    DESK,
    { type: "decideReview", what: what as "clause", id, decision, ...signed, ...more },
  ];
  test("R10 it opens on what is due: the trial from its day on, flagged clauses, open questions and those never asked", () => {
    const due = (on: string) => dueOf(first, on).map(({ id, why }) => `${id} ${why}`);
    expect(due(day(2))).toContain(`${flagged.id} flagged`);
    expect(due(day(2))).not.toContain(`${trial.id} trial`);
    expect(due("2027-03-24")[0]).toBe(`${trial.id} trial`);
    expect(due(day(2))).toContain("traduction unasked");
    expect(due(day(2)).some((each) => each.startsWith("tri "))).toBe(false);
  });
  test("R10 keep ends the trial, strengthen rewrites it, drop takes it out, postpone gives it another day", () => {
    const log = lived(...begun);
    expect(clauseOf(log.when(...decide(trial.id, "keep")).leaves(), trial.id)).toMatchObject({ stand: "kept", revision: 2 });
    expect(clauseOf(log.when(...decide(trial.id, "strengthen", { text: "Deux relisent." })).leaves(), trial.id)).toMatchObject({
      stand: "kept",
      wording: "Deux relisent.",
    });
    expect(clauseOf(log.when(...decide(trial.id, "drop")).leaves(), trial.id)).toMatchObject({ stand: "withdrawn" });
    const later = log.when(...decide(trial.id, "postpone", { until: "2027-09-01" })).leaves();
    expect([clauseOf(later, trial.id)!.stand, dueOf(later, "2027-03-24").some(({ id }) => id === trial.id)]).toEqual(["trial", false]);
    expect(dueOf(log.when(...decide(flagged.id, "keep")).leaves(), day(2)).some(({ id }) => id === flagged.id)).toBe(false);
  });
  test("R10 to relax takes a new wording, to postpone a day to come; a question is answered by a clause", () => {
    const log = lived(...begun);
    log.when(...decide(trial.id, "relax")).refuses("review-needs-text");
    log.when(...decide(trial.id, "relax", { text: trial.wording })).refuses("review-needs-text");
    log.when(...decide(trial.id, "postpone")).refuses("day-past");
    log.when(...decide("traduction", "strengthen", {}, "question")).refuses("answered-by-a-clause");
    log.when(...decide("nulle-part", "keep", {}, "question")).refuses("no-such-question");
    expect(dueOf(log.when(...decide("traduction", "drop", {}, "question")).leaves(), day(2)).some(({ id }) => id === "traduction")).toBe(false);
    const answered = living(begun, [DESK, { type: "addClause", question: "traduction", force: "rule", text: "La personne choisit.", ...signed }]);
    expect(dueOf(replayCharter(answered), day(2)).some(({ id }) => id === "traduction")).toBe(false);
  });
  test("R10 six months after it came into force, every clause is looked at once", () => {
    const ratified = living(begun, ratify());
    const soft = (events: readonly CharterEvent[], on: string) => dueOf(replayCharter(events), on).filter(({ why }) => why === "soft");
    expect(soft(ratified, "2027-05-24")).toEqual([]);
    const due = soft(ratified, "2027-05-25");
    expect(due.length).toBeGreaterThan(0);
    const kept = living(ratified, [...decide(due[0]!.id, "keep"), Date.parse("2027-05-26")]);
    expect(soft(kept, "2027-05-27").map(({ id }) => id)).not.toContain(due[0]!.id);
  });
});
