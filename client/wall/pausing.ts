// The pause on the wall: a table laid, and cups that steam.
import type { PublicView } from "../../shared/views.ts";
import { bake, put, token } from "./art.ts";
import { PhaseScene } from "./phase-scene.ts";
import type { Troupe } from "./troupe.ts";
import { sharpness, stageNow } from "./stage.ts";

const TABLE = { width: 760, height: 330 };
const CUP = { width: 150, height: 190 };

export class PausingScene extends PhaseScene {
  constructor(troupe: Troupe) {
    super("pausing", troupe);
  }

  create(): void {
    const scale = sharpness(stageNow());
    bake(this.textures, "pause-table", { ...TABLE, scale }, "drop", (pen) => {
      const oval = (y: number) => {
        const path = new Path2D();
        path.ellipse(380, y, 378, 96, 0, 0, Math.PI * 2);
        return path;
      };
      pen.fillStyle = token("--table-2");
      pen.fill(new Path2D("M300 110H460L434 250 486 326H274L326 250Z"));
      pen.fill(oval(122));
      pen.fillStyle = token("--table");
      pen.fill(oval(98));
    });
    bake(this.textures, "cup", { ...CUP, scale }, "drop", (pen) => {
      pen.fillStyle = token("--paper");
      pen.fill(new Path2D("M10 84H118L106 176 92 186H36L22 176Z"));
      pen.fillStyle = token("--paper-2");
      pen.fill(new Path2D("M84 84H118L106 176 92 186H74Z"));
      pen.strokeStyle = token("--paper-2");
      pen.lineWidth = 12;
      pen.stroke(new Path2D("M116 104H138V140H110"));
      pen.strokeStyle = token("--paper-3");
      pen.lineWidth = 7;
      pen.stroke(new Path2D("M44 66V48L56 36V12M78 66V52L90 40V22"));
    });
  }

  show(_: PublicView, still: boolean): void {
    this.troupe.leave(still);
    if (this.drawn) return;
    this.drawn = "laid";
    put(this, "pause-table", 580, 690);
    for (const [x, y] of [
      [690, 600],
      [870, 632],
      [1050, 590],
    ] as const)
      put(this, "cup", x, y);
  }
}
