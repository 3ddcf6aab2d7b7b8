// Sentences: what participants write is read before the wall shows it, and stays its author's.
import { describe, expect, test } from "vitest";
import { deskView } from "../shared/desk-view.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { replay, type Event } from "../shared/workshop.ts";
import { argue, choose, DESK, given, go, HOUSE, mark, MOMENTS, openVote, playItem, room, SAMPLES, says, stand, voted, all } from "./given.ts";

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
      { id: "a1", kind: "argument", round: "r1", side: "for", force: "", text: "On gagne du temps." },
      { id: "p1", kind: "practice", round: "r1", side: "", force: "rule", text: "On trie à deux." },
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
    expect(seatView(replay(log), "ana").mine).toEqual([{ id: "a1", kind: "argument", text: "On gagne une heure.", status: "shown", into: "", reworded: true }]);
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

describe("M7 reading before the wall is switched while the workshop runs", () => {
  test("M7 off: what comes then is shown at once, and what waited keeps waiting", () => {
    const log = go(moderated, [DESK, { type: "setModeration", moderated: false }], argue("ben", "for", "C’est plus sûr."));
    expect([publicView(replay(log), "").moderated, arguments_(log), deskView(replay(log), new Set()).queue.map(({ id }) => id)]).toEqual([
      false,
      ["C’est plus sûr."],
      ["a1"],
    ]);
  });
  test("M7 on again: what comes then waits, and what is shown stays", () => {
    const log = go(MOMENTS.argued, [DESK, { type: "setModeration", moderated: true }], argue("ben", "for", "C’est plus sûr."));
    expect([arguments_(log).length, deskView(replay(log), new Set()).queue.map(({ id }) => id)]).toEqual([2, ["a3"]]);
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
    expect(seatView(replay(log), "ana").mine).toEqual([{ id: "a1", kind: "argument", text: "", status: "withdrawn", into: "", reworded: false }]);
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

const merge = (sentence: string, into: string) => [DESK, { type: "mergeSentence", sentence, into }] as const;
const support = (seat: string, argument: string) => [seat, { type: "supportArgument", argument }] as const;
const mine = (log: readonly Event[], seat: string) => seatView(replay(log), seat).mine.map(({ status, into }) => [status, into]);

describe("M5 two that say the same become one", () => {
  const talk = go(
    MOMENTS.talk,
    argue("ana", "for", "On gagne du temps."),
    argue("ben", "for", "Un gain de temps pour nous."),
    argue("cleo", "against", "Non."),
  );
  const supported = go(talk, support("cleo", "a1"), support("dia", "a1"), support("dia", "a2"), support("ben", "a1"));

  test("M5 arguments of a side: who supported both counts once, and nobody their own words", () => {
    const log = go(supported, merge("a1", "a2"));
    expect(publicView(replay(log), "").arguments).toMatchObject({ a2: { text: "Un gain de temps pour nous.", support: 2 } });
    expect(arguments_(log)).not.toContain("On gagne du temps.");
    given(...log)
      .when(...support("dia", "a2"))
      .refuses("already-said");
    given(...log)
      .when(...support("eli", "a1"))
      .refuses("no-such-argument");
    given(...log)
      .when(...support("ana", "a2"))
      .leaves();
    const counted = replay(go(log, [DESK, SAMPLES.openChoosing]));
    expect([counted.arguments["a2"]?.support, counted.rounds["r1"]?.planks]).toEqual([2, 2]); // cleo and dia stand against
  });
  test("M5 its author is told with which words, and may take their own back", () => {
    const log = go(supported, merge("a1", "a2"));
    expect([mine(log, "ana"), mine(log, "ben")]).toEqual([[["merged", "Un gain de temps pour nous."]], [["shown", ""]]]);
    const back = go(log, ["ana", SAMPLES.withdrawSentence]);
    expect([mine(back, "ana"), arguments_(back)]).toEqual([[["withdrawn", ""]], ["Un gain de temps pour nous.", "Non."]]);
    expect(JSON.stringify(replay(back))).not.toContain("On gagne du temps.");
  });
  test("M5 what was joined waits for the desk again where the other is taken back", () => {
    const log = go(supported, merge("a1", "a2"), ["ben", { type: "withdrawSentence", sentence: "a2" }]);
    expect([mine(log, "ana"), deskView(replay(log), new Set()).queue.map(({ id }) => id)]).toEqual([[["waiting", ""]], ["a1"]]);
  });
  test("M5 what was joined follows where the other is joined in turn", () => {
    const log = go(talk, argue("dia", "for", "Du temps de gagné."), merge("a1", "a2"), merge("a2", "a4"));
    expect([mine(log, "ana"), mine(log, "ben")]).toEqual([[["merged", "Du temps de gagné."]], [["merged", "Du temps de gagné."]]]);
  });
  test("M5 never across sides, nor with itself, nor with what is gone, nor once supports are counted", () => {
    for (const [sentence, into, refusal] of [
      ["a1", "a3", "not-alike"],
      ["a1", "a1", "not-alike"],
      ["a1", "r1.non", "not-alike"],
      ["a1", "lien", "not-alike"],
      ["a1", "a9", "no-such-argument"],
      ["a9", "a1", "no-such-argument"],
      ["a1", "constructor", "no-such-argument"],
      ["__proto__", "a1", "no-such-argument"],
    ] as const)
      given(...supported)
        .when(...merge(sentence, into))
        .refuses(refusal);
    given(...go(supported, merge("a1", "a2")))
      .when(...merge("a1", "a2"))
      .refuses("too-late");
    given(...go(supported, merge("a1", "a2")))
      .when(...merge("a2", "a1"))
      .refuses("no-such-argument");
    given(...go(supported, ["ana", SAMPLES.withdrawSentence]))
      .when(...merge("a1", "a2"))
      .refuses("too-late");
    given(...go(supported, [DESK, SAMPLES.openChoosing]))
      .when(...merge("a1", "a2"))
      .refuses("too-late");
  });
  test("M5 a sentence that waits is joined before anyone saw it", () => {
    const log = go(moderated, argue("ben", "for", "Un gain de temps."), review("a1", "shown"), merge("a2", "a1"));
    expect([deskView(replay(log), new Set()).queue, mine(log, "ben")]).toEqual([[], [["merged", "On gagne du temps."]]]);
  });

  const proposed = go(
    MOMENTS.choosing,
    ["ana", { type: "proposePractice", round: "r1", force: "rule", text: "On trie à deux." }],
    ["ben", { type: "proposePractice", round: "r1", force: "advice", text: "À deux pour trier." }],
    ["cleo", { type: "proposePractice", round: "r1", force: "ban", text: "Jamais trier." }],
    ...["ana", "dia"].map((seat) => [seat, { type: "supportPractice", practice: "p1" }] as const),
    ...["dia", "eli"].map((seat) => [seat, { type: "supportPractice", practice: "p2" }] as const),
  );
  test("M5 practices of the room, before the ballot is chosen; one seat supports once", () => {
    const log = go(proposed, merge("p1", "p2"));
    expect(Object.keys(replay(log).practices["p2"]!.supporters).toSorted()).toEqual(["ana", "dia", "eli"]);
    expect(publicView(replay(log), "").practices["p1"]).toBeUndefined();
    expect(replay(go(log, [DESK, { type: "choosePractices", round: "r1", practices: ["p2"], alternatives: [] }])).practices["p2"]?.support).toBe(3);
    given(...log)
      .when(DESK, { type: "choosePractices", round: "r1", practices: ["p1"], alternatives: [] })
      .refuses("no-such-practice");
  });
  test("M5 a rule is never joined with a ban, nor a card’s own practice with another, nor one on the ballot", () => {
    for (const [sentence, into, refusal] of [
      ["p1", "p3", "not-alike"],
      ["p3", "p1", "not-alike"],
      ["r1.dire", "p1", "not-alike"],
    ] as const)
      given(...proposed)
        .when(...merge(sentence, into))
        .refuses(refusal);
    given(...go(proposed, choose(["dire"])))
      .when(...merge("p1", "p2"))
      .refuses("already-chosen");
    given(...go(proposed, choose(["non"]), openVote("r1.non")))
      .when(...merge("p1", "p2"))
      .refuses("vote-open");
  });

  test("M5 lines of one list: a mark on both is one", () => {
    const own = go(
      MOMENTS.mapping,
      ["ana", { type: "addEntry", list: "fears", text: "Le lien se perd." }],
      ["ben", { type: "addEntry", list: "wishes", text: "Souffler." }],
    );
    const marked = go(own, mark("cleo", "m.1"), mark("dia", "m.1"), mark("dia", "lien"), mark("eli", "lien", false), mark("eli", "m.1"));
    const log = go(marked, merge("m.1", "lien"));
    expect(publicView(replay(log), "").map["lien"]?.count).toBe(3);
    expect(mine(log, "ana")[0]![0]).toBe("merged");
    expect(replay(go(log, playItem("valuing"))).map["lien"]?.count).toBe(3);
    for (const [sentence, into] of [
      ["m.1", "m.2"],
      ["m.2", "lien"],
    ] as const)
      given(...marked)
        .when(...merge(sentence, into))
        .refuses("not-alike");
    given(...go(marked, playItem("valuing")))
      .when(...merge("m.1", "lien"))
      .refuses("too-late");
  });
});

describe("M6 the same sentence again is refused: the one that exists can be supported", () => {
  test("M6 an argument, a practice, a line of the map, however they are typed", () => {
    given(...MOMENTS.argued)
      .when("ben", { type: "addArgument", round: "r1", side: "for", text: "on GAGNE du temps\u202F!" })
      .refuses("already-said");
    given(...own)
      .when("ben", { type: "proposePractice", round: "r1", force: "advice", text: "On trie, a deux" })
      .refuses("already-said");
    given(...MOMENTS.mapped)
      .when("dia", { type: "addEntry", list: "fears", text: "se lasser\u202F!" })
      .refuses("already-said");
    given(...MOMENTS.mapped)
      .when("dia", { type: "addEntry", list: "wishes", text: "Se lasser." })
      .leaves();
    given(...MOMENTS.argued)
      .when("ben", { type: "addArgument", round: "r1", side: "for", text: "On ne gagne pas de temps." })
      .leaves();
  });
});
