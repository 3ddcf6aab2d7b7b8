// What is not up for a vote: a practice that states the law is a reminder; one that may go below it ends open, for the DPO.
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../server/documents/markdown.ts";
import { composeCharter } from "../shared/charter/compose.ts";
import { composeFile } from "../shared/charter/file.ts";
import { deskView } from "../shared/desk-view.ts";
import type { Deck } from "../shared/deck.ts";
import { publicView, scoreOf } from "../shared/views.ts";
import { replay, type Event } from "../shared/workshop.ts";
import {
  all,
  choose,
  close,
  DECK,
  DESK,
  given,
  go,
  HOUSE,
  MOMENTS,
  opening,
  openVote,
  playItem,
  seated,
  PEOPLE,
  settle,
  T0,
  voted,
  type Turn,
} from "./given.ts";

const mark = (practice: string, law: "duty" | "below" | "none", why?: string): Turn => [
  DESK,
  { type: "markPractice", practice: `r1.${practice}`, law, ...(why ? { why } : {}) },
];
const WHY = "Une machine n’écarte personne seule.";
const charterOf = (log: readonly Event[]) => toMarkdown(composeCharter(replay(log), "fr"));
const part = (text: string, from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));
const chosen = go(MOMENTS.choosing, choose(["non", "dire", "cent"], [["non", "dire"]]));

describe("J1 a practice that states the law is a reminder", () => {
  const reminded = go(MOMENTS.choosing, mark("cent", "duty"));

  test("J1 it is neither supported, nor chosen for the ballot", () => {
    given(...reminded)
      .when("ana", { type: "supportPractice", practice: "r1.cent" })
      .refuses("states-the-law");
    given(...reminded)
      .when(DESK, { type: "choosePractices", round: "r1", practices: ["r1.non", "r1.cent"], alternatives: [] })
      .refuses("states-the-law");
  });
  test("J1 marked after the choice, it leaves the ballot and its alternative, and cannot be voted", () => {
    const log = go(chosen, mark("dire", "duty"));
    expect(replay(log).rounds["r1"]).toMatchObject({ chosen: ["r1.non", "r1.cent"], alternatives: [] });
    given(...log)
      .when(DESK, { type: "openVote", practice: "r1.dire" })
      .refuses("no-such-practice");
  });
  test("J1 the desk is led on to the choice where nothing is left on the ballot", () => {
    const log = go(MOMENTS.choosing, choose(["cent"]), mark("cent", "duty"));
    expect([replay(log).rounds["r1"]?.chosen, deskView(replay(log), new Set()).next]).toEqual([[], null]);
    expect(replay(go(log, choose(["non"]))).rounds["r1"]?.chosen).toEqual(["r1.non"]);
  });
  test("J1 the charter prints it as a reminder, without a number, and not among what was not examined", () => {
    const text = charterOf(go(reminded, choose(["dire"]), ...voted("r1.dire", "v1", all("3")), settle("r1.dire")));
    expect(text).toContain("### Ce que dit déjà la loi");
    expect(part(text, "### Ce que dit déjà la loi", "## 5")).toContain("On trie au plus cent lettres.");
    expect(text.match(/cent lettres/g)).toHaveLength(1);
  });
  test("J1 it is no answer to a question", () => {
    const log = go(MOMENTS.choosing, ["ana", { type: "supportPractice", practice: "r1.cent" }], mark("cent", "duty"));
    expect(scoreOf(replay(log)).answered).toBe(0);
  });
  test("J1 one with an empty blank is filled first, and one that was voted is no reminder", () => {
    given(...MOMENTS.choosing)
      .when(DESK, { type: "markPractice", practice: "r1.relu", law: "duty" })
      .refuses("blank-empty");
    const again = go(MOMENTS.counted, [DESK, { type: "rewordPractice", practice: "r1.non", text: "Personne ne trie seul." }]);
    given(...again)
      .when(DESK, { type: "markPractice", practice: "r1.non", law: "duty" })
      .refuses("too-late");
  });
});

