// The rounds in the workshop file, one by one: positions before and after, arguments with their supports, and every practice with every vote on it.
import type { BlockContent, RootContent } from "mdast";
import { isForDpo, isReminder } from "../marks.ts";
import { POSITIONS, STANCES } from "../scales.ts";
import { cardOf, questionOf, themeOf, type ClosedVote, type Practice, type Round, type Workshop } from "../state.ts";
import { wordingOf } from "../round-view.ts";
import { heard, saidOnce, type Clause } from "./clauses.ts";
import { dayWords } from "./days.ts";
import type { Says } from "./file.ts";
import { bullets, heading, labelled, paragraph, strongly, table } from "./nodes.ts";
import { forDpo, practicesOf, roundsOf } from "./open.ts";

export function roundsPart(workshop: Workshop, clauses: readonly Clause[], says: Says): RootContent[] {
  return roundsOf(workshop).flatMap((round) => {
    const card = cardOf(workshop, round.card);
    const { file } = says;
    const debated = questionOf(workshop, card.question).kind === "whether";
    return [
      heading(3, `${card.title} (${themeOf(workshop, card.theme).short})`),
      labelled(file.question, questionOf(workshop, card.question).text),
      labelled(file.situation, card.situation),
      ...(card.thesis ? [labelled(file.thesis, card.thesis)] : []),
      ...(debated ? [...positions(round, says), ...argumentsOf(workshop, round, says)] : [paragraph(file.notDebated)]),
      strongly(file.practices),
      bullets(practicesOf(workshop, round).flatMap((practice) => practiceItem(workshop, clauses, practice, says))),
      ...left(practicesOf(workshop, round), says),
    ];
  });
}

function positions({ split, secondSplit, shift, planks }: Round, { file, charter }: Says): RootContent[] {
  const asked = split !== undefined || secondSplit !== undefined;
  const counts = POSITIONS.map((side) => [charter.sides[side], split?.[side] ?? "", secondSplit?.[side] ?? ""].map(String));
  const untold = (split === undefined || split === null) && (secondSplit === undefined || secondSplit === null);
  const flows = Object.entries(shift?.flows ?? {}).map(([flow, count]) => {
    const [from, to] = flow.split(">") as ["for", "against"];
    return file.flow(charter.sides[from], charter.sides[to], count);
  });
  return [
    ...(!asked ? [] : untold ? [paragraph(file.untold)] : [table(file.positionsHead, counts)]),
    ...(shift === undefined
      ? []
      : [paragraph(shift ? `${file.moved(shift.moved, shift.paired)}${flows.length > 0 ? ` : ${flows.join(", ")}` : ""}.` : file.movedUntold)]),
    ...(planks > 0 ? [paragraph(file.planks(planks))] : []),
  ];
}

function argumentsOf(workshop: Workshop, round: Round, { file, charter }: Says): RootContent[] {
  const all = Object.values(workshop.arguments).filter((each) => each.round === round.id);
  const shown = all.filter(({ status }) => status === "shown");
  const items = POSITIONS.flatMap((side) =>
    shown
      .filter((each) => each.side === side)
      .sort((a, b) => b.support - a.support)
      .map(({ text, support }) => [labelled(charter.sides[side], `${text}${file.support(support)}`)]),
  );
  return [strongly(file.arguments), items.length > 0 ? bullets(items) : paragraph(file.noArguments), ...left(all, { file, charter })];
}

/** How many sentences are not listed: set aside, joined with another, withdrawn, or still unread. */
function left(all: readonly { readonly status: string }[], { file, charter }: Says): RootContent[] {
  const count = (status: string) => all.filter((each) => each.status === status).length;
  return [
    ...(count("aside") > 0 ? [paragraph(file.aside(count("aside")))] : []),
    ...(count("merged") > 0 ? [paragraph(file.merged(count("merged")))] : []),
    ...(count("withdrawn") > 0 ? [paragraph(file.withdrawn(count("withdrawn")))] : []),
    ...(count("waiting") > 0 ? [paragraph(charter.unread(count("waiting")))] : []),
  ];
}

