// Debating on the wall: hills in the wings while the card hangs; then the camps, the bridge between them, and who crosses.
import type { Textures } from "phaser";
import type { PublicView, RoundView } from "../../shared/views.ts";
import { bake, draw, put, token } from "./art.ts";
import { campsOf, type Slot } from "./camps.ts";
import { dice } from "./crowd.ts";
import { PhaseScene } from "./phase-scene.ts";
import type { Place, Troupe } from "./troupe.ts";
import { sharpness, stageNow } from "./stage.ts";

const PLACES = [
  ["hill-for", -10, 412, 700, 570],
  ["hill-against", 1230, 412, 700, 570],
  ["bridge", 610, 552, 700, 430],
] as const;
/** When the first one crosses, ms: all have come. */
const CROSSING = 2000;
const ARCS = { left: "M480 436Q610 352 728 560", right: "M1520 434Q1320 370 1204 560", over: "M560 470Q960 360 1370 470" };

function bakeCamps(textures: Textures.TextureManager, scale: number): void {
  for (const [name, , , width, height] of PLACES) {
    for (const sheet of [0, 1, 2]) bake(textures, `${name}-${sheet}`, { width, height, scale }, "drop", (pen) => draw(pen, name, {}, sheet));
  }
  bake(textures, "water", { width: 960, height: 90, scale: Math.min(1, scale) }, "none", (pen) => {
    pen.translate(-480, -914);
    pen.fillStyle = "#a4c9d4";
    pen.fill(new Path2D("M500 1000V930L700 920 960 926 1220 918 1420 930V1000Z"));
    pen.strokeStyle = "#fff8eccc";
    pen.lineWidth = 4;
    pen.lineCap = "round";
    pen.stroke(new Path2D("M690 956h70M900 964h60M1100 954h80"));
  });
  bake(textures, "rope", { width: 1440, height: 130, scale }, "flat", (pen) => {
    pen.translate(-240, -300);
    pen.strokeStyle = token("--ink");
    pen.lineWidth = 3;
    pen.stroke(new Path2D("M262 318Q430 372 600 342M1320 342Q1500 372 1684 318"));
    pen.fillStyle = token("--table-2");
    pen.fill(new Path2D("M257 306H267V424H257ZM1679 306H1689V424H1679Z"));
  });
  for (const [name, path] of Object.entries(ARCS)) {
    bake(textures, `arc-${name}`, { width: 1120, height: 240, scale: Math.min(1, scale) }, "none", (pen) => {
      pen.translate(-400, -360);
      pen.strokeStyle = token("--game");
      pen.lineWidth = 7;
      pen.lineCap = "round";
      pen.setLineDash([2, 18]);
      pen.stroke(new Path2D(path));
    });
  }
}

export class DebatingScene extends PhaseScene {
  constructor(troupe: Troupe) {
    super("debating", troupe);
  }

  create(): void {
    bakeCamps(this.textures, sharpness(stageNow()));
  }

  show({ round }: PublicView, still: boolean): void {
    if (!round) return;
    const shows =
      round.moment === "split" || round.moment === "crossed"
        ? `${round.id} ${round.moment} ${round.split?.told}`
        : round.moment === "first" || round.moment === "second"
          ? "sealed"
          : "card";
    if (this.drawn === shows) return;
    this.clear();
    this.drawn = shows;
    if (shows === "card" || shows === "sealed") this.wings(shows === "sealed");
    else this.camps(round, still);
  }

  /** Nothing here ever moves: a vote may be open. */
  private wings(sealed: boolean): void {
    put(this, "hill-for-2", -420, 520);
    put(this, "hill-against-2", 1620, 470);
    if (sealed) put(this, "envelope", 1562, 300);
  }

  private camps(round: RoundView, still: boolean): void {
    put(this, "water", 480, 914).setDepth(-1);
    for (const [name, x, y] of PLACES) [0, 1, 2].forEach((sheet) => put(this, `${name}-${sheet}`, x, y).setDepth(sheet * 2));
    const crossed = round.moment === "crossed";
    const split = crossed ? round.secondSplit : round.split;
    if (crossed && round.shift?.told) this.flags(round.shift.flows);
    if (!split?.told) return;
    const { size, stays, crossings } = campsOf(round.id, split, crossed ? round.shift : undefined);
    const at = (key: string, { x, y, depth }: Slot): Place => ({ key, x, y, depth, size });
    const places = [...stays.map((slot, place) => at(`stays ${place}`, slot)), ...crossings.map(({ from }, place) => at(`crosses ${place}`, from))];
    this.troupe.gather(this, places, { still, apart: true, spread: crossed ? 500 : 1200 });
    const throwing = dice(crossings.length);
    crossings.forEach(({ to }, place) => {
      this.troupe.cross(`crosses ${place}`, at(`crossed ${place}`, to), still, CROSSING + throwing() * 2400);
    });
  }

  /** With the hills go those who stand on them. */
  override clear(): void {
    if (this.drawn) this.troupe.leave(true);
    super.clear();
  }

  private flags(flows: Readonly<Record<string, number>>): void {
    put(this, "rope", 240, 300).setDepth(-1);
    const crosses = (...names: string[]) => names.some((name) => (flows[name] ?? 0) > 0);
    if (crosses("for>conditions", "conditions>for")) put(this, "arc-left", 400, 360).setDepth(7);
    if (crosses("against>conditions", "conditions>against")) put(this, "arc-right", 400, 360).setDepth(7);
    if (crosses("for>against", "against>for")) put(this, "arc-over", 400, 360).setDepth(7);
  }
}
