// The log on disk: what was counted leaves the file and its WAL, also after a crash; one bad room harms no other; what is left gives the same workshop.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logOn } from "../server/log/log.ts";
import { sharing } from "../server/log/sharing.ts";
import { sqlite } from "../server/log/sqlite.ts";
import type { Append, Store } from "../server/log/store.ts";
import { emptiedBy, sealOf } from "../shared/drawers.ts";
import { replay, type Event } from "../shared/workshop.ts";
import { all, cast, close, DECK, DESK, go, MOMENTS, PEOPLE, SAMPLES, T0 } from "./given.ts";
import { history, leftOf, play } from "./history.ts";
import { bytesOf, KINDS, newFile as fresh } from "./servers/stores.ts";

const inFile = (path: string, trace: string) => readFileSync(path, "latin1").includes(trace);
const inWal = (path: string, trace: string) => existsSync(`${path}-wal`) && readFileSync(`${path}-wal`, "latin1").includes(trace);

/** One entry a decision would have made: each event by itself, but those that a decision signs. */
const entriesOf = (events: readonly Event[], from = 1, of = "c"): Append["entries"] =>
  events.map((event, i) => ({ command: `${of}${from + i}`, at: T0 + from + i, events: [event] }));
const put = (store: Store, workshop: string, seq: number, events: readonly Event[]) => store.commit([{ workshop, seq, entries: entriesOf(events, seq) }]);
const ballot = (seat: string, reason: string, vote = "v1"): Event => ({ type: "ballotCast", vote, seat, stance: "1", reason });
const counted = go(MOMENTS.voting, ...cast("v1", all("3")), ...close("v1"));
const closing = counted.at(-1)!;

