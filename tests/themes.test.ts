// The themes to debate in full: chosen blind, revealed in the room's order, applied in one tap; nothing where there is nothing to choose.
import { describe, expect, test } from "vitest";
import { deskView, nextOf } from "../shared/desk-view.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { replay, type Command, type Event } from "../shared/workshop.ts";
import { AGENDA, DESK, given, go, MOMENTS, PACED, PEOPLE, pick, playItem, room, SAMPLES, value } from "./given.ts";

const themes = (log: readonly Event[]) => publicView(replay(log), "").themes;
/** The values are kept: the desk may open the themes. */
const kept = (agenda: Parameters<typeof room>[2]) =>
  go(
    room({}, PEOPLE, agenda),
    playItem("valuing"),
    [DESK, { type: "openValues" }],
    ...value({ ana: ["accueil"] }),
    [DESK, { type: "revealValues" }],
    [DESK, { type: "keepValues", values: ["accueil"] }],
  );
const ready = kept(PACED);
const opened = go(ready, [DESK, { type: "openThemes" }]);
const choose = (...ids: string[]): Command => ({ type: "chooseThemes", themes: ids });
const rounds = (log: readonly Event[]) =>
  replay(log).agenda.flatMap(({ id, kind, pace, minutes }) => (kind === "round" || kind === "pause" ? [[id, pace, minutes]] : []));

describe("L4 as many themes each as there are rounds in full, blind; the last choice counts", () => {
  test("L4 the desk opens it while there is a choice to make, and no values are open", () => {
    given(...ready)
      .when(DESK, SAMPLES.openThemes)
      .then({ type: "themesOpened", themes: ["equite", "fiabilite"], most: 1 });
    for (const log of [opened, MOMENTS.ranked])
      given(...log)
        .when(DESK, SAMPLES.openThemes)
        .refuses("not-now");
    const values = go(room({}, PEOPLE, PACED), playItem("valuing"), [DESK, { type: "openValues" }]);
    given(...values)
      .when(DESK, SAMPLES.openThemes)
      .refuses("not-now");
  });
  test("L4 nothing is shown nor opened where every round has one theme, or one pace", () => {
    const one = PACED.filter(({ id }) => id !== "r2");
    const alike = PACED.map((item) => ("pace" in item ? { ...item, pace: "express" as const } : item));
    for (const agenda of [AGENDA, one, alike]) {
      const log = kept(agenda);
      given(...log)
        .when(DESK, SAMPLES.openThemes)
        .refuses("not-now");
      expect(themes(log)).toEqual({ moment: "before", most: 0, told: false, order: [], counts: {} });
      expect(nextOf(replay(log))?.type).toBe("playItem");
    }
  });
  test("L4 a choice may change until it is revealed; more than asked, twice the same, or another theme is refused", () => {
    given(...opened)
      .when("ana", choose("fiabilite"))
      .then({ type: "themesChosen", seat: "ana", themes: ["fiabilite"] });
    for (const ids of [["equite", "fiabilite"], ["equite", "equite"], ["donnees"], ["constructor"]])
      given(...opened)
        .when("ana", choose(...ids))
        .refuses("no-such-theme");
    const log = go(opened, ["ana", choose("fiabilite")], ["ana", choose("equite")]);
    expect(seatView(replay(log), "ana").themes).toEqual(["equite"]);
    for (const late of [ready, MOMENTS.ranked])
      given(...late)
        .when("ana", choose("equite"))
        .refuses("too-late");
  });
  test("L4 S3 nobody sees another’s choice, and the desk sees how many chose", () => {
    expect(JSON.stringify(publicView(replay(MOMENTS.picking), ""))).toBe(
      JSON.stringify(publicView(replay(go(MOMENTS.picking, ["fay", choose("equite")])), "")),
    );
    expect(seatView(replay(MOMENTS.picking), "fay").themes).toEqual([]);
    expect(deskView(replay(MOMENTS.picking), new Set(PEOPLE)).answered).toEqual({ n: 5, of: 6, away: 0, askForTime: 0 });
  });
  test("L4 A3 nothing else is played while themes are open", () => {
    given(...opened)
      .when(DESK, { type: "playItem", item: "r1" })
      .refuses("positions-open");
    given(...ready)
      .when(DESK, { type: "playItem", item: "r1" })
      .leaves(); // it may be left out
  });
});

