// The agenda changed on the way: what is added, moved, played in another pace; what two desks say at once; the end that all desks share.
import { describe, expect, test } from "vitest";
import { composeCharter } from "../shared/charter/compose.ts";
import { deskView, nextOf } from "../shared/desk-view.ts";
import { publicView, scoreOf } from "../shared/views.ts";
import { replay, type Command, type Event } from "../shared/workshop.ts";
import { DECK, DESK, given, go, HOUR, HOUSE, MOMENTS, opening, PACED, PEOPLE, playItem, room, SAMPLES, T0 } from "./given.ts";

const idsOf = (log: readonly Event[]) => replay(log).agenda.map(({ id }) => id);
const say = (log: readonly Event[], command: Command) => given(...log).when(DESK, command);
const MINUTE = 60_000;
const skip = (item: string) => [DESK, { type: "skipItem", item }] as const;

describe("A7 a round is played in full or express", () => {
  test("A7 D1 an express round has no camps, also on a yes-or-no question: it goes straight to its practices", () => {
    const { phase, rounds } = replay(MOMENTS.express);
    expect([phase, rounds["r1"]?.moment, rounds["r1"]?.pace]).toEqual(["deciding", "choosing", "express"]);
    expect(publicView(replay(MOMENTS.express), "").round).toMatchObject({ pace: "express", debated: false, kind: "whether" });
    expect(publicView(replay(MOMENTS.card), "").round).toMatchObject({ pace: "full", debated: true });
    for (const command of [SAMPLES.openPositions, SAMPLES.takePosition])
      given(...MOMENTS.express)
        .when(command === SAMPLES.takePosition ? "ana" : DESK, command)
        .refuses("not-now");
  });
  test("A7 V5 at most three practices are on its ballot", () => {
    const choose = (...ids: string[]): Command => ({ type: "choosePractices", round: "r1", practices: ids.map((id) => `r1.${id}`), alternatives: [] });
    say(MOMENTS.express, choose("non", "dire", "relu", "cent")).refuses("three-at-most");
    say(MOMENTS.express, choose("non", "dire", "relu")).leaves();
    say(MOMENTS.choosing, choose("non", "dire", "relu", "cent")).leaves();
  });
  test("A7 a planned round changes its pace, and has the minutes of that pace for those expected", () => {
    say(MOMENTS.kept, { type: "setPace", item: "r1", pace: "express" }).then({ type: "paceSet", item: "r1", pace: "express", minutes: 5 });
    const many = go(MOMENTS.kept, [DESK, { type: "confirmHeadcount", people: 61 }], [DESK, { type: "setPace", item: "r1", pace: "express" }]);
    expect(replay(many).agenda.find(({ id }) => id === "r1")).toMatchObject({ pace: "express", minutes: 6, planned: 20 });
    const expected = go([], [HOUSE, opening({ people: 40 }), T0], [DESK, { type: "setPace", item: "r1", pace: "express" }]);
    say(expected, { type: "setPace", item: "r1", pace: "full" }).then({ type: "paceSet", item: "r1", pace: "full", minutes: 18 });
  });
  test("A7 a round that is played, dropped, or of that pace already keeps it; what is no round has none", () => {
    const pace = (item: string): Command => ({ type: "setPace", item, pace: "express" });
    say(MOMENTS.card, pace("r1")).refuses("already-played");
    say(go(MOMENTS.kept, skip("r1")), pace("r1")).refuses("item-dropped");
    say(MOMENTS.ranked, pace("r2")).refuses("already-so");
    say(MOMENTS.kept, pace("drafting")).refuses("not-now");
    say(MOMENTS.kept, pace("r9")).refuses("no-such-item");
  });
});

