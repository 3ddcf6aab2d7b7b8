// Tables: sitting down or being drawn, one pen per table in a large room, fair turns, and a score that is the table's own.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tablesFor } from "../shared/tables.ts";
import { GROUPS, POSITIONS } from "../shared/scales.ts";
import type { Workshop } from "../shared/state.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { replay, type Command, type Event } from "../shared/workshop.ts";
import { answer, DESK, given, go, MOMENTS, room, SAMPLES, seated, sit, STRANGER, TABLES, T0, type Turn } from "./given.ts";
import { leftOf } from "./history.ts";

const sitting = room({ tables: "seated" });
const drawing = room({ tables: "drawn" });
const DRAW: readonly [string, Command] = [DESK, { type: "drawTables" }];
const TURN: readonly [string, Command] = [DESK, { type: "drawTurn", round: "r1" }];
const pen = (seat: string): readonly [string, Command] => [seat, { type: "takePen", round: "r1" }];
const writes = (seat: string, text = `${seat} écrit.`): readonly [string, Command] => [seat, { type: "addArgument", round: "r1", side: "for", text }];
const penOf = (log: readonly Event[], ...seats: string[]) => seats.map((seat) => seatView(replay(log), seat).pen);

describe("T1 people say where they sat down", () => {
  test("T1 the number on the table, as often as one moves; everyone knows how many sit where, nobody who", () => {
    given(...sitting)
      .when("ana", { type: "sitAt", table: 4 })
      .then({ type: "tableTaken", seat: "ana", table: 4 });
    const log = go(sitting, ...sit({ ana: 4, ben: 4, cleo: 7 }), ...sit({ ana: 7 }));
    expect(publicView(replay(log), "").tables).toEqual({ "4": 1, "7": 2 });
    expect([seatView(replay(log), "ana").table, seatView(replay(log), "dia").table]).toEqual([7, 0]);
  });
  test("T1 sitting where one sits already changes nothing", () => {
    given(...go(sitting, ...sit({ ana: 4 })))
      .when("ana", { type: "sitAt", table: 4 })
      .refuses("already-said");
  });
  test("T1 at any moment until the end, late comers too", () => {
    const late = go(TABLES.talk, [STRANGER, { type: "takeSeat" }], [STRANGER, { type: "sitAt", table: 9 }]);
    expect(publicView(replay(late), "").tables["9"]).toBe(1);
  });
  test("T1 not where tables are drawn, nor where there are none, as in workshops from before there were tables", () => {
    for (const log of [drawing, room({ tables: "none" }), room()])
      given(...log)
        .when("ana", SAMPLES.sitAt)
        .refuses("tables-not-chosen");
    expect([publicView(replay(room()), "").seating, publicView(replay(sitting), "").seating]).toEqual(["none", "seated"]);
  });
});

/** A room of so many people of so many groups, drawn with these dice. */
function drawn(groups: readonly (number | undefined)[], dice: number): Workshop {
  const log = [...room({ tables: "drawn" }, []), ...groups.map((group, i) => seated(`seat-${i}`, group === undefined ? undefined : GROUPS[group]))];
  return given(...log)
    .when(DESK, { type: "drawTables" }, { dice })
    .leaves();
}
const people = fc.array(fc.option(fc.nat(4), { nil: undefined }), { minLength: 1, maxLength: 70 });
const dice = fc.double({ min: 0, max: 0.999999, noNaN: true });
const spread = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);

