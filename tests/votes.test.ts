// Votes: a ballot is cast blind, a closing is announced and can be called back, and nothing else moves while a vote is open.
import { describe, expect, test } from "vitest";
import { deskView } from "../shared/desk-view.ts";
import type { Stance } from "../shared/scales.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { replay, type Event } from "../shared/workshop.ts";
import { all, cast, choose, close, DESK, given, go, HOUSE, MOMENTS, openVote, playItem, room, SAMPLES, T0 } from "./given.ts";

const ballot = (stance: Stance, more: { reason?: string; whom?: string } = {}, vote = "v1") => ({ type: "castBallot" as const, vote, stance, ...more });
const practice = (log: readonly Event[], id: string) => replay(log).practices[id];

describe("V1 while a vote is open, nothing about practices changes", () => {
  const waiting = go(
    room({ moderated: true }),
    playItem("r2"),
    ["ana", { ...SAMPLES.proposePractice, round: "r2" }],
    ["ben", { ...SAMPLES.proposePractice, round: "r2", text: "On relit à voix haute." }],
    [DESK, { type: "reviewSentence", sentence: "p2", verdict: "shown" }],
    choose(["ca", "deux"], [], "r2"),
    openVote("r2.ca"),
  );
  const changes = [
    "proposePractice",
    "supportPractice",
    "fillBlank",
    "rewordPractice",
    "choosePractices",
    "openVote",
    "openTieVote",
    "settleOutcome",
    "entrustQuestion",
    "raiseArgument",
  ] as const;
  test.each(changes)("V1 %s waits for the end of the vote", (type) => {
    for (const log of [MOMENTS.voting, MOMENTS.announced, MOMENTS.tie])
      given(...log)
        .when(type === "proposePractice" || type === "supportPractice" ? "ana" : DESK, SAMPLES[type])
        .refuses("vote-open");
  });
  test("V1 a sentence that waits is not shown among the practices before the end of the vote", () => {
    given(...waiting)
      .when(DESK, { type: "reviewSentence", sentence: "p1", verdict: "shown" })
      .refuses("vote-open");
  });
  test("V1 a candidate is not reworded at the desk before the end of the vote", () => {
    given(...waiting)
      .when(DESK, { type: "reviewSentence", sentence: "p2", verdict: "shown", text: "Autre chose." })
      .refuses("vote-open");
  });
});

describe("ballots", () => {
  test("V2 a ballot names the vote it answers, and is refused once that vote is over", () => {
    given(...MOMENTS.voting)
      .when("ana", ballot("4", {}, "v2"))
      .refuses("too-late");
    given(...MOMENTS.counted)
      .when("ana", ballot("4"))
      .refuses("too-late");
    given(...go(MOMENTS.settled, openVote("r1.dire")))
      .when("ana", ballot("4"))
      .refuses("too-late");
    given(...go(MOMENTS.voting, [HOUSE, { type: "cancelVote" }], openVote("r1.non")))
      .when("ana", ballot("4"))
      .refuses("too-late");
  });

  test("V2 one seat, one ballot: the last counts", () => {
    const log = go(MOMENTS.voting, ...cast("v1", all("3")), ["ana", ballot("0", { reason: "Tort.", whom: "tous" })], ["ana", ballot("1")]);
    expect(seatView(replay(log), "ana")).toMatchObject({ stance: "1", reason: "", whom: "" });
    const counted = practice(go(log, ...close("v1")), "r1.non")?.votes;
    expect(counted).toMatchObject([{ ballots: 6, tally: { "4": 0, "3": 5, "2": 0, "1": 1, "0": 0, pass: 0 }, objections: [] }]);
  });

  test("V2 a ballot may change after the closing is announced, until it happens", () => {
    given(...MOMENTS.announced)
      .when("ana", ballot("4"))
      .then({ type: "ballotCast", vote: "v1", seat: "ana", stance: "4", reason: undefined });
  });

  test("V3 an objection says which harm, and for whom", () => {
    for (const said of [{}, { reason: "Des gens seront écartés." }, { whom: "les nouveaux" }])
      given(...MOMENTS.voting)
        .when("ana", ballot("0", said))
        .refuses("objection-needs-reason");
    given(...MOMENTS.voting)
      .when("ana", SAMPLES.castBallot)
      .then({ type: "ballotCast", vote: "v1", seat: "ana", stance: "0", reason: "Des gens seront écartés.", whom: "les nouveaux" });
  });

  test("V3 a pass has no reason, a reservation concerns nobody by name", () => {
    given(...MOMENTS.voting)
      .when("ana", ballot("pass", { reason: "Bof.", whom: "moi" }))
      .then({ type: "ballotCast", vote: "v1", seat: "ana", stance: "pass" });
    given(...MOMENTS.voting)
      .when("ana", ballot("2", { reason: "Trop long.", whom: "moi" }))
      .then({ type: "ballotCast", vote: "v1", seat: "ana", stance: "2", reason: "Trop long." });
  });

  test("who comes in while a vote is open is noted once, by the house or by the first answer", () => {
    const late = [...MOMENTS.voting, ...go(MOMENTS.voting, ["zoe", { type: "takeSeat" }]).slice(MOMENTS.voting.length)];
    given(...late)
      .when(HOUSE, { type: "noteArrival", seat: "zoe" })
      .then({ type: "presenceNoted", vote: "v1", seats: ["zoe"] });
    given(...late)
      .when(HOUSE, { type: "noteArrival", seat: "ana" })
      .refuses("not-now");
    given(...late)
      .when(HOUSE, { type: "noteArrival", seat: "nobody" })
      .refuses("not-now");
    given(...late)
      .when("zoe", ballot("4"))
      .then({ type: "presenceNoted", vote: "v1", seats: ["zoe"] }, { type: "ballotCast", vote: "v1", seat: "zoe", stance: "4", reason: undefined });
    expect(deskView(replay(late), new Set(["ana"])).answered).toEqual({ n: 0, of: 6, away: 5, askForTime: 0 });
  });

  test("who was connected at the opening is noted, if seated", () => {
    given(...MOMENTS.chosen)
      .when(DESK, openVote("r1.non")[1], { at: T0, here: ["ana", "nobody", "ben"] })
      .then(
        { type: "voteOpened", vote: "v1", practice: "r1.non", wording: "Personne ne trie avec une IA.", at: T0 },
        { type: "presenceNoted", vote: "v1", seats: ["ana", "ben"] },
      );
  });

  test("more time is asked for once a seat, and only the desk is told", () => {
    const log = go(MOMENTS.voting, ["ana", SAMPLES.askForTime]);
    given(...log)
      .when("ana", SAMPLES.askForTime)
      .refuses("already-said");
    expect(deskView(replay(log), new Set()).answered).toMatchObject({ askForTime: 1 });
    expect(publicView(replay(log), "")).toEqual(publicView(replay(MOMENTS.voting), ""));
    expect([seatView(replay(log), "ana").askedForTime, seatView(replay(log), "ben").askedForTime]).toEqual([true, false]);
  });
});

