// Every route and page of the real server, knocked on by everyone in every state; a route without its row is named.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { enter, post } from "../rehearsal/people.ts";
import type { Refusal } from "../../shared/decision.ts";
import { SAMPLES } from "../given.ts";
import { COMMANDS } from "./commands.ts";
import { keyFor, KEYS, knock, named, openHouse, type House } from "./knocks.ts";
import { ROUTES, type Told } from "./routes.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.served.stop());

const addressOf = (row: string): string => row.split(" ").slice(0, 2).join(" ");
const without = (list: readonly string[]): string[] => {
  const rows = new Set(Object.keys(ROUTES).map(addressOf));
  return list.map(named).filter((route) => !rows.has(route));
};

test("every route and page has a row in the table of authority, and every row a route", () => {
  expect(without(house.served.routes)).toEqual([]);
  const known = new Set(house.served.routes.map(named));
  expect(Object.keys(ROUTES).filter((row) => !known.has(addressOf(row)))).toEqual([]);
});
test("a planted route without its row is named", () =>
  expect(without([...house.served.routes, "GET ^\\/api\\/workshops\\/(\\w+)\\/ballots$"])).toContain("GET /api/workshops/CODE/ballots"));

/** Who knocks where: keys of a charter's life are knocked with there only. */
const whoFor = (row: string): string[] => {
  const of = row.includes("/charters/") ? ["removed", "banned"] : ["body", "expired", "revoked", "reader"];
  return row.includes("CODE") && row.includes("/api/") ? Object.keys(KEYS).filter((who) => !of.includes(who)) : ["nobody", "desk"];
};
const toldTo = (told: Told, who: string): string => {
  if (typeof told === "string") return told;
  const by = Object.entries(told).find(([, all]) => all.split(" ").includes(who)) ?? Object.entries(told).find(([, all]) => all === "*");
  return by![0];
};

describe("what everyone is told", () => {
  test.each(Object.entries(ROUTES))("%s", { timeout: 30_000 }, async (row, { ask = {}, told }) => {
    const route = house.served.routes.find((each) => named(each) === addressOf(row))!;
    const cells = Object.entries(told).flatMap(([states, said]) =>
      states.split(" ").flatMap((state) => whoFor(row).map((who) => ({ state, who, told: toldTo(said, who) }))),
    );
    const heard = await Promise.all(cells.map(async ({ state, who }) => ({ state, who, told: await knock(house, route, state, who, ask) })));
    expect(heard).toEqual(cells);
  });
});

test(
  "W1 by a socket, a screen is granted nothing that its key may not say: the wall not one command, a phone none of the desk’s",
  { timeout: 60_000 },
  async () => {
    const code = await house.code("gathering");
    const screens = [
      ["wall", "wall", KEYS["wall"]!],
      ["participant", "phone", KEYS["participant"]!],
      ["facilitator", "desk", KEYS["desk"]!],
    ] as const;
    for (const [role, screen, key] of screens) {
      const person = enter(house.url, code, keyFor(key, code), screen);
      await person.until((me) => me.status === "in");
      const granted: string[] = [];
      const told = new Set<Refusal>();
      for (const [type, command] of Object.entries(SAMPLES)) {
        if (COMMANDS[command.type][0].split(" ").includes(role)) continue;
        const reply = await person.say(command);
        if (reply.ok) granted.push(type);
        else told.add(reply.refusal);
      }
      expect([role, granted, [...told]]).toEqual([role, [], ["not-your-role"]]);
      person.link.leave();
    }
  },
);

test("a route that is there answers no other method, and an address that is not there nothing at all", async () => {
  for (const [path, method, status] of [
    ["/api/workshops", "GET", 405],
    ["/api/workshops", "PUT", 405],
    ["/api/charters/KABUT/commands", "DELETE", 405],
    ["/api/ballots", "GET", 404],
    ["/matchmake/create/workshop", "POST", 404],
    ["/api/../server/main.ts", "GET", 404],
    ["/..%2f..%2fpackage.json", "GET", 404],
    ["/colyseus", "GET", 404],
    ["/monitor", "GET", 404],
  ] as const)
    expect([path, method, (await fetch(house.url + path, { method })).status]).toEqual([path, method, status]);
  expect((await post(`${house.url}/api/workshops/KABUT/seats`, "{")).status).toBe(400);
});
