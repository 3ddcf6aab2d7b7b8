// W1 over the whole table: every command, by everyone, in every phase; a command without its row is named.
import { describe, expect, test } from "vitest";
import {
  CharterCommand,
  charterRoleOf,
  decideCharter,
  PASSER,
  replayCharter,
  SAID_BY as LIVING_SAID_BY,
  type CharterCommand as CharterCommandOf,
} from "../../shared/living/life.ts";
import { Command, decide, roleOf, SAID_BY } from "../../shared/workshop.ts";
import { HOUR, HOUSE, SAMPLES, stampOf, T0 } from "../given.ts";
import { begun, BOARD, COUNCIL, DAY, day, DESK as LIVING_DESK, link, living, NEXT_DAY, READER } from "../living-given.ts";
import { ANY, CHARTER_COMMANDS, COMMANDS, type Row } from "./commands.ts";
import { phaseOf, WHO, WORKSHOPS } from "./moments.ts";

type Type = Command["type"];
/** From the union that parses what screens send. */
const TYPES = Command.options.map(({ shape }) => shape.type.value);
const words = (said: string): string[] => said.split(" ").filter(Boolean).toSorted();
const without = (types: readonly string[], table: object): string[] => types.filter((type) => !Object.hasOwn(table, type));

test("W1 every command has a row in the table of authority, and every row a command", () => {
  expect(without(TYPES, COMMANDS)).toEqual([]);
  expect(without(Object.keys(COMMANDS), SAID_BY)).toEqual([]);
});
test("W1 a planted command without its row is named", () => expect(without([...TYPES, "openAllBallots"], COMMANDS)).toEqual(["openAllBallots"]));

/** What everyone hears, in each workshop. */
function heard(type: Type, decideBy = decide): { who: string; phase: string; told: string }[] {
  return WORKSHOPS.flatMap((workshop) =>
    Object.values(WHO).flatMap(({ role, seat, in: as = (same) => same }) => {
      const there = as(workshop);
      const decision = decideBy(there, SAMPLES[type], stampOf(seat, T0 + 10 * HOUR));
      if (role !== "house" && roleOf(there, seat) !== role && !workshop.closed && workshop.openedAt) throw new Error(`${seat} is no ${role}`);
      return [{ who: roleOf(there, seat), phase: phaseOf(workshop), told: decision.ok ? "granted" : decision.refusal }];
    }),
  );
}
/** The row as it is. Throws where someone who may not is granted it, or is not told why not. */
function rowOf(type: Type, who: readonly string[], decideBy = decide): Row {
  const all = heard(type, decideBy);
  for (const each of all.filter((one) => !who.includes(one.who)))
    if (each.told !== (each.who === "stranger" ? "not-seated" : "not-your-role"))
      throw new Error(`${type}: a ${each.who} hears “${each.told}” in ${each.phase}`);
  const those = all.filter((one) => who.includes(one.who));
  const unique = (list: string[]) => [...new Set(list)].toSorted().join(" ");
  return [
    unique([...who]),
    unique(those.filter(({ told }) => told === "granted").map(({ phase }) => phase)),
    unique(those.map(({ told }) => told).filter((told) => told !== "granted" && told !== "closed" && told !== "no-such-workshop")),
  ];
}
const asRow = ([who, phases, told]: Row): Row => [words(who).join(" "), words(phases).join(" "), words(told).join(" ")];

describe("W1 who may say what, when, and what everyone else is told", () => {
  test.each(Object.keys(COMMANDS) as Type[])("W1 %s", (type) => {
    const [who] = COMMANDS[type];
    expect(words(who)).toEqual([...SAID_BY[type]].toSorted());
    expect(rowOf(type, words(who))).toEqual(asRow(COMMANDS[type]));
  });
  test("W2 once closed, a screen may still be let in, and nothing else is granted to anyone", () => {
    const granted = Object.entries(COMMANDS).filter(([, [, phases]]) => words(phases).includes("closed"));
    expect(granted.map(([type]) => type)).toEqual(["admitScreen"]);
  });
  test("before it is opened, a workshop hears its opening alone", () => {
    for (const type of TYPES)
      expect([...new Set(heard(type).flatMap(({ phase, told }) => (phase === "nothing" && !/^not-(your-role|seated)$/.test(told) ? [told] : [])))]).toEqual(
        type === "openWorkshop" ? ["granted"] : expect.toSatisfy((told: string[]) => told.every((each) => each === "no-such-workshop")),
      );
  });
});

test.each<[string, Type, typeof decide]>([
  [
    "the wall may close a vote",
    "closeVote",
    (workshop, command, stamp) => decide(workshop, command, stamp.by === WHO["wall"]!.seat ? { ...stamp, by: WHO["facilitator"]!.seat } : stamp),
  ],
  [
    "a banned person still votes",
    "castBallot",
    (workshop, command, stamp) => decide({ ...workshop, seats: { fay: {}, ...workshop.seats } as never }, command, stamp),
  ],
])("a planted hole, %s, is found", (_, type, decideBy) => expect(() => rowOf(type, words(COMMANDS[type][0]), decideBy)).toThrow(/hears/));

describe("R2 the life of a charter: who may say what, and what everyone else is told", () => {
  const KEYS = {
    house: HOUSE,
    referent: LIVING_DESK,
    body: BOARD,
    expired: COUNCIL,
    revoked: "key-taken-back",
    reader: READER,
    passer: PASSER,
    stranger: "key-of-nobody",
  };
  const closed = living(
    begun,
    [LIVING_DESK, { type: "openFeedback", key: READER }],
    link(BOARD, "conseil"),
    link(COUNCIL, "CSE", day(1)),
    link(KEYS.revoked, "DPO"),
    [LIVING_DESK, { type: "revokeLink", link: "l3" }],
  );
  const states = {
    begun: closed,
    public: living(closed, [LIVING_DESK, { type: "setPublic", open: true }]),
    erased: living(closed, [LIVING_DESK, { type: "eraseCharter", material: false }]),
  };
  const types = [...CharterCommand.options.map(({ shape }) => shape.type.value), "beginCharter", "joinWorkshop"] as CharterCommandOf["type"][];

  test("R2 every command has a row, and every row a command", () => {
    expect(without(types, CHARTER_COMMANDS)).toEqual([]);
    expect(without(Object.keys(CHARTER_COMMANDS), LIVING_SAID_BY)).toEqual([]);
  });
  test.each(types)("R2 R6 R14 %s", (type) => {
    const who = words(CHARTER_COMMANDS[type]);
    expect(who).toEqual([...LIVING_SAID_BY[type]].toSorted());
    for (const [state, log] of Object.entries(states))
      for (const [name, key] of Object.entries(KEYS)) {
        const charter = replayCharter(log);
        const at = NEXT_DAY + 3 * DAY; // the works council's link was until the day after the workshop
        const role = charterRoleOf(charter, key, at);
        if (who.includes(role) && state !== "erased") continue; // what it is told then is its rule's matter: tests/living.test.ts
        const told = decideCharter(charter, { type } as CharterCommandOf, stampOf(key, at));
        const why = { expired: "link-expired", revoked: "link-revoked", stranger: "wrong-key" }[role as string] ?? "not-your-role";
        expect([name, state, told]).toEqual([name, state, { ok: false, refusal: state === "erased" ? "charter-erased" : why }]);
      }
  });
});

test("the words of the table are phases", () => {
  const known = [...words(ANY), "closed", "nothing"];
  for (const [type, [, phases]] of Object.entries(COMMANDS))
    expect(
      words(phases).filter((each) => !known.includes(each)),
      type,
    ).toEqual([]);
});
