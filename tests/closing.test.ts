// Closing: what is done next; then names are erased, and how many came is what is left.
import { describe, expect, test } from "vitest";
import { deskView } from "../shared/desk-view.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { evolve, replay, type Event } from "../shared/workshop.ts";
import { cast, all, DESK, given, go, HOUSE, MOMENTS, openVote, PEOPLE, playItem, rate, room, SAMPLES, T0 } from "./given.ts";

describe("actions", () => {
  test("have a function and a day, and are numbered for good", () => {
    const log = go(MOMENTS.closing, [DESK, { type: "removeAction", action: "c1" }], [DESK, SAMPLES.addAction]);
    expect(replay(log).actions).toEqual({ c2: { what: "Relire la charte", owner: "Zoé", by: "2027-03-24" } });
    expect(publicView(replay(log), "").actions).toEqual({ c2: { what: "Relire la charte", owner: "Zoé", by: "2027-03-24", order: 0 } });
  });
  test("one that is not there is not removed", () => {
    given(...MOMENTS.closing)
      .when(DESK, { type: "removeAction", action: "c9" })
      .refuses("no-such-action");
  });
  test.each(["constructor", "toString", "__proto__"])("an inherited name such as %s is no action", (action) => {
    given(...MOMENTS.closing)
      .when(DESK, { type: "removeAction", action })
      .refuses("no-such-action");
  });
});

describe("K1 the workshop closes", () => {
  test("K1 from its closing phase only", () => {
    for (const [moment, log] of Object.entries(MOMENTS)) {
      const said = given(...log).when(DESK, SAMPLES.closeWorkshop, { at: T0 });
      if (moment === "parting") said.leaves();
      else if (moment === "closing") said.then({ type: "workshopClosed", consulted: { benevole: 2, none: 1, salarie: 3 }, headcount: 6, at: T0 });
      else said.refuses(moment === "closed" ? "closed" : "not-now");
    }
  });

  test("K1 how many came, by group, is what is left", () => {
    const closed = replay(MOMENTS.closed);
    expect([closed.seats, closed.authors, closed.consulted, closed.headcount]).toEqual([{}, {}, { benevole: 2, none: 1, salarie: 3 }, 6]);
    expect(publicView(closed, "")).toMatchObject({ closed: true, people: 6, phase: "closing" });
    expect(publicView(closed, "").agenda["closing"]?.status).toBe("done");
  });

  test("K1 heads confirmed at the desk are kept beside seats", () => {
    const log = go(MOMENTS.closing, [DESK, { type: "confirmHeadcount", people: 11 }], [DESK, SAMPLES.closeWorkshop]);
    expect([replay(log).headcount, publicView(replay(log), "").people]).toEqual([11, 6]);
  });

  test("K1 names, groups, seats and authors are erased, in what is kept and in what is left of the log", () => {
    const log = go(MOMENTS.closing, ["ana", { type: "nameSeat", alias: "Anne-Charlotte", group: "salarie" }], [DESK, SAMPLES.closeWorkshop]);
    const kept = JSON.stringify(replay(log));
    for (const trace of [...PEOPLE.map((seat) => `"${seat}"`), "Alias-de-", "Anne-Charlotte"]) expect(kept).not.toContain(trace);
  });

  test("K1 an open vote is cancelled", () => {
    const left: Event[] = [...go(MOMENTS.voting, ...cast("v1", all("0"))), { type: "itemPlayed", item: "closing", at: T0 }];
    const closed = given(...left)
      .when(DESK, SAMPLES.closeWorkshop, { at: T0 })
      .leaves();
    expect([closed.vote, closed.closed]).toEqual([null, true]);
    expect(JSON.stringify(closed)).not.toContain("Un tort");
  });

  test("K1 a map left straight for the closing is counted first, and keeps nobody; what the room kept stays", () => {
    const log = go(MOMENTS.mapped, playItem("closing"), [DESK, SAMPLES.closeWorkshop]);
    expect(log.map(({ type }) => type).slice(-3)).toEqual(["mapCounted", "itemPlayed", "workshopClosed"]);
    expect(publicView(replay(log), "").map).toMatchObject({ courrier: { count: 2 }, lien: { count: 1 }, "m.1": { text: "Se lasser." } });
    expect(JSON.stringify(replay(log))).not.toMatch(/"ana"|"ben"|"cleo"/);
    expect(publicView(replay(MOMENTS.closed), "")).toMatchObject({
      battle: { right: 3 },
      map: { courrier: { count: 2 } },
      values: { kept: ["accueil", "dignite"] },
    });
  });

  test("K1 S1 marks that a workshop closed in the map would leave are counted with it, and a leak of them is seen", () => {
    const left: Event[] = [...MOMENTS.mapped, { type: "itemPlayed", item: "closing", at: T0 }];
    const kept = (events: readonly Event[]) => JSON.stringify(events.reduce(evolve, replay(left)));
    const said = given(...left).when(DESK, SAMPLES.closeWorkshop, { at: T0 }).decision;
    expect(said.ok && kept(said.events)).not.toContain('"ben"');
    expect(said.ok && kept(said.events.filter(({ type }) => type !== "mapCounted"))).toContain('"ben"');
  });

  test("K1 nobody at all is no obstacle", () => {
    const log = go(room({}, []), [DESK, { type: "playItem", item: "closing" }], [DESK, SAMPLES.closeWorkshop]);
    expect([replay(log).consulted, replay(log).headcount]).toEqual([{}, 0]);
  });
});

