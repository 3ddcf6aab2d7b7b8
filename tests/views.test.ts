// Views: all that one screen may know, at each moment of a workshop.
import { describe, expect, test } from "vitest";
import { deskView, nextOf } from "../shared/desk-view.ts";
import type { Workshop } from "../shared/state.ts";
import { publicView, scoreOf } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { replay } from "../shared/workshop.ts";
import { all, cast, choose, close, DECK, DESK, go, HOUSE, MOMENTS, opening, openVote, playItem, room, SAMPLES, seated, settle, T0, voted } from "./given.ts";

const shown = (workshop: Workshop) => publicView(workshop, "ABCDE");

describe("the public view", () => {
  test("has maps and lists always there, and only records that may be missing", () => {
    for (const log of Object.values(MOMENTS)) {
      const view = shown(replay(log));
      for (const key of ["agenda", "arguments", "practices", "fields", "actions", "map", "values", "battle", "ratings", "words"] as const)
        expect(view[key]).toBeTypeOf("object");
      expect(Object.values(view)).not.toContain(undefined);
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    }
  });
  test("says how many came, the code and the frame of the day", () => {
    expect(shown(replay(MOMENTS.gathering))).toMatchObject({
      code: "ABCDE",
      organisation: "Les Amis du canal",
      title: "Notre charte",
      lang: "fr",
      phase: "gathering",
      people: 6,
      locked: false,
      closed: false,
    });
  });
  test("orders the agenda, with the theme and title of its rounds", () => {
    expect(shown(replay(MOMENTS.card)).agenda).toMatchObject({
      gathering: { order: 0, theme: "", title: "", status: "done" },
      r1: { order: 4, theme: "equite", title: "Trier", minutes: 20, status: "playing" },
      r2: { order: 5, theme: "fiabilite", status: "planned" },
    });
  });
  test("tells a clock that runs by its end, one that stands by what is left", () => {
    expect(shown(replay(go(room(), [DESK, { type: "playItem", item: "r1" }, T0]))).clock).toEqual({
      item: "r1",
      running: true,
      endsAt: T0 + 1_200_000,
      left: 0,
    });
    expect(shown(replay(room())).clock).toEqual({ item: "gathering", running: false, endsAt: 0, left: 600_000 });
    expect(shown(replay(MOMENTS.closed))).not.toHaveProperty("clock");
  });
  test("numbers the rounds of the day, and of the theme, without those skipped", () => {
    expect(shown(replay(MOMENTS.card)).round).toMatchObject({ number: 1, of: 2, themeNumber: 1, themeOf: 1, kind: "whether", title: "Trier" });
    expect(shown(replay(go(MOMENTS.gathering, [DESK, { type: "skipItem", item: "r1" }], playItem("r2")))).round).toMatchObject({
      number: 1,
      of: 1,
      kind: "who",
      thesis: "",
    });
  });
  test("shows the practices of the round, and those that have an outcome later on", () => {
    expect(Object.keys(shown(replay(MOMENTS.choosing)).practices)).toHaveLength(5);
    expect(Object.keys(shown(replay(MOMENTS.drafting)).practices)).toEqual(["r1.non"]);
    expect(Object.keys(shown(replay(MOMENTS.drafting)).arguments)).toEqual([]);
  });
  test("shows the open vote: its wording, its number, and nothing of its ballots", () => {
    const log = go(MOMENTS.voting, ...cast("v1", all("4")));
    expect(shown(replay(log)).vote).toEqual({
      id: "v1",
      practice: "r1.non",
      other: "",
      wording: "Personne ne trie avec une IA.",
      otherWording: "",
      force: "ban",
      before: "",
      number: 1,
      of: 3,
      closingAt: 0,
      phonesClosed: false,
    });
    expect(shown(replay(log)).practices["r1.non"]).toMatchObject({ status: "chosen", outcome: "", ballots: 0, told: false, tally: {} });
  });
  test("shows a count once it is counted, and its objections once they are read", () => {
    const log = go(MOMENTS.voting, ...cast("v1", { ...all("3"), fay: "0" }), ...close("v1"));
    expect(shown(replay(log)).practices["r1.non"]).toMatchObject({
      status: "counted",
      outcome: "trial",
      ballots: 6,
      stances: 6,
      accepted: 5,
      told: true,
      tally: { "3": 5, "0": 1 },
      objecting: 1,
      objections: [],
    });
    const settled = go(log, settle("r1.non", { owner: "Le bureau", reviewOn: "2027-03-24" }));
    expect(shown(replay(settled)).practices["r1.non"]).toMatchObject({ objections: ["Un tort vu par fay (les absents)"], owner: "Le bureau" });
  });
  test("counts a question as answered when a practice is adopted or on trial, once, among today’s", () => {
    expect(scoreOf(replay(MOMENTS.counted))).toMatchObject({ answered: 0, asked: 2 });
    expect(scoreOf(replay(MOMENTS.settled))).toMatchObject({ answered: 1, asked: 2 });
    const twice = go(MOMENTS.settled, ...voted("r1.dire", "v2", all("3")), settle("r1.dire"));
    expect(scoreOf(replay(twice)).answered).toBe(1);
    expect(scoreOf(replay(go(MOMENTS.gathering, [DESK, { type: "skipItem", item: "r2" }]))).asked).toBe(1);
    expect(scoreOf(replay(go(MOMENTS.choosing, choose(["non"]), ...voted("r1.non", "v1", all("1")), settle("r1.non")))).answered).toBe(0);
  });
});

