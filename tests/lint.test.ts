// Hints on a practice's wording: what binds nobody, jargon with the plain word, hard sentences, what is not said. Our own decks come first.
import { describe, expect, test } from "vitest";
import { readDeck } from "../server/deck-reader.ts";
import { answersOf, lint, lintText } from "../shared/charter/lint.ts";
import { readability } from "../shared/readability.ts";
import { filled } from "../shared/text.ts";

const read = readDeck("cards/fr");
const deck = read.ok ? read.deck : expect.fail("cards/fr has faults: npm run cards names them");
const lists = deck.lint!;
const kinds = (wording: string) => lint(wording, lists, "fr").map(({ kind }) => kind);

describe("a practice's wording", () => {
  test.each([
    "Chacun est responsable de ses actes.",
    "Nous utilisons l’IA de manière éthique.",
    "Chacun fait preuve de bon sens.",
    "Un usage raisonné est attendu.",
    "C’est mieux ainsi.",
  ])("« %s » fits every charter, and binds nobody", (wording) => {
    expect(kinds(wording)).toContain("generic");
  });

  test.each([
    ["Le bureau relit le texte si possible.", "si possible"],
    ["On évite d’envoyer un nom.", "évite"],
    ["La direction vérifie RÉGULIÈREMENT les comptes.", "RÉGULIÈREMENT"],
    ["On s'efforce de prévenir la personne.", "s'efforce"],
  ])("« %s » lets everyone off: %s", (wording, words) => {
    expect(lint(wording, lists, "fr")).toContainEqual({ kind: "vague", words });
  });

  test("jargon comes with the plain word", () => {
    expect(lint("Tout prompt envoyé au LLM est relu par le DPO.", lists, "fr").filter(({ kind }) => kind === "jargon")).toEqual([
      { kind: "jargon", words: "LLM", plain: "une IA qui écrit" },
      { kind: "jargon", words: "prompt", plain: "une demande à l’IA" },
      { kind: "jargon", words: "DPO", plain: "la personne chargée des données" },
    ]);
  });

  test("a word inside another is not found", () => {
    expect(kinds("Le bureau range les audiences et le sinput.")).not.toContain("jargon");
  });

  test("a hard sentence is told with why", () => {
    expect(
      lint(
        "L’opérationnalisation des préconisations organisationnelles relatives à l’expérimentation d’applications conversationnelles nécessite une contractualisation préalable.",
        lists,
        "fr",
      ),
    ).toContainEqual({ kind: "hard", why: "nouns", words: "opérationnalisation, préconisations, expérimentation, contractualisation" });
  });

  test.each([
    ["Nul ne peut ne pas déclarer un don.", "negations", "ne peut ne pas"],
    ["La date de la remise de la liste des dons de la ville change.", "nouns", "date de la remise de la liste des dons de la ville"],
    [`On relit ${"un mot et ".repeat(12)}la fin, le soir.`, "long", "42"],
  ])("« %s » is hard: %s", (wording, why, words) => {
    expect(lint(wording, lists, "fr")).toContainEqual({ kind: "hard", why, words });
  });

  test.each([
    ["Les factures seront classées le soir.", "seront classées"],
    ["Il faut classer les factures le soir.", "Il faut"],
    ["Relecture obligatoire avant la vente.", "Relecture obligatoire"],
  ])("« %s » names nobody to do it: %s", (wording, words) => {
    expect(lint(wording, lists, "fr").find(({ kind }) => kind === "who")).toMatchObject({ words: expect.stringContaining(words) as string });
  });
  test.each([
    "Les factures sont classées le soir par la trésorière.",
    "Les factures ne sont jamais données à une IA.",
    "Les factures sont classées le soir par {qui}.",
    "On classe les factures avant que la caisse soit fermée.",
    "Il est interdit de filmer le vestiaire.",
  ])("« %s » names who, forbids, or is said of everyone", (wording) => {
    expect(kinds(wording)).not.toContain("who");
  });

  test("what is done again and again asks for a moment, unless each time, never, or a moment is said", () => {
    expect(lint("La trésorière vérifie les factures.", lists, "fr")).toContainEqual({ kind: "when", words: "vérifie" });
    for (const wording of ["La trésorière vérifie chaque facture.", "La trésorière vérifie les factures le lundi.", "Le logiciel ne vérifie pas les factures."])
      expect(kinds(wording)).not.toContain("when");
  });

  test("letters for words, and words of another trade or language, are told as they are", () => {
    for (const [wording, words] of [
      ["Le bureau garde les XYZ jusqu’à lundi.", "XYZ"],
      ["Le bureau refuse le blurring des visages.", "blurring"],
      ["Le bureau exige la remontabilité des pièces.", "remontabilité"],
    ] as const)
      expect(lint(wording, lists, "fr")).toContainEqual({ kind: "jargon", words, plain: "" });
    expect(kinds("Au camping, le CA affiche le planning du week-end.")).not.toContain("jargon");
  });

  test("what is missing is named: who, when, which tool, which data", () => {
    expect(answersOf("Le bureau relit chaque courrier avant l’envoi, sur le compte de l’association.", lists)).toEqual(["who", "when", "tool", "data"]);
    expect(lint("Aucune IA n’écoute l’entretien.", lists, "fr")).toEqual([{ kind: "missing", asks: ["who", "tool"] }]);
  });
  test("an empty blank says what its name promises", () => {
    expect(answersOf("C’est relu par {qui} {quand}.", lists)).toEqual(["who", "when"]);
  });
  test("what the card already says is not asked again", () => {
    expect(lint("Le bureau relit avant l’envoi.", lists, "fr", ["tool", "data"])).toEqual([]);
  });
});

