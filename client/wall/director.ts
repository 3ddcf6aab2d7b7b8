// The director: one Phaser game, three layers (scenery, the phase, the theatre); the view decides which phase plays.
import { CANVAS, Core, Game, Scale, WEBGL, type Scene } from "phaser";
import type { Phase } from "../../shared/scales.ts";
import type { PublicView } from "../../shared/views.ts";
import { ClosingScene } from "./closing.ts";
import { DebatingScene } from "./debating.ts";
import { DecidingScene } from "./deciding.ts";
import { DiscoveringScene } from "./discovering.ts";
import { DraftingScene } from "./drafting.ts";
import { GatheringScene } from "./gathering.ts";
import { MappingScene, RISES } from "./mapping.ts";
import { PausingScene } from "./pausing.ts";
import type { PhaseScene } from "./phase-scene.ts";
import { desk, hall, hillsOf, Scenery, sea, type Place } from "./scenery.ts";
import { drawPlainly, isStill, sharpness, stageNow } from "./stage.ts";
import { Theatre } from "./theatre.ts";
import { Troupe } from "./troupe.ts";
import { ValuingScene } from "./valuing.ts";

export type Director = { show(view: PublicView): void };

/** Nothing has moved for so many ms: no frame is drawn until the next view. */
const RESTS_AFTER = 400;
/** How much of the sky that a squarer screen adds lies above the drawings: what stands on the ground takes all of it. */
const RISE: Record<Phase, number> = {
  gathering: 1,
  discovering: 1,
  mapping: RISES,
  valuing: 1,
  debating: 1,
  deciding: 0.5,
  pausing: 1,
  drafting: 0.5,
  closing: 1,
};

function placeOf({ phase, round }: PublicView): [name: string, place: Place] {
  if (phase === "gathering" || phase === "discovering" || phase === "valuing" || phase === "pausing" || phase === "closing") return ["hall", hall()];
  if (phase === "mapping") return ["sea", sea()];
  if (phase === "drafting" || !round) return ["desk", desk()];
  return [round.theme, hillsOf(round.theme)];
}

/** With a graphics card, WebGL; what imitates one is slower than a plain canvas. `?renderer=canvas` or `webgl` in the address has the last word. */
function rendererHere(): number {
  const asked = new URLSearchParams(location.search).get("renderer");
  if (asked === "canvas") return CANVAS;
  if (asked === "webgl") return WEBGL;
  const context = document.createElement("canvas").getContext("webgl", { failIfMajorPerformanceCaveat: true });
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context ? WEBGL : CANVAS;
}

/** Draws in `parent`. */
export function directorOf(parent: HTMLElement): Director {
  const scenery = new Scenery();
  const theatre = new Theatre();
  const troupe = new Troupe();
  const renderer = rendererHere();
  if (renderer === CANVAS) drawPlainly();
  const phases: Record<Phase, PhaseScene> = {
    gathering: new GatheringScene(troupe),
    discovering: new DiscoveringScene(troupe),
    mapping: new MappingScene(troupe),
    valuing: new ValuingScene(troupe),
    debating: new DebatingScene(troupe),
    deciding: new DecidingScene(troupe),
    pausing: new PausingScene(troupe),
    drafting: new DraftingScene(troupe),
    closing: new ClosingScene(troupe),
  };
  const game = new Game({
    type: renderer,
    parent,
    width: 16,
    height: 9,
    backgroundColor: "#f7ebd6",
    scale: { mode: Scale.NONE },
    render: { maxTextures: 1, clearBeforeRender: false }, // the scenery covers all
    audio: { noAudio: true },
    banner: false,
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
  });
  const layers: Scene[] = [scenery, ...Object.values(phases), theatre];
  layers.forEach((layer) => game.scene.add(layer.sys.settings.key, layer, true));

  let ready = false;
  let view: PublicView | null = null;
  let playing: Phase | null = null;
  let moved = 0;
  let moving = false;

  function fit(): void {
    const stage = stageNow();
    const sharp = sharpness(stage);
    game.scale.resize(Math.ceil((window.innerWidth / stage.scale) * sharp), Math.ceil(stage.height * sharp));
    game.canvas.style.width = `${window.innerWidth}px`;
    game.canvas.style.height = `${window.innerHeight}px`;
    for (const layer of layers) {
      const rise = layer === scenery ? 1 : layer === theatre ? 0 : RISE[Object.entries(phases).find(([, each]) => each === layer)![0] as Phase];
      layer.cameras.main
        .setOrigin(0, 0)
        .setZoom(sharp)
        .setScroll(-stage.side, -stage.sky * rise);
    }
    theatre.fit(stage);
    wake();
  }

  /** A wall stays up for two hours: it draws only while something moves. */
  function wake(): void {
    moved = performance.now();
    game.loop.wake();
  }

  function draw(): void {
    if (!view) return;
    const still = playing === null || isStill();
    scenery.show(...placeOf(view), playing === null);
    if (playing !== view.phase) for (const scene of Object.values(phases)) scene.clear();
    playing = view.phase;
    phases[playing].show(view, still);
    wake();
  }

  game.events.on(Core.Events.STEP, () => {
    moving = troupe.step(performance.now());
  });
  game.events.on(Core.Events.POST_RENDER, () => {
    if (!ready) {
      if (!layers.every((layer) => layer.scene.isActive())) return;
      ready = true;
      fit();
      draw();
    }
    const now = performance.now();
    if (moving || layers.some((layer) => layer.tweens.getTweens().length > 0)) moved = now;
    else if (now - moved > RESTS_AFTER) game.loop.sleep();
  });
  let resizing: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener("resize", () => {
    clearTimeout(resizing);
    resizing = setTimeout(() => {
      if (ready) fit();
    }, 150);
  });

  return {
    show(next) {
      view = next;
      if (ready) draw();
    },
  };
}