describe("what comes before the cards, on every screen", () => {
  test("a received idea is on the table in its own phase, and what the room found stays in the score", () => {
    for (const [moment, log] of Object.entries(MOMENTS))
      expect("discovery" in shown(replay(log)), moment).toBe(["idea", "answered", "revealed"].includes(moment));
    expect(shown(replay(MOMENTS.answered)).battle).toEqual({ right: 0, answered: 0 });
    for (const log of [MOMENTS.revealed, MOMENTS.mapped, MOMENTS.closed]) expect(shown(replay(log)).battle).toEqual({ right: 3, answered: 6 });
  });
  test("the map has the lines of the deck from the opening on, in its order, then people’s own, with how many share them", () => {
    expect(shown(replay(MOMENTS.gathering)).map["courrier"]).toEqual({
      list: "uses",
      use: "write",
      text: "Écrire un courrier",
      own: false,
      count: 0,
      before: 0,
      order: 0,
    });
    const { map } = shown(replay(MOMENTS.mapped));
    expect(Object.entries(map).map(([id, { order, count, own }]) => [id, order, count, own])).toEqual([
      ["courrier", 0, 2, false],
      ["tableau", 1, 0, false],
      ["erreur", 2, 0, false],
      ["lien", 3, 1, false],
      ["temps", 4, 0, false],
      ["refuser", 5, 0, false],
      ["m.1", 6, 0, true],
    ]);
    expect(shown(replay(MOMENTS.valuing)).map).toEqual(map);
  });
  test("values have their names and commitments at any time, counts once revealed, and the room’s order once kept", () => {
    expect(shown(replay(MOMENTS.weighing)).values).toMatchObject({ moment: "open", told: false, counts: {}, kept: [] });
    expect(shown(replay(MOMENTS.weighed)).values).toMatchObject({ moment: "revealed", told: true, counts: { accueil: 4, dignite: 3, partage: 2 }, kept: [] });
    expect(shown(replay(MOMENTS.closed)).values).toMatchObject({ kept: ["accueil", "dignite"], counts: { accueil: 4 } });
    expect(shown(replay(MOMENTS.gathering)).values.choice).toMatchObject({ dignite: { name: "Dignité", order: 0 }, partage: { name: "Partage", order: 3 } });
  });
  test("a deck without any of these has empty views, and its agenda goes from one phase to the next", () => {
    const { items: _, values: __, map: ___, ...deck } = DECK;
    const log = go([], [HOUSE, { ...opening(), deck }, T0], playItem("discovering"));
    expect(shown(replay(log))).toMatchObject({ map: {}, values: { choice: {} }, battle: { answered: 0 } });
    const said = ["mapping", "valuing", "r1"].map((item) => ({ type: "playItem", item }));
    expect([nextOf(replay(log)), nextOf(replay(go(log, playItem("mapping")))), nextOf(replay(go(log, playItem("mapping"), playItem("valuing"))))]).toEqual(
      said,
    );
  });
});

