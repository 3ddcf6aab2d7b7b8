// People without a phone: their ballots, on paper or by a show of hands, are entered between the closing of the phones and the count.
import type { Root } from "mdast";
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../server/documents/markdown.ts";
import { composeFile } from "../shared/charter/file.ts";
import { deskView, nextOf } from "../shared/desk-view.ts";
import type { Stance, Way } from "../shared/scales.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { replay, type Command, type Event } from "../shared/workshop.ts";
import { all, cast, DESK, given, go, HOUSE, MOMENTS, PAPER, SAMPLES, seated, settle, STRANGER, T0, type Turn } from "./given.ts";
import { leftOf } from "./history.ts";

const heads = (people: number): Turn => [DESK, { type: "confirmHeadcount", people }];
const enter = (how: Way, stances: Partial<Record<Stance, number>>, objections: { harm: string; whom: string }[] = []): readonly [string, Command] => [
  DESK,
  { type: "enterBallots", vote: "v1", how, stances, objections },
];
const phones: readonly [string, Command] = [DESK, SAMPLES.closePhones];
const count: readonly [string, Command] = [DESK, SAMPLES.closeVote];
/** Nine people, six of them with a seat; the phones are closed. */
const nine = go(MOMENTS.announced, heads(9));
const entering = PAPER;
const voteOf = (log: readonly Event[]) => replay(log).practices["r1.non"]!.votes.at(-1)!;

describe("N1 where someone has no seat, the phones close first", () => {
  test("N1 announced, and not before its time", () => {
    given(...go(MOMENTS.voting, heads(9)))
      .when(...phones)
      .refuses("closing-not-announced");
    const announced = go(MOMENTS.voting, heads(9), [DESK, SAMPLES.announceClosing, T0]);
    given(...announced)
      .when(...phones, { at: T0 + 4999 })
      .refuses("too-soon");
    given(...announced)
      .when(...phones, { at: T0 + 5000 })
      .then({ type: "phonesClosed", vote: "v1" });
  });
  test("N1 from then on a ballot is too late, and so is calling back", () => {
    for (const [by, command] of [
      ["ana", { ...SAMPLES.castBallot }],
      ["ana", SAMPLES.askForTime],
      [DESK, SAMPLES.callBackClosing],
      [DESK, SAMPLES.announceClosing],
    ] as const)
      given(...entering)
        .when(by, command)
        .refuses("too-late");
    expect([publicView(replay(nine), "").vote?.phonesClosed, publicView(replay(entering), "").vote?.phonesClosed]).toEqual([false, true]);
  });
  test("N1 where everyone has a seat there is no moment between: the vote is counted at once", () => {
    given(...MOMENTS.announced)
      .when(...phones)
      .refuses("not-now");
    expect(nextOf(replay(MOMENTS.announced))).toEqual(SAMPLES.closeVote);
    given(...MOMENTS.announced)
      .when(...count)
      .leaves();
  });
  test("N1 the big button closes the phones, then counts", () => {
    expect([nextOf(replay(nine)), nextOf(replay(entering))]).toEqual([SAMPLES.closePhones, SAMPLES.closeVote]);
    given(...entering)
      .when(...phones)
      .refuses("not-now");
  });
  test("N1 a vote that the house cancels leaves nothing of what was entered", () => {
    const log = go(entering, enter("paper", { "3": 2 }), [HOUSE, { type: "cancelVote" }]);
    expect(replay(log).vote).toBeNull();
    expect(JSON.stringify(leftOf(log))).not.toContain("ballotsEntered");
  });
});

