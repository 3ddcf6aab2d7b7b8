// A deck of own cards goes from one association to another as data: exported by a workshop, read by another server's opening, played there.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { deckFrom, deckOf } from "../server/deck-reader.ts";
import { toDeck } from "../server/documents/deck.ts";
import type { Opened } from "../shared/protocol.ts";
import type { Deck } from "../shared/deck.ts";
import { replay } from "../shared/workshop.ts";
import { DECK, DESK, go, HOUSE, opening, room, T0, type Turn } from "./given.ts";
import { HOSTILE } from "./hostile.ts";
import { enter, openWorkshop, post, type Person } from "./rehearsal/people.ts";
import { startServer, type Running } from "./rehearsal/server.ts";

const casesOf = (...texts: readonly string[]): Turn[] =>
  texts.map((text, i) => [DESK, { type: "addCase", title: `Cas ${i}`, situation: text, thesis: "On le fait.", question: "q-trier" }]);
const fileOf = (...turns: readonly Turn[]) => toDeck(replay(go(room(), ...turns)));
/** As a house that knows the themes of the small deck reads it. */
const read = (text: string, house: Deck = DECK) => deckFrom("cartes.yaml", [{ file: "cartes.yaml", bytes: Buffer.from(text) }], house);

describe("O5 what is exported", () => {
  test("O5 two cases become a file that another association's deck takes in, under ids that are each one's alone; the house's own cards are left out", async () => {
    const text = fileOf(...casesOf("Malik colle la liste.", "Inès apporte une rédaction."));
    expect(text).toMatch(/^# Les cartes de « Les Amis du canal » : 2\./);
    expect((parse(text) as Deck).cards.map(({ id, own, fact }) => [id, own, fact])).toEqual([
      ["own-1", true, undefined],
      ["own-2", true, undefined],
    ]);
    const deck = await read(text);
    expect(deck.ok ? deck.deck.cards.map(({ id }) => id) : deck.faults).toEqual(expect.arrayContaining(["own-1", "own-2", ...DECK.cards.map(({ id }) => id)]));
  });
  test("O5 without a card of its own, the file says so, and nothing is taken from it", async () => {
    expect(fileOf()).toMatch(/: 0\.[^]*cards: \[\]/);
    expect(deckOf("cartes.yaml", [{ file: "cartes.yaml", bytes: Buffer.from(fileOf()) }])).toMatchObject({ ok: false });
  });
  test("O5 whatever was typed is text: it comes back as typed, or the reader says which card to mend", async () => {
    const taken: string[] = [];
    for (const text of HOSTILE.filter((each) => each.length < 300)) {
      const log = (() => {
        try {
          return go(room(), ...casesOf(`Chez nous : ${text}`));
        } catch {
          return null; // refused at the desk, in words
        }
      })();
      if (!log) continue;
      const [card] = replay(log).deck.cards.filter(({ own }) => own);
      const deck = await read(toDeck(replay(log)));
      if (deck.ok) {
        expect(deck.deck.cards.find(({ id }) => id === "own-1")?.situation).toBe(card!.situation);
        taken.push(text);
      } else for (const fault of deck.faults) expect(fault).toMatchObject({ card: "own-1", says: expect.stringMatching(/\p{L}{3,}/u) as string });
    }
    expect(taken.length).toBeGreaterThan(100);
  });
  test("O5 a case made where another association's cases came gets an id of its own", async () => {
    const theirs = await read(fileOf(...casesOf("Malik colle la liste.", "Inès apporte une rédaction.")));
    const cards = theirs.ok ? theirs.deck.cards.filter(({ id }) => id !== "own-1") : [];
    const log = go(
      [],
      [HOUSE, { ...opening(), deck: { ...DECK, cards } }, T0],
      [DESK, { type: "addCase", title: "Le nôtre", situation: "Ici.", thesis: "On le fait.", question: "q-trier" }],
    );
    const ids = replay(log).deck.cards.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("O5 from one server to another", () => {
  let here: Running;
  let there: Running;
  beforeAll(async () => {
    [here, there] = await Promise.all([startServer(), startServer()]);
  });
  afterAll(() => Promise.all([here.kill(), there.kill()]));
  const send = (server: Running, body: string) => fetch(`${server.url}/api/decks?name=cartes.yaml`, { method: "POST", body });
  type Read = { cards: { id: string; title: string }[]; themes: { id: string }[] };
  const exported = async (server: Running, { code, keys }: Opened) =>
    (await fetch(`${server.url}/api/workshops/${code}/exports/cartes.yaml`, { headers: { authorization: `Bearer ${keys.desk}` } })).text();
  const desk = async (server: Running, { code, keys }: Opened): Promise<Person> => {
    const person = enter(server.url, code, keys.desk, "desk");
    await person.until((me) => me.desk !== undefined && me.shown !== undefined);
    return person;
  };
  const OWN = `themes:
  - id: jeunesse
    name: Jeunes et IA
    short: Jeunes
    stake: Les jeunes grandissent avec l’IA, et nous avec eux.
    questions:
      - { id: jeunesse-devoirs, kind: how, text: "Comment aide-t-on pour les devoirs quand une IA les fait ?", short: Les devoirs }
cards:
  - id: aider-aux-devoirs
    theme: jeunesse
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
`;

  test("O5 a theme of one's own and a case made at the desk are exported, read and played by another association", { timeout: 30_000 }, async () => {
    const first = (await (await send(here, OWN)).json()) as Read;
    expect([first.cards.map(({ id }) => id), first.themes.map(({ id }) => id)]).toEqual([["aider-aux-devoirs"], ["jeunesse"]]);
    const opened = await openWorkshop(here.url, { own: first.cards, ownThemes: first.themes, cards: ["aider-aux-devoirs"], full: [] });
    const ours = await desk(here, opened);
    expect(ours.desk!.ownCards).toBe(1);
    const said = await ours.say({ type: "addCase", title: "La liste des jeunes", situation: "Malik colle la liste.", question: "jeunesse-devoirs" });
    expect(said).toMatchObject({ ok: true });
    await ours.until((me) => me.desk!.ownCards === 2);
    ours.link.leave();

    const second = (await (await send(there, await exported(here, opened))).json()) as Read;
    expect(second.cards.map(({ id, title }) => [id, title])).toEqual([
      ["aider-aux-devoirs", "Aider aux devoirs"],
      ["own-2", "La liste des jeunes"],
    ]);
    const again = await openWorkshop(there.url, { own: second.cards, ownThemes: second.themes, cards: ["own-2", "aider-aux-devoirs"], full: [] });
    const theirs = await desk(there, again);
    expect(Object.values(theirs.shown!.agenda).flatMap(({ title }) => (title ? [title] : []))).toEqual(["La liste des jeunes", "Aider aux devoirs"]);
    expect(await theirs.say({ type: "playItem", item: "r1" })).toMatchObject({ ok: true });
    await theirs.until((me) => me.shown?.round?.situation === "Malik colle la liste." && me.desk!.candidates.length > 2);
    theirs.link.leave();
    // and it is exported again as it came
    expect(parse(await exported(there, again))).toEqual(parse(await exported(here, opened)));
  });
  test("O5 a card without its theme, or a theme of the house said again, opens nothing and says so", async () => {
    const { cards, themes } = (await (await send(here, OWN)).json()) as Read;
    const open = (more: object) =>
      post<{ refusal: string }>(`${there.url}/api/workshops`, { organisation: "Ailleurs", title: "Notre charte", own: cards, ...more });
    expect((await open({ ownThemes: [] })).status).toBe(400);
    expect((await open({ ownThemes: [...themes, ...themes] })).status).toBe(400);
    expect((await open({ ownThemes: [{ id: "jeunesse" }] })).status).toBe(400);
    expect((await open({ ownThemes: themes })).status).toBe(201);
  });
});
