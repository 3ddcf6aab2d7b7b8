// Gathering on the wall: people walk in from the right wing and sit at tables.
import type { GameObjects } from "phaser";
import type { PublicView } from "../../shared/views.ts";
import { bake, put, token } from "./art.ts";
import { dealt, ONE_EACH, pawnsFor } from "./crowd.ts";
import { PhaseScene } from "./phase-scene.ts";
import type { Place, Troupe } from "./troupe.ts";
import { sharpness, stageNow } from "./stage.ts";

const SEATS = 5;
/** More are not drawn one by one. */
const MOST_TABLES = 16;
const RX = 178;
const RY = 50;
type Table = { readonly x: number; readonly y: number; readonly size: number };

/** Five large tables, then two rows of four, three, four: the same people, smaller. */
function tablesFor(used: number): readonly Table[] {
  if (used <= 5)
    return [
      { x: 1050, y: 600, size: 1 },
      { x: 1580, y: 600, size: 1 },
      { x: 940, y: 848, size: 0.93 },
      { x: 1290, y: 848, size: 0.93 },
      { x: 1632, y: 840, size: 0.93 },
    ];
  const [rows, size, top, step] = used <= 8 ? [2, 0.7, 620, 220] : used <= 12 ? [3, 0.66, 570, 158] : [4, 0.62, 545, 121];
  return Array.from({ length: rows * 4 }, (_, table) => ({
    x: 900 + (table % 4) * 266 + (Math.floor(table / 4) % 2) * 14,
    y: top + Math.floor(table / 4) * step,
    size,
  }));
}

/** One of `chairs` at this table, as dealt; the same for whoever comes. */
function chairAt({ x, y, size }: Table, table: number, chair: number, chairs: number): Place {
  const across = ((dealt(chairs, table + 5)[chair]! - (chairs - 1) / 2) * (SEATS - 1)) / Math.max(SEATS - 1, chairs - 1);
  return { key: `${table}.${chair}`, x: x + across * 66 * size, y: y + (-10 + 6 * across * across) * size, size, depth: y * 10 };
}

/** Nobody has said a table: as they come, five to a table. */
const asTheyCome = (tables: readonly Table[], count: number): Place[] =>
  Array.from({ length: count }, (_, place) => chairAt(tables[Math.floor(place / SEATS)]!, Math.floor(place / SEATS), place % SEATS, SEATS));

/** As many at each table as sit there; who has none yet stands before them. */
function asTheySit(tables: readonly Table[], sitting: readonly number[], count: number): Place[] {
  const seated = sitting.flatMap((at, table) => Array.from({ length: at }, (_, chair) => chairAt(tables[table]!, table, chair, Math.max(SEATS, at))));
  const standing = Math.max(0, count - seated.length);
  const step = Math.min(64, 900 / Math.max(1, standing));
  const size = tables[0]!.size;
  return [...seated, ...Array.from({ length: standing }, (_, i) => ({ key: `standing ${i}`, x: 1780 - i * step, y: 968, size, depth: 19_000 }))];
}

export class GatheringScene extends PhaseScene {
  private tables: GameObjects.Image[] = [];

  constructor(troupe: Troupe) {
    super("gathering", troupe);
  }

  create(): void {
    bake(this.textures, "table", { width: RX * 2, height: 150, scale: sharpness(stageNow()) }, "drop", (pen) => {
      const oval = (y: number) => {
        const path = new Path2D();
        path.ellipse(RX, y, RX, RY, 0, 0, Math.PI * 2);
        return path;
      };
      pen.fillStyle = token("--table-2");
      pen.fill(new Path2D("M132 50H224L208 120 236 148H120L148 120Z"));
      pen.fill(oval(RY + 12));
      pen.fillStyle = token("--table");
      pen.fill(oval(RY));
    });
  }

  show({ people, tables: at }: PublicView, still: boolean): void {
    const count = Math.min(ONE_EACH, pawnsFor(people, people));
    const sitting = Object.entries(at)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, each]) => pawnsFor(each, people));
    const known = sitting.length > 0 && sitting.length <= MOST_TABLES;
    const taken = known ? sitting.length : Math.max(1, Math.ceil(count / SEATS));
    const tables = tablesFor(taken);
    const used = tables.slice(0, taken);
    if (this.drawn !== `${used.length} of ${tables.length}`) this.lay(used);
    this.drawn = `${used.length} of ${tables.length}`;
    // who keeps a place keeps it; who lost theirs walks to a free one; the others walk in
    this.troupe.gather(this, known ? asTheySit(tables, sitting, count) : asTheyCome(tables, count), { still, door: "right", spread: 1200, over: 20_000 });
  }

  private lay(tables: readonly Table[]): void {
    this.tables.forEach((table) => table.destroy());
    this.tables = tables.map(({ x, y, size }) => put(this, "table", x - RX * size, y - RY * size, size).setDepth(y * 10 + 5));
  }

  override clear(): void {
    super.clear();
    this.tables = [];
  }
}
