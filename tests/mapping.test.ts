// Mapping: short lines that one marks, sentences of one's own, and counts that keep nobody.
import { describe, expect, test } from "vitest";
import { deskView } from "../shared/desk-view.ts";
import { LINE } from "../shared/scales.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { Command, decide, evolve, replay, type Event } from "../shared/workshop.ts";
import { DECK, DESK, given, go, HOUSE, mark, MOMENTS, opening, PEOPLE, playItem, room, SAMPLES, seated, stampOf, T0 } from "./given.ts";

const map = (log: readonly Event[]) => publicView(replay(log), "").map;
const add = (seat: string, text: string, list: "uses" | "fears" | "wishes" = "wishes") => [seat, { type: "addEntry", list, text }] as const;
const moderated = go(room({ moderated: true }), playItem("mapping"), add("ana", "Mieux écouter."));
const review = (verdict: "shown" | "aside", text?: string) => [DESK, { type: "reviewSentence", sentence: "m.1", verdict, ...(text ? { text } : {}) }] as const;
const back = (seat: string, sentence = "m.1") => [seat, { type: "withdrawSentence", sentence }] as const;

describe("P1 one marks any line, and takes the mark back", () => {
  test("P1 the count grows and shrinks as people mark, and each sees their own marks", () => {
    given(...MOMENTS.mapping)
      .when("ana", SAMPLES.markEntry)
      .then({ type: "entryMarked", entry: "temps", seat: "ana", mine: true });
    const log = go(MOMENTS.mapping, ...PEOPLE.map((seat) => mark(seat, "temps")), mark("ben", "temps", false));
    expect(map(log)["temps"]?.count).toBe(5);
    expect([seatView(replay(log), "ana").marked, seatView(replay(log), "ben").marked]).toEqual([["temps"], []]);
  });
  test("P1 the same mark said twice counts once, and one taken back before it was made counts for none", () => {
    expect(map(go(MOMENTS.mapping, mark("ana", "temps"), mark("ana", "temps")))["temps"]?.count).toBe(1);
    expect(map(go(MOMENTS.mapping, mark("ana", "temps", false)))["temps"]?.count).toBe(0);
  });
  test("P1 what is not there, or not shown, is not marked", () => {
    for (const entry of ["m.9", "r1.non", "constructor", "__proto__", "toString"])
      given(...MOMENTS.mapping)
        .when("ana", { ...SAMPLES.markEntry, entry })
        .refuses("no-such-argument");
    for (const log of [moderated, go(moderated, review("aside")), go(moderated, review("shown"), back("ana"))])
      given(...log)
        .when("ben", { ...SAMPLES.markEntry, entry: "m.1" })
        .refuses("no-such-argument");
  });
  test("P1 marks and sentences are for the map’s own phase", () => {
    for (const log of [MOMENTS.gathering, MOMENTS.revealed, MOMENTS.valuing, MOMENTS.card])
      for (const command of [SAMPLES.markEntry, SAMPLES.addEntry])
        given(...log)
          .when("ana", command)
          .refuses("not-now");
  });
});

