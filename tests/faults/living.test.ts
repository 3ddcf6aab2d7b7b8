// A charter's life over HTTP: keys and links that open nothing say so, two at once lose nothing, and what is erased is found nowhere in the data folder.
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LIVING } from "../../server/http/living-exports.ts";
import type { Opened, Problem } from "../../shared/protocol.ts";
import type { PublicAnswer, ReferentView, ReviewView } from "../../shared/living/views.ts";
import { post } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { stageFor } from "../e2e/stage.ts";

let server: Running;
let opened: Opened;
const PLANTED = { name: "Zénobie-Canari", sentence: "Une phrase canari que personne d’autre ne dirait" };
beforeAll(async () => {
  server = await startServer();
  opened = await closedWorkshop();
});
afterAll(() => server.kill());

/** One card decided and the workshop closed; a name and a sentence are planted in it. */
async function closedWorkshop(): Promise<Opened> {
  const stage = await stageFor(server.url, 6);
  await stage.reach("talk");
  const { body } = await post<{ key: string }>(`${server.url}/api/workshops/${stage.opened.code}/seats`, { alias: PLANTED.name });
  expect(body.key).toBeTruthy();
  const round = stage.desk.shown!.round!.id;
  const said = await stage.seats[0]!.say({ type: "addArgument", round, side: "for", text: PLANTED.sentence });
  expect(said).toMatchObject({ ok: true });
  await stage.reach("drafting");
  await stage.order({ type: "playItem", item: "closing" });
  await stage.order({ type: "closeWorkshop" });
  return stage.opened;
}
const at = (path = "", code = opened.code) => `${server.url}/api/charters/${code}${path}`;
const get = async <View>(path: string, key?: string, code?: string) => {
  const answer = await fetch(at(path, code), key ? { headers: { authorization: `Bearer ${encodeURIComponent(key)}` } } : {});
  return { status: answer.status, body: (await answer.json()) as View };
};
const say = <View>(command: object, key = opened.keys.desk) => post<View>(at("/commands"), { id: randomUUID(), command }, key);
const refused = ({ status, body }: { status: number; body: unknown }) => [status, (body as Problem<string>).refusal];
const signed = { who: "référente", why: "plus clair" };
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe("the doors", () => {
  test("the desk's key and its phrase open the charter, which begins; no other key does", async () => {
    const { status, body } = await get<ReferentView>("", opened.keys.desk);
    expect([status, body.clauses.length > 0, body.versions.length]).toEqual([200, true, 1]);
    const byPhrase = (await get<ReferentView>("", opened.phrase)).body;
    expect(byPhrase.clauses).toEqual(body.clauses);
    // which of them is the phrase is told, so that nobody takes the wrong one back
    const told = ({ referents }: ReferentView) => referents.map(({ phrase, mine }) => [phrase, mine]);
    expect([told(body), told(byPhrase)]).toEqual([
      [
        [false, true],
        [true, false],
      ],
      [
        [false, false],
        [true, true],
      ],
    ]);
    expect(refused(await get("", opened.keys.wall))).toEqual([401, "wrong-key"]);
    expect(refused(await get("", "x".repeat(32)))).toEqual([401, "wrong-key"]);
    expect(refused(await get(""))).toEqual([401, "wrong-key"]);
    expect(refused(await get("", opened.keys.desk, "ZZZZZ"))).toEqual([404, "no-such-charter"]);
  });
  test("before its workshop closes, there is no charter, and it says so", async () => {
    const { opened: open } = await stageFor(server.url, 1);
    expect(refused(await get("", open.keys.desk, open.code))).toEqual([409, "workshop-not-closed"]);
    expect(refused(await get("/public", undefined, open.code))).toEqual([404, "no-such-charter"]);
  });
  test("a review link opens; tampered with or taken back, it says why it does not", async () => {
    const { body } = await post<{ key: string }>(at("/links"), { body: "CSE", until: day(5) }, opened.keys.desk);
    expect((await get<ReviewView>("/review", body.key)).body).toMatchObject({ body: "CSE", version: 1 });
    expect(refused(await get("/review", `${body.key.slice(0, -1)}!`))).toEqual([401, "wrong-key"]);
    expect(refused(await get("/review", `${body.key}A`))).toEqual([401, "wrong-key"]);
    expect(refused(await get("", body.key))).toEqual([403, "not-your-role"]);
    const { links } = (await get<ReferentView>("", opened.keys.desk)).body;
    expect((await say({ type: "revokeLink", link: links.at(-1)!.id })).status).toBe(200);
    expect(refused(await get("/review", body.key))).toEqual([410, "link-revoked"]);
    expect(refused(await post(at("/links"), { body: "CSE", until: day(-1) }, opened.keys.desk))).toEqual([409, "day-past"]);
    expect(JSON.stringify((await get<ReferentView>("", opened.keys.desk)).body)).not.toContain(body.key);
  });
  test("R7 two bodies say of one rule at once, and one body on two devices: both bodies are kept, the last of one counts, and nobody sees another's", async () => {
    const made = async (body: string) => (await post<{ key: string }>(at("/links"), { body, until: day(5) }, opened.keys.desk)).body.key;
    const [board, council] = [await made("le bureau"), await made("le CSE")];
    const clause = (await get<ReviewView>("/review", board)).body.clauses[0]!.id;
    const opine = (key: string, opinion: string, comment: string) =>
      post<ReviewView>(at("/review"), { id: randomUUID(), command: { type: "giveOpinion", version: 1, clause, opinion, comment } }, key);
    const both = await Promise.all([opine(board, "change", "Nommer qui relit."), opine(council, "against", "Trop lourd.")]);
    expect(both.map(({ status, body }) => [status, Object.values(body.mine).map(({ comment }) => comment)])).toEqual([
      [200, ["Nommer qui relit."]],
      [200, ["Trop lourd."]],
    ]);
    expect((await opine(board, "agree", "")).body.mine[clause]).toMatchObject({ opinion: "agree", comment: "" });
    const told = (await get<ReferentView>("", opened.keys.desk)).body;
    expect(told.opinions[clause]!.map(({ body, opinion }) => [body, opinion])).toEqual([
      ["le bureau", "agree"],
      ["le CSE", "against"],
    ]);
    // what was half written when the link is taken back is refused with its reason, and what was said before stays
    const { id } = told.links.find(({ body }) => body === "le CSE")!;
    await say({ type: "revokeLink", link: id });
    expect(refused(await opine(council, "agree", ""))).toEqual([410, "link-revoked"]);
    expect(refused(await opine(`${board.slice(0, -1)}x`, "agree", ""))).toEqual([401, "wrong-key"]);
    expect((await get<ReferentView>("", opened.keys.desk)).body.opinions).toEqual(told.opinions);
  });
  test("bad input gets a clear refusal and changes nothing", async () => {
    const before = (await get<ReferentView>("", opened.keys.desk)).body;
    for (const [command, told] of [
      [{ type: "editClause" }, [400, "malformed"]],
      [{ type: "editClause", clause: "c1", revision: 1, text: "a".repeat(300), ...signed }, [413, "too-long"]],
      [{ type: "beginCharter", material: {} }, [400, "malformed"]],
      [{ type: "joinWorkshop", material: {} }, [400, "malformed"]],
      [null, [400, "malformed"]],
    ] as const)
      expect(refused(await say(command as object))).toEqual(told);
    expect((await get<ReferentView>("", opened.keys.desk)).body).toEqual(before);
  });
  test("two referents save the same rule at once: one is told, and both wordings are known", async () => {
    const [first] = (await get<ReferentView>("", opened.keys.desk)).body.clauses;
    const both = await Promise.all(
      ["Le premier récrit.", "La seconde récrit."].map((text) =>
        say<ReferentView>({ type: "editClause", clause: first!.id, revision: first!.revision, text, ...signed }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(refused(both.find(({ status }) => status === 409)!)).toEqual([409, "edited-meanwhile"]);
    const again = await get<ReferentView>("", opened.keys.desk);
    expect(again.body.clauses[0]!.history).toHaveLength(2);
  });
  test("R16 what is sent again under its id counts once, and gives the same link: a review link, a key, the feedback link, an added rule, something sent back", async () => {
    const twice = async <View>(path: string, body: object, key: string | undefined = opened.keys.desk) => {
      const id = randomUUID();
      return [await post<View>(at(path), { id, ...body }, key), await post<View>(at(path), { id, ...body }, key)] as const;
    };
    const before = (await get<ReferentView>("", opened.keys.desk)).body;
    for (const [path, body, opens] of [
      ["/links", { body: "bureau", until: day(5) }, "/review"],
      ["/referents", { label: "relève" }, ""],
      ["/feedback-link", {}, "/public"],
    ] as const) {
      const [first, again] = await twice<{ key: string }>(path, body);
      expect([path, first.status, again.status]).toEqual([path, 201, 201]);
      expect(again.body.key).toBe(first.body.key);
      expect([path, (await get(opens, first.body.key)).status]).toEqual([path, 200]);
    }
    const rule = { type: "addClause", question: before.questions[0]!.id, text: "Chacun relit avant d’envoyer.", force: "rule", ...signed };
    expect((await twice("/commands", { command: rule })).map(({ status }) => status)).toEqual([200, 200]);
    const reader = (await post<{ key: string }>(at("/feedback-link"), {}, opened.keys.desk)).body.key;
    const sent = { feedback: { kind: "new-tool", text: "On essaie un outil de sous-titres." } };
    expect((await twice("/feedback", sent, reader)).map(({ status }) => status)).toEqual([204, 204]);
    const after = (await get<ReferentView>("", opened.keys.desk)).body;
    const counts = ({ links, referents, clauses, feedback }: ReferentView) => [links.length, referents.length, clauses.length, feedback.length];
    expect(counts(after)).toEqual(counts(before).map((count) => count + 1));
    expect((await say({ type: "withdrawClause", clause: after.clauses.at(-1)!.id, revision: 1, ...signed })).status).toBe(200);
    expect((await say({ type: "openFeedback", key: "" })).status).toBe(200);
  });
  test("the public page is shut until it is opened, and tells nothing before a ratification", async () => {
    expect(refused(await get("/public"))).toEqual([403, "not-public"]);
    await say({ type: "setPublic", open: true });
    expect((await get<PublicAnswer>("/public")).body.page).toBe(null);
    expect((await post(at("/feedback"), { id: randomUUID(), feedback: { kind: "new-tool", text: "On essaie un canari de synthèse." } })).status).toBe(204);
    await say({ type: "setPublic", open: false });
    expect(refused(await post(at("/feedback"), { id: randomUUID(), feedback: { kind: "new-tool", text: "Encore." } }))).toEqual([403, "not-public"]);
  });
  test("every document of the charter is written, says that it is a draft, and names nobody", async () => {
    for (const name of [...LIVING, "atelier.docx", "modeles.pdf"]) {
      const answer = await fetch(at(`/exports/${name}?by=use`), { headers: { authorization: `Bearer ${opened.keys.desk}` } });
      expect([name, answer.status, (await answer.arrayBuffer()).byteLength > 300]).toEqual([name, 200, true]);
    }
    const text = await fetch(at("/exports/charte.md"), { headers: { authorization: `Bearer ${opened.keys.desk}` } }).then((answer) => answer.text());
    expect(text).toContain("projet non validé");
    expect(text).not.toContain(PLANTED.name);
  });
});

describe("what is erased", () => {
  const everything = () =>
    readdirSync(server.dataDir, { recursive: true, encoding: "utf8" })
      .map((name) => join(server.dataDir, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path, "utf8"))
      .join("");
  test("R13 the material: a planted name and sentence are nowhere, the charter is read as before, and the workshop is gone", async () => {
    const before = (await get<ReferentView>("", opened.keys.desk)).body;
    expect(everything()).toContain(PLANTED.sentence);
    expect((await say({ type: "eraseMaterial" })).status).toBe(200);
    expect(everything()).not.toContain(PLANTED.sentence);
    expect(everything()).not.toContain(PLANTED.name);
    const after = (await get<ReferentView>("", opened.keys.desk)).body;
    expect([after.clauses, after.versions]).toEqual([before.clauses, before.versions]);
    expect(after.workshops[0]!.erasedAt).toBeGreaterThan(0);
    expect((await fetch(`${server.url}/api/workshops/${opened.code}`)).status).toBe(404);
    await server.kill();
    await server.again();
    expect((await get<ReferentView>("", opened.phrase)).body.clauses).toEqual(before.clauses);
  });
  test("R14 the charter: nothing of it is left but a line, also once the server starts again", async () => {
    const { wording } = (await get<ReferentView>("", opened.keys.desk)).body.clauses[0]!;
    expect(everything()).toContain(wording);
    expect((await say({ type: "eraseCharter", material: true })).status).toBe(204);
    for (const gone of [wording, PLANTED.name, PLANTED.sentence, "canari de synthèse"]) expect(everything(), gone).not.toContain(gone);
    expect(server.output()).not.toContain(PLANTED.sentence);
    await server.kill();
    await server.again();
    expect(refused(await get("", opened.keys.desk))).toEqual([410, "charter-erased"]);
    expect(refused(await get("/public"))).toEqual([410, "charter-erased"]);
  });
});

test("R6 a link whose day is past says so, to who reads and to who writes; what it said before stays, and the rest of the charter is whole", async () => {
  const then = await startServer({ SEED: "a day in January" });
  const stage = await stageFor(then.url, 6);
  await stage.reach("drafting");
  await stage.order({ type: "playItem", item: "closing" });
  await stage.order({ type: "closeWorkshop" });
  const { code, keys } = stage.opened;
  const charter = (url: string, path = "") => `${url}/api/charters/${code}${path}`;
  const read = async <View>(url: string, path: string, key: string) => {
    const answer = await fetch(charter(url, path), { headers: { authorization: `Bearer ${key}` } });
    return { status: answer.status, body: (await answer.json()) as View };
  };
  const begun = (await read<ReferentView>(then.url, "", keys.desk)).body;
  const tomorrow = new Date(Date.parse(begun.today) + 86_400_000).toISOString().slice(0, 10);
  const { key } = (await post<{ key: string }>(charter(then.url, "/links"), { body: "le CSE", until: tomorrow }, keys.desk)).body;
  const opine = (url: string) =>
    post(
      charter(url, "/review"),
      { id: randomUUID(), command: { type: "giveOpinion", version: 1, clause: "all", opinion: "change", comment: "Plus court." } },
      key,
    );
  expect((await opine(then.url)).status).toBe(200);
  await then.kill();

  const now = await startServer({}, then.dataDir); // the same charter, on today's clock
  expect(refused(await read(now.url, "/review", key))).toEqual([410, "link-expired"]);
  expect(refused(await opine(now.url))).toEqual([410, "link-expired"]);
  const after = (await read<ReferentView>(now.url, "", keys.desk)).body;
  expect(after.links).toMatchObject([{ body: "le CSE", state: "expired" }]);
  expect(after.opinions["all"]).toMatchObject([{ body: "le CSE", opinion: "change", comment: "Plus court." }]);
  expect(after.clauses).toEqual(begun.clauses);
  await now.kill();
});
