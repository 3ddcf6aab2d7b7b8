// Valuing on the wall: an envelope while the room chooses; then balloons all alike, each as high as it was chosen.
import type { PublicView } from "../../shared/views.ts";
import { bake, put, putMiddle, token } from "./art.ts";
import { balloonsOf, type Balloon } from "./balloons.ts";
import { PhaseScene } from "./phase-scene.ts";
import type { Troupe } from "./troupe.ts";
import { sharpness, stageNow } from "./stage.ts";

const SIZE = { width: 196, height: 244 };
/** From the middle of a balloon to its knot. */
const KNOT = 118;

export class ValuingScene extends PhaseScene {
  constructor(troupe: Troupe) {
    super("valuing", troupe);
  }

  create(): void {
    bake(this.textures, "balloon", { ...SIZE, scale: sharpness(stageNow()) }, "drop", (pen) => {
      pen.fillStyle = token("--paper");
      pen.fill(new Path2D("M64 2H132L176 34 194 84 186 142 152 192 108 222H88L44 192 10 142 2 84 20 34Z"));
      pen.fillStyle = token("--paper-2");
      pen.fill(new Path2D("M132 2L176 34 194 84 186 142 152 192 108 222H98L132 188 152 138 156 84 146 36Z"));
      pen.fillStyle = token("--paper-3");
      pen.fill(new Path2D("M86 222H110L120 242H76Z"));
    });
  }

  show({ values, themes }: PublicView, still: boolean): void {
    this.troupe.leave(still);
    const up = themes.moment === "before" && values.moment === "revealed" && values.told && values.kept.length === 0;
    const shows = up ? "balloons" : values.moment === "open" || themes.moment === "open" ? "sealed" : "nothing";
    if (this.drawn === shows) return;
    this.clear();
    this.drawn = shows;
    if (shows === "sealed") put(this, "envelope", 1562, 300);
    if (up) balloonsOf(values).forEach((each, place) => this.rise(each, place, still));
  }

  private rise({ x, y, label }: Balloon, place: number, still: boolean): void {
    const thread = this.add.rectangle(x, label, 4, 10, parseInt(token("--ink").slice(1), 16)).setOrigin(0.5, 1);
    const balloon = putMiddle(this, "balloon", x, y);
    const at = (height: number) => {
      balloon.setY(height);
      thread.setSize(4, Math.max(1, label - height - KNOT)).setPosition(x, label);
    };
    at(y);
    if (still) return;
    const from = label - KNOT;
    at(from);
    this.tweens.addCounter({
      from,
      to: y,
      duration: 1100,
      delay: 60 * place,
      ease: "Sine.easeOut",
      onUpdate: (rising) => {
        at(rising.getValue() ?? y);
      },
    });
  }
}
