// What stays open: the practices that did not get through, the best argument of each side, and who must decide.
import type { BlockContent, Paragraph, RootContent } from "mdast";
import { POSITIONS } from "../scales.ts";
import { isForDpo } from "../marks.ts";
import { cardOf, questionOf, type Practice, type Round, type Workshop } from "../state.ts";
import { answersTo, votedWording, type Clause } from "./clauses.ts";
import { dayWords } from "./days.ts";
import { bullets, bulletsOr, labelled, paragraph, strong, strongly, text } from "./nodes.ts";
import type { CharterWords } from "./words.ts";

export const roundsOf = ({ agenda, rounds }: Workshop): Round[] => agenda.flatMap(({ id }) => rounds[id] ?? []);
export const practicesOf = (workshop: Workshop, round: Round): Practice[] =>
  Object.values(workshop.practices).filter((practice) => practice.round === round.id);
const isOpen = ({ outcome, status, votes }: Practice) => outcome === "open" || ((status === "counted" || status === "chosen") && votes.length > 0);

/** A wording, then what is known of it. */
export const practiceLine = (practice: Practice, words: CharterWords, ...known: string[]): Paragraph => ({
  type: "paragraph",
  children: [strong(votedWording(practice)), { type: "text", value: ` ${text([`${words.forces[practice.force]}.`, ...known].join(" ")).value}` }],
});

export function openQuestions(workshop: Workshop, clauses: readonly Clause[], words: CharterWords): RootContent[] {
  const items = roundsOf(workshop).flatMap((round) => {
    const open = practicesOf(workshop, round).filter(isOpen);
    const question = questionOf(workshop, cardOf(workshop, round.card).question);
    const unanswered = answersTo(clauses, question.id).length === 0;
    if (open.length === 0 && !(round.ended && unanswered)) return [];
    const undecided = unanswered || open.some((practice) => !(practice.because === "alternative" && winnersOver(workshop, clauses, practice).length > 0));
    const item: BlockContent[] = [
      strongly(question.text),
      open.length === 0
        ? paragraph(words.noPractice)
        : bullets(open.map((practice) => [openPractice(workshop, clauses, practice, words), ...forDpo(practice, words)])),
      ...bestArguments(workshop, round, words),
      ...(undecided ? decides(open, words) : []),
    ];
    return [item];
  });
  return [bulletsOr(items, words.noOpen)];
}

/** J2: named as to be seen by the DPO, with what the desk said of it, wherever the annex prints it. */
export const forDpo = (practice: Practice, words: CharterWords): Paragraph[] =>
  isForDpo(practice) ? [labelled(words.forDpo, practice.law!.why || words.forDpoWhy)] : [];

function openPractice(workshop: Workshop, clauses: readonly Clause[], practice: Practice, words: CharterWords): Paragraph {
  const why = isForDpo(practice) && practice.status === "settled" ? words.why.dpo : reason(workshop, clauses, practice, words);
  return practiceLine(practice, words, why);
}

/** The numbers of the clauses kept instead of this alternative. */
function winnersOver(workshop: Workshop, clauses: readonly Clause[], { id, round }: Practice): number[] {
  const rivals = workshop.rounds[round]!.alternatives.find((set) => set.includes(id)) ?? [];
  return clauses.filter(({ practice }) => rivals.includes(practice.id)).map(({ number }) => number);
}

function reason(workshop: Workshop, clauses: readonly Clause[], practice: Practice, { why }: CharterWords): string {
  if (practice.status === "counted") return why.counted;
  if (practice.status === "chosen") return why.reworded;
  const vote = practice.votes.at(-1);
  const winners = winnersOver(workshop, clauses, practice);
  if (practice.because === "alternative") return winners.length > 0 ? why.beaten(winners) : why.level;
  if (practice.objections.length > 0) return why.objection(practice.objections.length);
  if (!vote?.tally) return why.undecided;
  return vote.quorum ? why.disagreed : why.quorum;
}

/** Of each side, the sentence that most people supported once counted; only what the room was shown. */
function bestArguments(workshop: Workshop, round: Round, words: CharterWords): Paragraph[] {
  const shown = Object.values(workshop.arguments).filter((each) => each.round === round.id && each.status === "shown");
  return POSITIONS.flatMap((side) => {
    const [best] = shown.filter((each) => each.side === side).sort((a, b) => b.support - a.support);
    return best ? [labelled(words.sides[side], best.text)] : [];
  });
}

function decides(open: readonly Practice[], words: CharterWords): Paragraph[] {
  const others = open.filter((practice) => !isForDpo(practice));
  const named = others.find(({ owner }) => owner);
  return [
    ...(open.some(isForDpo) ? [labelled(words.decides, words.decidesDpo)] : []), // J2
    ...(others.length > 0 || open.length === 0
      ? [labelled(words.decides, named ? words.decidesBy(named.owner, named.reviewOn && dayWords(named.reviewOn, words.lang)) : words.decidesMissing)]
      : []),
  ];
}
