// What is erased is nowhere on disk: neither in the database nor in its WAL; the line that says so is there, in the same write.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { sqlite } from "../server/log/sqlite.ts";
import type { Fact, Store } from "../server/log/store.ts";
import { replayCharter, type CharterEvent } from "../shared/living/life.ts";
import { MOMENTS, T0 } from "./given.ts";
import { begun, DESK, edit, living } from "./living-given.ts";

const folder = mkdtempSync(join(tmpdir(), "efface-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const bytesOf = (path: string) =>
  [path, `${path}-wal`]
    .filter((each) => existsSync(each))
    .map((each) => readFileSync(each, "latin1"))
    .join("");
const put = (store: Store, log: string, seq: number, events: readonly Fact[]) =>
  store.commit([{ workshop: log, seq, entries: events.map((event, i) => ({ command: `c${seq + i}`, at: T0 + i, events: [event] })) }]);

/** A workshop with a planted name and sentence, long enough to spill over several pages; its neighbour; and its charter, edited. */
async function planted(): Promise<{ path: string; store: Store; events: CharterEvent[] }> {
  const path = join(folder, `${files++}.db`);
  const store = sqlite(path);
  const said: Fact[] = [
    ...MOMENTS.talk,
    { type: "seatTaken", seat: "zoe", alias: "Canari-Nom" },
    ...Array.from({ length: 60 }, (_, i): Fact => ({
      type: "argumentAdded",
      argument: `z${i}`,
      round: "r1",
      side: "for",
      text: `canari-phrase ${"x".repeat(i * 90)}`,
      shown: true,
    })),
  ];
  await put(store, "KEVRA", 1, said);
  await put(store, "VOISIN", 1, [...MOMENTS.talk, { type: "argumentAdded", argument: "z", round: "r1", side: "for", text: "le voisin reste", shown: true }]);
  const events = living(begun, edit("c1", 1, "Une canari-clause à soi."));
  await put(store, "charter:KEVRA", 1, events);
  expect(bytesOf(path)).toMatch(/Canari-Nom[\s\S]*|canari-phrase/);
  return { path, store, events };
}
const erase = (events: CharterEvent[], command: Parameters<typeof living>[1][1]) => living(events, [DESK, command]).slice(events.length);

describe("R13–R14 on disk", () => {
  test("R13 the workshop's log leaves the file and its WAL; the charter and the neighbour stay", async () => {
    const { path, store, events } = await planted();
    await put(store, "charter:KEVRA", events.length + 1, erase(events, { type: "eraseMaterial" }));
    expect(bytesOf(path)).not.toMatch(/canari-nom|canari-phrase/i);
    expect(bytesOf(path)).toContain("le voisin reste");
    expect([await store.has("KEVRA"), await store.has("VOISIN")]).toEqual([false, true]);
    const charter = replayCharter((await store.read<CharterEvent>("charter:KEVRA")).events);
    expect([charter.clauses[0]!.wording, charter.workshops[0]!.erasedAt > 0]).toEqual(["Une canari-clause à soi.", true]);
    await store.close();
    expect(bytesOf(path)).not.toMatch(/canari-nom|canari-phrase/i);
  });
  test("R14 the charter goes, its material stays where it was not asked for; one line is left", async () => {
    const { path, store, events } = await planted();
    await put(store, "charter:KEVRA", events.length + 1, erase(events, { type: "eraseCharter", material: false }));
    expect(bytesOf(path)).not.toContain("canari-clause");
    expect(bytesOf(path)).toContain("canari-phrase");
    const left = await store.read<CharterEvent>("charter:KEVRA");
    expect([left.events.map(({ type }) => type), left.seq]).toEqual([["charterErased"], events.length + 1]);
    await store.close();
  });
  test("R14 both at once, in one write", async () => {
    const { path, store, events } = await planted();
    await put(store, "charter:KEVRA", events.length + 1, erase(events, { type: "eraseCharter", material: true }));
    expect(bytesOf(path)).not.toMatch(/canari/i);
    await store.close();
    expect(bytesOf(path)).not.toMatch(/canari/i);
  });
  test("R13 while another process reads, it waits in the WAL, and leaves with the next write", async () => {
    const { path, store, events } = await planted();
    const reader = new DatabaseSync(path);
    reader.exec("BEGIN; SELECT count(*) FROM entries");
    await put(store, "charter:KEVRA", events.length + 1, erase(events, { type: "eraseMaterial" }));
    reader.exec("COMMIT");
    reader.close();
    await put(store, "VOISIN", 500, [{ type: "doorLocked", locked: true }]);
    expect(bytesOf(path)).not.toMatch(/canari-phrase/);
    await store.close();
  });
  test("R13 a write that fails erases nothing", async () => {
    const { path, store, events } = await planted();
    const [erased] = erase(events, { type: "eraseMaterial" });
    const entries = [erased!, erased!].map((event) => ({ command: "twice", at: 1, events: [event] }));
    await expect(store.commit([{ workshop: "charter:KEVRA", seq: events.length + 1, entries }])).rejects.toThrow(/UNIQUE/);
    expect([await store.has("KEVRA"), bytesOf(path).includes("canari-phrase")]).toEqual([true, true]);
    await store.close();
  });
  test("R13 workshops in which nothing was said for so long are found; charters are not", async () => {
    const { store } = await planted();
    expect((await store.quietSince(T0 + 1_000_000)).toSorted()).toEqual(["KEVRA", "VOISIN"]);
    expect(await store.quietSince(T0)).toEqual([]);
    await store.close();
  });
});
