// The agenda: items are played, skipped and extended; the clock rings and never decides; and every command has its moments.
import { describe, expect, test } from "vitest";
import { itemsFor } from "../shared/timing.ts";
import type { Refusal } from "../shared/decision.ts";
import { nextOf } from "../shared/desk-view.ts";
import type { Workshop } from "../shared/state.ts";
import { decide, replay, SAID_BY, type Command, type Event } from "../shared/workshop.ts";
import { all, cast, choose, close, DECK, DESK, given, go, HOUR, HOUSE, MOMENTS, playItem, room, SAMPLES, settle, stampOf, T0, voted } from "./given.ts";

const minutesOf = (workshop: Workshop, id: string) => workshop.agenda.find((item) => item.id === id)?.minutes;
const statusOf = (workshop: Workshop) => workshop.agenda.map(({ status }) => status);

describe("the agenda", () => {
  test("A1 time never decides: three hours late, people still answer, and the facilitator still leads", () => {
    given(...MOMENTS.first)
      .when("ana", SAMPLES.takePosition, { at: T0 + 3 * HOUR })
      .leaves();
    given(...MOMENTS.voting)
      .when("ana", SAMPLES.castBallot, { at: T0 + 3 * HOUR })
      .leaves();
    given(...MOMENTS.talk)
      .when("ana", SAMPLES.addArgument, { at: T0 + 3 * HOUR })
      .leaves();
    expect(nextOf(given(...MOMENTS.first).workshop)).toEqual(SAMPLES.closePositions);
  });

  test("A1 playing the next item before its time has come is the facilitator’s choice too", () => {
    const workshop = given(...MOMENTS.gathering)
      .when(DESK, SAMPLES.playItem, { at: T0 + 1000 })
      .then({ type: "itemPlayed", item: "r2", at: T0 + 1000 });
    expect([statusOf(workshop), workshop.clock]).toEqual([
      ["done", "planned", "planned", "planned", "planned", "playing", "planned", "planned"],
      { item: "r2", endsAt: T0 + 1000 + 15 * 60_000 },
    ]);
  });

  test("A2 an item is played once", () => {
    given(...MOMENTS.card)
      .when(DESK, { type: "playItem", item: "r1" })
      .refuses("not-now");
    given(...MOMENTS.drafting)
      .when(DESK, { type: "playItem", item: "r1" })
      .refuses("not-now");
    given(...MOMENTS.card)
      .when(DESK, { type: "playItem", item: "gathering" })
      .refuses("not-now");
    for (const item of ["r9", "__proto__", "constructor"])
      given(...MOMENTS.card)
        .when(DESK, { type: "playItem", item })
        .refuses("no-such-item");
  });

  test("A2 a skipped item may still be played", () => {
    const log = go(MOMENTS.gathering, [DESK, { type: "skipItem", item: "r1" }], playItem("r2"));
    const workshop = given(...log)
      .when(DESK, { type: "playItem", item: "r1" })
      .leaves();
    expect([workshop.round, workshop.phase]).toEqual(["r1", "debating"]);
  });

  test("A2 K1 a closing played too early is no dead end: the workshop can still be closed afterwards", () => {
    const back = replay(go(MOMENTS.gathering, playItem("closing"), playItem("r2")));
    const ways: Command[] = [SAMPLES.closeWorkshop, { type: "playItem", item: "closing" }];
    expect(ways.map((command) => decide(back, command, stampOf(DESK, T0 + HOUR)).ok)).toContain(true);
  });

  const waits: [string, readonly Event[], Refusal][] = [
    ["a received idea is open", MOMENTS.idea, "positions-open"],
    ["values are open", MOMENTS.weighing, "positions-open"],
    ["first positions are open", MOMENTS.first, "positions-open"],
    ["second positions are open", MOMENTS.second, "positions-open"],
    ["a vote is open", MOMENTS.voting, "vote-open"],
    ["a vote between two is open", MOMENTS.tie, "vote-open"],
    ["a counted result waits for its outcome", MOMENTS.counted, "round-unfinished"],
    ["two alternatives are tied", MOMENTS.tied, "round-unfinished"],
  ];
  test.each(waits)("A3 nothing else is played while %s", (_, log, refusal) =>
    given(...log)
      .when(DESK, SAMPLES.playItem)
      .refuses(refusal),
  );
  test("A3 a round may be left once its results stand, and at any moment when nothing is open", () => {
    for (const log of [MOMENTS.card, MOMENTS.split, MOMENTS.talk, MOMENTS.crossed, MOMENTS.choosing, MOMENTS.chosen, MOMENTS.settled])
      given(...log)
        .when(DESK, SAMPLES.playItem, { at: T0 })
        .then({ type: "roundEnded", round: "r1" }, { type: "itemPlayed", item: "r2", at: T0 });
  });
  test("A3 what comes before the cards may be left when nothing is open, played or not", () => {
    for (const log of [MOMENTS.discovering, MOMENTS.revealed, MOMENTS.valuing, MOMENTS.weighed, MOMENTS.kept])
      given(...log)
        .when(DESK, SAMPLES.playItem, { at: T0 })
        .then({ type: "itemPlayed", item: "r2", at: T0 });
  });
  test("A3 in a round that was left, nothing is said any more", () => {
    const left = go(MOMENTS.chosen, playItem("r2"));
    given(...left)
      .when(DESK, SAMPLES.openVote)
      .refuses("no-such-practice");
    given(...left)
      .when("ana", { ...SAMPLES.proposePractice })
      .refuses("moved-on");
    given(...go(left, playItem("drafting")))
      .when(DESK, SAMPLES.openVote)
      .refuses("not-now");
  });

  test("A4 only what was not played is skipped", () => {
    given(...MOMENTS.card)
      .when(DESK, { type: "skipItem", item: "r2" })
      .then({ type: "itemSkipped", item: "r2" });
    for (const item of ["gathering", "r1"])
      given(...MOMENTS.card)
        .when(DESK, { type: "skipItem", item })
        .refuses("not-now");
    given(...go(MOMENTS.card, [DESK, { type: "skipItem", item: "r2" }]))
      .when(DESK, { type: "skipItem", item: "r2" })
      .refuses("not-now");
    given(...MOMENTS.card)
      .when(DESK, { type: "skipItem", item: "r9" })
      .refuses("no-such-item");
  });

  test("A5 an item lasts from 1 to 240 minutes, by the hour at most", () => {
    const longer = (log: readonly Event[], minutes: number) => given(...log).when(DESK, { type: "extendItem", item: "r1", minutes });
    expect(minutesOf(longer(MOMENTS.card, 5).then({ type: "itemExtended", item: "r1", minutes: 5 }), "r1")).toBe(25);
    expect(minutesOf(longer(MOMENTS.card, -19).leaves(), "r1")).toBe(1);
    longer(MOMENTS.card, -20).refuses("not-now");
    const hours = go(MOMENTS.card, ...[60, 60, 60].map((minutes) => [DESK, { type: "extendItem", item: "r1", minutes }] as const));
    expect(minutesOf(longer(hours, 40).leaves(), "r1")).toBe(240);
    longer(hours, 41).refuses("not-now");
    longer(MOMENTS.drafting, 5).refuses("not-now");
  });

  test("A5 extending what is played moves the clock, running or not; extending what comes later does not", () => {
    const { clock } = given(...MOMENTS.card).workshop;
    const endsAt = clock && "endsAt" in clock ? clock.endsAt : 0;
    expect(
      given(...MOMENTS.card)
        .when(DESK, { type: "extendItem", item: "r1", minutes: 5 })
        .leaves().clock,
    ).toEqual({ item: "r1", endsAt: endsAt + 300_000 });
    expect(
      given(...MOMENTS.card)
        .when(DESK, SAMPLES.extendItem)
        .leaves().clock,
    ).toEqual(clock);
    expect(
      given(...room())
        .when(DESK, { type: "extendItem", item: "gathering", minutes: -4 })
        .leaves().clock,
    ).toEqual({ item: "gathering", left: 360_000 });
  });

  test("A6 a paused clock keeps what is left, and starts again from there", () => {
    const start = T0 + 60_000;
    const running = go(room(), [DESK, { type: "playItem", item: "r1" }, start]);
    const paused = go(running, [DESK, { type: "pauseClock" }, start + 5 * 60_000]);
    expect(given(...paused).workshop.clock).toEqual({ item: "r1", left: 15 * 60_000, held: false });
    given(...paused)
      .when(DESK, { type: "pauseClock" })
      .refuses("not-now");
    const again = given(...paused)
      .when(DESK, { type: "resumeClock" }, { at: start + HOUR })
      .then({ type: "clockResumed", at: start + HOUR });
    expect(again.clock).toEqual({ item: "r1", endsAt: start + HOUR + 15 * 60_000 });
    given(...running)
      .when(DESK, { type: "resumeClock" })
      .refuses("not-now");
  });

  test("A6 a clock that the house pauses is held, and what is late stays late", () => {
    const log = go(room(), [DESK, { type: "playItem", item: "r1" }, T0]);
    const workshop = given(...log)
      .when(HOUSE, { type: "pauseClock" }, { at: T0 + HOUR })
      .then({ type: "clockPaused", at: T0 + HOUR, held: true });
    expect(workshop.clock).toEqual({ item: "r1", left: -40 * 60_000, held: true });
  });

  test("A6 the workshop opens with its clock standing, and closes without one", () => {
    given(...room())
      .when(DESK, { type: "pauseClock" })
      .refuses("not-now");
    given(...room())
      .when(DESK, { type: "resumeClock" })
      .leaves();
    expect(given(...MOMENTS.closed).workshop.clock).toBeNull();
  });

  test("one received idea is drawn for each stake that has some", () => {
    const items = [...DECK.items!, ...DECK.items!.map((item) => ({ ...item, id: `${item.id}-2` }))];
    expect(itemsFor({ ...DECK, items }, () => 0).map(({ id }) => id)).toEqual(["copies", "dates", "combien"]);
    expect(itemsFor({ ...DECK, items }, () => 0.999).map(({ id }) => id)).toEqual(["copies-2", "dates-2", "combien-2"]);
    const { items: _, ...bare } = DECK;
    expect(itemsFor(bare, () => 0)).toEqual([]);
  });
});

