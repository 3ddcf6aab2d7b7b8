// Random histories of a workshop, for properties. They start where secrets are said: from an open idea, the map, open values themes or positions, an open vote or tie, or a draft.
import * as fc from "fast-check";
import { nextOf } from "../shared/desk-view.ts";
import { GROUPS, MAP_LISTS, OFFERS, POSITIONS, STANCES, WAYS, type Stance } from "../shared/scales.ts";
import { roundOf, type SeatId, type Workshop } from "../shared/state.ts";
import { isReminder } from "../shared/marks.ts";
import { blanksOf } from "../shared/text.ts";
import { emptiedBy, sealOf } from "../shared/drawers.ts";
import { decide, evolve, replay, type Command, type Event } from "../shared/workshop.ts";
import { answer, CHARTERS, DESK, go, HOUSE, MOMENTS, PAPER, PEOPLE, playItem, room, SAMPLES, stampOf, T0, TABLES } from "./given.ts";

/** Whatever participants type in a history begins so: where it shows, it leaked. */
export const CANARY = "serin";
const LATE = ["gus", "hana"];
const seat = fc.constantFrom(...PEOPLE, ...LATE);
const text = fc.nat(3).map((n) => `${CANARY}-dit-${n}`);
const alias = fc.nat(9).map((n) => `${CANARY}-alias-${n}`);
const practice = fc.constantFrom("r1.non", "r1.dire", "r1.relu", "r1.cent", "r2.ca", "r2.deux", "p1", "p2", "p3");
const likely = fc.constantFrom("r1.non", "r1.dire", "r1.non", "r2.ca");
const argument = fc.constantFrom("a1", "a2", "a3", "a4");
const line = fc.constantFrom("courrier", "lien", "temps", "m.1", "m.2", "m.3");
const word = fc.constantFrom("w1", "w2");
const values = fc.uniqueArray(fc.constantFrom("dignite", "sobriete", "accueil", "partage"), { minLength: 1, maxLength: 3 });
const item = fc.constantFrom("mapping", "r1", "pause", "r2", "i10", "drafting", "closing");
const pace = fc.constantFrom("full" as const, "express" as const);
const which = fc.constantFrom("first" as const, "second" as const);
const force = fc.constantFrom("rule" as const, "ban" as const);
const group = fc.option(fc.constantFrom(...GROUPS), { nil: undefined });

/** The desk leads on: what the big button says, or what must be chosen or written first. */
type Lead = { readonly type: "lead"; readonly dice: number };
/** A phone answers what it is asked before the cards: an idea, the map, or values. */
type Reply = { readonly type: "reply"; readonly n: number };
/** The desk joins two sentences of one kind. */
type Join = { readonly type: "join"; readonly n: number };
type Wanted = Command | Lead | Reply | Join;
export type Said = { readonly by: SeatId; readonly command: Wanted };
const by =
  (who: SeatId) =>
  (command: Wanted): Said => ({ by: who, command });
/** Named when said: the idea, the vote and the round are those of the moment, most often. */
const OPEN = "the-open-one";

