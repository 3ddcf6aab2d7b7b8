// The charter: what a workshop decided, under six headings, and nothing that says who.
import fc from "fast-check";
import type { Nodes, Root, RootContent } from "mdast";
import { describe, expect, test } from "vitest";
import { composeCharter } from "../shared/charter/compose.ts";
import { composeFile } from "../shared/charter/file.ts";
import { dayOf, dayWords } from "../shared/charter/days.ts";
import { french } from "../shared/charter/typography.ts";
import { empty, type Workshop } from "../shared/state.ts";
import { deck, DESK, fullWorkshop, OPENED, played, times, type Play } from "./charter-fixture.ts";

const INLINE = ["paragraph", "strong", "emphasis", "heading", "tableCell"];
const wordsOf = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(wordsOf).join(INLINE.includes(node.type) ? "" : "\n") : "";
/** As read, with ordinary spaces. */
const plain = (node: Nodes) => wordsOf(node).replaceAll(/[\u00A0\u202F]/g, " ");
const charterOf = (workshop: Workshop) => composeCharter(workshop, "fr");
const read = (workshop: Workshop) => plain(charterOf(workshop));
const fileOf = (workshop: Workshop) => composeFile(workshop, "fr");

/** What stands under a heading, down to the next of the same depth or higher. */
function under(tree: Root, title: string): string {
  const from = tree.children.findIndex((node) => node.type === "heading" && plain(node) === title);
  if (from === -1) throw new Error(`no heading: ${title}`);
  const depth = (node: RootContent) => (node.type === "heading" ? node.depth : 9);
  const length = tree.children.slice(from + 1).findIndex((node) => depth(node) <= depth(tree.children[from]!));
  return tree.children
    .slice(from, length === -1 ? undefined : from + 1 + length)
    .map(plain)
    .join("\n");
}
const all = (node: Nodes): Nodes[] => [node, ...("children" in node ? node.children.flatMap(all) : [])];
const PARTS = ["1. Préambule", "2. Périmètre", "3. Engagements", "4. Règles", "5. Contrôle et évolution", "6. Annexe"];
const NODES = [
  "root",
  "heading",
  "paragraph",
  "text",
  "strong",
  "emphasis",
  "list",
  "listItem",
  "table",
  "tableRow",
  "tableCell",
  "thematicBreak",
  "blockquote",
  "break",
];