/** At which moments each command is accepted, as the samples say it. Everywhere else it is refused, out loud. */
const untilClosed = Object.keys(MOMENTS).filter((moment) => moment !== "closed");
const beforeCards = ["gathering", "asked", "discovering", "revealed", "mapping", "mapped", "valuing", "weighed", "kept"];
const paced = ["picking", "ranked", "pausing", "express"];
const beforeClosing = untilClosed.filter((moment) => !["closing", "parting"].includes(moment));
const nothingOpen = [
  ...beforeCards,
  "card",
  "split",
  "talk",
  "argued",
  "crossed",
  "choosing",
  "brought",
  "chosen",
  "settled",
  "ranked",
  "pausing",
  "express",
  "drafting",
  "closing",
  "parting",
];
const argued = untilClosed.slice(untilClosed.indexOf("argued")).filter((moment) => !paced.includes(moment));
const worded = ["choosing", "brought", "chosen", "counted", "settled", "tied"];
const ACCEPTED: Readonly<Record<Command["type"], readonly string[]>> = {
  openWorkshop: [],
  takeSeat: untilClosed,
  nameSeat: untilClosed,
  removeSeat: untilClosed,
  banSeat: untilClosed,
  moveSeat: untilClosed,
  lockDoor: untilClosed,
  confirmHeadcount: untilClosed,
  admitScreen: [...untilClosed, "closed"],
  sitAt: [],
  drawTables: [],
  takePen: [],
  drawTurn: ["talk", "argued"],
  addCase: untilClosed,
  bringPractices: untilClosed.slice(0, untilClosed.indexOf("card")).concat("picking", "ranked", "pausing"),
  offerPractice: ["brought"],
  answerQuestionnaire: untilClosed,
  openDiscovery: ["discovering"],
  answerDiscovery: ["idea", "answered"],
  closeDiscovery: ["idea", "answered"],
  markEntry: ["mapping", "mapped"],
  addEntry: ["mapping", "mapped"],
  openValues: ["valuing"],
  chooseValues: ["weighing"],
  revealValues: ["weighing"],
  keepValues: ["weighed", "kept", ...paced.slice(0, 2)],
  openThemes: [],
  chooseThemes: ["picking"],
  revealThemes: ["picking"],
  applyThemes: ["ranked"],
  playItem: nothingOpen,
  skipItem: untilClosed,
  extendItem: untilClosed,
  pauseClock: untilClosed.filter((moment) => moment !== "gathering" && moment !== "asked"),
  resumeClock: ["gathering", "asked"],
  addItem: beforeClosing,
  moveItem: beforeClosing.filter((moment) => moment !== "drafting"),
  setPace: paced,
  announceEnd: untilClosed,
  openPositions: ["card"],
  takePosition: ["first"],
  closePositions: ["first"],
  turnCard: ["split"],
  addArgument: ["talk", "argued"],
  supportArgument: ["argued"],
  reviewSentence: argued,
  withdrawSentence: argued,
  setModeration: untilClosed,
  mergeSentence: untilClosed.slice(untilClosed.indexOf("mapped")).filter((moment) => !paced.includes(moment)),
  openChoosing: ["split", "talk", "argued", "crossed"],
  proposePractice: ["choosing", "brought", "express"],
  raiseArgument: ["argued", "second", "crossed", "choosing", "brought"],
  supportPractice: ["choosing", "brought", "express"],
  fillBlank: [...worded, "express"],
  rewordPractice: [...worded, "express"],
  choosePractices: ["choosing", "brought", "chosen", "express"],
  markPractice: [...worded, "express"],
  openVote: ["chosen", "settled"],
  openTieVote: ["tied"],
  castBallot: ["voting", "announced"],
  castChoice: ["tie"],
  askForTime: ["voting", "announced"],
  noteArrival: [],
  announceClosing: ["voting"],
  callBackClosing: ["announced"],
  closePhones: [],
  enterBallots: [],
  closeVote: ["announced"],
  cancelVote: ["voting", "announced", "tie"],
  settleOutcome: ["counted"],
  entrustQuestion: [...worded, "express"],
  fillField: untilClosed,
  flagClause: ["drafting"],
  addAction: untilClosed,
  removeAction: ["closing", "parting"],
  rateTime: ["closing", "parting"],
  revealRatings: ["closing", "parting"],
  leaveWord: ["closing"],
  offerHelp: ["closing", "parting"],
  closeWorkshop: ["closing", "parting"],
};
const SPEAKER: Partial<Record<string, string>> = { participant: "ana", facilitator: DESK, house: HOUSE, stranger: "zoe" };

