// Where the values hang once revealed: one balloon each, all alike, as high as the room chose it. Pure: counts in, places out.
import type { ValuesView } from "../../shared/views.ts";

export type Balloon = { readonly id: string; readonly count: number; readonly x: number; readonly y: number; readonly label: number };

const MOST_SHOWN = 6;
const STEP = 252;
const HIGH = 338;
const LOW = 530;
/** Names hang on two lines, so that each has the width of two balloons. */
const LABELS = [666, 808] as const;

/** The six chosen most, in the deck's order where equal. */
export const mostChosen = (counts: ValuesView["counts"], choice: ValuesView["choice"]): string[] =>
  Object.keys(choice)
    .filter((id) => (counts[id] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || choice[a]!.order - choice[b]!.order)
    .slice(0, MOST_SHOWN);

export function balloonsOf({ counts, choice }: ValuesView): Balloon[] {
  const ids = mostChosen(counts, choice);
  const best = counts[ids[0] ?? ""] ?? 1;
  const first = 960 - ((ids.length - 1) * STEP) / 2;
  return ids.map((id, place) => {
    const count = counts[id] ?? 0;
    return { id, count, x: first + place * STEP, y: Math.round(LOW - (LOW - HIGH) * (count / best)), label: LABELS[place % 2]! };
  });
}
