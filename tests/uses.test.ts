// The table of uses: read from the clauses, the strictest word stands, and what no clause says is undecided.
import { describe, expect, test } from "vitest";
import { clausesOf } from "../shared/charter/clauses.ts";
import { composeCharter } from "../shared/charter/compose.ts";
import { duesOf, monthsAfter } from "../shared/charter/dates.ts";
import { facetsOf } from "../shared/charter/facets.ts";
import { dataIn, usesOf } from "../shared/charter/uses.ts";
import { readDeck } from "../server/deck-reader.ts";
import { toMarkdown } from "../server/documents/markdown.ts";
import type { DataKind, Use } from "../shared/scales.ts";
import type { Practice, Workshop } from "../shared/state.ts";
import { fullWorkshop } from "./charter-fixture.ts";

/** The workshop of the tests, with these clauses in place of its own, each on a card of that family. */
type Ruled = { use?: Use | "all"; text: string; refuses?: boolean; trial?: true; id?: string };
function ruled(...rules: Ruled[]): Workshop {
  const workshop = fullWorkshop();
  const model = workshop.practices["r2.relu-qui"]!;
  const card = workshop.deck.cards.find(({ id }) => id === "relire")!;
  return {
    ...workshop,
    deck: { ...workshop.deck, cards: [...workshop.deck.cards, ...rules.map(({ use }, i) => ({ ...card, id: `card-${i}`, use }))] },
    practices: Object.fromEntries(
      rules.map(({ text, refuses = false, id = `p${i(text)}`, trial }, n): [string, Practice] => [
        id,
        { ...model, id, card: `card-${n}`, wording: text, blanks: {}, votes: [], refuses, outcome: trial ? "trial" : "adopted" },
      ]),
    ),
  };
}
/** One clause as the deck words it: what its practice, and its card, declare of data; `said`: as it was then reworded. */
function declared(rule: Ruled, data: { practice?: DataKind[]; card?: DataKind[] }, said = rule.text): Workshop {
  const workshop = ruled({ ...rule, text: said, id: "r1.p" });
  const practices = [{ id: "p", force: "rule" as const, text: rule.text, refuses: false, blanks: {}, ...(data.practice ? { data: data.practice } : {}) }];
  const cards = workshop.deck.cards.map((card) => (card.id === "card-0" ? { ...card, practices, ...(data.card ? { data: data.card } : {}) } : card));
  return { ...workshop, deck: { ...workshop.deck, cards } };
}
const i = (text: string) => text.length;
const table = (workshop: Workshop) =>
  Object.fromEntries(
    usesOf(workshop, clausesOf(workshop)).map(({ use, cells }) => [
      use,
      Object.values(cells).map(({ verdict, clauses }) => (clauses.length > 0 ? `${verdict} ${clauses.join()}` : verdict)),
    ]),
  );
const undecided = ["undecided", "undecided", "undecided", "undecided", "undecided"];

