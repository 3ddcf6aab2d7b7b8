// Charters brought to a workshop: their clauses are practices to examine, never clauses; whose they were is told for good, and nothing of them vanishes.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CharterData, toCsv, toJson } from "../server/documents/data.ts";
import { toMarkdown } from "../server/documents/markdown.ts";
import { composeCharter } from "../shared/charter/compose.ts";
import { composeFile } from "../shared/charter/file.ts";
import { CHARTER_FILE, charterFrom, charterIn, MOST_BROUGHT, type ReadCharter } from "../shared/charter-file.ts";
import { fromOf } from "../shared/brought.ts";
import { deskView } from "../shared/desk-view.ts";
import { replayCharter } from "../shared/living/life.ts";
import { materialOf } from "../shared/living/material.ts";
import { dataOf, referentView } from "../shared/living/views.ts";
import type { Opened, Problem } from "../shared/protocol.ts";
import type { Workshop } from "../shared/state.ts";
import { publicView } from "../shared/views.ts";
import { replay } from "../shared/workshop.ts";
import { all, CHARTERS, DECK, DESK, given, go, HOUSE, MOMENTS, opened, opening, playItem, room, settle, T0, voted, type Turn } from "./given.ts";
import { HOSTILE } from "./hostile.ts";
import { living } from "./living-given.ts";
import { enter, post } from "./rehearsal/people.ts";
import { startServer, type Running } from "./rehearsal/server.ts";

const VOISINS = CHARTERS[0]!;
const ready = opened(room(), { charters: CHARTERS });
const offer = (brought: string, round = "r1"): Turn => [DESK, { type: "offerPractice", round, brought }];
const choosing = opened(MOMENTS.choosing, { charters: CHARTERS });
const adopted = go(
  choosing,
  offer("b1"),
  [DESK, { type: "choosePractices", round: "r1", practices: ["p1"], alternatives: [] }],
  ...voted("p1", "v1", all("4")),
  settle("p1"),
);
const closed = go(adopted, playItem("drafting"), playItem("closing"), [DESK, { type: "closeWorkshop" }]);
const deskOf = (log: typeof ready) => deskView(replay(log), new Set());
const plain = (text: string) => text.replaceAll("\u00A0", " ").replaceAll("\u202F", " ");
const fileOf = (workshop: Workshop) => plain(toMarkdown(composeFile(workshop, "fr")));

describe("E1 bringing charters", () => {
  test("E1 E2 a workshop opens with two charters: each clause finds the question of this deck by its id, else by its words, else none", () => {
    expect(Object.entries(replay(ready).brought).map(([id, { from, question, practice }]) => [id, from, question, practice])).toEqual([
      ["b1", "Les Voisins d’en face", "q-trier", ""],
      ["b2", "Les Voisins d’en face", "q-relire", ""],
      ["b3", "Les Amis du canal", "", ""],
    ]);
    expect(Object.keys(replay(ready).practices)).toEqual([]);
  });
  test("E1 without a charter, nothing is kept of any, and an old log replays", () => {
    const [event] = go([], [HOUSE, opening(), T0]);
    expect(event).not.toHaveProperty("brought");
    expect(replay(room()).brought).toEqual({});
  });
  test("E1 the desk brings more until the first card is played; the same words on the same question are kept once", () => {
    const again = {
      type: "bringPractices" as const,
      from: "Un autre club",
      practices: [{ ...VOISINS.practices[0]!, wording: "DEUX voisines, trient ensemble !" }],
    };
    given(...ready)
      .when(DESK, again)
      .refuses("already-brought");
    const more = go(ready, [DESK, { ...again, practices: [...again.practices, { ...VOISINS.practices[0]!, wording: "Trois voisins trient." }] }]);
    expect(replay(more).brought["b4"]).toMatchObject({ from: "Un autre club", wording: "Trois voisins trient.", question: "q-trier" });
    expect([deskOf(ready).mayBring, deskOf(MOMENTS.card).mayBring]).toEqual([true, false]);
    given(...MOMENTS.card)
      .when(DESK, { type: "bringPractices", ...VOISINS })
      .refuses("too-late");
    given(...ready)
      .when("ana", { type: "bringPractices", ...VOISINS })
      .refuses("not-your-role");
  });
  test("E1 no more than a workshop can examine", () => {
    const many = (from: string, count: number) => ({
      from,
      practices: Array.from({ length: count }, (_, i) => ({ asked: "Trier ?", question: "", force: "rule" as const, wording: `Règle ${from} ${i}.` })),
    });
    given()
      .when(HOUSE, { ...opening(), charters: [many("a", 60), many("b", MOST_BROUGHT - 59)] })
      .refuses("too-many-brought");
    const full = go([], [HOUSE, { ...opening(), charters: [many("a", 60), many("b", MOST_BROUGHT - 60)] }, T0]);
    given(...full)
      .when(DESK, { type: "bringPractices", ...many("c", 1) })
      .refuses("too-many-brought");
  });
});

