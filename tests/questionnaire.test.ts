// The questionnaire before the day: who answered is never known, five answers before anything is told, and the map starts from it.
import { describe, expect, test } from "vitest";
import { deskView } from "../shared/desk-view.ts";
import { sealOf } from "../shared/drawers.ts";
import { publicView } from "../shared/views.ts";
import { replay, type Event } from "../shared/workshop.ts";
import { toMarkdown } from "../server/documents/markdown.ts";
import { composeFile } from "../shared/charter/file.ts";
import { DESK, given, go, HOUSE, MOMENTS, playItem, room, SAMPLES, stampOf, questionnaireed, T0 } from "./given.ts";
import { leftOf } from "./history.ts";
import { decide } from "../shared/workshop.ts";

const { answerQuestionnaire } = SAMPLES;
const desk = (log: readonly Event[]) => deskView(replay(log), new Set());
const letters = { uses: [{ entry: "courrier", tool: "chatgpt" as const, data: "personal" as const }] };
const four = questionnaireed(room(), [letters, letters, { fears: ["lien"] }, { situation: "Une lettre est partie seule." }]);
const five = questionnaireed(four, [{ uses: [{ entry: "tableau", tool: "other" }], tool: "Grille-pain 3000" }]);

describe("B1 who may answer, and until when", () => {
  test("B1 anyone with the link, twice if they like; a line that the deck does not have is refused", () => {
    expect(replay(questionnaireed(room(), [letters, letters])).questionnaire.answers).toHaveLength(2);
    given(...room())
      .when(HOUSE, { ...answerQuestionnaire, fears: ["courrier"] })
      .refuses("no-such-argument");
    given(...room())
      .when(HOUSE, { type: "answerQuestionnaire", uses: [], fears: [], wishes: [] })
      .refuses("nothing-answered");
    given(...room())
      .when("ana", answerQuestionnaire)
      .refuses("not-your-role");
  });
  test("B1 not once they are counted, nor once the workshop is closed", () => {
    given(...go(five, playItem("mapping")))
      .when(HOUSE, answerQuestionnaire)
      .refuses("questionnaire-over");
    given(...MOMENTS.closed)
      .when(HOUSE, answerQuestionnaire)
      .refuses("closed");
  });
});

describe("B2 an answer has no name, time or group", () => {
  test("B2 S1 all of it is sealed, and the order it lies in is drawn by lot", () => {
    const said = decide(replay(four), answerQuestionnaire, stampOf(HOUSE, T0, 0.1));
    expect(said.ok && said.events.map(sealOf)).toEqual(["questionnaire"]);
    expect(said.ok && said.events.map((event) => JSON.stringify(event)).join()).not.toMatch(/"seat"|"at"/);
    const orders = [0, 0.3, 0.9].map((dice) => {
      const decision = decide(replay(four), { ...answerQuestionnaire, situation: "La dernière." }, stampOf(HOUSE, T0, dice));
      return decision.ok
        ? replay([...four, ...decision.events]).questionnaire.answers.findIndex(({ texts }) => texts.some(({ text }) => text === "La dernière."))
        : -1;
    });
    expect(orders).toEqual([0, 1, 4]);
  });
  test("B2 S2 counted, it is gone from what is left of the log", () => {
    const log = go(five, playItem("mapping"));
    expect(leftOf(log).filter(({ type }) => type === "questionnaireAnswered")).toEqual([]);
    expect(replay(leftOf(log))).toEqual(replay(log));
  });
});