describe("A8 what is not on the agenda is added", () => {
  test("A8 a card of the workshop’s deck, before the item named, express where not said", () => {
    const log = go(MOMENTS.kept, [DESK, { type: "addItem", kind: "round", card: "croire", before: "r2" }]);
    expect(idsOf(log)).toEqual(["gathering", "discovering", "mapping", "valuing", "r1", "i9", "r2", "drafting", "closing"]);
    expect(replay(log).agenda[5]).toEqual({ id: "i9", kind: "round", card: "croire", pace: "express", minutes: 5, planned: 5, status: "planned" });
    const played = replay(go(log, playItem("i9")));
    expect([played.phase, Object.keys(played.practices)]).toEqual(["deciding", ["i9.jamais", "i9.deux-sources", "i9.dater"]]);
    expect(replay(go(MOMENTS.kept, [DESK, { type: "addItem", kind: "round", card: "croire", pace: "full" }], playItem("i9"))).phase).toBe("debating");
  });
  test("A8 without a place it comes after the rounds; with the closing played, last", () => {
    expect(idsOf(go(MOMENTS.kept, [DESK, { type: "addItem", kind: "pause" }])).slice(-3)).toEqual(["i9", "drafting", "closing"]);
    expect(idsOf(go(MOMENTS.drafting, [DESK, { type: "addItem", kind: "pause" }])).slice(-2)).toEqual(["i9", "closing"]);
    expect(idsOf(go(MOMENTS.closing, [DESK, { type: "addItem", kind: "pause" }])).slice(-2)).toEqual(["closing", "i9"]);
  });
  test("A8 a pause may come as often as needed, each under an id of its own; all else once", () => {
    const twice = go(MOMENTS.kept, ...[1, 2].map(() => [DESK, { type: "addItem", kind: "pause", minutes: 5 }] as const));
    expect(idsOf(twice).filter((id) => id.startsWith("i"))).toEqual(["i9", "i10"]);
    const card: Command = { type: "addItem", kind: "round", card: "croire" };
    say(go(MOMENTS.kept, [DESK, card]), card).refuses("already-planned");
    say(MOMENTS.kept, { type: "addItem", kind: "round", card: "trier" }).refuses("already-planned");
    say(MOMENTS.kept, { type: "addItem", kind: "mapping" }).refuses("already-planned");
    say(go(MOMENTS.gathering, skip("mapping")), { type: "addItem", kind: "mapping" }).refuses("already-planned"); // it is there, to be played (A2)
  });
  test("A8 a phase that was left out, if the deck has something for it", () => {
    const bare = go([], [HOUSE, opening({}, PACED.slice(4)), T0]);
    expect(deskView(replay(bare), new Set()).missing).toEqual(["discovering", "mapping", "valuing"]);
    expect(replay(go(bare, [DESK, { type: "addItem", kind: "mapping", before: "r1" }])).agenda[0]).toMatchObject({ kind: "mapping", minutes: 6 });
    const { map: _, ...deck } = DECK;
    const noMap = go([], [HOUSE, { ...opening({}, PACED.slice(4)), deck }, T0]);
    say(noMap, { type: "addItem", kind: "mapping" }).refuses("nothing-to-play");
    expect(deskView(replay(noMap), new Set()).missing).toEqual(["discovering", "valuing"]);
  });
  test("A8 a card that the deck has not, a round without card, a card without round are refused", () => {
    say(MOMENTS.kept, { type: "addItem", kind: "round", card: "joie" }).refuses("no-such-card");
    say(MOMENTS.kept, { type: "addItem", kind: "round" }).refuses("malformed");
    say(MOMENTS.kept, { type: "addItem", kind: "pause", card: "croire" }).refuses("malformed");
    say(MOMENTS.kept, { type: "addItem", kind: "pause", pace: "full" }).refuses("malformed");
  });
  test("A8 the desk is offered what can be added, nearest to the uses that the room marked", () => {
    const cards = [...DECK.cards, { ...DECK.cards[2]!, id: "tableaux", use: "administer" as const }, { ...DECK.cards[2]!, id: "loin", use: undefined }];
    const log = go([], [HOUSE, { ...opening(), deck: { ...DECK, cards } }, T0]);
    const seats: Event[] = PEOPLE.map((seat) => ({ type: "seatTaken", seat }));
    const marked = go(
      [...log, ...seats],
      playItem("mapping"),
      ["ana", { type: "markEntry", entry: "tableau", mine: true }],
      ["ben", { type: "markEntry", entry: "tableau", mine: true }],
      ["ana", { type: "markEntry", entry: "courrier", mine: true }],
    );
    const offered = (of: readonly Event[]) => deskView(replay(of), new Set()).addable.map(({ id, marks }) => [id, marks]);
    expect(offered(marked)).toEqual([
      ["tableaux", 2],
      ["croire", 1],
      ["loin", 0],
    ]);
    expect(offered(go(marked, playItem("r1")))).toEqual(offered(marked)); // counted, then forgotten by whom
    expect(offered(go(marked, [DESK, { type: "addItem", kind: "round", card: "tableaux" }]))).not.toContainEqual(["tableaux", 2]);
  });
  test("A8 a card of the deck that is not on the agenda is in no view, no score and no charter", () => {
    const log = MOMENTS.closed;
    const { coverage, ...view } = publicView(replay(log), "");
    expect(JSON.stringify(view)).not.toMatch(/croire/i);
    expect(coverage["q-croire"]).toMatchObject({ standing: "unasked" }); // its question is told, as not asked
    expect(scoreOf(replay(MOMENTS.kept)).asked).toBe(2);
    expect(JSON.stringify(composeCharter(replay(log), "fr"))).not.toMatch(/croire/i);
    expect(scoreOf(replay(go(MOMENTS.kept, [DESK, { type: "addItem", kind: "round", card: "croire" }]))).asked).toBe(3);
  });
});

