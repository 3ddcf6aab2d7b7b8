// Consensus: what a count of ballots amounts to, checked on examples, at every edge, and against the rules written again in whole numbers.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countOf } from "../shared/count.ts";
import { groupInformed, groupWords, judge, stancesIn, tallyOf, type Voice } from "../shared/consensus.ts";
import { GROUPS, STANCES, type Group, type Outcome, type Stance } from "../shared/scales.ts";
import { SETTINGS, THRESHOLDS, type Settings } from "../shared/state.ts";
import { evolve, replay, type Event } from "../shared/workshop.ts";
import { all, close, DESK, given, GROUP_OF, MOMENTS, PEOPLE, go, room, playItem, choose, openVote } from "./given.ts";

type Judge = typeof judge;
/** "4×10 1×2 pass×3": voices of one group. */
const voices = (said: string, group?: Group): Voice[] =>
  said
    .split(" ")
    .filter(Boolean)
    .flatMap((each) => Array.from({ length: Number(each.split("×")[1]) }, () => ({ stance: each.split("×")[0] as Stance, group })));
const outcome = (said: readonly Voice[], headcount = said.length, settings: Settings = SETTINGS) => judge(said, headcount, settings).outcome;
const ungrouped = (said: string, headcount?: number, settings?: Settings) => outcome(voices(said), headcount, settings);

describe("quorum", () => {
  const edges = [
    [3, 3],
    [5, 3],
    [10, 6],
    [24, 15],
    [60, 36],
  ] as const;
  test.each(edges)("C1 of %i people in the room, %i ballots are enough and one fewer is not", (people, ballots) => {
    expect(ungrouped(`3×${ballots}`, people)).toBe("adopted");
    expect(ungrouped(`3×${ballots - 1}`, people)).toBe("open");
    expect(ungrouped(`0×${ballots - 1}`, people)).toBe("open");
  });
  test("C1 at least half of the ballots are stances, and at least three are", () => {
    expect([ungrouped("3×3 pass×3"), ungrouped("3×3 pass×4"), ungrouped("3×5 pass×5"), ungrouped("3×5 pass×6")]).toEqual([
      "adopted",
      "open",
      "adopted",
      "open",
    ]);
    expect([ungrouped("3×2 pass×1"), ungrouped("3×2"), ungrouped("3×1", 1), ungrouped("pass×10"), ungrouped("", 5)]).toEqual(Array(5).fill("open"));
  });
  test("C1 a pass counts for the quorum only", () => {
    expect(ungrouped("3×4 1×1 pass×5", 16)).toBe("adopted");
    expect(ungrouped("3×4 1×1", 16)).toBe("open");
  });
});

