// The count of a closed vote: what may be told of it, and nothing else.
import { groupWords, judge, stancesIn, tallyOf, type Voice } from "./consensus.ts";
import { dealt } from "./lot.ts";
import { isForDpo } from "./marks.ts";
import { allEntered, enteredBy, enteredStances } from "./paper.ts";
import { TOLD_FROM } from "./scales.ts";
import { headcountOf, type ClosedVote, type Entered, type Objection, type OpenVote, type Tally, type Workshop } from "./state.ts";

type Counted = { -readonly [Key in keyof ClosedVote]: ClosedVote[Key] } & {
  tally: { -readonly [Key in keyof Tally]: number } | null;
  objections: Objection[];
  reservations: string[];
};

/** What a closed vote leaves: numbers and sentences, without people. */
export function countOf(workshop: Workshop, vote: OpenVote, dice: number): Counted {
  const cast = Object.entries(vote.ballots);
  const phones = cast.map(([seat, { stance }]) => ({ stance, group: workshop.seats[seat]?.group }));
  const voices = [...phones, ...enteredStances(vote)];
  const headcount = headcountOf(workshop);
  const tally = tallyOf(voices);
  const [paper, hands] = [enteredBy(vote, "paper"), enteredBy(vote, "hands")];
  const told = isTold(vote, phones);
  const sentences = drawn(
    [
      ...cast.map(([, { stance, reason, whom }]) => ({ stance, reason, whom })),
      ...allEntered(vote).flatMap(({ objections }) => objections.map(({ harm, whom }) => ({ stance: "0" as const, reason: harm, whom }))),
    ].filter(({ reason }) => reason),
    dice,
  );
  return {
    vote: vote.id,
    wording: vote.wording,
    headcount,
    ballots: voices.length,
    ...(paper > 0 ? { paper } : {}),
    ...(hands > 0 ? { hands } : {}),
    ...judge(voices, headcount, workshop.settings),
    ...(isForDpo(workshop.practices[vote.practice]!) ? { outcome: "open" as const } : {}), // J2
    tally: told ? tally : null,
    groups: told ? groupWords(phones) : {}, // N2
    objections: sentences.filter(({ stance }) => stance === "0").map(({ reason, whom }) => ({ harm: reason!, whom: whom! })),
    reservations: sentences.filter(({ stance }) => stance !== "0").map(({ reason }) => reason!),
  };
}

/** S4: five stances or more; N3: and so without the hands, which the room saw, and without the paper, which the desk counted. */
function isTold({ entered = {} }: OpenVote, phones: readonly Voice[]): boolean {
  const stances = ({ stances = {} }: Partial<Entered> = {}) =>
    Object.entries(stances).reduce((sum, [stance, count]) => sum + (stance === "pass" ? 0 : count), 0);
  const secret = stancesIn(tallyOf(phones));
  const unseen = secret + stances(entered.paper);
  const few = (count: number) => count > 0 && count < TOLD_FROM;
  return unseen + stances(entered.hands) >= TOLD_FROM && !few(unseen) && !few(secret);
}

/** In an order drawn by lot, so that it tells nobody who spoke first: sorted by text, then dealt by the stamp's dice. */
const drawn = <T extends { readonly reason?: string | undefined }>(sentences: readonly T[], dice: number): T[] =>
  dealt(
    [...sentences].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    dice,
  );

/** Which of a tie's two practices more people chose; null where they are level. */
export function keptOf(vote: OpenVote, other: string): string | null {
  const { practice } = vote;
  const all = Object.values(vote.choices);
  const entered = (id: string) => allEntered(vote).reduce((sum, { choices }) => sum + (choices[id] ?? 0), 0);
  const [first, second] = [practice, other].map((id) => all.filter((choice) => choice === id).length + entered(id)) as [number, number];
  return first === second ? null : first > second ? practice : other;
}
