// What the operator sees: health, measures, and lines of what failed. Nothing of who, in which workshop, or what was said.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { blanked, traceTo } from "../server/trace.ts";
import { enter, openWorkshop, post, sit } from "./rehearsal/people.ts";
import { startServer, type Running } from "./rehearsal/server.ts";

const KEY = "the-operators-own-key";
let server: Running;
beforeAll(async () => {
  server = await startServer({ LOG_LEVEL: "trace", METRICS_KEY: KEY });
});
afterAll(() => server.kill());

const SENTENCES = { alias: "Zénobie-Canari", argument: "Le canari chante dans la mine", reason: "Un canari sera oublié", word: "Merci au canari" };
/** A workshop in which much is said, and much is refused. */
async function played() {
  const opened = await openWorkshop(server.url, { closingNotice: 0, organisation: "Les Canaris réunis" });
  const desk = enter(server.url, opened.code, opened.keys.desk, "desk");
  await desk.until((me) => me.desk !== undefined);
  const seats = [await sit(server.url, opened.code, { alias: SENTENCES.alias }), await sit(server.url, opened.code)];
  const { body: let_ } = await post<{ key: string; word: string }>(`${server.url}/api/workshops/${opened.code}/seats`, {});
  await desk.say({ type: "playItem", item: "r1" });
  await desk.say({ type: "openPositions", round: "r1", which: "first" });
  await seats[0]!.say({ type: "takePosition", round: "r1", which: "first", position: "against" });
  await desk.say({ type: "closePositions", round: "r1", which: "first" });
  await desk.say({ type: "turnCard", round: "r1" });
  await seats[0]!.say({ type: "addArgument", round: "r1", side: "against", text: SENTENCES.argument });
  await seats[1]!.say({ type: "castBallot", vote: "v9", stance: "0", reason: SENTENCES.reason, whom: "les canaris" });
  const { body: paired } = await post<{ ticket: string }>(`${server.url}/api/workshops/${opened.code}/pairings`, { screen: "desk" });
  await post(`${server.url}/api/workshops/${opened.code}/recover`, { word: "KEVA" });
  await fetch(`${server.url}/api/workshops/${opened.code}/exports/charte.md`, { headers: { authorization: `Bearer ${opened.keys.desk}` } });
  await fetch(`${server.url}/api/workshops/${opened.code}/seats`, { method: "POST", body: `{"alias":"${SENTENCES.alias}"` });
  for (const path of [`/x/${opened.code}?sessionId=nobody`, "/"])
    await new Promise((told) => new WebSocket(server.url.replace("http", "ws") + path).on("error", told));
  seats[0]!.link.leave();
  return {
    opened,
    secrets: [opened.code, opened.keys.desk, opened.keys.wall, opened.phrase, let_.key, let_.word, paired.ticket, ...seats.map(({ key }) => key)],
  };
}

describe("The lines of the server", () => {
  test("tell of every command at the most talkative level, and hold no key, code, alias or sentence", { timeout: 60_000 }, async () => {
    const { opened, secrets } = await played();
    const lines = server
      .output()
      .split("\n")
      .filter((line) => line.startsWith("{"));
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow();
    for (const secret of [...secrets, ...Object.values(SENTENCES), opened.code.toLowerCase(), "Canari", "canari"])
      expect(server.output()).not.toContain(secret);
  });
  test("take out what a slip would write", () => {
    const lines: string[] = [];
    const trace = traceTo("trace", { write: (line: string) => void lines.push(line) });
    trace.error(
      {
        code: "KABUT",
        key: "k".repeat(32),
        request: { headers: { authorization: "Bearer x" }, url: "/KABUT" },
        deep: { er: { alias: "Ana" } },
        why: `no room "KABUT" for ${"s".repeat(22)} in KABUT\n  at a.ts:1`,
      },
      "a slip",
    );
    expect(JSON.parse(lines[0]!)).toMatchObject({ msg: "a slip", request: {}, deep: { er: {} }, why: "no room … for … in …" });
    expect(lines[0]).not.toMatch(/KABUT|kkkk|ssss|Ana|Bearer/);
    expect(blanked(`seat reservation expired for “une phrase” et «\u202Fune autre\u202F»`)).toBe("seat reservation expired for … et …");
    expect(blanked("database is locked: SQLITE_BUSY")).toBe("database is locked: SQLITE_BUSY");
  });
});

describe("What is measured", () => {
  const measured = async (headers: Record<string, string> = {}) => {
    const answer = await fetch(`${server.url}/metrics`, { headers });
    return { status: answer.status, text: await answer.text() };
  };
  test("is told on the machine itself, or with the operator's key; to anyone else there is no such page", async () => {
    expect((await measured()).status).toBe(200);
    const proxied = { "x-forwarded-for": "203.0.113.5" };
    expect((await measured(proxied)).status).toBe(404);
    expect((await measured({ ...proxied, authorization: "Bearer not-the-operators-key" })).status).toBe(404);
    expect((await measured({ ...proxied, authorization: `Bearer ${KEY}` })).status).toBe(200);
    expect((await fetch(`${server.url}/health`, { headers: proxied })).status).toBe(200);
  });
  test("counts workshops, screens, commands and requests, and names none", { timeout: 60_000 }, async () => {
    const { secrets } = await played();
    const { text } = await measured();
    for (const line of [
      /^charte_workshops \d/m,
      /^charte_screens\{screen="desk"\} [1-9]/m,
      /^charte_commands_total\{saved="yes"\} [1-9]/m,
      /^charte_requests_total\{status="2xx"\} \d/m,
      /^nodejs_eventloop_lag_p99_seconds/m,
    ])
      expect(text).toMatch(line);
    for (const secret of [...secrets, ...Object.values(SENTENCES)]) expect(text).not.toContain(secret);
    const labels = new Set([...text.matchAll(/^charte_[^{\s]+\{([^}]*)\}/gm)].flatMap(([, all]) => all!.split(",").map((each) => each.split("=")[0]!)));
    expect([...labels].toSorted()).toEqual(["le", "saved", "screen", "status"]);
  });
});
