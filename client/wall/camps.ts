// Where pawns stand on the two hills and the bridge, and who crosses. Pure: counts in, places out.
import { POSITIONS, type Position } from "../../shared/scales.ts";
import type { ShiftView, SplitView } from "../../shared/views.ts";
import { dealt, pawnsFor } from "./crowd.ts";

type Row = { readonly from: number; readonly to: number; readonly y: number; readonly arch: number; readonly depth: number; readonly between?: boolean };
export type Slot = { readonly x: number; readonly y: number; readonly depth: number };
export type Camps = {
  readonly size: number;
  readonly stays: readonly Slot[];
  /** From the hole that is left to the place that is taken. */
  readonly crossings: readonly { readonly from: Slot; readonly to: Slot }[];
};

/** Feet of the back row and of the front row, between the sheets of each hill. */
const ROWS: Record<Position, readonly [Row, Row]> = {
  for: [
    { from: 104, to: 424, y: 574, arch: 0, depth: 1 },
    { from: 92, to: 512, y: 720, arch: 0, depth: 3 },
  ],
  conditions: [
    { from: 728, to: 1192, y: 704, arch: 22, depth: 1 },
    { from: 680, to: 1240, y: 842, arch: 22, depth: 3 },
  ],
  against: [
    { from: 1560, to: 1812, y: 574, arch: 0, depth: 1 },
    { from: 1424, to: 1812, y: 720, arch: 0, depth: 3 },
  ],
};

/** 1.02 up to 24 people, 0.6 at 80 (look.md, Sizes). */
const sizeFor = (all: number): number => Math.max(0.6, Math.min(1.02, 1.02 - ((all - 24) / 56) * 0.42));

const width = ({ from, to }: Row): number => to - from;
/** How many stand in two rows, shoulder to shoulder. */
const roomIn = (camp: Position, size: number): number => ROWS[camp].reduce<number>((sum, row) => sum + Math.floor(width(row) / (58 * size)) + 1, 0);

function slotsOf(camp: Position, count: number, size: number): Slot[] {
  const two = ROWS[camp];
  // a crowd stands in four rows, each over the heads of the next
  const rows: readonly Row[] =
    count <= roomIn(camp, size) ? two : two.flatMap((row) => [{ ...row, y: row.y - 62 * size, depth: row.depth - 0.5, between: true }, row]);
  let left = count;
  let wide = rows.reduce<number>((sum, row) => sum + width(row), 0);
  return rows.flatMap((row) => {
    const mine = Math.round((left * width(row)) / wide);
    left -= mine;
    wide -= width(row);
    return Array.from({ length: mine }, (_, place) => {
      const along = row.between || mine === 1 ? (place + 0.5) / mine : place / (mine - 1);
      return { x: row.from + along * width(row), y: row.y + row.arch * (2 * along - 1) ** 2, depth: row.depth };
    });
  });
}

const seedOf = (round: string, camp: Position) => [...round, ...camp].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0;
const SIDES = POSITIONS.flatMap((from) => POSITIONS.filter((to) => to !== from).map((to) => ({ from, to, name: `${from}>${to}` })));

/** After a shift, the holes are where those who moved stood: which ones is dealt, never told by who they are. */
export function campsOf(round: string, split: SplitView, shift?: ShiftView): Camps {
  const all = split.for + split.conditions + split.against;
  const flows = SIDES.map((side) => ({ ...side, count: pawnsFor(shift?.told ? (shift.flows[side.name] ?? 0) : 0, all) }));
  const total = (pick: (flow: (typeof flows)[number]) => boolean) => flows.filter(pick).reduce((sum, { count }) => sum + count, 0);
  const counts = POSITIONS.map((camp) => {
    const [leaving, coming] = [total(({ from }) => from === camp), total(({ to }) => to === camp)];
    return { camp, leaving, coming, slots: Math.max(pawnsFor(split[camp], all), coming) + leaving };
  });
  let size = sizeFor(counts.reduce((sum, { slots }) => sum + slots, 0));
  while (size > 0.68 && counts.some(({ camp, slots }) => slots > roomIn(camp, size))) size -= 0.04;
  const camps = new Map(
    counts.map(({ camp, leaving, coming, slots: count }) => {
      const slots = slotsOf(camp, count, size);
      const order = dealt(slots.length, seedOf(round, camp)).map((place) => slots[place]!);
      return [camp, { holes: order.slice(0, leaving), coming: order.slice(leaving, leaving + coming), stays: order.slice(leaving + coming) }] as const;
    }),
  );
  const left = new Map(POSITIONS.map((camp) => [camp, { from: 0, to: 0 }]));
  const crossings = flows.flatMap(({ from, to, count }) =>
    Array.from({ length: count }, () => ({ from: camps.get(from)!.holes[left.get(from)!.from++]!, to: camps.get(to)!.coming[left.get(to)!.to++]! })),
  );
  return { size, crossings, stays: [...camps.values()].flatMap(({ stays }) => stays) };
}
