// Drafting: the settings of the charter, then everyone reads the draft and flags what is not clear.
import { describe, expect, test } from "vitest";
import { deskView } from "../shared/desk-view.ts";
import { FIELDS } from "../shared/scales.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { Command, replay } from "../shared/workshop.ts";
import { all, cast, close, DESK, given, go, MOMENTS, playItem, SAMPLES, settle } from "./given.ts";

const flag = (practice = "r1.non", flagged = true) => ({ type: "flagClause" as const, practice, flagged });

describe("the charter’s fields", () => {
  test("F1 are written at any time before the workshop closes", () => {
    for (const [moment, log] of Object.entries(MOMENTS)) {
      const said = given(...log).when(DESK, SAMPLES.fillField);
      if (moment === "closed") said.refuses("closed");
      else expect(publicView(said.then({ type: "fieldFilled", field: "scope", words: "Tout le monde." }), "").fields).toEqual({ scope: "Tout le monde." });
    }
  });
  test("F1 the last writing stands, and nothing takes a field back", () => {
    const log = go(MOMENTS.drafting, ...FIELDS.map((field) => [DESK, { type: "fillField", field, words: "Avant." }] as const), [
      DESK,
      { type: "fillField", field: "scope", words: "" },
    ]);
    expect(replay(log).fields).toEqual({ ...Object.fromEntries(FIELDS.map((field) => [field, "Avant."])), scope: "" });
  });
  test("F1 keep their paragraphs, without hidden characters or empty lines", () => {
    const command = Command.parse({ type: "fillField", field: "preamble", words: " Un.\n\n\u202EDeux.\u0000 \n   \n" });
    expect(command).toMatchObject({ words: "Un.\nDeux." });
    expect(Command.safeParse({ type: "fillField", field: "preamble", words: "a".repeat(2001) }).success).toBe(false);
  });
});

describe("flags", () => {
  test("F2 clauses are flagged while the draft is read, at no other time", () => {
    given(...MOMENTS.drafting)
      .when("ana", flag())
      .then({ type: "clauseFlagged", practice: "r1.non", seat: "ana", flagged: true });
    for (const log of [MOMENTS.settled, MOMENTS.closing])
      given(...log)
        .when("ana", flag())
        .refuses("not-now");
  });
  test("F2 only what is in the charter is flagged, adopted or on trial", () => {
    const trial = go(
      MOMENTS.voting,
      ...cast("v1", { ...all("3"), fay: "0" }),
      ...close("v1"),
      settle("r1.non", { owner: "Le bureau", reviewOn: "2027-03-24" }),
      playItem("drafting"),
    );
    given(...trial)
      .when("ana", flag())
      .leaves();
    const dropped = go(MOMENTS.voting, ...cast("v1", all("1")), ...close("v1"), settle("r1.non"), playItem("drafting"));
    given(...dropped)
      .when("ana", flag())
      .refuses("nothing-to-flag");
    for (const practice of ["r1.dire", "nul", "constructor", "__proto__"])
      given(...MOMENTS.drafting)
        .when("ana", flag(practice))
        .refuses("nothing-to-flag");
  });
  test("F2 a flag changes no word, and the room sees none of it before it is counted", () => {
    const log = go(MOMENTS.drafting, ["ana", flag()], ["ben", flag()], ["cleo", flag()], ["ben", flag("r1.non", false)], ["ana", flag()]);
    expect(publicView(replay(log), "")).toEqual(publicView(replay(MOMENTS.drafting), ""));
    expect([seatView(replay(log), "ana").flagged, seatView(replay(log), "ben").flagged]).toEqual([["r1.non"], []]);
    expect(deskView(replay(log), new Set()).flags).toEqual({ "r1.non": 2 });
    const counted = given(...log)
      .when(DESK, playItem("closing")[1], { at: 7 })
      .then({ type: "flagsCounted", flags: { "r1.non": 2 } }, { type: "itemPlayed", item: "closing", at: 7 });
    expect([counted.flagged, counted.practices["r1.non"]?.flags, counted.practices["r1.non"]?.wording]).toEqual([{}, 2, "Personne ne trie avec une IA."]);
  });
  test("F2 flags all taken back are counted as none, and forgotten too", () => {
    const log = go(MOMENTS.drafting, ["ana", flag()], ["ana", flag("r1.non", false)], playItem("closing"));
    expect([replay(log).flagged, replay(log).practices["r1.non"]?.flags]).toEqual([{}, 0]);
  });
});
