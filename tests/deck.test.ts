// The decks: what we ship is sound and easy to read, and a slip in a deck is named with its file, its line and its card.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { deckOf, readDeck } from "../server/deck-reader.ts";
import type { Deck } from "../shared/deck.ts";
import { MAP_LISTS, STAKES, USES } from "../shared/scales.ts";
import { readability } from "../shared/readability.ts";
import { labels, readings } from "../server/decks/readings.ts";

describe("the French deck", () => {
  const read = readDeck("cards/fr");
  const deck: Deck = read.ok ? read.deck : { themes: [], cards: [] };
  const kinds = new Map(deck.themes.flatMap(({ questions }) => questions.map(({ id, kind }) => [id, kind])));

  test("has no fault", () => expect(read).toMatchObject({ ok: true }));

  test("has at least three themes, each of several questions, with two cards or more on two of them", () => {
    expect(deck.themes.length).toBeGreaterThanOrEqual(3);
    for (const { id, questions } of deck.themes) {
      const cards = deck.cards.filter(({ theme }) => theme === id);
      expect(questions.length, id).toBeGreaterThanOrEqual(2);
      expect(new Set(cards.map(({ question }) => question)).size, id).toBeGreaterThanOrEqual(2);
    }
  });

  test("gives every card that is for or against a thesis, and lets the room refuse the use", () => {
    const debated = deck.cards.filter(({ question }) => kinds.get(question) === "whether");
    expect(debated.length).toBeGreaterThanOrEqual(5);
    for (const { id, thesis, practices } of debated) {
      expect(thesis, id).toMatch(/^L’association laisse /);
      expect(
        practices.some(({ refuses, force }) => refuses && force === "ban"),
        id,
      ).toBe(true);
    }
  });

  test("gives every card at least three practices, one of which allows the use", () => {
    for (const { id, practices } of deck.cards) {
      expect(practices.length, id).toBeGreaterThanOrEqual(3);
      expect(
        practices.some(({ refuses }) => !refuses),
        id,
      ).toBe(true);
    }
  });

  test("lets the room fill at least one blank of every practice, and shows what keeps it and what breaks it", () => {
    for (const { id, blanks, ok, ko } of deck.cards.flatMap(({ practices }) => practices)) {
      expect(Object.keys(blanks).length, id).toBeGreaterThanOrEqual(1);
      expect([ok, ko], id).not.toContain(undefined);
    }
  });

  test("says of every fact who says so, what was counted, and when", () => {
    for (const { id, fact, counter } of deck.cards)
      for (const { source, scope, date } of [fact!, counter!])
        expect([source.length > 5, scope.length > 10, /^20\d\d/.test(date)], id).toEqual([true, true, true]);
  });

  test("fights received ideas on each of the five stakes, some true, some false, each explained and sourced", () => {
    const { items = [] } = deck;
    for (const stake of STAKES) expect(items.filter((item) => item.stake === stake).length, stake).toBeGreaterThanOrEqual(2);
    for (const { id, text, why, source, scope, date } of items)
      expect([text.length > 15, why.length > 60, source.length > 5, scope.length > 10, /^20\d\d/.test(date)], id).toEqual([true, true, true, true, true]);
    const claims = items.flatMap((item) => (item.kind === "claim" ? [item.answer] : []));
    for (const answer of ["true", "false", "depends"] as const) {
      const share = claims.filter((each) => each === answer).length / claims.length;
      expect(share, `always answering ${answer} wins`).toBeLessThanOrEqual(0.6);
      expect(share, `${answer} is never right`).toBeGreaterThan(0);
    }
  });

  test("asks for dates that can be put in one order only, and for estimates among choices that differ", () => {
    for (const item of deck.items ?? []) {
      if (item.kind === "order") {
        const years = item.milestones.map(({ year }) => year);
        expect(years, item.id).toEqual([...new Set(years)].sort((a, b) => a - b));
        for (const { text } of item.milestones) expect(text, item.id).not.toMatch(/\b(1[89]|20)\d\d\b/);
      }
      if (item.kind === "estimate") expect([new Set(item.choices).size, item.answer < item.choices.length], item.id).toEqual([item.choices.length, true]);
    }
  });

  test("offers values with a name and a commitment of their own, which the charter can print", () => {
    const { values = [] } = deck;
    expect(values.length).toBeGreaterThanOrEqual(6);
    expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
    expect(new Set(values.map(({ commitment }) => commitment)).size).toBe(values.length);
    for (const { id, commitment } of values) expect(commitment, id).toMatch(/^Nous .*\.$/);
  });

  test("fills the three lists of the map, with a use of each family and a wish to say no", () => {
    const { map = [] } = deck;
    for (const list of MAP_LISTS) expect(map.filter((line) => line.list === list).length, list).toBeGreaterThanOrEqual(4);
    for (const use of USES)
      expect(
        map.some((line) => line.list === "uses" && line.use === use),
        use,
      ).toBe(true);
    for (const list of MAP_LISTS) {
      const texts = map.filter((line) => line.list === list).map(({ text }) => text);
      expect(new Set(texts).size, list).toBe(texts.length);
    }
    for (const { id, list, use } of map) expect(list === "uses" || use === undefined, id).toBe(true);
  });

  test("points to resources by title, publisher and a safe address", () => {
    expect(deck.resources?.length).toBeGreaterThanOrEqual(3);
    for (const { id, title, publisher, what, address } of deck.resources ?? []) {
      expect(
        [title, publisher, what].map((each) => each.length > 2),
        id,
      ).toEqual([true, true, true]);
      expect(address, id).toMatch(/^https:\/\/[\w.-]+\.[a-z]{2,}(\/\S*)?$/);
    }
  });

  test("asks each of the 25 questions on two cards or more, and leaves every choice open where it is whether", () => {
    const settled = deck.cards.flatMap((card) =>
      card.practices.map((practice) => ({ card: card.id, ...practice, question: practice.question ?? card.question })),
    );
    const questions = deck.themes.flatMap(({ questions: each }) => each);
    expect(questions).toHaveLength(25);
    for (const { id, kind } of questions) {
      const practices = settled.filter(({ question }) => question === id);
      expect(new Set(practices.map(({ card }) => card)).size, id).toBeGreaterThanOrEqual(2);
      if (kind !== "whether") continue;
      expect(practices.filter(({ refuses }) => refuses).length, `${id}: a refusal`).toBeGreaterThan(0);
      expect(practices.filter(({ force, refuses }) => force !== "advice" && !refuses).length, `${id}: a use with conditions`).toBeGreaterThan(0);
      expect(practices.filter(({ force, refuses }) => force === "advice" && !refuses).length, `${id}: a free use`).toBeGreaterThan(0);
    }
  });

  test("follows French typography: a narrow space before ; ! ? % », a curled apostrophe", () => {
    for (const { where, text } of [...readings(deck), ...labels(deck)])
      expect(text.match(/[^\u202F][;!?%»]|«[^\u202F]|[^\u00A0]:|['"]/g), `${where}: ${text}`).toBeNull();
  });

  test("is easy to read: half of its texts at 50 or more on the Kandel–Moles scale, none under 40", () => {
    const scores = readings(deck)
      .map((reading) => ({ ...reading, score: readability(reading.text) }))
      .sort((one, other) => one.score - other.score);
    expect(scores.filter(({ score }) => score < 40)).toEqual([]);
    expect(scores[Math.floor(scores.length / 2)]?.score).toBeGreaterThanOrEqual(50);
  });
});

describe("a slip in a deck is named with its file, its line and its card", () => {
  const slips: { slip: string; line: string; becomes: string; at?: string; card?: string; says: RegExp }[] = [
    { slip: "two colons on a line", line: "    title: Trier", becomes: "    title: Trier : oui ?", says: /Écrivez title: "Trier : oui \?"/ },
    { slip: "a tabulation", line: "    title: Trier", becomes: "\ttitle: Trier", says: /tabulation/ },
    { slip: "a line out of place", line: "    title: Trier", becomes: "   title: Trier", says: /pas alignée/ },
    { slip: "a field written twice", line: "    title: Trier", becomes: "    title: Trier\n    title: Classer", at: "    title: Classer", says: /deux fois/ },
    { slip: "quotes left open", line: "    title: Trier", becomes: '    title: "Trier', says: /pas refermés/ },
    { slip: "a text that begins with an accolade", line: "    title: Trier", becomes: "    title: {qui} trie", says: /Écrivez title: "\{qui\} trie"/ },
    { slip: "a text that begins with @", line: "    title: Trier", becomes: "    title: @tous", says: /Écrivez title: "@tous"/ },
    { slip: "no space after the colon", line: "    title: Trier", becomes: "    title:Trier", says: /suivi d’un espace/ },
    { slip: "a text cut by #", line: "    title: Trier", becomes: "    title: Lot #2", says: /# coupe le texte.*"Lot #2"/ },
    { slip: "a star", line: "    title: Trier", becomes: "    title: *tri", says: /guillemets/ },
    { slip: "a tag", line: "    title: Trier", becomes: "    title: <b>Trier</b>", says: /balise/ },
    { slip: "bold letters", line: "    title: Trier", becomes: "    title: Trier **tout**", says: /mise en forme/ },
    { slip: "an invisible sign", line: "    title: Trier", becomes: "    title: Tri\u202Eer", says: /invisible/ },
    { slip: "a field misspelt", line: "    title: Trier", becomes: "    title: Trier\n    nivau: 2", at: "    nivau: 2", says: /« nivau » n’existe pas/ },
    { slip: "a field left out", line: "    title: Trier\n", becomes: "", at: "  - id: trier", says: /manque le champ « title »/ },
    { slip: "a field left empty", line: "    title: Trier", becomes: "    title:", says: /« title » est vide/ },
    { slip: "a title too long", line: "    title: Trier", becomes: `    title: ${"Trier ".repeat(10)}`, says: /trop long : 40/ },
    { slip: "too many words", line: "    ask: Une IA peut-elle trier ?", becomes: `    ask: ${"trier ".repeat(13)}`, says: /« ask » a trop de mots : 12/ },
    {
      slip: "a year without quotes",
      line: "    counter: { text: Non, source: ici, scope: là, date: 2025-10 }",
      becomes: "    counter: { text: Non, source: ici, scope: là, date: 2025 }",
      says: /« date » doit être un texte/,
    },
    {
      slip: "a date written the French way",
      line: "    counter: { text: Non, source: ici, scope: là, date: 2025-10 }",
      becomes: "    counter: { text: Non, source: ici, scope: là, date: 22/10/2025 }",
      says: /2025-10-22/,
    },
    {
      slip: "an unknown force",
      line: "      - { id: tri-un, force: ban, refuses: true, text: Personne ne trie. }",
      becomes: "      - { id: tri-un, force: non, refuses: true, text: Personne ne trie. }",
      says: /rule, advice, ban/,
    },
    { slip: "an identifier with an accent", line: "  - id: trier", becomes: "  - id: équité", card: "équité", says: /minuscules/ },
    {
      slip: "a reminder of the law with a blank",
      line: "      - { id: tri-un, force: ban, refuses: true, text: Personne ne trie. }",
      becomes: "      - { id: tri-un, force: ban, refuses: true, duty: true, text: '{qui} trie.', blanks: { qui: [a, b] } }",
      says: /rappelle la loi \(duty\).*pas de \{blanc\}/,
    },
    {
      slip: "two marks of the law",
      line: "      - { id: tri-un, force: ban, refuses: true, text: Personne ne trie. }",
      becomes: "      - { id: tri-un, force: ban, refuses: true, duty: true, belowLaw: true, text: Personne ne trie. }",
      says: /Gardez l’un des deux/,
    },
    {
      slip: "a blank without its choices",
      line: "      - { id: tri-un, force: ban, refuses: true, text: Personne ne trie. }",
      becomes: "      - { id: tri-un, force: ban, refuses: true, text: '{qui} trie.' }",
      says: /\{blancs\}/,
    },
    {
      slip: "a blank that no text uses",
      line: "      - { id: tri-deux, force: rule, text: On trie. }",
      becomes: "      - { id: tri-deux, force: rule, text: On trie., blanks: { qui: [a, b] } }",
      says: /\{blancs\}/,
    },
    {
      slip: "too few practices",
      line: "      - { id: tri-trois, force: rule, text: On relit. }\n",
      becomes: "",
      at: "    practices:",
      says: /pas assez d’éléments : 3/,
    },
    { slip: "no practice that refuses", line: "refuses: true", becomes: "refuses: false", at: "    practices:", says: /refuse cet usage/ },
    { slip: "no thesis", line: "    thesis: L’association laisse une IA trier.\n", becomes: "", at: "  - id: trier", says: /« thesis »/ },
    {
      slip: "a question that no theme has",
      line: "    question: equite-tri",
      becomes: "    question: equite-trie",
      says: /Aucun thème n’a de question « equite-trie »/,
    },
    { slip: "a question of another theme", line: "    theme: equite", becomes: "    theme: sobriete", says: /appartient au thème « equite »/ },
    {
      slip: "an identifier used twice",
      line: "      - { id: tri-deux, force: rule, text: On trie. }",
      becomes: "      - { id: tri-un, force: rule, text: On trie. }",
      says: /« tri-un » sert déjà/,
    },
  ];

  test.each(slips)("$slip", ({ line, becomes, at, card = "trier", says }) => {
    const text = CARD.replace(line, becomes);
    const wanted = text.slice(0, text.indexOf(at ?? becomes)).split("\n").length;
    const read = deckOf("jeu", [
      { file: "jeu/themes.yaml", bytes: bytes(THEME) },
      { file: "jeu/tri.yaml", bytes: bytes(text) },
    ]);
    expect(text).not.toBe(CARD);
    expect(read.ok ? [] : read.faults).toEqual([
      { file: "jeu/tri.yaml", line: wanted, card, says: expect.stringMatching(says), en: expect.stringMatching(/^[A-Z“].*\.$/) },
    ]);
  });

  test("the card named is the right one of several, also when its id is not written first", () => {
    const second = CARD.replace("cards:\n", "")
      .replace("  - id: trier\n    theme: equite", "  - theme: equite\n    id: classer")
      .replaceAll("id: tri-", "id: cla-");
    const slip = second.replace("    title: Trier", "    title: @tous");
    const read = deckOf("jeu", [
      { file: "themes.yaml", bytes: bytes(THEME) },
      { file: "tri.yaml", bytes: bytes(CARD + slip) },
    ]);
    expect(read.ok || read.faults.map(({ card }) => card)).toEqual(["classer"]);
    expect(
      deckOf("jeu", [
        { file: "themes.yaml", bytes: bytes(THEME) },
        { file: "tri.yaml", bytes: bytes(CARD + second) },
      ]),
    ).toMatchObject({ ok: true });
  });

  test("the model card of these tests has no fault, with the line ends of Windows too", () => {
    for (const text of [CARD, CARD.replaceAll("\n", "\r\n")])
      expect(
        deckOf("jeu", [
          { file: "themes.yaml", bytes: bytes(THEME) },
          { file: "tri.yaml", bytes: bytes(text) },
        ]),
      ).toMatchObject({ ok: true });
  });
});

describe("a folder that is no deck is refused with a sentence", () => {
  const folder = mkdtempSync(join(tmpdir(), "jeu-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const says = (read: ReturnType<typeof readDeck>) => (read.ok ? "" : `${read.faults[0]?.file} ${read.faults[0]?.says}`);

  test("a folder that does not exist", () => expect(says(readDeck("cards/nulle-part"))).toMatch(/cards\/nulle-part .*n’existe pas/));
  test("a folder without cards", () => expect(says(readDeck(folder))).toMatch(/aucune carte/));
  test("cards without a theme", () => expect(says(deckOf("jeu", [{ file: "tri.yaml", bytes: bytes(CARD) }]))).toMatch(/^jeu .*aucun thème/));
  test("a file that is a list", () => expect(says(deckOf("jeu", [{ file: "tri.yaml", bytes: bytes("- un\n- deux\n") }]))).toMatch(/commencer par « cards: »/));
  test("a file too large", () => {
    writeFileSync(join(folder, "gros.yaml"), "#".repeat(1_000_001));
    expect(says(readDeck(folder))).toMatch(/gros\.yaml .*1 Mo/);
  });
  test("a file that is not UTF-8", () => expect(says(deckOf("jeu", [{ file: "latin.yaml", bytes: Uint8Array.of(0x63, 0xe9) }]))).toMatch(/UTF-8/));
  test("a file made to exhaust the reader", () => {
    const laughs = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`;
    expect(says(deckOf("jeu", [{ file: "bombe.yaml", bytes: bytes(laughs) }]))).toMatch(/renvoi/);
    expect(says(deckOf("jeu", [{ file: "trou.yaml", bytes: bytes("[".repeat(20_000)) }]))).toMatch(/crochets/);
  });
});

const THEME = `themes:
  - { id: equite, name: Équité, short: Équité, stake: Tout le monde compte., questions: [{ id: equite-tri, kind: whether, text: Trier ?, short: Trier }] }
  - { id: sobriete, name: Sobriété, short: Sobriété, stake: Peu suffit., questions: [{ id: sobriete-un, kind: how, text: Comment ?, short: Comment }] }
`;

const CARD = `cards:
  - id: trier
    theme: equite
    question: equite-tri
    title: Trier
    ask: Une IA peut-elle trier ?
    situation: Le club reçoit cent lettres.
    thesis: L’association laisse une IA trier.
    fact: { text: Oui, source: ici, scope: là, date: 2025-10-22 }
    counter: { text: Non, source: ici, scope: là, date: 2025-10 }
    practices:
      - { id: tri-un, force: ban, refuses: true, text: Personne ne trie. }
      - { id: tri-deux, force: rule, text: On trie. }
      - { id: tri-trois, force: rule, text: On relit. }
    notes: { draw: Écoutez., watch: Attendez. }
`;

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
