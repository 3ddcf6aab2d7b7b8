// Supports of arguments: by seat until they are counted, then numbers.
import type { Round, Workshop } from "./state.ts";

/** Supports counted; a support from another side than the argument's own is a plank of the bridge (D8). */
export function supportsOf(workshop: Workshop, round: Round): { supports: Record<string, number>; planks: number } {
  const mine = Object.entries(workshop.arguments).filter(([, argument]) => argument.round === round.id);
  const supports = Object.fromEntries(mine.map(([id, { supporters }]) => [id, Object.keys(supporters).length]).filter(([, count]) => count !== 0)) as Record<
    string,
    number
  >;
  const planks = mine.flatMap(([, { side, supporters, status }]) =>
    (status === "merged" ? [] : Object.keys(supporters)).filter((seat) => round.first[seat] && round.first[seat] !== side),
  ).length;
  return { supports, planks };
}

/** Supports of the round's arguments as counted; who gave them is forgotten. */
export function withSupports(all: Workshop["arguments"], round: string, supports: Readonly<Record<string, number>>): Workshop["arguments"] {
  return Object.fromEntries(
    Object.entries(all).map(([id, each]) => [id, each.round === round ? { ...each, supporters: {}, support: supports[id] ?? each.support } : each]),
  );
}
