// Gathering: opening, seats, the door, heads and screens; and who may say what, once for all commands.
import { describe, expect, test } from "vitest";
import { Deck } from "../shared/deck.ts";
import { seatOfKey, SETTINGS } from "../shared/state.ts";
import { deskView } from "../shared/desk-view.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { Command, decide, replay, roleOf, SAID_BY, type Role } from "../shared/workshop.ts";
import { AGENDA, DECK, DESK, given, go, HOUSE, MOMENTS, opening, PEOPLE, room, SAMPLES, seated, STRANGER, stampOf, T0, WALL } from "./given.ts";

describe("gathering", () => {
  test("the small deck of these tests has the shape of a deck", () => expect(Deck.safeParse(DECK)).toMatchObject({ success: true }));

  test("G1 a workshop is opened once, and keeps the cards it plays", () => {
    const { type: _, ...rest } = opening();
    const workshop = given()
      .when(HOUSE, opening(), { at: T0 })
      .then({ type: "workshopOpened", ...rest, at: T0 });
    expect([workshop.deck, workshop.phase, workshop.clock]).toEqual([DECK, "gathering", { item: "gathering", left: 600_000 }]);
    given(...room())
      .when(HOUSE, opening())
      .refuses("not-now");
  });

  test("G1 nothing is said to a workshop that was never opened", () => {
    given().when(HOUSE, { type: "pauseClock" }).refuses("no-such-workshop");
    given().when(STRANGER, { type: "takeSeat" }).refuses("no-such-workshop");
  });

  test("G2 a seat is taken once", () => {
    given(...room())
      .when(STRANGER, { type: "takeSeat", alias: "Zoé", group: "partenaire" })
      .then({ type: "seatTaken", seat: STRANGER, alias: "Zoé", group: "partenaire" });
    given(...room())
      .when("ana", { type: "takeSeat" })
      .refuses("already-seated");
  });

  test("G2 alias and group are optional, and two people called Marie are two people", () => {
    const bare = given(...room())
      .when(STRANGER, { type: "takeSeat" })
      .then({ type: "seatTaken", seat: STRANGER, alias: undefined, group: undefined });
    expect(Object.keys(bare.seats)).toHaveLength(7);
    const maries = given(...room({}, []), seated("m1", "salarie", "Marie"))
      .when("m2", { type: "takeSeat", alias: "Marie" })
      .leaves();
    expect(Object.values(maries.seats).map(({ alias }) => alias)).toEqual(["Marie", "Marie"]);
    expect(deskView(maries, new Set(["m1"])).people).toEqual([
      { seat: "m1", alias: "Marie", here: true },
      { seat: "m2", alias: "Marie", here: false },
    ]);
  });

  test("G2 a name is changed by its own seat, and taken back by saying none", () => {
    const workshop = given(...room())
      .when("ana", { type: "nameSeat", group: "benevole" })
      .then({ type: "seatNamed", seat: "ana", alias: undefined, group: "benevole" });
    expect(workshop.seats["ana"]).toEqual({ alias: undefined, group: "benevole" });
  });

  test("G3 a locked door lets nobody new in; those who are in stay in, and it opens again", () => {
    const locked = given(...room()).when(DESK, { type: "lockDoor", locked: true });
    locked.then({ type: "doorLocked", locked: true });
    const log = go(room(), [DESK, { type: "lockDoor", locked: true }]);
    given(...log)
      .when(STRANGER, { type: "takeSeat" })
      .refuses("locked");
    given(...log)
      .when("ana", { type: "takeSeat" })
      .refuses("already-seated");
    given(...log)
      .when("ana", { type: "nameSeat", alias: "Anna" })
      .leaves();
    given(...go(log, [DESK, { type: "lockDoor", locked: false }]))
      .when(STRANGER, { type: "takeSeat" })
      .leaves();
  });

  test("G4 there are no more seats than the workshop’s size", () => {
    given(...room({ seats: 6 }))
      .when(STRANGER, { type: "takeSeat" })
      .refuses("full");
    given(...room({ seats: 7 }))
      .when(STRANGER, { type: "takeSeat" })
      .leaves();
  });

  test("G5 a seat’s group cannot change once the first ballot is open; its alias still can", () => {
    for (const log of [MOMENTS.voting, MOMENTS.counted, MOMENTS.drafting]) {
      given(...log)
        .when("ana", { type: "nameSeat", alias: "Anna", group: "benevole" })
        .refuses("too-late");
      given(...log)
        .when("ana", { type: "nameSeat", alias: "Anna" })
        .refuses("too-late");
      given(...log)
        .when("ana", { type: "nameSeat", alias: "Anna", group: "salarie" })
        .leaves();
    }
    given(...MOMENTS.chosen)
      .when("ana", { type: "nameSeat", group: "benevole" })
      .leaves();
  });

  test("G5 groups stay locked when the first vote was cancelled: its ballot was open", () => {
    given(...go(MOMENTS.voting, [HOUSE, { type: "cancelVote" }]))
      .when("ana", { type: "nameSeat", group: "benevole" })
      .refuses("too-late");
  });

  test("G6 a removed seat takes with it what it said blind and is not counted; what is shown stays, and tells nothing of its vote", () => {
    const remove = { type: "removeSeat", seat: "ben" } as const;
    const log = go(MOMENTS.voting, ["ana", { ...SAMPLES.castBallot, stance: "3" }], ["ben", SAMPLES.castBallot]);
    const left = given(...log)
      .when(DESK, remove)
      .then({ type: "seatRemoved", seat: "ben" });
    expect([Object.keys(left.vote!.ballots), left.vote!.present["ben"], left.seats["ben"]]).toEqual([["ana"], undefined, undefined]);
    expect(publicView(left, "").vote).toEqual(publicView(replay(log), "").vote);
    const other = go(MOMENTS.voting, ["ana", { ...SAMPLES.castBallot, stance: "3" }], ["ben", { type: "castBallot", vote: "v1", stance: "4" }], [DESK, remove]);
    expect(deskView(replay(other), new Set())).toEqual(deskView(left, new Set())); // whatever it voted
    const spoken = given(...MOMENTS.argued)
      .when(DESK, { type: "removeSeat", seat: "ana" })
      .leaves();
    expect([Object.keys(publicView(spoken, "").arguments), spoken.authors["a1"]]).toEqual([["a1", "a2"], undefined]);
  });
  test("G6 in every moment, no trace of a removed seat is left but in the log’s drawer of names", () => {
    for (const [moment, log] of Object.entries(MOMENTS).filter(([name]) => name !== "closed"))
      for (const seat of PEOPLE) {
        const left = given(...log)
          .when(DESK, { type: "removeSeat", seat })
          .leaves();
        expect(JSON.stringify(left), moment).not.toContain(`"${seat}"`);
      }
  });
  test("G6 the person may come back by the code; a seat that is gone, unknown or inherited is refused", () => {
    const log = go(room(), [DESK, { type: "removeSeat", seat: "ben" }]);
    for (const type of ["removeSeat", "banSeat"] as const)
      for (const seat of ["ben", "nobody", "constructor", "__proto__", DESK])
        given(...log)
          .when(DESK, { type, seat })
          .refuses("no-such-seat");
    given(...log)
      .when("ben", { type: "takeSeat", alias: "Ben" })
      .leaves();
  });
  test("G7 a banned seat takes none again, on any of its phones; names of the banned are erased at closing", () => {
    const log = go(MOMENTS.closing, [HOUSE, SAMPLES.moveSeat], [DESK, SAMPLES.banSeat]);
    given(...log)
      .when("ben", { type: "takeSeat" })
      .refuses("banned");
    expect([seatOfKey(replay(log), "another-phone"), roleOf(replay(log), "ben")]).toEqual(["ben", "stranger"]);
    const closed = replay(go(log, [DESK, SAMPLES.closeWorkshop]));
    expect([closed.banned, closed.moved, JSON.stringify(closed).includes('"ben"')]).toEqual([{}, {}, false]);
  });
  test("G8 a word opens its seat with a new key; nobody else has that word, and no view tells it", () => {
    const log = go(room(), ["gus", { type: "takeSeat", alias: "Gus", word: "hash-of-word" }], ["gus", { type: "nameSeat", alias: "Gustave" }]);
    given(...log)
      .when("hana", { type: "takeSeat", word: "hash-of-word" })
      .refuses("already-said");
    const moved = given(...log)
      .when(HOUSE, { type: "moveSeat", seat: "gus", key: "new-phone", word: "next-word" })
      .then({ type: "seatMoved", seat: "gus", key: "new-phone", word: "next-word" });
    expect([seatOfKey(moved, "new-phone"), seatOfKey(moved, "gus"), moved.seats["gus"]?.word]).toEqual(["gus", "gus", "next-word"]);
    for (const view of [publicView(moved, ""), seatView(moved, "gus"), deskView(moved, new Set(["gus"]))])
      expect(JSON.stringify(view)).not.toMatch(/-word|new-phone/);
    for (const [seat, key, refusal] of [
      ["nobody", "new-phone", "no-such-seat"],
      ["gus", "ana", "already-seated"],
      ["gus", DESK, "already-seated"],
    ] as const)
      given(...log)
        .when(HOUSE, { type: "moveSeat", seat, key })
        .refuses(refusal);
  });

  test("heads are counted by the desk; before that, they are the seats taken", () => {
    expect(deskView(given(...room()).workshop, new Set())).toMatchObject({ headcount: 6, confirmed: false });
    const workshop = given(...room())
      .when(DESK, { type: "confirmHeadcount", people: 9 })
      .then({ type: "headcountConfirmed", people: 9 });
    expect(deskView(workshop, new Set())).toMatchObject({ headcount: 9, confirmed: true });
  });

  test("G9 a seat that somebody has taken, or moved to, is never made a screen", () => {
    const log = go(room(), [HOUSE, SAMPLES.moveSeat]);
    for (const screen of ["desk", "wall"] as const)
      for (const seat of ["ana", "ben", "another-phone"])
        given(...log)
          .when(DESK, { type: "admitScreen", seat, screen })
          .refuses("seat-taken");
    expect(roleOf(replay(log), "ana")).toBe("participant");
  });

  test("a desk lets another screen in, which then has that screen’s role", () => {
    const workshop = given(...room())
      .when(DESK, { type: "admitScreen", seat: "second-desk", screen: "desk" })
      .then({ type: "screenAdmitted", seat: "second-desk", screen: "desk" });
    expect(roleOf(workshop, "second-desk")).toBe("facilitator");
    expect(publicView(workshop, "ABCDE").people).toBe(6);
  });
});

