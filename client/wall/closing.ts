// Closing on the wall: the room stands together before the curtain.
import type { PublicView } from "../../shared/views.ts";
import { dealt, faceAt, ONE_EACH, pawnsFor } from "./crowd.ts";
import { pawn } from "./pawns.ts";
import { PhaseScene } from "./phase-scene.ts";

const FROM = 130;
const TO = 1440;

export class ClosingScene extends PhaseScene {
  constructor() {
    super("closing");
  }

  show({ people }: PublicView, still: boolean): void {
    const count = Math.min(ONE_EACH, pawnsFor(people, people));
    if (this.drawn === String(count)) return;
    this.clear();
    this.drawn = String(count);
    const [rows, size] = count <= 24 ? [1, 0.9] : count <= 50 ? [2, 0.8] : [2, 0.62];
    const each = Math.ceil(count / rows);
    const order = dealt(count, 41);
    for (let place = 0; place < count; place++) {
      const row = Math.floor(place / each);
      const step = (TO - FROM) / Math.max(each - 1, 1);
      const one = pawn(this, faceAt(order[place]!), FROM + (place % each) * step + (row * step) / 2, 990 - (rows - 1 - row) * 62, size).setDepth(row);
      if (still) continue;
      const y = one.y;
      one.setY(y + 130);
      this.tweens.add({ targets: one, y, duration: 450, delay: 30 * order[place]!, ease: "Back.easeOut" });
    }
  }
}
