// The questions of the deck: answered, entrusted, open, moot, not asked; on the wall and the desk from the draft on, and in the file.
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../server/documents/markdown.ts";
import { coverageOf, countsOf } from "../shared/charter/coverage.ts";
import { composeFile } from "../shared/charter/file.ts";
import type { Workshop } from "../shared/state.ts";
import { publicView, scoreOf } from "../shared/views.ts";
import { replay } from "../shared/workshop.ts";
import { DECK, DESK, go, MOMENTS, playItem, SAMPLES } from "./given.ts";

const standings = (workshop: Workshop) => Object.fromEntries(coverageOf(workshop).map(({ question, standing }) => [question, standing]));
/** The same workshop with its first practice of this card settled so. */
const withOutcome = (workshop: Workshop, outcome: "adopted" | "trial" | "open" | "dropped", more: object = {}): Workshop => {
  const [id, practice] = Object.entries(workshop.practices)[0]!;
  return { ...workshop, practices: { ...workshop.practices, [id]: { ...practice, status: "settled", outcome, ...more } } };
};

describe("where the questions stand", () => {
  const played = replay(MOMENTS.drafting);
  const question = Object.values(played.practices)[0]!.question;
  const undecided: Workshop = {
    ...played,
    practices: Object.fromEntries(Object.entries(played.practices).map(([id, each]) => [id, { ...each, outcome: undefined }])),
  };

  test("Q1 every question of the deck stands somewhere, in the deck’s order", () => {
    for (const log of Object.values(MOMENTS)) {
      const workshop = replay(log);
      if (!workshop.openedAt) continue;
      const covered = coverageOf(workshop);
      expect(covered.map((each) => each.question)).toEqual(workshop.deck.themes.flatMap(({ questions }) => questions.map(({ id }) => id)));
      expect(Object.values(countsOf(covered)).reduce((sum, count) => sum + count, 0)).toBe(covered.length);
    }
  });
  test("Q1 nothing is asked before the first card; a card that was played without an answer leaves its question open", () => {
    expect(new Set(Object.values(standings(replay(MOMENTS.gathering))))).toEqual(new Set(["unasked"]));
    expect(standings(undecided)[question]).toBe("open");
  });
  test.each([
    ["adopted", "answered"],
    ["trial", "answered"],
    ["open", "open"],
    ["dropped", "open"],
  ] as const)("Q1 a practice that is %s leaves its question %s", (outcome, standing) => {
    expect(standings(withOutcome(undecided, outcome))[question]).toBe(standing);
  });
  test("Q1 a refusal answers as well as a permission, and an answer comes before a date", () => {
    const entrusted = { ...undecided, entrusted: { [question]: { owner: "le bureau", by: "2027-01-20" } } };
    expect(standings(entrusted)[question]).toBe("entrusted");
    expect(standings(withOutcome(entrusted, "adopted", { refuses: true }))[question]).toBe("answered");
  });
});

describe("a refusal of all AI", () => {
  const all = { ...DECK, cards: DECK.cards.map((card, i) => (i === 0 ? { ...card, use: "all" as const } : card)) };
  const played: Workshop = { ...replay(MOMENTS.drafting), deck: all, entrusted: {} };
  const first = Object.entries(played.practices).find(([, { card }]) => card === DECK.cards[0]!.id)!;
  const refused = (outcome: "adopted" | "trial", refuses = true): Workshop => ({
    ...played,
    practices: { [first[0]]: { ...first[1], refuses, status: "settled", outcome } },
  });
  test("Q2 makes moot what has no answer and no owner", () => {
    const counts = countsOf(coverageOf(refused("adopted")));
    expect(counts).toMatchObject({ answered: 1, open: 0, unasked: 0 });
    expect(counts.moot).toBe(coverageOf(played).length - 1);
    expect(scoreOf(refused("adopted"))).toMatchObject({ answered: 1, asked: 1 });
  });
  test("Q2 does so only where it is adopted, refuses, and is of every use", () => {
    expect(countsOf(coverageOf(refused("trial"))).moot).toBe(0);
    expect(countsOf(coverageOf(refused("adopted", false))).moot).toBe(0);
    expect(countsOf(coverageOf({ ...refused("adopted"), deck: DECK })).moot).toBe(0);
  });
});

test("Q1 the workshop file says where each question stands, and counts them", () => {
  const text = toMarkdown(composeFile(replay(MOMENTS.drafting), "fr")).replaceAll(/[\u00A0\u202F]/g, " ");
  const covered = coverageOf(replay(MOMENTS.drafting));
  const { unasked } = countsOf(covered);
  expect(text).toMatch(new RegExp(`Sur ${covered.length} questions de ce jeu de cartes : .*${unasked} n’ont? pas été posée`));
  for (const { text: question, standing } of covered)
    if (standing === "unasked") expect(text).toMatch(new RegExp(`\\| ${question.replace("?", "\\?")} *\\| pas posée`));
});

test("Q1 screens are told from the draft on", () => {
  const told = (log: Parameters<typeof replay>[0]) => Object.keys(publicView(replay(log), "ABCDE").coverage).length;
  expect(told(MOMENTS.voting)).toBe(0);
  const all = coverageOf(replay(MOMENTS.drafting)).length;
  expect([told(MOMENTS.drafting), told(go(MOMENTS.drafting, playItem("closing"))), told(go(MOMENTS.closing, [DESK, SAMPLES.closeWorkshop]))]).toEqual([
    all,
    all,
    all,
  ]);
});
