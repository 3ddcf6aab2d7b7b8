// given(what happened).when(who, says).then(what is true): a small deck, a small room, and the moments of a workshop as logs.
import { expect } from "vitest";
import type { Decision, Refusal } from "../shared/decision.ts";
import type { Group, Position, Stance } from "../shared/scales.ts";
import { HOUSE, SETTINGS, type SeatId, type Settings, type Stamp, type Workshop } from "../shared/state.ts";
import { decide, evolve, replay, type Command, type Event } from "../shared/workshop.ts";
import { AGENDA, DECK, PACED } from "./small-deck.ts";

export const DESK = "desk-of-fay";
export const WALL = "the-wall";
export const STRANGER = "a-stranger";
export { HOUSE };
export const T0 = 1_795_000_000_000;
export const HOUR = 3_600_000;
export { AGENDA, DECK, PACED };
export const opening = (
  settings: Partial<Settings> = {},
  agenda: Extract<Command, { type: "openWorkshop" }>["agenda"] = AGENDA,
): Extract<Command, { type: "openWorkshop" }> => ({
  type: "openWorkshop",
  organisation: "Les Amis du canal",
  title: "Notre charte",
  settings: { ...SETTINGS, ...settings },
  deck: DECK,
  agenda,
  screens: { [DESK]: "desk", [WALL]: "wall" },
});

/** Who speaks, what is said, and when if not ten seconds after what came before. */
export type Turn = readonly [by: SeatId, command: Command, at?: number];
export const stampOf = (by: SeatId, at: number, dice = 0.4, here: readonly SeatId[] = []): Stamp => ({ by, at, dice, here: () => here });

/** The log after these turns; a refusal is a slip in the test, and says so. Everyone seated is here. */
export function go(log: readonly Event[], ...turns: readonly Turn[]): Event[] {
  const events = [...log];
  let workshop = replay(log);
  turns.forEach(([by, command, at = T0 + log.length * 60_000 + events.length * 10_000], i) => {
    const decision = decide(workshop, command, stampOf(by, at, 0.4, Object.keys(workshop.seats)));
    if (!decision.ok) throw new Error(`turn ${i}, ${by} says ${JSON.stringify(command)}: ${decision.refusal}`);
    events.push(...decision.events);
    workshop = decision.events.reduce(evolve, workshop);
  });
  return events;
}

export function given(...log: readonly Event[]) {
  return {
    workshop: replay(log),
    when(by: SeatId, command: Command, { at = T0 + 10 * HOUR, dice = 0.4, here = [] as readonly SeatId[] } = {}) {
      const before = replay(log);
      const decision: Decision<Event> = decide(before, command, stampOf(by, at, dice, here));
      return {
        decision,
        then(...events: readonly Event[]): Workshop {
          expect(decision).toEqual({ ok: true, events });
          return events.reduce(evolve, before);
        },
        /** It is accepted; what is then true is checked by the caller. */
        leaves(): Workshop {
          expect(decision).toMatchObject({ ok: true });
          return decision.ok ? decision.events.reduce(evolve, before) : before;
        },
        refuses(refusal: Refusal): void {
          expect(decision).toEqual({ ok: false, refusal });
        },
      };
    },
  };
}

export const GROUP_OF: Readonly<Record<string, Group | undefined>> = {
  ana: "salarie",
  ben: "salarie",
  cleo: "salarie",
  dia: "benevole",
  eli: "benevole",
  fay: undefined,
};
export const PEOPLE = Object.keys(GROUP_OF);
export const seated = (seat: SeatId, group?: Group, alias = `Alias-de-${seat}`): Event => ({ type: "seatTaken", seat, alias, group });

/** A workshop opened, and its people seated. Moderation is off where not said, so that sentences are shown at once. */
export const room = (settings: Partial<Settings> = {}, people: readonly SeatId[] = PEOPLE, agenda = opening().agenda): Event[] => [
  ...go([], [HOUSE, opening({ moderated: false, ...settings }, agenda), T0]),
  ...people.map((seat) => seated(seat, GROUP_OF[seat])),
];
export const playItem = (item: string): Turn => [DESK, { type: "playItem", item }];
export const says = (type: "openPositions" | "closePositions", which: "first" | "second", round = "r1"): Turn => [DESK, { type, round, which }];
export const stand = (which: "first" | "second", positions: Readonly<Record<SeatId, Position>>): Turn[] =>
  Object.entries(positions).map(([seat, position]) => [seat, { type: "takePosition", round: "r1", which, position }]);