describe("closing a vote", () => {
  test("V4 a closing is announced before it happens", () => {
    given(...MOMENTS.voting)
      .when(DESK, SAMPLES.closeVote)
      .refuses("closing-not-announced");
    given(...MOMENTS.voting)
      .when(DESK, SAMPLES.announceClosing, { at: T0 })
      .then({ type: "closingAnnounced", vote: "v1", closingAt: T0 + 5000 });
    given(...MOMENTS.announced)
      .when(DESK, SAMPLES.announceClosing)
      .refuses("not-now");
  });
  test("V4 nothing closes before the time announced", () => {
    const log = go(MOMENTS.voting, [DESK, SAMPLES.announceClosing, T0]);
    given(...log)
      .when(DESK, SAMPLES.closeVote, { at: T0 + 4999 })
      .refuses("too-soon");
    given(...log)
      .when(DESK, SAMPLES.closeVote, { at: T0 + 5000 })
      .leaves();
    expect(publicView(replay(log), "").vote?.closingAt).toBe(T0 + 5000);
  });
  test("V4 a closing can be called back", () => {
    const log = go(MOMENTS.announced, [DESK, SAMPLES.callBackClosing]);
    given(...log)
      .when(DESK, SAMPLES.closeVote)
      .refuses("closing-not-announced");
    given(...MOMENTS.voting)
      .when(DESK, SAMPLES.callBackClosing)
      .refuses("too-late");
    expect(publicView(replay(log), "").vote?.closingAt).toBe(0);
  });
  test("V4 a closed vote never opens again, nor does the wording that was voted", () => {
    for (const command of [SAMPLES.announceClosing, SAMPLES.callBackClosing, SAMPLES.closeVote])
      given(...MOMENTS.counted)
        .when(DESK, command)
        .refuses("too-late");
    given(...MOMENTS.counted)
      .when(DESK, openVote("r1.non")[1])
      .refuses("no-such-practice");
    given(...MOMENTS.settled)
      .when(DESK, openVote("r1.non")[1])
      .refuses("no-such-practice");
  });
  test("a vote that the house cancels leaves nothing, and may be opened again under another name", () => {
    const cancelled = go(MOMENTS.voting, ...cast("v1", all("0")), [HOUSE, { type: "cancelVote" }]);
    expect(practice(cancelled, "r1.non")).toEqual(practice(MOMENTS.chosen, "r1.non"));
    expect(JSON.stringify(replay(cancelled))).not.toContain("Un tort");
    expect(replay(cancelled).rounds["r1"]?.moment).toBe("choosing");
    expect(replay(go(cancelled, openVote("r1.non"))).vote?.id).toBe("v2");
  });
});