describe("the outcome", () => {
  test("C2 a declared group with three stances or more is protected; two are not, nor those of no group", () => {
    expect(outcome([...voices("4×18"), ...voices("1×3", "benevole")])).toBe("open");
    expect(outcome([...voices("4×18"), ...voices("1×2 pass×5", "benevole")])).toBe("adopted");
    expect(outcome(voices("4×18 1×3"))).toBe("adopted");
  });
  test("C3 80 % at 2 or better adopt, exactly 80 % too, and 79 % do not", () => {
    expect([ungrouped("2×4 1×1"), ungrouped("2×8 1×2"), ungrouped("2×48 1×12"), ungrouped("2×47 1×13"), ungrouped("2×79 1×21")]).toEqual([
      "adopted",
      "adopted",
      "adopted",
      "trial",
      "trial",
    ]);
  });
  test("C3 one objection, and it is not adopted", () => expect(ungrouped("4×59 0×1")).toBe("trial"));
  test("C3 exactly 60 % in a protected group are enough", () => {
    expect(outcome([...voices("4×20"), ...voices("2×3 1×2", "salarie")])).toBe("adopted");
    expect(outcome([...voices("4×20"), ...voices("2×4 1×3", "salarie")])).toBe("trial");
  });
  test("C3 golden: eight of ten, five of six, three of four is adopted", () =>
    expect(outcome([...voices("3×8 1×2", "salarie"), ...voices("3×5 1×1", "benevole"), ...voices("3×3 1×1", "gouvernance")])).toBe("adopted"));
  test("C3 golden: the same 80 % with one hostile group of four is not", () => {
    const hostile = [...voices("3×10", "salarie"), ...voices("3×6", "benevole"), ...voices("1×4", "gouvernance")];
    expect(judge(hostile, 20, SETTINGS)).toEqual({ outcome: "open", quorum: true, groupHeldBack: true });
  });
  test("C4 60 % without objection are a trial, exactly 60 % too", () => {
    expect([ungrouped("2×3 1×2"), ungrouped("2×6 1×4"), ungrouped("2×36 1×24"), ungrouped("2×35 1×25"), ungrouped("2×59 1×41")]).toEqual([
      "trial",
      "trial",
      "trial",
      "open",
      "open",
    ]);
  });
  test("C4 80 % with objections from one person, or from at most a tenth, are a trial", () => {
    expect([ungrouped("4×4 0×1"), ungrouped("4×8 1×1 0×1"), ungrouped("4×18 0×2"), ungrouped("4×54 0×6")]).toEqual(Array(4).fill("trial"));
    expect([ungrouped("4×8 0×2"), ungrouped("4×17 0×2"), ungrouped("4×53 0×7")]).toEqual(Array(3).fill("open"));
    expect(ungrouped("4×7 1×2 0×1")).toBe("open");
  });
  test("C4 no trial where more than half of a protected group refuse; half may", () => {
    expect(outcome([...voices("4×20"), ...voices("2×2 1×2", "salarie")])).toBe("trial");
    expect(outcome([...voices("4×20"), ...voices("2×2 1×3", "salarie")])).toBe("open");
  });
  test("C5 three quarters at 1 or worse, and it is dropped", () => {
    expect([ungrouped("1×3 2×1"), ungrouped("0×45 2×15"), ungrouped("0×44 2×16"), ungrouped("0×3", 3)]).toEqual(["dropped", "dropped", "open", "dropped"]);
  });
  test("C6 everything else is open", () => expect([ungrouped("2×5 1×5"), ungrouped("4×6 0×4"), ungrouped("", 0)]).toEqual(Array(3).fill("open")));
  test("C7 under strict consent one objection is enough: there is no trial, and what nobody objects to is as before", () => {
    const strict = { ...SETTINGS, strictConsent: true };
    expect([ungrouped("4×59 0×1", 60, strict), ungrouped("4×60", 60, strict), ungrouped("2×36 1×24", 60, strict), ungrouped("0×60", 60, strict)]).toEqual([
      "open",
      "adopted",
      "trial",
      "dropped",
    ]);
  });
});

/** C1–C7 again, from counts, in whole numbers alone. */
type Room = { yes: number; one: number; zero: number };
const RULE = (groups: readonly Room[], none: Room, passes: number, headcount: number, strict: boolean): Outcome => {
  const sum = (key: keyof Room) => [...groups, none].reduce((total, each) => total + each[key], 0);
  const [yes, one, zero] = [sum("yes"), sum("one"), sum("zero")];
  const cast = yes + one + zero;
  const sheltered = groups.filter((each) => each.yes + each.one + each.zero >= 3);
  const of = (each: Room) => each.yes + each.one + each.zero;
  if ((cast + passes) * 10 < headcount * 6 || cast < passes || cast < 3) return "open";
  if (yes * 10 >= cast * 8 && zero === 0 && sheltered.every((each) => each.yes * 10 >= of(each) * 6)) return "adopted";
  const mild = sheltered.every((each) => (each.one + each.zero) * 2 <= of(each));
  if (mild && zero === 0 && yes * 10 >= cast * 6) return "trial";
  if (mild && !strict && (zero === 1 || (zero > 0 && zero * 10 <= cast)) && yes * 10 >= cast * 8) return "trial";
  return (one + zero) * 4 >= cast * 3 ? "dropped" : "open";
};
const some = fc.record({ yes: fc.nat(40), one: fc.nat(8), zero: fc.nat(3) });
const few = fc.record({ yes: fc.nat(7), one: fc.nat(7), zero: fc.nat(2) });
const inRoom = fc.record({
  groups: fc.array(fc.oneof(some, few), { maxLength: 5 }),
  none: fc.oneof(some, few),
  passes: fc.nat(20),
  away: fc.nat(20),
  strict: fc.boolean(),
  dealt: fc.infiniteStream(fc.constantFrom<Stance>("4", "3", "2")),
});
const agrees = (judged: Judge) =>
  fc.property(inRoom, ({ groups, none, passes, away, strict, dealt }) => {
    const said = [...groups, none].flatMap(({ yes, one, zero }, i) => {
      const group = i === groups.length ? undefined : GROUPS[i];
      return [...Array.from({ length: yes }, () => ({ stance: dealt.next().value as Stance, group })), ...voices(`1×${one} 0×${zero}`, group)];
    });
    const ballots = [...said, ...voices(`pass×${passes}`)];
    expect(judged(ballots, ballots.length + away, { ...SETTINGS, strictConsent: strict }).outcome).toBe(
      RULE(groups, none, passes, ballots.length + away, strict),
    );
  });

