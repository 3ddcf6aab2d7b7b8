// The theatre: wings, festoons and the warm table, in front of every phase.
import { Scene, type GameObjects, type Textures } from "phaser";
import { bake, draw, put, token } from "./art.ts";
import { GROUND, sharpness, stageNow, WIDTH, type Stage } from "./stage.ts";

const WINGS = 985;

/** Still: it only follows the size of the screen. */
export class Theatre extends Scene {
  private wings: GameObjects.Image[] = [];
  private apron: GameObjects.Image | undefined;
  private sides: GameObjects.Rectangle[] = [];
  private table: GameObjects.Rectangle | undefined;

  constructor() {
    super("theatre");
  }

  create(): void {
    const scale = Math.min(1.25, sharpness(stageNow()));
    const wing = { width: 70, height: WINGS, scale };
    // the sprite's theatre has six sheets: two wings twice, then two festoons
    for (const [key, left] of [
      ["wing-left", 0],
      ["wing-right", WIDTH - 70],
    ] as const) {
      bake(this.textures, key, wing, "drop", (pen) => {
        pen.translate(-left, 0);
        [0, 1, 2, 3].forEach((sheet) => draw(pen, "theatre", {}, sheet));
      });
    }
    bake(this.textures, "festoon", { width: WIDTH, height: 70, scale }, "drop", (pen) => [4, 5].forEach((sheet) => draw(pen, "theatre", {}, sheet)));
    bake(this.textures, "apron", { width: WIDTH, height: 110, scale }, "flat", (pen) => {
      pen.translate(0, -(GROUND - 6));
      draw(pen, "apron");
    });
    bakeEnvelope(this.textures, sharpness(stageNow()));
    this.wings = [put(this, "wing-left", 0, 0), put(this, "wing-right", WIDTH - 70, 0)];
    this.sides = [0, 1].map(() => this.add.rectangle(0, 0, 10, 10, number("--game")).setOrigin(0, 0));
    put(this, "festoon", 0, 0);
    this.table = this.add.rectangle(0, 0, 10, 10, number("--table")).setOrigin(0, 0);
    this.apron = put(this, "apron", 0, 0);
    this.fit(stageNow());
  }

  fit({ height, sky, side }: Stage): void {
    const [left, right] = this.sides;
    left
      ?.setPosition(-side - 2, -2)
      .setSize(side + 2, height + 4)
      .setVisible(side > 1);
    right
      ?.setPosition(WIDTH, -2)
      .setSize(side + 2, height + 4)
      .setVisible(side > 1);
    this.wings.forEach((wing) => {
      wing.scaleY = wing.scaleX * ((WINGS + sky) / WINGS);
    });
    this.apron?.setY(GROUND - 6 + sky - 40);
    this.table?.setPosition(-side - 2, GROUND + sky + 16).setSize(WIDTH + side * 2 + 4, height);
  }
}

/** A closed vote: an envelope under the violet seal of the game. Two phases hang it. */
function bakeEnvelope(textures: Textures.TextureManager, scale: number): void {
  bake(textures, "envelope", { width: 262, height: 186, scale }, "drop", (pen) => {
    pen.fillStyle = token("--paper");
    pen.fill(new Path2D("M0 0H262V186H0Z"));
    pen.strokeStyle = token("--paper-3");
    pen.lineWidth = 5;
    pen.lineJoin = "round";
    pen.stroke(new Path2D("M4 182L100 92M258 182L162 92"));
    pen.fillStyle = token("--paper-2");
    pen.fill(new Path2D("M0 0H262L131 118Z"));
    pen.stroke(new Path2D("M3 3L131 116 259 3"));
    pen.fillStyle = token("--game");
    pen.fill(new Path2D("M131 78L148 84 160 98 162 116 152 132 131 140 110 132 100 116 102 98 114 84Z"));
  });
}

const number = (name: string): number => parseInt(token(name).slice(1), 16);
