// An association's own cards, made in LibreOffice or Excel: read as a deck, each fault named by its cell, the house's deck unharmed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deckFrom } from "../server/deck-reader.ts";
import { nameOf } from "../server/decks/tables.ts";
import { publicView } from "../shared/views.ts";
import { replay } from "../shared/workshop.ts";
import { go, HOUSE as HOUSE_SEAT, opening, room } from "./given.ts";
import { type Running, startServer, tempDir } from "./rehearsal/server.ts";

const HOUSE = readdirSync("cards/fr")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ file: `cards/fr/${name}`, bytes: readFileSync(`cards/fr/${name}`) }));
const ROW: Readonly<Record<string, string>> = {
  Titre: "Tirer les équipes",
  Thème: "donnees",
  Question: "donnees-gratuits",
  "On demande": "Une IA gratuite compose-t-elle les équipes ?",
  Situation: "Au club de hand, Malik colle la liste des jeunes dans une IA gratuite. Les équipes sortent en une minute.",
  Thèse: "L’association laisse une IA gratuite composer les équipes.",
  Fait: "Un fait qui tire d’un côté.",
  "Source du fait": "Qui le dit",
  "Portée du fait": "Ce qui a été compté",
  "Date du fait": "2025",
  "Contre-fait": "Un fait qui tire de l’autre.",
  "Source du contre-fait": "Qui le dit",
  "Portée du contre-fait": "Ce qui a été compté",
  "Date du contre-fait": "2025-10-22",
  "Faire dire": "Ce que les jeunes en pensent.",
  Surveiller: "Personne n’est nommé.",
  "Pratique 1": "Aucune IA ne compose les équipes de {qui}.",
  "Force 1": "Garde-fou",
  "Refus 1": "oui",
  "Choix 1": "qui: jeunes | adultes",
  "Pratique 2": "L’IA propose, {qui} décide avant le match.",
  "Force 2": "Règle",
  "Choix 2": "qui: l’entraîneuse | le capitaine",
  "Pratique 3": "Chacun fait comme il veut, puis le dit à l’équipe.",
  "Force 3": "Bonne pratique",
};
const rowsOf = (...rows: Readonly<Record<string, string>>[]) => [Object.keys(ROW), ...rows.map((row) => Object.keys(ROW).map((name) => row[name] ?? ""))];
const csv = (rows: string[][], line = "\r\n") => rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")).join(line);
const xlsx = (rows: string[][]) => writeXlsx({ sheets: [{ name: "Cartes", rows }] });
const read = async (file: string, bytes: Uint8Array) => deckFrom("cards/fr", [...HOUSE, { file, bytes }]);
const faults = async (file: string, bytes: Uint8Array) => {
  const deck = await read(file, bytes);
  return deck.ok ? [] : deck.faults.map((fault) => nameOf(fault));
};

describe("cards written in a spreadsheet", () => {
  test("J3 what the law says of a practice is a yes in its column", async () => {
    const row = { ...ROW, "En dessous de la loi 2": "oui", "Rappel de la loi 3": "x" };
    const names = Object.keys(row);
    const rows = [names, names.map((name) => row[name as keyof typeof row])];
    const deck = await read("cartes.csv", Buffer.from(csv(rows)));
    const card = deck.ok ? deck.deck.cards.find(({ id }) => id === "tirer-les-equipes") : undefined;
    expect(card?.practices.map(({ duty = false, belowLaw = false }) => [duty, belowLaw])).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
  });
  test.each([
    ["cartes.xlsx", () => xlsx(rowsOf(ROW))],
    ["cartes.ods", () => writeOds({ sheets: [{ name: "Cartes", rows: rowsOf(ROW) }] })],
    ["cartes.csv", () => Buffer.from(`\uFEFF${csv(rowsOf(ROW))}`)],
    ["vieilles.csv", () => Buffer.from(csv(rowsOf(ROW)).replaceAll("’", "\u0092"), "latin1")],
  ])("%s becomes a card like any other, beside those of the house", async (file, bytes) => {
    const deck = await read(file, await bytes());
    const card = deck.ok ? deck.deck.cards.find(({ id }) => id === "tirer-les-equipes") : undefined;
    expect(card).toMatchObject({ title: "Tirer les équipes", theme: "donnees", question: "donnees-gratuits", fact: { date: "2025" } });
    expect(card?.practices.map(({ force, refuses, blanks }) => ({ force, refuses, blanks }))).toEqual([
      { force: "ban", refuses: true, blanks: { qui: ["jeunes", "adultes"] } },
      { force: "rule", refuses: false, blanks: { qui: ["l’entraîneuse", "le capitaine"] } },
      { force: "advice", refuses: false, blanks: {} },
    ]);
    expect(deck.ok && deck.deck.cards.length).toBe(HOUSE.flatMap(({ bytes: text }) => text.toString().match(/^ {4}question:/gm) ?? []).length + 1);
  });

  test("headings are read whatever their case and accents", async () => {
    const [headings = [], row = []] = rowsOf(ROW);
    expect(await faults("c.csv", Buffer.from(csv([headings.map((each) => each.toUpperCase().replaceAll("È", "E")), row])))).toEqual([]);
  });
  test("an empty row is passed over", async () => {
    expect(await faults("c.csv", Buffer.from(csv(rowsOf(ROW, {}))))).toEqual([]);
  });
});

