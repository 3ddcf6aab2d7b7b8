// Sentences: what participants write is read before the wall shows it, and stays its author's.
import { describe, expect, test } from "vitest";
import { deskView } from "../shared/desk-view.ts";
import { publicView, seatView } from "../shared/views.ts";
import { replay, type Event } from "../shared/workshop.ts";
import { argue, DESK, given, go, HOUSE, MOMENTS, openVote, playItem, room, SAMPLES, says, stand, voted, all } from "./given.ts";

const toTalk = (log: readonly Event[]) =>
  go(log, playItem("r1"), says("openPositions", "first"), ...stand("first", { ana: "for" }), says("closePositions", "first"), [DESK, SAMPLES.turnCard]);
const moderated = go(toTalk(room({ moderated: true })), argue("ana", "for", "On gagne du temps."));
const review = (sentence: string, verdict: "shown" | "aside", text?: string) =>
  [DESK, { type: "reviewSentence", sentence, verdict, ...(text ? { text } : {}) }] as const;
const arguments_ = (log: readonly Event[]) => Object.values(publicView(replay(log), "").arguments).map(({ text }) => text);
const own = go(MOMENTS.choosing, ["ana", SAMPLES.proposePractice]);
const choosing = go(moderated, [DESK, SAMPLES.openChoosing], ["ben", SAMPLES.proposePractice]);

describe("M1 what participants write waits for the desk", () => {
  test("M1 unless moderation is off", () => {
    expect(arguments_(MOMENTS.argued)).toEqual(["On gagne du temps.", "On perd le fil."]);
    expect(arguments_(moderated)).toEqual([]);
    expect(publicView(replay(choosing), "").practices["p1"]).toBeUndefined();
    expect(publicView(replay(own), "").practices["p1"]?.wording).toBe("On trie à deux.");
  });
  test("M1 the desk reads it without author nor group", () => {
    expect(deskView(replay(choosing), new Set()).queue).toEqual([
      { id: "a1", kind: "argument", side: "for", force: "", text: "On gagne du temps." },
      { id: "p1", kind: "practice", side: "", force: "rule", text: "On trie à deux." },
    ]);
  });
  test("M1 the desk shows it, and may change its mind", () => {
    given(...moderated)
      .when(...review("a1", "shown"))
      .then({ type: "sentenceReviewed", sentence: "a1", verdict: "shown", text: undefined });
    const log = go(moderated, review("a1", "shown"));
    expect([arguments_(log), deskView(replay(log), new Set()).queue]).toEqual([["On gagne du temps."], []]);
    expect(arguments_(go(log, review("a1", "aside")))).toEqual([]);
    expect(arguments_(go(log, review("a1", "aside"), review("a1", "shown")))).toEqual(["On gagne du temps."]);
  });
  test("M1 the desk rewords it, and its author is told", () => {
    const log = go(moderated, review("a1", "shown", "On gagne une heure."));
    expect(arguments_(log)).toEqual(["On gagne une heure."]);
    expect(seatView(replay(log), "ana").mine).toEqual([{ id: "a1", kind: "argument", text: "On gagne une heure.", status: "shown" }]);
  });
  test("M1 the desk sets it aside, and its author is told", () => {
    const log = go(choosing, review("a1", "aside"), review("p1", "aside"));
    expect(seatView(replay(log), "ana").mine).toMatchObject([{ id: "a1", status: "aside" }]);
    expect(seatView(replay(log), "ben").mine).toMatchObject([{ id: "p1", status: "aside" }]);
    expect(deskView(replay(log), new Set()).queue).toEqual([]);
  });
  test("M1 a practice that was proposed is reviewed until it is chosen; the deck’s are not", () => {
    expect(replay(go(choosing, review("p1", "shown", "On trie à trois."))).practices["p1"]).toMatchObject({ status: "candidate", wording: "On trie à trois." });
    const chosen = go(own, [DESK, { type: "choosePractices", round: "r1", practices: ["p1"], alternatives: [] }]);
    given(...chosen)
      .when(...review("p1", "aside"))
      .refuses("too-late");
    given(...choosing)
      .when(...review("r1.non", "aside"))
      .refuses("too-late");
  });
  test("M1 what is not there is not reviewed, nor what its author took back", () => {
    for (const sentence of ["a9", "p9", "constructor", "__proto__"])
      given(...choosing)
        .when(...review(sentence, "shown"))
        .refuses("no-such-argument");
    given(...go(moderated, ["ana", SAMPLES.withdrawSentence]))
      .when(...review("a1", "shown"))
      .refuses("too-late");
  });
  test("M1 an argument not yet shown is not supported, nor raised", () => {
    given(...moderated)
      .when("ben", { type: "supportArgument", argument: "a1" })
      .refuses("no-such-argument");
    given(...moderated)
      .when(DESK, SAMPLES.raiseArgument)
      .refuses("no-such-argument");
  });
});

