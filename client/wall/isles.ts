// The map: three isles, and what is written on each, page by page: the lines most ticked; then sentences of the room. Pure.
import { MAP_LISTS, type MapList } from "../../shared/scales.ts";
import type { MapView, PublicView } from "../../shared/views.ts";
import { countOf } from "./fitting.ts";

export type Line = MapView & { readonly id: string };
export type Isle = {
  readonly list: MapList;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** All, the most ticked first. */
  readonly lines: readonly Line[];
  /** Ticks of the whole list. */
  readonly marks: number;
};

export const WIDE = 566;
/** Where every shore ends. */
const SHORE = 926;
/** The last one leaves room for the clock. */
const PLACES: Record<MapList, { x: number; y: number }> = { uses: { x: 86, y: 122 }, fears: { x: 677, y: 100 }, wishes: { x: 1268, y: 226 } };

export const islesOf = ({ map }: Pick<PublicView, "map">): Isle[] =>
  MAP_LISTS.map((list) => {
    const lines = Object.entries(map)
      .map(([id, entry]) => ({ ...entry, id }))
      .filter((entry) => entry.list === list)
      .sort((a, b) => b.count - a.count || a.order - b.order);
    return { list, ...PLACES[list], height: SHORE - PLACES[list].y, lines, marks: lines.reduce((sum, { count }) => sum + count, 0) };
  });

/** A sentence of the room that is longer than this has a page of its own. */
const SHORT = 9;
/** Letters on a row of an isle, and what its title, its shore and the space between lines take, px. */
const ROW = { letters: 15, height: 64, apart: 20, around: 232 };
const rowsOf = ({ text, count }: Line): number => Math.ceil((text.length + (count > 0 ? 4 : 0)) / ROW.letters);

export type MapPages = {
  /** Of each isle, in their order, the lines of a page. */
  readonly isles: readonly (readonly Line[])[][];
  /** Sentences of the room that no isle has room for, the latest first. */
  readonly sentences: readonly Line[];
};

/** Two pages of lines at most, so many words each, every line whole: rank by rank, an isle after the other. On the second, only what somebody ticked. */
export function pagesOf(isles: readonly Isle[], words: number): MapPages {
  const isLong = ({ own, text }: Line) => own && countOf(text) > SHORT;
  const waiting = isles.map(({ lines }) => lines.filter((line) => !isLong(line)));
  const page = (): Line[][] => {
    let left = words;
    const rooms = isles.map(({ height }) => height - ROW.around);
    const told = isles.map((): Line[] => []);
    for (let found = true; found;) {
      found = false;
      for (const [place, lines] of waiting.entries()) {
        const next = lines[0];
        const needs = next ? rowsOf(next) * ROW.height + ROW.apart : 0;
        if (!next || countOf(next.text) > left || needs > rooms[place]!) continue;
        told[place]!.push(lines.shift()!);
        left -= countOf(next.text);
        rooms[place]! -= needs;
        found = true;
      }
    }
    return told;
  };
  const first = page();
  const more = waiting.flat().some(({ count }) => count > 0) ? [page()] : [];
  const pages = [first, ...more];
  const sentences = isles
    .flatMap(({ lines }) => lines.filter(({ own }) => own))
    .filter((line) => !pages.flat(2).includes(line))
    .sort((a, b) => b.order - a.order);
  return { isles: pages, sentences: sentences.slice(0, 3) };
}
