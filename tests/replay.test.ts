// The log is the workshop: replaying what is left of it gives the same, whatever was erased.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deskView } from "../shared/desk-view.ts";
import { empty } from "../shared/state.ts";
import { publicView } from "../shared/views.ts";
import { emptiedBy, sealOf } from "../shared/drawers.ts";
import { decide, Event as EventShape, evolve, replay, type Event } from "../shared/workshop.ts";
import { DESK, go, HOUR, mark, MOMENTS, playItem, SAMPLES, stampOf, T0 } from "./given.ts";
import { history, leftOf, play, type History } from "./history.ts";

const RUNS = { numRuns: 1200 };
const onDisk = (events: readonly Event[]): Event[] => JSON.parse(JSON.stringify(events)) as Event[];

describe("W3 replaying what is left of the log gives the same workshop, whatever was erased", () => {
  const same = (step: typeof evolve) => (said: History) => {
    const { log, workshop } = play(said, step);
    expect(onDisk(leftOf(log)).reduce(step, empty)).toEqual(workshop);
  };
  let erased = 0;
  test("W3 in any history", () => {
    fc.assert(
      fc.property(history(), (said) => {
        const { log } = play(said);
        erased += log.length - leftOf(log).length;
        same(evolve)(said);
      }),
      RUNS,
    );
    expect(erased).toBeGreaterThan(5000);
  });
  test("these histories reach every event but the opening and a screen let in", () => {
    const types = EventShape.options.map((each) => each.shape.type.value);
    const some = fc.sample(history(), { seed: 1, numRuns: 4000 }); // the same ones each time: a rare event may miss any one run
    const reached = new Set<string>(some.flatMap((said) => play(said).steps.flatMap(({ events }) => events.map(({ type }) => type))));
    expect(types.filter((type) => !reached.has(type)).toSorted()).toEqual(["screenAdmitted", "workshopOpened"]);
  });
  test("W3 at every moment of a workshop", () => {
    for (const [moment, log] of Object.entries(MOMENTS)) expect(replay(onDisk(leftOf(log))), moment).toEqual(replay(log));
  });
  test("W3 once closed, names and authors are gone from what is left", () => {
    expect(leftOf(MOMENTS.closed).filter((event) => sealOf(event) !== null)).toEqual([]);
    expect(JSON.stringify(leftOf(MOMENTS.closed))).not.toMatch(/"ana"|"fay"|Alias-de-/);
  });

  const leaks: [string, typeof evolve][] = [
    [
      "that a seat has voted",
      (workshop, event) =>
        event.type === "ballotCast"
          ? { ...evolve(workshop, event), seats: { ...workshop.seats, [event.seat]: { ...workshop.seats[event.seat], spoke: true } as never } }
          : evolve(workshop, event),
    ],
    [
      "how many ballots were ever cast",
      (workshop, event) => (event.type === "ballotCast" ? { ...evolve(workshop, event), actionsMade: workshop.actionsMade + 1 } : evolve(workshop, event)),
    ],
    [
      "a first position after the crossing",
      (workshop, event) =>
        event.type === "shiftRevealed"
          ? {
              ...evolve(workshop, event),
              flagged: {
                ...workshop.flagged,
                ...Object.fromEntries(Object.entries(workshop.rounds[event.round]!.first).map(([seat, position]) => [seat, [position]])),
              },
            }
          : evolve(workshop, event),
    ],
    [
      "who supported a practice",
      (workshop, event) =>
        event.type === "practicesChosen"
          ? {
              ...evolve(workshop, event),
              practices: {
                ...evolve(workshop, event).practices,
                "r1.non": { ...evolve(workshop, event).practices["r1.non"]!, supporters: workshop.practices["r1.non"]!.supporters },
              },
            }
          : evolve(workshop, event),
    ],
    [
      "an answer to an idea that is closed",
      (workshop, event) =>
        event.type === "discoveryRevealed"
          ? {
              ...evolve(workshop, event),
              discoveries: {
                ...workshop.discoveries,
                [event.item]: { ...evolve(workshop, event).discoveries[event.item]!, answers: workshop.discoveries[event.item]!.answers },
              },
            }
          : evolve(workshop, event),
    ],
    [
      "who marked what",
      (workshop, event) =>
        event.type === "mapCounted"
          ? {
              ...evolve(workshop, event),
              map: Object.fromEntries(Object.entries(evolve(workshop, event).map).map(([id, entry]) => [id, { ...entry, marks: workshop.map[id]!.marks }])),
            }
          : evolve(workshop, event),
    ],
    [
      "who chose which value",
      (workshop, event) =>
        event.type === "valuesRevealed"
          ? { ...evolve(workshop, event), values: { ...evolve(workshop, event).values, chosen: workshop.values.chosen } }
          : evolve(workshop, event),
    ],
    [
      "who chose which theme",
      (workshop, event) =>
        event.type === "themesRevealed"
          ? { ...evolve(workshop, event), themes: { ...evolve(workshop, event).themes, chosen: workshop.themes.chosen } }
          : evolve(workshop, event),
    ],
    [
      "who flagged what",
      (workshop, event) => (event.type === "flagsCounted" ? { ...evolve(workshop, event), flagged: workshop.flagged } : evolve(workshop, event)),
    ],
    [
      "who said what the time was worth",
      (workshop, event) =>
        event.type === "ratingsRevealed"
          ? { ...evolve(workshop, event), ratings: { ...evolve(workshop, event).ratings, marks: workshop.ratings.marks } }
          : evolve(workshop, event),
    ],
    [
      "who offered to help",
      (workshop, event) => (event.type === "offersCounted" ? { ...evolve(workshop, event), offers: workshop.offers } : evolve(workshop, event)),
    ],
    [
      "who wrote a sentence, after the close",
      (workshop, event) => (event.type === "workshopClosed" ? { ...evolve(workshop, event), authors: workshop.authors } : evolve(workshop, event)),
    ],
  ];
  test.each(leaks)("a planted memory of %s is caught", (_, step) =>
    expect(() => fc.assert(fc.property(history(), same(step)), { ...RUNS, endOnFailure: true, seed: 24 })).toThrow(),
  );
});