const THEMES = [["equite"], ["fiabilite"], ["equite", "fiabilite"]];
const answers: fc.Arbitrary<Command | Reply> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ type: fc.constant("reply" as const), n: fc.nat(999) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant("castBallot" as const),
      vote: fc.constantFrom(OPEN, OPEN, OPEN, "v1"),
      stance: fc.constantFrom(...STANCES),
      reason: text,
      whom: fc.constant(`${CANARY}-whom`),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("answerDiscovery" as const), item: fc.constant("copies"), answer: fc.constantFrom("true", "1") }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("markEntry" as const), entry: line, mine: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("addEntry" as const), list: fc.constantFrom(...MAP_LISTS), text }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("chooseValues" as const), values }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("chooseThemes" as const), themes: fc.constantFrom(...THEMES) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant("castChoice" as const), vote: fc.constant(OPEN), practice }) },
  { weight: 5, arbitrary: fc.record({ type: fc.constant("takePosition" as const), round: fc.constant(OPEN), which, position: fc.constantFrom(...POSITIONS) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("addArgument" as const), round: fc.constant(OPEN), side: fc.constantFrom(...POSITIONS), text }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("supportArgument" as const), argument }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("proposePractice" as const), round: fc.constant(OPEN), force, text }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant("supportPractice" as const), practice: likely }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("askForTime" as const), vote: fc.constant(OPEN) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("flagClause" as const), practice: likely, flagged: fc.constantFrom(true, true, false) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("withdrawSentence" as const), sentence: fc.oneof(argument, practice, line, word) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("rateTime" as const), mark: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("leaveWord" as const), text }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("offerHelp" as const), offers: fc.subarray([...OFFERS]) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("sitAt" as const), table: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant("takePen" as const), round: fc.constant(OPEN) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom("takeSeat" as const, "nameSeat" as const), alias, group }) },
);
/** The agenda changed on the way, and the themes. */
const edits: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant("addItem" as const),
    kind: fc.constantFrom("pause" as const, "round" as const),
    card: fc.constantFrom(undefined, "croire"),
    before: fc.option(item, { nil: undefined }),
  }),
  fc.record({ type: fc.constant("moveItem" as const), item, before: item }),
  fc.record({ type: fc.constant("setPace" as const), item, pace }),
  fc.constantFrom<Command>({ type: "openThemes" }, { type: "revealThemes" }, { type: "applyThemes" }),
  fc.record({ type: fc.constant("announceEnd" as const), end: fc.constantFrom(T0 + 11 * 3_600_000, T0 + 12 * 3_600_000) }),
);
const desk: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant("entrustQuestion" as const), round: fc.constant(OPEN), owner: fc.constant("le bureau"), by: fc.constant("2027-03-24") }),
  fc.record({
    type: fc.constant("reviewSentence" as const),
    sentence: fc.oneof(argument, practice, line, word),
    verdict: fc.constantFrom("shown" as const, "aside" as const),
    text: fc.option(text, { nil: undefined }),
  }),
  fc.record({
    type: fc.constant("addCase" as const),
    title: fc.nat(2).map((n) => `Cas ${n}`),
    situation: fc.nat(2).map((n) => `Il se passe ${n}.`),
    thesis: fc.constant("On le fait."),
    question: fc.constantFrom("q-trier", "q-relire", "q-absente"),
  }),
  fc.record({ type: fc.constant("raiseArgument" as const), argument, force }),
  fc.record({ type: fc.constant("offerPractice" as const), round: fc.constant(OPEN), brought: fc.constantFrom("b1", "b2", "b3", "b4") }),
  fc.constantFrom(...CHARTERS).map((charter) => ({ type: "bringPractices" as const, ...charter })),
  fc.record({
    type: fc.constant("markPractice" as const),
    practice,
    law: fc.constantFrom("duty" as const, "below" as const, "none" as const),
    why: fc.constant("La loi."),
  }),
  fc.record({ type: fc.constant("rewordPractice" as const), practice, text: fc.nat(5).map((n) => `Autrement ${n}.`) }),
  fc.record({ type: fc.constant("fillBlank" as const), practice, blank: fc.constant("qui"), words: fc.constantFrom("élue", "formée") }),
  fc.record({ type: fc.constant("playItem" as const), item: fc.constantFrom("mapping", "valuing", "r1", "pause", "r2", "i10", "drafting", "closing") }),
  fc.record({ type: fc.constant("skipItem" as const), item: fc.constantFrom("r2", "drafting") }),
  fc.record({ type: fc.constant("extendItem" as const), item: fc.constantFrom("r1", "closing"), minutes: fc.constantFrom(-3, 5) }),
  fc.constantFrom<Command>({ type: "pauseClock" }, { type: "resumeClock" }, { type: "lockDoor", locked: true }, { type: "lockDoor", locked: false }),
  fc.record({ type: fc.constant("confirmHeadcount" as const), people: fc.integer({ min: 3, max: 9 }) }),
  fc.constant<Command>({ type: "drawTables" }),
  fc.record({ type: fc.constant("drawTurn" as const), round: fc.constant(OPEN) }),
  edits,
  fc.record({ type: fc.constantFrom("openChoosing" as const), round: fc.constant(OPEN) }),
  fc.record({
    type: fc.constant("enterBallots" as const),
    vote: fc.constant(OPEN),
    how: fc.constantFrom(...WAYS),
    stances: fc.dictionary(fc.constantFrom("4" as const, "2" as const, "1" as const, "pass" as const), fc.nat(2)) as fc.Arbitrary<
      Partial<Record<Stance, number>>
    >,
    objections: fc.constant<{ harm: string; whom: string }[]>([]),
  }),
  fc.record({ type: fc.constantFrom("announceClosing" as const, "callBackClosing" as const), vote: fc.constant(OPEN) }),
  fc.constantFrom<Command>(
    { type: "addAction", what: "Relire", owner: "Le bureau", by: "2027-03-24" },
    { type: "removeAction", action: "c1" },
    { type: "fillField", field: "scope", words: "Tout le monde." },
    { type: "turnCard", round: "r1" },
    { type: "revealRatings" },
  ),
);
const tidy: fc.Arbitrary<Command | Join> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(99).map((n) => ({ type: "join" as const, n })) },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom("removeSeat" as const, "banSeat" as const), seat }) },
  { weight: 1, arbitrary: fc.boolean().map((moderated) => ({ type: "setModeration" as const, moderated })) },
);
const house: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant("noteArrival" as const), seat }) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant("answerQuestionnaire" as const),
      uses: fc.subarray(["courrier", "tableau"]).map((ids) => ids.map((entry) => ({ entry, tool: "chatgpt" as const, data: "personal" as const }))),
      fears: fc.subarray(["erreur", "lien"]),
      wishes: fc.subarray(["temps"]),
      situation: fc.option(text, { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Command>({ type: "cancelVote" }, { type: "pauseClock" }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("moveSeat" as const), seat, key: fc.nat(9).map((n) => `${CANARY}-key-${n}`) }) },
);