describe("our own decks", () => {
  test("no practice is generic, none lets everyone off, none is hard, whatever fills its blanks", () => {
    const faults = deck.cards.flatMap(({ practices }) =>
      practices.flatMap(({ id, text, blanks }) =>
        [text, filled(text, Object.fromEntries(Object.entries(blanks).map(([name, options]) => [name, options[0]!])))].flatMap((wording) =>
          lint(wording, lists, "fr")
            .filter(({ kind }) => kind !== "missing")
            .map((hint) => ({ id, hint })),
        ),
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe("readability", () => {
  test("an easy sentence, a usual one, an office one: in that order, in both languages", () => {
    const scores = (texts: string[], lang: "fr" | "en") => texts.map((text) => readability(text, lang));
    for (const [easy, usual, office] of [
      scores(
        [
          "Le chat dort sur le lit.",
          "La personne référente relit la réponse avant chaque envoi.",
          "Les modalités opérationnelles d’implémentation nécessitent une formalisation.",
        ],
        "fr",
      ),
      scores(
        [
          "The cat sleeps on the bed.",
          "The secretary reads every answer before it is sent.",
          "Operational implementation modalities necessitate organisational formalisation.",
        ],
        "en",
      ),
    ]) {
      expect(easy).toBeGreaterThan(usual!);
      expect(usual).toBeGreaterThan(office!);
    }
  });
  test("Flesch’s scale: “the cat sat on the mat.” is 116", () => {
    expect(Math.round(readability("The cat sat on the mat.", "en"))).toBe(116);
  });
  test("no words, nothing hard", () => {
    expect(readability("…")).toBe(100);
  });
});

describe("a text around the rules", () => {
  const told = (text: string) => lintText(text, lists, "fr");
  test("is asked neither who, when, which tool nor which data: it is no practice", () => {
    expect(told("Le bureau, au local, tous les jours.")).toEqual([]);
    expect(told("Les salarié·es, les bénévoles et le conseil, pour tout outil qui produit du texte ou un classement.")).toEqual([]);
    expect(told("")).toEqual([]);
  });
  test("is read sentence by sentence: a vague word in the second, jargon in a line of its own, each told once", () => {
    expect(
      told("Cette charte dit ce que nous faisons.\nElle se relit si possible en mai.\nElle se relit si possible en juin. Le LLM est choisi par le bureau."),
    ).toEqual([
      { kind: "vague", words: "si possible" },
      { kind: "jargon", words: "LLM", plain: "une IA qui écrit" },
    ]);
  });
  test("tells which sentence is hard to read, by its first words", () => {
    const hard = "L’expérimentation institutionnelle interdépartementale nécessitera préalablement l’approbation circonstanciée des administrateurs.";
    expect(told(`Nous écrivons cette charte ensemble. ${hard}`)).toEqual([
      { kind: "hard", why: expect.any(String), words: expect.stringContaining("xpérimentation") },
    ]);
  });
});