describe("every command has its moments, and is refused out loud at any other", () => {
  test.each(Object.values(SAMPLES))("$type", (command) => {
    const by = SPEAKER[SAID_BY[command.type][0]!]!;
    const accepted = Object.entries(MOMENTS).filter(([, log]) => decide(replay(log), command, stampOf(by, T0 + 20 * HOUR)).ok);
    expect(accepted.map(([moment]) => moment)).toEqual(
      [...ACCEPTED[command.type]].toSorted((a, b) => Object.keys(MOMENTS).indexOf(a) - Object.keys(MOMENTS).indexOf(b)),
    );
  });
  test("a ballot, a closing or a choice for a vote that is over says so", () => {
    for (const command of [SAMPLES.castBallot, SAMPLES.askForTime, SAMPLES.castChoice])
      given(...MOMENTS.settled)
        .when("ana", command)
        .refuses("too-late");
    given(...MOMENTS.settled)
      .when(DESK, SAMPLES.closeVote)
      .refuses("too-late");
  });
  test("what names another round than the one on the table says so", () => {
    given(...MOMENTS.card)
      .when(DESK, { ...SAMPLES.openPositions, round: "r2" })
      .refuses("moved-on");
    given(...MOMENTS.first)
      .when("ana", { ...SAMPLES.takePosition, round: "r0" })
      .refuses("moved-on");
    given(...MOMENTS.crossed)
      .when(DESK, { type: "openChoosing", round: "r2" })
      .refuses("moved-on");
    given(...MOMENTS.choosing)
      .when("ana", { ...SAMPLES.proposePractice, round: "r2" })
      .refuses("moved-on");
    given(...MOMENTS.choosing)
      .when(DESK, { ...SAMPLES.choosePractices, round: "r2" })
      .refuses("moved-on");
  });
});

