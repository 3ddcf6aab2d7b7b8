// Deciding: candidates are proposed, supported, worded and chosen; the room votes them one by one; a count gets its outcome.
import { describe, expect, test } from "vitest";
import { deskView } from "../shared/desk-view.ts";
import type { Stance } from "../shared/scales.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { replay, type Event } from "../shared/workshop.ts";
import { all, argue, cast, choose, close, DESK, given, go, HOUSE, MOMENTS, openVote, PEOPLE, SAMPLES, settle, voted } from "./given.ts";

const ballot = (stance: Stance, more: { reason?: string; whom?: string } = {}, vote = "v1") => ({ type: "castBallot" as const, vote, stance, ...more });
const practice = (log: readonly Event[], id: string) => replay(log).practices[id];

describe("candidates", () => {
  test("a practice is proposed, signed by its author, and numbered as it came", () => {
    given(...MOMENTS.choosing)
      .when("ana", SAMPLES.proposePractice)
      .then(
        { type: "practiceProposed", practice: "p1", round: "r1", force: "rule", text: "On trie à deux.", origin: "room", shown: true },
        { type: "sentenceSigned", sentence: "p1", seat: "ana" },
      );
    given(...go(MOMENTS.choosing, ["ana", SAMPLES.proposePractice]))
      .when("ben", SAMPLES.proposePractice)
      .refuses("already-said");
    given(...MOMENTS.chosen)
      .when("ana", SAMPLES.proposePractice)
      .refuses("already-chosen");
  });

  test("an argument becomes a candidate in one tap, and stays its author’s", () => {
    const workshop = given(...MOMENTS.crossed)
      .when(DESK, { type: "raiseArgument", argument: "a2", force: "ban" })
      .then(
        { type: "practiceProposed", practice: "p1", round: "r1", force: "ban", text: "On perd le fil.", origin: "argument", shown: true },
        { type: "sentenceSigned", sentence: "p1", seat: "cleo" },
      );
    expect(seatView(workshop, "cleo").mine).toContainEqual({
      id: "p1",
      kind: "practice",
      text: "On perd le fil.",
      status: "candidate",
      into: "",
      reworded: false,
    });
    const raised = go(MOMENTS.crossed, [DESK, { type: "raiseArgument", argument: "a2", force: "ban" }]);
    given(...raised)
      .when(DESK, { type: "raiseArgument", argument: "a2", force: "rule" })
      .refuses("already-said");
    given(...MOMENTS.crossed)
      .when(DESK, { type: "raiseArgument", argument: "a9", force: "rule" })
      .refuses("no-such-argument");
    given(...go(MOMENTS.argued, [DESK, SAMPLES.reviewSentence]))
      .when(DESK, SAMPLES.raiseArgument)
      .refuses("no-such-argument");
    given(...MOMENTS.chosen)
      .when(DESK, SAMPLES.raiseArgument)
      .refuses("already-chosen");
  });

  test("a practice is supported once; the desk sees how many, the room after the choice, nobody sees who", () => {
    const log = go(MOMENTS.choosing, ["ana", SAMPLES.supportPractice], ["ben", SAMPLES.supportPractice]);
    given(...log)
      .when("ana", SAMPLES.supportPractice)
      .refuses("already-said");
    given(...MOMENTS.choosing)
      .when("ana", { type: "supportPractice", practice: "r2.ca" })
      .refuses("no-such-practice");
    expect(publicView(replay(log), "").practices["r1.dire"]?.support).toBe(0);
    expect(deskView(replay(log), new Set()).candidates[0]).toMatchObject({ id: "r1.dire", supports: 2 });
    const workshop = given(...log)
      .when(DESK, SAMPLES.choosePractices)
      .then({ type: "practicesChosen", round: "r1", practices: ["r1.cent"], alternatives: [], supports: { "r1.dire": 2 } });
    expect(publicView(workshop, "").practices["r1.dire"]?.support).toBe(2);
    expect(JSON.stringify(workshop.practices)).not.toContain("ana");
    given(...MOMENTS.chosen)
      .when("ana", SAMPLES.supportPractice)
      .refuses("no-such-practice");
    given(...MOMENTS.chosen)
      .when("ana", { type: "supportPractice", practice: "r1.cent" })
      .refuses("already-chosen");
  });

  test("blanks are filled and wordings changed, only those that are there", () => {
    const workshop = given(...MOMENTS.choosing)
      .when(DESK, SAMPLES.fillBlank)
      .then({ type: "blankFilled", practice: "r1.relu", blank: "qui", words: "élue" });
    expect(publicView(workshop, "").practices["r1.relu"]?.wording).toBe("Une personne élue relit chaque tri.");
    for (const blank of ["quoi", "", "__proto__", "constructor"])
      given(...MOMENTS.choosing)
        .when(DESK, { ...SAMPLES.fillBlank, blank })
        .refuses("no-such-blank");
    given(...MOMENTS.choosing)
      .when(DESK, { ...SAMPLES.fillBlank, practice: "r2.ca" })
      .refuses("no-such-practice");
    given(...MOMENTS.choosing)
      .when(DESK, { type: "rewordPractice", practice: "r1.dire", text: "On dit quand une IA a trié." })
      .refuses("same-wording");
    given(...MOMENTS.settled)
      .when(DESK, { type: "rewordPractice", practice: "r1.non", text: "Personne." })
      .refuses("too-late");
    given(...MOMENTS.choosing)
      .when(DESK, { type: "rewordPractice", practice: "constructor", text: "Personne." })
      .refuses("no-such-practice");
  });

  test("what a participant proposes always has words, once its accolades are taken out", () => {
    const { decision } = given(...MOMENTS.choosing).when("ana", { ...SAMPLES.proposePractice, text: "{}" });
    const workshop = decision.ok ? given(...MOMENTS.choosing, ...decision.events).workshop : given(...MOMENTS.choosing).workshop;
    expect(Object.values(workshop.practices).filter(({ wording }) => wording.trim() === "")).toEqual([]);
  });

  test("a candidate made of accolades is the same sentence without them", () => {
    given(...go(MOMENTS.choosing, ["ana", { ...SAMPLES.proposePractice, text: "On {trie} à deux." }]))
      .when("ben", SAMPLES.proposePractice)
      .refuses("already-said");
    given(...go(MOMENTS.choosing, ["ana", SAMPLES.proposePractice]))
      .when("ben", { ...SAMPLES.proposePractice, text: "On {trie} à deux." })
      .refuses("already-said");
  });

  test("V5 at most four practices are on the ballot of a round", () => {
    given(...MOMENTS.choosing)
      .when(DESK, choose(["non", "dire", "relu", "cent"])[1])
      .leaves();
    given(...MOMENTS.choosing)
      .when(DESK, choose(["non", "dire", "relu", "cent", "rien"])[1])
      .refuses("too-many-practices");
  });

  test("V5 the choice may change until its first vote, and never after", () => {
    const workshop = given(...MOMENTS.chosen)
      .when(DESK, choose(["cent", "non"])[1])
      .leaves();
    expect(["cent", "non", "dire", "relu"].map((id) => workshop.practices[`r1.${id}`]?.status)).toEqual(["chosen", "chosen", "candidate", "candidate"]);
    expect(publicView(workshop, "").practices["r1.cent"]?.ballot).toBe(1);
    given(...go(MOMENTS.voting, [HOUSE, { type: "cancelVote" }]))
      .when(DESK, choose(["cent"])[1])
      .leaves();
    for (const log of [MOMENTS.counted, MOMENTS.settled])
      given(...log)
        .when(DESK, choose(["cent"])[1])
        .refuses("already-chosen");
  });

  test("V5 what is chosen is a candidate of this round, once, and so are its alternatives", () => {
    for (const [practices, alternatives] of [
      [["rien", "rien"], []],
      [["nul"], []],
      [["non", "dire"], [["non", "cent"]]],
      [
        ["non", "dire", "cent"],
        [
          ["non", "dire"],
          ["dire", "cent"],
        ],
      ],
    ] as [string[], string[][]][])
      given(...MOMENTS.choosing)
        .when(DESK, choose(practices, alternatives)[1])
        .refuses("no-such-practice");
    const aside = go(MOMENTS.choosing, ["ana", SAMPLES.proposePractice], [DESK, { type: "reviewSentence", sentence: "p1", verdict: "aside" }]);
    given(...aside)
      .when(DESK, { type: "choosePractices", round: "r1", practices: ["p1"], alternatives: [] })
      .refuses("no-such-practice");
  });

  test("supports counted at one choice are not lost at the next", () => {
    const own = go(MOMENTS.choosing, ["ana", SAMPLES.proposePractice], ["ben", SAMPLES.supportPractice], ["cleo", SAMPLES.supportPractice]);
    const chosen = go(own, [DESK, { type: "choosePractices", round: "r1", practices: ["p1"], alternatives: [] }]);
    expect(practice(go(chosen, choose(["dire"])), "r1.dire")?.support).toBe(2);
    const withdrawn = go(chosen, ["ana", { type: "withdrawSentence", sentence: "p1" }], ["dia", SAMPLES.supportPractice]);
    expect(practice(go(withdrawn, choose(["dire"])), "r1.dire")?.support).toBe(3);
  });
});

