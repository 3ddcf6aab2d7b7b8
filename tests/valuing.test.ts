// Valuing: one to three values each, blind; told at once; what the room keeps becomes the charter's commitments.
import { describe, expect, test } from "vitest";
import { composeCharter } from "../shared/charter/compose.ts";
import { deskView, nextOf } from "../shared/desk-view.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { replay, type Event } from "../shared/workshop.ts";
import { DESK, given, go, MOMENTS, PEOPLE, playItem, SAMPLES, value } from "./given.ts";

const values = (log: readonly Event[]) => publicView(replay(log), "").values;
const opened = go(MOMENTS.valuing, [DESK, SAMPLES.openValues]);
const choose = (...ids: string[]) => ({ type: "chooseValues", values: ids }) as const;
const keep = (...ids: string[]) => ({ type: "keepValues", values: ids }) as const;
const charter = (log: readonly Event[]) => JSON.stringify(composeCharter(replay(log), "fr"));
const few = (people: readonly string[]) => value(Object.fromEntries(people.map((seat) => [seat, ["accueil", "partage"]])));

describe("L1 one to three values each, blind; the last choice counts", () => {
  test("L1 a choice may change until it is revealed", () => {
    given(...opened)
      .when("ana", SAMPLES.chooseValues)
      .then({ type: "valuesChosen", seat: "ana", values: ["partage", "sobriete"] });
    const log = go(MOMENTS.weighing, ["ana", choose("sobriete")], ["ana", choose("partage")]);
    expect(seatView(replay(log), "ana").values).toEqual(["partage"]);
    given(...log)
      .when(DESK, SAMPLES.revealValues)
      .then({ type: "valuesRevealed", counts: { accueil: 3, dignite: 2, partage: 3 } });
  });
  test("L1 an unknown value, or the same one twice, is refused", () => {
    for (const ids of [["joie"], ["dignite", "joie"], ["dignite", "dignite"], ["constructor"], ["__proto__"], ["courrier"]])
      given(...opened)
        .when("ana", choose(...ids))
        .refuses("no-such-practice");
  });
  test("L1 too early or too late, a choice is refused", () => {
    for (const log of [MOMENTS.valuing, MOMENTS.weighed, MOMENTS.kept])
      given(...log)
        .when("ana", SAMPLES.chooseValues)
        .refuses("too-late");
    for (const log of [MOMENTS.gathering, MOMENTS.mapped, MOMENTS.card])
      given(...log)
        .when("ana", SAMPLES.chooseValues)
        .refuses("not-now");
  });
  test("L1 the desk opens it once", () => {
    given(...MOMENTS.valuing)
      .when(DESK, SAMPLES.openValues)
      .then({ type: "valuesOpened" });
    for (const log of [opened, MOMENTS.weighed, MOMENTS.kept])
      given(...log)
        .when(DESK, SAMPLES.openValues)
        .refuses("not-now");
  });
  test("L1 nobody sees another’s choice, and the desk sees how many chose", () => {
    expect(JSON.stringify(publicView(replay(MOMENTS.weighing), ""))).toBe(JSON.stringify(publicView(replay(opened), "")));
    expect(seatView(replay(MOMENTS.weighing), "zoe").values).toEqual([]);
    const log = go(opened, ["ana", choose("dignite")], ["ben", choose("dignite")], ["ben", choose("accueil")]);
    expect(deskView(replay(log), new Set(["ana", "cleo"])).answered).toEqual({ n: 2, of: 6, away: 3, askForTime: 0 });
    expect(deskView(replay(MOMENTS.weighed), new Set()).answered).toBeNull();
  });
});

describe("L2 revealing tells how often each was chosen", () => {
  test("L2 the counts are told, and who chose is forgotten", () => {
    const workshop = given(...MOMENTS.weighing)
      .when(DESK, SAMPLES.revealValues)
      .then({ type: "valuesRevealed", counts: { accueil: 4, dignite: 3, partage: 2 } });
    expect(workshop.values).toEqual({ moment: "revealed", chosen: {}, counts: { accueil: 4, dignite: 3, partage: 2 }, kept: [] });
    for (const seat of PEOPLE) expect(seatView(workshop, seat).values).toEqual([]);
  });
  test("L2 only what is open is revealed", () => {
    for (const log of [MOMENTS.valuing, MOMENTS.weighed, MOMENTS.mapped])
      given(...log)
        .when(DESK, SAMPLES.revealValues)
        .refuses("not-now");
  });
  test("L2 S5 fewer than five choices are not told, however many values they name", () => {
    const four = go(opened, ...few(PEOPLE.slice(0, 4)));
    given(...four)
      .when(DESK, SAMPLES.revealValues)
      .then({ type: "valuesRevealed", counts: null });
    expect(values(go(four, [DESK, SAMPLES.revealValues]))).toMatchObject({ moment: "revealed", told: false, counts: {} });
    expect(values(go(opened, ...few(PEOPLE.slice(0, 5)), [DESK, SAMPLES.revealValues]))).toMatchObject({ told: true, counts: { accueil: 5, partage: 5 } });
    expect(values(go(opened, [DESK, SAMPLES.revealValues]))).toMatchObject({ told: false, counts: {} });
  });
});

describe("L3 the desk keeps up to six, in the room’s order", () => {
  test("L3 they stand in that order, and may be kept again otherwise, also none", () => {
    given(...MOMENTS.weighed)
      .when(DESK, keep("partage", "accueil"))
      .then({ type: "valuesKept", values: ["partage", "accueil"] });
    expect(values(MOMENTS.kept).kept).toEqual(["accueil", "dignite"]);
    expect(values(go(MOMENTS.kept, [DESK, keep("sobriete", "dignite")])).kept).toEqual(["sobriete", "dignite"]);
    expect(values(go(MOMENTS.kept, [DESK, keep()])).kept).toEqual([]);
  });
  test("L3 also where the counts were too few to be told, or a value that nobody chose", () => {
    const untold = go(opened, ...few(["ana"]), [DESK, SAMPLES.revealValues]);
    expect(values(go(untold, [DESK, keep("sobriete")])).kept).toEqual(["sobriete"]);
  });
  test("L3 an unknown value, or the same one twice, is not kept; nor is anything before the reveal or after the phase", () => {
    for (const ids of [["joie"], ["dignite", "dignite"], ["constructor"]])
      given(...MOMENTS.weighed)
        .when(DESK, keep(...ids))
        .refuses("no-such-practice");
    for (const log of [MOMENTS.valuing, opened, MOMENTS.card, MOMENTS.drafting])
      given(...log)
        .when(DESK, SAMPLES.keepValues)
        .refuses("not-now");
  });
  test("L3 they become the charter’s commitments, in the room’s order", () => {
    const log = charter(MOMENTS.closed);
    for (const text of ["Nous gardons un téléphone.", "Nous ne laissons pas une IA décider seule."]) expect(log).toContain(text);
    expect(log.indexOf("Nous gardons un téléphone.")).toBeLessThan(log.indexOf("Nous ne laissons pas une IA décider seule."));
    expect(log).not.toContain("Nous apprenons ensemble.");
    expect(charter(go(MOMENTS.weighed, playItem("closing")))).not.toContain("Nous gardons un téléphone.");
  });
  test("L3 the big button opens, reveals, lets the desk choose, then leads on", () => {
    expect([MOMENTS.valuing, MOMENTS.weighing, MOMENTS.weighed, MOMENTS.kept].map((log) => nextOf(replay(log)))).toEqual([
      { type: "openValues" },
      { type: "revealValues" },
      null,
      { type: "playItem", item: "r1" },
    ]);
  });
});