describe("the rules, whatever the room", () => {
  test("C1–C7 agree with themselves written again in whole numbers", () => fc.assert(agrees(judge), { numRuns: 4000 }));
  test("C1–C7 hold for every room up to 14 stances and two groups of few", () => {
    for (const [yes, one, zero, gYes, gNo, passes] of product([9, 5, 4, 5, 5, 3])) {
      const said = [...voices(`3×${yes} 1×${one} 0×${zero} pass×${passes}`), ...voices(`2×${gYes} 1×${gNo}`, "salarie")];
      expect(judge(said, said.length, SETTINGS).outcome).toBe(
        RULE([{ yes: gYes!, one: gNo!, zero: 0 }], { yes: yes!, one: one!, zero: zero! }, passes!, said.length, false),
      );
    }
  });
  test("a planted slip at each threshold is caught", () => {
    for (const slip of [
      { quorum: 0.61 },
      { adopted: 0.81 },
      { group: 0.66 },
      { trial: 0.62 },
      { trialWithObjection: 0.83 },
      { objecting: 0.12 },
      { dropped: 0.77 },
    ])
      expect(
        () =>
          fc.assert(
            agrees((said, heads, settings) => judge(said, heads, { ...settings, thresholds: { ...THRESHOLDS, ...slip } })),
            { numRuns: 4000, endOnFailure: true, seed: 24 },
          ),
        JSON.stringify(slip),
      ).toThrow();
  });
  test("floating point never decides: any whole percentage of any room up to 60", () => {
    for (let percent = 1; percent <= 100; percent++)
      for (let cast = 3; cast <= 60; cast++) {
        const needed = Math.ceil((percent * cast) / 100);
        const settings = { ...SETTINGS, thresholds: { ...THRESHOLDS, adopted: percent / 100 } };
        if (needed <= cast) expect(ungrouped(`2×${needed} 1×${cast - needed}`, cast, settings), `${percent} % of ${cast}`).toBe("adopted");
        if (needed > 0) expect(ungrouped(`2×${needed - 1} 1×${cast - needed + 1}`, cast, settings), `${percent} % of ${cast}`).not.toBe("adopted");
      }
  });
  test("a group is said to have held a practice back exactly where it did", () => {
    fc.assert(
      fc.property(inRoom, ({ groups, none, strict }) => {
        const said = [...groups, none].flatMap(({ yes, one, zero }, i) => voices(`3×${yes} 1×${one} 0×${zero}`, i === groups.length ? undefined : GROUPS[i]));
        const settings = { ...SETTINGS, strictConsent: strict };
        const without = judge(
          said.map(({ stance }) => ({ stance })),
          said.length,
          settings,
        ).outcome;
        const verdict = judge(said, said.length, settings);
        expect(verdict.groupHeldBack, `${verdict.outcome}, and ${without} without groups`).toBe(verdict.outcome !== without);
      }),
      { numRuns: 2000 },
    );
  });
});