describe("after the count", () => {
  test("V6 a counted result is settled before the next vote", () => {
    given(...MOMENTS.counted)
      .when(DESK, openVote("r1.dire")[1])
      .refuses("round-unfinished");
    given(...MOMENTS.settled)
      .when(DESK, openVote("r1.dire")[1])
      .leaves();
  });
  test("V6 unless it waits for its alternative", () => {
    const log = go(MOMENTS.choosing, choose(["non", "dire", "cent"], [["non", "dire"]]), ...voted("r1.non", "v1", all("4")));
    given(...log)
      .when(DESK, openVote("r1.dire")[1])
      .leaves();
    given(...log)
      .when(DESK, openVote("r1.cent")[1])
      .leaves();
    given(...log)
      .when(DESK, settle("r1.non")[1])
      .refuses("alternatives-first");
  });

  test("V7 there is no vote on a wording with an empty blank", () => {
    given(...MOMENTS.chosen)
      .when(DESK, openVote("r1.relu")[1])
      .refuses("blank-empty");
    const vote = given(...go(MOMENTS.chosen, [DESK, SAMPLES.fillBlank]))
      .when(DESK, openVote("r1.relu")[1])
      .leaves().vote;
    expect(vote?.wording).toBe("Une personne élue relit chaque tri.");
  });
  test.each(["constructor", "valueof", "tostring"])("V7 a blank called {%s} is as empty as any other", (blank) => {
    const log = go(MOMENTS.chosen, [DESK, { type: "rewordPractice", practice: "r1.dire", text: `On dit {${blank}}.` }]);
    given(...log)
      .when(DESK, openVote("r1.dire")[1])
      .refuses("blank-empty");
    expect(publicView(replay(log), "").practices["r1.dire"]?.wording).toBe("On dit ….");
  });

  test("V8 a practice is voted again only reworded, and every tally stays", () => {
    const reword = (text: string) => [DESK, { type: "rewordPractice", practice: "r1.non", text }] as const;
    const again = go(MOMENTS.counted, reword("Personne ne trie seul."), ...voted("r1.non", "v2", all("1")));
    expect(practice(again, "r1.non")?.votes.map(({ vote, wording, outcome }) => [vote, wording, outcome])).toEqual([
      ["v1", "Personne ne trie avec une IA.", "adopted"],
      ["v2", "Personne ne trie seul.", "dropped"],
    ]);
    given(...go(again, reword("Personne ne trie avec une IA.")))
      .when(DESK, openVote("r1.non")[1])
      .refuses("same-wording");
    const third = go(again, reword("Personne ne trie ici."), ...voted("r1.non", "v3", all("3")));
    given(...third)
      .when(DESK, reword("Encore autre chose.")[1])
      .refuses("voted-enough");
    expect(publicView(replay(third), "").practices["r1.non"]).toMatchObject({ tries: 3, outcome: "adopted" });
  });
  test("V8 filling a blank anew is rewording too; filling it with the same words is not", () => {
    const fill = (words: string) => [DESK, { type: "fillBlank", practice: "r1.relu", blank: "qui", words }] as const;
    const counted = go(MOMENTS.chosen, fill("élue"), ...voted("r1.relu", "v1", all("3")));
    given(...go(counted, fill("formée")))
      .when(DESK, openVote("r1.relu")[1])
      .leaves();
    given(...counted)
      .when(DESK, fill("élue")[1])
      .refuses("same-wording");
  });

  test("V12 the facilitator may lower an outcome with a reason that is printed, never raise it", () => {
    const adopted = go(MOMENTS.voting, ...cast("v1", all("3")), ...close("v1"));
    const lower = (to: "trial" | "open") =>
      ({ type: "settleOutcome", practice: "r1.non", owner: "le bureau", reviewOn: "2027-03-24", lower: { to, why: "Le bureau doit voir." } }) as const;
    expect(replay(go(adopted, [DESK, lower("trial")])).practices["r1.non"]).toMatchObject({ outcome: "trial", lowered: "Le bureau doit voir." });
    expect(replay(go(adopted, [DESK, lower("open")])).practices["r1.non"]).toMatchObject({ outcome: "open", lowered: "Le bureau doit voir." });
    const dropped = go(MOMENTS.voting, ...cast("v1", all("1")), ...close("v1"));
    for (const to of ["trial", "open"] as const)
      given(...dropped)
        .when(DESK, lower(to))
        .refuses("never-raised");
  });

  test("D10 an entrusted question has an answer, and stands in the action plan with its function and date", () => {
    const before = publicView(replay(MOMENTS.choosing), "").score;
    const view = publicView(replay(go(MOMENTS.choosing, [DESK, SAMPLES.entrustQuestion])), "");
    expect(view.score.answered).toBe(before.answered + 1);
    expect(Object.values(view.actions)).toEqual([expect.objectContaining({ owner: "le bureau", by: "2027-03-24" })]);
  });

  test("M4 a reservation that goes with a ballot is shown once the outcome stands", () => {
    const [first, ...others] = PEOPLE;
    const log = go(
      MOMENTS.voting,
      [first!, { type: "castBallot", vote: "v1", stance: "3", reason: "À relire en mars." }],
      ...cast("v1", all("3", others)),
      ...close("v1"),
    );
    const shown = (events: readonly Event[]) => publicView(replay(events), "").practices["r1.non"]!.reservations;
    expect(shown(log)).toEqual([]);
    expect(shown(go(log, settle("r1.non")))).toEqual(["À relire en mars."]);
  });

  test("V10 objections are read out before the outcome stands; names may be taken out, none may be left out", () => {
    const twoAgainst = { ...all("3"), eli: "0", fay: "0" } as const;
    const log = go(MOMENTS.voting, ...cast("v1", twoAgainst), ...close("v1"));
    const toRead = Object.values(deskView(replay(log), new Set()).toRead).flat();
    expect(toRead.map(({ harm }) => harm).toSorted()).toEqual(["Un tort vu par eli", "Un tort vu par fay"]);
    expect(publicView(replay(log), "").practices["r1.non"]).toMatchObject({ objecting: 2, objections: [] });
    for (const objections of [[], ["Une seule."], ["Une.", "Deux.", "Trois."]])
      given(...log)
        .when(DESK, settle("r1.non", { objections })[1])
        .refuses("malformed");
    const read = given(...log)
      .when(DESK, settle("r1.non", { objections: ["Un tort.", "Un autre."] })[1])
      .leaves();
    expect(publicView(read, "").practices["r1.non"]).toMatchObject({ status: "settled", objections: ["Un tort.", "Un autre."], outcome: "open" });
    const asSaid = given(...log)
      .when(DESK, settle("r1.non")[1])
      .leaves();
    expect(asSaid.practices["r1.non"]?.objections.toSorted()).toEqual(["Un tort vu par eli (les absents)", "Un tort vu par fay (les absents)"]);
  });

  test("V11 a trial has an owner and a date of review", () => {
    const log = go(MOMENTS.voting, ...cast("v1", { ...all("3"), fay: "0" }), ...close("v1"));
    expect(practice(log, "r1.non")?.votes[0]?.outcome).toBe("trial");
    for (const more of [{}, { owner: "Le bureau" }, { reviewOn: "2027-03-24" }])
      given(...log)
        .when(DESK, settle("r1.non", more)[1])
        .refuses("trial-needs-owner");
    const trial = given(...log)
      .when(DESK, settle("r1.non", { owner: "Le bureau", reviewOn: "2027-03-24" })[1])
      .leaves();
    expect(trial.practices["r1.non"]).toMatchObject({ outcome: "trial", owner: "Le bureau", reviewOn: "2027-03-24" });
  });

  test("only a counted practice of this round is settled, and once", () => {
    for (const id of ["r1.dire", "r2.ca", "nul", "constructor"])
      given(...MOMENTS.counted)
        .when(DESK, settle(id)[1])
        .refuses("no-such-practice");
    given(...MOMENTS.settled)
      .when(DESK, settle("r1.non")[1])
      .refuses("no-such-practice");
  });
});

