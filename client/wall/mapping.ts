// Mapping on the wall: three isles on the water; ticks lay pebbles on their shores.
import type { PublicView } from "../../shared/views.ts";
import { bake, put, putMiddle, token } from "./art.ts";
import { islesOf, WIDE, type Isle } from "./isles.ts";
import { dealt, dice, ONE_EACH, pawnsFor } from "./crowd.ts";
import { PhaseScene } from "./phase-scene.ts";
import type { Troupe } from "./troupe.ts";
import { sharpness, stageNow } from "./stage.ts";

/** How much of a squarer screen’s sky lies above the isles. */
export const RISES = 0.5;
const PEBBLE = 18;
/** Pebbles lie in three rows along the lower shore. */
const IN_A_ROW = 18;
const ROOM = IN_A_ROW * 3;
/** Ticks that one pebble stands for: the shores of a large room fill no faster. */
const ticksEach = (people: number): number => (people <= 12 ? 1 : people <= 60 ? 5 : 25);

/** Cut with scissors: short straight lines round a rectangle, never twice the same. */
function outline(height: number, inset: number, foot: number, seed: number): Path2D {
  const throwing = dice(seed);
  const off = () => inset + throwing() * 14 - 7;
  const along = (from: number, to: number, cuts: number) => Array.from({ length: cuts }, (_, cut) => from + ((to - from) * (cut + 0.5)) / cuts);
  const points = [
    ...along(inset + 10, WIDE - inset - 10, 9).map((x) => [x, off()] as const),
    ...along(inset + 10, height - foot - 10, 9).map((y) => [WIDE - off(), y] as const),
    ...along(WIDE - inset - 10, inset + 10, 9).map((x) => [x, height - foot - throwing() * 14] as const),
    ...along(height - foot - 10, inset + 10, 9).map((y) => [off(), y] as const),
  ];
  return new Path2D(`M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`);
}

export class MappingScene extends PhaseScene {
  private laid: Record<string, number> = {};

  constructor(troupe: Troupe) {
    super("mapping", troupe);
  }

  create(): void {
    const scale = sharpness(stageNow());
    islesOf({ map: {} }).forEach(({ list, height }, place) => {
      bake(this.textures, `isle-${list}`, { width: WIDE, height, scale }, "drop", (pen) => {
        pen.fillStyle = token("--paper-3");
        pen.fill(outline(height, 8, 6, place * 31 + 5));
        pen.fillStyle = token("--paper");
        pen.fill(outline(height, 24, 92, place * 31 + 9));
      });
    });
    bake(this.textures, "pebble", { width: PEBBLE, height: PEBBLE, scale }, "flat", (pen) => {
      pen.fillStyle = token("--game");
      pen.fill(new Path2D("M6 0H13L18 6V13L11 18H5L0 11V5Z"));
    });
  }

  show(view: PublicView, still: boolean): void {
    const isles = islesOf(view);
    const each = ticksEach(view.people);
    const first = this.drawn !== `one for ${each}`;
    if (first) {
      this.clear();
      isles.forEach(({ list, x, y }) => put(this, `isle-${list}`, x, y));
    }
    if (first) this.watch(view.people, still);
    for (const isle of isles) this.lay(isle, Math.min(ROOM, Math.ceil(isle.marks / each)), still || first);
    this.drawn = `one for ${each}`;
  }

  /** The room comes from its tables to the shore, and stays there. */
  private watch(people: number, still: boolean): void {
    const count = Math.min(ONE_EACH, pawnsFor(people, people));
    const step = Math.min(64, 1330 / Math.max(1, count - 1));
    const feet = 986 + stageNow().sky * (1 - RISES);
    const places = Array.from({ length: count }, (_, place) => ({
      key: `shore ${place}`,
      x: 116 + place * step,
      y: feet,
      size: step < 30 ? 0.36 : 0.45,
      depth: 5,
    }));
    this.troupe.gather(this, places, { still });
  }

  /** In places that say nothing of who came first; a tick taken back takes its pebble away. */
  private lay({ list, x, y, height }: Isle, now: number, still: boolean): void {
    const before = this.laid[list] ?? 0;
    this.laid[list] = now;
    const places = dealt(ROOM, list.length * 97);
    for (let pebble = now; pebble < before; pebble++) this.children.getByName(`${list} ${pebble}`)?.destroy();
    for (let pebble = before; pebble < now; pebble++) {
      const place = places[pebble]!;
      const row = Math.floor(place / IN_A_ROW);
      const at = { x: x + 70 + ((place % IN_A_ROW) + (row % 2) / 2) * 24, y: y + height - 74 + row * 25 };
      const one = putMiddle(this, "pebble", at.x, at.y).setName(`${list} ${pebble}`);
      if (still) continue;
      one.setY(at.y - 40).setAlpha(0);
      this.tweens.add({ targets: one, y: at.y, alpha: 1, duration: 450, ease: "Back.easeOut" });
    }
  }

  override clear(): void {
    super.clear();
    this.laid = {};
  }
}