describe("a slip in a spreadsheet is named with its cell", () => {
  const slip = async (change: Readonly<Record<string, string>>) => (await faults("c.csv", Buffer.from(csv(rowsOf({ ...ROW, ...change }))))).join("\n");
  test.each([
    ["a question that does not exist", { Question: "nulle-part" }, /cellule C2 tirer-les-equipes: Aucun thème n’a de question « nulle-part »/],
    ["a question of another theme", { Thème: "sobriete" }, /La question de cette carte appartient au thème « donnees »/],
    ["no title", { Titre: "" }, /cellule A2 .*Il manque le champ « title »/],
    ["too many words", { "Pratique 2": "mot ".repeat(31), "Choix 2": "" }, /cellule U2 .*Le champ « Pratique 2 » a trop de mots : 30 au plus/],
    ["an unknown force", { "Force 2": "loi" }, /cellule V2 .*« Force 2 » n’accepte que : rule, advice, ban/],
    ["a blank without choices", { "Choix 1": "" }, /cellule Q2 .*Les \{blancs\} du texte et la liste « blanks »/],
    ["a tag", { Situation: "<b>Au club</b>" }, /cellule E2 .*ni balise ni mise en forme/],
    ["a fact without source", { "Source du fait": "" }, /Il manque le champ « source »/],
    ["a date that is none", { "Date du fait": "hier" }, /cellule J2 .*2025, 2025-10 ou 2025-10-22/],
  ])("%s", async (_, change, says) => {
    expect(await slip(change)).toMatch(says);
  });
  test("the same card twice", async () => {
    expect((await faults("c.csv", Buffer.from(csv(rowsOf(ROW, ROW))))).join("\n")).toMatch(/cellule A3 .*sert déjà ailleurs/);
  });
  test("a column that is not known", async () => {
    const [headings = [], row = []] = rowsOf(ROW);
    expect(
      await faults(
        "c.csv",
        Buffer.from(
          csv([
            [...headings, "Couleur"],
            [...row, "vert"],
          ]),
        ),
      ),
    ).toEqual(["c.csv, cellule Z1: La colonne « Couleur » n’existe pas. Le modèle de tableur donne les noms."]);
  });
  test("no headings at all", async () => {
    expect((await faults("c.csv", Buffer.from("bonjour;madame"))).join()).toMatch(/La première ligne doit nommer les colonnes/);
  });
});