const SPEAKERS: Readonly<Record<Role, string>> = { participant: "ana", facilitator: DESK, house: HOUSE, stranger: STRANGER, wall: WALL };
const ROLES = Object.keys(SPEAKERS) as Role[];

describe("W1 who may say what is one table", () => {
  const types = Object.keys(SAID_BY) as Command["type"][];
  const opened = given(...MOMENTS.talk).workshop;

  test("W1 every command has its line, and every line its command", () => {
    expect(types.toSorted()).toEqual(Command.options.map((each) => each.shape.type.value).toSorted());
    expect(Object.keys(SAMPLES).toSorted()).toEqual(types.toSorted());
  });

  test("W1 participants answer, write and support; the house opens, notes and cancels; a wall says nothing", () => {
    const saidBy = (role: Role) => types.filter((type) => SAID_BY[type].includes(role)).toSorted();
    const answers = [
      "addArgument",
      "addEntry",
      "answerDiscovery",
      "askForTime",
      "castBallot",
      "castChoice",
      "chooseThemes",
      "chooseValues",
      "flagClause",
      "leaveWord",
      "markEntry",
      "nameSeat",
      "offerHelp",
      "proposePractice",
      "rateTime",
      "sitAt",
      "supportArgument",
      "supportPractice",
      "takePen",
      "takePosition",
      "takeSeat",
      "withdrawSentence",
    ];
    expect(saidBy("participant")).toEqual(answers);
    expect(saidBy("stranger")).toEqual(["takeSeat"]);
    expect(saidBy("house")).toEqual(["answerQuestionnaire", "cancelVote", "moveSeat", "noteArrival", "openWorkshop", "pauseClock", "resumeClock"]);
    expect(saidBy("wall")).toEqual([]);
    expect(saidBy("facilitator")).toEqual(
      types
        .filter((type) => !answers.includes(type) && !["answerQuestionnaire", "cancelVote", "moveSeat", "noteArrival", "openWorkshop"].includes(type))
        .toSorted(),
    );
  });

  test.each(types.flatMap((type) => ROLES.map((role) => ({ type, role }))))("W1 $type, said by a $role", ({ type, role }) => {
    const decision = decide(opened, SAMPLES[type], stampOf(SPEAKERS[role], T0));
    const outside = { ok: false, refusal: role === "stranger" ? "not-seated" : "not-your-role" };
    if (SAID_BY[type].includes(role)) expect(decision).not.toMatchObject({ refusal: expect.stringMatching(/^not-(seated|your-role)$/) });
    else expect(decision).toEqual(outside);
  });
});