describe("T2 T3 tables are drawn mixed across groups", () => {
  test("T2 every table has four to six people, from eight on", () => {
    for (let count = 8; count <= 300; count++) {
      expect(count / tablesFor(count), String(count)).toBeLessThanOrEqual(6);
      expect(Math.floor(count / tablesFor(count)), String(count)).toBeGreaterThanOrEqual(4);
    }
    expect([1, 6, 7].map(tablesFor)).toEqual([1, 1, 2]);
  });
  test("T2 everyone has a table; no table, and no group at a table, is ahead of another by more than one", () =>
    fc.assert(
      fc.property(people, dice, (groups, luck) => {
        const { seats, tables } = drawn(groups, luck);
        expect(Object.keys(tables)).toHaveLength(groups.length);
        const numbers = Array.from({ length: tablesFor(groups.length) }, (_, i) => i + 1);
        const at = (table: number, group?: string) =>
          Object.keys(seats).filter((seat) => tables[seat] === table && (group === undefined || (seats[seat]!.group ?? "none") === group)).length;
        expect(spread(numbers.map((table) => at(table)))).toBeLessThanOrEqual(1);
        for (const group of [...GROUPS, "none"]) expect(spread(numbers.map((table) => at(table, group)))).toBeLessThanOrEqual(1);
      }),
    ));
  test("T2 the same dice draw the same tables, other dice others", () => {
    const crowd = Array.from({ length: 20 }, (_, i) => i % 3);
    const tables = Array.from({ length: 40 }, (_, i) => JSON.stringify(drawn(crowd, i / 40).tables));
    expect(JSON.stringify(drawn(crowd, 0.5).tables)).toBe(tables[20]);
    expect(new Set(tables).size).toBeGreaterThan(30);
  });
  test("T2 drawn again, people change tables; only where the workshop draws, and somebody is there", () => {
    expect(replay(go(drawing, DRAW, DRAW)).drawn).toBe(1);
    given(...sitting)
      .when(...DRAW)
      .refuses("not-now");
    given(...room({ tables: "drawn" }, []))
      .when(...DRAW)
      .refuses("not-now");
  });
  test("T3 who comes later joins the smallest table", () => {
    const log = go([...drawing, seated("gus"), seated("hana")], DRAW, ["z1", { type: "takeSeat" }], ["z2", { type: "takeSeat" }], ["z3", { type: "takeSeat" }]);
    const { tables } = replay(log);
    const counts = Object.values(publicView(replay(log), "").tables);
    expect(Object.keys(tables)).toHaveLength(11);
    expect(spread(counts)).toBeLessThanOrEqual(1);
  });
  test("T3 before the draw, nobody has a table", () => {
    expect(replay(go(drawing, [STRANGER, { type: "takeSeat" }])).tables).toEqual({});
  });
});

describe("T4 above fifteen people, the table’s pen writes", () => {
  test("T4 one pen a table: who takes it writes, the others are told that someone does", () => {
    given(...TABLES.talk)
      .when(...writes("ana"))
      .refuses("pen-first");
    const log = go(TABLES.talk, pen("ana"), writes("ana"));
    expect(penOf(TABLES.talk, "ana", "dia", "fay")).toEqual(["free", "free", ""]);
    expect(penOf(log, "ana", "ben", "dia")).toEqual(["mine", "theirs", "free"]);
    given(...log)
      .when(...writes("ben"))
      .refuses("pen-first");
    given(...log)
      .when(...pen("ana"))
      .refuses("already-said");
  });
  test("T4 another of the table may take it over", () => {
    const log = go(TABLES.talk, pen("ana"), pen("ben"), writes("ben"));
    expect(penOf(log, "ana", "ben")).toEqual(["theirs", "mine"]);
    given(...log)
      .when(...writes("ana"))
      .refuses("pen-first");
  });
  test("T4 who leaves the table leaves the pen", () => {
    const log = go(TABLES.talk, pen("ana"), ...sit({ ana: 2 }));
    expect(penOf(log, "ana", "ben", "dia")).toEqual(["free", "free", "free"]);
  });
  test("T4 without a table one writes alone; everyone still supports", () => {
    const log = go(TABLES.talk, writes("fay"), ["ben", { type: "supportArgument", argument: "a1" }]);
    expect(publicView(replay(log), "").arguments["a1"]?.support).toBe(1);
    given(...TABLES.talk)
      .when(...pen("fay"))
      .refuses("not-now");
  });
  test("T4 up to fifteen people everyone writes, at a table or not, and so where there are no tables", () => {
    const fifteen = go(TABLES.talk, [DESK, { type: "confirmHeadcount", people: 15 }]);
    expect(penOf(fifteen, "ana", "dia")).toEqual(["", ""]);
    for (const log of [fifteen, go(MOMENTS.talk, [DESK, { type: "confirmHeadcount", people: 40 }])])
      given(...log)
        .when(...writes("ana"))
        .leaves();
  });
  test("T4 a pen is for one round, and only while the room talks", () => {
    const log = go(TABLES.talk, pen("ana"), [DESK, { type: "openPositions", round: "r1", which: "second" }]);
    given(...log)
      .when(...pen("ben"))
      .refuses("not-now");
    expect(replay(go(log, [DESK, { type: "closePositions", round: "r1", which: "second" }])).rounds["r1"]?.pens).toEqual({});
    given(...TABLES.talk)
      .when("ana", { type: "takePen", round: "r2" })
      .refuses("moved-on");
  });
  test("T4 nobody’s name, and nothing of it in the public view or once the round is over", () => {
    const log = go(TABLES.talk, pen("ana"));
    expect(publicView(replay(log), "")).toEqual(publicView(replay(TABLES.talk), ""));
    const over = go(log, [DESK, { type: "openChoosing", round: "r1" }]);
    expect(JSON.stringify(leftOf(over))).not.toContain("penTaken");
    expect(replay(leftOf(over))).toEqual(replay(over));
  });
});