describe.each(KINDS)("the log in $name", ({ fresh }) => {
  test("S2 leaves the file and its WAL in the same write; the ballots were there before", async () => {
    const place = await fresh();
    const store = await place.open();
    await put(store, "w", 1, MOMENTS.voting);
    const base = MOMENTS.voting.length;
    const ballots = PEOPLE.map((seat, i) => ballot(seat, `canari-${i}-${"x".repeat(130)}`));
    for (const [i, each] of ballots.entries()) await put(store, "w", base + 1 + i, [each]);
    expect(await place.bytes()).toContain("canari-3");
    await put(store, "w", base + 7, [closing]);
    await place.gone("canari");
    await store.close();
    await place.gone("canari");
  });

  test("S2 is gone however many rooms vote at once, and however long what they said", async () => {
    const place = await fresh();
    const store = await place.open();
    const rooms = Array.from({ length: 12 }, (_, r) => `room${r}`);
    const seqs = new Map(rooms.map((each) => [each, 0]));
    const say = async (room: string, events: readonly Event[]) => {
      const seq = seqs.get(room)! + 1;
      await put(store, room, seq, events);
      seqs.set(room, seq + events.length - 1);
    };
    for (const each of rooms) await say(each, MOMENTS.voting);
    for (let turn = 0; turn < 60; turn++)
      for (const [r, each] of rooms.entries()) await say(each, [ballot(`seat${turn % 40}`, `canari-${each}-fin ${"é".repeat((turn * 37 + r * 11) % 120)}`)]);
    expect(await place.bytes()).toContain("canari-room7-fin");
    for (const [r, each] of rooms.entries()) {
      await say(each, [closing]);
      await place.gone(`canari-${each}-fin`);
      if (r < 11) expect(await place.bytes()).toContain(`canari-${rooms[r + 1]}-fin`);
    }
    await store.close();
  });

  test("S2 a ballot and the closing in one write leave nothing either", async () => {
    const place = await fresh();
    const store = await place.open();
    await put(store, "w", 1, MOMENTS.voting);
    await put(store, "w", MOMENTS.voting.length + 1, [ballot("ana", "canari-au-vol"), closing]);
    await place.gone("canari");
    expect((await store.read("w")).events).toHaveLength(leftOf([...MOMENTS.voting, closing]).length);
    await store.close();
  });

  test("S2 killed in the middle of a write: all of it or nothing", async () => {
    const place = await fresh();
    const store = await place.open();
    await put(store, "w", 1, MOMENTS.voting);
    const seq = MOMENTS.voting.length + 1;
    const bad: Append = { workshop: "w", seq, entries: [...entriesOf([ballot("ana", "canari-demi"), closing], seq), { command: "c1", at: 1, events: [] }] };
    await expect(store.commit([bad])).rejects.toThrow(/unique/i);
    expect((await store.read("w")).seq).toBe(seq - 1);
    expect(replay((await store.read("w")).events)).toEqual(replay(MOMENTS.voting));
    await store.close();
  });

  test("S1 lies in the drawers alone: neither its words, nor its seat, nor its time is among the entries", async () => {
    const place = await fresh();
    const store = await place.open();
    await put(store, "w", 1, [...MOMENTS.voting, ballot("cleo", "canari-ici")]);
    const entries = (await place.ask<{ at: number | string; events: string }>("SELECT at, events FROM entries ORDER BY seq")).map(({ at, events }) => ({
      at: Number(at),
      events,
    }));
    const sealed = [...MOMENTS.voting, ballot("cleo", "canari-ici")].map((event) => sealOf(event) !== null);
    expect(entries.map(({ at }) => at === 0)).toEqual(sealed);
    expect(entries.filter(({ events }) => events !== "[]")).toHaveLength(sealed.filter((each) => !each).length);
    const kept = entries.map(({ events }) => events).join();
    for (const trace of ["canari", ...PEOPLE.map((seat) => `"${seat}"`)]) expect(kept).not.toContain(trace);
    await store.close();
  });

  test("S1 once the workshop is closed, no drawer is left, nor any name in the file", async () => {
    const place = await fresh();
    const store = await place.open();
    const log = go(MOMENTS.closing, ["ana", { type: "nameSeat", alias: "Canari-Anne", group: "salarie" }]);
    await put(store, "w", 1, log);
    expect(await place.bytes()).toContain("Canari-Anne");
    await put(store, "w", log.length + 1, go(log, [DESK, SAMPLES.closeWorkshop]).slice(log.length));
    for (const trace of ["Canari-Anne", "Alias-de-ben", `"cleo"`]) await place.gone(trace);
    expect(await place.ask("SELECT 1 FROM secrets")).toEqual([]);
    await store.close();
  });

  test("W3 read again after it was closed, gives the same workshop, for any history", async () => {
    const samples = fc.sample(history(80), { seed: 7, numRuns: 12 });
    const place = await fresh();
    const store = await place.open();
    const played = samples.map((said) => play(said));
    for (const [i, { log }] of played.entries()) await put(store, `w${i}`, 1, log);
    await store.close();
    const again = await place.open();
    for (const [i, { log, workshop }] of played.entries()) {
      const past = await again.read(`w${i}`);
      expect(past.events).toEqual(JSON.parse(JSON.stringify(leftOf(log))));
      expect([replay(past.events), past.seq, past.commands.size]).toEqual([workshop, log.length, log.length]);
    }
    expect(played.flatMap(({ log }) => log.flatMap(emptiedBy)).length).toBeGreaterThan(10);
    await again.close();
  });

  test("keeps the events of one command together, the open ones first", async () => {
    const store = await (await fresh()).open();
    const events = go(MOMENTS.choosing, ["ana", SAMPLES.proposePractice]).slice(MOMENTS.choosing.length);
    await store.commit([
      {
        workshop: "w",
        seq: 1,
        entries: [
          { command: "c1", at: 5, events: [...events, ballot("ana", "x")] },
          { command: "c2", at: 9, events: [ballot("ben", "y")] },
        ],
      },
    ]);
    expect(await store.read("w")).toEqual({ events: [...events, ballot("ana", "x"), ballot("ben", "y")], seq: 2, commands: new Set(["c1", "c2"]), at: 5 });
    await store.close();
  });

  test("refuses a command that is there already, and a place that is taken", async () => {
    const store = await (await fresh()).open();
    await put(store, "w", 1, MOMENTS.gathering);
    await expect(store.commit([{ workshop: "w", seq: 90, entries: [{ command: "c1", at: 1, events: [] }] }])).rejects.toThrow(/unique/i);
    await expect(store.commit([{ workshop: "w", seq: 1, entries: [{ command: "new", at: 1, events: [] }] }])).rejects.toThrow(/unique/i);
    await store.commit([{ workshop: "other", seq: 1, entries: [{ command: "c1", at: 1, events: [] }] }]);
    await store.close();
  });

  test("is append-only: an entry is never rewritten", async () => {
    const place = await fresh();
    const store = await place.open();
    await put(store, "w", 1, MOMENTS.gathering);
    await expect(place.ask("UPDATE entries SET events='[]'")).rejects.toThrow(/append-only/);
    await store.close();
  });

  test("knows which workshops are there, and of one that is not, nothing", async () => {
    const store = await (await fresh()).open();
    await put(store, "w", 1, MOMENTS.gathering);
    expect([await store.has("w"), await store.has("v")]).toEqual([true, false]);
    expect(await store.read("v")).toEqual({ events: [], seq: 0, commands: new Set(), at: 0 });
    await store.close();
  });

  test("finds votes and rounds left open since yesterday, and no others", async () => {
    const store = await (await fresh()).open();
    for (const moment of ["first", "voting", "tie", "counted", "closed", "gathering"] as const) await put(store, moment, 1, MOMENTS[moment]);
    expect((await store.leftOpen(T0 + 86_400_000)).toSorted()).toEqual(["tie", "voting"]);
    await put(store, "first", MOMENTS.first.length + 1, [{ type: "positionTaken", round: "r1", which: "first", seat: "ana", position: "for" }]);
    expect((await store.leftOpen(T0 + 86_400_000)).toSorted()).toEqual(["first", "tie", "voting"]);
    expect(await store.leftOpen(T0)).toEqual([]);
    await store.close();
  });

  test("one bad room in a shared write harms no other", async () => {
    const commits: number[] = [];
    const store = await (await fresh()).open();
    const log = logOn({ ...store, commit: (appends) => (commits.push(appends.length), store.commit(appends)) });
    await put(store, "bad", 1, MOMENTS.gathering);
    const write = (workshop: string, command: string) => log.append({ workshop, seq: 1, entries: [{ command, at: 1, events: [] }] });
    const said = await Promise.allSettled([write("a", "x"), write("bad", "y"), write("b", "z")]);
    expect(said.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(commits).toEqual([3, 1, 1, 1]);
    expect([await store.has("a"), await store.has("b"), (await store.read("bad")).commands.has("y")]).toEqual([true, true, false]);
    await store.close();
  });

  test("what is asked for while a write is under way goes into the next one, and each waits for its own", async () => {
    const commits: number[] = [];
    const store = await (await fresh()).open();
    const slow = logOn({
      ...store,
      commit: async (appends) => (commits.push(appends.length), await new Promise((done) => setTimeout(done, 5)), store.commit(appends)),
    });
    const write = (workshop: string) => slow.append({ workshop, seq: 1, entries: [{ command: "x", at: 1, events: [] }] });
    const first = write("w0");
    await new Promise((turn) => setTimeout(turn, 2));
    await Promise.all([first, ...["w1", "w2", "w3"].map(write)]);
    expect(commits).toEqual([1, 3]);
    await store.close();
  });
});

describe("S2 what was counted, in SQLite", () => {
  test("S2 while another process reads, it waits in the WAL, and leaves with the next write", async () => {
    const path = fresh();
    const store = sqlite(path);
    await put(store, "w", 1, [...MOMENTS.voting, ballot("ana", "canari-lu")]);
    const reader = new DatabaseSync(path);
    reader.exec("BEGIN; SELECT count(*) FROM entries");
    const seq = MOMENTS.voting.length + 2;
    await put(store, "w", seq, [closing]);
    expect(bytesOf(path)).toContain("canari-lu");
    reader.exec("COMMIT");
    reader.close();
    await put(store, "w", seq + 1, [{ type: "doorLocked", locked: true }]);
    expect(bytesOf(path)).not.toContain("canari-lu");
    await store.close();
  });

  test("S2 killed between the write and the wiping: gone when the log opens again, and every command is still known", async () => {
    const path = fresh();
    const script = `
      import { DatabaseSync } from "node:sqlite";
      const { sqlite } = await import(process.env.STORE);
      const { events, closing } = JSON.parse(process.env.EVENTS);
      const store = sqlite(process.env.DB);
      const put = (seq, those) => store.commit([{ workshop: "w", seq, entries: those.map((event, i) => ({ command: "c" + (seq + i), at: 1, events: [event] })) }]);
      await put(1, events.slice(0, -6));
      await put(events.length - 5, events.slice(-6));
      const reader = new DatabaseSync(process.env.DB);
      reader.exec("BEGIN; SELECT count(*) FROM entries"); // the wiping will find it busy
      await put(events.length + 1, [closing]);
      process.kill(process.pid, "SIGKILL");`;
    const events = [...MOMENTS.voting, ...PEOPLE.map((seat) => ballot(seat, "canari-tue"))];
    const killed = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      env: { ...process.env, STORE: resolve("server/log/sqlite.ts"), DB: path, EVENTS: JSON.stringify({ events, closing }) },
      encoding: "utf8",
    });
    expect([killed.signal, killed.stderr.replaceAll(/.*(Warning|node --trace).*\n/g, "")]).toEqual(["SIGKILL", ""]);
    expect(inWal(path, "canari-tue"), "the ballots were in the WAL when it was killed").toBe(true);
    const store = sqlite(path);
    expect([inWal(path, "canari-tue"), inFile(path, "canari-tue")]).toEqual([false, false]);
    const past = await store.read("w");
    expect([past.seq, past.commands.size]).toEqual([events.length + 1, events.length + 1]);
    expect(replay(past.events)).toEqual(replay([...events, closing]));
    await store.close();
  });

  test.each(["delete without zeroes", "never wipe the WAL"])("S2 a planted store that would %s is caught by the same search", async (fault) => {
    const path = fresh();
    const store = sqlite(path);
    await put(store, "w", 1, MOMENTS.voting);
    await put(store, "w", MOMENTS.voting.length + 1, [ballot("ana", "canari-oubli")]);
    const raw = new DatabaseSync(path);
    raw.exec(`PRAGMA secure_delete=${fault.startsWith("never") ? "ON" : "OFF"}; DELETE FROM secrets WHERE drawer='vote:v1'`);
    if (!fault.startsWith("never")) raw.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    expect(bytesOf(path)).toContain("canari-oubli");
    raw.close();
    await store.close();
  });
});

test("G1 a workshop recalled holds the house’s own cards where they are as they were, and its own where a later deck changed them", async () => {
  const [trier, ...others] = DECK.cards;
  const later = { ...DECK, cards: [{ ...trier!, title: "Trier encore" }, ...others] };
  const store = sharing(sqlite(fresh()), later);
  await put(store, "a", 1, MOMENTS.card);
  const { deck } = replay((await store.read("a")).events);
  expect(deck).toEqual(DECK);
  expect(deck.cards.map((card, i) => card === later.cards[i])).toEqual([false, true, true]);
  expect(deck.themes[0]).toBe(DECK.themes[0]);
  await store.close();
});
