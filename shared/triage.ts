// Triage (V13): hints for the facilitator, never a rule. From supports before the choice, and from what was counted; nothing of a vote that is open.
import { acceptedIn, stancesIn } from "./consensus.ts";
import { isForDpo, isReminder } from "./marks.ts";
import { GROUPS, ON_THE_BALLOT, TOLD_FROM, type Hint } from "./scales.ts";
import type { Practice, Round, Workshop } from "./state.ts";

/** `rank`: its place among the round's candidates, best shared first. */
export function hintOf(workshop: Workshop, round: Round, practice: Practice, rank: number): Hint | "" {
  if (isReminder(practice)) return "";
  if (practice.status === "counted") return isForDpo(practice) ? "" : countedHint(practice);
  return practice.votes.length === 0 && round.chosen.length === 0 ? supportedHint(workshop, round, practice, rank) : "";
}

function supportedHint({ seats, practices, settings: { thresholds } }: Workshop, round: Round, { supporters }: Practice, rank: number): Hint | "" {
  const members = Object.entries(seats);
  const support = Object.keys(supporters).length;
  const everyGroup = GROUPS.map((group) => members.filter(([, seat]) => seat.group === group))
    .filter((those) => those.length >= 3)
    .every((those) => those.filter(([id]) => supporters[id]).length >= thresholds.group * those.length);
  if (support >= TOLD_FROM && support >= thresholds.adopted * members.length && everyGroup) return "ready";
  if (support > 0) return rank < ON_THE_BALLOT[round.pace] ? "advised" : "";
  const given = Object.values(practices).filter((each) => each.round === round.id);
  return given.reduce((sum, each) => sum + Object.keys(each.supporters).length, 0) >= TOLD_FROM ? "unsupported" : "";
}

function countedHint({ votes }: Practice): Hint | "" {
  const { outcome, tally, groups, objections, reservations } = votes.at(-1)!;
  if (outcome === "adopted") return objections.length + reservations.length === 0 ? "agreed" : "reserved";
  if (!tally) return ""; // S4
  const words = Object.values(groups);
  const share = acceptedIn(tally) / Math.max(1, stancesIn(tally));
  if (share <= 0.25 || (words.length > 0 && words.every((word) => word === "few"))) return "unready";
  return share >= 0.4 ? "divided" : "";
}
