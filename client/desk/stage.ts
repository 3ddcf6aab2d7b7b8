// Which stage the round is at, for the desk: what must be read out comes before what can be voted next.
import type { DeskView } from "../../shared/desk-view.ts";
import type { PracticeView, PublicView } from "../../shared/views.ts";

export type Stage =
  | {
      readonly name:
        | "closed"
        | "gathering"
        | "discovering"
        | "mapping"
        | "valuing"
        | "pausing"
        | "drafting"
        | "closing"
        | "card"
        | "first"
        | "split"
        | "talk"
        | "second"
        | "crossed"
        | "choosing"
        | "voting"
        | "settled";
    }
  | { readonly name: "counted" | "tied"; readonly practice: string };

export function stageOf(view: PublicView, desk: DeskView): Stage {
  if (view.closed) return { name: "closed" };
  if (view.phase !== "debating" && view.phase !== "deciding") return { name: view.phase };
  if (view.vote) return { name: "voting" };
  const round = view.round;
  if (!round) return { name: "gathering" };
  if (round.moment === "voting" || round.moment === "choosing") return { name: "choosing" };
  if (round.moment !== "counted") return { name: round.moment };
  if (desk.next?.type === "openTieVote") return { name: "tied", practice: desk.next.practice };
  const practice = toSettle(view, desk);
  return practice ? { name: "counted", practice } : { name: "settled" };
}

/** Of the practices counted and not settled, the one whose outcome can be settled now: the result on show first. */
function toSettle({ round, practices }: PublicView, { rivalry, next, candidates }: DeskView): string | null {
  const result = round!.result;
  if (practices[result]?.status === "counted" && rivalry !== "waiting") return result;
  if (next?.type === "settleOutcome") return next.practice;
  if (next === null) return candidates.filter(({ status, ballot }) => status === "counted" && ballot > 0).sort((a, b) => a.ballot - b.ballot)[0]?.id ?? null;
  return null;
}

/** The practices of the round that are on the ballot, in order. */
export const onTheBallot = ({ practices, round }: PublicView): (PracticeView & { id: string })[] =>
  Object.entries(practices)
    .filter(([, practice]) => practice.round === round?.id && practice.ballot > 0)
    .map(([id, practice]) => ({ ...practice, id }))
    .sort((a, b) => a.ballot - b.ballot);