describe("P1 one adds at most three sentences of one’s own", () => {
  test("P1 a sentence joins its list, signed in the drawer of names", () => {
    const workshop = given(...MOMENTS.mapping)
      .when("ana", SAMPLES.addEntry)
      .then(
        { type: "entryAdded", entry: "m.1", list: "wishes", use: "support", text: "Mieux écouter.", shown: true },
        { type: "sentenceSigned", sentence: "m.1", seat: "ana" },
      );
    expect(publicView(workshop, "").map["m.1"]).toEqual({ list: "wishes", use: "support", text: "Mieux écouter.", own: true, count: 0, before: 0, order: 6 });
    expect(publicView(replay(go(MOMENTS.mapping, add("ana", "Voir."))), "").map["m.1"]?.use).toBe("");
  });
  test("P1 a fourth is refused to its author, not to others, until one is taken back", () => {
    const three = go(MOMENTS.mapping, add("ana", "Un."), add("ana", "Deux.", "fears"), add("ana", "Trois.", "uses"));
    given(...three)
      .when(...add("ana", "Quatre."))
      .refuses("enough-said");
    given(...three)
      .when(...add("ben", "Quatre."))
      .leaves();
    const again = go(three, back("ana", "m.2"), add("ana", "Quatre."));
    expect(Object.keys(map(again)).slice(6)).toEqual(["m.1", "m.3", "m.4"]);
    expect(seatView(replay(again), "ana").mine).toMatchObject([{ status: "shown" }, { id: "m.2", text: "", status: "withdrawn" }, {}, { id: "m.4" }]);
  });
  test("P1 one set aside is one of the three", () => {
    const three = go(moderated, add("ana", "Deux."), add("ana", "Trois."), review("aside"));
    given(...three)
      .when(...add("ana", "Quatre."))
      .refuses("enough-said");
  });
  test("P1 the same sentence is not in a list twice, the deck’s included; in another list it is another", () => {
    const said = go(MOMENTS.mapping, add("ana", "Mieux écouter."));
    for (const text of ["Mieux écouter.", "Gagner du temps"])
      given(...said)
        .when(...add("ben", text))
        .refuses("already-said");
    given(...said)
      .when(...add("ben", "Mieux écouter.", "fears"))
      .leaves();
    given(...go(said, back("ana")))
      .when(...add("ben", "Mieux écouter."))
      .leaves();
    given(...moderated)
      .when(...add("ben", "Mieux écouter."))
      .refuses("already-said");
  });
  test("P1 what is typed is made safe to show, then compared", () => {
    const said = Command.parse({ type: "addEntry", list: "wishes", text: "  Gagner\n du\u202E temps " });
    expect(said).toEqual({ type: "addEntry", list: "wishes", text: "Gagner du temps" });
    given(...MOMENTS.mapping)
      .when("ana", said)
      .refuses("already-said");
    expect(Command.safeParse({ type: "addEntry", list: "wishes", text: "a".repeat(LINE) }).success).toBe(true);
  });
  test("P1 a line of the deck is never written over, whatever its name", () => {
    const deck = { ...DECK, map: [{ id: "m1", list: "uses" as const, text: "Une ligne du jeu" }] };
    const log = [...go([], [HOUSE, { ...opening({ moderated: false }), deck }, T0]), seated("ana")];
    const said = go(log, playItem("mapping"), add("ana", "Une ligne à moi.", "uses"));
    expect(Object.values(map(said)).map(({ text }) => text)).toEqual(["Une ligne du jeu", "Une ligne à moi."]);
  });
});

describe("what is written on the map waits for the desk", () => {
  test("M1 with no author beside it, and nobody else sees it", () => {
    expect(map(moderated)).not.toHaveProperty(["m.1"]);
    expect(deskView(replay(moderated), new Set()).queue).toEqual([{ id: "m.1", kind: "entry", round: "", side: "wishes", force: "", text: "Mieux écouter." }]);
    expect(seatView(replay(moderated), "ana").mine).toEqual([
      { id: "m.1", kind: "entry", text: "Mieux écouter.", status: "waiting", into: "", reworded: false },
    ]);
    expect(seatView(replay(moderated), "ben").mine).toEqual([]);
  });
  test("M1 the desk shows it, rewords it or sets it aside, and may change its mind, in a later phase too", () => {
    expect(map(go(moderated, review("shown")))["m.1"]?.text).toBe("Mieux écouter.");
    const reworded = go(moderated, review("shown", "Écouter mieux."));
    expect(map(reworded)["m.1"]?.text).toBe("Écouter mieux.");
    expect(seatView(replay(reworded), "ana").mine).toMatchObject([{ text: "Écouter mieux.", status: "shown" }]);
    const aside = go(reworded, review("aside"));
    expect([map(aside)["m.1"], deskView(replay(aside), new Set()).queue]).toEqual([undefined, []]);
    expect(map(go(aside, playItem("valuing"), review("shown")))["m.1"]).toMatchObject({ text: "Écouter mieux.", count: 0 });
  });
  test("M1 the deck’s own lines are not reviewed, nor what its author took back", () => {
    for (const sentence of ["temps", "m.9", "constructor"])
      given(...moderated)
        .when(DESK, { type: "reviewSentence", sentence, verdict: "aside" })
        .refuses("no-such-argument");
    given(...go(moderated, back("ana")))
      .when(...review("shown"))
      .refuses("too-late");
  });
  test("M2 only its author withdraws it, and then it is gone from every screen, with its marks", () => {
    const said = go(MOMENTS.mapping, add("ana", "Mieux écouter."), mark("ben", "m.1"));
    given(...said)
      .when(...back("ben"))
      .refuses("not-yours");
    given(...said)
      .when(...back("ana", "temps"))
      .refuses("no-such-argument");
    const gone = go(said, back("ana"));
    expect(JSON.stringify(replay(gone))).not.toContain("Mieux écouter.");
    expect([map(gone)["m.1"], seatView(replay(gone), "ben").marked]).toEqual([undefined, []]);
    given(...gone)
      .when(...back("ana"))
      .refuses("too-late");
  });
  test("M3 it can still be withdrawn once the map is left", () => {
    const gone = go(MOMENTS.card, back("cleo"));
    expect(map(gone)).not.toHaveProperty(["m.1"]);
    expect(JSON.stringify(replay(gone))).not.toContain("Se lasser.");
  });
});

