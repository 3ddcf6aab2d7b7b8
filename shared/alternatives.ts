// Alternatives: practices that cannot both enter the charter. Of those that pass, one is kept (design §4.1).
import { roundOf, type Practice, type Workshop } from "./state.ts";

const passes = (practice: Practice) => ["adopted", "trial"].includes(practice.votes.at(-1)?.outcome ?? "");
/** Stances at 3 or better; null where the count is not told. */
const strong = ({ votes }: Practice): number | null => {
  const tally = votes.at(-1)?.tally;
  return tally ? tally["4"] + tally["3"] : null;
};

export type Rivalry =
  | { readonly state: "alone" }
  | { readonly state: "waiting" }
  | { readonly state: "tied"; readonly between: readonly [string, string] }
  | { readonly state: "decided"; readonly kept: string | null };

/**
 * V9: where a counted practice stands among its alternatives. Of those that pass, the one with most stances at 3 or better; where two
 * are level, or where a count is too small to be told, the room votes between the two.
 */
export function rivalryOf(workshop: Workshop, id: string): Rivalry {
  const set = roundOf(workshop)?.alternatives.find((each) => each.includes(id));
  if (!set) return { state: "alone" };
  const practices = set.map((each) => workshop.practices[each]!).filter(({ status }) => status !== "withdrawn");
  if (practices.some(({ status }) => status !== "counted" && status !== "settled")) return { state: "waiting" };
  const entered = practices.find(({ outcome }) => outcome === "adopted" || outcome === "trial");
  if (entered) return { state: "decided", kept: entered.id };
  const standing = practices.filter((each) => passes(each) && each.kept !== false);
  const counts = standing.map(strong);
  const most = counts.some((count) => count === null) ? null : Math.max(...counts.map((count) => count!));
  const leaders = most === null ? standing : standing.filter((each) => strong(each) === most);
  if (leaders.length > 1) return { state: "tied", between: [leaders[0]!.id, leaders[1]!.id] };
  return { state: "decided", kept: leaders[0]?.id ?? null };
}
