// How a day's minutes are shared out (design §3): how many rounds, how long, and that everything fits into the length asked.
import { describe, expect, test } from "vitest";
import { agendaFor, OPENERS, openersFor, pacedBy, planFor, roundMinutes, roundsFor, type Choice } from "../shared/timing.ts";

const THEMES = ["gouvernance", "fiabilite", "donnees", "equite", "transparence", "sobriete"];
/** Of each theme three cards; the second alone is debated. */
const CHOICE: Choice = {
  themes: THEMES.map((id) => ({ id })),
  cards: THEMES.flatMap((theme) => [1, 2, 3].map((n) => ({ id: `${theme}-${n}`, theme, debated: n === 2 }))),
};
const HEADS = [8, 15, 16, 30, 31, 60, 61, 300];
const dayOf = (minutes: number, people: number, openers = openersFor(minutes)) =>
  agendaFor({ rounds: roundsFor(CHOICE, minutes, people), minutes, people, openers, pause: planFor(minutes, people).pause });
const total = (items: readonly { minutes: number }[]) => items.reduce((sum, { minutes }) => sum + minutes, 0);
const paces = (items: readonly { pace?: string | undefined }[]) => ["full", "express"].map((pace) => items.filter((item) => item.pace === pace).length);

describe("rounds", () => {
  test("A7 a round’s minutes go by head-count: to 15, 30, 60, and beyond", () => {
    expect([15, 30, 60, 61].map((people) => roundMinutes("full", people))).toEqual([14, 16, 18, 20]);
    expect([15, 30, 60, 61].map((people) => roundMinutes("express", people))).toEqual([5, 6, 6, 6]);
  });
  test.each([
    [60, 24, [1, 2]],
    [90, 24, [2, 2]],
    [120, 15, [3, 3]],
    [120, 16, [2, 4]],
    [120, 60, [2, 4]],
    [120, 61, [2, 3]],
    [180, 24, [4, 2]],
  ])("%i minutes for %i people are so many rounds in full and in express: %j", (minutes, people, expected) => {
    expect(paces(dayOf(minutes, people))).toEqual(expected);
  });
  test("each has another theme while there are some, the debated card of it first; the sixth is left out beyond 60 people", () => {
    expect(roundsFor(CHOICE, 120, 24).map(({ card }) => card)).toEqual(THEMES.map((theme) => `${theme}-2`));
    expect(roundsFor(CHOICE, 120, 61).map(({ card }) => card)).toEqual(THEMES.slice(0, 5).map((theme) => `${theme}-2`));
    expect(roundsFor(CHOICE, 120, 24).map(({ pace }) => pace)).toEqual(["full", "full", "express", "express", "express", "express"]);
  });
  test("fewer themes than rounds get second cards, theme after theme; more themes than rounds are all asked", () => {
    expect(roundsFor(CHOICE, 90, 24, ["donnees", "equite"])).toEqual(pacedBy(["donnees-2", "donnees-1", "equite-2", "equite-1"], ["donnees-2", "equite-2"]));
    expect(roundsFor(CHOICE, 60, 24, THEMES)).toHaveLength(6);
    expect(roundsFor(CHOICE, 60, 24, ["donnees"])).toHaveLength(3);
  });
});

describe("the day", () => {
  test.each([60, 90, 120, 180])("%i minutes fit, closing included, for any head-count, and no round loses a minute", (minutes) => {
    for (const people of HEADS) {
      const items = dayOf(minutes, people);
      expect(total(items), String(people)).toBeLessThanOrEqual(minutes);
      expect(total(items), String(people)).toBeGreaterThanOrEqual(minutes - (minutes === 180 ? 16 : 4));
      for (const { pace, minutes: each } of items) if (pace) expect(each).toBe(roundMinutes(pace, people));
    }
  });
  test("two hours are those of the design: 10, 10, 6 and 6 minutes before the cards, 16 and 12 after", () => {
    for (const people of HEADS)
      expect(Object.fromEntries(dayOf(120, people).flatMap(({ kind, minutes }) => (kind === "round" ? [] : [[kind, minutes]])))).toEqual({
        gathering: 10,
        discovering: 10,
        mapping: 6,
        valuing: 6,
        drafting: 16,
        closing: 12,
      });
  });
  test("an hour leaves received ideas out, and its map is the shortest", () => {
    const kinds = dayOf(60, 24).map(({ kind }) => kind);
    expect(kinds).toEqual(["gathering", "mapping", "valuing", "round", "round", "round", "drafting", "closing"]);
    const of = (kind: string) => dayOf(60, 24).find((item) => item.kind === kind)!.minutes;
    expect(of("mapping")).toBeLessThan(of("valuing"));
  });
  test("three hours have a pause of ten minutes between the rounds", () => {
    const items = dayOf(180, 24);
    expect(items.map(({ kind }) => kind).slice(4, 11)).toEqual(["round", "round", "round", "pause", "round", "round", "round"]);
    expect(items.find(({ kind }) => kind === "pause")).toEqual({ id: "pause", kind: "pause", minutes: 10 });
  });
  test("where more is chosen than fits, the other parts give half at most, then rounds give up minutes; the sum still fits", () => {
    for (const minutes of [20, 45, 60, 120, 240, 480])
      for (const count of [1, 3, 6, 12, 30]) {
        const cards = Array.from({ length: count }, (_, i) => `c${i}`);
        const items = agendaFor({ rounds: pacedBy(cards, cards), minutes, people: 24, openers: OPENERS });
        expect(items.every((item) => item.minutes >= 1)).toBe(true);
        if (minutes >= 60) expect(total(items), `${count} cards in ${minutes}`).toBeLessThanOrEqual(minutes);
      }
  });
  test("nothing before the cards, where nothing is asked for", () => {
    expect(dayOf(120, 24, []).map(({ id }) => id)).toEqual(["gathering", "r1", "r2", "r3", "r4", "r5", "r6", "drafting", "closing"]);
  });
});
