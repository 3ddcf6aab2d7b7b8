// The views of the round on the table and of its practices: what the whole room may know of them.
import { acceptedIn, stancesIn } from "./consensus.ts";
import type { Fact } from "./deck.ts";
import { cardOf, questionOf, themeOf, themeOfQuestion, type Practice, type Round, type Workshop } from "./state.ts";
import { filled } from "./text.ts";
import type { FactView, PracticeView, RoundView, ShiftView, SplitView } from "./views.ts";

const factView = ({ text, detail = "", source, scope, date }: Fact): FactView => ({ text, detail, source, scope, date });
const splitView = (split: Round["split"]): SplitView => (split ? { told: true, ...split } : { told: false, for: 0, conditions: 0, against: 0 });
const shiftView = (shift: Round["shift"]): ShiftView =>
  shift ? { told: true, paired: shift.paired, moved: shift.moved, flows: { ...shift.flows } } : { told: false, paired: 0, moved: 0, flows: {} };

export const wordingOf = ({ wording, blanks }: Practice): string => filled(wording, blanks);

export function roundView(workshop: Workshop, round: Round): RoundView {
  const card = cardOf(workshop, round.card);
  const question = questionOf(workshop, card.question);
  const rounds = workshop.agenda.filter(({ kind, status }) => kind === "round" && status !== "skipped");
  const siblings = rounds.filter((item) => cardOf(workshop, item.card!).theme === card.theme);
  const turned = !["card", "first", "split"].includes(round.moment);
  const second = round.secondSplit !== undefined;
  return {
    id: round.id,
    moment: round.moment,
    pace: round.pace,
    debated: round.pace === "full" && question.kind === "whether",
    theme: card.theme,
    themeShort: themeOf(workshop, card.theme).short,
    number: rounds.findIndex(({ id }) => id === round.id) + 1,
    of: rounds.length,
    themeNumber: siblings.findIndex(({ id }) => id === round.id) + 1,
    themeOf: siblings.length,
    kind: question.kind,
    question: question.text,
    title: card.title,
    ask: card.ask,
    situation: card.situation,
    thesis: card.thesis ?? "",
    turns: card.fact !== undefined && card.counter !== undefined,
    law: card.law?.text ?? "",
    lawSource: card.law?.source ?? "",
    lawDate: card.law?.date ?? "",
    ...(turned && card.fact && card.counter ? { fact: factView(card.fact), counter: factView(card.counter) } : {}),
    ...(round.split !== undefined ? { split: splitView(round.split) } : {}),
    ...(second ? { secondSplit: splitView(round.secondSplit), shift: shiftView(round.shift) } : {}),
    planks: round.planks,
    ...(round.turn ? { turn: { ...round.turn } } : {}),
    result: round.result ?? "",
  };
}

export function practiceView(workshop: Workshop, practice: Practice, order: number): PracticeView {
  const vote = practice.votes.at(-1);
  const counted = practice.status === "counted" || practice.status === "settled";
  const tally = counted ? (vote?.tally ?? null) : null;
  const round = workshop.rounds[practice.round]!;
  return {
    order,
    round: practice.round,
    theme: themeOfQuestion(workshop, practice.question).id,
    question: practice.question,
    questionShort: questionOf(workshop, practice.question).short,
    force: practice.force,
    refuses: practice.refuses,
    from: practice.from ?? "",
    wording: wordingOf(practice),
    status: practice.status as PracticeView["status"],
    outcome: practice.outcome ?? (counted ? vote!.outcome : ""),
    ballot: round.chosen.indexOf(practice.id) + 1,
    support: practice.support,
    tries: practice.votes.length,
    ballots: tally ? vote!.ballots : 0, // S4
    byPaper: counted ? (vote?.paper ?? 0) : 0,
    byHand: counted ? (vote?.hands ?? 0) : 0,
    told: tally !== null,
    tally: tally ? { ...tally } : {},
    accepted: tally ? acceptedIn(tally) : 0,
    stances: tally ? stancesIn(tally) : 0,
    groups: counted ? { ...vote!.groups } : {},
    groupHeldBack: tally !== null && vote!.groupHeldBack,
    objecting: counted ? vote!.objections.length : 0,
    objections: practice.status === "settled" ? [...practice.objections] : [],
    reservations: practice.status === "settled" ? [...vote!.reservations] : [], // M4
    owner: practice.owner,
    reviewOn: practice.reviewOn,
    alternative: round.alternatives.some((set) => set.includes(practice.id)),
    law: practice.law?.says ?? "",
    lawWhy: practice.law?.why ?? "",
    kept: practice.kept === undefined ? "" : practice.kept ? "kept" : "left",
    ok: practice.ok ?? "",
    ko: practice.ko ?? "",
  };
}