export const choose = (practices: readonly string[], alternatives: readonly (readonly string[])[] = [], round = "r1"): Turn => [
  DESK,
  {
    type: "choosePractices",
    round,
    practices: practices.map((id) => `${round}.${id}`),
    alternatives: alternatives.map((set) => set.map((id) => `${round}.${id}`)),
  },
];
export const openVote = (practice: string): Turn => [DESK, { type: "openVote", practice }];
export const cast = (vote: string, stances: Readonly<Record<SeatId, Stance>>): Turn[] =>
  Object.entries(stances).map(([seat, stance]) => [
    seat,
    { type: "castBallot", vote, stance, ...(stance === "0" ? { reason: `Un tort vu par ${seat}`, whom: "les absents" } : {}) },
  ]);
export const all = (stance: Stance, people: readonly SeatId[] = PEOPLE): Record<SeatId, Stance> => Object.fromEntries(people.map((seat) => [seat, stance]));
export const close = (vote: string): Turn[] => [
  [DESK, { type: "announceClosing", vote }],
  [DESK, { type: "closeVote", vote }],
];
/** One practice voted from open to counted. */
export const voted = (practice: string, vote: string, stances: Readonly<Record<SeatId, Stance>>): Turn[] => [
  openVote(practice),
  ...cast(vote, stances),
  ...close(vote),
];
export const settle = (practice: string, more: { objections?: string[]; owner?: string; reviewOn?: string } = {}): Turn => [
  DESK,
  { type: "settleOutcome", practice, ...more },
];
export const argue = (seat: SeatId, side: Position, text: string): Turn => [seat, { type: "addArgument", round: "r1", side, text }];

export const answer = (item: string, answers: Readonly<Record<SeatId, string>>): Turn[] =>
  Object.entries(answers).map(([seat, each]) => [seat, { type: "answerDiscovery", item, answer: each }]);
export const mark = (seat: SeatId, entry: string, mine = true): Turn => [seat, { type: "markEntry", entry, mine }];
export const value = (chosen: Readonly<Record<SeatId, readonly string[]>>): Turn[] =>
  Object.entries(chosen).map(([seat, values]) => [seat, { type: "chooseValues", values: [...values] }]);
export const pick = (chosen: Readonly<Record<SeatId, readonly string[]>>): Turn[] =>
  Object.entries(chosen).map(([seat, themes]) => [seat, { type: "chooseThemes", themes: [...themes] }]);

export const rate = (marks: Readonly<Record<SeatId, number>>): Turn[] => Object.entries(marks).map(([seat, mark]) => [seat, { type: "rateTime", mark }]);
export const sit = (places: Readonly<Record<SeatId, number>>): Turn[] => Object.entries(places).map(([seat, table]) => [seat, { type: "sitAt", table }]);