describe("taking back", () => {
  test("M2 only its author withdraws a sentence", () => {
    given(...MOMENTS.argued)
      .when("ana", SAMPLES.withdrawSentence)
      .then({ type: "sentenceWithdrawn", sentence: "a1" });
    given(...MOMENTS.argued)
      .when("ben", SAMPLES.withdrawSentence)
      .refuses("not-yours");
    given(...MOMENTS.argued)
      .when(DESK, SAMPLES.withdrawSentence)
      .refuses("not-your-role");
    for (const sentence of ["r1.non"])
      given(...MOMENTS.chosen)
        .when("ana", { type: "withdrawSentence", sentence })
        .refuses("not-yours");
    for (const sentence of ["a9", "constructor", "__proto__"])
      given(...MOMENTS.argued)
        .when("ana", { type: "withdrawSentence", sentence })
        .refuses("no-such-argument");
  });
  test("M2 its words are gone from every screen and from what is kept", () => {
    const log = go(MOMENTS.argued, ["ana", SAMPLES.withdrawSentence]);
    expect(JSON.stringify(replay(log))).not.toContain("On gagne du temps.");
    expect(seatView(replay(log), "ana").mine).toEqual([{ id: "a1", kind: "argument", text: "", status: "withdrawn" }]);
    given(...log)
      .when("ana", SAMPLES.withdrawSentence)
      .refuses("too-late");
  });
  test("M2 a raised argument is withdrawn as a practice by whoever wrote it", () => {
    const raised = go(MOMENTS.crossed, [DESK, SAMPLES.raiseArgument]);
    given(...raised)
      .when("ana", { type: "withdrawSentence", sentence: "p1" })
      .leaves();
    given(...raised)
      .when("cleo", { type: "withdrawSentence", sentence: "p1" })
      .refuses("not-yours");
  });
  test("M3 a sentence can be withdrawn until the vote on it opens", () => {
    const chosen = go(own, [DESK, { type: "choosePractices", round: "r1", practices: ["p1", "r1.non"], alternatives: [["p1", "r1.non"]] }]);
    const back = { type: "withdrawSentence", sentence: "p1" } as const;
    const gone = given(...chosen)
      .when("ana", back)
      .leaves();
    expect([gone.rounds["r1"]?.chosen, gone.rounds["r1"]?.alternatives, gone.practices["p1"]?.wording]).toEqual([["r1.non"], [], ""]);
    given(...go(chosen, openVote("p1")))
      .when("ana", back)
      .refuses("too-late");
    given(...go(chosen, ...voted("p1", "v1", all("4"))))
      .when("ana", back)
      .refuses("too-late");
    given(...go(chosen, openVote("p1"), [HOUSE, SAMPLES.cancelVote]))
      .when("ana", back)
      .leaves();
  });
  test("M3 nor while the room chooses between it and another", () => {
    const tie = go(
      own,
      [DESK, { type: "choosePractices", round: "r1", practices: ["r1.non", "p1"], alternatives: [["p1", "r1.non"]] }],
      ...voted("r1.non", "v1", all("4")),
      ...voted("p1", "v2", all("4")),
      [DESK, { type: "openTieVote", practice: "p1" }],
    );
    given(...tie)
      .when("ana", { type: "withdrawSentence", sentence: "p1" })
      .refuses("too-late");
  });
});