describe("T5 T6 the wall draws a table and a side", () => {
  test("T5 a table and a side, never a person", () => {
    const { decision } = given(...TABLES.talk).when(...TURN);
    expect(decision.ok && decision.events).toEqual([{ type: "turnDrawn", round: "r1", table: expect.any(Number), side: expect.any(String) }]);
    const { round } = publicView(replay(go(TABLES.talk, TURN, TURN)), "");
    expect(round?.turn).toMatchObject({ number: 2 });
    expect(Object.keys(round!.turn!).toSorted()).toEqual(["number", "side", "table"]);
  });
  test("T5 T6 over many draws no table and no side is more than one turn ahead of another", () =>
    fc.assert(
      fc.property(
        fc.array(dice, { minLength: 1, maxLength: 40 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
        (throws, tables) => {
          const names = ["ana", "ben", "cleo", "dia", "eli", "fay"];
          let log = go(TABLES.talk, ...names.flatMap((seat, i) => moved(seat, tables[i % tables.length]!)));
          const turns: { table: number; side: string }[] = [];
          for (const luck of throws) {
            const { decision } = given(...log).when(...TURN, { dice: luck });
            if (!decision.ok) throw new Error(decision.refusal);
            log = [...log, ...decision.events];
            turns.push(decision.events[0] as never);
            const counts = tables.map((table) => turns.filter((each) => each.table === table).length);
            expect(spread(counts)).toBeLessThanOrEqual(1);
            expect(spread(POSITIONS.map((side) => turns.filter((each) => each.side === side).length))).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 60 },
    ));
  const moved = (seat: string, table: number): Turn[] => (replay(TABLES.talk).tables[seat] === table ? [] : sit({ [seat]: table }));

  test("T5 turns are counted over the whole workshop, sides over the card", () => {
    const log = go(TABLES.talk, TURN, TURN, TURN);
    expect(Object.values(replay(log).turns).reduce((sum, count) => sum + count, 0)).toBe(3);
    const next = go(log, [DESK, { type: "openChoosing", round: "r1" }], [DESK, { type: "playItem", item: "r2" }]);
    expect([replay(next).turns, publicView(replay(next), "").round?.turn]).toEqual([replay(log).turns, undefined]);
  });
  test("T6 a side that nobody held, as the room was told, is not drawn; where the split is not told, any may be", () => {
    const stand = (positions: Record<string, "for" | "against">): Event[] =>
      go(
        TABLES.large,
        [DESK, { type: "playItem", item: "r1" }],
        [DESK, { type: "openPositions", round: "r1", which: "first" }],
        ...Object.entries(positions).map(([seat, position]): Turn => [seat, { type: "takePosition", round: "r1", which: "first", position }]),
        [DESK, { type: "closePositions", round: "r1", which: "first" }],
        [DESK, { type: "turnCard", round: "r1" }],
      );
    const sidesOf = (log: Event[]) =>
      new Set(
        Array.from({ length: 60 }, (_, i) => {
          const { decision } = given(...log).when(...TURN, { dice: i / 60 });
          const [event] = decision.ok ? decision.events : [];
          return event?.type === "turnDrawn" ? event.side : "";
        }),
      );
    expect([...sidesOf(stand({ ana: "for", ben: "for", cleo: "against", dia: "for", eli: "for" }))].toSorted()).toEqual(["against", "for"]);
    expect(sidesOf(stand({ ana: "for", ben: "for" })).size).toBe(3);
  });
  test("T5 where nobody sits at a table, the side alone is drawn", () => {
    expect(publicView(replay(go(MOMENTS.talk, TURN)), "").round?.turn).toMatchObject({ number: 1, table: 0 });
    expect(replay(go(MOMENTS.talk, TURN)).turns).toEqual({});
  });
  test("T5 only while the room talks; the draw goes with it", () => {
    for (const log of [MOMENTS.card, MOMENTS.split, MOMENTS.second, MOMENTS.choosing])
      given(...log)
        .when(...TURN)
        .refuses("not-now");
    const log = go(TABLES.talk, TURN, [DESK, { type: "openPositions", round: "r1", which: "second" }]);
    expect(publicView(replay(log), "").round?.turn).toBeUndefined();
  });
});

describe("T7 a table has its own score against received ideas", () => {
  const close: Turn = [DESK, { type: "closeDiscovery", item: "copies" }]; // right: "depends"
  const score = (log: readonly Event[], seat: string) => [seatView(replay(log), seat).tableRight, seatView(replay(log), seat).tableOf];
  test("T7 the answer it gave most is its own, from three answers on", () => {
    const found = go(TABLES.idea, ...answer("copies", { ana: "depends", ben: "depends", cleo: "true", dia: "depends", eli: "depends" }), close);
    expect([score(found, "ana"), score(found, "dia"), score(found, "fay")]).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
    const missed = go(TABLES.idea, ...answer("copies", { ana: "depends", ben: "true", cleo: "true" }), close);
    expect(score(missed, "ben")).toEqual([0, 1]);
  });
  test("T7 among equals the right answer is the table’s, where it is there", () => {
    expect(score(go(TABLES.idea, ...answer("copies", { ana: "true", ben: "depends", cleo: "false" }), close), "ana")).toEqual([1, 1]);
    const log = go(TABLES.idea, ...sit({ fay: 1 }), ...answer("copies", { ana: "true", ben: "true", cleo: "false", fay: "false" }), close);
    expect(score(log, "fay")).toEqual([0, 1]);
  });
  test("T7 told to its phones alone: the public view has the room’s score, and no rank", () => {
    const log = go(TABLES.idea, ...answer("copies", { ana: "depends", ben: "depends", cleo: "depends" }), close);
    const without = log.map((event): Event => (event.type === "discoveryRevealed" ? { type: event.type, item: event.item, count: event.count } : event));
    expect(publicView(replay(log), "")).toEqual(publicView(replay(without), ""));
  });
  test("T7 S2 the answers are erased, the score stays", () => {
    const log = go(TABLES.idea, ...answer("copies", { ana: "depends", ben: "depends", cleo: "depends" }), close);
    expect(JSON.stringify(leftOf(log))).not.toContain("discoveryAnswered");
    expect(score(leftOf(log), "ana")).toEqual([1, 1]);
  });
});

test("K1 once closed, nobody is known to have sat anywhere", () => {
  const log = go(
    TABLES.talk,
    pen("ana"),
    [DESK, { type: "openChoosing", round: "r1" }],
    [DESK, { type: "playItem", item: "drafting" }],
    [DESK, { type: "playItem", item: "closing" }],
    [DESK, { type: "closeWorkshop" }, T0 + 9_000_000],
  );
  expect(replay(log).tables).toEqual({});
  expect(replay(leftOf(log))).toEqual(replay(log));
  expect(JSON.stringify(leftOf(log))).not.toContain(`"ana"`);
});
