// Deciding on the wall: while a result is shown, where its card goes: the book, a slot still open, or face down.
import type { PublicView } from "../../shared/views.ts";
import { bake, draw, put, putMiddle, sizeOf, token } from "./art.ts";
import { PhaseScene } from "./phase-scene.ts";
import type { Troupe } from "./troupe.ts";
import { sharpness, stageNow } from "./stage.ts";

const CARD = { width: 204, height: 284 };
const SPOT = { x: 1642, y: 400 };
const SIZE = { book: 0.72, card: 0.95, slot: 1.16 };
/** Behind the card of words, from where it slides out. */
const FROM = { x: 1310, y: 330 };

export class DecidingScene extends PhaseScene {
  constructor(troupe: Troupe) {
    super("deciding", troupe);
  }

  create(): void {
    const scale = sharpness(stageNow());
    bake(this.textures, "book", { width: 520, height: 330, scale: scale * SIZE.book }, "high", (pen) => draw(pen, "book"));
    bake(this.textures, "card", { ...CARD, scale }, "drop", (pen) => draw(pen, "card", { "--tint": token("--paper-3") }));
    bake(this.textures, "card-back", { ...CARD, scale }, "drop", (pen) => {
      pen.fillStyle = token("--paper-3");
      pen.fill(new Path2D("M0 24L24 0H200V280H0Z"));
      pen.strokeStyle = token("--table-2");
      pen.lineWidth = 4;
      pen.setLineDash([10, 8]);
      pen.strokeRect(24, 34, 152, 222);
    });
    bake(this.textures, "slot", { ...CARD, scale }, "none", (pen) => {
      pen.strokeStyle = token("--ink");
      pen.lineWidth = 4;
      pen.setLineDash([14, 10]);
      pen.stroke(new Path2D("M2 2H176L200 26V278H2Z"));
    });
  }

  show({ round, practices, vote }: PublicView, still: boolean): void {
    this.troupe.leave(still);
    const practice = round?.moment === "counted" ? practices[round.result] : undefined;
    const waiting = Object.values(practices).filter(({ round: of, status }) => of === round?.id && (status === "candidate" || status === "chosen")).length;
    const shows = practice ? `${round!.result} ${practice.status} ${practice.outcome} ${practice.tries}` : vote ? "vote" : `${waiting} of ${round?.id}`;
    if (this.drawn === shows) return;
    this.clear();
    this.drawn = shows;
    if (vote) return void put(this, "envelope", 1562, 300);
    if (!practice) return this.fan(waiting);
    const won = practice.outcome === "adopted" || practice.outcome === "trial";
    const settled = practice.status === "settled";
    if (!settled || won) put(this, "book", SPOT.x - 260 * SIZE.book, SPOT.y - 165 * SIZE.book, SIZE.book);
    else put(this, "slot", SPOT.x - 102 * SIZE.slot, SPOT.y - 142 * SIZE.slot, SIZE.slot);
    if (!settled) return;
    if (won) this.fly(still);
    else this.lie(practice.outcome === "dropped" ? "card-back" : "card", still);
  }

  /** One blank card per practice that may still be voted. */
  private fan(count: number): void {
    const shown = Math.min(5, count);
    for (let place = 0; place < shown; place++) {
      const lean = place - (shown - 1) / 2;
      putMiddle(this, "card", SPOT.x + 44 + lean * 34, SPOT.y + 40 + Math.abs(lean) * 12, 0.72).setAngle(lean * 8);
    }
  }

  /** Won: into the book. */
  private fly(still: boolean): void {
    if (still) return;
    const card = putMiddle(this, "card", FROM.x, FROM.y, 1).setDepth(5);
    this.tweens.addCounter({
      from: 0,
      to: 1,
      duration: 1100,
      delay: 500,
      ease: "Sine.easeInOut",
      onUpdate: (flight) => {
        const t = flight.getValue() ?? 0;
        card.setPosition((1 - t) ** 2 * FROM.x + 2 * t * (1 - t) * 1560 + t * t * SPOT.x, (1 - t) ** 2 * FROM.y + 2 * t * (1 - t) * 60 + t * t * (SPOT.y - 20));
        card
          .setScale(sizeOf("card", 1 - 0.6 * t))
          .setAngle(30 * t)
          .setAlpha(t > 0.9 ? (1 - t) * 10 : 1);
      },
      onComplete: () => {
        card.destroy();
      },
    });
  }

  /** Still open: on a dashed slot. Dropped: face down. */
  private lie(key: string, still: boolean): void {
    const card = putMiddle(this, key, SPOT.x, SPOT.y, SIZE.card);
    if (still) return;
    card.setPosition(FROM.x, FROM.y);
    this.tweens.add({ targets: card, x: SPOT.x, y: SPOT.y, duration: 900, delay: 500, ease: "Sine.easeInOut" });
  }
}
