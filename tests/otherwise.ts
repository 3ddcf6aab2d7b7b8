// The same workshop, had everyone answered otherwise: what no wall, desk or other phone may tell apart while something is open.
import { POSITIONS, STANCES, type Stance } from "../shared/scales.ts";
import { roundOf, type SeatId, type Workshop } from "../shared/state.ts";

export function otherwise(workshop: Workshop, turn: number, typed: string): Workshop {
  const round = roundOf(workshop);
  const swap = <Value>(answers: Readonly<Record<SeatId, Value>>, values: readonly Value[]) =>
    Object.fromEntries(Object.keys(answers).map((seat, i) => [seat, values[(i * 7 + turn) % values.length]!]));
  const { vote } = workshop;
  const moment = round?.moment;
  const choices = ["dignite", "sobriete", "accueil", "partage"];
  return {
    ...workshop,
    discoveries: Object.fromEntries(
      Object.entries(workshop.discoveries).map(([id, each]) => [id, { ...each, answers: swap(each.answers, ["true", "depends", "false", "1", "0,1,2,3"]) }]),
    ),
    ratings: { ...workshop.ratings, marks: swap(workshop.ratings.marks, [1, 2, 3, 4, 5]) },
    values: {
      ...workshop.values,
      chosen: swap(
        workshop.values.chosen,
        choices.map((id) => [id]),
      ),
    },
    themes: {
      ...workshop.themes,
      chosen: swap(
        workshop.themes.chosen,
        workshop.themes.order.map((id) => [id]),
      ),
    },
    ...(vote
      ? {
          vote: {
            ...vote,
            ballots: swap(
              vote.ballots,
              STANCES.map((stance) => ({ stance, reason: typed, whom: typed })),
            ),
            ...(vote.entered ? { entered: entered(vote.entered, turn) } : {}),
            choices: swap(vote.choices, [vote.practice, vote.other ?? ""]),
          },
        }
      : {}),
    ...(round && (moment === "first" || moment === "second")
      ? { rounds: { ...workshop.rounds, [round.id]: { ...round, [moment]: swap(round[moment], POSITIONS) } } }
      : {}),
  };
}

/** As many ballots on paper and hands, of other stances. */
function entered(those: NonNullable<NonNullable<Workshop["vote"]>["entered"]>, turn: number): typeof those {
  const other = (stances: Readonly<Partial<Record<Stance, number>>>) =>
    Object.fromEntries(Object.entries(stances).map(([, count], i) => [STANCES[(i + turn) % STANCES.length]!, count]));
  return Object.fromEntries(Object.entries(those).map(([way, each]) => [way, { ...each, stances: other(each.stances), objections: [] }]));
}

/** Whoever answered something that is still open: their own screen may tell. */
export const answeredBy = (workshop: Workshop, seat: SeatId): boolean => {
  const round = roundOf(workshop);
  return [
    workshop.values.chosen,
    workshop.ratings.marks,
    workshop.themes.chosen,
    workshop.vote?.ballots ?? {},
    workshop.vote?.choices ?? {},
    round?.first ?? {},
    round?.second ?? {},
    ...Object.values(workshop.discoveries).map(({ answers }) => answers),
  ].some((answers) => seat in answers);
};
