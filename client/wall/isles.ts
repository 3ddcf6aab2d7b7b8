// The map: three isles, and what is written on each: the lines most ticked, the latest sentence of the room. Pure.
import { MAP_LISTS, type MapList } from "../../shared/scales.ts";
import type { MapView, PublicView } from "../../shared/views.ts";

export type Isle = {
  readonly list: MapList;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly (MapView & { readonly id: string })[];
  readonly rest: number;
  /** Ticks of the whole list. */
  readonly marks: number;
};

export const WIDE = 566;
/** Where every shore ends. */
const SHORE = 926;
/** The last one leaves room for the clock. */
const PLACES: Record<MapList, { x: number; y: number }> = { uses: { x: 86, y: 122 }, fears: { x: 677, y: 100 }, wishes: { x: 1268, y: 226 } };
const LINES = 3;

export const islesOf = ({ map }: Pick<PublicView, "map">): Isle[] =>
  MAP_LISTS.map((list) => {
    const all = Object.entries(map)
      .map(([id, entry]) => ({ ...entry, id }))
      .filter((entry) => entry.list === list)
      .sort((a, b) => b.count - a.count || a.order - b.order);
    const latest = all.filter(({ own }) => own).sort((a, b) => b.order - a.order)[0];
    const top = all.slice(0, LINES);
    const lines = latest && !top.some(({ own }) => own) ? [...top.slice(0, LINES - 1), latest] : top;
    return {
      list,
      ...PLACES[list],
      height: SHORE - PLACES[list].y,
      lines,
      rest: all.length - lines.length,
      marks: all.reduce((sum, { count }) => sum + count, 0),
    };
  });
