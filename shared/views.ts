// What each screen may know. Nothing leaves the room except through publicView, seatView (seat-view.ts) and deskView (desk-view.ts).
import { coverageOf, refusesAll } from "./charter/coverage.ts";
import { battleOf, discoveryPart, mapView, themesView, unaskedOf, valuesView } from "./opening-views.ts";
import { practiceView, roundView, wordingOf } from "./round-view.ts";
import type { Moment, Outcome, Pace, Phase, Position, Seating, LawMark, Standing } from "./scales.ts";
import { THEMES } from "./scales.ts";
import { cardOf, questionOf, type Clock, type Workshop } from "./state.ts";
import { atTables } from "./tables.ts";

const HOUSE_THEMES: readonly string[] = THEMES;

/** The same bytes for everyone. Maps by id, always there; only records may be missing; screens sort by `order`. */
export type PublicView = {
  code: string;
  organisation: string;
  title: string;
  lang: string;
  phase: Phase;
  closed: boolean;
  locked: boolean;
  moderated: boolean;
  /** How a practice is adopted: how many of a hundred can live with it, and whether one objection is enough to leave it open. */
  adoptedPercent: number;
  strictConsent: boolean;
  /** Seats taken: people with a phone. */
  people: number;
  seating: Seating;
  /** How many sit at each table that holds someone, by its number. */
  tables: Record<string, number>;
  /** `endsAt` in server ms while it runs, else `left` in ms; either may be past. */
  clock?: ClockView;
  agenda: Record<string, AgendaView>;
  /** Of the questions on today's agenda. `planks`: supports across sides. */
  score: { answered: number; asked: number; planks: number };
  /** The received idea on the table; with its answer once revealed. */
  discovery?: DiscoveryView;
  /** The room against received ideas, over those told. */
  battle: { right: number; answered: number };
  map: Record<string, MapView>;
  values: ValuesView;
  themes: ThemesView;
  /** In a word each, the themes that the deck adds to the six of the house: screens know the six. */
  ownThemes: Record<string, string>;
  /** Themes of the deck that today's agenda leaves out. */
  unasked: string[];
  round?: RoundView;
  arguments: Record<string, ArgumentView>;
  practices: Record<string, PracticeView>;
  vote?: VoteView;
  /** Every question of the deck and where it stands; empty until the draft is read. */
  coverage: Record<string, CoverageView>;
  /** Settings of the charter, by Field; empty where not yet written. */
  fields: Record<string, string>;
  actions: Record<string, { what: string; owner: string; by: string; order: number }>;
  /** The return on time, once counted; `told` is false where fewer than five answered. */
  ratings: RatingsView;
  /** Sentences to leave with, once read. */
  words: Record<string, { text: string; order: number }>;
};

export type CoverageView = { order: number; theme: string; short: string; standing: Standing };
export type RatingsView = { counted: boolean; told: boolean; counts: Record<string, number> };
export type ClockView = { item: string; running: boolean; endsAt: number; left: number };
/** `theme`, `title` and `pace` are empty where the item is no round. */
export type AgendaView = { order: number; kind: string; theme: string; title: string; pace: Pace | ""; minutes: number; status: string };
/** `choices`: what is picked or put in order, as dealt; `places`: of each, what a phone answers with. Empty for a claim. */
export type DiscoveryView = {
  id: string;
  kind: string;
  stake: string;
  number: number;
  of: number;
  text: string;
  open: boolean;
  choices: string[];
  places: number[];
  /** "" while open. `told` is false where fewer than five answered. */
  answer: string;
  why: string;
  source: string;
  scope: string;
  date: string;
  told: boolean;
  right: number;
  answered: number;
  counts: Record<string, number>;
};
/** `count`: ticks on the day and, of those, `before`: answers to the questionnaire. */
export type MapView = { list: string; use: string; text: string; own: boolean; count: number; before: number; order: number };
/** `choice`: every value of the deck, "name" and "commitment". `kept`: in the room's order. */
export type ValuesView = {
  moment: string;
  told: boolean;
  counts: Record<string, number>;
  kept: string[];
  choice: Record<string, { name: string; commitment: string; order: number }>;
};
/** What the room may debate in full, `most` of it each; nothing where there is no choice to make. `order`: in the room's order once revealed. */
export type ThemesView = { moment: string; most: number; told: boolean; order: string[]; counts: Record<string, number> };
export type FactView = { text: string; detail: string; source: string; scope: string; date: string };

