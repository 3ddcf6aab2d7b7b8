// The count of a closed vote: what may be told of it, and nothing else.
import { groupWords, judge, stancesIn, tallyOf } from "./consensus.ts";
import { dealt } from "./lot.ts";
import { isForDpo } from "./marks.ts";
import { TOLD_FROM } from "./scales.ts";
import { headcountOf, type ClosedVote, type Objection, type OpenVote, type Tally, type Workshop } from "./state.ts";

type Counted = { -readonly [Key in keyof ClosedVote]: ClosedVote[Key] } & {
  tally: { -readonly [Key in keyof Tally]: number } | null;
  objections: Objection[];
  reservations: string[];
};

/** What a closed vote leaves: numbers and sentences, without people. */
export function countOf(workshop: Workshop, { id, practice, wording, ballots }: OpenVote, dice: number): Counted {
  const cast = Object.entries(ballots);
  const voices = cast.map(([seat, { stance }]) => ({ stance, group: workshop.seats[seat]?.group }));
  const headcount = headcountOf(workshop);
  const tally = tallyOf(voices);
  const told = stancesIn(tally) >= TOLD_FROM; // S4
  const sentences = drawn(
    cast.map(([, ballot]) => ballot).filter(({ reason }) => reason),
    dice,
  );
  return {
    vote: id,
    wording,
    headcount,
    ballots: cast.length,
    ...judge(voices, headcount, workshop.settings),
    ...(isForDpo(workshop.practices[practice]!) ? { outcome: "open" as const } : {}), // J2
    tally: told ? tally : null,
    groups: told ? groupWords(voices) : {},
    objections: sentences.filter(({ stance }) => stance === "0").map(({ reason, whom }) => ({ harm: reason!, whom: whom! })),
    reservations: sentences.filter(({ stance }) => stance !== "0").map(({ reason }) => reason!),
  };
}

/** In an order drawn by lot, so that it tells nobody who spoke first: sorted by text, then dealt by the stamp's dice. */
const drawn = <T extends { readonly reason?: string | undefined }>(sentences: readonly T[], dice: number): T[] =>
  dealt(
    [...sentences].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    dice,
  );

/** Which of a tie's two practices more people chose; null where they are level. */
export function keptOf({ practice, choices }: OpenVote, other: string): string | null {
  const all = Object.values(choices);
  const [first, second] = [practice, other].map((id) => all.filter((choice) => choice === id).length) as [number, number];
  return first === second ? null : first > second ? practice : other;
}