const CHOSEN = { ana: ["dignite", "accueil"], ben: ["accueil"], cleo: ["accueil", "partage", "dignite"], dia: ["dignite"], eli: ["partage"], fay: ["accueil"] };
const FIRST = { ana: "for", ben: "for", cleo: "against", dia: "against", eli: "conditions", fay: "for" } as const;
const SECOND = { ana: "for", ben: "conditions", cleo: "conditions", dia: "against", eli: "conditions", fay: "for" } as const;
/** What two other charters say: of a question of this deck by its words, of another by its id, and of one that is none of ours. */
export const CHARTERS: NonNullable<Extract<Command, { type: "openWorkshop" }>["charters"]> = [
  {
    from: "Les Voisins d’en face",
    practices: [
      { asked: "Trier ?", question: "", force: "rule", wording: "Deux voisines trient ensemble." },
      { asked: "Qui doit relire ?", question: "q-relire", force: "advice", wording: "La voisine relit." },
    ],
  },
  { from: "Les Amis du canal", practices: [{ asked: "Qui nourrit le chat ?", question: "chat", force: "ban", wording: "Aucune IA ne nourrit le chat." }] },
];
/** The same log, of a workshop that was opened with more. */
export const opened = (log: readonly Event[], more: Partial<Extract<Command, { type: "openWorkshop" }>>): Event[] => [
  ...go([], [HOUSE, { ...opening({ moderated: false }), ...more }, T0]),
  ...log.slice(1),
];
const gathering = room();
const discovering = go(gathering, playItem("discovering"));
const idea = go(discovering, [DESK, { type: "openDiscovery", item: "copies" }]);
const answered = go(idea, ...answer("copies", { ana: "depends", ben: "true", cleo: "depends", dia: "false", eli: "depends", fay: "true" }));
const revealed = go(answered, [DESK, { type: "closeDiscovery", item: "copies" }]);
const mapping = go(revealed, playItem("mapping"));
const mapped = go(mapping, mark("ana", "courrier"), mark("ben", "courrier"), mark("ben", "lien"), [
  "cleo",
  { type: "addEntry", list: "fears", text: "Se lasser." },
]);
const valuing = go(mapped, playItem("valuing"));
const weighing = go(valuing, [DESK, { type: "openValues" }], ...value(CHOSEN));
const weighed = go(weighing, [DESK, { type: "revealValues" }]);
const kept = go(weighed, [DESK, { type: "keepValues", values: ["accueil", "dignite"] }]);
const atCard = go(kept, playItem("r1"));
const first = go(atCard, says("openPositions", "first"));
const split = go(first, ...stand("first", FIRST), says("closePositions", "first"));
const talk = go(split, [DESK, { type: "turnCard", round: "r1" }]);
const argued = go(talk, argue("ana", "for", "On gagne du temps."), argue("cleo", "against", "On perd le fil."), [
  "dia",
  { type: "supportArgument", argument: "a1" },
]);
const second = go(argued, says("openPositions", "second"));
const crossed = go(second, ...stand("second", SECOND), says("closePositions", "second"));
const choosing = go(crossed, [DESK, { type: "openChoosing", round: "r1" }]);
const chosen = go(choosing, choose(["non", "dire", "relu"]));
const voting = go(chosen, openVote("r1.non"));
const announced = go(voting, ...cast("v1", all("3")), [DESK, { type: "announceClosing", vote: "v1" }]);
const counted = go(announced, [DESK, { type: "closeVote", vote: "v1" }]);
const settled = go(counted, settle("r1.non"));
const tied = go(choosing, choose(["non", "dire"], [["non", "dire"]]), ...voted("r1.non", "v1", all("4")), ...voted("r1.dire", "v2", all("4")));
const tie = go(tied, [DESK, { type: "openTieVote", practice: "r1.non" }]);
const paced = go(room({}, PEOPLE, PACED), playItem("valuing"), [DESK, { type: "openValues" }], ...value(CHOSEN), [DESK, { type: "revealValues" }]);
const weighedThemes = go(paced, [DESK, { type: "keepValues", values: ["accueil"] }]);
const picking = go(
  weighedThemes,
  [DESK, { type: "openThemes" }],
  ...pick({ ana: ["fiabilite"], ben: ["fiabilite"], cleo: ["equite"], dia: ["fiabilite"], eli: ["fiabilite"] }),
);
const ranked = go(picking, [DESK, { type: "revealThemes" }]);
const pausing = go(ranked, playItem("pause"));
const express = go(ranked, [DESK, { type: "setPace", item: "r1", pace: "express" }], playItem("r1"));
const brought = go(opened(choosing, { charters: CHARTERS }), [DESK, { type: "offerPractice", round: "r1", brought: "b1" }]);
const drafting = go(settled, playItem("drafting"));
const closing = go(drafting, [DESK, { type: "addAction", what: "Relire la charte", owner: "La référente", by: "2027-03-24" }], playItem("closing"));
const parting = go(
  closing,
  ...rate({ ana: 5, ben: 4, cleo: 4, dia: 2, eli: 5 }),
  ["ana", { type: "leaveWord", text: "On a osé se contredire." }],
  ["ben", { type: "offerHelp", offers: ["refer", "try"] }],
  ["cleo", { type: "offerHelp", offers: ["try"] }],
);
const closed = go(parting, [DESK, { type: "closeWorkshop" }]);

