// Alternatives: practices that cannot both enter the charter.
import { describe, expect, test } from "vitest";
import { rivalryOf } from "../shared/alternatives.ts";
import { deskView, nextOf } from "../shared/desk-view.ts";
import type { Stance } from "../shared/scales.ts";
import { publicView } from "../shared/views.ts";
import { replay, type Event } from "../shared/workshop.ts";
import { all, choose, close, cast, DESK, given, go, MOMENTS, PEOPLE, openVote, settle, voted, type Turn } from "./given.ts";

const stances = (...list: Stance[]): Record<string, Stance> => Object.fromEntries(PEOPLE.map((seat, i) => [seat, list[i] ?? "pass"]));
const marked = go(MOMENTS.choosing, choose(["non", "dire"], [["non", "dire"]]));
const both = (one: Record<string, Stance>, other: Record<string, Stance>, log = marked) =>
  go(log, ...voted("r1.non", "v1", one), ...voted("r1.dire", "v2", other));
const choices = (vote: string, ...list: string[]): Turn[] => list.map((id, i) => [PEOPLE[i]!, { type: "castChoice", vote, practice: `r1.${id}` }]);
const entered = (log: readonly Event[]) =>
  Object.values(replay(log).practices)
    .filter(({ outcome }) => outcome === "adopted" || outcome === "trial")
    .map(({ id }) => id);

describe("V9 alternatives cannot both enter", () => {
  test("V9 of those that pass, the one with most stances at 3 or better", () => {
    const log = both(stances("4", "3", "3", "3", "2", "2"), stances("4", "4", "4", "3", "3", "2"));
    const left = given(...log)
      .when(DESK, settle("r1.non")[1])
      .then({ type: "outcomeSettled", practice: "r1.non", outcome: "open", because: "alternative", objections: [], owner: "", reviewOn: "" });
    expect(publicView(left, "").practices["r1.non"]).toMatchObject({ outcome: "open", alternative: true });
    expect(entered(go(log, settle("r1.non"), settle("r1.dire")))).toEqual(["r1.dire"]);
    expect(entered(go(log, settle("r1.dire"), settle("r1.non")))).toEqual(["r1.dire"]);
  });

  test("V9 one that does not pass beats nobody, and keeps its own outcome", () => {
    const log = go(both(stances("2", "2", "2", "2", "2", "2"), stances("4", "4", "4", "1", "1", "1")), settle("r1.non"), settle("r1.dire"));
    expect([replay(log).practices["r1.non"]?.outcome, replay(log).practices["r1.dire"]?.outcome]).toEqual(["adopted", "open"]);
    const none = go(both(all("1"), all("1")), settle("r1.non"), settle("r1.dire"));
    expect(
      Object.values(replay(none).practices)
        .map(({ outcome }) => outcome)
        .filter(Boolean),
    ).toEqual(["dropped", "dropped"]);
  });

  test("V9 a trial that does not enter needs no owner", () => {
    const log = both(stances("4", "4", "2", "2", "1", "1"), all("4"));
    expect(replay(log).practices["r1.non"]?.votes[0]?.outcome).toBe("trial");
    given(...log)
      .when(DESK, settle("r1.non")[1])
      .leaves();
  });

  test("V9 where they are level, the room votes between two", () => {
    const log = both(all("4"), all("3"));
    expect([rivalryOf(replay(log), "r1.non").state, deskView(replay(log), new Set()).rivalry, nextOf(replay(log))]).toEqual([
      "tied",
      "tied",
      { type: "openTieVote", practice: "r1.non" },
    ]);
    for (const id of ["r1.non", "r1.dire"])
      given(...log)
        .when(DESK, settle(id)[1])
        .refuses("tie-first");
    const open = go(log, [DESK, { type: "openTieVote", practice: "r1.dire" }]);
    expect(publicView(replay(open), "").vote).toMatchObject({
      practice: "r1.non",
      other: "r1.dire",
      wording: "Personne ne trie avec une IA.",
      otherWording: "On dit quand une IA a trié.",
    });
    const closed = go(open, ...choices("v3", "non", "dire", "dire", "non", "dire"), ...close("v3"));
    expect(closed.at(-1)).toEqual({ type: "tieClosed", vote: "v3", practices: ["r1.non", "r1.dire"], kept: "r1.dire" });
    expect(publicView(replay(closed), "").practices).toMatchObject({ "r1.non": { kept: "left" }, "r1.dire": { kept: "kept" } });
    expect(entered(go(closed, settle("r1.non"), settle("r1.dire")))).toEqual(["r1.dire"]);
  });

  test("V9 where that is level too, neither enters", () => {
    const level = go(MOMENTS.tie, ...choices("v3", "non", "dire"), ...close("v3"));
    expect(level.at(-1)).toMatchObject({ kept: null });
    const log = go(level, settle("r1.non"), settle("r1.dire"));
    expect([entered(log), replay(log).practices["r1.non"]?.because]).toEqual([[], "alternative"]);
    expect(entered(go(MOMENTS.tie, ...close("v3"), settle("r1.dire"), settle("r1.non")))).toEqual([]);
  });

  test("V9 where a count is too small to be told, the room votes between two", () => {
    const log = both(stances("4", "4", "4", "4"), stances("2", "2", "2", "2", "2", "2"));
    expect(replay(log).practices["r1.non"]?.votes[0]).toMatchObject({ tally: null, outcome: "adopted" });
    expect(rivalryOf(replay(log), "r1.dire")).toEqual({ state: "tied", between: ["r1.non", "r1.dire"] });
  });

  test("V9 of three level, two are voted, then the one kept and the third", () => {
    const three = go(
      MOMENTS.choosing,
      choose(["non", "dire", "cent"], [["non", "dire", "cent"]]),
      ...voted("r1.non", "v1", all("4")),
      ...voted("r1.dire", "v2", all("4")),
      ...voted("r1.cent", "v3", all("4")),
    );
    const once = go(three, [DESK, { type: "openTieVote", practice: "r1.cent" }], ...choices("v4", "dire"), ...close("v4"));
    expect(rivalryOf(replay(once), "r1.dire")).toEqual({ state: "tied", between: ["r1.dire", "r1.cent"] });
    const twice = go(once, [DESK, { type: "openTieVote", practice: "r1.dire" }], ...choices("v5", "cent"), ...close("v5"));
    expect(entered(go(twice, settle("r1.non"), settle("r1.dire"), settle("r1.cent")))).toEqual(["r1.cent"]);
  });

  test("V9 what entered stays the one that entered, though its alternative is reworded and voted better", () => {
    const settledFirst = go(both(stances("4", "4", "4", "3", "2", "2"), stances("4", "3", "2", "2", "2", "2")), settle("r1.non"));
    const again = go(settledFirst, [DESK, { type: "rewordPractice", practice: "r1.dire", text: "On le dit toujours." }], ...voted("r1.dire", "v3", all("4")));
    const settled = go(again, settle("r1.dire"));
    expect(entered(settled)).toEqual(["r1.non"]);
  });

  test("V9 nor is it voted against once it entered, though its alternative comes level", () => {
    const settledFirst = go(both(all("4"), stances("4", "3", "2", "2", "2", "2")), settle("r1.non"));
    const again = go(settledFirst, [DESK, { type: "rewordPractice", practice: "r1.dire", text: "On le dit toujours." }], ...voted("r1.dire", "v3", all("4")));
    given(...again)
      .when(DESK, { type: "openTieVote", practice: "r1.dire" })
      .refuses("no-tie");
    expect(entered(go(again, settle("r1.dire")))).toEqual(["r1.non"]);
  });

  test("V9 a practice whose only alternative was taken back stands alone", () => {
    const own = go(
      MOMENTS.choosing,
      ["ana", { type: "proposePractice", round: "r1", force: "rule", text: "On trie à deux." }],
      [DESK, { type: "choosePractices", round: "r1", practices: ["r1.non", "p1"], alternatives: [["r1.non", "p1"]] }],
      ...voted("r1.non", "v1", all("4")),
    );
    given(...own)
      .when(DESK, settle("r1.non")[1])
      .refuses("alternatives-first");
    expect(entered(go(own, ["ana", { type: "withdrawSentence", sentence: "p1" }], settle("r1.non")))).toEqual(["r1.non"]);
  });
});

