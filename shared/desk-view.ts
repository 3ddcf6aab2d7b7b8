// What a desk may know: the public view plus who is in, what waits for reading, how many answered, and what the big button says.
import { rivalryOf } from "./alternatives.ts";
import { broughtView, mayBring, type BroughtView } from "./brought-view.ts";
import { writtenOf, type Written } from "./desk-queue.ts";
import { groupInformed } from "./consensus.ts";
import { GROUPS, type Hint, type LawMark } from "./scales.ts";
import { cardOf, headcountOf, roundOf, type Objection, type Practice, type Round, type SeatId, type Thresholds, type Workshop } from "./state.ts";
import { enteredBy, withoutSeat } from "./paper.ts";
import { blanksOf } from "./text.ts";
import { offersOf } from "./offers.ts";
import { missingPhases } from "./agenda-edit.ts";
import { choiceOf } from "./themes.ts";
import { countOfQuestionnaire, textsOf } from "./questionnaire.ts";
import { nextItemOf, openDiscoveryOf } from "./opening-views.ts";
import { hintOf } from "./triage.ts";
import { wordingOf } from "./round-view.ts";
import type { Command } from "./workshop.ts";

export type DeskView = {
  people: { seat: SeatId; alias: string; here: boolean }[];
  /** How many of each declared group, of those with none under "none". Never beside an alias. */
  groups: Record<string, number>;
  headcount: number;
  confirmed: boolean;
  /** People in the room without a seat. */
  withoutSeat: number;
  /** How many ballots were entered for them on the open vote. */
  entered: { paper: number; hands: number };
  /** What participants wrote and nobody read yet: no author, no group. */
  queue: Written[];
  /** What was set aside, and may still be shown. */
  aside: Written[];
  /** While positions or a vote are open. `of`: those who were there since; `away`: of them, not connected and without an answer. */
  answered: { n: number; of: number; away: number; askForTime: number } | null;
  /** Candidates of the round, best shared first, with their blanks. */
  candidates: Candidate[];
  alternatives: string[][];
  /** What other charters brought and was not offered to the room yet (E3). */
  brought: BroughtView[];
  /** More can be brought: no card was played. */
  mayBring: boolean;
  /** By practice counted and not yet settled: the objections that must be read out first. */
  toRead: Record<string, Objection[]>;
  /** Where the result on show stands among its alternatives. */
  rivalry: "alone" | "waiting" | "tied" | "decided" | "";
  thresholds: Thresholds;
  strictConsent: boolean;
  /** They hold from the first ballot on (G5). */
  thresholdsLocked: boolean;
  closingNotice: number;
  notes: { draw: string; watch: string } | null;
  flags: Record<string, number>;
  /** The questionnaire: how many answered; the rest from five on. `situations`: those that were read. */
  questionnaire: {
    answers: number;
    counted: boolean;
    told: boolean;
    lines: Record<string, number>;
    tools: Record<string, number>;
    data: Record<string, number>;
    situations: Record<string, string>;
    contact: string;
  };
  /** Cards of the association's own in the deck: its cases, and those it brought. */
  ownCards: number;
  /** The questions that a case of one’s own may settle. */
  questions: Record<string, { theme: string; kind: string; text: string }>;
  /** How many offer each thing; who, they say themselves. */
  offers: Record<string, number>;
  /** When the workshop should end, ms; 0 until its clock first runs. */
  end: number;
  /** Of each item: minutes as first planned, and when it really began and ended, ms; 0 where it did not. */
  times: Record<string, { planned: number; startedAt: number; endedAt: number }>;
  /** Cards that can be added, those nearest to the uses marked on the map first; and phases that were left out. */
  addable: { id: string; theme: string; title: string; marks: number }[];
  missing: string[];
  /** What the big button says, where one command is enough. */
  next: Command | null;
};
export type Candidate = {
  id: string;
  force: string;
  refuses: boolean;
  template: string;
  wording: string;
  blanks: { name: string; options: string[]; words: string }[];
  supports: number;
  status: string;
  ballot: number;
  votes: number;
  reservations: string[];
  origin: string;
  from: string;
  reworded: boolean;
  hint: Hint | "";
  /** The wording last voted, and how many votes are left to it (V8); "" where it was not voted. */
  before: string;
  law: LawMark | "";
  lawWhy: string;
};

