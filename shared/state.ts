// The whole workshop as one plain value: what its log adds up to. Types only: rules are in phases/, shapes of the wire in views.ts.
import type { Deck } from "./deck.ts";
import type { Field, Force, Group, GroupWord, Lang, LawMark, MapList, Moment, Outcome, Pace, Phase, Position, Seating, Stance, Use, Way } from "./scales.ts";

/** SHA-256 of the seat's key, base64url, 22 characters. The key itself is known by its device alone. */
export type SeatId = string;

/** The room itself, when it notes an arrival or a desk that has gone. */
export const HOUSE: SeatId = "house";

/** Who speaks, when (ms), one random number in [0, 1), and who is connected: given by the room, never by a phone. */
export type Stamp = { readonly by: SeatId; readonly at: number; readonly dice: number; readonly here: () => readonly SeatId[] };

/** Shares in [0, 1] (design §4.1). */
export type Thresholds = {
  readonly quorum: number;
  readonly adopted: number;
  readonly group: number;
  readonly trial: number;
  readonly trialWithObjection: number;
  readonly objecting: number;
  readonly dropped: number;
};

export type Settings = {
  readonly lang: Lang;
  /** Most participants that may take a seat. */
  readonly seats: number;
  /** What participants write is read at the desk before the wall shows it. */
  readonly moderated: boolean;
  /** One objection is enough for a practice to stay open. */
  readonly strictConsent: boolean;
  /** How many people were expected when the workshop was opened. */
  readonly people?: number | undefined;
  /** Seconds between the announcement of a closing and the closing. */
  readonly closingNotice: number;
  /** Whom the questionnaire names for who has an incident to report. */
  readonly contact?: string | undefined;
  /** Days that the working material is kept for after the workshop; KEPT_FOR where it is not said. */
  readonly keptFor?: number | undefined;
  readonly thresholds: Thresholds;
  /** Missing in workshops opened before there were tables: none. */
  readonly tables?: Seating | undefined;
};

/** `word`: the recovery word, hashed by the server (design §4.3). */
export type Seat = { readonly group?: Group | undefined; readonly alias?: string | undefined; readonly word?: string | undefined };

export type AgendaItem = {
  readonly id: string;
  readonly kind: "gathering" | "discovering" | "mapping" | "valuing" | "round" | "pause" | "drafting" | "closing";
  readonly card?: string | undefined;
  /** Of a round; missing, it is played in full. */
  readonly pace?: Pace | undefined;
  readonly minutes: number;
  /** Minutes as first planned; `minutes` is as changed since. */
  readonly planned: number;
  readonly status: "planned" | "playing" | "done" | "skipped";
  readonly startedAt?: number | undefined;
  readonly endedAt?: number | undefined;
};

/** Running until `endsAt`, or paused with `left`; both in ms, `left` may be negative when late. */
export type Clock = { readonly item: string; readonly endsAt: number } | { readonly item: string; readonly left: number; readonly held?: boolean };

export type SentenceStatus = "waiting" | "shown" | "aside" | "withdrawn" | "merged";
/** What became of someone's words: joined with another sentence, or reworded at the desk. */
export type Fate = { readonly into?: string | undefined; readonly reworded?: true | undefined };

export type Argument = Fate & {
  readonly round: string;
  readonly side: Position;
  readonly text: string;
  readonly status: SentenceStatus;
  /** Who supports it, until it is counted; then only `support`. */
  readonly supporters: Readonly<Record<SeatId, true>>;
  readonly support: number;
};

export type Split = Readonly<Record<Position, number>>;
/** On seats that answered both times. `flows` counts "for>against" and the like, moved seats only. */
export type Shift = { readonly paired: number; readonly moved: number; readonly flows: Readonly<Record<string, number>> };

export type Round = {
  readonly id: string;
  readonly card: string;
  readonly pace: Pace;
  readonly moment: Moment;
  readonly ended: boolean;
  readonly first: Readonly<Record<SeatId, Position>>;
  readonly second: Readonly<Record<SeatId, Position>>;
  /** Null where fewer than five answered: a count that small is not told. */
  readonly split?: Split | null | undefined;
  readonly secondSplit?: Split | null | undefined;
  readonly shift?: Shift | null | undefined;
  readonly counted: boolean;
  readonly planks: number;
  readonly chosen: readonly string[];
  readonly alternatives: readonly (readonly string[])[];
  /** The practice whose result the wall shows. */
  readonly result: string | null;
  /** By table, who writes for it; until the second positions are counted. */
  readonly pens: Readonly<Record<string, SeatId>>;
  /** The last turn drawn, and how often each side was. */
  readonly turn: { readonly number: number; readonly table: number; readonly side: Position } | null;
  readonly heard: Readonly<Partial<Record<Position, number>>>;
};