describe("what is no spreadsheet, or too much of one", () => {
  const sheet = "xl/worksheets/sheet1.xml";
  test("a file of another kind", async () => {
    expect((await faults("c.xlsx", Buffer.from("pas un zip"))).join()).toMatch(/pas un tableur lisible/);
    expect((await faults("c.ods", zipSync({ mimetype: new Uint8Array([1]) }))).join()).toMatch(/pas un tableur lisible/);
    expect((await faults("c.csv", Buffer.from([0x50, 0x00, 0x81]))).join()).toMatch(/n’est pas du texte/);
  });
  test("200 MB inside a small file", async () => {
    const bomb = zipSync({ [sheet]: new Uint8Array(200_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(2_000_000);
    expect((await faults("c.xlsx", bomb)).join()).toMatch(/trop gros/);
  });
  test("a directory that lies about it", async () => {
    const bomb = zipSync({ [sheet]: new Uint8Array(40_000_000) }, { level: 1 });
    const directory = Buffer.from(bomb.buffer, bomb.byteOffset, bomb.length).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(directory + 24, 1000, true);
    expect((await faults("c.xlsx", bomb)).join()).toMatch(/trop gros/);
  });
  test("more than 2 MB", async () => {
    expect((await faults("c.csv", new Uint8Array(2_000_001))).join()).toMatch(/trop gros/);
  });
  test("a cell repeated a thousand million times", async () => {
    const ods = zipSync({
      mimetype: Buffer.from("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": Buffer.from(
        `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="a"><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    });
    expect((await faults("c.ods", ods)).join()).toMatch(/trop long à lire|pas un tableur lisible|première ligne/);
  });
});

describe("in DATA_DIR/cards", () => {
  const served = async (rows: string[][]) => {
    const data = tempDir();
    mkdirSync(join(data, "cards"));
    writeFileSync(join(data, "cards", "nos-cartes.csv"), csv(rows));
    const server = await startServer({}, data);
    try {
      const { cards } = (await (await fetch(`${server.url}/api/deck`)).json()) as { cards: { id: string }[] };
      return { ids: cards.map(({ id }) => id), output: server.output() };
    } finally {
      await server.kill();
    }
  };
  test("own cards are played beside those of the house", async () => {
    expect((await served(rowsOf(ROW))).ids).toContain("tirer-les-equipes");
  });
  test("a slip is told at the start, and the house's deck is played", async () => {
    const { ids, output } = await served(rowsOf({ ...ROW, Question: "nulle-part" }));
    expect(output).toMatch(/Vos cartes .* ne sont pas ajoutées[\s\S]*nos-cartes\.csv, cellule C2/);
    expect(ids.length).toBeGreaterThan(30);
    expect(ids).not.toContain("tirer-les-equipes");
  });
});

describe("sent from the opening page", () => {
  let server: Running;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.kill());
  const send = (name: string, body: Uint8Array) =>
    fetch(`${server.url}/api/decks?name=${encodeURIComponent(name)}`, { method: "POST", body: Buffer.from(body) });

  test("a spreadsheet answers with its cards", async () => {
    const answer = await send("nos cartes.xlsx", await xlsx(rowsOf(ROW)));
    const { cards } = (await answer.json()) as { cards: { id: string }[] };
    expect(answer.status).toBe(200);
    expect(cards.map(({ id }) => id)).toEqual(["tirer-les-equipes"]);
  });
  test("what it answers can be played at once", async () => {
    const { cards } = (await (await send("c.csv", Buffer.from(csv(rowsOf(ROW))))).json()) as { cards: unknown[] };
    const open = (own: unknown[]) =>
      fetch(`${server.url}/api/workshops`, {
        method: "POST",
        body: JSON.stringify({ organisation: "Le club", title: "Notre charte", cards: ["tirer-les-equipes"], own }),
      });
    expect((await open(cards)).status).toBe(201);
    expect((await open([])).status).toBe(409);
    expect((await open([{ ...(cards[0] as object), question: "nulle-part" }])).status).toBe(400);
    expect((await open([{ ...(cards[0] as object), id: "trier-les-candidatures" }])).status).toBe(400);
  });
  test("the model has every heading, and can be sent back as it is", async () => {
    const model = new Uint8Array(await (await fetch(`${server.url}/api/decks/model.ods`)).arrayBuffer());
    const answer = await send("cartes.ods", model);
    expect(((await answer.json()) as { cards: { id: string; practices: unknown[] }[] }).cards).toMatchObject([
      { id: "exemple-a-remplacer", practices: [{}, {}, {}, {}, {}] },
    ]);
  });
  test("a slip answers with its cell, and the next file is read", async () => {
    const answer = await send("c.csv", Buffer.from(csv(rowsOf({ ...ROW, Question: "nulle-part" }))));
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as { faults: string[] }).faults[0]).toMatch(/^c\.csv, cellule C2/);
    expect((await send("c.csv", Buffer.from(csv(rowsOf(ROW))))).status).toBe(200);
  });
  test("in English where the page is", async () => {
    const body = Buffer.from(csv(rowsOf({ ...ROW, Question: "nulle-part" })));
    const answer = await fetch(`${server.url}/api/decks?lang=en&name=c.csv`, { method: "POST", body });
    expect(((await answer.json()) as { faults: string[] }).faults[0]).toMatch(/^c\.csv, cell C2 .*No theme has a question “nulle-part”/);
  });
  test("a card that has the name of one of the house is named", async () => {
    const answer = await send("c.csv", Buffer.from(csv(rowsOf({ ...ROW, Titre: "Trier les candidatures" }))));
    expect(((await answer.json()) as { faults: string[] }).faults.join()).toMatch(/cellule A2 .*« trier-les-candidatures » sert déjà/);
  });
  test.each([["../x.csv"], ["c.exe"], [""], ["x".repeat(200) + ".csv"]])("a file called %j is refused", async (name) => {
    expect((await send(name, Buffer.from("x"))).status).toBe(400);
  });
  test("more than two megabytes are refused", async () => {
    expect((await send("c.csv", new Uint8Array(2_200_000))).status).toBe(413);
  });
});

describe("a theme of one's own", () => {
  const yaml = (theme: string) =>
    Buffer.from(`themes:
  - id: jeunesse
    name: Jeunes et IA
    short: Jeunes
    stake: Les jeunes grandissent avec l’IA, et nous avec eux.
    questions:
      - id: jeunesse-devoirs
        kind: how
        text: Comment aide-t-on pour les devoirs quand une IA les fait ?
        short: Les devoirs
cards:
  - id: aider-aux-devoirs
    theme: ${theme}
    question: jeunesse-devoirs
    title: Aider aux devoirs
    ask: Que fait-on d’un devoir écrit par une IA ?
    situation: Au centre social, Inès apporte une rédaction parfaite. Elle n’en a pas écrit un mot.
    fact: { text: Un fait., source: Une étude, scope: Ce qui a été compté, date: "2025" }
    counter: { text: Un autre fait., source: Une étude, scope: Ce qui a été compté, date: "2025" }
    practices:
      - { id: devoirs-relire, force: rule, text: "On relit le devoir avec {qui} avant de le rendre.", blanks: { qui: [une bénévole, un animateur] } }
      - { id: devoirs-plan, force: advice, text: L’IA aide au plan ; le jeune écrit le reste à l’atelier. }
      - { id: devoirs-non, force: ban, refuses: true, text: Aucun devoir n’est écrit par une IA à l’atelier. }
    notes: { draw: Ce que les jeunes en disent., watch: Personne n’est montré du doigt. }
`);
  test("comes after the six of the house, with a name of its own on every screen", async () => {
    const deck = await read("jeunes.yaml", yaml("jeunesse"));
    expect(deck.ok && deck.deck.themes.map(({ id }) => id).at(-1)).toBe("jeunesse");
    if (!deck.ok) return;
    const workshop = replay(
      go([], [HOUSE_SEAT, { ...opening(), deck: deck.deck, agenda: [{ id: "r1", kind: "round", card: "aider-aux-devoirs", minutes: 15 }] }, 1]),
    );
    expect(publicView(workshop, "KABUT").ownThemes).toEqual({ jeunesse: "Jeunes" });
    expect(publicView(replay(room()), "KABUT").ownThemes).toEqual({});
  });
  test("a card of a theme that is nowhere is named", async () => {
    expect((await faults("jeunes.yaml", yaml("jeunnesse"))).join()).toMatch(/aider-aux-devoirs: Aucun thème ne s’appelle « jeunnesse »/);
  });
});
