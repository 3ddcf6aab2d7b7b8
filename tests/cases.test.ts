// Cases of the association's own: a card in a minute, played, voted and printed like any other, with no facts to turn.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { toMarkdown } from "../server/documents/markdown.ts";
import { composeCharter } from "../shared/charter/compose.ts";
import { composeFile } from "../shared/charter/file.ts";
import { Deck, DeckFile } from "../shared/deck.ts";
import { deskView } from "../shared/desk-view.ts";
import { KINDS } from "../shared/scales.ts";
import { publicView, scoreOf } from "../shared/views.ts";
import { replay } from "../shared/workshop.ts";
import { all, DECK, DESK, given, go, MOMENTS, PEOPLE, playItem, room, SAMPLES, settle, T0, type Turn } from "./given.ts";

const { addCase } = SAMPLES;
const add: Turn = [DESK, addCase];
const added = go(room(), add);
const itemIn = (log: typeof added) => replay(log).agenda.find(({ card }) => card === "own-1")!;
const { id: own } = itemIn(added);

describe("O1 a case is added by the desk, on a question of the deck", () => {
  test("O1 its theme is the question’s; a question that is empty or nowhere is refused", () => {
    expect(replay(added).deck.cards.at(-1)).toMatchObject({ id: "own-1", own: true, theme: "equite", question: "q-trier", title: "Nos affiches" });
    for (const question of ["q-absente", "constructor"])
      given(...room())
        .when(DESK, { ...addCase, question })
        .refuses("no-such-question");
    given(...room())
      .when("ana", addCase)
      .refuses("not-your-role");
  });
  test("O1 the desk knows the questions to choose from", () => {
    expect(deskView(replay(room()), new Set()).questions["q-trier"]).toEqual({ theme: "Équité", kind: "whether", text: "Trier ?" });
  });
});

describe("O2 what a case must say, and how long it may be", () => {
  test.each([
    [{ title: "" }, "case-incomplete"],
    [{ situation: "" }, "case-incomplete"],
    [{ thesis: undefined }, "case-incomplete"],
    [{ title: "a".repeat(41) }, "too-long"],
    [{ title: "a".repeat(3000) }, "too-long"],
    [{ situation: "mot ".repeat(61) }, "too-long"],
    [{ situation: "a".repeat(900) }, "too-long"],
    [{ thesis: "mot ".repeat(21) }, "too-long"],
  ] as const)("O2 %j is refused: %s", (part, refusal) =>
    given(...room())
      .when(DESK, { ...addCase, ...part })
      .refuses(refusal),
  );
  test("O2 a question that is no yes or no needs no sentence to be for or against", () => {
    const { thesis: _, ...bare } = addCase;
    expect(replay(go(room(), [DESK, { ...bare, question: "q-relire" }])).deck.cards.at(-1)).not.toHaveProperty("thesis");
  });
  test("O2 a deck still needs its facts: a card without them is none", () => {
    const { fact: _, ...card } = DECK.cards[0]!;
    expect(DeckFile.safeParse({ cards: [card] }).success).toBe(false);
    expect(Deck.safeParse({ ...DECK, cards: [card] }).success).toBe(false);
    expect(Deck.safeParse(replay(added).deck).success).toBe(true);
  });
});

test("O3 no two cards have the same title or situation, capitals aside", () => {
  given(...added)
    .when(DESK, { ...addCase, situation: "Autre chose.", title: "NOS AFFICHES" })
    .refuses("case-there");
  given(...added)
    .when(DESK, { ...addCase, title: "Autre titre" })
    .refuses("case-there");
  given(...added)
    .when(DESK, { ...addCase, title: DECK.cards[0]!.title })
    .refuses("case-there");
});

describe("O4 it is played like any card", () => {
  test("O4 before the draft, as long as the others, with model wordings for its kind of question", () => {
    const { agenda } = replay(added);
    expect(agenda.map(({ id }) => id).slice(-3)).toEqual([own, "drafting", "closing"]);
    expect(itemIn(added)).toMatchObject({ kind: "round", pace: "full", status: "planned" });
    expect(
      replay(go(added, playItem(own)))
        .deck.cards.at(-1)!
        .practices.map(({ force }) => force),
    ).toEqual(["ban", "rule", "advice"]);
    const who = go(room(), [DESK, { ...addCase, question: "q-relire" }]);
    expect(replay(who).deck.cards.at(-1)!.practices).toHaveLength(3);
    expect(scoreOf(replay(go(room(), add))).asked).toBe(2);
  });
  test("O4 debated without a card to turn, voted, and in the charter as a clause", () => {
    const stands = (which: "first" | "second"): Turn[] => [
      [DESK, { type: "openPositions", round: own, which }],
      ...PEOPLE.map((seat): Turn => [seat, { type: "takePosition", round: own, which, position: "for" }]),
      [DESK, { type: "closePositions", round: own, which }],
    ];
    const talk = go(added, playItem(own), ...stands("first"), [DESK, { type: "turnCard", round: own }]);
    expect(publicView(replay(talk), "").round).toMatchObject({ moment: "talk", title: "Nos affiches" });
    expect(publicView(replay(talk), "").round).not.toHaveProperty("fact");
    const done = go(
      talk,
      ...stands("second"),
      [DESK, { type: "openChoosing", round: own }],
      [DESK, { type: "choosePractices", round: own, practices: [`${own}.modele-libre`], alternatives: [] }],
      [DESK, { type: "openVote", practice: `${own}.modele-libre` }],
      ...Object.entries(all("4")).map(([seat, stance]): Turn => [seat, { type: "castBallot", vote: "v1", stance }]),
      [DESK, { type: "announceClosing", vote: "v1" }],
      [DESK, { type: "closeVote", vote: "v1" }],
      settle(`${own}.modele-libre`),
    );
    expect(toMarkdown(composeCharter(replay(done), "fr"))).toContain("1. **Chacun choisit.**");
    expect(toMarkdown(composeFile(replay(done), "fr"))).toContain("### Nos affiches (Équité)");
  });
  test("O4 not once the workshop is closed", () =>
    given(...MOMENTS.closed)
      .when(DESK, addCase, { at: T0 })
      .refuses("closed"));
  test.each(["fr", "en"])("O4 the %s deck has a wording to refuse, one under conditions and one to leave free, for every kind of question", (lang) => {
    const { models = [] } = DeckFile.parse(parse(readFileSync(`cards/${lang}/models.yaml`, "utf8")));
    for (const kind of KINDS)
      expect(
        models.filter(({ kinds }) => kinds.includes(kind)).map(({ stands }) => stands),
        kind,
      ).toEqual(["refuse", "conditions", "free"]);
  });
});
