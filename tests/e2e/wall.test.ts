// The wall moves only for those who want it to, and is silent until someone presses its button.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type Running } from "../rehearsal/server.ts";
import { actor, launch, SIZES } from "./actors.ts";
import { stageFor } from "./stage.ts";

let server: Running;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await server.kill();
});

declare global {
  interface Window {
    /** The drawings' pictures, each that differs from the one before. */
    pictures: string[];
    /** Frames that are asked for and not drawn yet. */
    asked: Set<number>;
    tones: number;
  }
}
/** Each frame that the drawings ask for is looked at, small. */
function watchFrames(): void {
  window.pictures = [];
  window.asked = new Set();
  const ask = window.requestAnimationFrame.bind(window);
  const cancel = window.cancelAnimationFrame.bind(window);
  window.cancelAnimationFrame = (frame) => {
    window.asked.delete(frame);
    cancel(frame);
  };
  const small = document.createElement("canvas");
  [small.width, small.height] = [96, 54];
  window.requestAnimationFrame = (draw) => {
    const frame = ask((at) => {
      window.asked.delete(frame);
      draw(at);
      const drawn = document.querySelector("canvas");
      const pen = small.getContext("2d", { willReadFrequently: true });
      if (!drawn || !pen) return;
      pen.drawImage(drawn, 0, 0, small.width, small.height);
      const picture = pen.getImageData(0, 0, small.width, small.height).data.join();
      if (picture !== window.pictures.at(-1)) window.pictures.push(picture);
    });
    window.asked.add(frame);
    return frame;
  };
}
/** No further frame is asked for: everything is in its place. */
const rests = (page: Page) => page.waitForFunction(() => window.pictures.length > 0 && window.asked.size === 0, null, { polling: 100 });
/** But the last one, with which the next is compared. */
const forgets = (page: Page) => page.evaluate(() => void window.pictures.splice(0, window.pictures.length - 1));

test("who asked for less motion sees the end of each scene at once; others see people come and cross", { timeout: 120_000 }, async () => {
  const stage = await stageFor(server.url, 12);
  const { code, keys } = stage.opened;
  const walls = await Promise.all(
    (["reduce", "no-preference"] as const).map(async (reducedMotion) => {
      const context = await browser.newContext({ viewport: SIZES.laptop, reducedMotion, locale: "fr-FR" });
      const page = await context.newPage();
      await page.addInitScript(watchFrames);
      await page.goto(`${server.url}/wall/${code}?renderer=canvas#key=${keys.wall}`);
      return page;
    }),
  );
  const still = walls[0]!;
  const STEPS = [
    ["gathering", "sont là"],
    ["mapping", "Envies"],
    ["first", "Elle reste fermée"],
    ["split", "sous conditions"],
    ["second", "de nouveau"],
    ["crossed", "changé d’avis"],
    ["voting", "Bulletin fermé"],
    ["counted", "Retenue"],
    ["closing", "Et maintenant"],
  ] as const;
  for (const [moment, words] of STEPS) {
    await Promise.all(walls.map(rests));
    await Promise.all(walls.map(forgets));
    await stage.reach(moment);
    for (const wall of walls) await wall.getByText(words).first().waitFor();
    await Promise.all(walls.map(rests));
    expect(await still.evaluate(() => document.getAnimations().length), moment).toBe(0);
    if (moment !== "split" && moment !== "crossed") continue;
    const [atOnce, bySteps] = await Promise.all(walls.map((wall) => wall.evaluate(() => window.pictures.length)));
    expect([moment, atOnce]).toEqual([moment, 2]); // the one before, and the end
    expect(bySteps, moment).toBeGreaterThan(2);
  }
  for (const wall of walls) await wall.context().close();
});

test(
  "the wall is silent until its button is pressed, then sounds when a vote opens, closes and is counted, until it is pressed again",
  { timeout: 120_000 },
  async () => {
    const stage = await stageFor(server.url, 8);
    const { code, keys } = stage.opened;
    const wall = await actor(browser, server.url, SIZES.laptop);
    await wall.addInitScript(() => {
      window.tones = 0;
      const { start } = OscillatorNode.prototype;
      OscillatorNode.prototype.start = function (...at) {
        window.tones++;
        start.apply(this, at);
      };
    });
    await wall.goto(`${server.url}/wall/${code}?renderer=canvas#key=${keys.wall}`);
    const tones = () => wall.evaluate(() => window.tones);
    await stage.reach("split");
    await wall.getByText("sous conditions").first().waitFor();
    expect(await tones()).toBe(0);

    await wall.getByRole("button", { name: "Mettre le son" }).click();
    await wall.getByRole("button", { name: "Couper le son" }).waitFor();
    const asked = await tones();
    expect(asked).toBeGreaterThan(0);
    await stage.reach("voting");
    await wall.getByText("Bulletin fermé").waitFor();
    await wall.waitForFunction((before) => window.tones > before, asked);

    await wall.getByRole("button", { name: "Couper le son" }).click();
    const quiet = await tones();
    await stage.reach("counted");
    await wall.getByText("Retenue").first().waitFor();
    expect(await tones()).toBe(quiet);
    expect(wall.faults).toEqual([]);
    await wall.context().close();
  },
);