describe("E3 E4 offering one to the room", () => {
  test("E3 the desk sees first those of the question on the table, of today, and the others, each with whose charter it is", () => {
    expect(deskOf(choosing).brought.map(({ id, from, fits }) => [id, from, fits])).toEqual([
      ["b1", "Les Voisins d’en face", "round"],
      ["b2", "Les Voisins d’en face", "today"],
      ["b3", "Les Amis du canal", ""],
    ]);
    expect(deskOf(ready).brought.map(({ fits }) => fits)).toEqual(["today", "today", ""]);
  });
  test("E3 offered, it is a candidate like any other, and every screen knows whose charter it comes from", () => {
    const log = go(choosing, offer("b1"));
    expect(replay(log).practices["p1"]).toMatchObject({
      origin: "charter",
      from: "Les Voisins d’en face",
      question: "q-trier",
      status: "candidate",
      votes: [],
    });
    expect(publicView(replay(log), "KABUT").practices["p1"]).toMatchObject({ from: "Les Voisins d’en face", wording: "Deux voisines trient ensemble." });
    expect(publicView(replay(log), "KABUT").practices["r1.non"]!.from).toBe("");
    expect(deskOf(log).candidates.find(({ id }) => id === "p1")).toMatchObject({ origin: "charter", from: "Les Voisins d’en face" });
    expect(deskOf(log).brought.map(({ id }) => id)).toEqual(["b2", "b3"]);
    given(...log)
      .when("ana", { type: "supportPractice", practice: "p1" })
      .leaves();
  });
  test("E3 what answers no question of today may be offered in any round, and then settles its question", () => {
    expect(replay(go(choosing, offer("b3"))).practices["p1"]).toMatchObject({ from: "Les Amis du canal", question: "q-trier" });
  });
  test("E3 where a practice of the card answers another question by the way, what was brought on that question fits the card, and settles that one", () => {
    const [first, ...others] = DECK.cards;
    const [aside, ...rest] = first!.practices;
    const deck = { ...DECK, cards: [{ ...first!, practices: [{ ...aside!, question: "q-relire" }, ...rest] }, ...others] };
    const log = opened(MOMENTS.choosing, { charters: CHARTERS, deck });
    expect(deskOf(log).brought.map(({ id, fits }) => [id, fits])).toEqual([
      ["b1", "round"],
      ["b2", "round"],
      ["b3", ""],
    ]);
    expect(replay(go(log, offer("b2"))).practices["p1"]).toMatchObject({ question: "q-relire" });
  });
  test("E4 each once; not what the round says already; not once the ballot is chosen, a vote is open, or the round has moved on", () => {
    const refused = (log: typeof ready, turn: Turn) => given(...log).when(turn[0], turn[1]);
    refused(go(choosing, offer("b1")), offer("b1")).refuses("no-such-practice");
    refused(choosing, offer("b9")).refuses("no-such-practice");
    refused(choosing, offer("constructor")).refuses("no-such-practice");
    refused(choosing, offer("b1", "r2")).refuses("moved-on");
    refused(ready, offer("b1")).refuses("not-now");
    refused(opened(MOMENTS.talk, { charters: CHARTERS }), offer("b1")).refuses("not-now");
    refused(opened(MOMENTS.chosen, { charters: CHARTERS }), offer("b1")).refuses("already-chosen");
    refused(opened(MOMENTS.voting, { charters: CHARTERS }), offer("b1")).refuses("vote-open");
    const said = go(choosing, ["ana", { type: "proposePractice", round: "r1", force: "rule", text: "Deux voisines trient ensemble" }]);
    refused(said, offer("b1")).refuses("already-said");
    expect(deskOf(said).brought[0]).toMatchObject({ id: "b1", said: true });
    refused(choosing, ["ana", offer("b1")[1]]).refuses("not-your-role");
  });
  test("M5 nobody of the room wrote it: it is not joined away, and what the room wrote may join it", () => {
    const both = go(choosing, offer("b1"), ["ana", { type: "proposePractice", round: "r1", force: "rule", text: "On trie à deux, entre voisines." }]);
    given(...both)
      .when(DESK, { type: "mergeSentence", sentence: "p1", into: "p2" })
      .refuses("not-alike");
    given(...both)
      .when(DESK, { type: "mergeSentence", sentence: "p2", into: "p1" })
      .leaves();
  });
});

