// Who of the troupe goes where when the scene changes. Pure: nothing here knows a person, and no pawn can be followed from a table to a camp.
import { dealt } from "./crowd.ts";

/** A pawn's feet, and its size; `key` names the place, never who stands there. */
export type Place = { readonly key: string; readonly x: number; readonly y: number; readonly size: number; readonly depth: number };
export type Cast = {
  /** Which of those present takes which place; null comes out of the wings. */
  readonly takes: readonly { readonly place: Place; readonly who: number | null }[];
  /** Those who go to the wings. */
  readonly leave: readonly number[];
};

/**
 * Who holds a place that is still wanted keeps it; the other places are dealt. `apart`: the new scene tells what people think, or is another
 * one altogether, so everyone present goes to the wings and those who come are dealt anew.
 */
export function castFor(present: readonly string[], places: readonly Place[], apart: boolean, seed: number): Cast {
  const wanted = new Set(places.map(({ key }) => key));
  const holds = new Map(apart ? [] : present.map((key, who) => [key, who] as const));
  const free = dealt(present.length, seed).filter((who) => apart || !wanted.has(present[who]!));
  const takes = places.map((place) => ({ place, who: holds.get(place.key) ?? (apart ? null : (free.pop() ?? null)) }));
  return { takes, leave: free };
}

/** Where a pawn is after a share of its way; `lift` is how high the way arches. */
export function along(from: { x: number; y: number }, to: { x: number; y: number }, lift: number, share: number, onto: { x: number; y: number }): void {
  const t = share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share);
  const top = Math.min(from.y, to.y) - lift;
  onto.x = (1 - t) * from.x + t * to.x;
  onto.y = lift === 0 ? (1 - t) * from.y + t * to.y : (1 - t) * (1 - t) * from.y + 2 * t * (1 - t) * top + t * t * to.y;
}