/** A vote in which every seat of a room says one thing, told in some order. */
const said = fc.record({ stance: fc.constantFrom(...STANCES), reason: fc.constantFrom("Trop.", "Peu.", "Mal."), whom: fc.constantFrom("nous", "vous") });
const spoken = fc.tuple(...PEOPLE.map(() => said)).chain((list) =>
  fc.record({
    list: fc.constant(list),
    order: fc.shuffledSubarray([...PEOPLE.keys()], { minLength: PEOPLE.length }),
    dice: fc.double({ min: 0, max: 0.999, noNaN: true }),
  }),
);
const ballotOf = (seat: string, { stance, reason, whom }: { stance: Stance; reason: string; whom: string }): Event => ({
  type: "ballotCast",
  vote: "v1",
  seat,
  stance,
  ...(stance === "pass" ? {} : { reason }),
  ...(stance === "0" ? { whom } : {}),
});
const sameInAnyOrder = (count: (log: readonly Event[], dice: number) => unknown) =>
  fc.property(spoken, ({ list, order, dice }) => {
    const ballots = list.map((each, i) => ballotOf(PEOPLE[i]!, each));
    expect(count([...MOMENTS.voting, ...order.map((i) => ballots[i]!)], dice)).toEqual(count([...MOMENTS.voting, ...ballots], dice));
  });
const counted = (log: readonly Event[], dice: number) =>
  given(...go([...log], [DESK, { type: "announceClosing", vote: "v1" }])).when(DESK, { type: "closeVote", vote: "v1" }, { dice }).decision;

describe("the order of ballots", () => {
  test("never matters to the outcome, the tally, the groups", () => {
    fc.assert(
      sameInAnyOrder((log, dice) => {
        const decision = counted(log, dice);
        return (
          decision.ok &&
          decision.events.map(
            (event) => event.type === "voteClosed" && { ...event, objections: event.objections.length, reservations: event.reservations.length },
          )
        );
      }),
    );
  });
  test("never matters to the order in which sentences are read, so that it tells nobody who spoke first", () =>
    fc.assert(sameInAnyOrder(counted), { numRuns: 500 }));
  test("a planted favour to the first ballot is caught", () => {
    const first = (log: readonly Event[]) => Object.values(replay(log).vote!.ballots)[0]?.stance;
    expect(() =>
      fc.assert(
        sameInAnyOrder((log) => first(log)),
        { seed: 24 },
      ),
    ).toThrow();
  });
});

describe("one seat, one ballot", () => {
  const again = fc.array(fc.tuple(fc.nat(PEOPLE.length - 1), fc.constantFrom(...STANCES)), { minLength: 1, maxLength: 40, size: "max" });
  const lastCounts = (step: typeof evolve) =>
    fc.property(again, (turns) => {
      const ballots = turns.map(([i, stance]) => ballotOf(PEOPLE[i]!, { stance, reason: "Trop.", whom: "nous" }));
      const open = ballots.reduce(step, replay(MOMENTS.voting));
      const decision = countOf(open, open.vote!, 0.4);
      const last = new Map(turns.map(([i, stance]) => [i, stance]));
      expect(decision).toMatchObject({
        ballots: last.size,
        outcome: judge(
          [...last].map(([i, stance]) => ({ stance, group: GROUP_OF[PEOPLE[i]!] })),
          PEOPLE.length,
          SETTINGS,
        ).outcome,
      });
    });
  test("V2 however often each changes, the last one alone is counted", () => fc.assert(lastCounts(evolve)));
  test("a planted second ballot for the same seat is caught", () => {
    const twice: typeof evolve = (workshop, event) => {
      const next = evolve(workshop, event);
      return event.type === "ballotCast" && workshop.vote?.ballots[event.seat]
        ? { ...next, vote: { ...next.vote!, ballots: { ...next.vote!.ballots, [`${event.seat}-again`]: next.vote!.ballots[event.seat]! } } }
        : next;
    };
    expect(() => fc.assert(lastCounts(twice), { seed: 24 })).toThrow();
  });
});