test("the big button alone leads from the first item to the closed workshop, but where the facilitator must choose", () => {
  let log = room();
  const said: string[] = [];
  for (let turn = 0; turn < 60 && !replay(log).closed; turn++) {
    const workshop = replay(log);
    const next = nextOf(workshop);
    const practice = Object.values(workshop.practices).find(({ status }) => status === "chosen");
    if (next) log = go(log, [DESK, next]);
    else if (workshop.phase === "valuing") log = go(log, [DESK, SAMPLES.keepValues]);
    else if (workshop.phase === "deciding" && !practice) log = go(log, choose(workshop.round === "r1" ? ["non", "relu"] : ["ca"], [], workshop.round!));
    else log = go(log, [DESK, SAMPLES.fillBlank]);
    said.push(next?.type ?? "…");
    if (next?.type === "openVote") log = go(log, ...cast(replay(log).vote!.id, all("3")));
  }
  expect(replay(log).closed).toBe(true);
  expect(said).toEqual(
    [
      "playItem openDiscovery closeDiscovery openDiscovery closeDiscovery openDiscovery closeDiscovery playItem playItem openValues revealValues …",
      "playItem openPositions closePositions turnCard openPositions closePositions openChoosing …",
      "openVote announceClosing closeVote settleOutcome … openVote announceClosing closeVote settleOutcome",
      "playItem … openVote announceClosing closeVote settleOutcome playItem playItem closeWorkshop",
    ]
      .join(" ")
      .split(" "),
  );
  expect(go(MOMENTS.chosen, ...voted("r1.non", "v1", all("3")), settle("r1.non"))).toHaveLength(MOMENTS.settled.length);
  expect(close("v1")).toHaveLength(2);
});