export type Tally = Readonly<Record<Stance, number>>;
export type Objection = { readonly harm: string; readonly whom: string };

/** What is left of a vote once counted: numbers without people. */
export type ClosedVote = {
  readonly vote: string;
  readonly wording: string;
  readonly headcount: number;
  /** All of them: `paper` and `hands` are those of people without a phone. */
  readonly ballots: number;
  readonly paper?: number | undefined;
  readonly hands?: number | undefined;
  readonly quorum: boolean;
  /** Null where fewer than five voted: then only the outcome is told. */
  readonly tally: Tally | null;
  readonly groups: Readonly<Partial<Record<Group, GroupWord>>>;
  readonly groupHeldBack: boolean;
  /** In an order drawn by lot. */
  readonly objections: readonly Objection[];
  readonly reservations: readonly string[];
  readonly outcome: Outcome;
};

export type Practice = Fate & {
  readonly id: string;
  readonly round: string;
  readonly card: string;
  readonly question: string;
  readonly force: Force;
  readonly refuses: boolean;
  readonly origin: "deck" | "argument" | "room" | "charter";
  /** Whose charter it comes from, where it comes from one. */
  readonly from?: string | undefined;
  readonly wording: string;
  readonly options: Readonly<Record<string, readonly string[]>>;
  readonly blanks: Readonly<Record<string, string>>;
  readonly ok?: string | undefined;
  readonly ko?: string | undefined;
  /** What the law says of it, as marked by the deck or at the desk; `why` is empty where the deck says it. */
  readonly law?: { readonly says: LawMark; readonly why: string } | undefined;
  readonly status: "waiting" | "aside" | "withdrawn" | "merged" | "candidate" | "chosen" | "counted" | "settled";
  readonly supporters: Readonly<Record<SeatId, true>>;
  readonly support: number;
  readonly votes: readonly ClosedVote[];
  /** A tie between alternatives that the room voted between: true kept, false not. */
  readonly kept?: boolean | undefined;
  readonly outcome?: Outcome | undefined;
  readonly because?: "alternative" | undefined;
  /** Why the facilitator lowered the outcome, where they did. */
  readonly lowered?: string | undefined;
  /** As read out: names taken out. */
  readonly objections: readonly string[];
  readonly owner: string;
  readonly reviewOn: string;
  readonly flags: number;
};

export type OpenVote = {
  readonly id: string;
  readonly practice: string;
  /** The other practice of a tie. */ readonly other?: string | undefined;
  readonly wording: string;
  readonly openedAt: number;
  readonly closingAt: number | null;
  readonly present: Readonly<Record<SeatId, true>>;
  readonly ballots: Readonly<Record<SeatId, { readonly stance: Stance; readonly reason?: string | undefined; readonly whom?: string | undefined }>>;
  readonly choices: Readonly<Record<SeatId, string>>;
  readonly asks: Readonly<Record<SeatId, true>>;
  /** No ballot comes from a phone any more; those of people without one are entered at the desk. */
  readonly phonesClosed?: boolean;
  readonly entered?: Readonly<Partial<Record<Way, Entered>>>;
};
/** Ballots on paper, or hands, as counted at the desk. `choices`: on a tie, by practice. */
export type Entered = {
  readonly stances: Readonly<Partial<Record<Stance, number>>>;
  readonly objections: readonly Objection[];
  readonly choices: Readonly<Record<string, number>>;
};

/** One received idea, played. `answers` until they are counted; `count` null where fewer than five answered. */
export type Discovery = {
  readonly open: boolean;
  readonly shown: readonly number[];
  readonly answers: Readonly<Record<SeatId, string>>;
  readonly count: { readonly answers: Readonly<Record<string, number>>; readonly right: number; readonly answered: number } | null;
};

/** A line of the map: from the deck, or someone's own. `marks` until they are counted. */
export type MapEntry = Fate & {
  readonly list: MapList;
  readonly use?: Use | undefined;
  readonly text: string;
  readonly own: boolean;
  readonly status: SentenceStatus;
  readonly marks: Readonly<Record<SeatId, boolean>>;
  readonly count: number;
  /** Ticked in the questionnaire, before the day. */
  readonly before?: number | undefined;
};

