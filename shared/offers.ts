// What people offer to do afterwards: how many for each thing, in the order of the list.
import { OFFERS } from "./scales.ts";
import type { Workshop } from "./state.ts";

export function offersOf({ offers }: Workshop): Record<string, number> {
  const all = Object.values(offers).flat();
  const counts = OFFERS.map((offer) => [offer, all.filter((each) => each === offer).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
