// Discovering on the wall: an envelope while the room answers; then as many pawns walk in as people found.
import type { PublicView } from "../../shared/views.ts";
import { put } from "./art.ts";
import { ONE_EACH, pawnsFor } from "./crowd.ts";
import { PhaseScene } from "./phase-scene.ts";
import type { Troupe } from "./troupe.ts";

const FROM = 830;
const TO = 1450;
const FEET = 944;

export class DiscoveringScene extends PhaseScene {
  constructor(troupe: Troupe) {
    super("discovering", troupe);
  }

  show({ discovery: idea, people }: PublicView, still: boolean): void {
    const shows = idea ? `${idea.id} ${idea.open}` : "title";
    if (this.drawn === shows) return;
    this.clear();
    this.drawn = shows;
    if (!idea || idea.open) this.troupe.leave(still);
    if (!idea) return;
    if (!idea.open) this.found(Math.min(ONE_EACH, pawnsFor(idea.right, people)), still);
    else if (idea.kind !== "order") put(this, "envelope", 1562, 300); // nothing here moves: answers are secret
  }

  /** As many as found walk in, dealt: never those who did. */
  private found(count: number, still: boolean): void {
    const [rows, size] = count <= 20 ? [1, 0.78] : [2, 0.6];
    const each = Math.ceil(count / rows);
    const step = Math.min(64, (TO - FROM) / Math.max(each - 1, 1));
    const places = Array.from({ length: count }, (_, place) => {
      const row = Math.floor(place / each);
      return { key: `found ${place}`, x: FROM + ((place % each) + row / 2) * step, y: FEET - (rows - 1 - row) * 42, size, depth: row };
    });
    this.troupe.gather(this, places, { still, door: "right", apart: true });
  }
}
