// Gathering on the wall: people walk in from the right wing and sit at tables.
import type { GameObjects } from "phaser";
import type { PublicView } from "../../shared/views.ts";
import { bake, put, token } from "./art.ts";
import { dealt, faceAt, ONE_EACH, pawn, pawnScale, pawnsFor } from "./pawns.ts";
import { PhaseScene } from "./phase-scene.ts";
import { sharpness, stageNow } from "./stage.ts";

const SEATS = 5;
const RX = 178;
const RY = 50;
type Table = { readonly x: number; readonly y: number; readonly size: number };

/** Five large tables, then eight, then sixteen: the same people, smaller. */
function tablesFor(pawns: number): readonly Table[] {
  if (pawns <= 25)
    return [
      { x: 1050, y: 600, size: 1 },
      { x: 1580, y: 600, size: 1 },
      { x: 940, y: 848, size: 0.93 },
      { x: 1290, y: 848, size: 0.93 },
      { x: 1632, y: 840, size: 0.93 },
    ];
  const [rows, size, top, step] = pawns <= 40 ? [2, 0.7, 620, 220] : [4, 0.62, 545, 121];
  return Array.from({ length: rows * 4 }, (_, table) => ({
    x: 900 + (table % 4) * 266 + (Math.floor(table / 4) % 2) * 14,
    y: top + Math.floor(table / 4) * step,
    size,
  }));
}

/** The nth to come: which table, and which of its chairs, as dealt. */
function seatAt(tables: readonly Table[], place: number): { x: number; y: number; size: number; depth: number } {
  const table = Math.floor(place / SEATS);
  const { x, y, size } = tables[table]!;
  const chair = dealt(SEATS, table + 5)[place % SEATS]! - 2;
  return { x: x + chair * 66 * size, y: y + (-10 + 6 * chair * chair) * size, size, depth: y * 10 };
}

export class GatheringScene extends PhaseScene {
  private tables: GameObjects.Image[] = [];
  private people: GameObjects.Image[] = [];
  private layout: readonly Table[] = [];

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

  show({ people }: PublicView, still: boolean): void {
    const count = Math.min(ONE_EACH, pawnsFor(people, people));
    const tables = tablesFor(count);
    this.layout = tables;
    const used = tables.slice(0, Math.max(1, Math.ceil(count / SEATS)));
    if (this.drawn !== `${used.length} of ${tables.length}`) this.lay(used);
    this.drawn = `${used.length} of ${tables.length}`;
    this.people.splice(count).forEach((each) => each.destroy());
    this.people.forEach((each, place) => this.seat(each, seatAt(tables, place)));
    for (let place = this.people.length, walking = 0; place < count; place++) {
      const seat = seatAt(tables, place);
      const one = pawn(this, faceAt(place), 1990, 968, Math.max(0.8, seat.size));
      this.people.push(one);
      if (still) this.seat(one, seat);
      else this.walkIn(one, place, 140 * walking++);
    }
  }

  private lay(tables: readonly Table[]): void {
    this.tables.forEach((table) => table.destroy());
    this.tables = tables.map(({ x, y, size }) => put(this, "table", x - RX * size, y - RY * size, size).setDepth(y * 10 + 5));
  }

  private seat(one: GameObjects.Image, { x, y, size, depth }: ReturnType<typeof seatAt>): void {
    if (this.tweens.isTweening(one)) return; // still walking: it is seated when it arrives
    one.setPosition(x, y).setScale(pawnScale(size)).setDepth(depth).setAngle(0);
  }

  private walkIn(one: GameObjects.Image, place: number, delay: number): void {
    const seat = seatAt(this.layout, place);
    one.setDepth(20_000);
    // others may come meanwhile, and tables move closer: the last word is for the tables as they then are
    this.tweens.chain({
      targets: one,
      onComplete: () => {
        this.time.delayedCall(0, () => {
          if (one.active) this.seat(one, seatAt(this.layout, place));
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
    this.people = [];
  }
}