type Words = typeof groupWords;
/** What the wall tells: for each told group its size is known in the room; everyone else is what is left. */
const nobodyAlone = (words: Words, sizes: readonly number[], none: number, accepts: readonly number[]) => {
  const list = [
    ...sizes.flatMap((size, i) => voices(`3×${Math.min(size, accepts[i] ?? 0)} 1×${size - Math.min(size, accepts[i] ?? 0)}`, GROUPS[i])),
    ...voices(`1×${none}`),
  ];
  const told = Object.keys(words(list)) as Group[];
  const left = none + sizes.filter((_, i) => !told.includes(GROUPS[i]!)).reduce((sum, size) => sum + size, 0);
  return told.every((group) => sizes[GROUPS.indexOf(group)]! >= 5) && (told.length === 0 || left === 0 || left >= 5);
};
describe("S4 groups are told in words, from five, and only where nobody can be found by subtraction", () => {
  const sizes = product([9, 8, 7, 6, 7]); // three groups, those of none, and how many accept
  test("S4 by brute force over small rooms", () => {
    for (const [a, b, c, none, yes] of sizes) expect(nobodyAlone(groupWords, [a!, b!, c!], none!, [yes!, yes!, yes!]), `${a} ${b} ${c} ${none}`).toBe(true);
  });
  test("S4 whatever can be told is told: as many groups as the rule allows, the largest first", () => {
    for (const [a, b, c, none] of product([9, 8, 7, 6])) {
      const told = Object.keys(
        groupWords([...voices(`3×${a}`, "salarie"), ...voices(`3×${b}`, "benevole"), ...voices(`3×${c}`, "gouvernance"), ...voices(`3×${none}`)]),
      ).length;
      const large = [a!, b!, c!].filter((size) => size >= 5).toSorted((x, y) => y - x);
      const sum = a! + b! + c! + none!;
      const most = Math.max(
        0,
        ...large.map((_, i) => i + 1).filter((n) => [0, 5].some((least) => (least === 0 ? sum - total(large, n) === 0 : sum - total(large, n) >= 5))),
      );
      expect(told, `${a} ${b} ${c} ${none}`).toBe(most);
    }
  });
  test("S4 a planted telling of every group of five is caught", () => {
    const leaky: Words = (list) =>
      Object.fromEntries(
        GROUPS.filter((group) => list.filter((each) => each.group === group && each.stance !== "pass").length >= 5).map((group) => [group, "most"]),
      );
    expect(sizes.every(([a, b, c, none, yes]) => nobodyAlone(leaky, [a!, b!, c!], none!, [yes!, yes!, yes!]))).toBe(false);
  });
  test("S4 most from 60 %, divided from 40 %, few below; a pass is not a voter", () => {
    const word = (said: string) => groupWords(voices(said, "salarie")).salarie;
    expect([word("2×3 1×2"), word("2×2 1×3"), word("2×1 1×4"), word("2×6 0×4"), word("2×4 pass×9")]).toEqual(["most", "divided", "few", "most", undefined]);
  });
});

describe("group-informed consensus, for order only", () => {
  const groups = (...pairs: [number, number][]) => groupInformed(pairs.map(([agree, seen]) => ({ agree, seen })));
  test("golden: (8/10, 5/6, 3/4) is 0.3750, (10/10, 6/6, 0/4) is 0.1337: the same 80 %, very different", () => {
    expect(groups([8, 10], [5, 6], [3, 4])).toBeCloseTo(0.375, 10);
    expect(groups([10, 10], [6, 6], [0, 4]).toFixed(4)).toBe("0.1337");
  });
  test("a group of nobody is skipped, and nobody at all is one", () => {
    expect(groups([8, 10], [0, 0], [5, 6], [3, 4])).toBeCloseTo(0.375, 10);
    expect(groups()).toBe(1);
  });
});

test("the head-count confirmed on the desk is the one the quorum is counted on", () => {
  const inRoom = (people: number) => {
    const log = go(room(), [DESK, { type: "confirmHeadcount", people }], playItem("r2"), choose(["ca"], [], "r2"), openVote("r2.ca"));
    const ballots = PEOPLE.map((seat) => ballotOf(seat, { stance: "3", reason: "", whom: "" }));
    return go([...log, ...ballots], ...close("v1")).at(-1);
  };
  expect(inRoom(10)).toMatchObject({ headcount: 10, quorum: true, outcome: "adopted" });
  expect(inRoom(11)).toMatchObject({ headcount: 11, quorum: false, outcome: "open" });
  expect(stancesIn(tallyOf(voices("4×1 3×1 2×1 1×1 0×1 pass×5")))).toBe(5);
  expect(Object.keys(all("3"))).toEqual(PEOPLE);
});

function product(below: readonly number[]): number[][] {
  return below.reduce<number[][]>((rows, limit) => rows.flatMap((row) => Array.from({ length: limit }, (_, i) => [...row, i])), [[]]);
}
function total(sizes: readonly number[], n: number): number {
  return sizes.slice(0, n).reduce((sum, size) => sum + size, 0);
}
