// The stage: 1920 wide, at least 1080 high, scaled by the smaller ratio. A squarer screen gives the rest to sky and apron.

export const WIDTH = 1920;
/** Where the table's edge is on a 1080 stage; what stands on the ground is drawn for it. */
export const GROUND = 976;

/** `sky`: what a squarer screen adds above the ground. `side`: what a wider one adds on each side. In stage px, but `scale`. */
export type Stage = { readonly scale: number; readonly height: number; readonly sky: number; readonly side: number };

export function stageFor(width: number, height: number): Stage {
  const scale = Math.min(width / WIDTH, height / 1080);
  const tall = Math.max(1080, height / scale);
  return { scale, height: tall, sky: Math.round((tall - 1080) * 0.7), side: Math.max(0, (width / scale - WIDTH) / 2) };
}

export const stageNow = (): Stage => stageFor(window.innerWidth, window.innerHeight);

let sharpest = 2;
/** Without a graphics card each pixel is the processor's work: no more of them than a 1080p screen has. */
export const drawPlainly = (): void => {
  sharpest = 1;
};
/** Canvas pixels per stage pixel; beyond two the eye of a room sees no more. */
export const sharpness = (stage: Stage): number => Math.min(sharpest, stage.scale * (window.devicePixelRatio || 1));

const stillness = window.matchMedia("(prefers-reduced-motion: reduce)");
/** The final state at once. */
export const isStill = (): boolean => stillness.matches;
