// Hints for the facilitator: which candidates to put on the ballot, what needs no further talk, what is worth an amendment.
import { describe, expect, test } from "vitest";
import { deskView } from "../shared/desk-view.ts";
import { publicView } from "../shared/views.ts";
import { replay, type Event } from "../shared/workshop.ts";
import { all, cast, close, DESK, go, MOMENTS, openVote, PEOPLE, settle, voted, type Turn } from "./given.ts";

const hint = (log: readonly Event[], practice: string) => deskView(replay(log), new Set()).candidates.find(({ id }) => id === practice)?.hint;
const support = (practice: string, people: readonly string[]): Turn[] => people.map((seat) => [seat, { type: "supportPractice", practice }]);

describe("V13 before the choice, by supports", () => {
  test("what nearly everyone supports, in every group of three, would be adopted: no further talk", () => {
    const log = go(MOMENTS.choosing, ...support("r1.dire", PEOPLE.slice(0, 5)));
    expect(hint(log, "r1.dire")).toBe("ready");
  });
  test("what one group of three does not support is advised for the ballot, not called ready", () => {
    expect(hint(go(MOMENTS.choosing, ...support("r1.dire", ["ana", "dia", "eli", "fay"])), "r1.dire")).toBe("advised");
    expect(hint(go(MOMENTS.choosing, ["gus", { type: "takeSeat" }], ...support("r1.dire", ["ana", "dia", "eli", "fay", "gus"])), "r1.dire")).toBe("advised");
  });
  test("what nobody supports once others have supports says so; while nobody has spoken, nothing is said", () => {
    expect(hint(MOMENTS.choosing, "r1.cent")).toBe("");
    expect(hint(go(MOMENTS.choosing, ...support("r1.dire", PEOPLE)), "r1.cent")).toBe("unsupported");
  });
  test("a reminder of the law has no hint", () => {
    const log = go(MOMENTS.choosing, [DESK, { type: "markPractice", practice: "r1.cent", law: "duty" }], ...support("r1.dire", PEOPLE));
    expect(hint(log, "r1.cent")).toBe("");
  });
});

describe("V13 after a count", () => {
  const counted = (stances: Record<string, "4" | "3" | "2" | "1" | "0" | "pass">) => go(MOMENTS.chosen, ...voted("r1.non", "v1", stances));
  test("adopted without a word needs no further talk; with a reservation, a touch may do", () => {
    expect(hint(counted(all("3")), "r1.non")).toBe("agreed");
    const reserved: Turn = ["ana", { type: "castBallot", vote: "v1", stance: "2", reason: "Sauf en août." }];
    expect(hint(go(MOMENTS.chosen, openVote("r1.non"), ...cast("v1", all("3")), reserved, ...close("v1")), "r1.non")).toBe("reserved");
  });
  test("a divided room is worth an amendment; a room that is not ready is told so", () => {
    expect(hint(counted({ ...all("3"), ana: "1", ben: "1", cleo: "0" }), "r1.non")).toBe("divided");
    expect(hint(counted(all("1")), "r1.non")).toBe("unready");
  });
  test("S4 of fewer than five, nothing is told but that it was adopted", () => {
    expect(hint(counted({ ana: "1", ben: "1", cleo: "4", dia: "4" }), "r1.non")).toBe("");
  });
  test("V13 S3 while a vote is open no hint changes with a ballot", () => {
    const open = go(MOMENTS.chosen, openVote("r1.non"));
    const hints = (log: readonly Event[]) => deskView(replay(log), new Set()).candidates.map((each) => each.hint);
    expect(hints(go(open, ...cast("v1", all("1"))))).toEqual(hints(open));
  });
  test("once the outcome stands there is nothing to hint at", () => expect(hint(go(counted(all("3")), settle("r1.non")), "r1.non")).toBe(""));
});

test("V8 what is voted again shows the wording voted before, to everyone", () => {
  const again = go(MOMENTS.counted, [DESK, { type: "rewordPractice", practice: "r1.non", text: "Personne ne trie seul." }], openVote("r1.non"));
  expect(replay(again).vote?.wording).toBe("Personne ne trie seul.");
  expect(deskView(replay(again), new Set()).candidates.find(({ id }) => id === "r1.non")?.before).toBe("Personne ne trie avec une IA.");
  expect([publicView(replay(again), "").vote?.before, publicView(replay(MOMENTS.voting), "").vote?.before]).toEqual(["Personne ne trie avec une IA.", ""]);
});
