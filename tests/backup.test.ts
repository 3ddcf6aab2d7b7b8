// A backup of one file while people vote: no stance in it, and from it alone the same workshop, in which that vote is simply voted again.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { charterLog } from "../server/charters.ts";
import { backUp, logsIn, restore } from "../server/log/backup.ts";
import { sqlite } from "../server/log/sqlite.ts";
import type { Fact } from "../server/log/store.ts";
import { replay } from "../shared/workshop.ts";
import { MOMENTS, T0 } from "./given.ts";
import { begun, DESK, living } from "./living-given.ts";
import { enter, openWorkshop, sit, type Person } from "./rehearsal/people.ts";
import { startServer, tempDir, type Running } from "./rehearsal/server.ts";
import { bytesOf, newFile } from "./servers/files.ts";

const HOME = join(import.meta.dirname, "..");
/** As npm run backup and npm run restore do. */
const run = (way: "to" | "from", file: string, dataDir: string) =>
  spawnSync(process.execPath, [join(HOME, "server/backup.ts"), way, file], { encoding: "utf8", env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "" } });
const SEATS = 6;
const CANARY = "Un canari bleu sera seul";

describe("In the middle of an open vote", () => {
  let server: Running;
  let other: Running;
  beforeAll(async () => {
    [server, other] = await Promise.all([startServer(), startServer()]);
  });
  afterAll(() => Promise.all([server.kill(), other.kill()]));

  test("S1 S3 the file holds no stance; restored on another machine, everyone is back in the same vote, and votes again", { timeout: 120_000 }, async () => {
    const opened = await openWorkshop(server.url, { closingNotice: 0 });
    const desk = enter(server.url, opened.code, opened.keys.desk, "desk");
    await desk.until((me) => me.desk !== undefined && me.shown !== undefined);
    const seats = await Promise.all(Array.from({ length: SEATS }, (_, i) => sit(server.url, opened.code, { alias: `Personne ${i}` })));
    const ordered = (of: Person) => async (command: Parameters<Person["say"]>[0]) => expect(await of.say(command)).toMatchObject({ ok: true });
    const order = ordered(desk);
    await order({ type: "playItem", item: "r1" });
    for (const which of ["first", "second"] as const) {
      await order({ type: "openPositions", round: "r1", which });
      await order({ type: "closePositions", round: "r1", which });
    }
    await order({ type: "openChoosing", round: "r1" });
    await desk.until((me) => me.desk!.candidates.length > 0);
    const practice = desk.desk!.candidates[0]!.id;
    await order({ type: "rewordPractice", practice, text: "Une personne relit tout." });
    await order({ type: "choosePractices", round: "r1", practices: [practice], alternatives: [] });
    await order({ type: "openVote", practice });
    const vote = "v1";
    const ballot = (i: number) => (i === 0 ? ({ stance: "0", reason: CANARY, whom: "les absents" } as const) : ({ stance: "3" } as const));
    for (const [i, seat] of seats.entries()) await ordered(seat)({ type: "castBallot", vote, ...ballot(i) });
    await desk.until((me) => me.desk?.answered?.n === SEATS);
    expect(bytesOf(join(server.dataDir, "charte.db"))).toContain(CANARY); // it is on the server's own disk

    const file = join(tempDir(), "sauvegarde.db");
    const busy = seats.map((seat, i) => seat.say({ type: "castBallot", vote, ...ballot(i) })); // votes go on meanwhile
    const made = run("to", file, server.dataDir);
    expect([made.status, made.stdout]).toEqual([
      0,
      expect.stringMatching(/1 journaux sauvegardés\.\nCe qui est dit en secret et pas encore compté n’y est pas/),
    ]);
    expect(await Promise.all(busy)).toEqual(busy.map(() => expect.objectContaining({ ok: true }) as unknown));
    const bytes = readFileSync(file, "latin1");
    for (const secret of ["ballotCast", "presenceNoted", CANARY, ...seats.map(({ key }) => key), opened.keys.desk]) expect(bytes).not.toContain(secret);
    expect(run("to", file, server.dataDir)).toMatchObject({ status: 1, stderr: expect.stringContaining("existe déjà") as string });

    const back = run("from", file, other.dataDir); // while that server runs
    expect([back.status, back.stdout]).toEqual([0, "1 journaux sont revenus, 0 étaient déjà là, 0 ont été effacés depuis et ne reviennent pas.\n"]);
    const desk2 = enter(other.url, opened.code, opened.keys.desk, "desk");
    await desk2.until((me) => me.desk !== undefined && me.shown?.vote?.id === vote);
    const seats2 = seats.map(({ key }) => enter(other.url, opened.code, key, "phone"));
    await Promise.all(seats2.map((seat) => seat.until((me) => me.seat !== undefined && me.status === "in" && me.shown !== undefined)));
    expect(seats2.map(({ seat }) => [seat!.alias, seat!.stance])).toEqual(seats.map(({ seat }) => [seat!.alias, ""]));
    const told = ({ shown }: Person) => ({ ...shown!, clock: undefined });
    await seats2[0]!.until((me) => me.shown?.people === SEATS);
    expect(told(seats2[0]!)).toEqual(told(seats[0]!));
    expect(desk2.desk!.answered?.n).toBe(0);

    for (const [lead, room, url] of [
      [desk, [], server.url],
      [desk2, seats2, other.url],
    ] as const) {
      for (const seat of room) await ordered(seat)({ type: "castBallot", vote, stance: "3" });
      await ordered(lead)({ type: "announceClosing", vote });
      await ordered(lead)({ type: "closeVote", vote });
      await lead.until((me) => me.shown?.vote === undefined && me.shown?.practices[practice]?.ballots === SEATS, url);
    }
    expect(desk2.shown!.practices[practice]).toMatchObject({ ballots: SEATS, accepted: SEATS, objections: [] });
    await desk.until((me) => me.desk?.stuck === false);
    expect(bytesOf(join(server.dataDir, "charte.db"))).not.toContain("ballotCast"); // the backup read, and held nothing up
    for (const { link } of [desk, desk2, ...seats, ...seats2]) link.leave();
  });
});