describe("E3 E5 what is printed", () => {
  test("E3 adopted, its origin stands in the workshop file, in the charter's data and in the living charter; reworded, it says so", () => {
    const workshop = replay(closed);
    expect(fileOf(workshop)).toContain("Vient de la charte de « Les Voisins d’en face »");
    const reworded = go(choosing, offer("b1"), [DESK, { type: "rewordPractice", practice: "p1", text: "Deux amies du canal trient." }], offer("b3"));
    expect(fileOf(replay(reworded))).toMatch(/Vient de la charte de « Les Voisins d’en face », récrite ici/);
    expect(fileOf(replay(reworded))).toContain("Vient de notre charte précédente");
    const data = CharterData.parse(JSON.parse(toJson(workshop, composeCharter(workshop, "fr"))));
    expect(data.clauses.map(({ wording, from, questionId }) => [wording, from, questionId])).toEqual([
      ["Deux voisines trient ensemble.", "Les Voisins d’en face", "q-trier"],
    ]);
    expect(toCsv(workshop)).toContain("Les Voisins d’en face");
    const charter = replayCharter(living([], [HOUSE, { type: "beginCharter", material: materialOf(workshop, "KABUT", T0) }]));
    expect(charter.versions[0]!.clauses[0]).toMatchObject({ source: "Les Voisins d’en face" });
    expect(dataOf(charter).clauses[0]).toMatchObject({ from: "Les Voisins d’en face", questionId: "q-trier" });
  });
  test("E5 what nobody examined is listed whole in the workshop file, counted in the annex, and kept as an idea by the living charter", () => {
    const workshop = replay(closed);
    const file = fileOf(workshop);
    expect(file).toMatch(/## \d+\. Venues d’autres chartes/);
    expect(file).toMatch(/La voisine relit\.[^]*Non examinée : pas proposée à la salle\.[^]*La question, là-bas :\*\* Qui doit relire/);
    expect(file).toMatch(/Deux voisines trient ensemble\.[^]*Proposée à la salle, sur la carte « Trier »\. Règle 1 de la charte\./);
    expect(file).toMatch(/### De notre charte précédente[^]*Aucune IA ne nourrit le chat\./);
    expect(plain(toMarkdown(composeCharter(workshop, "fr")))).toContain("2 pratiques venues d’autres chartes n’ont pas été examinées");
    const charter = replayCharter(living([], [HOUSE, { type: "beginCharter", material: materialOf(workshop, "KABUT", T0) }]));
    expect(referentView(charter, DESK, T0).candidates.map(({ id, from, wording }) => [id, from, wording])).toEqual([
      ["p1", "Les Voisins d’en face", "La voisine relit."],
      ["p2", "Les Amis du canal", "Aucune IA ne nourrit le chat."],
    ]);
  });
  test("E5 without another charter, no document speaks of any", () => {
    const workshop = replay(MOMENTS.closed);
    expect(fileOf(workshop) + toMarkdown(composeCharter(workshop, "fr"))).not.toMatch(/autres? chartes/);
  });
});

describe("E2 reading a charter's file", () => {
  const data = JSON.parse(toJson(replay(closed), composeCharter(replay(closed), "fr"))) as { clauses: Record<string, unknown>[] };
  const read = (change: object) => charterFrom({ ...data, ...change });
  const clause = (change: object) => read({ clauses: [data.clauses[0], { ...data.clauses[0], ...change }] });
  test("E2 what a workshop exports is read back, and what a living charter exports too", () => {
    const asked = { asked: "Trier ?", question: "q-trier", force: "rule", wording: "Deux voisines trient ensemble." };
    expect(charterIn(JSON.stringify(data))).toEqual({ ok: true, charter: { organisation: "Les Amis du canal", clauses: [asked] } });
    const charter = replayCharter(living([], [HOUSE, { type: "beginCharter", material: materialOf(replay(closed), "KABUT", T0) }]));
    expect(charterIn(`\uFEFF${JSON.stringify(dataOf(charter))}`)).toEqual({ ok: true, charter: { organisation: "Les Amis du canal", clauses: [asked] } });
  });
  test("E2 a charter exported before questions had their id is matched by the words of the question", () => {
    const { questionId: _, ...old } = data.clauses[0]!;
    const again = read({ clauses: [old] });
    const charter = (again as { charter: ReadCharter }).charter;
    const log = go([], [HOUSE, { ...opening(), charters: [fromOf(charter)] }, T0]);
    expect(replay(log).brought["b1"]).toMatchObject({ question: "q-trier" });
  });
  const bad = (fault: string, at = 0) => ({ ok: false, fault, clause: at });
  test.each([
    ["not JSON", () => charterIn("bonjour"), bad("charter-not-json")],
    ["half of a file", () => charterIn(JSON.stringify(data).slice(0, -9)), bad("charter-not-json")],
    ["nothing", () => charterIn(""), bad("charter-not-json")],
    ["two megabytes", () => charterIn(" ".repeat(CHARTER_FILE.size + 1)), bad("charter-too-large")],
    ["a list", () => charterFrom([data]), bad("not-a-charter")],
    ["null", () => charterFrom(null), bad("not-a-charter")],
    ["another format", () => read({ format: "charte-en-jeu/deck" }), bad("not-a-charter")],
    ["nobody's", () => read({ organisation: " \u200B " }), bad("not-a-charter")],
    ["a name as long as a page", () => read({ organisation: "a".repeat(91) }), bad("not-a-charter")],
    ["clauses that are no list", () => read({ clauses: { length: 2 } }), bad("not-a-charter")],
    ["another version", () => read({ version: 2 }), bad("charter-of-another-version")],
    ["no version", () => read({ version: undefined }), bad("charter-of-another-version")],
    ["no clause", () => read({ clauses: [] }), bad("charter-without-clauses")],
    ["two hundred clauses", () => read({ clauses: Array.from({ length: 200 }, () => data.clauses[0]) }), bad("charter-with-too-many")],
    ["an empty clause", () => clause({ wording: "\u202E\u200B" }), bad("charter-with-a-bad-clause", 2)],
    ["a clause of blanks", () => clause({ wording: "{}" }), bad("charter-with-a-bad-clause", 2)],
    ["a clause of ten pages", () => clause({ wording: "mot ".repeat(5000) }), bad("charter-with-a-bad-clause", 2)],
    ["a clause of no force", () => clause({ force: "loi" }), bad("charter-with-a-bad-clause", 2)],
    ["a clause that answers nothing", () => clause({ question: 7 }), bad("charter-with-a-bad-clause", 2)],
    ["a clause that is a number", () => read({ clauses: [3] }), bad("charter-with-a-bad-clause", 1)],
  ])("E2 %s is refused, and says why", (_, reading, why) => {
    expect(reading()).toEqual(why);
  });
  test("E2 hostile text is text: blanks are no blanks, hidden characters are gone, and every document is written as typed", () => {
    for (const text of HOSTILE.filter((each) => each.length < 400)) {
      const found = clause({ wording: `Règle ${text} fin`, question: `Quoi ${text} donc ?` });
      if (!found.ok) continue;
      const charters = [fromOf(found.charter)];
      const log = go(opened(MOMENTS.choosing, { charters }), offer("b2"));
      const { practices, brought } = replay(log);
      expect(practices["p1"]!.wording).not.toMatch(/[{}\u202E\u200B]/);
      expect(Object.keys(brought)).toEqual(["b1", "b2"]);
      expect(fileOf(replay(log)).length).toBeGreaterThan(1000);
    }
  });
});

describe("over HTTP", () => {
  let server: Running;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.kill());
  const charter = (change: object = {}) => ({
    format: "charte-en-jeu/charter",
    version: 1,
    organisation: "Les Voisins d’en face",
    clauses: [{ question: "Quels outils ?", wording: "Deux outils au plus.", force: "rule", more: { of: "it" } }],
    children: [],
    ...change,
  });
  const open = async (candidates: unknown) =>
    post<Opened & Problem<string>>(`${server.url}/api/workshops`, { organisation: "Le club", title: "Notre charte", candidates });
  test("E1 a workshop opens with another association's file, and its desk has the practices", async () => {
    const { status, body } = await open([charter()]);
    expect(status).toBe(201);
    const desk = enter(server.url, body.code, body.keys.desk, "desk");
    await desk.until((me) => me.desk !== undefined);
    expect(desk.desk!.brought).toMatchObject([{ id: "b1", from: "Les Voisins d’en face", wording: "Deux outils au plus." }]);
    desk.link.leave();
  });
  test.each([
    ["another version", [charter(), charter({ version: 2 })], 422, "charter-of-another-version"],
    ["two hundred clauses", [charter({ clauses: Array.from({ length: 200 }, () => charter().clauses[0]) })], 422, "charter-with-too-many"],
    ["no clause", [charter({ clauses: [] })], 422, "charter-without-clauses"],
    ["a deck", [{ cards: [] }], 422, "not-a-charter"],
    ["no charter at all", ["bonjour"], 422, "not-a-charter"],
    ["six files", Array.from({ length: 6 }, () => charter()), 400, "malformed"],
    ["no list", charter(), 400, "malformed"],
    ["half a megabyte", [charter({ children: ["x".repeat(500_000)] })], 413, "too-long"],
  ])("E2 with %s, nothing is opened, and it says why", async (_, candidates, status, refusal) => {
    const answer = await open(candidates);
    expect([answer.status, answer.body.refusal]).toEqual([status, refusal]);
    expect(answer.body.code).toBeUndefined();
  });
});
