// The deck's words on a screen in another language than its workshop's: all of them, and nothing that people wrote.
import { describe, expect, test } from "vitest";
import { original } from "../client/original.ts";
import { translation } from "../client/translation.ts";
import { readDeck } from "../server/deck-reader.ts";
import { deckIn, sentencesBetween } from "../server/decks/languages.ts";
import type { Deck } from "../shared/deck.ts";
import { deskView } from "../shared/desk-view.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { filled } from "../shared/text.ts";
import { replay } from "../shared/workshop.ts";
import { DECK, DESK, go, MOMENTS, PEOPLE } from "./given.ts";

const NAMES = new Set(["id", "theme", "question", "kind", "force", "use", "list", "stake", "answer", "date"]);
/** The small deck as if translated: each sentence between English quotes; {blanks} stay. */
const abroad = (value: unknown, key = ""): unknown =>
  typeof value === "string"
    ? NAMES.has(key)
      ? value
      : `“${value}”`
    : Array.isArray(value)
      ? value.map((each) => abroad(each, key))
      : typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, abroad(each, name)]))
        : value;
const ENGLISH = abroad(DECK) as Deck;
const SENTENCES = sentencesBetween(DECK, ENGLISH);
const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) for (const each of Object.values(Object.freeze(value))) frozen(each);
  return value;
};
const viewAt = (moment: keyof typeof MOMENTS) => publicView(replay(MOMENTS[moment]), "ABCDE");

describe("from each sentence of one deck to the other’s", () => {
  test("card by card, practice by practice, whatever their order; with the year of a milestone once it is told", () => {
    const shuffled: Deck = { ...ENGLISH, cards: ENGLISH.cards.toReversed(), values: ENGLISH.values!.toReversed() };
    expect(sentencesBetween(DECK, shuffled)).toEqual(SENTENCES);
    expect(SENTENCES).toMatchObject({
      "Une IA peut-elle trier ?": "“Une IA peut-elle trier ?”",
      Sobriété: "“Sobriété”",
      "Le pont. (1826)": "“Le pont.” (1826)",
      élue: "“élue”",
    });
    for (const name of ["equite", "rule", "2025-10", "claim", "write"]) expect(SENTENCES).not.toHaveProperty([name]);
  });
  test("blanks whose names differ are paired by their place", () => {
    const [first, ...others] = ENGLISH.cards;
    const renamed = {
      ...first!,
      practices: first!.practices.map((each) =>
        each.id === "relu" ? { ...each, text: "Someone {who} checks.", blanks: { who: ["trained", "elected"] } } : each,
      ),
    };
    const say = translation(sentencesBetween(DECK, { ...ENGLISH, cards: [renamed, ...others] }));
    expect(say(["Une personne élue relit chaque tri.", "Une personne … relit chaque tri.", "Une personne du canal relit chaque tri."])).toEqual([
      "Someone elected checks.",
      "Someone … checks.",
      "Someone du canal checks.",
    ]);
  });
  test("of our own decks, each practice reads with all of its choices as the other deck has it, both ways", () => {
    const [fr, en] = ["cards/fr", "cards/en"].map((folder) => {
      const read = readDeck(folder);
      return read.ok ? read.deck : expect.fail(`${folder} has faults: npm run cards names them`);
    });
    for (const [deck, other] of [
      [fr!, en!],
      [en!, fr!],
    ] as const) {
      const say = translation(sentencesBetween(deck, other));
      const likes = new Map(other.cards.flatMap(({ practices }) => practices.map((practice) => [practice.id, practice])));
      for (const { id, text, blanks } of deck.cards.flatMap(({ practices }) => practices)) {
        const like = likes.get(id)!;
        const [one = [], two = []] = Object.values(blanks);
        const [first = "", second = ""] = Object.keys(blanks);
        for (const i of ["…", ...one].keys())
          for (const j of ["…", ...two].keys()) {
            const fill = (its: typeof blanks) => ({ [first]: its[first]?.[i - 1] ?? "…", [second]: its[second]?.[j - 1] ?? "…" });
            expect(say(filled(text, fill(blanks))), id).toBe(filled(like.text, fill(like.blanks)));
          }
      }
    }
  });
  test("where the other deck lacks a card, the card stays; where there is no other deck, all of them", () => {
    const partial: Deck = { ...ENGLISH, cards: ENGLISH.cards.slice(1), items: [] };
    const deck = deckIn(DECK, partial);
    expect(deck.cards.map(({ id, title }) => `${id} ${title}`)).toEqual(["trier Trier", "relire “Relire”", "croire “Croire”"]);
    expect(deck.items).toEqual(DECK.items);
    expect(deckIn(DECK, null)).toBe(DECK);
    expect(sentencesBetween(DECK, partial)).not.toHaveProperty(["Une IA peut-elle trier ?"]);
  });
});

