// What the wall says at a time: forty words at most (design §9), and every text whole.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countOf, MOST, paged } from "../client/wall/fitting.ts";
import { islesOf, pagesOf } from "../client/wall/isles.ts";
import { drawnIn } from "../client/wall/margins.ts";
import { campsOf } from "../client/wall/camps.ts";
import { along, castFor } from "../client/wall/casting.ts";
import { MAP_LISTS } from "../shared/scales.ts";
import type { PublicView } from "../shared/views.ts";

const text = fc.array(fc.constantFrom("une", "phrase", "longue", "de", "la", "salle"), { minLength: 1, maxLength: 24 }).map((words) => words.join(" "));

describe("pages of the wall", () => {
  test("hold every text, whole and in order, and no more words than the room can read at a time", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const pages = paged(texts, (each) => countOf(each), 33);
        expect(pages.flat()).toEqual(texts);
        for (const page of pages) expect(countOf(...page)).toBeLessThanOrEqual(33);
      }),
    );
  });
  test("are as even as may be: six short lines that need two pages are three and three", () => {
    expect(paged(["a", "b", "c", "d", "e", "f"], () => 8, 33).map((page) => page.length)).toEqual([3, 3]);
  });
});

describe("the map on the wall", () => {
  const map = fc
    .array(fc.record({ text, own: fc.boolean(), count: fc.nat(60) }), { maxLength: 40 })
    .map((lines) => Object.fromEntries(lines.map((line, order) => [`m${order}`, { ...line, order, list: MAP_LISTS[order % 3]!, before: 0 }]))) as fc.Arbitrary<
    PublicView["map"]
  >;
  test("cuts no line: those on an isle are whole, a long sentence of the room has a page of its own", () => {
    fc.assert(
      fc.property(map, (lines) => {
        const { isles, sentences } = pagesOf(islesOf({ map: lines }), MOST - 3);
        for (const page of isles) expect(countOf(...page.flat().map((line) => line.text))).toBeLessThanOrEqual(MOST - 3);
        const shown = isles.flat(2).map(({ id }) => id);
        expect(new Set(shown).size).toBe(shown.length);
        for (const { id, own } of sentences) expect([own, shown.includes(id)]).toEqual([true, false]);
      }),
    );
  });
});

test("up to eighty people no pawn of a camp stands on another one's face", () => {
  for (let all = 5; all <= 80; all += 5) {
    const [against, conditions] = [Math.floor(all / 2), Math.floor(all / 4)];
    const { size, stays } = campsOf("r1", { told: true, for: all - against - conditions, conditions, against });
    for (const [place, one] of stays.entries())
      for (const other of stays.slice(place + 1)) {
        const [across, down] = [Math.abs(one.x - other.x) / size, Math.abs(one.y - other.y) / size];
        // shoulders may touch; a face is the upper third
        expect(across > 28 || down > 40, `${all} people: ${across.toFixed()} × ${down.toFixed()}`).toBe(true);
      }
  }
});

describe("the troupe", () => {
  const places = (keys: readonly string[]) => keys.map((key, place) => ({ key, x: place * 20, y: 900, size: 1, depth: 0 }));
  const names = fc.uniqueArray(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 40 });

  test("sends nobody from a table to a camp: all who come to a camp come out of the wings, and all who were there leave", () => {
    fc.assert(
      fc.property(names, names, fc.nat(), (present, wanted, seed) => {
        const { takes, leave } = castFor(present, places(wanted), true, seed);
        expect(takes.every(({ who }) => who === null)).toBe(true);
        expect(leave.toSorted((a, b) => a - b)).toEqual(present.map((_, who) => who));
      }),
    );
  });
  test("keeps whoever holds a place in it, fills every place once, and sends away who is left over", () => {
    fc.assert(
      fc.property(names, names, fc.nat(), (present, wanted, seed) => {
        const { takes, leave } = castFor(present, places(wanted), false, seed);
        expect(takes.map(({ place }) => place.key)).toEqual(wanted);
        for (const { place, who } of takes) if (present.includes(place.key)) expect(who).toBe(present.indexOf(place.key));
        const busy = takes.flatMap(({ who }) => (who === null ? [] : [who]));
        expect([...busy, ...leave].toSorted((a, b) => a - b)).toEqual(present.map((_, who) => who));
        expect(takes.some(({ who }) => who === null) && leave.length > 0).toBe(false);
      }),
    );
  });
  test("walks from where it stands to its place, whatever the arch", () => {
    const at = { x: 0, y: 0 };
    for (const lift of [0, 150]) {
      along({ x: 10, y: 700 }, { x: 900, y: 500 }, lift, 0, at);
      expect(at).toEqual({ x: 10, y: 700 });
      along({ x: 10, y: 700 }, { x: 900, y: 500 }, lift, 1, at);
      expect(at).toEqual({ x: 900, y: 500 });
    }
  });
});

describe("a drawing", () => {
  const [width, height] = [12, 9];
  const point = fc.record({ x: fc.nat(width - 1), y: fc.nat(height - 1) });
  const sheetOf = (points: readonly { x: number; y: number }[]) => {
    const data = new Uint8ClampedArray(width * height * 4);
    for (const { x, y } of points) data[(y * width + x) * 4 + 3] = 1;
    return { width, height, data };
  };
  test("keeps all that is drawn, however faint, and no margin", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (points) => {
        const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
        const [x, y] = [Math.min(...xs), Math.min(...ys)];
        expect(drawnIn(sheetOf(points))).toEqual({ x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1 });
      }),
    );
  });
  test("of nothing is one pixel", () => {
    expect(drawnIn(sheetOf([]))).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });
});
