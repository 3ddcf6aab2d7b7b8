// Discovering on the wall: an envelope while the room answers; then as many pawns stand up as people found.
import type { PublicView } from "../../shared/views.ts";
import { put } from "./art.ts";
import { dealt, faceAt, ONE_EACH, pawnsFor } from "./crowd.ts";
import { pawn } from "./pawns.ts";
import { PhaseScene } from "./phase-scene.ts";

const FROM = 830;
const TO = 1450;
const FEET = 944;

export class DiscoveringScene extends PhaseScene {
  constructor() {
    super("discovering");
  }

  show({ discovery: idea, people }: PublicView, still: boolean): void {
    const shows = idea ? `${idea.id} ${idea.open}` : "title";
    if (this.drawn === shows) return;
    this.clear();
    this.drawn = shows;
    if (!idea) return;
    if (!idea.open) this.found(Math.min(ONE_EACH, pawnsFor(idea.right, people)), still);
    else if (idea.kind !== "order") put(this, "envelope", 1562, 300); // nothing here moves: answers are secret
  }

  private found(count: number, still: boolean): void {
    const [rows, size] = count <= 20 ? [1, 0.78] : [2, 0.6];
    const each = Math.ceil(count / rows);
    const step = Math.min(64, (TO - FROM) / Math.max(each - 1, 1));
    const order = dealt(count, 23);
    for (let place = 0; place < count; place++) {
      const row = Math.floor(place / each);
      const y = FEET - (rows - 1 - row) * 42;
      const one = pawn(this, faceAt(order[place]!), FROM + ((place % each) + row / 2) * step, y, size).setDepth(row);
      if (still) continue;
      one.setY(y + 130);
      this.tweens.add({ targets: one, y, duration: 450, delay: 300 + 40 * order[place]!, ease: "Back.easeOut" });
    }
  }
}