/** One answer to the questionnaire: no name, no time, no group. */
export type QuestionnaireText = { readonly id: string; readonly kind: "tool" | "situation"; readonly text: string };
export type QuestionnaireAnswer = {
  readonly lines: readonly string[];
  readonly tools: readonly string[];
  readonly data: readonly string[];
  readonly texts: readonly QuestionnaireText[];
};
export type QuestionnaireCount = {
  readonly answers: number;
  readonly lines: Readonly<Record<string, number>>;
  readonly tools: Readonly<Record<string, number>>;
  readonly data: Readonly<Record<string, number>>;
};
/** `answers`, in an order drawn by lot, and what the desk said of their texts, until they are counted; `count` null where fewer than five answered. */
export type Questionnaire = {
  readonly answers: readonly QuestionnaireAnswer[];
  readonly reviews: Readonly<Record<string, { readonly verdict: "shown" | "aside"; readonly text?: string | undefined }>>;
  readonly count?: QuestionnaireCount | null | undefined;
  readonly texts: readonly (QuestionnaireText & { readonly status: "waiting" | "shown" | "aside" })[];
};

export type Values = {
  readonly moment: "before" | "open" | "revealed";
  readonly chosen: Readonly<Record<SeatId, readonly string[]>>;
  readonly counts: Readonly<Record<string, number>> | null;
  readonly kept: readonly string[];
};

/** The return on the time given. `marks` until they are counted; `counts` null where fewer than five answered. */
export type Ratings = {
  readonly counted: boolean;
  readonly marks: Readonly<Record<SeatId, number>>;
  readonly counts: Readonly<Record<string, number>> | null;
};

/** One sentence to leave with. */
export type LastWord = Fate & { readonly text: string; readonly status: SentenceStatus };

/** The themes that the room debates in full: up to `most` each, blind. `order` is the room's once revealed; `counts` null where fewer than five chose. */
export type Themes = {
  readonly moment: "before" | "open" | "revealed" | "applied";
  readonly most: number;
  /** What could be chosen, in the agenda's order; once revealed, in the room's. */
  readonly order: readonly string[];
  readonly chosen: Readonly<Record<SeatId, readonly string[]>>;
  readonly counts: Readonly<Record<string, number>> | null;
};

/** A practice of another charter: `asked` is the question there, `question` the same one here ("" where there is none), `practice` what it became ("" until it is offered). */
export type Brought = {
  readonly from: string;
  readonly asked: string;
  readonly question: string;
  readonly force: Force;
  readonly wording: string;
  readonly practice: string;
};

export type Action = { readonly what: string; readonly owner: string; readonly by: string };

export type Workshop = {
  readonly organisation: string;
  readonly title: string;
  readonly openedAt: number;
  readonly settings: Settings;
  readonly deck: Deck;
  readonly phase: Phase;
  readonly closed: boolean;
  readonly locked: boolean;
  /** Desks and walls prove themselves with keys of their own. */
  readonly screens: Readonly<Record<SeatId, "desk" | "wall">>;
  /** Which of them is the six-word phrase; not known of workshops opened before it was noted. */
  readonly phrase?: SeatId;
  readonly seats: Readonly<Record<SeatId, Seat>>;
  /** Seats whose keys open nothing here any more. */
  readonly banned: Readonly<Record<SeatId, true>>;
  /** Later keys of a seat, hashed as the first: a person who came back on another phone. */
  readonly moved: Readonly<Record<SeatId, SeatId>>;
  readonly headcount: number | null;
  /** Who sits at which table, until the workshop closes; how many tables were drawn; how often each was given the floor. */
  readonly tables: Readonly<Record<SeatId, number>>;
  readonly drawn: number;
  readonly turns: Readonly<Record<string, number>>;
  /** Received ideas that a table answered, and found. */
  readonly tableScores: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
  readonly discoveries: Readonly<Record<string, Discovery>>;
  readonly map: Readonly<Record<string, MapEntry>>;
  readonly values: Values;
  readonly themes: Themes;
  readonly questionnaire: Questionnaire;
  readonly agenda: readonly AgendaItem[];
  /** When the workshop should end, ms: noted when its clock first runs, and when the desk announces another time. */
  readonly end: number | null;
  readonly clock: Clock | null;
  readonly rounds: Readonly<Record<string, Round>>;
  readonly round: string | null;
  readonly arguments: Readonly<Record<string, Argument>>;
  readonly practices: Readonly<Record<string, Practice>>;
  readonly brought: Readonly<Record<string, Brought>>;
  /** Who wrote a sentence, until the workshop closes. */
  readonly authors: Readonly<Record<string, SeatId>>;
  readonly vote: OpenVote | null;
  readonly votes: number;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly flagged: Readonly<Record<SeatId, readonly string[]>>;
  /** Questions left to a function, with a date. */
  readonly entrusted: Readonly<Record<string, { readonly owner: string; readonly by: string }>>;
  readonly actions: Readonly<Record<string, Action>>;
  readonly actionsMade: number;
  readonly ratings: Ratings;
  readonly words: Readonly<Record<string, LastWord>>;
  /** Who offers to do what, until the workshop closes; then how many offered each. */
  readonly offers: Readonly<Record<SeatId, readonly string[]>>;
  readonly volunteers: Readonly<Record<string, number>>;
  /** Counted at closing: how many of each group, and of none. */
  readonly consulted: Readonly<Record<string, number>> | null;
};

