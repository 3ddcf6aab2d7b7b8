// Two workshops, on two sites, feed one charter over HTTP: what agrees joins, what clashes is open and names both, versions say what changed; no other key or file gets in.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Opened, Problem } from "../shared/protocol.ts";
import type { ReferentView } from "../shared/living/views.ts";
import { stageFor, type Stage } from "./e2e/stage.ts";
import { post } from "./rehearsal/people.ts";
import { startServer, type Running } from "./rehearsal/server.ts";

let server: Running;
let here: Opened;
let there: Opened;
let open: Opened;
/** Decided express, so that each goes straight to its practices; the room keeps the nth practice of each card. */
async function siteOf(title: string, kept: readonly number[]): Promise<Opened> {
  const stage = await stageFor(server.url, 5, { title, full: [], phases: [] });
  await stage.order({ type: "confirmHeadcount", people: 5 });
  for (const [i, nth] of kept.entries()) await round(stage, `r${i + 1}`, nth, `v${i + 1}`);
  await stage.order({ type: "playItem", item: "closing" });
  await stage.order({ type: "closeWorkshop" });
  return stage.opened;
}
async function round(stage: Stage, item: string, nth: number, vote: string): Promise<void> {
  await stage.order({ type: "playItem", item });
  await stage.desk.until((me) => me.shown?.round?.id === item && me.desk!.candidates.some(({ id }) => id.startsWith(`${item}.`)));
  const all = stage.desk.desk!.candidates.filter(({ law, id }) => law === "" && stage.desk.shown!.practices[id]!.question === asked(stage, item));
  const practice = all.toSorted((a, b) => (a.id < b.id ? -1 : 1))[nth]!;
  for (const { name, options } of practice.blanks) await stage.order({ type: "fillBlank", practice: practice.id, blank: name, words: options[0]! });
  await stage.order({ type: "choosePractices", round: item, practices: [practice.id], alternatives: [] });
  await stage.order({ type: "openVote", practice: practice.id });
  await Promise.all(stage.seats.map((seat) => seat.say({ type: "castBallot", vote, stance: "4" })));
  await stage.order({ type: "announceClosing", vote });
  await stage.order({ type: "closeVote", vote });
  await stage.order({ type: "settleOutcome", practice: practice.id });
}
/** What most practices of the card settle: a few answer another question by the way. */
function asked(stage: Stage, item: string): string {
  const questions = Object.values(stage.desk.shown!.practices).flatMap(({ round: of, question }) => (of === item ? [question] : []));
  const count = (question: string) => questions.filter((each) => each === question).length;
  return questions.toSorted((a, b) => count(b) - count(a))[0]!;
}
beforeAll(async () => {
  server = await startServer();
  here = await siteOf("Notre charte, à Lille", [0, 0]);
  there = await siteOf("Notre charte, à Roubaix", [1, 0, 0]);
  open = (await stageFor(server.url, 1)).opened;
});
afterAll(() => server.kill());

const at = (path = "") => `${server.url}/api/charters/${here.code}${path}`;
const headers = () => ({ authorization: `Bearer ${here.keys.desk}` });
const look = async () => (await (await fetch(at(), { headers: headers() })).json()) as ReferentView;
const say = (command: object) => post<ReferentView & Problem<string>>(at("/commands"), { id: randomUUID(), command }, here.keys.desk);
const join = (code: string, key: string) => post<ReferentView & Problem<string>>(at("/workshops"), { code, key }, here.keys.desk);
const plain = (said: string) => said.replaceAll(/[\u00A0\u202F]/g, " ");
const text = async (name: string) => plain(await (await fetch(at(`/exports/${name}`), { headers: headers() })).text());
const signed = { who: "groupe de suivi", why: "réunion des deux sites" };

