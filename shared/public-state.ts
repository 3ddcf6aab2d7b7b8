// The Schema classes of the public view: the one shape on the wire. A type below keeps the two equal.
import { schema, t, type SchemaType, type ToJSON } from "@colyseus/schema";
import type { Moment, Outcome, Pace, Phase, Position, Seating, Standing } from "./scales.ts";
import type { PracticeView, PublicView } from "./views.ts";

const Clock = schema({ item: t.string(), running: t.boolean(), endsAt: t.number(), left: t.number() }, "Clock");
const AgendaItem = schema(
  { order: t.number(), kind: t.string(), theme: t.string(), title: t.string(), pace: t.string<Pace | "">(), minutes: t.number(), status: t.string() },
  "AgendaItem",
);
const Coverage = schema({ order: t.number(), theme: t.string(), short: t.string(), standing: t.string<Standing>() }, "Coverage");
const Score = schema({ answered: t.number(), asked: t.number(), planks: t.number() }, "Score");
const Discovery = schema(
  {
    id: t.string(),
    kind: t.string(),
    stake: t.string(),
    number: t.number(),
    of: t.number(),
    text: t.string(),
    open: t.boolean(),
    choices: t.array("string"),
    places: t.array("number"),
    answer: t.string(),
    why: t.string(),
    source: t.string(),
    scope: t.string(),
    date: t.string(),
    told: t.boolean(),
    right: t.number(),
    answered: t.number(),
    counts: t.map("number"),
  },
  "Discovery",
);
const Battle = schema({ right: t.number(), answered: t.number() }, "Battle");
const MapEntry = schema(
  { list: t.string(), use: t.string(), text: t.string(), own: t.boolean(), count: t.number(), before: t.number(), order: t.number() },
  "MapEntry",
);
const Value = schema({ name: t.string(), commitment: t.string(), order: t.number() }, "Value");
const Values = schema({ moment: t.string(), told: t.boolean(), counts: t.map("number"), kept: t.array("string"), choice: t.map(Value) }, "Values");
const Themes = schema({ moment: t.string(), most: t.number(), told: t.boolean(), order: t.array("string"), counts: t.map("number") }, "Themes");
const Fact = schema({ text: t.string(), detail: t.string(), source: t.string(), scope: t.string(), date: t.string() }, "Fact");
const Split = schema({ told: t.boolean(), for: t.number(), conditions: t.number(), against: t.number() }, "Split");
const Shift = schema({ told: t.boolean(), paired: t.number(), moved: t.number(), flows: t.map("number") }, "Shift");
const Turn = schema({ number: t.number(), table: t.number(), side: t.string<Position>() }, "Turn");
const Round = schema(
  {
    id: t.string(),
    moment: t.string<Moment>(),
    pace: t.string<Pace>(),
    debated: t.boolean(),
    theme: t.string(),
    themeShort: t.string(),
    number: t.number(),
    of: t.number(),
    themeNumber: t.number(),
    themeOf: t.number(),
    kind: t.string(),
    question: t.string(),
    title: t.string(),
    ask: t.string(),
    situation: t.string(),
    thesis: t.string(),
    turns: t.boolean(),
    law: t.string(),
    lawSource: t.string(),
    lawDate: t.string(),
    fact: t.ref(Fact).optional(),
    counter: t.ref(Fact).optional(),
    split: t.ref(Split).optional(),
    secondSplit: t.ref(Split).optional(),
    shift: t.ref(Shift).optional(),
    planks: t.number(),
    turn: t.ref(Turn).optional(),
    result: t.string(),
  },
  "Round",
);
const Argument = schema({ side: t.string<Position>(), text: t.string(), support: t.number(), order: t.number() }, "Argument");
const Practice = schema(
  {
    order: t.number(),
    round: t.string(),
    theme: t.string(),
    question: t.string(),
    questionShort: t.string(),
    force: t.string(),
    refuses: t.boolean(),
    from: t.string(),
    wording: t.string(),
    status: t.string<PracticeView["status"]>(),
    outcome: t.string<Outcome | "">(),
    ballot: t.number(),
    support: t.number(),
    tries: t.number(),
    ballots: t.number(),
    byPaper: t.number(),
    byHand: t.number(),
    accepted: t.number(),
    stances: t.number(),
    told: t.boolean(),
    tally: t.map("number"),
    groups: t.map("string"),
    groupHeldBack: t.boolean(),
    objecting: t.number(),
    objections: t.array("string"),
    reservations: t.array("string"),
    owner: t.string(),
    reviewOn: t.string(),
    alternative: t.boolean(),
    law: t.string<PracticeView["law"]>(),
    lawWhy: t.string(),
    kept: t.string(),
    ok: t.string(),
    ko: t.string(),
  },
  "Practice",
);
const Vote = schema(
  {
    id: t.string(),
    practice: t.string(),
    other: t.string(),
    wording: t.string(),
    otherWording: t.string(),
    force: t.string(),
    before: t.string(),
    number: t.number(),
    of: t.number(),
    closingAt: t.number(),
    phonesClosed: t.boolean(),
  },
  "Vote",
);
const Ratings = schema({ counted: t.boolean(), told: t.boolean(), counts: t.map("number") }, "Ratings");
const LastWord = schema({ text: t.string(), order: t.number() }, "LastWord");
const Action = schema({ what: t.string(), owner: t.string(), by: t.string(), order: t.number() }, "Action");

export const PublicState = schema(
  {
    code: t.string(),
    organisation: t.string(),
    title: t.string(),
    lang: t.string(),
    phase: t.string<Phase>(),
    closed: t.boolean(),
    locked: t.boolean(),
    moderated: t.boolean(),
    adoptedPercent: t.number(),
    strictConsent: t.boolean(),
    people: t.number(),
    seating: t.string<Seating>(),
    tables: t.map("number"),
    clock: t.ref(Clock).optional(),
    agenda: t.map(AgendaItem),
    score: t.ref(Score),
    discovery: t.ref(Discovery).optional(),
    battle: t.ref(Battle),
    map: t.map(MapEntry),
    values: t.ref(Values),
    themes: t.ref(Themes),
    ownThemes: t.map("string"),
    unasked: t.array("string"),
    round: t.ref(Round).optional(),
    arguments: t.map(Argument),
    practices: t.map(Practice),
    vote: t.ref(Vote).optional(),
    coverage: t.map(Coverage),
    fields: t.map("string"),
    actions: t.map(Action),
    ratings: t.ref(Ratings),
    words: t.map(LastWord),
  },
  "PublicState",
);
export type PublicState = SchemaType<typeof PublicState>;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : { missing: B }) : { extra: A };
/** Does not compile where the Schema and the view differ. */
export const same: Same<ToJSON<PublicState>, PublicView> = true;
