// What is erased is nowhere on disk: neither in the database nor in its WAL; the line that says so is there, in the same write.
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import type { Fact, Store } from "../server/log/store.ts";
import { replayCharter, type CharterEvent } from "../shared/living/life.ts";
import { MOMENTS, T0 } from "./given.ts";
import { begun, DESK, edit, living } from "./living-given.ts";
import { KINDS, type Kind, type Place } from "./servers/stores.ts";

const put = (store: Store, log: string, seq: number, events: readonly Fact[]) =>
  store.commit([{ workshop: log, seq, entries: events.map((event, i) => ({ command: `c${seq + i}`, at: T0 + i, events: [event] })) }]);

/** A workshop with a planted name and sentence, long enough to spill over several pages; its neighbour; and its charter, edited. */
async function planted(kind: Kind): Promise<{ place: Place; store: Store; events: CharterEvent[] }> {
  const place = await kind.fresh();
  const store = await place.open();
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
  expect(await place.bytes()).toMatch(/Canari-Nom[\s\S]*|canari-phrase/);
  return { place, store, events };
}
const erase = (events: CharterEvent[], command: Parameters<typeof living>[1][1]) => living(events, [DESK, command]).slice(events.length);

describe.each(KINDS)("R13–R14 on disk, in $name", (kind) => {
  test("R13 the workshop's log leaves the file and its WAL; the charter and the neighbour stay", async () => {
    const { place, store, events } = await planted(kind);
    await put(store, "charter:KEVRA", events.length + 1, erase(events, { type: "eraseMaterial" }));
    await place.gone(/canari-nom|canari-phrase/i);
    expect(await place.bytes()).toContain("le voisin reste");
    expect([await store.has("KEVRA"), await store.has("VOISIN")]).toEqual([false, true]);
    const charter = replayCharter((await store.read<CharterEvent>("charter:KEVRA")).events);
    expect([charter.clauses[0]!.wording, charter.workshops[0]!.erasedAt > 0]).toEqual(["Une canari-clause à soi.", true]);
    await store.close();
    await place.gone(/canari-nom|canari-phrase/i);
  });
  test("R14 the charter goes, its material stays where it was not asked for; one line is left", async () => {
    const { place, store, events } = await planted(kind);
    await put(store, "charter:KEVRA", events.length + 1, erase(events, { type: "eraseCharter", material: false }));
    await place.gone("canari-clause");
    expect(await place.bytes()).toContain("canari-phrase");
    const left = await store.read<CharterEvent>("charter:KEVRA");
    expect([left.events.map(({ type }) => type), left.seq]).toEqual([["charterErased"], events.length + 1]);
    await store.close();
  });
  test("R14 both at once, in one write", async () => {
    const { place, store, events } = await planted(kind);
    await put(store, "charter:KEVRA", events.length + 1, erase(events, { type: "eraseCharter", material: true }));
    await place.gone(/canari/i);
    await store.close();
    await place.gone(/canari/i);
  });
  test("R13 a write that fails erases nothing", async () => {
    const { place, store, events } = await planted(kind);
    const [erased] = erase(events, { type: "eraseMaterial" });
    const entries = [erased!, erased!].map((event) => ({ command: "twice", at: 1, events: [event] }));
    await expect(store.commit([{ workshop: "charter:KEVRA", seq: events.length + 1, entries }])).rejects.toThrow(/unique/i);
    expect([await store.has("KEVRA"), (await place.bytes()).includes("canari-phrase")]).toEqual([true, true]);
    await store.close();
  });
  test("R13 workshops in which nothing was said for so long are found; charters are not", async () => {
    const { store } = await planted(kind);
    expect((await store.quietSince(T0 + 1_000_000)).toSorted()).toEqual(["KEVRA", "VOISIN"]);
    expect(await store.quietSince(T0)).toEqual([]);
    await store.close();
  });
});

test("R13 while another process reads SQLite’s file, it waits in the WAL, and leaves with the next write", async () => {
  const { place, store, events } = await planted(KINDS[0]!);
  const reader = new DatabaseSync(place.at);
  reader.exec("BEGIN; SELECT count(*) FROM entries");
  await put(store, "charter:KEVRA", events.length + 1, erase(events, { type: "eraseMaterial" }));
  reader.exec("COMMIT");
  reader.close();
  await put(store, "VOISIN", 500, [{ type: "doorLocked", locked: true }]);
  await place.gone(/canari-phrase/);
  await store.close();
});