describe("the charter of a whole workshop", () => {
  const workshop = fullWorkshop();
  const tree = charterOf(workshop);

  test("has its six parts as headings, in order, under one title", () => {
    const headings = tree.children.flatMap((node) => (node.type === "heading" ? [[node.depth, plain(node)]] : []));
    expect(headings.filter(([depth]) => depth === 1)).toEqual([[1, "Charte de l’intelligence artificielle"]]);
    expect(headings.filter(([depth]) => depth === 2).map(([, title]) => title)).toEqual(PARTS);
  });

  test("opens on whose it is, that it is not approved, when, and how many took part", () => {
    const opening = read(workshop).split("1. Préambule")[0]!;
    for (const words of ["La Maison des Voisins", "Version 1. Projet, non validé.", "du 24 novembre 2026", "24 personnes y ont pris part"])
      expect(opening).toContain(words);
  });

  test("numbers its rules from 1 to n across themes, in the order of the deck", () => {
    const lists = tree.children.flatMap((node) => (node.type === "list" && node.ordered ? [{ start: node.start, items: node.children.length }] : []));
    expect(lists).toEqual([
      { start: 1, items: 1 },
      { start: 2, items: 1 },
      { start: 3, items: 1 },
    ]);
    const rules = under(tree, "4. Règles");
    const order = [
      "Fiabilité et responsabilité",
      "Le secrétariat relit avant l’envoi.",
      "Équité",
      "Une personne relit chaque candidature écartée.",
      "Sobriété",
      "On prend le plus petit outil qui convient.",
    ];
    expect(order.map((words) => rules.indexOf(words))).toEqual(order.map((words) => rules.indexOf(words)).sort((a, b) => a - b));
    for (const words of order) expect(rules).toContain(words);
  });

  test("tells of an adopted rule its force, its status, its question, its examples and its flags; the count and the reservations are in the file", () => {
    const rule = under(tree, "Fiabilité et responsabilité");
    for (const words of [
      "Règle",
      "Retenue par l’atelier.",
      "Question tranchée : Un texte peut-il partir sans relecture ?",
      "Oui : Vingt réponses relues le lundi.",
      "Non : Tout part d’un coup.",
      "Signalée 2 fois",
    ])
      expect(rule).toContain(words);
    for (const words of ["Réserve : Et quand l’accueil est fermé", "Par groupe : la plupart peuvent vivre avec (salarié·es)."]) {
      expect(read(workshop)).not.toContain(words);
      expect(plain(fileOf(workshop))).toContain(words);
    }
    expect(read(workshop)).not.toMatch(/ sur 24|peuvent (au moins )?vivre avec/);
  });

  test("prints a rule on trial with its date, its owner, and the objection as it was read out", () => {
    expect(under(tree, "Équité")).toContain("À l’essai jusqu’au 24 mars 2027, responsable : la coordination.");
    expect(under(tree, "Équité")).toContain("Objection : Cela exclut les plus fragiles");
    expect(under(tree, "Règles à l’essai")).toContain("2. Une personne relit chaque candidature écartée.");
    expect(under(tree, "Règles à l’essai")).toContain("24 mars 2027");
  });

  test("keeps the rules free of what was not adopted", () => {
    for (const words of ["Le nom est masqué", "Les messages courants", "On prend un outil libre", "On note ce que", "Aucune IA ne trie"])
      expect(under(tree, "4. Règles")).not.toContain(words);
  });

  test("sends to the annex what stays open, with the best argument of each side and who decides", () => {
    const open = under(tree, "Ce qui reste ouvert");
    for (const words of [
      "Le nom est masqué avant le tri.",
      "La salle n’est pas assez d’accord.",
      "Pour : Cela fait gagner deux soirées",
      "Contre : Une lettre se lit, elle ne se note pas",
      "Qui décide : reste à choisir",
    ])
      expect(open).toContain(words);
    expect(open).not.toContain("Moins soutenu");
    expect(read(workshop)).not.toContain("Phrase retirée");
  });

  test("says which rule was preferred to an alternative left in the annex", () => {
    expect(under(tree, "Ce qui reste ouvert")).toContain("On prend un outil libre. Règle. L’atelier a préféré la règle 3.");
  });

  test("leaves to the file what was dropped and what was not examined, and says so", () => {
    const [charter, file] = [read(workshop), plain(fileOf(workshop))];
    for (const words of ["Les messages courants partent seuls.", "Aucune IA ne trie les candidatures.", "On note ce que chaque outil consomme."]) {
      expect(charter).not.toContain(words);
      expect(file).toContain(words);
    }
    expect(under(tree, "À côté de cette charte")).toContain("ce qui a été écarté ou pas examiné");
  });

  test("the file shows every question of the day with its state; the charter, those that no rule answers", () => {
    const rows = fileOf(workshop)
      .children.filter((node) => node.type === "table")
      .find((node) => plain(node).startsWith("Thème\nQuestion"))!
      .children.map((row) => row.children.map(plain));
    expect(rows.slice(1)).toEqual([
      ["Équité", "L’IA peut-elle trier les candidatures ?", "Tranchée (règle 2)"],
      ["Fiabilité", "Un texte peut-il partir sans relecture ?", "Tranchée (règle 1)"],
      ["Sobriété", "Quel outil choisit-on d’abord ?", "Tranchée (règle 3)"],
      ["Équité", "L’IA peut-elle traduire un entretien ?", "Pas posée"],
    ]);
    expect(under(tree, "Questions confiées, ou pas encore posées")).toContain("Pas posée");
    expect(under(tree, "Questions confiées, ou pas encore posées")).not.toContain("Tranchée");
  });

  test("tells who was consulted by group, and never a group under three", () => {
    const consulted = under(tree, "Qui a été consulté");
    for (const words of [
      "Salarié·es : 12",
      "Bénévoles : 8",
      "Bénéficiaires : moins de 3",
      "Sans point de vue déclaré : moins de 3",
      "Points de vue absents : gouvernance, partenaires.",
    ])
      expect(consulted).toContain(words);
    expect(consulted).not.toContain(": 2");
  });

  test("the file cites the facts of the cards played with source, scope and date, and no others", () => {
    const facts = under(fileOf(workshop), "6. Faits cités");
    expect(facts).toContain("Une réponse sur dix est fausse");
    expect(facts).toContain("Source : Institut du fait « Une r », 14 février 2024. Cent associations, en France.");
    expect(facts).not.toContain("Deux cents langues");
    expect(under(tree, "Ce que dit déjà la loi")).toContain("Textes vérifiés le 24 novembre 2026.");
    expect(under(tree, "Ce que dit déjà la loi")).toContain("(RGPD, article 22)");
  });

  test("gives the actions in the order of their dates, with a function for each", () => {
    const acting = (actions: Workshop["actions"]) => under(charterOf({ ...workshop, actions }), "Plan d’action");
    expect(under(tree, "Plan d’action")).toMatch(/Afficher la charte dans la cuisine\n.*l’accueil\n.*1er décembre 2026/s);
    const two = acting({ c1: { what: "Plus tard", owner: "le bureau", by: "2027-05-02" }, c2: { what: "Bientôt", owner: "l’accueil", by: "2027-01-31" } });
    expect(two.indexOf("Bientôt")).toBeLessThan(two.indexOf("Plus tard"));
  });

  test("says the score, the planks, and where the cards come from", () => {
    expect(under(fileOf(workshop), "Le jeu")).toContain("3 questions tranchées sur 3 ; 1 planche posée sur le pont");
    expect(read(workshop)).toContain("CC BY-SA 4.0");
  });

  test("says in one sentence that the values remain to be chosen, and what remains to be written", () => {
    expect(under(tree, "3. Engagements")).toContain("restent à choisir ensemble");
    expect(under(tree, "2. Périmètre")).toContain("Reste à écrire :");
    expect(under(tree, "1. Préambule")).not.toContain("Reste à écrire");
    expect(under(tree, "5. Contrôle et évolution")).toContain("Valider un nouvel outil : Le conseil, à sa réunion du mois.");
  });

  test("is made of plain nodes, and of French spaces", () => {
    expect([...new Set(all(tree).map(({ type }) => type))].filter((type) => !NODES.includes(type))).toEqual([]);
    for (const node of all(tree)) if (node.type === "text") expect(french(node.value)).toBe(node.value);
  });
});

