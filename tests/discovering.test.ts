// Discovering: received ideas one at a time, answered blind, then told with the right answer, why, and who says so.
import { describe, expect, test } from "vitest";
import { deskView, nextOf } from "../shared/desk-view.ts";
import { rightAnswer } from "../shared/discovery.ts";
import type { Refusal } from "../shared/decision.ts";
import type { Workshop } from "../shared/state.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { replay, type Command, type Event } from "../shared/workshop.ts";
import { answer, DECK, DESK, given, go, MOMENTS, PEOPLE, playItem, SAMPLES } from "./given.ts";

const shown = (workshop: Workshop) => publicView(workshop, "ABCDE");
const open = (item: string) => [DESK, { type: "openDiscovery", item }] as const;
const close = (item: string) => [DESK, { type: "closeDiscovery", item }] as const;
const says = (item: string, answer: string): Command => ({ type: "answerDiscovery", item, answer });
const everyone = (each: string, people = PEOPLE) => Object.fromEntries(people.map((seat) => [seat, each]));
const dates = go(MOMENTS.discovering, open("dates"));
const combien = go(MOMENTS.discovering, open("combien"));

describe("I1 received ideas are played one at a time, each once", () => {
  test("I1 the desk opens the next one, and its big button says which", () => {
    expect(nextOf(replay(MOMENTS.discovering))).toEqual(SAMPLES.openDiscovery);
    const workshop = given(...MOMENTS.discovering)
      .when(DESK, SAMPLES.openDiscovery)
      .then({ type: "discoveryOpened", item: "copies", shown: [] });
    expect(nextOf(workshop)).toEqual(SAMPLES.closeDiscovery);
    expect(nextOf(replay(MOMENTS.revealed))).toEqual({ type: "openDiscovery", item: "dates" });
  });
  test("I1 none opens while another is open, nor a second time", () => {
    for (const item of ["copies", "dates"])
      given(...MOMENTS.idea)
        .when(DESK, { type: "openDiscovery", item })
        .refuses("positions-open");
    given(...MOMENTS.revealed)
      .when(DESK, SAMPLES.openDiscovery)
      .refuses("not-now");
  });
  test("I1 whatever the order they are opened in, the last one opened is on the table", () => {
    const log = go(MOMENTS.discovering, open("combien"), close("combien"), open("copies"), close("copies"));
    expect(shown(replay(log)).discovery).toMatchObject({ id: "copies", number: 2, of: 3, open: false });
    expect(nextOf(replay(log))).toEqual({ type: "openDiscovery", item: "dates" });
    expect(nextOf(replay(go(log, open("dates"), close("dates"))))).toEqual({ type: "playItem", item: "mapping" });
  });
  test("I1 one that is not in the deck is refused, and so is each out of its phase", () => {
    for (const item of ["r1", "constructor", "__proto__"])
      for (const [by, command] of [
        [DESK, { type: "openDiscovery", item }],
        ["ana", says(item, "true")],
        [DESK, { type: "closeDiscovery", item }],
      ] as const)
        given(...MOMENTS.idea)
          .when(by, command)
          .refuses("no-such-item");
    for (const log of [MOMENTS.gathering, MOMENTS.mapping, MOMENTS.card])
      given(...log)
        .when(DESK, SAMPLES.openDiscovery)
        .refuses("not-now");
  });
  test("I1 milestones are dealt by lot, and never in their right order", () => {
    const deals = Array.from({ length: 200 }, (_, i) => {
      const { decision } = given(...MOMENTS.discovering).when(DESK, open("dates")[1], { dice: i / 200 });
      const [event] = decision.ok ? decision.events : [];
      return event?.type === "discoveryOpened" ? event.shown.join() : "";
    });
    for (const deal of deals) expect(deal.split(",").toSorted()).toEqual(["0", "1", "2", "3"]);
    expect(deals).not.toContain("0,1,2,3");
    expect(new Set(deals).size).toBeGreaterThan(12);
  });
});

describe("I2 an answer may change until its idea is closed", () => {
  test("I2 the last one counts", () => {
    const log = go(MOMENTS.answered, ["ana", says("copies", "true")], ["ana", says("copies", "false")]);
    expect(seatView(replay(log), "ana").answer).toBe("false");
    given(...log)
      .when(DESK, SAMPLES.closeDiscovery)
      .then({ type: "discoveryRevealed", item: "copies", count: { answers: { depends: 2, false: 2, true: 2 }, right: 2, answered: 6 } });
  });
  test("I2 too early, too late, or on another idea, an answer is refused", () => {
    const late: [readonly Event[], string, Refusal][] = [
      [MOMENTS.discovering, "copies", "too-late"],
      [MOMENTS.revealed, "copies", "too-late"],
      [MOMENTS.idea, "combien", "too-late"],
      [MOMENTS.mapping, "copies", "not-now"],
      [MOMENTS.gathering, "copies", "not-now"],
    ];
    for (const [log, item, refusal] of late)
      given(...log)
        .when("ana", says(item, "1"))
        .refuses(refusal);
  });
  const misfits: [string, typeof dates, string, string[]][] = [
    ["a claim", MOMENTS.idea, "copies", ["0", "2", "0,1,2,3"]],
    ["an order", dates, "dates", ["true", "0", "0,1,2", "0,1,2,2", "0,1,2,4", "0,1,2,3,4", "9,1,2,3", "0,1,2,3,3"]],
    ["an estimate", combien, "combien", ["depends", "3", "9", "1,2", "0,1,2"]],
  ];
  test.each(misfits)("I2 what is no answer to %s is malformed", (_, log, item, answers) => {
    for (const each of answers)
      given(...log)
        .when("ana", says(item, each))
        .refuses("malformed");
  });
  test("I2 an order is right in the deck’s own order, whatever the deal", () => {
    const log = go(dates, ...answer("dates", { ...everyone("0,1,2,3"), ana: "3,2,1,0" }), close("dates"));
    expect(shown(replay(log)).discovery).toMatchObject({ answer: "0,1,2,3", right: 5, answered: 6, counts: { "0,1,2,3": 5, "3,2,1,0": 1 } });
  });
});