/** So many answers to the questionnaire, by lot. */
export const questionnaireed = (log: readonly Event[], answers: readonly Partial<Extract<Command, { type: "answerQuestionnaire" }>>[]): Event[] => {
  const events = [...log];
  answers.forEach((answer, i) => {
    const said: Command = { type: "answerQuestionnaire", uses: [], fears: [], wishes: [], ...answer };
    const decision = decide(replay(events), said, stampOf(HOUSE, T0, (i * 0.37 + 0.1) % 1));
    if (!decision.ok) throw new Error(decision.refusal);
    events.push(...decision.events);
  });
  return events;
};
const five = [
  ...Array.from({ length: 4 }, () => ({ uses: [{ entry: "courrier", tool: "chatgpt" as const, data: "personal" as const }] })),
  { situation: "Une lettre part seule." },
];

/** A workshop at each of its moments, as logs that really happened. */
export const MOMENTS = {
  gathering,
  asked: questionnaireed(gathering, five),
  discovering,
  idea,
  answered,
  revealed,
  mapping,
  mapped,
  valuing,
  weighing,
  weighed,
  kept,
  card: atCard,
  first,
  split,
  talk,
  argued,
  second,
  crossed,
  choosing,
  brought,
  chosen,
  voting,
  announced,
  counted,
  settled,
  tied,
  tie,
  picking,
  ranked,
  pausing,
  express,
  drafting,
  closing,
  parting,
  closed,
};

/** Twenty people, six of them with a phone, who sat down at two tables: the table's pen writes. */
const large = go(room({ tables: "seated" }), [DESK, { type: "confirmHeadcount", people: 20 }], ...sit({ ana: 1, ben: 1, cleo: 1, dia: 2, eli: 2 }));
export const TABLES = {
  large,
  idea: go(large, playItem("discovering"), [DESK, { type: "openDiscovery", item: "copies" }]),
  talk: go(large, playItem("r1"), says("openPositions", "first"), ...stand("first", FIRST), says("closePositions", "first"), [
    DESK,
    { type: "turnCard", round: "r1" },
  ]),
};

/** Nine people, six of them with a phone; the phones are closed, and paper and hands are counted. */
export const PAPER = go(announced, [DESK, { type: "confirmHeadcount", people: 9 }], [DESK, { type: "closePhones", vote: "v1" }]);