describe("N2 the desk enters ballots on paper and a show of hands", () => {
  test("N2 only after the phones closed", () => {
    given(...nine)
      .when(...enter("paper", { "3": 1 }))
      .refuses("phones-open");
  });
  test("N2 never more than the people without a seat, paper and hands together", () => {
    given(...entering)
      .when(...enter("paper", { "3": 3, pass: 1 }))
      .refuses("too-many-ballots");
    const two = go(entering, enter("paper", { "4": 1, pass: 1 }));
    given(...two)
      .when(...enter("hands", { "2": 2 }))
      .refuses("too-many-ballots");
    given(...two)
      .when(...enter("hands", { "2": 1 }))
      .then({ type: "ballotsEntered", vote: "v1", how: "hands", stances: { "2": 1 }, objections: [], choices: {} });
    expect(deskView(replay(two), new Set())).toMatchObject({ withoutSeat: 3, entered: { paper: 2, hands: 0 } });
  });
  test("N2 entered again, the last one counts", () => {
    const log = go(entering, enter("paper", { "1": 3 }), enter("paper", { "3": 2 }), count);
    expect(voteOf(log)).toMatchObject({ ballots: 8, paper: 2, tally: { "3": 8, "1": 0 } });
  });
  test("N2 V3 an objection says which harm, and for whom, as on a phone; it is read with the others", () => {
    given(...entering)
      .when(...enter("paper", { "0": 1 }))
      .refuses("objection-needs-reason");
    const log = go(entering, enter("paper", { "0": 1 }, [{ harm: "On nous classera.", whom: "les anciens" }]), count);
    expect(voteOf(log).objections).toEqual([{ harm: "On nous classera.", whom: "les anciens" }]);
  });
  test("N2 they count for the quorum and the shares, and the tally says how many", () => {
    const silent = go(MOMENTS.voting, heads(9), ...cast("v1", { ana: "3", ben: "3", cleo: "3" }), [DESK, SAMPLES.announceClosing], phones);
    expect(voteOf(go(silent, count))).toMatchObject({ outcome: "open", quorum: false, ballots: 3 });
    const log = go(silent, enter("paper", { "3": 1 }), enter("hands", { "4": 2 }), count);
    expect(voteOf(log)).toMatchObject({ outcome: "adopted", quorum: true, ballots: 6, paper: 1, hands: 2 });
    expect(publicView(replay(log), "").practices["r1.non"]).toMatchObject({ byPaper: 1, byHand: 2 });
  });
  test("N2 no group holds them: three hands against are nobody’s protected group", () => {
    const log = go(entering, enter("hands", { "1": 3 }), count);
    expect(voteOf(log)).toMatchObject({ ballots: 9, groupHeldBack: false, groups: {} });
  });
  test("N2 on a tie, choices are entered", () => {
    const choose = (seats: Record<string, string>): Turn[] =>
      Object.entries(seats).map(([seat, practice]) => [seat, { type: "castChoice", vote: "v3", practice }]);
    const tie = go(
      MOMENTS.tie,
      heads(8),
      ...choose({ ana: "r1.non", ben: "r1.dire" }),
      [DESK, { type: "announceClosing", vote: "v3" }],
      [DESK, { type: "closePhones", vote: "v3" }],
    );
    const chosen = (choices: Record<string, number>) => ({
      type: "enterBallots" as const,
      vote: "v3",
      how: "hands" as const,
      stances: {},
      objections: [],
      choices,
    });
    given(...tie)
      .when(DESK, chosen({ "r2.ca": 1 }))
      .refuses("no-such-practice");
    given(...tie)
      .when(DESK, chosen({ "r1.dire": 3 }))
      .refuses("too-many-ballots");
    const log = go(tie, [DESK, chosen({ "r1.dire": 2 })], [DESK, { type: "closeVote", vote: "v3" }]);
    expect(replay(log).practices["r1.dire"]?.kept).toBe(true);
  });
  test("N2 who takes a seat while ballots are entered makes none of them too many", () => {
    const log = go(entering, enter("paper", { "3": 3 }), [STRANGER, { type: "takeSeat" }], count);
    expect(voteOf(log)).toMatchObject({ ballots: 9, headcount: 9 });
  });
  test("N2 S2 what was entered is erased by the count, and replay tells the same", () => {
    const log = go(entering, enter("paper", { "3": 2 }), enter("hands", { "1": 1 }), count);
    expect(JSON.stringify(leftOf(log))).not.toContain("ballotsEntered");
    expect(replay(leftOf(log))).toEqual(replay(log));
  });
  test("N2 no screen changes by what is entered, but the desk’s count of it", () => {
    const log = go(entering, enter("hands", { "1": 2 }));
    expect(publicView(replay(log), "")).toEqual(publicView(replay(entering), ""));
    expect(seatView(replay(log), "ana")).toEqual(seatView(replay(entering), "ana"));
    const { entered, ...rest } = deskView(replay(log), new Set());
    const { entered: before, ...same } = deskView(replay(entering), new Set());
    expect([entered, before, rest]).toEqual([{ paper: 0, hands: 2 }, { paper: 0, hands: 0 }, same]);
  });
});

test("N2 the workshop file prints how many voted on paper and by hand, and that hands are not secret", () => {
  const log = go(entering, enter("paper", { "3": 2 }), enter("hands", { "1": 1 }), count, settle("r1.non"));
  const printed = (tree: Root) => toMarkdown(tree).replaceAll(/[\u00A0\u202F]/g, " ");
  const words = "dont 2 sur papier et 1 à main levée, ce qui n’est pas secret";
  expect(printed(composeFile(replay(log), "fr"))).toContain(words);
  expect(printed(composeFile(replay(MOMENTS.settled), "fr"))).not.toContain("à main levée");
});

describe("N3 hands and paper must not give the phones away", () => {
  const told = (seats: Record<string, Stance>, ...entered: Turn[]) => {
    const log = go(MOMENTS.voting, heads(20), ...cast("v1", seats), [DESK, SAMPLES.announceClosing], phones, ...entered, count);
    return voteOf(log).tally !== null;
  };
  test("N3 one phone among four hands stays untold: taken from the tally, the hands would tell it", () => {
    expect(told({ ana: "1" }, enter("hands", { "3": 4 }))).toBe(false);
    expect(told({ ana: "1", ben: "3", cleo: "3", dia: "3" }, enter("hands", { "3": 9 }))).toBe(false);
  });
  test("N3 nor may the desk, which counted the paper, find four phones", () => {
    expect(told({ ana: "1", ben: "3", cleo: "3", dia: "3" }, enter("paper", { "3": 9 }))).toBe(false);
    expect(told({}, enter("paper", { "3": 4 }), enter("hands", { "3": 5 }))).toBe(false);
  });
  test("N3 told where five phones are left, or where there is none to find", () => {
    expect(told(all("3"), enter("hands", { "3": 1 }))).toBe(true);
    expect(told({}, enter("hands", { "3": 5 }))).toBe(true);
    expect(told({ ana: "pass" }, enter("paper", { "3": 5 }))).toBe(true);
  });
  test("N3 groups are told from phones alone: hands fill no gap", () => {
    const more = ["s1", "s2", "s3"].map((seat) => seated(seat, "salarie"));
    const log = go([...MOMENTS.voting, ...more], heads(14), ...cast("v1", { ...all("3"), s1: "3", s2: "3", s3: "3" }), [DESK, SAMPLES.announceClosing], phones);
    const counted = go(log, enter("hands", { "1": 4 }), count);
    expect(voteOf(counted).groups).toEqual({}); // six employees; three others with a phone would be found
  });
});