describe("I3 closing tells the right answer, with its source, and how many found it", () => {
  test("I3 while an idea is open, what it asks is told, and nothing of the answer", () => {
    for (const log of [MOMENTS.idea, MOMENTS.answered])
      expect(shown(replay(log)).discovery).toEqual({
        id: "copies",
        kind: "claim",
        stake: "creativity",
        number: 1,
        of: 3,
        text: "Une IA ne fait que copier.",
        open: true,
        choices: [],
        places: [],
        answer: "",
        why: "",
        source: "",
        scope: "",
        date: "",
        told: false,
        right: 0,
        answered: 0,
        counts: {},
      });
    for (const log of [MOMENTS.answered, dates, combien]) expect(JSON.stringify(shown(replay(log)))).not.toMatch(/Source :|Portée :|1835/);
  });
  test("I3 once closed, the answer, why, the source, its scope and its date are told, with the count", () => {
    const workshop = given(...MOMENTS.answered)
      .when(DESK, SAMPLES.closeDiscovery)
      .then({ type: "discoveryRevealed", item: "copies", count: { answers: { depends: 3, false: 1, true: 2 }, right: 3, answered: 6 } });
    expect(shown(workshop).discovery).toMatchObject({
      open: false,
      answer: "depends",
      why: "Elle mélange, et parfois copie.",
      source: "Source : Elle mélange, et parfois copie.",
      date: "2025-10",
      told: true,
      right: 3,
      answered: 6,
      counts: { depends: 3, false: 1, true: 2 },
    });
    expect(shown(workshop).battle).toEqual({ right: 3, answered: 6 });
  });
  test("I3 choices are shown with the places that phones answer with", () => {
    expect(shown(replay(combien)).discovery).toMatchObject({ choices: ["un", "dix", "trente"], places: [0, 1, 2] });
    const { choices = [], places = [] } = shown(replay(dates)).discovery ?? {};
    const item = DECK.items!.find(({ id }) => id === "dates")!;
    expect(choices).toEqual(places.map((place) => (item.kind === "order" ? item.milestones[place]!.text : "")));
    expect(places.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
  });
  test("I3 the right answer is written as phones write theirs", () => {
    expect(DECK.items!.map(rightAnswer)).toEqual(["depends", "0,1,2,3", "1"]);
  });
  test("I3 nobody is ranked: what is left is a count, and who answered is forgotten", () => {
    const { discoveries } = replay(MOMENTS.revealed);
    expect(discoveries["copies"]).toEqual({
      open: false,
      shown: [],
      answers: {},
      count: { answers: { depends: 3, false: 1, true: 2 }, right: 3, answered: 6 },
    });
    for (const seat of PEOPLE) expect(seatView(replay(MOMENTS.revealed), seat).answer).toBe("");
  });
  test("I3 an idea that nobody found right is told as such, and the room’s score adds up over ideas", () => {
    const log = go(MOMENTS.revealed, open("combien"), ...answer("combien", everyone("0")), close("combien"));
    expect(shown(replay(log))).toMatchObject({ discovery: { right: 0, answered: 6 }, battle: { right: 3, answered: 12 } });
  });
  test("I3 only an open idea is closed", () => {
    for (const [log, item] of [
      [MOMENTS.discovering, "copies"],
      [MOMENTS.revealed, "copies"],
      [MOMENTS.idea, "dates"],
    ] as const)
      given(...log)
        .when(...close(item))
        .refuses("not-now");
  });
  test("S5 fewer than five answers are not told, the right answer is", () => {
    const four = go(MOMENTS.idea, ...answer("copies", everyone("depends", PEOPLE.slice(0, 4))));
    const workshop = given(...four)
      .when(DESK, SAMPLES.closeDiscovery)
      .then({ type: "discoveryRevealed", item: "copies", count: null });
    expect(shown(workshop)).toMatchObject({
      discovery: { told: false, right: 0, answered: 0, counts: {}, answer: "depends" },
      battle: { right: 0, answered: 0 },
    });
    const five = go(four, ...answer("copies", { eli: "true" }), close("copies"));
    expect(shown(replay(five)).discovery).toMatchObject({ told: true, right: 4, answered: 5 });
    expect(shown(replay(go(MOMENTS.idea, close("copies")))).discovery).toMatchObject({ told: false, answer: "depends" });
  });
});

test("the desk is told how many answered, and how many of them are away", () => {
  const log = go(MOMENTS.idea, ...answer("copies", { ana: "true", ben: "true" }), ["ben", says("copies", "false")]);
  expect(deskView(replay(log), new Set(["ana", "cleo"])).answered).toEqual({ n: 2, of: 6, away: 3, askForTime: 0 });
  expect(JSON.stringify(shown(replay(log)))).toBe(JSON.stringify(shown(replay(MOMENTS.idea))));
  expect(deskView(replay(MOMENTS.revealed), new Set()).answered).toBeNull();
});

test("a received idea leaves the table with its phase", () => {
  expect(shown(replay(MOMENTS.mapping))).not.toHaveProperty("discovery");
  expect(shown(replay(go(MOMENTS.revealed, playItem("r1"))))).not.toHaveProperty("discovery");
});
