// Closing on the wall: the whole troupe comes back; at the thanks each one bows.
import type { PublicView } from "../../shared/views.ts";
import { ONE_EACH, pawnsFor } from "./crowd.ts";
import { PhaseScene } from "./phase-scene.ts";
import type { Troupe } from "./troupe.ts";

const FROM = 130;
const TO = 1440;

export class ClosingScene extends PhaseScene {
  constructor(troupe: Troupe) {
    super("closing", troupe);
  }

  show({ people, closed }: PublicView, still: boolean): void {
    const count = Math.min(ONE_EACH, pawnsFor(people, people));
    const drawn = `${count} ${closed}`;
    if (this.drawn === drawn) return;
    this.drawn = drawn;
    const [rows, size] = count <= 24 ? [1, 0.9] : count <= 50 ? [2, 0.8] : [2, 0.62];
    const each = Math.ceil(count / rows);
    const step = (TO - FROM) / Math.max(each - 1, 1);
    const places = Array.from({ length: count }, (_, place) => {
      const row = Math.floor(place / each);
      const x = FROM + (place % each) * step + (row * step) / 2;
      return { key: `closing ${place}`, x, y: 990 - (rows - 1 - row) * 62, size, depth: row };
    });
    this.troupe.gather(this, places, { still });
    if (closed && !still) this.troupe.bow();
  }
}