/** `debated`: in camps; else it goes straight to its practices. */
export type RoundView = {
  id: string;
  moment: Moment;
  pace: Pace;
  debated: boolean;
  theme: string;
  themeShort: string;
  number: number;
  of: number;
  themeNumber: number;
  themeOf: number;
  kind: string;
  question: string;
  title: string;
  ask: string;
  situation: string;
  thesis: string;
  /** A case of the association's own has no facts: its card is not turned. */
  turns: boolean;
  law: string;
  lawSource: string;
  /** The day it was checked: 2026-11-24. */
  lawDate: string;
  /** There once the card is turned: after the first position, or at once where the card is not debated. */
  fact?: FactView;
  counter?: FactView;
  /** `told` is false where fewer than five answered: then the numbers are zero and stay unsaid. */
  split?: SplitView;
  secondSplit?: SplitView;
  shift?: ShiftView;
  planks: number;
  /** Whose turn the wall drew, while the room talks. */
  turn?: TurnView;
  /** The practice whose result is being shown, "" where there is none. */
  result: string;
};
/** `table`: 0 where nobody sits at a table. `number`: the nth turn on this card. */
export type TurnView = { number: number; table: number; side: Position };
export type SplitView = { told: boolean; for: number; conditions: number; against: number };
/** `flows`: "for>conditions" and the like, only those above zero. */
export type ShiftView = { told: boolean; paired: number; moved: number; flows: Record<string, number> };
export type ArgumentView = { side: Position; text: string; support: number; order: number };

export type PracticeView = {
  order: number;
  round: string;
  theme: string;
  question: string;
  questionShort: string;
  force: string;
  refuses: boolean;
  /** Whose charter it comes from; "" where from none. */
  from: string;
  /** With its filled blanks; an empty one is "…". */
  wording: string;
  status: "candidate" | "chosen" | "counted" | "settled";
  /** After a count, what the count amounts to; once settled, what stands. "" before. */
  outcome: Outcome | "";
  /** 1, 2, … on the ballot; 0 where not chosen. */
  ballot: number;
  support: number;
  tries: number;
  /** Ballots cast; stances at 2 or better, of stances cast (zero where `told` is false). */
  ballots: number;
  /** Of people without a phone; told always, since the room and the desk saw them. */
  byPaper: number;
  byHand: number;
  accepted: number;
  stances: number;
  told: boolean;
  tally: Record<string, number>;
  groups: Record<string, string>;
  groupHeldBack: boolean;
  /** Objections as read out, reservations as written: both once the outcome stands; before that, only how many objected. */
  objecting: number;
  objections: string[];
  reservations: string[];
  owner: string;
  reviewOn: string;
  alternative: boolean;
  /** What the law says of it: "duty" states it, "below" may go below it, "" neither; and why, as the desk said. */
  law: LawMark | "";
  lawWhy: string;
  kept: string;
  ok: string;
  ko: string;
};

/** `other` and `otherWording` are "" but for a tie between two. `closingAt`: server ms, 0 while no closing is announced. */
export type VoteView = {
  id: string;
  practice: string;
  other: string;
  wording: string;
  otherWording: string;
  force: string;
  /** The wording last voted, where the room votes again; "" the first time. */
  before: string;
  number: number;
  of: number;
  closingAt: number;
  /** People without a phone are being counted. */
  phonesClosed: boolean;
};

const clockView = (clock: Clock): ClockView =>
  "endsAt" in clock ? { item: clock.item, running: true, endsAt: clock.endsAt, left: 0 } : { item: clock.item, running: false, endsAt: 0, left: clock.left };
/** Sent once it is looked at: twenty-five lines that no phone needs before. */
const coverageView = (workshop: Workshop): PublicView["coverage"] =>
  workshop.closed || workshop.phase === "drafting" || workshop.phase === "closing"
    ? Object.fromEntries(coverageOf(workshop).map(({ question, theme, short, standing }, order) => [question, { order, theme, short, standing }]))
    : {};
/** Questions of the cards on today's agenda, and how many of them have an answer: a practice adopted or on trial. */
export function scoreOf(workshop: Workshop): PublicView["score"] {
  const asked = new Set(workshop.agenda.filter(({ card, status }) => card && status !== "skipped").map(({ card }) => cardOf(workshop, card!).question));
  const answered = new Set(
    Object.values(workshop.practices)
      .filter(({ outcome }) => outcome === "adopted" || outcome === "trial")
      .map(({ question }) => question),
  );
  for (const question of Object.keys(workshop.entrusted)) answered.add(question);
  if (refusesAll(workshop)) for (const question of asked) if (!answered.has(question)) asked.delete(question); // Q2: moot, not missing
  return {
    asked: asked.size,
    answered: [...asked].filter((question) => answered.has(question)).length,
    planks: Object.values(workshop.rounds).reduce((sum, { planks }) => sum + planks, 0),
  };
}

