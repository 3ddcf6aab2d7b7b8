// What every phase's scene is: it draws a view, once; the final state at once where `still`.
import { Scene } from "phaser";
import type { PublicView } from "../../shared/views.ts";
import type { Troupe } from "./troupe.ts";

export abstract class PhaseScene extends Scene {
  /** What stands now, so that the same view draws nothing anew. */
  protected drawn = "";

  protected readonly troupe: Troupe;

  constructor(key: string, troupe: Troupe) {
    super(key);
    this.troupe = troupe;
  }

  abstract show(view: PublicView, still: boolean): void;

  /** Empties the scene, but for the troupe: another phase begins. */
  clear(): void {
    this.drawn = "";
    this.tweens.killAll();
    this.time.removeAllEvents();
    this.children.list.filter((each) => !this.troupe.has(each)).forEach((each) => each.destroy());
  }
}