export const THRESHOLDS: Thresholds = { quorum: 0.6, adopted: 0.8, group: 0.6, trial: 0.6, trialWithObjection: 0.8, objecting: 0.1, dropped: 0.75 };
export const SETTINGS: Settings = { lang: "fr", seats: 300, moderated: true, strictConsent: false, closingNotice: 5, thresholds: THRESHOLDS };

export const empty: Workshop = {
  organisation: "",
  title: "",
  openedAt: 0,
  settings: SETTINGS,
  deck: { themes: [], cards: [] },
  phase: "gathering",
  closed: false,
  locked: false,
  screens: {},
  seats: {},
  banned: {},
  moved: {},
  headcount: null,
  tables: {},
  drawn: 0,
  turns: {},
  tableScores: {},
  discoveries: {},
  map: {},
  values: { moment: "before", chosen: {}, counts: null, kept: [] },
  themes: { moment: "before", most: 0, order: [], chosen: {}, counts: null },
  questionnaire: { answers: [], reviews: {}, texts: [] },
  agenda: [],
  end: null,
  clock: null,
  rounds: {},
  round: null,
  arguments: {},
  practices: {},
  brought: {},
  authors: {},
  vote: null,
  votes: 0,
  fields: {},
  flagged: {},
  entrusted: {},
  actions: {},
  actionsMade: 0,
  ratings: { counted: false, marks: {}, counts: null },
  words: {},
  offers: {},
  volunteers: {},
  consulted: null,
};

/** The round on the table, its card with its theme and question, or nothing. */
export const roundOf = (workshop: Workshop): Round | null => (workshop.round === null ? null : workshop.rounds[workshop.round]!);
export const cardOf = (workshop: Workshop, id: string) => workshop.deck.cards.find((card) => card.id === id)!;
export const themeOf = (workshop: Workshop, id: string) => workshop.deck.themes.find((theme) => theme.id === id)!;
export const themeOfQuestion = (workshop: Workshop, id: string) =>
  workshop.deck.themes.find(({ questions }) => questions.some((question) => question.id === id))!;
export const questionOf = (workshop: Workshop, id: string) => workshop.deck.themes.flatMap((theme) => theme.questions).find((question) => question.id === id)!;

/** The seat that this key opens, where it opens one. */
export const seatOfKey = ({ moved }: Workshop, key: SeatId): SeatId => (Object.hasOwn(moved, key) ? moved[key]! : key);

/** People in the room, phone or not, as confirmed on the desk; before that, the seats taken. */
export const headcountOf = ({ headcount, seats }: Workshop): number => headcount ?? Object.keys(seats).length;

/** How many to plan for: confirmed; else expected, or here if they are more. */
export const plannedFor = ({ headcount, settings, seats }: Workshop): number => headcount ?? Math.max(settings.people ?? 0, Object.keys(seats).length);

/** The workshop with one practice, or one round, changed. */
export const withPractice = (workshop: Workshop, id: string, change: Partial<Practice>): Workshop => ({
  ...workshop,
  practices: { ...workshop.practices, [id]: { ...workshop.practices[id]!, ...change } },
});
export const withRound = (workshop: Workshop, id: string, change: Partial<Round>): Workshop => ({
  ...workshop,
  rounds: { ...workshop.rounds, [id]: { ...workshop.rounds[id]!, ...change } },
});