function agendaView(workshop: Workshop): PublicView["agenda"] {
  return Object.fromEntries(
    workshop.agenda.map(({ id, kind, card, pace = "full", minutes, status }, order) => [
      id,
      {
        order,
        kind,
        minutes,
        status,
        theme: card ? cardOf(workshop, card).theme : "",
        title: card ? cardOf(workshop, card).title : "",
        pace: card ? pace : "",
      },
    ]),
  );
}

/** What was decided to do: actions written at the desk, and questions entrusted to a function. */
export const actionsOf = (workshop: Workshop): [string, { what: string; owner: string; by: string }][] => [
  ...Object.entries(workshop.actions),
  ...Object.entries(workshop.entrusted).map(
    ([id, { owner, by }]) => [`q.${id}`, { what: questionOf(workshop, id).text, owner, by }] as [string, { what: string; owner: string; by: string }],
  ),
];

const TOLD: readonly string[] = ["candidate", "chosen", "counted", "settled"];

export function publicView(workshop: Workshop, code: string): PublicView {
  const round = workshop.round ? workshop.rounds[workshop.round]! : null;
  const vote = workshop.vote;
  return {
    code,
    organisation: workshop.organisation,
    title: workshop.title,
    lang: workshop.settings.lang,
    phase: workshop.phase,
    closed: workshop.closed,
    locked: workshop.locked,
    moderated: workshop.settings.moderated,
    adoptedPercent: Math.round(workshop.settings.thresholds.adopted * 100), // whole: a share comes out of the schema with rounding errors
    strictConsent: workshop.settings.strictConsent,
    people: workshop.consulted ? Object.values(workshop.consulted).reduce((sum, count) => sum + count, 0) : Object.keys(workshop.seats).length,
    seating: workshop.settings.tables ?? "none",
    tables: atTables(workshop),
    ...(workshop.clock ? { clock: clockView(workshop.clock) } : {}),
    agenda: agendaView(workshop),
    score: scoreOf(workshop),
    ...discoveryPart(workshop),
    battle: battleOf(workshop),
    map: mapView(workshop),
    values: valuesView(workshop),
    themes: themesView(workshop),
    ownThemes: Object.fromEntries(workshop.deck.themes.filter(({ id }) => !HOUSE_THEMES.includes(id)).map(({ id, short }) => [id, short])),
    unasked: unaskedOf(workshop),
    ...(round ? { round: roundView(workshop, round) } : {}),
    arguments: Object.fromEntries(
      Object.entries(workshop.arguments)
        .filter(([, each]) => each.round === workshop.round && each.status === "shown")
        .map(([id, { side, text, support, supporters }], order) => [id, { side, text, order, support: support || Object.keys(supporters).length }]),
    ),
    practices: Object.fromEntries(
      Object.values(workshop.practices)
        .filter(({ status, round: of, outcome }) => TOLD.includes(status) && (of === workshop.round || outcome))
        .map((practice, order) => [practice.id, practiceView(workshop, practice, order)]),
    ),
    ...(vote
      ? {
          vote: {
            id: vote.id,
            practice: vote.practice,
            other: vote.other ?? "",
            wording: vote.wording,
            otherWording: vote.other ? wordingOf(workshop.practices[vote.other]!) : "",
            force: workshop.practices[vote.practice]!.force,
            before: vote.other ? "" : (workshop.practices[vote.practice]!.votes.at(-1)?.wording ?? ""),
            number: round!.chosen.indexOf(vote.practice) + 1,
            of: round!.chosen.length,
            closingAt: vote.closingAt ?? 0,
            phonesClosed: vote.phonesClosed === true,
          },
        }
      : {}),
    coverage: coverageView(workshop),
    fields: { ...workshop.fields },
    actions: Object.fromEntries(actionsOf(workshop).map(([id, action], order) => [id, { ...action, order }])),
    ratings: { counted: workshop.ratings.counted, told: workshop.ratings.counts !== null, counts: { ...workshop.ratings.counts } },
    words: Object.fromEntries(
      Object.entries(workshop.words)
        .filter(([, { status }]) => status === "shown")
        .map(([id, { text }], order) => [id, { text, order }]),
    ),
  };
}
