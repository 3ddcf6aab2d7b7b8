// Scenery: the sky and the ridges behind everything, in the tint of the theme; painted anew only when the theme changes.
import { Scene } from "phaser";
import { bake, bakeAgain, put, token } from "./art.ts";
import { isStill, stageNow, WIDTH } from "./stage.ts";

export type Place = { readonly sky: string; readonly ridges: readonly { readonly fill: string; readonly alpha: number; readonly path: string }[] };

const FAR =
  "M-40 1080L-40 620 22 646 84 667 146 697 208 716 270 731 332 741 394 735 456 737 518 724 580 712 642 695 704 681 766 660 828 654 890 638 952 630 1014 619 1076 615 1138 607 1200 607 1262 600 1324 590 1386 579 1448 571 1510 557 1572 548 1634 542 1696 534 1758 533 1820 543 1882 558 1944 576 1960 1080Z";
const NEAR =
  "M-40 1080L-40 880 22 895 84 898 146 895 208 884 270 874 332 864 394 856 456 846 518 840 580 836 642 828 704 819 766 811 828 793 890 763 952 743 1014 726 1076 715 1138 712 1200 713 1262 725 1324 746 1386 765 1448 786 1510 800 1572 816 1634 822 1696 829 1758 833 1820 842 1882 853 1944 859 1960 1080Z";
const STEPS = [
  "M-40 1080L-40 420 22 423 84 418 146 415 208 398 270 391 332 379 394 367 456 353 518 338 580 324 642 317 704 310 766 302 828 303 890 298 952 308 1014 315 1076 329 1138 341 1200 356 1262 373 1324 383 1386 398 1448 405 1510 415 1572 420 1634 420 1696 417 1758 411 1820 401 1882 390 1944 386 1960 1080Z",
  "M-40 1080L-40 506 26 504 92 508 158 502 224 495 290 489 356 483 422 475 488 472 554 467 620 456 686 450 752 449 818 442 884 435 950 432 1016 429 1082 428 1148 425 1214 430 1280 424 1346 431 1412 427 1478 429 1544 433 1610 439 1676 446 1742 454 1808 453 1874 467 1940 470 1960 1080Z",
  "M-40 1080L-40 720 26 723 92 727 158 725 224 727 290 725 356 715 422 713 488 710 554 706 620 697 686 693 752 694 818 685 884 682 950 679 1016 681 1082 678 1148 678 1214 676 1280 678 1346 680 1412 684 1478 696 1544 695 1610 699 1676 709 1742 711 1808 712 1874 721 1940 726 1960 1080Z",
] as const;

/** A theme's hills; pawns never stand straight on a tint. */
export const hillsOf = (theme: string): Place => ({
  sky: token(`--${theme}`) || token("--paper-2"),
  ridges: [
    { fill: token(`--${theme}-2`) || token("--paper-3"), alpha: 0.55, path: FAR },
    { fill: token(`--${theme}-2`) || token("--paper-3"), alpha: 1, path: NEAR },
  ],
});
/** The hall where people sit and stand: violet steps under a warm sky. */
export const hall = (): Place => ({
  sky: token("--fiabilite"),
  ridges: [
    { fill: token("--fiabilite-2"), alpha: 0.6, path: STEPS[0] },
    { fill: token("--game-3"), alpha: 1, path: STEPS[1] },
    { fill: token("--game"), alpha: 1, path: STEPS[2] },
  ],
});
/** Open water, behind the map. */
export const sea = (): Place => ({
  sky: token("--donnees"),
  ridges: [
    { fill: token("--donnees-2"), alpha: 0.4, path: STEPS[0] },
    { fill: token("--donnees-2"), alpha: 0.7, path: STEPS[2] },
    { fill: token("--donnees-2"), alpha: 1, path: NEAR },
  ],
});
/** Plain paper, behind the charter. */
export const desk = (): Place => ({ sky: token("--paper-2"), ridges: [{ fill: token("--paper-3"), alpha: 1, path: NEAR }] });

/** What is behind every phase. */
export class Scenery extends Scene {
  private shown = "";

  constructor() {
    super("scenery");
  }

  create(): void {
    bake(
      this.textures,
      "ridges",
      { width: WIDTH, height: 1080, scale: Math.min(1, stageNow().scale * (window.devicePixelRatio || 1)) },
      "none",
      () => undefined,
    );
    put(this, "ridges", 0, 0).setName("ridges");
  }

  /** Slides the old ridges down and the new ones up. */
  show(name: string, place: Place, still: boolean): void {
    if (this.shown === name) return;
    const first = this.shown === "";
    this.shown = name;
    const ridges = this.children.getByName("ridges")!;
    const change = () => {
      this.cameras.main.setBackgroundColor(place.sky);
      bakeAgain(this.textures, "ridges", "none", (pen) =>
        place.ridges.forEach(({ fill, alpha, path }) => {
          pen.globalAlpha = alpha;
          pen.fillStyle = fill;
          pen.fill(new Path2D(path));
        }),
      );
    };
    this.tweens.killAll();
    if (still || first || isStill()) {
      change();
      this.tweens.add({ targets: ridges, y: -40, duration: 1 });
      return;
    }
    this.tweens.chain({
      targets: ridges,
      tweens: [
        { y: 700, duration: 400, ease: "Sine.easeIn", onComplete: change },
        { y: -40, duration: 500, ease: "Sine.easeOut" },
      ],
    });
  }
}
