// Pawns, drawn: neutral, with a face dealt at random.
import type { GameObjects, Scene, Textures } from "phaser";
import { draw, withShadow } from "./art.ts";
import { FACES } from "./crowd.ts";

const CELL = { width: 100, height: 148, x: 10, y: 10 };

let scaleOfPawns = 1;

/** Six faces and a hole, side by side in one texture. */
export function bakePawns(textures: Textures.TextureManager, scale: number): void {
  const texture = textures.createCanvas("pawns", Math.ceil(CELL.width * scale) * (FACES + 1), Math.ceil(CELL.height * scale));
  if (!texture) return;
  scaleOfPawns = scale;
  const pen = texture.getContext();
  const step = Math.ceil(CELL.width * scale);
  for (let face = 0; face <= FACES; face++) {
    pen.setTransform(scale, 0, 0, scale, face * step + CELL.x * scale, CELL.y * scale);
    if (face === FACES) draw(pen, "pawn-hole");
    else
      withShadow(pen, scale, "flat", (each) => {
        draw(each, "pawn-neutre");
        draw(each, `face-${face + 1}`);
      });
    texture.add(face === FACES ? "hole" : `face-${face}`, 0, face * step, 0, step, Math.ceil(CELL.height * scale));
  }
  texture.refresh();
}

/** A pawn with its feet at x, y. */
export function pawn(scene: Scene, frame: string, x: number, y: number, size: number): GameObjects.Image {
  return scene.add
    .image(x, y, "pawns", frame)
    .setOrigin((CELL.x + 40) / CELL.width, (CELL.y + 118) / CELL.height)
    .setScale(size / scaleOfPawns);
}
export const pawnScale = (size: number): number => size / scaleOfPawns;
