// Drafting on the wall: the folded strip of the charter opens panel by panel, in the reading order of the charter.
import type { PublicView } from "../../shared/views.ts";
import { bake, put, token } from "./art.ts";
import { BOTTOM, FOLD, panelsOf, TOP } from "./panels.ts";
import { PhaseScene } from "./phase-scene.ts";
import type { Troupe } from "./troupe.ts";

const WIDE = 288;

export class DraftingScene extends PhaseScene {
  constructor(troupe: Troupe) {
    super("drafting", troupe);
  }

  show(view: PublicView, still: boolean): void {
    this.troupe.leave(still);
    const panels = panelsOf(view);
    const shows = panels.map(({ theme }) => theme).join(" ");
    if (this.drawn === shows) return;
    this.clear();
    this.drawn = shows;
    panels.forEach(({ theme, x, width }, place) => {
      const panel = put(this, this.panelOf(theme, place % 2 === 1), x, TOP - FOLD);
      const whole = (panel.scaleX * width) / WIDE;
      panel.setX(x - 40 * (width / WIDE));
      if (still) return void panel.setScale(whole, panel.scaleY);
      panel.setScale(0, panel.scaleY);
      this.tweens.add({ targets: panel, scaleX: whole, duration: 300, delay: 150 * place, ease: "Sine.easeOut" });
    });
  }

  /** Baked when first needed: at most six themes, folded either way. */
  private panelOf(theme: string, back: boolean): string {
    const key = `panel-${theme}-${back ? "back" : "front"}`;
    if (this.textures.exists(key)) return key;
    const [left, right] = back ? [FOLD, 0] : [0, FOLD];
    const height = BOTTOM - TOP;
    bake(this.textures, key, { width: WIDE, height: height + FOLD * 2, scale: 1 }, "drop", (pen) => {
      const sheet = new Path2D(`M0 ${FOLD + left}L${WIDE} ${FOLD + right}V${FOLD + height + right}L0 ${FOLD + height + left}Z`);
      pen.fillStyle = token(`--${theme}`) || token("--paper-2");
      pen.fill(sheet);
      pen.fillStyle = back ? "#1f1b3a0b" : "#1f1b3a00";
      pen.fill(sheet);
      pen.strokeStyle = "#1f1b3a2e";
      pen.lineWidth = 2;
      pen.stroke(new Path2D(`M1 ${FOLD + left}V${FOLD + height + left}`));
    });
    return key;
  }
}