export function deskView(workshop: Workshop, here: ReadonlySet<SeatId>): DeskView {
  const round = roundOf(workshop);
  const groups = [...GROUPS, "none"].map((group) => [group, Object.values(workshop.seats).filter((seat) => (seat.group ?? "none") === group).length] as const);
  const result = round?.result ? workshop.practices[round.result]! : null;
  const unread = result?.status === "counted";
  const flags = Object.values(workshop.flagged).flat();
  return {
    people: Object.entries(workshop.seats).map(([seat, { alias = "" }]) => ({ seat, alias, here: here.has(seat) })),
    groups: Object.fromEntries(groups.filter(([, count]) => count > 0)),
    headcount: headcountOf(workshop),
    confirmed: workshop.headcount !== null,
    queue: writtenOf(workshop, "waiting"),
    aside: writtenOf(workshop, "aside"),
    withoutSeat: withoutSeat(workshop),
    entered: { paper: workshop.vote ? enteredBy(workshop.vote, "paper") : 0, hands: workshop.vote ? enteredBy(workshop.vote, "hands") : 0 },
    answered: answeredOf(workshop, round, here),
    candidates: round && !round.ended ? candidatesOf(workshop, round) : [],
    alternatives: round ? round.alternatives.map((set) => [...set]) : [],
    brought: broughtView(workshop, round),
    mayBring: mayBring(workshop),
    toRead: Object.fromEntries(
      (round?.chosen ?? [])
        .map((id) => workshop.practices[id]!)
        .filter(({ status }) => status === "counted")
        .map(({ id, votes }) => [id, [...votes.at(-1)!.objections]]),
    ),
    rivalry: unread ? rivalryOf(workshop, result.id).state : "",
    thresholds: workshop.settings.thresholds,
    strictConsent: workshop.settings.strictConsent,
    thresholdsLocked: workshop.votes > 0,
    closingNotice: workshop.settings.closingNotice,
    notes: (round && cardOf(workshop, round.card).notes) ?? null,
    flags: Object.fromEntries([...new Set(flags)].map((id) => [id, flags.filter((each) => each === id).length])),
    questionnaire: questionnaireOf(workshop),
    ownCards: workshop.deck.cards.filter(({ own }) => own).length,
    questions: questionsOf(workshop),
    offers: workshop.closed ? { ...workshop.volunteers } : offersOf(workshop),
    end: workshop.end ?? 0,
    times: Object.fromEntries(workshop.agenda.map(({ id, planned, startedAt = 0, endedAt = 0 }) => [id, { planned, startedAt, endedAt }])),
    addable: addableOf(workshop),
    missing: missingPhases(workshop),
    next: nextOf(workshop),
  };
}

const questionsOf = ({ deck }: Workshop): DeskView["questions"] =>
  Object.fromEntries(deck.themes.flatMap(({ name: theme, questions }) => questions.map(({ id, kind, text }) => [id, { theme, kind, text }])));

function questionnaireOf(workshop: Workshop): DeskView["questionnaire"] {
  const { questionnaire, settings } = workshop;
  const count = countOfQuestionnaire(workshop);
  const situations = count ? textsOf(workshop).filter(({ kind, status }) => kind === "situation" && status === "shown") : [];
  return {
    answers: count?.answers ?? questionnaire.answers.length,
    counted: questionnaire.count !== undefined,
    told: count !== null,
    lines: { ...count?.lines },
    tools: { ...count?.tools },
    data: { ...count?.data },
    situations: Object.fromEntries(situations.map(({ id, text }) => [id, text])),
    contact: settings.contact ?? "",
  };
}

function answeredOf(workshop: Workshop, round: Round | null, here: ReadonlySet<SeatId>): DeskView["answered"] {
  const count = (of: readonly SeatId[], answers: Readonly<Record<SeatId, unknown>>, askForTime: number) => ({
    n: Object.keys(answers).length,
    of: of.length,
    away: of.filter((seat) => !(seat in answers) && !here.has(seat)).length,
    askForTime,
  });
  const vote = workshop.vote;
  if (vote) return count(Object.keys(vote.present), vote.other ? vote.choices : vote.ballots, Object.keys(vote.asks).length);
  const idea = openDiscoveryOf(workshop);
  if (idea) return count(Object.keys(workshop.seats), idea.discovery.answers, 0);
  if (workshop.values.moment === "open") return count(Object.keys(workshop.seats), workshop.values.chosen, 0);
  if (workshop.phase === "closing" && !workshop.closed && !workshop.ratings.counted) return count(Object.keys(workshop.seats), workshop.ratings.marks, 0);
  if (workshop.themes.moment === "open") return count(Object.keys(workshop.seats), workshop.themes.chosen, 0);
  if (!round || round.ended) return null;
  return round.moment === "first" || round.moment === "second" ? count(Object.keys(workshop.seats), round[round.moment], 0) : null;
}

const plannedRounds = ({ agenda }: Workshop): boolean => agenda.some(({ kind, status }) => kind === "round" && status === "planned");

function addableOf({ deck, agenda, map }: Workshop): DeskView["addable"] {
  const there = new Set(agenda.map(({ card }) => card));
  const uses = Object.values(map).filter(({ list, status }) => list === "uses" && status === "shown");
  const marked = (use: string | undefined) =>
    uses.filter((line) => use && line.use === use).reduce((sum, { count, marks }) => sum + count + Object.values(marks).filter(Boolean).length, 0);
  return deck.cards
    .filter(({ id }) => !there.has(id))
    .map(({ id, theme, title, use }) => ({ id, theme, title, marks: marked(use) }))
    .toSorted((a, b) => b.marks - a.marks);
}

