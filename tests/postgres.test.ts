// The log in PostgreSQL: what only a database shared by several processes must do. Its contract is in log, clerk and living-erased.
import { afterAll, describe, expect, test } from "vitest";
import { clerkOf, type Clerk } from "../server/clerk.ts";
import { exportOf } from "../server/http/exports.ts";
import { backUp, logsAt, restore } from "../server/log/backup.ts";
import { logOn } from "../server/log/log.ts";
import { postgres } from "../server/log/postgres.ts";
import type { Store } from "../server/log/store.ts";
import type { Event } from "../shared/workshop.ts";
import { fullWorkshop, type Said } from "./charter-fixture.ts";
import { all, cast, close, go, MOMENTS, T0 } from "./given.ts";
import { bytesOf, KINDS, newFile } from "./servers/stores.ts";

const put = (store: Store, seq: number, events: readonly Event[]) =>
  store.commit([{ workshop: "w", seq, entries: events.map((event, i) => ({ command: `c${seq + i}`, at: T0 + i, events: [event] })) }]);
const ballot: Event = { type: "ballotCast", vote: "v1", seat: "ana", stance: "1", reason: "canari-seul" };
const closing = go(MOMENTS.voting, ...cast("v1", all("3")), ...close("v1")).at(-1)!;

test("the same commands give the same charter on every store, byte for byte, and read again from it", async () => {
  const said: Said[] = [];
  const played = fullWorkshop(said);
  const texts: string[] = [];
  for (const kind of KINDS) {
    const store = await (await kind.fresh()).open();
    let clock = 0;
    const make = (): Clerk =>
      clerkOf({
        code: "KEVRA",
        log: logOn(store),
        now: () => clock,
        random: () => 0.42,
        here: () => Object.keys(clerk.workshop.seats),
        show: () => undefined,
        ousted: () => undefined,
        failed: (why) => expect.fail(String(why)),
      });
    let clerk = make();
    for (const [i, { by, command, at }] of said.entries()) {
      clock = at;
      expect(await clerk.say(`command-${i}`, command, by), command.type).toEqual({ ok: true });
    }
    clerk = make();
    await clerk.recall();
    for (const name of ["charte.md", "charte.docx", "charte.odt", "charte.html", "charte.json", "atelier.md"])
      texts.push(`${name} ${Buffer.from((await exportOf(clerk.workshop, name, { code: "KEVRA", origin: "http://ici" }))!.bytes).toString("base64")}`);
    expect(clerk.workshop.practices).toEqual(played.practices);
    await store.close();
  }
  const one = texts.slice(0, texts.length / KINDS.length);
  expect(texts).toEqual(KINDS.flatMap(() => one));
});

describe.each(KINDS.filter(({ name }) => name === "PostgreSQL"))("$name", ({ fresh }) => {
  const open: Store[] = [];
  afterAll(() => Promise.all(open.map((each) => each.close())));

  test("processes that start together make its tables once", async () => {
    const { at } = await fresh();
    const stores = await Promise.all(Array.from({ length: 4 }, () => postgres(at)));
    open.push(...stores);
    await put(stores[0]!, 1, MOMENTS.voting);
    expect((await stores[3]!.read("w")).seq).toBe(MOMENTS.voting.length);
  });

  test("of two processes that write the same place at once, one writes, whatever they say", async () => {
    const { at } = await fresh();
    const [one, two] = await Promise.all([postgres(at), postgres(at)]);
    open.push(one, two);
    for (let seq = 1; seq <= 30; seq++) {
      const write = (store: Store, who: string) => store.commit([{ workshop: "w", seq, entries: [{ command: `${who}-${seq}`, at: 1, events: [] }] }]);
      const said = await Promise.allSettled([write(one, "one"), write(two, "two")]);
      expect(said.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    }
    expect((await one.read("w")).commands.size).toBe(30);
  });

  test("S2 while a backup reads, votes go on; what was counted leaves once it has read", async () => {
    const place = await fresh();
    const [store, backup] = [await place.open(), await place.hold!()];
    await put(store, 1, [...MOMENTS.voting, ballot]);
    const seq = MOMENTS.voting.length + 2;
    await backup.ask("BEGIN; SELECT count(*) FROM secrets");
    await put(store, seq, [closing]);
    for (let more = 1; more <= 5; more++) await put(store, seq + more, [{ type: "doorLocked", locked: more % 2 === 0 }]);
    expect(await place.bytes()).toContain("canari-seul");
    await backup.ask("COMMIT");
    await place.gone("canari-seul");
    await backup.end();
    await store.close();
  });

  test("S2 killed between the write and the wiping: gone when the log opens again", async () => {
    const place = await fresh();
    const store = await place.open();
    await put(store, 1, [...MOMENTS.voting, ballot]);
    await place.bytes(); // on disk
    await place.ask("DELETE FROM secrets"); // all that a killed process did
    expect(await place.bytes(), "a store that would only delete is caught by the same search").toContain("canari-seul");
    const again = await place.open();
    expect(await place.bytes()).not.toContain("canari-seul");
    await Promise.all([store.close(), again.close()]);
  });

  test("S1 W3 a backup in one file, without the open vote; another database takes it over", async () => {
    const [place, other] = [await fresh(), await fresh()];
    const [store, there] = [await place.open(), await other.open()];
    await put(store, 1, [...MOMENTS.voting, ballot]);
    const file = newFile();
    const from = await logsAt(place.at, true);
    expect(await backUp(from, file)).toEqual({ logs: 1, left: 1 });
    await from.close();
    expect(bytesOf(file)).not.toMatch(/canari-seul|ballotCast|presenceNoted/);
    const to = await logsAt(other.at, false);
    expect(await restore(file, to)).toEqual({ back: ["w"], there: [], erased: [] });
    expect(await restore(file, to)).toEqual({ back: [], there: ["w"], erased: [] });
    await to.close();
    const blind = ["ballotCast", "presenceNoted"];
    const [before, after] = [await store.read("w"), await there.read("w")];
    expect(after.events).toEqual(before.events.filter(({ type }) => !blind.includes(type)));
    expect([after.seq, after.at]).toEqual([before.seq, before.at]);
    await put(there, after.seq + 1, [closing]);
    await Promise.all([store.close(), there.close()]);
  });

  test("a database that ends its connections fails one write at most, and is written to again", async () => {
    const place = await fresh();
    const store = await place.open();
    await put(store, 1, MOMENTS.gathering);
    await place.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname=current_database() AND pid<>pg_backend_pid()");
    const seq = MOMENTS.gathering.length + 1;
    const write = () => put(store, seq, [{ type: "doorLocked", locked: true }]);
    await write().catch(write);
    expect((await store.read("w")).seq).toBe(seq);
    await store.close();
  });
});