test("a count is kept with the wording it was on, and what was said, without anyone", () => {
  const stances = { ana: "4", ben: "3", cleo: "2", dia: "1", eli: "0", fay: "pass" } as const;
  const log = go(MOMENTS.voting, ...cast("v1", stances), ["cleo", ballot("2", { reason: "Trop court." })], [DESK, SAMPLES.announceClosing]);
  given(...log)
    .when(DESK, SAMPLES.closeVote)
    .then({
      type: "voteClosed",
      vote: "v1",
      practice: "r1.non",
      wording: "Personne ne trie avec une IA.",
      headcount: 6,
      ballots: 6,
      quorum: true,
      tally: { "4": 1, "3": 1, "2": 1, "1": 1, "0": 1, pass: 1 },
      groups: {},
      groupHeldBack: false,
      objections: [{ harm: "Un tort vu par eli", whom: "les absents" }],
      reservations: ["Trop court."],
      outcome: "open",
    });
});

test("S4 a count of fewer than five stances is not told, only its outcome", () => {
  const four = { ana: "4", ben: "3", cleo: "3", dia: "3", eli: "pass", fay: "pass" } as const;
  const view = publicView(replay(go(MOMENTS.voting, ...cast("v1", four), ...close("v1"))), "").practices["r1.non"];
  expect(view).toMatchObject({ outcome: "adopted", told: false, tally: {}, accepted: 0, stances: 0, groups: {} });
  expect(view && "4" in view.tally).toBe(false);
  expect(argue("ana", "for", "Oui.")[0]).toBe("ana");
  expect(PEOPLE).toHaveLength(6);
});