describe("P2 leaving the map counts the marks; who made them is forgotten", () => {
  test("P2 the counts stay, the seats do not", () => {
    const workshop = given(...go(MOMENTS.mapped, mark("dia", "temps"), mark("dia", "temps", false)))
      .when(DESK, { type: "playItem", item: "valuing" }, { at: T0 })
      .then({ type: "mapCounted", marks: { courrier: 2, lien: 1, temps: 0 } }, { type: "itemPlayed", item: "valuing", at: T0 });
    expect(publicView(workshop, "").map).toMatchObject({ courrier: { count: 2 }, lien: { count: 1 }, temps: { count: 0 } });
    expect(JSON.stringify(workshop.map)).not.toMatch(/ana|ben|dia/);
    for (const seat of PEOPLE) expect(seatView(workshop, seat).marked).toEqual([]);
  });
  test("P2 a map on which nothing is marked, or whose marked line was withdrawn, is counted too", () => {
    for (const log of [MOMENTS.mapping, go(MOMENTS.mapping, add("ana", "Voir."), mark("ben", "m.1"), back("ana"))])
      given(...log)
        .when(DESK, SAMPLES.playItem, { at: T0 })
        .then({ type: "mapCounted", marks: {} }, { type: "itemPlayed", item: "r2", at: T0 });
  });
  test("P2 marks on a line set aside are counted, and told again only if it is shown again", () => {
    const left = go(MOMENTS.mapping, add("ana", "Voir."), mark("ben", "m.1"), review("aside"), playItem("valuing"));
    expect([map(left)["m.1"], map(go(left, review("shown")))["m.1"]?.count]).toEqual([undefined, 1]);
  });
  test("P2 the map stays for all screens, later and once closed", () => {
    for (const moment of ["valuing", "card", "voting", "closed"] as const) expect(map(MOMENTS[moment])["courrier"]?.count, moment).toBe(2);
  });
});

test("P1 a hundred people fill the map with three hundred lines, each in its place, without delay", () => {
  const people = Array.from({ length: 100 }, (_, i) => `seat-${i}`);
  const log = go(room({}, people), playItem("mapping"));
  let workshop = replay(log);
  const say = (seat: string, command: Command) => {
    const decision = decide(workshop, command, stampOf(seat, T0));
    if (!decision.ok) throw new Error(decision.refusal);
    workshop = decision.events.reduce(evolve, workshop);
  };
  people.forEach((seat, i) => (["uses", "fears", "wishes"] as const).forEach((list) => say(seat, { type: "addEntry", list, text: `Ligne ${i}.` })));
  people.forEach((seat, i) => say(seat, { type: "markEntry", entry: `m.${3 * i + 1}`, mine: true }));
  const before = performance.now();
  const shown = Object.values(publicView(workshop, "").map);
  expect(performance.now() - before).toBeLessThan(500);
  expect(shown.map(({ order }) => order)).toEqual(Array.from({ length: 306 }, (_, i) => i));
  expect(shown.filter(({ own, count }) => own && count === 1)).toHaveLength(100);
});
