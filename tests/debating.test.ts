// Debating: a first position taken blind, the split, arguments and their supports, a second position, and how many crossed.
import { describe, expect, test } from "vitest";
import { deskView } from "../shared/desk-view.ts";
import type { Position } from "../shared/scales.ts";
import type { Workshop } from "../shared/state.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { evolve, replay, type Event } from "../shared/workshop.ts";
import { argue, DESK, given, go, MOMENTS, PEOPLE, playItem, says, SAMPLES, stand } from "./given.ts";

const shown = (workshop: Workshop) => publicView(workshop, "ABCDE");
const everyone = (position: Position, people = PEOPLE) => Object.fromEntries(people.map((seat) => [seat, position]));

describe("the card", () => {
  test("D1 only a card whose question is for or against is debated in camps", () => {
    const whether = given(...MOMENTS.gathering)
      .when(DESK, { type: "playItem", item: "r1" })
      .leaves();
    expect([whether.phase, whether.rounds["r1"]?.moment]).toEqual(["debating", "card"]);
    const who = given(...MOMENTS.gathering)
      .when(DESK, { type: "playItem", item: "r2" })
      .leaves();
    expect([who.phase, who.rounds["r2"]?.moment]).toEqual(["deciding", "choosing"]);
    given(...go(MOMENTS.gathering, playItem("r2")))
      .when(DESK, { type: "openPositions", round: "r2", which: "first" })
      .refuses("not-now");
  });

  test("D2 fact and counter-fact are shown once the first positions are closed and the card is turned", () => {
    for (const log of [MOMENTS.card, MOMENTS.first, MOMENTS.split]) expect(shown(replay(log)).round).not.toHaveProperty("fact");
    for (const log of [MOMENTS.card, MOMENTS.first, MOMENTS.split]) expect(JSON.stringify(shown(replay(log)))).not.toContain("Un tri sur");
    expect(shown(replay(MOMENTS.talk)).round).toMatchObject({ fact: { text: "Un tri sur dix est faux." }, counter: { text: "Un tri sur cent est faux." } });
    expect(shown(replay(go(MOMENTS.gathering, playItem("r2")))).round).toMatchObject({ fact: { text: "Un tri sur dix est faux." } });
  });

  test("D2 first positions open on the card, second positions after the split or the talk, each once", () => {
    const second = { type: "openPositions", round: "r1", which: "second" } as const;
    given(...MOMENTS.card)
      .when(DESK, second)
      .refuses("not-now");
    given(...MOMENTS.split)
      .when(DESK, second)
      .then({ type: "positionsOpened", round: "r1", which: "second" });
    given(...MOMENTS.talk)
      .when(DESK, second)
      .leaves();
    given(...MOMENTS.crossed)
      .when(DESK, second)
      .refuses("not-now");
    given(...MOMENTS.split)
      .when(DESK, SAMPLES.openPositions)
      .refuses("not-now");
  });
});