describe("L5 revealing tells the room’s order, and how often each was chosen from five on", () => {
  test("L5 the most wanted first, with the counts; who chose is forgotten", () => {
    const workshop = given(...MOMENTS.picking)
      .when(DESK, SAMPLES.revealThemes)
      .then({ type: "themesRevealed", order: ["fiabilite", "equite"], counts: { equite: 1, fiabilite: 4 } });
    expect(workshop.themes.chosen).toEqual({});
    expect(themes(MOMENTS.ranked)).toEqual({ moment: "revealed", most: 1, told: true, order: ["fiabilite", "equite"], counts: { equite: 1, fiabilite: 4 } });
  });
  test("L5 S5 from fewer than five the order is told, the counts are not; level themes keep the agenda’s order", () => {
    const four = go(opened, ...pick({ ana: ["fiabilite"], ben: ["fiabilite"], cleo: ["equite"], dia: ["fiabilite"] }));
    given(...four)
      .when(DESK, SAMPLES.revealThemes)
      .then({ type: "themesRevealed", order: ["fiabilite", "equite"], counts: null });
    expect(themes(go(opened, [DESK, SAMPLES.revealThemes]))).toMatchObject({ order: ["equite", "fiabilite"], told: false, counts: {} });
  });
  test("L5 only what is open is revealed", () => {
    for (const log of [ready, MOMENTS.ranked])
      given(...log)
        .when(DESK, SAMPLES.revealThemes)
        .refuses("not-now");
  });
});

describe("L6 one tap applies it: full for the most wanted, express for the others, in the room’s order", () => {
  test("L6 rounds change places and paces, the pause stays, and the sum of minutes too", () => {
    expect(rounds(MOMENTS.ranked)).toEqual([
      ["r1", "full", 14],
      ["pause", undefined, 10],
      ["r2", "express", 5],
    ]);
    expect(rounds(go(MOMENTS.ranked, [DESK, SAMPLES.applyThemes]))).toEqual([
      ["r2", "full", 14],
      ["pause", undefined, 10],
      ["r1", "express", 5],
    ]);
  });
  test("L6 one round of each theme in full before a second one", () => {
    const agenda = [
      ...PACED.slice(0, 6),
      { id: "r2", kind: "round" as const, card: "relire", pace: "full" as const, minutes: 14 },
      { id: "r3", kind: "round" as const, card: "croire", pace: "express" as const, minutes: 5 },
      ...PACED.slice(7),
    ];
    const log = go(kept(agenda), [DESK, { type: "openThemes" }], ["ana", choose("fiabilite")], [DESK, { type: "revealThemes" }], [DESK, SAMPLES.applyThemes]);
    expect(rounds(log).map(([id, pace]) => [id, pace])).toEqual([
      ["r2", "full"],
      ["pause", undefined],
      ["r3", "express"],
      ["r1", "full"],
    ]);
  });
  test("L6 only rounds still planned move, and once; the desk may then change it again", () => {
    given(...go(MOMENTS.ranked, [DESK, SAMPLES.applyThemes]))
      .when(DESK, SAMPLES.applyThemes)
      .refuses("already-so");
    given(...opened)
      .when(DESK, SAMPLES.applyThemes)
      .refuses("not-now");
    const dropped = go(MOMENTS.ranked, [DESK, { type: "skipItem", item: "r1" }], [DESK, { type: "skipItem", item: "r2" }]);
    given(...dropped)
      .when(DESK, SAMPLES.applyThemes)
      .refuses("not-now");
    expect(nextOf(replay(dropped))?.type).toBe("playItem");
    const applied = go(MOMENTS.ranked, [DESK, SAMPLES.applyThemes]);
    expect(rounds(go(applied, [DESK, { type: "setPace", item: "r1", pace: "full" }], [DESK, { type: "moveItem", item: "r1", before: "r2" }]))[0]).toEqual([
      "r1",
      "full",
      14,
    ]);
  });
  test("L6 the big button opens, reveals, applies, then leads on", () => {
    expect([ready, opened, MOMENTS.ranked, go(MOMENTS.ranked, [DESK, SAMPLES.applyThemes])].map((log) => nextOf(replay(log)))).toEqual([
      { type: "openThemes" },
      { type: "revealThemes" },
      { type: "applyThemes" },
      { type: "playItem", item: "discovering" },
    ]);
  });
});