describe("the table of uses", () => {
  test("with no clause, nothing is decided", () => {
    expect(Object.values(table(ruled()))).toEqual([undecided, undecided, undecided, undecided, undecided, undecided]);
  });
  test("a rule on a use sets conditions for all its data, and says nothing of other uses", () => {
    const said = table(ruled({ use: "write", text: "Le secrétariat relit avant l’envoi." }));
    expect(said["write"]).toEqual(Array.from({ length: 5 }, () => "conditions 1"));
    expect(said["decide"]).toEqual(undecided);
  });
  test("a rule that names its data speaks of them alone", () => {
    expect(table(ruled({ use: "fund", text: "Un document public peut être résumé." }))["fund"]).toEqual(["conditions 1", ...undecided.slice(1)]);
  });
  test("what is refused for a class of data is refused for those that ask for more care", () => {
    const said = table(ruled({ use: "all", text: "Aucun nom n’entre dans une IA.", refuses: true }));
    for (const row of Object.values(said)) expect(row).toEqual(["undecided", "undecided", "no 1", "no 1", "no 1"]);
  });
  test("refusing a use refuses it whole; refusing all AI refuses everything", () => {
    expect(table(ruled({ use: "decide", text: "Aucune IA ne trie.", refuses: true }))["decide"]).toEqual(Array.from({ length: 5 }, () => "no 1"));
    for (const row of Object.values(table(ruled({ use: "all", text: "On se passe d’IA.", refuses: true })))) expect(new Set(row)).toEqual(new Set(["no 1"]));
  });
  test("the strictest word stands, with the numbers of its clauses alone", () => {
    const said = table(
      ruled(
        { use: "write", text: "On relit." },
        { use: "write", text: "Aucune donnée de santé n’y entre.", refuses: true },
        { use: "write", text: "On le dit." },
      ),
    );
    expect(said["write"]).toEqual(["conditions 1,3", "conditions 1,3", "conditions 1,3", "no 2", "no 2"]);
  });
  test("where one case of a family is refused and others go on under conditions, the refusal is one of the conditions", () => {
    const members: Ruled = { use: "write", text: "Aucune IA n’écrit aux adhérents.", refuses: true };
    const others: Ruled = { use: "write", text: "On relit." };
    expect(table(ruled(members))["write"]).toEqual(Array.from({ length: 5 }, () => "no 1"));
    expect(table(ruled(members, others))["write"]).toEqual(Array.from({ length: 5 }, () => "conditions 1,2"));
    const all: Ruled = { use: "all", text: "On se passe de toute IA.", refuses: true };
    expect(table(ruled(all, others))["write"]).toEqual(Array.from({ length: 5 }, () => "no 1"));
  });
  test("a rule on every use that names no data fills no cell: it would fill them all", () => {
    expect(Object.values(table(ruled({ use: "all", text: "Le bureau valide chaque outil." }))).every((row) => row.every((cell) => cell === "undecided"))).toBe(
      true,
    );
  });
  test("a use left free by a model wording is a yes", () => {
    const free = ruled({ use: "write", text: "Chacun choisit.", id: "r1.cas-libre" });
    const models = [{ kinds: ["whether" as const], stands: "free" as const, practice: { ...free.deck.cards[0]!.practices[0]!, id: "cas-libre" } }];
    expect(table({ ...free, deck: { ...free.deck, models } })["write"]?.[0]).toBe("yes 1");
  });
  test.each([
    ["Aucun nom ni adresse.", ["personal"]],
    ["Il parle au nom de l’association.", []],
    ["Les comptes rendus internes, jamais la santé.", ["internal", "sensitive"]],
    ["Ce qu’on nous a confié reste ici.", ["entrusted"]],
    ["On peut confier à une IA un texte public.", ["public"]],
    ["Rien n’est publié sans relecture.", []],
  ])("names data only where it does: %s", (text, named) => expect(dataIn(text, "fr")).toEqual(named));
  test("what the deck declares of a practice stands, whatever its words seem to name", () => {
    const signed: Ruled = { use: "write", text: "Aucune image ne sort sous notre nom." };
    expect(table(ruled(signed))["write"]).toEqual(["undecided", "undecided", "conditions 1", "undecided", "undecided"]);
    expect(table(declared(signed, { practice: [] }))["write"]).toEqual(Array.from({ length: 5 }, () => "conditions 1"));
    expect(table(declared({ ...signed, refuses: true }, { practice: ["entrusted", "sensitive"] }))["write"]).toEqual([...undecided.slice(2), "no 1", "no 1"]);
  });
  test("once the room has reworded it, its own words are read, and what was declared stands where they name nothing", () => {
    const health: Ruled = { use: "support", text: "L’IA répond sur tout." };
    const answers = (said: string) => table(declared(health, { practice: ["internal"] }, said))["support"];
    expect(answers("L’IA répond, sauf sur la santé.")).toEqual(["undecided", "undecided", "undecided", "conditions 1", "undecided"]);
    expect(answers("L’IA répond la nuit.")).toEqual(["undecided", "conditions 1", "undecided", "undecided", "undecided"]);
  });
  test("a practice that names no data speaks of what its card touches", () => {
    const sort: Ruled = { use: "decide", text: "Aucune IA ne trie.", refuses: true };
    expect(table(declared(sort, { card: ["personal"] }))["decide"]).toEqual(["undecided", "undecided", "no 1", "no 1", "no 1"]);
    expect(table(declared({ ...sort, text: "Aucune donnée de santé." }, { card: ["personal"] }))["decide"]).toEqual([
      "undecided",
      "undecided",
      "undecided",
      "no 1",
      "no 1",
    ]);
  });
  test.each(["fr", "en"] as const)("in the deck, every card has its family of use, and no practice is left to words that name data: %s", (lang) => {
    const read = readDeck(`cards/${lang}`);
    const { deck } = read as Extract<typeof read, { ok: true }>;
    expect(deck.cards.filter(({ use }) => use === undefined).map(({ id }) => id)).toEqual([]);
    const byWords = deck.cards.flatMap(({ practices }) => practices).filter(({ data, text }) => data === undefined && dataIn(text, lang).length > 0);
    expect(byWords.map(({ id }) => id)).toEqual([]);
  });
  test("the charter prints it with clause numbers; of no decided cell, a sentence", () => {
    const printed = (workshop: Workshop) => toMarkdown(composeCharter(workshop, "fr")).replaceAll(/[\u00A0\u202F]/g, " ");
    expect(printed(ruled({ use: "write", text: "On relit." }))).toMatch(/\| Écrire et communiquer +\| Sous conditions \(1\)/);
    expect(printed(ruled())).toContain("Aucune règle ne vise encore un usage");
  });
});

describe("what a clause is about, and when it is read again", () => {
  test("who, which tool, what data and when come from the blanks that the room filled", () => {
    const workshop = fullWorkshop();
    const lint = {
      generic: [],
      vague: [],
      jargon: [],
      who: [],
      when: [],
      tool: [],
      data: [],
      beliefs: [],
      acts: [],
      states: [],
      known: [],
      blanks: { qui: "who" as const },
    };
    expect(facetsOf({ ...workshop, deck: { ...workshop.deck, lint } }, workshop.practices["r2.relu-qui"]!)).toMatchObject({
      who: ["Le secrétariat"],
      tool: [],
      use: null,
    });
  });
  test("a value that the room kept stands with the rules of the themes that it serves", () => {
    const workshop = fullWorkshop();
    const values = [
      { id: "valeur-x", name: "Dignité", commitment: "Nous relisons.", serves: ["fiabilite"] },
      { id: "valeur-y", name: "Joie", commitment: "Nous rions." },
    ];
    const kept = { ...workshop, deck: { ...workshop.deck, values }, values: { ...workshop.values, kept: ["valeur-x", "valeur-y"] } };
    expect(facetsOf(kept, workshop.practices["r2.relu-qui"]!).values).toEqual(["Dignité"]);
    expect(facetsOf(kept, workshop.practices["r1.tri-relu"]!).values).toEqual([]);
  });
  test("trials, actions, the end of the soft period and the year, in the order of their days", () => {
    const workshop = fullWorkshop();
    expect(duesOf(workshop, clausesOf(workshop)).map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      "2026-12-01 action",
      "2027-03-24 trial",
      "2027-05-24 soft",
      "2027-11-24 yearly",
    ]);
    expect(["2026-08-31", "2026-12-31", "2024-08-29"].map((day) => monthsAfter(day, 6))).toEqual(["2027-02-28", "2027-06-30", "2025-02-28"]);
  });
});