describe("positions", () => {
  test("D3 a position may change until positions close; the last one counts", () => {
    const log = go(MOMENTS.first, ...stand("first", everyone("for")), ["ana", { type: "takePosition", round: "r1", which: "first", position: "against" }]);
    expect(seatView(replay(log), "ana").first).toBe("against");
    given(...log)
      .when(DESK, SAMPLES.closePositions)
      .then({ type: "splitRevealed", round: "r1", split: { for: 5, conditions: 0, against: 1 } });
  });

  test("D3 too early or too late, a position is refused", () => {
    given(...MOMENTS.card)
      .when("ana", SAMPLES.takePosition)
      .refuses("too-late");
    given(...MOMENTS.split)
      .when("ana", SAMPLES.takePosition)
      .refuses("too-late");
    given(...MOMENTS.second)
      .when("ana", SAMPLES.takePosition)
      .refuses("too-late");
    given(...MOMENTS.crossed)
      .when("ana", { ...SAMPLES.takePosition, which: "second" })
      .refuses("too-late");
  });

  test("D4 closing the first positions reveals the split, and no event but the sealed ones names a seat", () => {
    const workshop = given(...go(MOMENTS.first, ...stand("first", { ...everyone("for"), dia: "against" })))
      .when(DESK, SAMPLES.closePositions)
      .leaves();
    expect(shown(workshop).round).toMatchObject({ moment: "split", split: { told: true, for: 5, conditions: 0, against: 1 } });
    expect(JSON.stringify(shown(workshop))).not.toContain("dia");
  });

  test("D4 only what is open is closed", () => {
    given(...MOMENTS.first)
      .when(DESK, { type: "closePositions", round: "r1", which: "second" })
      .refuses("not-now");
    given(...MOMENTS.split)
      .when(DESK, SAMPLES.closePositions)
      .refuses("not-now");
  });

  test("D6 who crossed is counted on those who answered both times", () => {
    const log = go(MOMENTS.second, ...stand("second", { ana: "for", ben: "conditions", cleo: "conditions", dia: "against", eli: "for" }), [
      "zoe",
      { type: "takeSeat" },
    ]);
    const workshop = given(...go(log, ["zoe", { type: "takePosition", round: "r1", which: "second", position: "against" }]))
      .when(DESK, { type: "closePositions", round: "r1", which: "second" })
      .then({
        type: "shiftRevealed",
        round: "r1",
        split: { for: 2, conditions: 2, against: 2 },
        shift: { paired: 5, moved: 3, flows: { "against>conditions": 1, "conditions>for": 1, "for>conditions": 1 } },
        supports: { a1: 1 },
        planks: 1,
      });
    expect(workshop.rounds["r1"]).toMatchObject({ first: {}, second: {}, counted: true });
    expect(seatView(workshop, "ana")).toMatchObject({ first: "", second: "", supports: [] });
  });

  test("S5 a split or a shift of fewer than five is not told", () => {
    const four = PEOPLE.slice(0, 4);
    const split = given(...go(MOMENTS.first, ...stand("first", everyone("for", four)))).when(DESK, SAMPLES.closePositions);
    expect(shown(split.then({ type: "splitRevealed", round: "r1", split: null })).round?.split).toEqual({ told: false, for: 0, conditions: 0, against: 0 });
    const closing = given(...go(MOMENTS.second, ...stand("second", everyone("for", four)))).when(DESK, {
      type: "closePositions",
      round: "r1",
      which: "second",
    });
    expect(shown(closing.leaves()).round).toMatchObject({ secondSplit: { told: false }, shift: { told: false, paired: 0, moved: 0, flows: {} } });
    const late = go(MOMENTS.second, ["zoe", { type: "takeSeat" }], ...stand("second", everyone("for", [...four, "zoe"])));
    const mixed = given(...late)
      .when(DESK, { type: "closePositions", round: "r1", which: "second" })
      .leaves();
    expect(shown(mixed).round).toMatchObject({ secondSplit: { told: true, for: 5 }, shift: { told: false } });
  });
});