describe("a phone’s view", () => {
  test("knows its own answer while an idea is open, its own marks on the map, its own values until they are told", () => {
    expect([seatView(replay(MOMENTS.answered), "ana").answer, seatView(replay(MOMENTS.answered), "zoe").answer]).toEqual(["depends", ""]);
    expect(seatView(replay(MOMENTS.revealed), "ana").answer).toBe("");
    expect([seatView(replay(MOMENTS.mapped), "ben").marked, seatView(replay(MOMENTS.mapped), "dia").marked]).toEqual([["courrier", "lien"], []]);
    expect(seatView(replay(MOMENTS.valuing), "ben").marked).toEqual([]);
    expect(seatView(replay(MOMENTS.mapped), "cleo").mine).toEqual([
      { id: "m.1", kind: "entry", text: "Se lasser.", status: "shown", into: "", reworded: false },
    ]);
    expect([seatView(replay(MOMENTS.weighing), "ana").values, seatView(replay(MOMENTS.weighed), "ana").values]).toEqual([["dignite", "accueil"], []]);
  });
  test("knows its own name, group, supports and sentences", () => {
    expect(seatView(replay(MOMENTS.argued), "ana")).toMatchObject({
      seated: true,
      alias: "Alias-de-ana",
      group: "salarie",
      first: "for",
      mine: [{ id: "a1", kind: "argument", status: "shown" }],
    });
    expect(seatView(replay(MOMENTS.argued), "dia").supports).toEqual(["a1"]);
    expect(seatView(replay(MOMENTS.closed), "ana")).toMatchObject({ seated: false, alias: "", group: "", mine: [] });
  });
  test("knows nothing for a stranger", () => {
    expect(seatView(replay(MOMENTS.voting), "nobody")).toEqual({
      seated: false,
      table: 0,
      pen: "",
      tableRight: 0,
      tableOf: 0,
      alias: "",
      group: "",
      answer: "",
      marked: [],
      values: [],
      themes: [],
      first: "",
      second: "",
      supports: [],
      stance: "",
      reason: "",
      whom: "",
      choice: "",
      askedForTime: false,
      mine: [],
      flagged: [],
      mark: 0,
      offers: [],
    });
  });
});

describe("the desk’s view", () => {
  test("names who is in, and counts groups apart", () => {
    const view = deskView(replay(room()), new Set(["ana"]));
    expect(view.people[0]).toEqual({ seat: "ana", alias: "Alias-de-ana", here: true });
    expect(view.groups).toEqual({ salarie: 3, benevole: 2, none: 1 });
    expect(JSON.stringify(view.people)).not.toContain("salarie");
  });
  test("orders candidates by what all groups share, not by a majority", () => {
    const crowd = ["s1", "s2", "s3", "s4", "s5", "s6"].map((seat) => seated(seat, "partenaire"));
    const base = [...go(MOMENTS.choosing), ...crowd];
    const by = (practice: string, ...seats: string[]) => seats.map((seat) => [seat, { type: "supportPractice", practice }] as const);
    const log = go(base, ...by("r1.rien", "s1", "s2", "s3", "s4", "s5", "s6"), ...by("r1.dire", "ana", "ben", "dia", "fay", "s1"));
    expect(
      deskView(replay(log), new Set())
        .candidates.slice(0, 2)
        .map(({ id, supports }) => [id, supports]),
    ).toEqual([
      ["r1.dire", 5],
      ["r1.rien", 6],
    ]);
  });
  test("lists blanks with their choices", () => {
    const relu = deskView(replay(MOMENTS.chosen), new Set()).candidates.find(({ id }) => id === "r1.relu");
    expect(relu).toMatchObject({
      template: "Une personne {qui} relit chaque tri.",
      wording: "Une personne … relit chaque tri.",
      blanks: [{ name: "qui", options: ["formée", "élue"], words: "" }],
      ballot: 3,
    });
  });
  test("has notes while a card is on the table, thresholds at any time", () => {
    expect(deskView(replay(MOMENTS.card), new Set()).notes).toEqual({ draw: "Écoutez.", watch: "Attendez." });
    expect(deskView(replay(MOMENTS.drafting), new Set())).toMatchObject({ notes: null, answered: null, thresholds: { quorum: 0.6, adopted: 0.8 } });
  });
  test("has a big button that is always accepted when it is pressed", () => {
    for (const [moment, log] of Object.entries(MOMENTS)) {
      const next = nextOf(replay(log));
      if (next) expect(() => go(log, [DESK, next, T0 + 90 * 3_600_000]), moment).not.toThrow();
    }
    expect(nextOf(replay(MOMENTS.closed))).toBeNull();
    expect(nextOf(replay(MOMENTS.choosing))).toBeNull();
    expect(nextOf(replay(go(MOMENTS.settled, openVote("r1.dire"))))).toEqual({ ...SAMPLES.announceClosing, vote: "v2" });
  });
});