export const turn: fc.Arbitrary<Said> = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(seat, answers).map(([who, command]) => by(who)(command)) },
  { weight: 6, arbitrary: fc.double({ min: 0, max: 0.999, noNaN: true }).map((dice) => by(DESK)({ type: "lead", dice })) },
  { weight: 3, arbitrary: desk.map(by(DESK)) },
  { weight: 1, arbitrary: house.map(by(HOUSE)) },
  { weight: 1, arbitrary: tidy.map(by(DESK)) },
);
/** Where a history starts: something secret is open, and some of it is said already. */
const STARTS = {
  asked: MOMENTS.asked,
  idea: go(MOMENTS.idea, ...answer("copies", { ana: "depends", ben: "true" }), [DESK, SAMPLES.addAction]),
  tables: go(TABLES.talk, ["ana", { type: "takePen", round: "r1" }], ["ana", SAMPLES.addArgument]),
  tablesIdea: go(TABLES.idea, ...answer("copies", { ana: "depends", ben: "true" })),
  drawn: go(room({ tables: "drawn" }), [DESK, { type: "drawTables" }], playItem("discovering"), [DESK, { type: "openDiscovery", item: "copies" }]),
  mapped: MOMENTS.mapped,
  weighing: MOMENTS.weighing,
  first: MOMENTS.first,
  second: MOMENTS.second,
  argued: MOMENTS.argued,
  choosing: go(MOMENTS.choosing, ["ana", SAMPLES.supportPractice], ["ben", { type: "supportPractice", practice: "r1.non" }]),
  brought: go(MOMENTS.brought, ["ana", { type: "supportPractice", practice: "p1" }]),
  voting: MOMENTS.voting,
  announced: MOMENTS.announced,
  paper: go(PAPER, [DESK, SAMPLES.enterBallots]),
  tie: MOMENTS.tie,
  picking: MOMENTS.picking.filter((event) => event.type !== "themesChosen" || event.seat !== "ana"),
  drafting: go(MOMENTS.drafting, [DESK, SAMPLES.addAction], ["ana", SAMPLES.flagClause], ["ben", SAMPLES.flagClause]),
  parting: go(
    MOMENTS.parting.filter((event) => event.type !== "helpOffered" || event.seat !== "ana"),
    [DESK, SAMPLES.skipItem],
  ),
} as const;
type Start = keyof typeof STARTS;
export const history = (most = 60) =>
  fc.record({ start: fc.constantFrom(...(Object.keys(STARTS) as Start[])), said: fc.array(turn, { maxLength: most, size: "max" }) });
export type History = { readonly start: Start; readonly said: readonly Said[] };

function lead(workshop: Workshop, dice: number): Command {
  const round = roundOf(workshop);
  const here = Object.values(workshop.practices).filter((practice) => practice.round === round?.id);
  const counted = here.find(({ status }) => status === "counted");
  const blank = here.find((practice) => practice.status === "chosen" && blanksOf(practice.wording).some((name) => !practice.blanks[name]));
  const next = nextOf(workshop);
  if (next) return next;
  if (workshop.phase === "valuing") return { type: "keepValues", values: ["accueil", "dignite", "partage"].slice(Math.floor(dice * 3)) };
  if (blank) return { type: "fillBlank", practice: blank.id, blank: blanksOf(blank.wording)[0]!, words: "élue" };
  if (counted) return { type: "settleOutcome", practice: counted.id, owner: "Le bureau", reviewOn: "2027-03-24" };
  if (round && dice < 0.1) return { type: "entrustQuestion", round: round.id, owner: "le bureau", by: "2027-03-24" };
  const candidates = here.filter((each) => each.status === "candidate" && !isReminder(each)).map(({ id }) => id);
  const practices = candidates.slice(Math.floor(dice * 2), 2 + Math.floor(dice * 3));
  return { type: "choosePractices", round: round?.id ?? "none", practices, alternatives: dice > 0.5 && practices.length > 1 ? [practices.slice(0, 2)] : [] };
}