describe("a vote between two", () => {
  test("takes a choice from each seat, the last one counts, and only of the two", () => {
    given(...MOMENTS.tie)
      .when("ana", { type: "castChoice", vote: "v3", practice: "r1.non" })
      .then({ type: "choiceCast", vote: "v3", seat: "ana", practice: "r1.non" });
    for (const id of ["r1.cent", "nul", ""])
      given(...MOMENTS.tie)
        .when("ana", { type: "castChoice", vote: "v3", practice: id })
        .refuses("no-such-practice");
    const log = go(MOMENTS.tie, ...choices("v3", "non", "dire"), ...choices("v3", "dire"), ...close("v3"));
    expect(log.at(-1)).toMatchObject({ kept: "r1.dire" });
  });
  test("takes no stance, as a vote takes no choice", () => {
    given(...MOMENTS.tie)
      .when("ana", { type: "castBallot", vote: "v3", stance: "4" })
      .refuses("not-now");
    given(...MOMENTS.voting)
      .when("ana", { type: "castChoice", vote: "v1", practice: "r1.non" })
      .refuses("not-now");
  });
  test("is not opened where nothing is tied", () => {
    for (const [log, id] of [
      [MOMENTS.counted, "r1.non"],
      [MOMENTS.chosen, "r1.non"],
      [MOMENTS.tied, "nul"],
    ] as const)
      given(...log)
        .when(DESK, { type: "openTieVote", practice: id })
        .refuses("no-tie");
    given(...go(marked, openVote("r1.non"), ...cast("v1", all("4")), ...close("v1")))
      .when(DESK, { type: "openTieVote", practice: "r1.non" })
      .refuses("no-tie");
  });
});
