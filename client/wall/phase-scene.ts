// What every phase's scene is: it draws a view, once; the final state at once where `still`.
import { Scene } from "phaser";
import type { PublicView } from "../../shared/views.ts";

export abstract class PhaseScene extends Scene {
  /** What stands now, so that the same view draws nothing anew. */
  protected drawn = "";

  abstract show(view: PublicView, still: boolean): void;

  /** Empties the scene: another phase begins. */
  clear(): void {
    this.drawn = "";
    this.tweens.killAll();
    this.time.removeAllEvents();
    [...this.children.list].forEach((each) => each.destroy());
  }
}
