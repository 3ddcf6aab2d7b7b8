// Pawns, drawn: neutral, with a face dealt at random. A sheet for each size, in canvas pixels: what moves is copied, never scaled or turned in a frame.
import type { GameObjects, Scene, Textures } from "phaser";
import { draw, withShadow } from "./art.ts";
import { FACES } from "./crowd.ts";
import { drawnIn } from "./margins.ts";
import { sharpness, stageNow } from "./stage.ts";

/** A pawn's own drawing is 80 × 118, with its feet at 40, 118. */
const CELL = { width: 112, height: 150, x: 16, y: 12 };
const FEET = { x: CELL.x + 40, y: CELL.y + 118 };
/** Sizes are drawn by steps: a sheet each, kept. */
const STEP = 0.03;
/** As it stands, then as it leans at each step of a walk, degrees. */
export const LEANS = [0, -4, 4] as const;
const TURN = Math.PI / 180;

export const frameOf = (face: number, lean: number): string => `face-${face}-${lean}`;
const stepped = (size: number): number => Math.max(1, Math.floor(size / STEP + 1e-6)) * STEP;

/** Six faces, three ways, and a hole, side by side. */
function sheetFor(textures: Textures.TextureManager, size: number, sharp: number): string {
  const key = `pawns ${size.toFixed(2)} ${sharp.toFixed(3)}`;
  if (textures.exists(key)) return key;
  const scale = size * sharp;
  const [wide, high] = [Math.ceil(CELL.width * scale), Math.ceil(CELL.height * scale)];
  const texture = textures.createCanvas(key, 1, 1)?.setSize(wide * FACES, high * (LEANS.length + 1));
  if (!texture) return key;
  const pen = texture.getContext();
  const cell = (column: number, row: number, frame: string, by: () => void) => {
    // feet on a whole pixel
    pen.setTransform(scale, 0, 0, scale, column * wide + Math.round(FEET.x * scale) - 40 * scale, row * high + Math.round(FEET.y * scale) - 118 * scale);
    by();
    const { x, y, width, height } = drawnIn(pen.getImageData(column * wide, row * high, wide, high));
    texture.add(frame, 0, column * wide + x, row * high + y, width, height)?.setTrim(wide, high, x, y, width, height);
  };
  for (let face = 0; face < FACES; face++)
    for (const [row, angle] of LEANS.entries())
      cell(face, row, frameOf(face, row), () => {
        pen.translate(40, 118);
        pen.rotate(angle * TURN);
        pen.translate(-40, -118);
        withShadow(pen, scale, "flat", (each) => {
          draw(each, "pawn-neutre");
          draw(each, `face-${face + 1}`);
        });
      });
  cell(0, LEANS.length, "hole", () => {
    draw(pen, "pawn-hole");
  });
  texture.refresh();
  return key;
}

/** Gives a pawn its drawing at a size; it stands on its feet, and one pixel of the sheet is one of the canvas. */
export function dress(one: GameObjects.Image, frame: string, size: number): void {
  const sharp = sharpness(stageNow());
  const drawn = stepped(size);
  const scale = drawn * sharp;
  one
    .setTexture(sheetFor(one.scene.textures, drawn, sharp), frame)
    .setDisplayOrigin(Math.round(FEET.x * scale), Math.round(FEET.y * scale))
    .setScale(1 / sharp);
}

export function hole(scene: Scene, x: number, y: number, size: number): GameObjects.Image {
  const one = scene.add.image(x, y, "__DEFAULT");
  dress(one, "hole", size);
  return one;
}
