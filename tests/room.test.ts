// The room over its real door: bad input and faults get a sentence, nobody else is disturbed, the process stays up.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Client } from "@colyseus/sdk";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { TAKEN_OVER } from "../shared/protocol.ts";
import type { Entered, Let, Opened, Problem, QuestionnaireAsked } from "../shared/protocol.ts";
import type { WordLists } from "../shared/deck.ts";
import { enter, openWorkshop, post, sit, type Person } from "./rehearsal/people.ts";
import { startServer, type Running } from "./rehearsal/server.ts";

type Reservation = Parameters<Client["consumeSeatReservation"]>[0];
let server: Running;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.kill());

const workshop = (code: string, path = "") => `${server.url}/api/workshops/${code}${path}`;
async function room(settings: Record<string, unknown> = {}): Promise<{ opened: Opened; desk: Person }> {
  const opened = await openWorkshop(server.url, { closingNotice: 0, ...settings });
  const desk = enter(server.url, opened.code, opened.keys.desk, "desk");
  await desk.until((me) => me.desk !== undefined);
  return { opened, desk };
}
const ticketed = (code: string, ticket: string) => fetch(workshop(code, "/pairings"), { headers: { authorization: `Bearer ${ticket}` } });
const refusal = async (asked: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await asked;
  return [status, (body as Problem).refusal];
};

describe("What the wording check looks for", () => {
  const lists = (lang: string, headers: Record<string, string> = {}) => fetch(`${server.url}/api/lint/${lang}`, { headers });
  test("comes in each language, from that language's deck, without a key", async () => {
    for (const [lang, word, other] of [
      ["fr", "si possible", "where possible"],
      ["en", "where possible", "si possible"],
    ] as const) {
      const answer = await lists(lang);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
      const { vague, jargon, known } = (await answer.json()) as WordLists;
      expect(vague).toContain(word);
      expect(vague).not.toContain(other);
      expect([jargon.every(({ words }) => words.length > 0), known.length > 0]).toEqual([true, true]);
    }
  });
  test("is asked for anew each time, and sent once: it travels compressed, and again only where it changed", async () => {
    const first = await lists("fr", { "accept-encoding": "br" });
    const etag = first.headers.get("etag")!;
    expect([first.headers.get("cache-control"), first.headers.get("content-encoding"), first.headers.get("vary")]).toEqual([
      "no-cache",
      "br",
      "accept-encoding",
    ]);
    const again = await lists("fr", { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await lists("en", { "if-none-match": etag })).status).toBe(200);
    const plain = await lists("fr", { "accept-encoding": "identity" });
    expect([plain.headers.get("content-encoding"), await plain.json()]).toEqual([null, await first.json()]);
  });
  test("in a language that the house does not have, there is a clear answer; nothing is written to it", async () => {
    for (const lang of ["de", "FR", "fr/", "fr%2f..", ""]) {
      const answer = await lists(lang);
      expect([lang, answer.status, answer.headers.get("content-type")]).toEqual([lang, 404, "application/problem+json; charset=utf-8"]);
      expect(await answer.json()).toMatchObject({ status: 404, title: expect.stringMatching(/./) });
    }
    const written = await fetch(`${server.url}/api/lint/fr`, { method: "POST", body: "{}" });
    expect([written.status, written.headers.get("allow")]).toEqual([405, "GET"]);
  });
});

