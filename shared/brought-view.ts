// What the desk sees of the practices that other charters brought, and that nobody offered to the room yet.
import { askedBy, saidIn } from "./proposing.ts";
import { cardOf, type Round, type Workshop } from "./state.ts";

/** `fits`: it answers the question of the round on the table, of another one of today, or of none. `said`: the round has it in the same words. */
export type BroughtView = { id: string; from: string; asked: string; force: string; wording: string; fits: "round" | "today" | ""; said: boolean };

/** E1: no card was played. */
export const mayBring = ({ closed, rounds }: Workshop): boolean => !closed && Object.keys(rounds).length === 0;

export function broughtView(workshop: Workshop, round: Round | null): BroughtView[] {
  const here = round && !round.ended ? askedBy(cardOf(workshop, round.card)) : [];
  const today = workshop.agenda.flatMap(({ card, status }) => (card && status === "planned" ? askedBy(cardOf(workshop, card)) : []));
  return Object.entries(workshop.brought)
    .filter(([, { practice }]) => practice === "")
    .map(([id, { from, asked, question, force, wording }]) => ({
      id,
      from,
      asked,
      force,
      wording,
      fits: here.includes(question) ? "round" : today.includes(question) ? "today" : "",
      said: round !== null && saidIn(workshop, round.id, wording),
    }));
}