describe("arguments", () => {
  test("D5 arguments are written while the room talks", () => {
    given(...MOMENTS.talk)
      .when("ana", SAMPLES.addArgument)
      .then(
        { type: "argumentAdded", argument: "a1", round: "r1", side: "for", text: "On y voit plus clair.", shown: true },
        { type: "sentenceSigned", sentence: "a1", seat: "ana" },
      );
    for (const log of [MOMENTS.card, MOMENTS.first, MOMENTS.split, MOMENTS.second, MOMENTS.crossed])
      given(...log)
        .when("ana", SAMPLES.addArgument)
        .refuses("not-now");
  });

  test("D5 the same sentence is not written twice, unless the first was taken back", () => {
    const said = go(MOMENTS.talk, argue("ana", "for", "Oui."));
    given(...said)
      .when("ben", { type: "addArgument", round: "r1", side: "against", text: "Oui." })
      .refuses("already-said");
    given(...go(said, ["ana", { type: "withdrawSentence", sentence: "a1" }]))
      .when("ben", { type: "addArgument", round: "r1", side: "for", text: "Oui." })
      .leaves();
  });

  test("D7 one supports an argument once, and not one’s own", () => {
    given(...MOMENTS.argued)
      .when("ben", { type: "supportArgument", argument: "a1" })
      .then({ type: "argumentSupported", argument: "a1", round: "r1", seat: "ben" });
    given(...MOMENTS.argued)
      .when("dia", { type: "supportArgument", argument: "a1" })
      .refuses("already-said");
    given(...MOMENTS.argued)
      .when("ana", { type: "supportArgument", argument: "a1" })
      .refuses("already-said");
  });

  test("D7 what is not shown, not of this round or not there is not supported; nor is anything after the talk", () => {
    for (const argument of ["a9", "r1.non", "__proto__", "constructor"])
      given(...MOMENTS.argued)
        .when("ben", { type: "supportArgument", argument })
        .refuses("no-such-argument");
    given(...go(MOMENTS.argued, [DESK, SAMPLES.reviewSentence]))
      .when("ben", { type: "supportArgument", argument: "a1" })
      .refuses("no-such-argument");
    given(...MOMENTS.second)
      .when("ben", { type: "supportArgument", argument: "a1" })
      .refuses("too-late");
    given(...go(MOMENTS.argued, playItem("r2")))
      .when("ben", { type: "supportArgument", argument: "a1" })
      .refuses("not-now");
  });

  test("D8 a support from another side than the argument’s own is a plank; planks are the room’s", () => {
    // first: ana, ben and fay for, cleo and dia against, eli under conditions; a1 is for, a2 against
    const log = go(
      MOMENTS.argued,
      ["eli", { type: "supportArgument", argument: "a1" }],
      ["fay", { type: "supportArgument", argument: "a1" }],
      ["ana", { type: "supportArgument", argument: "a2" }],
      ["zoe", { type: "takeSeat" }],
      ["zoe", { type: "supportArgument", argument: "a2" }],
    );
    const workshop = given(...log)
      .when(DESK, SAMPLES.openChoosing)
      .then({ type: "choosingOpened", round: "r1", supports: { a1: 3, a2: 2 }, planks: 3 });
    expect(shown(workshop)).toMatchObject({ score: { planks: 3 }, round: { planks: 3 }, arguments: { a1: { support: 3 }, a2: { support: 2 } } });
    expect(workshop.arguments["a1"]?.supporters).toEqual({});
  });

  test("D8 planks and supports are counted once, at the crossing or at the choosing", () => {
    given(...MOMENTS.crossed)
      .when(DESK, SAMPLES.openChoosing)
      .then({ type: "choosingOpened", round: "r1", supports: {}, planks: 1 });
    expect(shown(replay(MOMENTS.choosing)).score.planks).toBe(1);
    expect(replay(MOMENTS.choosing).arguments["a1"]?.support).toBe(1);
  });

  test("D9 the facilitator may go to the practices from the split on", () => {
    for (const log of [MOMENTS.split, MOMENTS.talk, MOMENTS.crossed])
      expect(
        given(...log)
          .when(DESK, SAMPLES.openChoosing)
          .leaves(),
      ).toMatchObject({ phase: "deciding", rounds: { r1: { moment: "choosing", first: {} } } });
    for (const log of [MOMENTS.first, MOMENTS.second])
      given(...log)
        .when(DESK, SAMPLES.openChoosing)
        .refuses("positions-open");
    for (const log of [MOMENTS.card, MOMENTS.choosing, MOMENTS.counted])
      given(...log)
        .when(DESK, SAMPLES.openChoosing)
        .refuses("not-now");
  });
});

test("the desk alone is told how many answered, and how many of them are away", () => {
  const log = go(MOMENTS.first, ...stand("first", { ana: "for", ben: "against" }));
  expect(deskView(replay(log), new Set(["ana", "cleo"])).answered).toEqual({ n: 2, of: 6, away: 3, askForTime: 0 });
  expect(JSON.stringify(shown(replay(log)))).toBe(JSON.stringify(shown(replay(MOMENTS.first))));
});

test("a round that is left forgets positions and supports that were not counted", () => {
  const workshop = replay(go(MOMENTS.argued, playItem("r2")));
  expect(workshop.rounds["r1"]).toMatchObject({ ended: true, first: {}, second: {} });
  expect(Object.values(workshop.arguments).map(({ supporters }) => supporters)).toEqual([{}, {}]);
  const events: Event[] = [{ type: "roundEnded", round: "r1" }];
  expect(events.reduce(evolve, replay(MOMENTS.argued)).rounds["r1"]?.split).toEqual({ for: 3, conditions: 1, against: 2 });
  expect(says("openPositions", "first")[0]).toBe(DESK);
});