describe("R11 two workshops feed one charter", () => {
  test("R11 what is no workshop, is not closed, or is not ours, joins nothing and says why", async () => {
    const before = await look();
    for (const [code, key, status, refusal] of [
      ["ZZZZZ", there.keys.desk, 404, "no-such-workshop"],
      [there.code, `${there.keys.desk.slice(0, -1)}!`, 401, "wrong-key"],
      [there.code, here.keys.desk, 401, "wrong-key"],
      [there.code, there.keys.wall, 401, "wrong-key"],
      [open.code, open.keys.desk, 409, "workshop-not-closed"],
      [here.code, here.keys.desk, 409, "already-joined"],
      ["charter", here.keys.desk, 400, "malformed"],
      ["", "", 400, "malformed"],
    ] as const) {
      const answer = await join(code, key);
      expect([code, answer.status, answer.body.refusal]).toEqual([code, status, refusal]);
    }
    expect((await post<Problem<string>>(at("/workshops"), { code: there.code, key: there.keys.desk }, there.keys.desk)).body.refusal).toBe("wrong-key");
    expect(await look()).toEqual(before);
  });

  test("R11 R5 a clash leaves the rules of both out, each names its workshop; what agrees, and what is new, stays; versions say so", async () => {
    const [clashing, agreeing] = (await look()).clauses;
    const { status, body } = await join(there.code, there.phrase);
    expect(status).toBe(200);
    expect(body.workshops.map(({ title }) => title)).toEqual(["Notre charte, à Lille", "Notre charte, à Roubaix"]);
    const contested = body.clauses.filter(({ stand }) => stand === "contested");
    expect(contested.map(({ from, question }) => [from, question])).toEqual([
      [0, clashing!.question],
      [1, clashing!.question],
    ]);
    expect(body.clauses.filter(({ stand }) => stand === "kept").map(({ from }) => from)).toEqual([0, 1]);
    expect(body.clauses.filter(({ wording }) => wording === agreeing!.wording)).toHaveLength(1);
    expect(body.due.filter(({ why }) => why === "contested").map(({ id }) => id)).toEqual(contested.map(({ id }) => id));
    expect(body.unanswered).toContain(clashing!.question);
    expect(body.unpublished.map(({ id, is }) => [id, is])).toEqual([
      [clashing!.id, "gone"],
      [body.clauses.find(({ from, stand }) => from === 1 && stand === "kept")!.id, "new"],
    ]);

    // until a version says so, the charter in hand is the first; then the question is open, with both wordings and both workshops
    expect(await text("charte.md")).toContain(plain(clashing!.wording));
    const published = await say({ type: "publishVersion", what: "Roubaix rejoint la charte." });
    expect(published.body.versions[0]).toMatchObject({ number: 2, clauses: 2 });
    const charter = await text("charte.md");
    expect(charter).toMatch(/Issue des ateliers : « Notre charte, à Lille »[^]*; « Notre charte, à Roubaix »/);
    const clash = charter.slice(charter.indexOf("Questions à trancher entre deux ateliers"));
    for (const { wording } of contested) {
      expect(clash).toContain(plain(wording));
      expect(charter.slice(0, charter.indexOf("Questions à trancher"))).not.toContain(plain(wording));
    }
    expect(clash).toMatch(/« Notre charte, à Lille », [^]*« Notre charte, à Roubaix », /);
    expect((JSON.parse(await text("charte.json")) as { clauses: unknown[] }).clauses).toHaveLength(2);
  });

  test("R10 R11 a meeting keeps one and drops the other; version 3 has an answer again, and the server that starts again knows it all", async () => {
    const [ours, theirs] = (await look()).clauses.filter(({ stand }) => stand === "contested");
    await say({ type: "decideReview", what: "clause", id: theirs!.id, decision: "keep", ...signed });
    await say({ type: "decideReview", what: "clause", id: ours!.id, decision: "drop", ...signed });
    const { body } = await say({ type: "publishVersion", what: "La question du tri est tranchée." });
    expect(body.versions[0]).toMatchObject({ number: 3, clauses: 3, differences: [{ is: "new", after: theirs!.wording }] });
    expect(await text("charte.md")).not.toContain("Questions à trancher");
    expect((await join(there.code, there.phrase)).body.refusal).toBe("already-joined");
    await server.kill();
    await server.again();
    const again = await look();
    expect([again.versions, again.clauses, again.workshops]).toEqual([body.versions, body.clauses, body.workshops]);
  });
});

describe("R12 another association's file", () => {
  test("R12 what a living charter exports is read by another as ideas; a tampered file changes nothing, and says why", async () => {
    const data = JSON.parse(await text("charte.json")) as { clauses: { wording: string }[] };
    const before = await look();
    for (const tampered of [
      { ...data, version: 2 },
      { ...data, format: "autre" },
      { ...data, clauses: Array.from({ length: 200 }, () => data.clauses[0]) },
      { ...data, clauses: [{ ...data.clauses[0], force: "loi" }] },
      { ...data, organisation: "" },
      null,
    ])
      expect((await say({ type: "importPractices", data: tampered })).status, JSON.stringify(tampered).slice(0, 60)).toBe(400);
    expect((await say({ type: "importPractices", data: { ...data, clauses: [{ ...data.clauses[0], wording: "a".repeat(501) }] } })).status).toBe(413);
    expect(await look()).toEqual(before);
    const { body } = await say({ type: "importPractices", data: { ...data, organisation: "Les Voisins d’en face" } });
    expect(body.candidates.map(({ from, wording }) => [from, wording])).toEqual(data.clauses.map(({ wording }) => ["Les Voisins d’en face", wording]));
    expect(body.clauses).toEqual(before.clauses);
    expect((await say({ type: "importPractices", data })).body.refusal).toBe("already-said");
  });
});