describe("what the charter never tells", () => {
  test("no seat, no alias, no key of a screen", () => {
    for (const workshop of [fullWorkshop(), played("Asso", ({ seat }) => void seat(3, "benevole"))])
      expect(JSON.stringify(charterOf(workshop))).not.toMatch(/seat-|Alias|"desk"/);
  });

  test("no count where fewer than five voted: only the outcome", () => {
    const workshop = played("Asso", ({ say, seat, choose, vote, settle }) => {
      seat(4, "salarie");
      say(DESK, { type: "playItem", item: "r3" });
      choose("r3", ["r3.outil-petit", "r3.outil-libre", "r3.outil-note"]);
      vote("r3.outil-petit", times(4, "4"));
      settle("r3.outil-petit");
      vote("r3.outil-libre", [...times(2, "3"), ...times(2, "1")]);
      settle("r3.outil-libre");
      vote("r3.outil-note", times(4, "1"));
      settle("r3.outil-note");
    });
    expect(read(workshop)).toContain("Retenue par l’atelier.");
    expect(plain(fileOf(workshop))).toContain("moins de cinq avis, le détail n’est pas donné");
    for (const text of [read(workshop), plain(fileOf(workshop))]) expect(text).not.toMatch(/Par groupe|Au moins un groupe|\d « (je porte|d’accord)/);
  });

  test.each<[string, (play: Play, one: string, choice: 0 | 1) => void]>([
    [
      "a position",
      ({ say }, one, choice) => {
        say(DESK, { type: "playItem", item: "r1" });
        say(DESK, { type: "openPositions", round: "r1", which: "first" });
        say(one, { type: "takePosition", round: "r1", which: "first", position: (["for", "against"] as const)[choice] });
      },
    ],
    [
      "a support for an argument",
      ({ say }, one, choice) => {
        say(DESK, { type: "playItem", item: "r1" });
        say(DESK, { type: "openPositions", round: "r1", which: "first" });
        say(DESK, { type: "closePositions", round: "r1", which: "first" });
        say(DESK, { type: "turnCard", round: "r1" });
        for (const [i, seat] of [3, 4].entries()) say(`seat-none-${seat}`, { type: "addArgument", round: "r1", side: "for", text: `Phrase ${i}` });
        say(one, { type: "supportArgument", argument: ["a1", "a2"][choice]! });
      },
    ],
    [
      "a support for a practice",
      ({ say }, one, choice) => {
        say(DESK, { type: "playItem", item: "r3" });
        say(one, { type: "supportPractice", practice: ["r3.outil-petit", "r3.outil-libre"][choice]! });
      },
    ],
    [
      "a stance",
      ({ say, choose }, one, choice) => {
        say(DESK, { type: "playItem", item: "r3" });
        choose("r3", ["r3.outil-petit"]);
        say(DESK, { type: "openVote", practice: "r3.outil-petit" });
        say(one, { type: "castBallot", vote: "v1", stance: (["4", "1"] as const)[choice], ...(choice ? { reason: "Une raison" } : {}) });
      },
    ],
    [
      "a flag",
      ({ say, choose, vote, settle }, one, choice) => {
        say(DESK, { type: "playItem", item: "r3" });
        choose("r3", ["r3.outil-petit", "r3.outil-libre"]);
        for (const practice of ["r3.outil-petit", "r3.outil-libre"]) {
          vote(practice, times(6, "4"));
          settle(practice);
        }
        say(DESK, { type: "playItem", item: "drafting" });
        say(one, { type: "flagClause", practice: ["r3.outil-petit", "r3.outil-libre"][choice]!, flagged: true });
      },
    ],
  ])("nothing of what is not counted yet: the same, whichever way, for %s", (_, choosing) => {
    const after = (choice: 0 | 1) => played("Asso", (play) => choosing(play, play.seat(6)[0]!, choice));
    expect(after(0)).not.toEqual(after(1));
    expect(charterOf(after(0))).toEqual(charterOf(after(1)));
  });

  test("no objection before it was read out", () => {
    const workshop = played("Asso", ({ say, seat, choose, vote }) => {
      seat(6);
      say(DESK, { type: "playItem", item: "r3" });
      choose("r3", ["r3.outil-petit"]);
      vote("r3.outil-petit", [...times(5, "4"), "0"], (stance) => (stance === "0" ? { reason: "Madame Durand y perd", whom: "elle" } : {}));
    });
    expect(read(workshop)).toContain("Le vote est compté, le résultat n’est pas encore arrêté.");
    expect(read(workshop)).not.toContain("Durand");
  });
});