test("P2 S2 leaving the map leaves no mark in the log, nor one on a line that was withdrawn", () => {
  fc.assert(
    fc.property(history(), (said) => {
      const { log, workshop } = play(said);
      if (workshop.phase !== "mapping") expect(leftOf(log).filter(({ type }) => type === "entryMarked")).toEqual([]);
    }),
    { numRuns: 400 },
  );
  const own = go(MOMENTS.mapping, ["ana", SAMPLES.addEntry], mark("ben", "m.1"), ["ana", { type: "withdrawSentence", sentence: "m.1" }], playItem("valuing"));
  expect(leftOf(own).filter(({ type }) => type === "entryMarked")).toEqual([]);
});

test("S1 a decision lists its sealed events last, and an event is wholly open or wholly sealed", () => {
  fc.assert(
    fc.property(history(), (said) => {
      for (const { events } of play(said).steps)
        expect(events.map((event) => sealOf(event) !== null)).toEqual(events.map((event) => sealOf(event) !== null).toSorted((a, b) => Number(a) - Number(b)));
    }),
    { numRuns: 400 },
  );
});

test("S2 each drawer is emptied by what counts it, and by what ends it", () => {
  const emptied = (type: Event["type"]) => emptiedBy({ type, item: "copies", round: "r1", vote: "v1" } as never);
  expect(
    Object.fromEntries(
      EventShape.options.map(({ shape }) => [shape.type.value, emptied(shape.type.value)] as const).filter(([, drawers]) => drawers.length > 0),
    ),
  ).toEqual({
    discoveryRevealed: ["item:copies"],
    questionnaireCounted: ["questionnaire"],
    mapCounted: ["map"],
    valuesRevealed: ["values"],
    themesRevealed: ["themes"],
    shiftRevealed: ["round:r1"],
    choosingOpened: ["round:r1"],
    practicesChosen: ["practices:r1"],
    roundEnded: ["round:r1", "practices:r1"],
    voteClosed: ["vote:v1"],
    tieClosed: ["vote:v1"],
    voteCancelled: ["vote:v1"],
    flagsCounted: ["flags"],
    ratingsRevealed: ["ratings"],
    offersCounted: ["offers"],
    workshopClosed: ["names", "flags", "map", "ratings", "offers"],
  });
});

test("S2 the event that counts a drawer is open, and no secret goes into a drawer that is never emptied", () => {
  const drawers = new Set<string>();
  const emptied = new Set<string>();
  const kindOf = (drawer: string) => drawer.split(":")[0]!;
  fc.assert(
    fc.property(history(), (said) => {
      for (const event of play(said).log) {
        const drawer = sealOf(event);
        if (drawer) drawers.add(kindOf(drawer));
        for (const each of emptiedBy(event)) emptied.add(kindOf(each));
        if (emptiedBy(event).length > 0) expect(drawer).toBeNull();
      }
    }),
    { numRuns: 200 },
  );
  expect([...drawers].toSorted()).toEqual([
    "flags",
    "item",
    "map",
    "names",
    "offers",
    "practices",
    "questionnaire",
    "ratings",
    "round",
    "themes",
    "values",
    "vote",
  ]);
  expect([...drawers].filter((drawer) => !emptied.has(drawer))).toEqual([]);
});

test("every event that is ever recorded has the shape of its type, through JSON and back", () => {
  fc.assert(
    fc.property(history(40), (said) => {
      for (const event of onDisk(play(said).log)) expect(EventShape.safeParse(event), JSON.stringify(event)).toMatchObject({ success: true, data: event });
    }),
    { numRuns: 150 },
  );
});

test("whatever happens, every view can be made, and there is a way on for the desk until the workshop is closed", () => {
  fc.assert(
    fc.property(history(), (said) => {
      const { workshop } = play(said);
      expect(publicView(workshop, "ABCDE").code).toBe("ABCDE");
      const { next, candidates } = deskView(workshop, new Set());
      const playable = workshop.agenda.some(({ id }) => decide(workshop, { type: "playItem", item: id }, stampOf(DESK, T0)).ok);
      expect(workshop.closed || next !== null || candidates.length > 0 || playable).toBe(true);
      if (next) expect(decide(workshop, next, stampOf(DESK, T0 + 100 * HOUR)), JSON.stringify(next)).toMatchObject({ ok: true });
    }),
    { numRuns: 800 },
  );
});