describe("A9 items are named by id; two desks never contradict each other silently", () => {
  const move = (item: string, before: string): Command => ({ type: "moveItem", item, before });
  test("A9 a planned item is laid before another one", () => {
    const log = go(MOMENTS.kept, [DESK, move("r2", "r1")]);
    expect(idsOf(log)).toEqual(["gathering", "discovering", "mapping", "valuing", "r2", "r1", "drafting", "closing"]);
    expect(nextOf(replay(log))).toEqual({ type: "playItem", item: "r2" });
  });
  test("A9 the same move said by both desks happens once", () => {
    say(go(MOMENTS.kept, [DESK, move("r2", "r1")]), move("r2", "r1")).refuses("already-so");
    say(MOMENTS.kept, move("r1", "r2")).refuses("already-so");
    say(MOMENTS.kept, move("r1", "r1")).refuses("already-so");
  });
  test("A9 what one desk plays or drops, the other can neither move nor move to", () => {
    const played = go(MOMENTS.kept, playItem("r2"));
    say(played, move("r2", "r1")).refuses("already-played");
    say(played, move("r1", "r2")).refuses("already-played");
    say(played, { type: "addItem", kind: "pause", before: "r2" }).refuses("already-played");
    const dropped = go(MOMENTS.kept, skip("r2"));
    say(dropped, move("r2", "r1")).refuses("item-dropped");
    say(dropped, move("r1", "r2")).refuses("item-dropped");
    say(dropped, { type: "addItem", kind: "pause", before: "r2" }).refuses("item-dropped");
    say(MOMENTS.kept, move("r9", "r1")).refuses("no-such-item");
    say(MOMENTS.kept, move("r1", "__proto__")).refuses("no-such-item");
  });
});