describe("What comes back", () => {
  const store = async (logs: Readonly<Record<string, readonly Fact[]>>) => {
    const at = newFile();
    const into = sqlite(at);
    for (const [workshop, events] of Object.entries(logs))
      await into.commit([{ workshop, seq: 1, entries: events.map((event, i) => ({ command: `said-${i}`, at: T0 + i, events: [event] })) }]);
    await into.close();
    return at;
  };
  const eventsIn = async (at: string, workshop: string) => {
    const from = sqlite(at);
    const { events } = await from.read(workshop);
    await from.close();
    return events;
  };
  const saved = async (at: string) => {
    const file = newFile();
    const from = logsIn(at, true);
    const told = await backUp(from, file);
    await from.close();
    return { file, ...told };
  };
  const back = async (file: string, at: string) => {
    const to = logsIn(at, false);
    const told = await restore(file, to);
    await to.close();
    return told;
  };
  const charter = JSON.parse(JSON.stringify(begun).replaceAll('"KEVRA"', '"KABUT"')) as typeof begun;

  test("W3 every workshop and charter, each as it was where nothing was open", async () => {
    const at = await store({ KABUT: MOMENTS.closed, [charterLog("KABUT")]: charter, LUMEZ: MOMENTS.settled });
    const { file, logs } = await saved(at);
    const fresh = newFile();
    expect([logs, await back(file, fresh)]).toEqual([3, { back: ["KABUT", "LUMEZ", charterLog("KABUT")], there: [], erased: [] }]);
    for (const code of ["KABUT", "LUMEZ"]) expect(replay(await eventsIn(fresh, code))).toEqual(replay(await eventsIn(at, code)));
    expect(await eventsIn(fresh, charterLog("KABUT"))).toEqual(await eventsIn(at, charterLog("KABUT")));
  });
  test("nothing over what is there: a backup of yesterday takes nothing of today away", async () => {
    const yesterday = await saved(await store({ KABUT: MOMENTS.gathering }));
    const today = await store({ KABUT: MOMENTS.closed });
    expect(await back(yesterday.file, today)).toEqual({ back: [], there: ["KABUT"], erased: [] });
    expect(replay(await eventsIn(today, "KABUT")).closed).toBe(true);
  });
  test("R13 R14 nothing of what was erased since", async () => {
    const { file } = await saved(await store({ KABUT: MOMENTS.closed, [charterLog("KABUT")]: charter }));
    for (const command of [{ type: "eraseMaterial" }, { type: "eraseCharter", material: true }] as const) {
      const after = await store({ [charterLog("KABUT")]: living(charter, [DESK, command]) });
      expect(await back(file, after)).toEqual({ back: [], there: [charterLog("KABUT")], erased: ["KABUT"] });
    }
  });
  test("a file that is no backup is refused in a sentence, and changes nothing", () => {
    const dir = tempDir();
    const file = join(dir, "not-a-backup.db");
    writeFileSync(file, "Bonjour.");
    expect(run("from", file, dir)).toMatchObject({ status: 1, stderr: expect.stringContaining("Le retour de la sauvegarde n’a pas pu se faire") as string });
    expect(run("from", join(dir, "nowhere.db"), dir)).toMatchObject({ status: 1, stderr: expect.stringContaining("n’existe pas") as string });
    expect(run("to", join(dir, "new.db"), join(dir, "empty"))).toMatchObject({ status: 1, stderr: expect.stringContaining("Rien à sauvegarder") as string });
  });
});