describe("B3 five answers before anything is told", () => {
  test("B3 the desk sees how many answered; from five on, what; and the room sees nothing", () => {
    expect(desk(four).questionnaire).toMatchObject({ answers: 4, told: false, lines: {}, tools: {}, data: {}, situations: {} });
    expect(desk(four).queue).toEqual([]);
    expect(desk(five).questionnaire).toMatchObject({
      answers: 5,
      told: true,
      lines: { courrier: 2, lien: 1, tableau: 1 },
      tools: { chatgpt: 2, other: 1 },
      data: { personal: 2 },
    });
    expect(publicView(replay(five), "")).toEqual(publicView(replay(room()), ""));
  });
  test("B3 M1 a situation is read in the queue before it stands anywhere; what was reworded stays reworded", () => {
    const { queue } = desk(five);
    expect(queue.map(({ kind, side, text }) => `${kind}, ${side}: ${text}`).toSorted()).toEqual([
      "questionnaire, situation: Une lettre est partie seule.",
      "questionnaire, tool: Grille-pain 3000",
    ]);
    const { id } = queue.find(({ side }) => side === "situation")!;
    given(...four)
      .when(DESK, { type: "reviewSentence", sentence: id, verdict: "shown" })
      .refuses("no-such-argument");
    const read = go(five, [DESK, { type: "reviewSentence", sentence: id, verdict: "shown", text: "Un courrier est parti seul." }]);
    expect(desk(read).questionnaire.situations).toEqual({ [id]: "Un courrier est parti seul." });
    const played = go(read, playItem("mapping"));
    expect(desk(played).questionnaire.situations).toEqual({ [id]: "Un courrier est parti seul." });
    expect(replay(leftOf(played))).toEqual(replay(played));
    expect(desk(go(played, [DESK, { type: "reviewSentence", sentence: id, verdict: "aside" }])).questionnaire.situations).toEqual({});
  });
  test("B3 under five when the map is played, nothing is lost: they stay sealed, the map starts without them, and the fifth may still come", () => {
    const played = go(four, playItem("mapping"));
    expect(replay(played).questionnaire.answers).toHaveLength(4);
    expect(replay(played).questionnaire.count).toBe(undefined);
    expect(publicView(replay(played), "").map["courrier"]).toMatchObject({ count: 0, before: 0 });
    expect(desk(played).questionnaire).toMatchObject({ answers: 4, told: false, counted: false, lines: {} });
    expect(desk(played).queue).toEqual([]);
    const late = questionnaireed(go(played, playItem("valuing")), [letters]);
    expect(desk(late).questionnaire).toMatchObject({ answers: 5, told: true, counted: false, lines: { courrier: 3 } });
    const closed = go(late, playItem("closing"), [DESK, SAMPLES.closeWorkshop]);
    expect(replay(closed).questionnaire.count).toMatchObject({ answers: 5 });
    expect(replay(closed).map["courrier"]).toMatchObject({ before: 3 });
    expect(replay(leftOf(closed))).toEqual(replay(closed));
  });
  test("B3 under five at the close nothing is kept, neither counts nor texts", () => {
    const log = go(four, playItem("mapping"), playItem("closing"), [DESK, SAMPLES.closeWorkshop]);
    expect(log.find(({ type }) => type === "questionnaireCounted")).toEqual({ type: "questionnaireCounted", count: null, texts: [] });
    expect(JSON.stringify(replay(leftOf(log)))).not.toContain("Une lettre est partie seule.");
  });
});

describe("B4 the map starts from the answers", () => {
  test("B4 each line bears what was ticked before, and the map takes half its time", () => {
    const log = go(five, playItem("mapping"), ["ana", { type: "markEntry", entry: "courrier", mine: true }]);
    expect(publicView(replay(log), "").map["courrier"]).toMatchObject({ count: 3, before: 2 });
    expect(replay(log).agenda.find(({ id }) => id === "mapping")).toMatchObject({ minutes: 3 });
    expect(publicView(replay(go(log, playItem("valuing"))), "").map["courrier"]).toMatchObject({ count: 3, before: 2 });
  });
  test("B4 with fewer than five answers, or none, it takes all its time", () => {
    for (const log of [four, room()]) expect(replay(go(log, playItem("mapping"))).agenda.find(({ id }) => id === "mapping")).toMatchObject({ minutes: 6 });
  });
  test("B4 where the map is never played, the close counts the answers", () => {
    const closed = replay(go(five, playItem("closing"), [DESK, SAMPLES.closeWorkshop]));
    expect([closed.questionnaire.answers, closed.questionnaire.count?.answers, closed.map["courrier"]?.before]).toEqual([[], 5, 2]);
  });
});

test("the workshop file tells the answers, and of texts only those that were read", () => {
  const { id } = desk(five).queue.find(({ side }) => side === "situation")!;
  const log = go(five, [DESK, { type: "reviewSentence", sentence: id, verdict: "shown" }], playItem("mapping"), playItem("valuing"));
  const text = toMarkdown(composeFile(replay(log), "fr")).replaceAll("\u00A0", " ");
  expect(text).toContain("5 réponses, sans nom.");
  expect(text).toContain("**ChatGPT :** 2 réponses");
  expect(text).toContain("**Personnelles :** 2 réponses");
  expect(text).toContain("- Une lettre est partie seule.");
  expect(text).not.toContain("Grille-pain");
});