const HIDDEN: readonly string[] = ["waiting", "aside", "withdrawn", "merged"];

function practiceItem(workshop: Workshop, clauses: readonly Clause[], practice: Practice, { file, charter }: Says): BlockContent[][] {
  const { status, votes, outcome, force, support, owner, reviewOn, kept, because, flags } = practice;
  if (HIDDEN.includes(status)) return [];
  const number = clauses.find((clause) => clause.practice.id === practice.id)?.number;
  const settled = status === "settled";
  const rivals = (workshop.rounds[practice.round]!.alternatives.find((set) => set.includes(practice.id)) ?? []).filter((id) => id !== practice.id);
  const state = settled
    ? `${file.result(outcome!)}${number ? ` ${file.rule(number)}` : ""}`
    : status === "counted"
      ? file.waiting
      : isReminder(practice)
        ? charter.reminder
        : votes.length > 0
          ? file.reworded
          : file.unexamined;
  const details: BlockContent[][] = [
    [paragraph(`${charter.forces[force]}. ${originOf(workshop, practice, file)}${file.support(support)}. ${state}`)],
    ...(isForDpo(practice) ? [forDpo(practice, charter)] : []),
    ...votes.map((vote, i) => [voteLine(vote, i, practice, { file, charter })]),
    ...votes.slice(0, -1).flatMap((vote) => unread(vote, { file, charter })),
    ...(rivals.length > 0 ? [[labelled(file.alternatives, rivals.map((id) => wordingOf(workshop.practices[id]!)).join(" / "))]] : []),
    ...(because === "alternative" || kept === false ? [[paragraph(file.beaten)]] : kept ? [[paragraph(file.preferred)]] : []),
    ...(settled ? heard(practice, charter) : []),
    ...(settled && owner && reviewOn && outcome === "trial" ? [[paragraph(file.owner(owner, dayWords(reviewOn, charter.lang)))]] : []),
    ...(flags > 0 ? [[paragraph(charter.flagged(flags))]] : []),
  ];
  return [[strongly(wordingOf(practice)), bullets(details)]];
}

/** Where it comes from: never silently from elsewhere (E3). */
const originOf = ({ organisation }: Workshop, { origin, from = "", reworded }: Practice, file: Says["file"]): string =>
  origin === "charter" ? file.fromCharter(from, from === organisation, reworded === true) : file.origins[origin];

/** S4: of fewer than five stances, only what the count amounts to. */
function voteLine(vote: ClosedVote, i: number, practice: Practice, { file, charter }: Says) {
  const { votes } = practice;
  const { tally, ballots, paper = 0, hands = 0, headcount, quorum, outcome, wording } = vote;
  const by = paper + hands > 0 ? [charter.by(paper, hands)] : []; // N2
  const stances = tally ? STANCES.filter((stance) => tally[stance] > 0).map((stance) => `${tally[stance]} ${file.quoted(file.stances[stance])}`) : [];
  const told = tally ? [stances.join(", "), file.ballots(ballots, headcount), ...by, ...(quorum ? [] : [file.quorumMissed])] : [file.fewVoters, ...by];
  return labelled(
    file.vote(i + 1, votes.length),
    [...(votes.length > 1 || wording !== wordingOf(practice) ? [file.on(wording)] : []), ...told, file.countedAs(outcome)].join(" ; ").concat("."),
  );
}

/** What was said of a first wording that was changed: its objections were never read out (M4), so only how many is told; and its reservations. */
function unread({ objections, reservations }: ClosedVote, { file, charter }: Says): BlockContent[][] {
  return [...(objections.length > 0 ? [[paragraph(file.unreadObjections(objections.length))]] : []), ...saidOnce(reservations, charter.reservation, charter)];
}