describe("K2 what the time was worth", () => {
  test("K2 is said blind from 1 to 5, the last mark counts, and the desk counts it once", () => {
    const log = go(MOMENTS.parting, ["dia", { type: "rateTime", mark: 3 }]);
    expect(publicView(replay(log), "").ratings).toEqual({ counted: false, told: false, counts: {} });
    expect([seatView(replay(log), "dia").mark, seatView(replay(log), "fay").mark]).toEqual([3, 0]);
    expect(deskView(replay(log), new Set()).answered).toMatchObject({ n: 5, of: 6 });
    const told = given(...log)
      .when(DESK, SAMPLES.revealRatings)
      .then({ type: "ratingsRevealed", counts: { 3: 1, 4: 2, 5: 2 } });
    expect([publicView(told, "").ratings, seatView(told, "dia").mark]).toEqual([{ counted: true, told: true, counts: { 3: 1, 4: 2, 5: 2 } }, 0]);
    const after = go(log, [DESK, SAMPLES.revealRatings]);
    given(...after)
      .when("ana", SAMPLES.rateTime)
      .refuses("too-late");
    given(...after)
      .when(DESK, SAMPLES.revealRatings)
      .refuses("too-late");
  });
  test("K2 the close counts what the desk did not", () => {
    expect(publicView(replay(MOMENTS.closed), "").ratings).toEqual({ counted: true, told: true, counts: { 2: 1, 4: 2, 5: 2 } });
  });
  test("K2 S5 four marks are not told", () => {
    const log = go(MOMENTS.closing, ...rate({ ana: 5, ben: 5, cleo: 1, dia: 3 }));
    given(...log)
      .when(DESK, SAMPLES.revealRatings)
      .then({ type: "ratingsRevealed", counts: null });
  });
});

describe("K3 a sentence to leave with", () => {
  const moderated = go(room({ moderated: true }), playItem("closing"), ["ana", { type: "leaveWord", text: "On reviendra." }]);
  test("K3 M1 waits at the desk, then the room sees it", () => {
    expect([publicView(replay(moderated), "").words, deskView(replay(moderated), new Set()).queue]).toEqual([
      {},
      [{ id: "w1", kind: "word", round: "", side: "", force: "", text: "On reviendra." }],
    ]);
    const read = go(moderated, [DESK, { type: "reviewSentence", sentence: "w1", verdict: "shown", text: "Nous reviendrons." }]);
    expect(publicView(replay(read), "").words).toEqual({ w1: { text: "Nous reviendrons.", order: 0 } });
    expect(seatView(replay(read), "ana").mine).toEqual([{ id: "w1", kind: "word", text: "Nous reviendrons.", status: "shown", into: "", reworded: true }]);
  });
  test("K3 one each, until it is withdrawn; nobody says what was said", () => {
    given(...moderated)
      .when("ana", SAMPLES.leaveWord)
      .refuses("one-word-each");
    given(...moderated)
      .when("ben", { type: "leaveWord", text: "On reviendra." })
      .refuses("already-said");
    const again = go(moderated, ["ana", { type: "withdrawSentence", sentence: "w1" }], ["ana", SAMPLES.leaveWord]);
    expect(Object.values(replay(again).words).map(({ status }) => status)).toEqual(["withdrawn", "waiting"]);
    given(...moderated)
      .when("ben", { type: "withdrawSentence", sentence: "w1" })
      .refuses("not-yours");
  });
  test("K3 its author is forgotten at the close, the sentence stays", () => {
    expect([replay(MOMENTS.closed).authors, publicView(replay(MOMENTS.closed), "").words]).toEqual([{}, { w1: { text: "On a osé se contredire.", order: 0 } }]);
  });
});

describe("K4 who offers to help", () => {
  test("K4 the desk sees how many for each thing, the phone its own, and only how many is kept", () => {
    const workshop = replay(MOMENTS.parting);
    expect(deskView(workshop, new Set()).offers).toEqual({ refer: 1, try: 2 });
    expect([seatView(workshop, "ben").offers, seatView(workshop, "ana").offers]).toEqual([["refer", "try"], []]);
    expect(publicView(workshop, "")).toEqual(publicView({ ...workshop, offers: {} }, ""));
    const closed = replay(MOMENTS.closed);
    expect([closed.offers, closed.volunteers, deskView(closed, new Set()).offers]).toEqual([{}, { refer: 1, try: 2 }, { refer: 1, try: 2 }]);
  });
  test("K4 said again, it replaces what was offered, and nothing at all takes it back", () => {
    const log = go(MOMENTS.parting, ["ben", { type: "offerHelp", offers: ["teach", "teach"] }], ["cleo", { type: "offerHelp", offers: [] }]);
    expect(deskView(replay(log), new Set()).offers).toEqual({ teach: 1 });
    expect(JSON.stringify(replay(go(log, [DESK, SAMPLES.closeWorkshop])))).not.toMatch(/"ben"|"cleo"/);
  });
});

test("a vote left open for a day is cancelled by the house, whatever was cast", () => {
  given(...MOMENTS.voting)
    .when(HOUSE, SAMPLES.cancelVote)
    .then({ type: "voteCancelled", vote: "v1" });
  given(...MOMENTS.counted)
    .when(HOUSE, SAMPLES.cancelVote)
    .refuses("not-now");
  expect(openVote("r1.non")[0]).toBe(DESK);
});