describe("W2 once closed, nothing more is said", () => {
  const closed = given(...MOMENTS.closed).workshop;
  test.each(Object.values(SAMPLES).filter(({ type }) => type !== "admitScreen"))("W2 $type is refused", (command) => {
    for (const role of SAID_BY[command.type]) {
      const by = role === "participant" ? null : SPEAKERS[role]; // no participant is left: everyone is a stranger
      if (by) expect(decide(closed, command, stampOf(by, T0))).toEqual({ ok: false, refusal: "closed" });
    }
    expect(decide(closed, command, stampOf("ana", T0)).ok).toBe(false);
  });
  test("W2 a screen may still be let in, to read the charter", () => {
    given(...MOMENTS.closed)
      .when(DESK, { type: "admitScreen", seat: "later", screen: "wall" })
      .then({ type: "screenAdmitted", seat: "later", screen: "wall" });
  });
});

describe("a malformed command never reaches a rule", () => {
  const wrong: [string, unknown][] = [
    ["nothing", null],
    ["a number", 4],
    ["a list", []],
    ["no type", {}],
    ["an unknown type", { type: "adopt" }],
    ["an inherited name for a type", { type: "constructor" }],
    ["one key too many", { type: "takeSeat", seat: "ben" }],
    ["a ballot for another seat", { type: "castBallot", vote: "v1", stance: "4", seat: "ben" }],
    ["a stance that is a number", { type: "castBallot", vote: "v1", stance: 4 }],
    ["a stance out of the scale", { type: "castBallot", vote: "v1", stance: "5" }],
    ["a ballot that names no vote", { type: "castBallot", stance: "4" }],
    ["an unknown group", { type: "takeSeat", group: "chef" }],
    ["no people at all", { type: "confirmHeadcount", people: 0 }],
    ["half a person", { type: "confirmHeadcount", people: 1.5 }],
    ["people without number", { type: "confirmHeadcount", people: Number.NaN }],
    ["a day that no calendar has", { type: "addAction", what: "Relire", owner: "Zoé", by: "2027-13-01" }],
    ["an unknown field", { type: "fillField", field: "budget", words: "10" }],
    ["five alternatives", { type: "choosePractices", round: "r1", practices: ["a"], alternatives: [["a", "b", "c", "d", "e"]] }],
    ["an alternative of one", { type: "choosePractices", round: "r1", practices: ["a"], alternatives: [["a"]] }],
    ["an id of 65 letters", { type: "supportArgument", argument: "a".repeat(65) }],
    ["an hour too many", { type: "extendItem", item: "r1", minutes: 61 }],
    ["a share above one", { ...opening(), settings: { ...SETTINGS, thresholds: { ...SETTINGS.thresholds, quorum: 60 } } }],
    ["an agenda of nothing", { ...opening(), agenda: [] }],
    ["an answer of no kind", { type: "answerDiscovery", item: "copies", answer: "peut-être" }],
    ["an order of seven", { type: "answerDiscovery", item: "dates", answer: "0,1,2,3,4,5,6" }],
    ["an order with a hole", { type: "answerDiscovery", item: "dates", answer: "0,,2,3" }],
    ["a place of two figures", { type: "answerDiscovery", item: "combien", answer: "10" }],
    ["an answer with what follows it", { type: "answerDiscovery", item: "copies", answer: "true\n" }],
    ["a mark that is neither made nor taken back", { type: "markEntry", entry: "temps" }],
    ["a line for no list", { type: "addEntry", list: "others", text: "Voir." }],
    ["a line for an unknown use", { type: "addEntry", list: "uses", use: "dream", text: "Voir." }],
    ["a line of blanks alone", { type: "addEntry", list: "uses", text: " \u2800 " }],
    ["a line too long", { type: "addEntry", list: "uses", text: "a".repeat(141) }],
    ["no value", { type: "chooseValues", values: [] }],
    ["four values", { type: "chooseValues", values: ["dignite", "sobriete", "accueil", "partage"] }],
    ["seven values kept", { type: "keepValues", values: ["a", "b", "c", "d", "e", "f", "g"] }],
    ["a table of no number", { type: "sitAt", table: 0 }],
    ["the table after the last", { type: "sitAt", table: 61 }],
    ["a way to sit that is none", { ...opening(), settings: { ...SETTINGS, tables: "round" } }],
    ["an item of no minute", { ...opening(), agenda: [{ ...AGENDA[0], minutes: 0 }] }],
  ];
  test.each(wrong)("%s", (_, raw) => expect(Command.safeParse(raw).success).toBe(false));
  test("while every sample of these tests is well formed", () => {
    for (const command of Object.values(SAMPLES)) expect(Command.safeParse(command), command.type).toMatchObject({ success: true, data: command });
  });
});
