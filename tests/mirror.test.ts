// The mirror: every screen shows the public view, whatever changed and whoever joins late, through the bytes that Colyseus sends.
import { Encoder, Reflection } from "@colyseus/schema";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mirror } from "../server/mirror.ts";
import { PublicState } from "../shared/public-state.ts";
import { publicView, type PublicView } from "../shared/views.ts";
import { isBlind } from "../shared/drawers.ts";
import { replay } from "../shared/workshop.ts";
import { MOMENTS, PEOPLE, SAMPLES, DESK, cast, all, go, mark, type Turn } from "./given.ts";
import { history, play, type History } from "./history.ts";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
type Mirror = typeof mirror;

/** The views of one history, one per accepted command; now and then a step far back, as after a rebuilt room. */
const viewsOf = (said: History, jumps: readonly number[]): PublicView[] => {
  const views = play(said).steps.map(({ after }) => publicView(after, "ABCDE"));
  return views.flatMap((view, i) => [view, ...(jumps[i] === undefined ? [] : [views[jumps[i] % views.length]!])]);
};
const screensShow = (write: Mirror, late: "after a patch" | "between a change and its patch") =>
  fc.property(history(40), fc.array(fc.nat(50), { maxLength: 12 }), fc.infiniteStream(fc.nat(3)), (said, jumps, luck) => {
    const state = new PublicState();
    const encoder = new Encoder(state);
    const screens: ReturnType<typeof Reflection.decode>[] = [];
    const joins = () => {
      const screen = Reflection.decode(Reflection.encode(encoder));
      screen.decode(encoder.encodeAll());
      screens.push(screen);
    };
    joins();
    for (const view of viewsOf(said, jumps)) {
      const oneJoins = luck.next().value === 0;
      write(state, view);
      if (oneJoins && late !== "after a patch") joins();
      if (encoder.hasChanges) {
        const patch = encoder.encode();
        for (const screen of screens) screen.decode(patch);
        encoder.discardChanges();
      }
      if (oneJoins && late === "after a patch") joins();
      expect(plain(state.toJSON())).toEqual(plain(view));
      for (const screen of screens) expect(plain(screen.state.toJSON())).toEqual(plain(view));
    }
  });

describe.each(["after a patch", "between a change and its patch"] as const)("whoever joins %s", (late) => {
  test("every screen shows the view", () => fc.assert(screensShow(mirror, late), { numRuns: 120 }));
});

describe("a planted fault is caught", () => {
  const faults: [string, Mirror][] = [
    [
      "a map that never loses anything",
      (state, view) =>
        mirror(state, { ...view, arguments: { ...(plain((state as PublicState).arguments?.toJSON() ?? {}) as object), ...(view["arguments"] as object) } }),
    ],
    [
      "a record that stays once it should be missing",
      (state, view) => mirror(state, "vote" in view || !(state as PublicState).vote ? view : { ...view, vote: plain((state as PublicState).vote!.toJSON()) }),
    ],
    [
      "a list that only grows",
      (state, view) =>
        mirror(state, {
          ...view,
          practices: Object.fromEntries(
            Object.entries(view["practices"] as PublicView["practices"]).map(([id, each]) => [
              id,
              { ...each, reservations: [...each.reservations, ...each.reservations] },
            ]),
          ),
        }),
    ],
    [
      "an idea that stays on the table",
      (state, view) =>
        mirror(
          state,
          "discovery" in view || !(state as PublicState).discovery ? view : { ...view, discovery: plain((state as PublicState).discovery!.toJSON()) },
        ),
    ],
    [
      "a mark that nobody takes back",
      (state, view) =>
        mirror(state, {
          ...view,
          map: Object.fromEntries(
            Object.entries(view["map"] as PublicView["map"]).map(([id, each]) => [
              id,
              { ...each, count: Math.max(each.count, (state as PublicState).map?.get(id)?.count ?? 0) },
            ]),
          ),
        }),
    ],
    ["counts of values that never come", (state, view) => mirror(state, { ...view, values: { ...(view["values"] as PublicView["values"]), counts: {} } })],
    ["a number left behind", (state, view) => mirror(state, { ...view, people: Math.min(6, view["people"] as number) })],
  ];
  test.each(faults)("%s", (_, write) => expect(() => fc.assert(screensShow(write, "after a patch"), { numRuns: 400, endOnFailure: true, seed: 24 })).toThrow());
});

test("what is said blind sends nothing to anyone: the mirror finds no change to write", () => {
  fc.assert(
    fc.property(history(40), (said) => {
      const state = new PublicState();
      const encoder = new Encoder(state);
      for (const { before, events, after } of play(said).steps) {
        if (!events.every(isBlind)) continue;
        mirror(state, publicView(before, ""));
        encoder.discardChanges();
        mirror(state, publicView(after, ""));
        expect(encoder.hasChanges).toBe(false);
      }
    }),
    { numRuns: 100 },
  );
});

test("one public change sends a few bytes, not the whole view", () => {
  const state = new PublicState();
  const encoder = new Encoder(state);
  const bytes = (log: Parameters<typeof replay>[0]) => {
    mirror(state, publicView(replay(log), "ABCDE"));
    const sent = encoder.hasChanges ? encoder.encode().length : 0;
    encoder.discardChanges();
    return sent;
  };
  expect(bytes(MOMENTS.voting)).toBeGreaterThan(1000);
  const ballots: Turn[] = cast("v1", all("3"));
  expect(bytes(go(MOMENTS.voting, ...ballots))).toBe(0);
  expect(bytes(MOMENTS.announced)).toBeLessThan(20);
  bytes(MOMENTS.mapped);
  expect(bytes(go(MOMENTS.mapped, mark("dia", "temps")))).toBeLessThan(20);
  bytes(MOMENTS.idea);
  expect(bytes(MOMENTS.answered)).toBe(0);
  bytes(go(MOMENTS.valuing, [DESK, SAMPLES.openValues]));
  expect(bytes(MOMENTS.weighing)).toBe(0);
  expect(PEOPLE).toHaveLength(6);
});
