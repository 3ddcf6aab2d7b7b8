// The wall without a room: it shows the views that the benchmark hands it, and counts what each frame costs in script.
import { Textures } from "phaser";
import "../../../client/wall/styles.ts";
import { wallIn } from "../../../client/wall/screen.ts";
import type { PublicView } from "../../../shared/views.ts";

export type Bench = {
  show(view: PublicView): void;
  /** Script ms of each frame since the last call: all that asked for it, together. */
  spent(): number[];
  /** How many drawings are kept. */
  textures(): number;
};
declare global {
  interface Window {
    bench: Bench;
  }
}

let frames: number[] = [];
let frame = -1;
const ask = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (draw) =>
  ask((at) => {
    const began = performance.now();
    draw(at);
    const spent = performance.now() - began;
    if (at === frame) frames[frames.length - 1]! += spent;
    else frames.push(spent);
    frame = at;
  });

/** Phaser's own register of drawings, met when the first one is baked. */
const registers = new Set<Textures.TextureManager>();
const { createCanvas } = Textures.TextureManager.prototype;
Textures.TextureManager.prototype.createCanvas = function (...asked) {
  registers.add(this);
  return createCanvas.apply(this, asked);
};

const screen = wallIn(document.getElementById("stage")!, document.getElementById("words")!, "KEVRA");
screen.entered({ lead: 0, origin: "http://charte.local" });
window.bench = {
  show: (view) => {
    screen.show(view);
  },
  spent() {
    const all = frames;
    frames = [];
    return all;
  },
  textures: () => [...registers].reduce((sum, each) => sum + each.getTextureKeys().length, 0),
};