describe("The questionnaire by link", () => {
  const asked = (code: string) => fetch(workshop(code, "/questionnaire")).then((answer) => answer.json() as Promise<QuestionnaireAsked>);
  test("says what it asks and whom to tell, takes an answer without a key, and tells nothing back", async () => {
    const { opened, desk } = await room({ contact: "le bureau, au local" });
    const { organisation, contact, over, lines } = await asked(opened.code);
    expect([organisation, contact, over]).toEqual(["La Maison des Voisins", "le bureau, au local", false]);
    const use = lines.find(({ list }) => list === "uses")!.id;
    for (let i = 0; i < 5; i++)
      expect(await post(workshop(opened.code, "/questionnaire"), { uses: [{ entry: use, tool: "mistral" }], fears: [], wishes: [] })).toMatchObject({
        status: 204,
      });
    await desk.until((me) => me.desk?.questionnaire.answers === 5);
    expect(desk.desk!.questionnaire).toMatchObject({ told: true, lines: { [use]: 5 }, tools: { mistral: 5 } });
  });
  test("an answer sent again under its id, after a lost one, counts once", async () => {
    const { opened, desk } = await room();
    const said = { id: "f00dcafe0123", uses: [], fears: [], wishes: [], situation: "Une lettre est partie seule." };
    for (let i = 0; i < 3; i++) expect((await post(workshop(opened.code, "/questionnaire"), said)).status).toBe(204);
    await desk.until((me) => me.desk?.questionnaire.answers === 1);
    await post(workshop(opened.code, "/questionnaire"), { ...said, id: "f00dcafe0124" });
    await desk.until((me) => me.desk?.questionnaire.answers === 2);
  });
  test("bad answers get a clear refusal, and are not kept", async () => {
    const { opened, desk } = await room();
    const nothing = { uses: [], fears: [], wishes: [] };
    for (const [body, told] of [
      [{ ...nothing, situation: "a".repeat(10_000) }, [413, "too-long"]],
      [{ ...nothing, situation: "a".repeat(500) }, [413, "too-long"]],
      [{ ...nothing, uses: [{ entry: "nulle-part" }] }, [409, "no-such-argument"]],
      [nothing, [400, "nothing-answered"]],
      [{ ...nothing, name: "Ana", situation: "x" }, [400, "malformed"]],
      [null, [400, "malformed"]],
      ["x", [400, "malformed"]],
    ] as const)
      expect(await refusal(post(workshop(opened.code, "/questionnaire"), body)), JSON.stringify(body).slice(0, 60)).toEqual(told);
    expect(desk.desk!.questionnaire.answers).toBe(0);
    expect(await refusal(post(workshop("ZZZZZ", "/questionnaire"), nothing))).toEqual([404, "no-such-workshop"]);
  });
  test("once the workshop is closed, it says so", async () => {
    const { opened, desk } = await room();
    await desk.say({ type: "playItem", item: "closing" });
    await desk.say({ type: "closeWorkshop" });
    expect((await asked(opened.code)).over).toBe(true);
    expect(await refusal(post(workshop(opened.code, "/questionnaire"), { uses: [], fears: [], wishes: [], situation: "x" }))).toEqual([410, "closed"]);
  });
});