function reply({ deck, discoveries, map, phase, themes }: Workshop, n: number): Command {
  const item = deck.items?.find(({ id }) => discoveries[id]?.open);
  const one = <Each>(all: readonly Each[]): Each => all[n % all.length]!;
  if (item) {
    const fitting = { claim: ["true", "false", "depends"], estimate: ["0", "1", "2"], order: ["0,1,2,3", "3,2,1,0", "1,0,2,3"] };
    return { type: "answerDiscovery", item: item.id, answer: one(fitting[item.kind]) };
  }
  if (phase === "mapping") return { type: "markEntry", entry: one(Object.keys(map)), mine: n % 3 > 0 };
  if (phase === "closing") return n % 2 ? { type: "offerHelp", offers: [one(OFFERS)] } : { type: "rateTime", mark: 1 + (n % 5) };
  if (themes.moment === "open") return { type: "chooseThemes", themes: [one(themes.order)] };
  return { type: "chooseValues", values: one([["dignite", "accueil"], ["accueil"], ["partage", "sobriete", "dignite"]]) };
}

/** Any two that may be joined, where there are some. */
function join(workshop: Workshop, n: number): Command {
  const ids = (all: object) => Object.keys(all);
  const sides = POSITIONS.map((side) =>
    Object.entries(workshop.arguments)
      .filter(([, each]) => each.side === side && each.round === workshop.round)
      .map(([id]) => id),
  );
  const kinds = [...sides, ids(workshop.practices).filter((id) => /^p\d/.test(id)), ids(workshop.map).filter((id) => workshop.map[id]!.own)];
  const pairs = kinds.filter((those) => those.length > 1);
  const those = pairs[n % Math.max(1, pairs.length)] ?? ["a1", "a2"];
  return { type: "mergeSentence", sentence: those[n % those.length]!, into: those.at(-1 - (n % 2))! };
}

export function named(workshop: Workshop, command: Wanted): Command {
  if (command.type === "join") return join(workshop, command.n);
  if (command.type === "lead") return lead(workshop, command.dice);
  if (command.type === "reply") return reply(workshop, command.n);
  if ("vote" in command && command.vote === OPEN) return { ...command, vote: workshop.vote?.id ?? "none" };
  if ("round" in command && command.round === OPEN) return { ...command, round: workshop.round ?? "none" };
  return command;
}

/** What was said and accepted, and what was then true. */
export type Step = { readonly by: SeatId; readonly command: Command; readonly before: Workshop; readonly events: readonly Event[]; readonly after: Workshop };
export function play({ start, said }: History, step: typeof evolve = evolve): { steps: Step[]; log: Event[]; workshop: Workshop } {
  const log: Event[] = [...STARTS[start]];
  const steps: Step[] = [];
  let workshop = step === evolve ? replay(log) : log.reduce(step, replay([]));
  said.forEach(({ by: who, command: wanted }, i) => {
    const command = named(workshop, wanted);
    const decision = decide(workshop, command, stampOf(who, T0 + 10 * 3_600_000 + i * 10_000, (i * 0.37) % 1, Object.keys(workshop.seats).slice(1)));
    if (!decision.ok) return;
    const before = workshop;
    workshop = decision.events.reduce(step, before);
    log.push(...decision.events);
    steps.push({ by: who, command, before, events: decision.events, after: workshop });
  });
  return { steps, log, workshop };
}

/** The log as the disk keeps it in the end: sealed events whose drawer was emptied later are gone. */
export const leftOf = (log: readonly Event[]): Event[] => {
  const emptied = new Set<string>();
  return log
    .toReversed()
    .filter((event) => {
      const drawer = sealOf(event);
      const stays = drawer === null || !emptied.has(drawer);
      emptiedBy(event).forEach((each) => emptied.add(each));
      return stays;
    })
    .toReversed();
};