describe("A10 planned and real time are kept, and every desk says the same lateness", () => {
  test("A10 the end is noted when the clock first runs: what is left and all that is planned", () => {
    expect(replay(room()).end).toBeNull();
    const begun = go(room(), [DESK, { type: "resumeClock" }, T0 + HOUR]);
    expect(replay(begun).end).toBe(T0 + HOUR + 95 * MINUTE);
    expect(deskView(replay(begun), new Set()).end).toBe(T0 + HOUR + 95 * MINUTE);
    expect(replay(go(room(), [DESK, { type: "playItem", item: "r1" }, T0])).end).toBe(T0 + (20 + 10 + 6 + 6 + 15 + 16 + 12) * MINUTE);
  });
  test("A10 it stays, whatever is added, dropped, extended, paused or late; only the desk announces another one", () => {
    const begun = go(room(), [DESK, { type: "resumeClock" }, T0]);
    const { end } = replay(begun);
    const changed = go(
      begun,
      skip("r2"),
      [DESK, SAMPLES.addItem],
      [DESK, SAMPLES.extendItem],
      [DESK, { type: "pauseClock" }],
      [DESK, { type: "resumeClock" }],
      playItem("r1"),
    );
    expect(replay(changed).end).toBe(end);
    expect(replay(go(changed, [DESK, { type: "announceEnd", end: T0 + 3 * HOUR }])).end).toBe(T0 + 3 * HOUR);
  });
  test("A10 an end to come, within a day, and another one than before", () => {
    const at = T0 + 10 * HOUR;
    say(MOMENTS.card, { type: "announceEnd", end: at }).refuses("no-such-end");
    say(MOMENTS.card, { type: "announceEnd", end: at + 25 * HOUR }).refuses("no-such-end");
    const announced = go(MOMENTS.card, [DESK, { type: "announceEnd", end: at + HOUR }]);
    say(announced, { type: "announceEnd", end: at + HOUR }).refuses("already-so");
  });
  test("A10 each item keeps its minutes as planned beside those as changed, and when it began and ended", () => {
    const log = go(
      room(),
      [DESK, { type: "extendItem", item: "r1", minutes: 5 }],
      [DESK, { type: "playItem", item: "r1" }, T0 + HOUR],
      [DESK, { type: "playItem", item: "r2" }, T0 + 2 * HOUR],
    );
    expect(replay(log).agenda.find(({ id }) => id === "r1")).toMatchObject({ planned: 20, minutes: 25, startedAt: T0 + HOUR, endedAt: T0 + 2 * HOUR });
    expect(deskView(replay(log), new Set()).times).toMatchObject({
      r1: { planned: 20, startedAt: T0 + HOUR, endedAt: T0 + 2 * HOUR },
      r2: { planned: 15, startedAt: T0 + 2 * HOUR, endedAt: 0 },
    });
  });
  test("A10 A2 a closing that comes again began when it first did", () => {
    const log = go(
      room(),
      [DESK, { type: "playItem", item: "closing" }, T0 + HOUR],
      [DESK, { type: "playItem", item: "r2" }, T0 + 2 * HOUR],
      [DESK, { type: "playItem", item: "closing" }, T0 + 3 * HOUR],
    );
    expect(replay(log).agenda.find(({ id }) => id === "closing")).toMatchObject({ startedAt: T0 + HOUR, status: "playing" });
  });
});

describe("A11 a pause is an item", () => {
  test("A11 nobody says anything in it, and the clock tells when the room comes back", () => {
    const log = go(room({}, PEOPLE, PACED), [DESK, { type: "playItem", item: "pause" }, T0]);
    const view = publicView(replay(log), "");
    expect([view.phase, view.clock]).toEqual(["pausing", { item: "pause", running: true, endsAt: T0 + 10 * MINUTE, left: 0 }]);
    expect(view).not.toHaveProperty("round");
    for (const command of [SAMPLES.markEntry, SAMPLES.chooseValues, SAMPLES.chooseThemes, SAMPLES.takePosition, SAMPLES.proposePractice])
      given(...log)
        .when("ana", command)
        .refuses("not-now");
    given(...log)
      .when("zoe", SAMPLES.takeSeat)
      .leaves();
  });
  test("A11 A3 it waits until what is open is closed, and ends the round before it", () => {
    const open = go(room({}, PEOPLE, PACED), playItem("r1"), [DESK, SAMPLES.openPositions]);
    say(open, { type: "playItem", item: "pause" }).refuses("positions-open");
    const log = go(room({}, PEOPLE, PACED), playItem("r1"), playItem("pause"));
    expect(log.at(-2)).toEqual({ type: "roundEnded", round: "r1" });
    expect(nextOf(replay(log))).toEqual({ type: "playItem", item: "discovering" });
  });
  test("A11 A6 after a pause, and after a restart that the house held, what is left is right", () => {
    const paused = go(room({}, PEOPLE, PACED), [DESK, { type: "playItem", item: "pause" }, T0], [DESK, { type: "playItem", item: "r2" }, T0 + 12 * MINUTE]);
    expect(replay(paused).clock).toEqual({ item: "r2", endsAt: T0 + 17 * MINUTE });
    const { end } = replay(paused);
    const restarted = go(paused, [HOUSE, { type: "pauseClock" }, T0 + 14 * MINUTE], [HOUSE, { type: "resumeClock" }, T0 + 3 * HOUR]);
    expect(replay(restarted).clock).toEqual({ item: "r2", endsAt: T0 + 3 * HOUR + 3 * MINUTE });
    expect(replay(restarted).end).toBe(end);
  });
});

test("the themes that today’s agenda leaves out are said", () => {
  expect(publicView(replay(MOMENTS.gathering), "").unasked).toEqual([]);
  expect(publicView(replay(go(MOMENTS.gathering, skip("r1"))), "").unasked).toEqual(["equite"]);
});