describe("J2 a practice that may go below the law", () => {
  const marked = go(chosen, mark("cent", "below", WHY));
  const counted = go(marked, ...voted("r1.cent", "v1", all("4")));

  test("J2 is debated and voted, and ends open, though everyone would have carried it", () => {
    expect(replay(counted).practices["r1.cent"]?.votes).toMatchObject([{ outcome: "open", quorum: true, tally: { "4": 6 } }]);
    expect(replay(go(counted, settle("r1.cent"))).practices["r1.cent"]?.outcome).toBe("open");
    given(...counted)
      .when(DESK, { type: "settleOutcome", practice: "r1.cent", lower: { to: "trial", why: "Essayons." }, owner: "le bureau", reviewOn: "2027-03-24" })
      .refuses("never-raised");
  });
  test("J2 where nobody is ready for it, it is open too: the DPO is told of it", () => {
    expect(replay(go(marked, ...voted("r1.cent", "v1", all("1")))).practices["r1.cent"]?.votes).toMatchObject([{ outcome: "open" }]);
  });
  test("J2 is never a rule of the charter: the annex names it, why, and who decides", () => {
    const text = charterOf(go(counted, settle("r1.cent")));
    expect(part(text, "## 4. ", "## 5. ")).not.toContain("cent lettres");
    const annex = text.slice(text.indexOf("## 6. "));
    expect(annex).toContain("On trie au plus cent lettres.");
    expect(annex).toContain(`**À faire voir au DPO (la personne qui veille sur les données)\u00A0:** ${WHY}`);
    expect(annex).toMatch(/\*\*Qui décide\s:\*\* le DPO/);
  });
  test("J2 not voted, it is named so in the workshop file, and the charter does not print it", () => {
    const log = go(MOMENTS.choosing, mark("cent", "below", WHY), choose(["dire"]), ...voted("r1.dire", "v1", all("3")), settle("r1.dire"));
    expect(toMarkdown(composeFile(replay(log), "fr"))).toMatch(/On trie au plus cent lettres\.[^]*Non examinée[^]*Une machine n’écarte personne seule\./);
    expect(charterOf(log)).not.toContain("cent lettres");
  });
  test("J1 J2 the workshop file says so too, beside the votes", () => {
    const log = go(
      MOMENTS.choosing,
      mark("rien", "duty"),
      mark("cent", "below", WHY),
      choose(["cent"]),
      ...voted("r1.cent", "v1", all("4")),
      settle("r1.cent"),
    );
    const text = toMarkdown(composeFile(replay(log), "fr"));
    expect(text).toMatch(/On ne garde aucun tri\.[^]*Déjà la loi\s: rappelée, sans vote\./);
    expect(text).toMatch(/On trie au plus cent lettres\.[^]*Une machine n’écarte personne seule\./);
  });
  test("J2 V9 of two alternatives, it is never the one that is kept", () => {
    const log = go(
      chosen,
      mark("non", "below", WHY),
      ...voted("r1.non", "v1", all("4")),
      ...voted("r1.dire", "v2", all("2")),
      settle("r1.non"),
      settle("r1.dire"),
    );
    expect(["r1.non", "r1.dire"].map((id) => replay(log).practices[id]?.outcome)).toEqual(["open", "adopted"]);
  });
  test("J2 phones, wall and desk are told so", () => {
    expect(publicView(replay(marked), "").practices["r1.cent"]).toMatchObject({ law: "below", lawWhy: WHY });
    expect(deskView(replay(marked), new Set()).candidates.find(({ id }) => id === "r1.cent")).toMatchObject({ law: "below", lawWhy: WHY });
  });
});

describe("J3 who marks, and until when", () => {
  test("J3 the desk says why where it may go below the law", () => {
    given(...chosen)
      .when(DESK, { type: "markPractice", practice: "r1.cent", law: "below" })
      .refuses("mark-needs-reason");
    given(...chosen)
      .when("ana", { type: "markPractice", practice: "r1.cent", law: "below", why: WHY })
      .refuses("not-your-role");
  });
  test("J3 a mark is taken back until the vote opens, then the count stands as it is", () => {
    const back = go(chosen, mark("cent", "below", WHY), mark("cent", "none"), ...voted("r1.cent", "v1", all("4")));
    expect(replay(back).practices["r1.cent"]?.votes).toMatchObject([{ outcome: "adopted" }]);
    const open = go(chosen, mark("cent", "below", WHY), openVote("r1.cent"));
    given(...open)
      .when(DESK, { type: "markPractice", practice: "r1.cent", law: "none" })
      .refuses("vote-open");
    given(...go(open, ...close("v1")))
      .when(DESK, { type: "markPractice", practice: "r1.cent", law: "none" })
      .refuses("too-late");
  });
  test("J3 a mark that is there already is said once", () => {
    given(...go(chosen, mark("cent", "below", WHY)))
      .when(DESK, { type: "markPractice", practice: "r1.cent", law: "below", why: WHY })
      .refuses("already-said");
    given(...chosen)
      .when(DESK, { type: "markPractice", practice: "r1.cent", law: "none" })
      .refuses("already-said");
  });
  test("J3 the deck’s own marks hold from the start, and are printed with the card’s source", () => {
    const [trier, ...cards] = DECK.cards;
    const marks = { rien: { duty: true as const }, cent: { belowLaw: true as const } };
    const law = { text: "Une machine ne décide pas seule.", source: "RGPD, article 22", date: "2026-11-24" };
    const practices = trier!.practices.map((each) => ({ ...each, ...marks[each.id as keyof typeof marks] }));
    const deck: Deck = { ...DECK, cards: [{ ...trier!, law, practices }, ...cards] };
    const log = go([...go([], [HOUSE, { ...opening({ moderated: false }), deck }, T0]), ...PEOPLE.map((seat) => seated(seat))], playItem("r1"));
    expect(["r1.rien", "r1.cent", "r1.non"].map((id) => replay(log).practices[id]?.law?.says)).toEqual(["duty", "below", undefined]);
    const text = charterOf(go(log, playItem("r2")));
    expect(part(text, "### Ce que dit déjà la loi", "## 5. ")).toMatch(/On ne garde aucun tri\.[^]*RGPD, article 22\)/);
    expect(publicView(replay(log), "").round).toMatchObject({ law: law.text, lawSource: law.source, lawDate: law.date });
  });
});