describe("alternatives and words of all kinds", () => {
  test("two alternatives that stay level both go to the annex", () => {
    const workshop = played("Asso", ({ say, seat, choose, vote, settle }) => {
      const [one, two] = seat(6) as [string, string];
      say(DESK, { type: "playItem", item: "r3" });
      choose("r3", ["r3.outil-petit", "r3.outil-libre"], [["r3.outil-petit", "r3.outil-libre"]]);
      vote("r3.outil-petit", times(6, "4"));
      vote("r3.outil-libre", times(6, "4"));
      say(DESK, { type: "openTieVote", practice: "r3.outil-petit" });
      say(one, { type: "castChoice", vote: "v3", practice: "r3.outil-petit" });
      say(two, { type: "castChoice", vote: "v3", practice: "r3.outil-libre" });
      say(DESK, { type: "announceClosing", vote: "v3" });
      say(DESK, { type: "closeVote", vote: "v3" });
      settle("r3.outil-petit");
      settle("r3.outil-libre");
    });
    expect(under(charterOf(workshop), "4. Règles")).toContain("n’a pas encore retenu de règle");
    expect(under(charterOf(workshop), "Ce qui reste ouvert").split("À égalité avec une autre possibilité.")).toHaveLength(3);
    expect(under(charterOf(workshop), "Ce qui reste ouvert")).toContain("Qui décide : reste à choisir");
  });

  test("what a person typed is text, whatever it looks like", () => {
    const hostile = "# Titre <script>alert(1)</script> [x](javascript:y) **gras** | 1. `code` ![i](http://i.fr)";
    const workshop = played(hostile.slice(0, 40), ({ say, seat }) => {
      const [one] = seat(1) as [string];
      say(DESK, { type: "playItem", item: "r3" });
      say(one, { type: "proposePractice", round: "r3", force: "rule", text: hostile });
      say(DESK, { type: "fillField", field: "scope", words: `${hostile}\n\n${hostile}` });
      say(DESK, { type: "addAction", what: hostile, owner: "a | b", by: "2027-01-01" });
    });
    const tree = charterOf(workshop);
    expect(all(tree).filter(({ type }) => !NODES.includes(type))).toEqual([]);
    expect(all(tree).filter((node) => node.type === "text" && node.value.includes("# Titre")).length).toBeGreaterThanOrEqual(4);
  });
});