/** One well-formed command of each type, each possible at some moment above. */
export const SAMPLES: { readonly [Type in Command["type"]]: Extract<Command, { type: Type }> } = {
  openWorkshop: opening(),
  takeSeat: { type: "takeSeat", alias: "Zoé", group: "partenaire" },
  nameSeat: { type: "nameSeat", alias: "Anna", group: "salarie" },
  removeSeat: { type: "removeSeat", seat: "ben" },
  banSeat: { type: "banSeat", seat: "ben" },
  moveSeat: { type: "moveSeat", seat: "ben", key: "another-phone" },
  lockDoor: { type: "lockDoor", locked: true },
  confirmHeadcount: { type: "confirmHeadcount", people: 8 },
  admitScreen: { type: "admitScreen", seat: "second-desk", screen: "desk" },
  sitAt: { type: "sitAt", table: 2 },
  drawTables: { type: "drawTables" },
  takePen: { type: "takePen", round: "r1" },
  drawTurn: { type: "drawTurn", round: "r1" },
  addCase: {
    type: "addCase",
    title: "Nos affiches",
    situation: "Une affiche du club est faite avec une IA.",
    thesis: "L’association laisse une IA dessiner.",
    question: "q-trier",
  },
  answerQuestionnaire: {
    type: "answerQuestionnaire",
    uses: [{ entry: "courrier", tool: "chatgpt", data: "personal" }],
    fears: ["lien"],
    wishes: [],
    situation: "On trie seul.",
  },
  bringPractices: { type: "bringPractices", ...CHARTERS[0]! },
  offerPractice: { type: "offerPractice", round: "r1", brought: "b2" },
  openDiscovery: { type: "openDiscovery", item: "copies" },
  answerDiscovery: { type: "answerDiscovery", item: "copies", answer: "false" },
  closeDiscovery: { type: "closeDiscovery", item: "copies" },
  markEntry: { type: "markEntry", entry: "temps", mine: true },
  addEntry: { type: "addEntry", list: "wishes", use: "support", text: "Mieux écouter." },
  openValues: { type: "openValues" },
  chooseValues: { type: "chooseValues", values: ["partage", "sobriete"] },
  revealValues: { type: "revealValues" },
  keepValues: { type: "keepValues", values: ["sobriete"] },
  openThemes: { type: "openThemes" },
  chooseThemes: { type: "chooseThemes", themes: ["equite"] },
  revealThemes: { type: "revealThemes" },
  applyThemes: { type: "applyThemes" },
  playItem: { type: "playItem", item: "r2" },
  skipItem: { type: "skipItem", item: "r2" },
  extendItem: { type: "extendItem", item: "closing", minutes: 5 },
  pauseClock: { type: "pauseClock" },
  resumeClock: { type: "resumeClock" },
  addItem: { type: "addItem", kind: "pause", before: "closing" },
  moveItem: { type: "moveItem", item: "closing", before: "drafting" },
  setPace: { type: "setPace", item: "r2", pace: "full" },
  announceEnd: { type: "announceEnd", end: T0 + 30 * HOUR },
  openPositions: { type: "openPositions", round: "r1", which: "first" },
  takePosition: { type: "takePosition", round: "r1", which: "first", position: "for" },
  closePositions: { type: "closePositions", round: "r1", which: "first" },
  turnCard: { type: "turnCard", round: "r1" },
  addArgument: { type: "addArgument", round: "r1", side: "for", text: "On y voit plus clair." },
  supportArgument: { type: "supportArgument", argument: "a2" },
  reviewSentence: { type: "reviewSentence", sentence: "a1", verdict: "aside" },
  setModeration: { type: "setModeration", moderated: true },
  mergeSentence: { type: "mergeSentence", sentence: "m.1", into: "lien" },
  withdrawSentence: { type: "withdrawSentence", sentence: "a1" },
  openChoosing: { type: "openChoosing", round: "r1" },
  proposePractice: { type: "proposePractice", round: "r1", force: "rule", text: "On trie à deux." },
  raiseArgument: { type: "raiseArgument", argument: "a1", force: "rule" },
  supportPractice: { type: "supportPractice", practice: "r1.dire" },
  fillBlank: { type: "fillBlank", practice: "r1.relu", blank: "qui", words: "élue" },
  rewordPractice: { type: "rewordPractice", practice: "r1.dire", text: "On le dit toujours." },
  choosePractices: { type: "choosePractices", round: "r1", practices: ["r1.cent"], alternatives: [] },
  markPractice: { type: "markPractice", practice: "r1.cent", law: "below", why: "Un tri de personnes par une machine." },
  openVote: { type: "openVote", practice: "r1.dire" },
  openTieVote: { type: "openTieVote", practice: "r1.non" },
  castBallot: { type: "castBallot", vote: "v1", stance: "0", reason: "Des gens seront écartés.", whom: "les nouveaux" },
  castChoice: { type: "castChoice", vote: "v3", practice: "r1.dire" },
  askForTime: { type: "askForTime", vote: "v1" },
  noteArrival: { type: "noteArrival", seat: "ana" },
  announceClosing: { type: "announceClosing", vote: "v1" },
  callBackClosing: { type: "callBackClosing", vote: "v1" },
  closePhones: { type: "closePhones", vote: "v1" },
  enterBallots: { type: "enterBallots", vote: "v1", how: "paper", stances: { "3": 1 }, objections: [] },
  closeVote: { type: "closeVote", vote: "v1" },
  cancelVote: { type: "cancelVote" },
  settleOutcome: { type: "settleOutcome", practice: "r1.non" },
  entrustQuestion: { type: "entrustQuestion", round: "r1", owner: "le bureau", by: "2027-03-24" },
  fillField: { type: "fillField", field: "scope", words: "Tout le monde." },
  flagClause: { type: "flagClause", practice: "r1.non", flagged: true },
  addAction: { type: "addAction", what: "Relire la charte", owner: "Zoé", by: "2027-03-24" },
  removeAction: { type: "removeAction", action: "c1" },
  rateTime: { type: "rateTime", mark: 3 },
  revealRatings: { type: "revealRatings" },
  leaveWord: { type: "leaveWord", text: "C’était vivant." },
  offerHelp: { type: "offerHelp", offers: ["reread"] },
  closeWorkshop: { type: "closeWorkshop" },
};