/** Ordered by group-informed consensus on supports (order only, design §4.1), then as they came. */
function candidatesOf(workshop: Workshop, round: Round): Candidate[] {
  const seats = Object.entries(workshop.seats);
  const shared = ({ supporters }: Practice) =>
    groupInformed(
      [...GROUPS, undefined].map((group) => {
        const members = seats.filter(([, seat]) => seat.group === group);
        return { agree: members.filter(([id]) => supporters[id]).length, seen: members.length };
      }),
    );
  const all = Object.values(workshop.practices).filter(
    (practice) => practice.round === round.id && ["candidate", "chosen", "counted", "settled"].includes(practice.status),
  );
  return all
    .map((practice) => ({ practice, score: shared(practice) }))
    .sort((a, b) => b.score - a.score || b.practice.support - a.practice.support)
    .map(({ practice }, rank) => ({
      id: practice.id,
      force: practice.force,
      refuses: practice.refuses,
      template: practice.wording,
      wording: wordingOf(practice),
      origin: practice.origin,
      from: practice.from ?? "",
      reworded: practice.reworded === true,
      hint: hintOf(workshop, round, practice, rank),
      before: practice.votes.at(-1)?.wording ?? "",
      law: practice.law?.says ?? "",
      lawWhy: practice.law?.why ?? "",
      blanks: blanksOf(practice.wording).map((name) => ({ name, options: [...(practice.options[name] ?? [])], words: practice.blanks[name] ?? "" })),
      supports: practice.support || Object.keys(practice.supporters).length,
      status: practice.status,
      ballot: round.chosen.indexOf(practice.id) + 1,
      votes: practice.votes.length,
      reservations: [...(practice.votes.at(-1)?.reservations ?? [])],
    }));
}

/** The one command that leads on, where one is enough; null where the facilitator must choose or write first. */
export function nextOf(workshop: Workshop): Command | null {
  const round = roundOf(workshop);
  const vote = workshop.vote;
  if (workshop.closed) return null;
  if (vote) {
    if (vote.closingAt === null) return { type: "announceClosing", vote: vote.id };
    return { type: withoutSeat(workshop) > 0 && !vote.phonesClosed ? "closePhones" : "closeVote", vote: vote.id }; // N1
  }
  if (workshop.phase === "discovering") {
    const open = openDiscoveryOf(workshop);
    if (open) return { type: "closeDiscovery", item: open.item.id };
    const item = nextItemOf(workshop);
    if (item) return { type: "openDiscovery", item: item.id };
  }
  if (workshop.phase === "valuing" && (workshop.deck.values?.length ?? 0) > 0) {
    const { moment, kept } = workshop.values;
    if (moment !== "revealed") return { type: moment === "before" ? "openValues" : "revealValues" };
    if (kept.length === 0 && workshop.themes.moment === "before") return null;
  }
  if (workshop.phase === "valuing") {
    const { moment } = workshop.themes;
    if (moment === "open") return { type: "revealThemes" };
    if (moment === "revealed" && plannedRounds(workshop)) return { type: "applyThemes" };
    if (moment === "before" && choiceOf(workshop)) return { type: "openThemes" };
  }
  if (round && !round.ended) {
    switch (round.moment) {
      case "card":
        return { type: "openPositions", round: round.id, which: "first" };
      case "first":
        return { type: "closePositions", round: round.id, which: "first" };
      case "split":
        return { type: "turnCard", round: round.id };
      case "talk":
        return { type: "openPositions", round: round.id, which: "second" };
      case "second":
        return { type: "closePositions", round: round.id, which: "second" };
      case "crossed":
        return { type: "openChoosing", round: round.id };
      case "choosing":
      case "counted":
      case "voting": {
        if (round.chosen.length === 0) return null;
        const practices = round.chosen.map((id) => workshop.practices[id]!);
        const tied = practices.find(({ id, status }) => status === "counted" && rivalryOf(workshop, id).state === "tied");
        if (tied) return { type: "openTieVote", practice: tied.id };
        const unsettled = practices.find(({ id, status }) => status === "counted" && rivalryOf(workshop, id).state !== "waiting");
        if (unsettled) return needsNothing(unsettled) ? { type: "settleOutcome", practice: unsettled.id } : null;
        const toVote = practices.find(({ status }) => status === "chosen");
        if (toVote) return blanksOf(toVote.wording).some((blank) => !Object.hasOwn(toVote.blanks, blank)) ? null : { type: "openVote", practice: toVote.id };
      }
    }
  }
  const item =
    workshop.agenda.find(({ status }) => status === "planned") ??
    (workshop.phase === "closing" ? undefined : workshop.agenda.find(({ kind }) => kind === "closing"));
  if (item) return { type: "playItem", item: item.id };
  return workshop.phase === "closing" ? { type: "closeWorkshop" } : null;
}

/** An outcome stands in one tap where nobody objected and no owner is needed. */
const needsNothing = ({ votes }: Practice): boolean => votes.at(-1)!.objections.length === 0 && votes.at(-1)!.outcome !== "trial";
