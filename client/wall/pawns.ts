// Pawns: neutral, with a face dealt at random. Where one stands is dealt from a fixed seed, never from who came first.
import type { GameObjects, Scene, Textures } from "phaser";
import { draw, withShadow } from "./art.ts";

const FACES = 6;
const CELL = { width: 100, height: 148, x: 10, y: 10 };
/** Up to here one pawn is one person; beyond, one pawn stands for five. */
export const ONE_EACH = 80;

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

/** Numbers in [0, 1), always the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** 0, 1, … count - 1 in an order dealt from the seed. */
export function dealt(count: number, seed: number): number[] {
  const throwing = dice(seed);
  const order = Array.from({ length: count }, (_, place) => place);
  for (let place = count - 1; place > 0; place--) {
    const other = Math.floor(throwing() * (place + 1));
    [order[place], order[other]] = [order[other]!, order[place]!];
  }
  return order;
}

export const faceAt = (place: number): string => `face-${Math.floor(dice(place * 7919 + 17)() * FACES)}`;
/** How many pawns stand for so many people. */
export const pawnsFor = (people: number, all: number): number => (all <= ONE_EACH ? people : Math.ceil(people / 5));