describe("The door", () => {
  test.each(["ZZZZZ", "abc", "....", "AAAAAAAAAAAAAAAAAAAAAAAA"])("a code that no workshop has (%s) is refused", async (code) => {
    expect((await post(workshop(encodeURIComponent(code), "/seats"), {})).status).toBe(404);
  });
  test("a full workshop says so, and keeps who is in", async () => {
    const { opened } = await room({ seats: 1 });
    const ana = await sit(server.url, opened.code, { alias: "Ana" });
    expect(await refusal(post(workshop(opened.code, "/seats"), { alias: "Ben" }))).toEqual([409, "full"]);
    expect(ana.status).toBe("in");
  });
  test("a locked door lets nobody new in, and opens again", async () => {
    const { opened, desk } = await room();
    const ana = await sit(server.url, opened.code);
    expect((await desk.say({ type: "lockDoor", locked: true })).ok).toBe(true);
    expect(await refusal(post(workshop(opened.code, "/seats"), {}))).toEqual([403, "locked"]);
    ana.link.again();
    await ana.until((me) => me.status === "in");
    await desk.say({ type: "lockDoor", locked: false });
    expect((await post(workshop(opened.code, "/seats"), {})).status).toBe(201);
  });
  test("a wrong or missing key opens nothing", async () => {
    const { opened } = await room();
    expect(await refusal(post(workshop(opened.code, "/enter"), { screen: "phone" }))).toEqual([401, "wrong-key"]);
    expect(await refusal(post(workshop(opened.code, "/enter"), { screen: "phone" }, "x".repeat(32)))).toEqual([401, "not-seated"]);
    expect(await refusal(post(workshop(opened.code, "/enter"), { screen: "desk" }, opened.keys.wall))).toEqual([403, "not-your-role"]);
    const { body } = await post<{ key: string }>(workshop(opened.code, "/seats"), {});
    expect(await refusal(post(workshop(opened.code, "/enter"), { screen: "desk" }, body.key))).toEqual([403, "not-your-role"]);
    expect((await fetch(workshop(opened.code, "/exports/charte.md"))).status).toBe(401);
  });
  test("nobody comes in by Colyseus's own door", async () => {
    const { opened } = await room();
    for (const path of [`/matchmake/joinById/${opened.code}`, "/matchmake/create/workshop", "/matchmake/joinOrCreate/workshop"])
      expect((await post(server.url + path, {}).catch(() => ({ status: 404 }))).status).toBe(404);
  });
  test("the six-word phrase opens a desk when none is left", async () => {
    const { opened } = await room();
    const desk = enter(server.url, opened.code, opened.phrase, "desk");
    await desk.until((me) => me.desk !== undefined);
    expect(opened.phrase.split("-")).toHaveLength(6);
  });
  test("a new desk shows four digits, an open desk types them, and nothing else lets it in", async () => {
    const { opened } = await room();
    const { body: asked } = await post<{ digits: string; ticket: string }>(workshop(opened.code, "/pairings"), { screen: "desk" });
    expect((await ticketed(opened.code, asked.ticket)).status).toBe(202);
    const { body: seat } = await post<{ key: string }>(workshop(opened.code, "/seats"), {});
    expect(await refusal(post(workshop(opened.code, `/pairings/${asked.digits}`), {}, seat.key))).toEqual([403, "not-your-role"]);
    const wrong = asked.digits === "0000" ? "0001" : "0000";
    expect(await refusal(post(workshop(opened.code, `/pairings/${wrong}`), {}, opened.keys.desk))).toEqual([404, "no-such-pairing"]);
    expect((await post(workshop(opened.code, `/pairings/${asked.digits}`), {}, opened.keys.desk)).status).toBe(204);
    const { key } = (await (await ticketed(opened.code, asked.ticket)).json()) as { key: string };
    const desk = enter(server.url, opened.code, key, "desk");
    await desk.until((me) => me.desk !== undefined);
    expect((await ticketed(opened.code, asked.ticket)).status).toBe(404);
  });
  test("a page is read, nothing else; a phone that hangs up while it speaks is no fault of the server's", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) expect([method, (await fetch(server.url, { method })).status]).toEqual([method, 405]);
    const beyond = await fetch(server.url, { headers: { range: "bytes=0-18446744073709551615" } });
    expect([beyond.status, (await beyond.text()).includes("<!doctype html>")]).toEqual([200, true]);
    const before = server.output().length;
    const phone = connect(server.port, "127.0.0.1", () =>
      phone.write("POST /api/workshops HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n"),
    );
    await once(phone, "data"); // the server reads
    phone.write("{");
    phone.resetAndDestroy();
    for (let time = 0; time < 20; time++) await fetch(`${server.url}/health`); // time for the server to notice, and for its word to come
    expect(server.output().slice(before)).not.toContain("failed");
  });
  test("no key is ever in a QR code", async () => {
    const { opened } = await room();
    expect((await fetch(workshop(opened.code, `/qr.svg?path=${encodeURIComponent(`/wall/${opened.code}#key=${opened.keys.wall}`)}`))).status).toBe(400);
    expect((await fetch(workshop(opened.code, `/qr.svg?path=/${opened.code}`))).status).toBe(200);
  });
});

describe("What a phone says", () => {
  test("a participant's facilitator command is refused, and changes nothing", async () => {
    const { opened, desk } = await room();
    const ana = await sit(server.url, opened.code);
    expect(await ana.say({ type: "playItem", item: "r1" })).toEqual({ ok: false, refusal: "not-your-role" });
    expect(desk.shown!.phase).toBe("gathering");
  });
  test("malformed commands are refused and keep the phone in", async () => {
    const { opened } = await room();
    const ana = await sit(server.url, opened.code);
    const bad: unknown[] = [
      null,
      undefined,
      7,
      "hello",
      [],
      {},
      { id: "x" },
      { id: "12345678", command: null },
      { id: "12345678", command: { type: "shout" } },
      { id: "12345678", command: { type: "takePosition", round: "r1", which: "first", position: "for", extra: 1 } },
      { id: 5, command: { type: "askForTime", vote: "v1" } },
    ];
    for (const each of bad) expect(await ana.link.say(each as never)).toMatchObject({ ok: false, refusal: "malformed" });
    expect(ana.status).toBe("in");
  });
  test("two hundred messages in a second: the rest of the room is served, and the eager phone is asked to slow down", async () => {
    const { opened, desk } = await room();
    const [ana, ben] = [await sit(server.url, opened.code), await sit(server.url, opened.code)];
    await desk.say({ type: "playItem", item: "r1" });
    await desk.say({ type: "openPositions", round: "r1", which: "first" });
    const take = { type: "takePosition", round: "r1", which: "first", position: "for" } as const;
    const replies = await Promise.all(Array.from({ length: 200 }, (_, i) => ana.link.say({ id: `flood-${i}-xxxx`, command: take })));
    expect(replies.filter((reply) => !reply.ok && reply.refusal === "slow-down").length).toBeGreaterThan(100);
    expect(await ben.say(take)).toMatchObject({ ok: true });
    expect(ana.status).toBe("in");
    await desk.until((me) => me.desk?.answered?.n === 2);
  });
  test("a repeated command id is acknowledged and counted once", async () => {
    const { opened, desk } = await room({ moderated: false });
    const ana = await sit(server.url, opened.code);
    await desk.say({ type: "playItem", item: "r1" });
    for (const command of [
      { type: "openPositions", round: "r1", which: "first" },
      { type: "closePositions", round: "r1", which: "first" },
      { type: "turnCard", round: "r1" },
    ] as const)
      await desk.say(command);
    const argue = { type: "addArgument", round: "r1", side: "for", text: "Une seule fois." } as const;
    expect(await ana.say(argue, "same-id-twice")).toMatchObject({ ok: true });
    expect(await ana.say(argue, "same-id-twice")).toMatchObject({ ok: true });
    await desk.until((me) => Object.keys(me.shown!.arguments).length > 0);
    expect(Object.values(desk.shown!.arguments).map(({ text }) => text)).toEqual(["Une seule fois."]);
  });
  test("a ballot in the same breath as the close: once counted, the phone no longer shows it", async () => {
    const { opened, desk } = await room();
    const ana = await sit(server.url, opened.code);
    await desk.say({ type: "playItem", item: "r1" });
    for (const which of ["first", "second"] as const)
      for (const type of ["openPositions", "closePositions"] as const) await desk.say({ type, round: "r1", which });
    await desk.say({ type: "openChoosing", round: "r1" });
    await desk.until((me) => me.desk!.candidates.length > 0);
    const practice = desk.desk!.candidates[0]!.id;
    await desk.say({ type: "rewordPractice", practice, text: "Une personne relit tout." });
    await desk.say({ type: "choosePractices", round: "r1", practices: [practice], alternatives: [] });
    await desk.say({ type: "openVote", practice });
    await desk.say({ type: "announceClosing", vote: "v1" });
    await Promise.all([ana.say({ type: "castBallot", vote: "v1", stance: "3" }), desk.say({ type: "closeVote", vote: "v1" })]);
    await ana.until((me) => me.shown?.round?.moment === "counted" && me.seat?.stance === "");
    await ana.say({ type: "nameSeat", alias: "Ana" });
    expect(ana.seat).toMatchObject({ alias: "Ana", stance: "" });
  });
  test("markup, controls, bidirectional marks, emoji and long names are data", async () => {
    const { opened, desk } = await room({ moderated: false });
    const long = "L".repeat(40);
    const people = [
      await sit(server.url, opened.code, { alias: "Marie" }),
      await sit(server.url, opened.code, { alias: "Marie" }),
      await sit(server.url, opened.code, { alias: long }),
      await sit(server.url, opened.code, { alias: "👩‍👩‍👧 Zo" }),
    ];
    expect((await post(workshop(opened.code, "/seats"), { alias: "L".repeat(41) })).status).toBe(400);
    await desk.until((me) => me.desk!.people.length === 4);
    expect(desk.desk!.people.map(({ alias }) => alias).sort()).toEqual([long, "Marie", "Marie", "👩‍👩‍👧 Zo"].sort());
    await desk.say({ type: "playItem", item: "r1" });
    for (const command of [
      { type: "openPositions", round: "r1", which: "first" },
      { type: "closePositions", round: "r1", which: "first" },
      { type: "turnCard", round: "r1" },
    ] as const)
      await desk.say(command);
    expect(
      await people[0]!.say({ type: "addArgument", round: "r1", side: "for", text: "<img src=x onerror=alert(1)> **gras** \u202Eabc\u0007 مرحبا 🎉" }),
    ).toMatchObject({ ok: true });
    await desk.until((me) => Object.keys(me.shown!.arguments).length > 0);
    expect(Object.values(desk.shown!.arguments)[0]!.text).toBe("<img src=x onerror=alert(1)> **gras** abc مرحبا 🎉");
  });
  test("of two ways in of one seat the newest speaks, even where the older one arrives last", async () => {
    const { opened } = await room();
    const seat = await sit(server.url, opened.code);
    seat.link.leave();
    const knock = async () => (await post<Entered>(workshop(opened.code, "/enter"), { screen: "phone" }, seat.key)).body.reservation as Reservation;
    const [older, newer] = [await knock(), await knock()];
    const sdk = new Client(server.url);
    const stays = await sdk.consumeSeatReservation(newer);
    const gone = vi.fn();
    stays.onLeave(gone);
    await expect(sdk.consumeSeatReservation(older)).rejects.toMatchObject({ code: TAKEN_OVER });
    expect(await stays.request("command", { id: "still-heard", command: { type: "askForTime", vote: "none" } })).toMatchObject({ ok: false });
    expect(gone).not.toHaveBeenCalled();
    await stays.leave();
  });
  test("the same seat on two phones: the newest speaks, the older is told, and may come back", async () => {
    const { opened } = await room();
    const old = await sit(server.url, opened.code, { alias: "Ana" });
    const young = enter(server.url, opened.code, old.key, "phone");
    await young.until((me) => me.seat !== undefined);
    await old.until((me) => me.status === "elsewhere");
    expect(young.seat!.alias).toBe("Ana");
    old.link.again();
    await old.until((me) => me.status === "in");
    await young.until((me) => me.status === "elsewhere");
  });
  test("out of its phase, every command that a phone may say is refused with a reason", async () => {
    const { opened } = await room();
    const ana = await sit(server.url, opened.code);
    const said = [
      { type: "takePosition", round: "r1", which: "first", position: "for" },
      { type: "addArgument", round: "r1", side: "for", text: "x" },
      { type: "supportArgument", argument: "a1" },
      { type: "proposePractice", round: "r1", force: "rule", text: "x" },
      { type: "supportPractice", practice: "p1" },
      { type: "castBallot", vote: "v1", stance: "4" },
      { type: "castChoice", vote: "v1", practice: "p1" },
      { type: "askForTime", vote: "v1" },
      { type: "flagClause", practice: "p1", flagged: true },
      { type: "withdrawSentence", sentence: "a1" },
    ] as const;
    for (const command of said) expect(await ana.say(command)).toMatchObject({ ok: false, refusal: expect.stringMatching(/not-now|no-such/) as unknown });
  });
});

describe("Removed, banned, recovered", () => {
  const seatOf = (desk: Person, alias: string) => desk.desk!.people.find((each) => each.alias === alias)!.seat;
  const take = (code: string, alias: string) => post<Let>(workshop(code, "/seats"), { alias });

  test("a removed phone is told and may take a new seat; a banned one stays out, in calm words", async () => {
    const { opened, desk } = await room();
    const ana = await sit(server.url, opened.code, { alias: "Ana" });
    const ben = await sit(server.url, opened.code, { alias: "Ben" });
    await desk.until((me) => me.desk!.people.length === 2);
    const [anas, bens] = [seatOf(desk, "Ana"), seatOf(desk, "Ben")];
    expect(await desk.say({ type: "removeSeat", seat: anas })).toMatchObject({ ok: true });
    expect(await desk.say({ type: "removeSeat", seat: anas })).toMatchObject({ ok: false, refusal: "no-such-seat" });
    await ana.until((me) => me.status === "refused");
    expect([ana.refusal, await refusal(post(workshop(opened.code, "/enter"), { screen: "phone" }, ana.key))]).toEqual(["removed", [401, "not-seated"]]);
    expect((await take(opened.code, "Ana")).status).toBe(201);
    await desk.say({ type: "banSeat", seat: bens });
    await ben.until((me) => me.status === "refused");
    expect([ben.refusal, await refusal(post(workshop(opened.code, "/enter"), { screen: "phone" }, ben.key))]).toEqual(["banned", [403, "banned"]]);
  });
  test("a word opens the seat on another phone, over a killed server; the older phone is told", async () => {
    const { opened, desk } = await room();
    const { body: ana } = await take(opened.code, "Ana");
    const old = enter(server.url, opened.code, ana.key, "phone");
    await old.until((me) => me.seat !== undefined);
    await server.kill();
    await server.again();
    await old.until((me) => me.visits > 1 && me.status === "in"); // it comes back by itself, and whoever comes last speaks
    const { status, body } = await post<Let>(workshop(opened.code, "/recover"), { word: ana.word!.toLowerCase() });
    expect([status, body.word]).toEqual([201, ana.word]);
    const young = enter(server.url, opened.code, body.key, "phone");
    await young.until((me) => me.seat !== undefined && me.status === "in");
    expect(young.seat!.alias).toBe("Ana");
    await old.until((me) => me.status === "elsewhere");
    await server.kill();
    await server.again();
    await young.until((me) => me.visits > 1 && me.status === "in");
    await desk.until((me) => me.status === "in");
    expect(young.seat!.alias).toBe("Ana");
    expect(server.output()).not.toContain(ana.word);
  });
  test("after five wrong words the desk lets the person in, by four digits", async () => {
    const { opened, desk } = await room();
    await take(opened.code, "Ana");
    await desk.until((me) => me.desk!.people.length === 1);
    const wrong = await Promise.all(Array.from({ length: 7 }, () => refusal(post(workshop(opened.code, "/recover"), { word: "ZZZZ" }))));
    expect(wrong.map(([, why]) => String(why)).sort()).toEqual([...Array<string>(2).fill("word-locked"), ...Array<string>(5).fill("wrong-word")]);
    const { body: asked } = await post<{ digits: string; ticket: string }>(workshop(opened.code, "/pairings"), { screen: "phone" });
    const type = (body: unknown) => post(workshop(opened.code, `/pairings/${asked.digits}`), body, opened.keys.desk);
    expect(await refusal(type({ screen: "wall" }))).toEqual([404, "no-such-pairing"]);
    expect(await refusal(type({}))).toEqual([404, "no-such-pairing"]);
    expect(await refusal(type({ screen: "phone", seat: "nobody" }))).toEqual([404, "no-such-seat"]);
    expect((await type({ screen: "phone", seat: seatOf(desk, "Ana") })).status).toBe(204);
    const got = (await (await ticketed(opened.code, asked.ticket)).json()) as Let;
    const back = enter(server.url, opened.code, got.key, "phone");
    await back.until((me) => me.seat?.alias === "Ana");
    expect(got.word).toMatch(/^[A-Z]{4}$/);
  });
});

describe("Raw frames", () => {
  async function socket(opened: Opened): Promise<WebSocket> {
    const { body } = await post<{ key: string }>(workshop(opened.code, "/seats"), {});
    const { body: entered } = await post<Entered>(workshop(opened.code, "/enter"), { screen: "phone" }, body.key);
    const { processId, roomId, sessionId } = entered.reservation as { processId: string; roomId: string; sessionId: string };
    const raw = new WebSocket(`${server.url.replace("http", "ws")}/${processId}/${roomId}?sessionId=${sessionId}`);
    raw.binaryType = "arraybuffer";
    await new Promise((open, failed) => {
      raw.onmessage = open;
      raw.onerror = failed;
    });
    return raw;
  }
  test("garbage, truncated and oversized frames end at most their own socket", async () => {
    const { opened, desk } = await room();
    const ana = await sit(server.url, opened.code);
    const frames: (Uint8Array<ArrayBuffer> | string)[] = [
      new Uint8Array(0),
      new Uint8Array([255, 0, 12]),
      new Uint8Array([13]),
      new Uint8Array([21, 1]),
      new Uint8Array([21, 1, 0xa7, 99, 111]),
      Uint8Array.from({ length: 500 }, (_, i) => (i * 73) % 256),
      "text",
      "\u0000",
      new Uint8Array(200_000),
    ];
    for (const frame of frames) {
      const raw = await socket(opened);
      raw.send(frame);
      raw.close();
    }
    expect(await ana.say({ type: "nameSeat", alias: "Encore là" })).toMatchObject({ ok: true });
    expect(desk.status).toBe("in");
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
  });
  test.each([
    ["{", 400],
    ["[]", 400],
    ["null", 400],
    ['{"organisation":""}', 400],
    [`{"organisation":"${"x".repeat(300_000)}"}`, 413],
  ])("a body that is no opening (%#) is refused", async (body, status) => {
    expect((await fetch(`${server.url}/api/workshops`, { method: "POST", body })).status).toBe(status);
  });
});

test("a broken deck stops the start with the file, the line and the card", () => {
  const home = resolve(import.meta.dirname, "..");
  const cards = mkdtempSync(join(tmpdir(), "charte-deck-"));
  cpSync(join(home, "cards/fr"), cards, { recursive: true });
  const file = join(cards, "equite.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^(\s*)thesis:/m, "$1thesiss:"));
  const { status, stderr } = spawnSync(process.execPath, [join(home, "server/main.ts")], {
    encoding: "utf8",
    env: { ...process.env, PORT: "0", CARDS_DIR: cards },
    timeout: 20_000,
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/equite\.yaml:\d+ .*thesiss/);
});
