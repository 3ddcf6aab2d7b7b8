// What one address may ask: a whole venue comes in at once, and whoever searches for a code, or knocks at a locked door, gets nowhere.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { limitsOf } from "../../server/http/limits.ts";
import type { Opened } from "../../shared/protocol.ts";
import { enter, openWorkshop } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";

let server: Running;
let opened: Opened;
beforeAll(async () => {
  server = await startServer();
  opened = await openWorkshop(server.url, { seats: 400 });
});
afterAll(() => server.kill());

/** From an address that a proxy on the same machine names. */
const asks = (address: string, path: string, body?: unknown, key?: string) =>
  fetch(server.url + path, {
    method: body === undefined ? "GET" : "POST",
    headers: { "x-forwarded-for": address, ...(key ? { authorization: `Bearer ${encodeURIComponent(key)}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const statuses = async (all: readonly Promise<Response>[]): Promise<Record<string, number>> => {
  const told = await Promise.all(all.map(async (each) => (await each).status));
  return Object.fromEntries([...new Set(told)].map((status) => [status, told.filter((one) => one === status).length]));
};
const seats = (code: string) => `/api/workshops/${code}/seats`;
/** Codes that no workshop has. */
const wrongCodes = (count: number) =>
  Array.from({ length: count }, (_, i) => `ZZ${String.fromCodePoint(65 + (i % 26), 65 + (Math.floor(i / 26) % 26), 65 + Math.floor(i / 676))}`);

describe("Three hundred people of one venue", () => {
  test("look, take a seat and enter from one address: all are in", { timeout: 60_000 }, async () => {
    const venue = "203.0.113.7";
    const all = await Promise.all(
      Array.from({ length: 300 }, async () => {
        const looked = await asks(venue, `/api/workshops/${opened.code}`);
        const taken = await asks(venue, seats(opened.code), {});
        const { key } = (await taken.json()) as { key: string };
        const entered = await asks(venue, `/api/workshops/${opened.code}/enter`, { screen: "phone" }, key);
        return [looked.status, taken.status, entered.status].join(" ");
      }),
    );
    expect(new Set(all)).toEqual(new Set(["200 201 200"]));
  });
});

describe("Whoever searches for a code", () => {
  const searcher = "198.51.100.9";
  test("tries sixty, however many at once; then a right code is told from no other", { timeout: 60_000 }, async () => {
    expect(await statuses(wrongCodes(200).map((code) => asks(searcher, `/api/workshops/${code}`)))).toEqual({ 404: 60, 429: 140 });
    const bodies = await Promise.all(
      [opened.code, "ZZZZZ"].flatMap((code) =>
        [
          asks(searcher, `/api/workshops/${code}`),
          asks(searcher, seats(code), {}),
          asks(searcher, `/api/workshops/${code}/recover`, { word: "ABCD" }),
          asks(searcher, `/api/workshops/${code}/pairings`, { screen: "wall" }),
          asks(searcher, `/api/workshops/${code}/questionnaire`),
          asks(searcher, `/api/workshops/${code}/enter`, { screen: "desk" }, "a-key-that-nobody-has"),
          asks(searcher, `/api/charters/${code}/public`),
          asks(searcher, `/api/charters/${code}`, undefined, "a-key-that-nobody-has"),
        ].map(async (each) => (await each).text()),
      ),
    );
    expect(new Set(bodies.map((body) => (JSON.parse(body) as { refusal: string }).refusal))).toEqual(new Set(["slow-down"]));
  });
  test("shuts out nobody of the same address who was in, or has a good key", async () => {
    const venue = "203.0.113.8";
    expect((await asks(venue, `/api/workshops/${opened.code}`)).status).toBe(200);
    await Promise.all(wrongCodes(80).map((code) => asks(venue, `/api/workshops/${code}`)));
    expect((await asks(venue, seats(opened.code), {})).status).toBe(201);
    expect((await asks(searcher, `/api/workshops/${opened.code}/enter`, { screen: "desk" }, opened.keys.desk)).status).toBe(200);
    expect((await asks(searcher, `/api/workshops/${opened.code}`)).status).toBe(200); // where the desk is, the code is known
  });
  test("waits ten seconds for each more; another address of its own IPv6 network is no other", () => {
    let now = 0;
    const limits = limitsOf(() => now);
    const from = (address: string) => ({ headers: {}, socket: { remoteAddress: address } }) as never;
    const spend = (address: string, times: number) => Array.from({ length: times }, () => limits.search(from(address), "ABCDE")).filter(Boolean).length;
    expect([spend("2001:db8:1:2::1", 40), spend("2001:db8:1:2:f::9", 40), spend("::ffff:192.0.2.1", 99)]).toEqual([40, 20, 60]);
    now += 25_000;
    expect([spend("192.0.2.1", 9), spend("127.0.0.1", 999), spend("::1", 999)]).toEqual([2, 999, 999]);
  });
});

describe("A flood at the door", () => {
  test("locked, it lets nobody in, costs no hash, and who is in is served", { timeout: 60_000 }, async () => {
    const mine = await openWorkshop(server.url);
    const desk = enter(server.url, mine.code, mine.keys.desk, "desk");
    await desk.until((me) => me.desk !== undefined);
    const taken = (await (await asks("203.0.113.20", seats(mine.code), {})).json()) as { key: string };
    const ana = enter(server.url, mine.code, taken.key, "phone");
    await ana.until((me) => me.seat !== undefined);
    expect(await desk.say({ type: "lockDoor", locked: true })).toMatchObject({ ok: true });
    const flood = statuses(Array.from({ length: 1000 }, (_, i) => asks(`198.51.${i % 100}.${i % 250}`, seats(mine.code), {})));
    for (let i = 0; i < 10; i++) expect(await ana.say({ type: "nameSeat", alias: `Ana ${i}` })).toMatchObject({ ok: true });
    expect(await flood).toEqual({ 403: 1000 });
    await desk.until((me) => me.desk!.people.length === 1);
  });
  test("open, one address takes a thousand seats in ten minutes at most, in all workshops; another still gets in", { timeout: 60_000 }, async () => {
    const now = 0;
    const limits = limitsOf(() => now);
    const from = (address: string) => ({ headers: {}, socket: { remoteAddress: address } }) as never;
    expect(Array.from({ length: 1500 }, () => limits.seats(from("198.51.100.1"))).filter(Boolean)).toHaveLength(1000);
    expect(limits.seats(from("198.51.100.2"))).toBe(true);
  });
});

describe("Everything that needs no good key has its limit by address", () => {
  test.each([
    ["workshops opened", 41, () => asks("198.51.100.30", "/api/workshops", {})],
    ["files read", 31, () => asks("198.51.100.31", "/api/decks?name=a.txt", {})],
    ["digits asked for", 41, () => asks("198.51.100.32", `/api/workshops/${opened.code}/pairings`, { screen: "wall" })],
    ["wrong keys", 61, () => asks("198.51.100.33", `/api/workshops/${opened.code}/enter`, { screen: "desk" }, "noix-lilas-miel-nid-frelon-lin")],
    [
      "wrong keys for documents",
      61,
      () => asks("198.51.100.34", `/api/workshops/${opened.code}/exports/charte.md`, undefined, "noix-lilas-miel-nid-frelon-lin"),
    ],
  ])("%s", async (_, count, ask) => {
    const told = [];
    for (let i = 0; i < count; i++) told.push((await ask()).status);
    expect(told.filter((status) => status === 429)).toHaveLength(1);
    expect(told.at(-1)).toBe(429);
  });
  test("a seat keeps five places at the door in ten seconds, and no more", async () => {
    const { key } = (await (await asks("203.0.113.40", seats(opened.code), {})).json()) as { key: string };
    const told = await statuses(Array.from({ length: 30 }, () => asks("203.0.113.40", `/api/workshops/${opened.code}/enter`, { screen: "phone" }, key)));
    expect(told).toEqual({ 200: 5, 429: 25 });
  });
});
