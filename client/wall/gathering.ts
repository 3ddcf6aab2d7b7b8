// Gathering on the wall: people walk in from the right wing and sit at tables.
import type { GameObjects } from "phaser";
import type { PublicView } from "../../shared/views.ts";
import { bake, put, token } from "./art.ts";
import { dealt, faceAt, ONE_EACH, pawnsFor } from "./crowd.ts";
import { pawn, pawnScale } from "./pawns.ts";
import { PhaseScene } from "./phase-scene.ts";
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

type Place = { readonly key: string; readonly x: number; readonly y: number; readonly size: number; readonly depth: number };

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
  /** By place: whoever sits or stands there. */
  private readonly people = new Map<string, GameObjects.Image>();
  private places: ReadonlyMap<string, Place> = new Map();
  private made = 0;

  constructor() {
    super("gathering");
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
    this.seatAll(known ? asTheySit(tables, sitting, count) : asTheyCome(tables, count), still);
  }

  /** Who keeps a place keeps it; who lost theirs takes a free one; the others walk in. */
  private seatAll(places: readonly Place[], still: boolean): void {
    const wanted = new Map(places.map((place) => [place.key, place]));
    const free = [...this.people].filter(([key]) => !wanted.has(key));
    free.forEach(([key]) => this.people.delete(key));
    this.places = wanted;
    let walking = 0;
    for (const place of places) {
      const here = this.people.get(place.key);
      const other = here ? undefined : free.pop()?.[1];
      const one = here ?? other ?? pawn(this, faceAt(this.made++), 1990, 968, Math.max(0.8, place.size));
      this.people.set(place.key, one);
      if (here || other || still) this.seat(one, place);
      else this.walkIn(one, place.key, 140 * walking++);
    }
    free.forEach(([, one]) => one.destroy());
  }

  private lay(tables: readonly Table[]): void {
    this.tables.forEach((table) => table.destroy());
    this.tables = tables.map(({ x, y, size }) => put(this, "table", x - RX * size, y - RY * size, size).setDepth(y * 10 + 5));
  }

  private seat(one: GameObjects.Image, { x, y, size, depth }: Place): void {
    if (this.tweens.isTweening(one)) return; // still walking: it is seated when it arrives
    one.setPosition(x, y).setScale(pawnScale(size)).setDepth(depth).setAngle(0);
  }

  private walkIn(one: GameObjects.Image, key: string, delay: number): void {
    const seat = this.places.get(key)!;
    one.setDepth(20_000);
    // others may come meanwhile, and tables move closer: the last word is for the tables as they then are
    this.tweens.chain({
      targets: one,
      onComplete: () => {
        this.time.delayedCall(0, () => {
          const [now] = [...this.people].find(([, each]) => each === one) ?? [key];
          if (one.active) this.seat(one, this.places.get(now) ?? seat);
        });
      },
      tweens: [
        {
          x: seat.x,
          y: seat.y - 26 * seat.size,
          scale: pawnScale(seat.size),
          duration: 1400,
          delay,
          ease: "Sine.easeInOut",
          onUpdate: (walk) => {
            one.setAngle(4 * Math.sin(walk.progress * 26));
          },
        },
        {
          y: seat.y,
          duration: 450,
          ease: "Back.easeOut",
          onStart: () => {
            one.setAngle(0).setDepth(seat.depth);
          },
        },
      ],
    });
  }

  override clear(): void {
    super.clear();
    this.tables = [];
    this.people.clear();
  }
}