describe("a workshop where little happened", () => {
  test("just opened, still has its six parts, each with a sentence", () => {
    for (const workshop of [empty, played("Asso", () => {})]) {
      const tree = charterOf(workshop);
      expect(tree.children.flatMap((node) => (node.type === "heading" && node.depth === 2 ? [plain(node)] : []))).toEqual(PARTS);
      for (const part of PARTS) expect(under(tree, part).split("\n").length, part).toBeGreaterThan(1);
      for (const words of [
        "L’atelier n’a pas encore retenu de règle.",
        "Aucune action n’est encore décidée.",
        "Personne n’a encore pris place.",
        "Reste à écrire",
      ])
        expect(plain(tree)).toContain(words);
    }
  });

  test("with one person, says one person, and no number by group", () => {
    const workshop = played("Asso", ({ seat }) => void seat(1, "benevole"));
    expect(read(workshop)).toContain("1 personne y a pris part.");
    expect(under(charterOf(workshop), "Qui a été consulté")).toContain("Bénévoles : moins de 3");
  });

  test("with questions not yet asked, says so until it closes", () => {
    expect(under(charterOf(played("Asso", () => {})), "Questions confiées, ou pas encore posées").split("Pas encore posée")).toHaveLength(
      deck.themes.flatMap(({ questions }) => questions).length + 1,
    );
  });
});

describe("French typography", () => {
  test.each([
    ["Quoi?!", "Quoi\u202F?!"],
    ["Oui : non", "Oui\u00A0: non"],
    ["« oui »", "«\u202Foui\u202F»"],
    ["«oui»", "«\u202Foui\u202F»"],
    ["100%", "100\u202F%"],
    ["l'IA ; c'est", "l’IA\u202F; c’est"],
    ["à 10:30", "à 10:30"],
    ["https://a.fr/b?c=d;e!", "https://a.fr/b?c=d;e!"],
    ["voir www.a.fr/l'été ?", "voir www.a.fr/l'été\u202F?"],
    ["(?)", "(?)"],
    ["a != b", "a != b"],
  ])("%s", (typed, set) => expect(french(typed)).toBe(set));

  test("said twice, changes nothing more", () => {
    const typed = fc.string({ unit: fc.constantFrom(..." \u00A0\u202F;!?%:«»'’a1@./()[-é", "https://", "www."), maxLength: 16 });
    fc.assert(
      fc.property(typed, (words) => french(french(words)) === french(words)),
      { numRuns: 2000 },
    );
  });

  test("days are those of Greenwich, in words", () => {
    expect(dayOf(OPENED, "fr")).toBe("24\u00A0novembre\u00A02026");
    expect(["2027-01-01", "2025-10", "2025"].map((day) => dayWords(day, "fr"))).toEqual(["1er\u00A0janvier\u00A02027", "octobre\u00A02025", "2025"]);
  });
});