describe("a view in another language", () => {
  const say = translation(SENTENCES);
  test.each(Object.keys(MOMENTS) as (keyof typeof MOMENTS)[])("%s: leaves no sentence of the deck, changes no name, and nothing but text", (moment) => {
    const view = frozen(viewAt(moment));
    const told = say(view);
    const left = (value: unknown, key = ""): string[] =>
      typeof value === "string"
        ? key !== "arguments" && SENTENCES[value] && !/^[a-z]+$/.test(value)
          ? [`${key}: ${value}`]
          : []
        : typeof value === "object" && value !== null
          ? Object.entries(value).flatMap(([name, each]) => (name === "arguments" ? [] : left(each, name)))
          : [];
    expect(left(told)).toEqual([]);
    expect(told.agenda["r1"]).toEqual({ ...view.agenda["r1"], title: "“Trier”" });
    for (const key of ["code", "organisation", "title", "phase", "arguments", "fields"] as const) expect(told[key]).toBe(view[key]);
    expect(JSON.parse(JSON.stringify(told), (_, each: unknown) => (typeof each === "string" ? each.replaceAll(/[“”]/g, "") : each))).toEqual(view);
  });
  test("what people wrote stays, were it word for word a sentence of the deck", () => {
    const log = go(MOMENTS.talk, ["ana", { type: "addArgument", round: "r1", side: "for", text: "On garde tout ce temps." }]);
    const view = publicView(replay(log), "ABCDE");
    expect(say(view).arguments).toBe(view.arguments);
    const desk = deskView(replay(log), new Set(PEOPLE));
    const named = {
      ...desk,
      people: [{ seat: "ana", alias: "Sobriété", here: true }],
      queue: [{ id: "a", kind: "argument" as const, side: "for", force: "", text: "Sobriété" }],
    };
    expect(say(named)).toMatchObject({ people: named.people, queue: named.queue });
    const seat = { ...seatView(replay(log), "ana"), alias: "Sobriété", mine: [{ id: "a", kind: "argument" as const, text: "Sobriété", status: "shown" }] };
    expect(say(seat)).toBe(seat);
  });
  test("at the desk, what is said back is what it was: the choices of a blank, and the wording to change", () => {
    const log = go(MOMENTS.choosing, [DESK, { type: "fillBlank", practice: "r1.relu", blank: "qui", words: "élue" }]);
    const desk = deskView(replay(log), new Set(PEOPLE));
    const at = desk.candidates.findIndex(({ id }) => id === "r1.relu");
    const told = say(desk).candidates[at]!;
    expect(told.wording).toBe("“Une personne “élue” relit chaque tri.”");
    expect(told.blanks).toEqual(desk.candidates[at]!.blanks);
    expect(original(told.wording)).toBe("Une personne élue relit chaque tri.");
    expect(original("Une phrase de la salle.")).toBe("Une phrase de la salle.");
    expect(say(desk).next).toBe(desk.next);
  });
  test("is the same value where nothing changes, and is made once", () => {
    const view = viewAt("card");
    const told = say(view);
    expect(say(view)).toBe(told);
    expect(told.score).toBe(view.score);
    expect(say({ ...view, people: 7 }).round).toBe(told.round);
    expect(translation({})(view)).toBe(view);
  });
});
