// A person without a mouse: Tab, Shift and Tab, arrows, Enter, Space. Each stop must be seen: a ring around it, nothing laid over it.
import { expect } from "vitest";
import type { Locator } from "playwright-core";
import type { Actor } from "./actors.ts";

/** More stops than any screen has. */
const STOPS = 160;

/** What is wrong with where the focus is; "" where it is well. */
const wrongWith = (page: Actor): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return "";
    const told = `${focused.tagName.toLowerCase()} «${(focused.getAttribute("aria-label") ?? (focused.closest("label") ?? focused).textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 50)}»`;
    const ringed = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/^rgba.* 0\)$/.test(outlineColor);
    };
    const inside = focused.matches("input[type=time], input[type=date]"); // the browser rings the part in hand
    if (!inside && !ringed(focused) && !ringed(focused.closest("label"))) return `no ring around ${told}`;
    const { left, top, right, bottom } = (focused.matches("input") ? (focused.closest("label") ?? focused) : focused).getBoundingClientRect();
    const shares = [0.08, 0.5, 0.92];
    const open = shares.some((x) =>
      shares.some((y) => {
        const there = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        return there !== null && (focused.contains(there) || there.contains(focused) || there.closest("label")?.contains(focused) === true);
      }),
    );
    return open ? "" : `covered or out of sight: ${told}`;
  });

/** Moves the focus to `target` with the Tab key alone; `back`: with Shift. Tells every stop that is not seen. */
export async function tabTo(page: Actor, target: Locator, back = false): Promise<void> {
  await target.first().waitFor({ state: "attached" });
  const faults = new Set<string>();
  for (let stop = 0; stop < STOPS; stop++) {
    if (await target.first().evaluate((element) => element === document.activeElement, undefined, { timeout: 5000 })) {
      expect([...faults], "every stop is seen").toEqual([]);
      return;
    }
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const wrong = await wrongWith(page);
    if (wrong && process.env["PICTURES"]) await page.screenshot({ path: `${process.env["PICTURES"]}/unseen-${stop}.png` });
    if (wrong) faults.add(wrong);
  }
  throw new Error(`no Tab reaches ${target.toString()}`);
}

export async function press(page: Actor, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
export const button = (page: Actor, name: string | RegExp): Promise<void> =>
  press(page, page.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) }));

export async function type(page: Actor, target: Locator, words: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(words);
}

/** After the screen changed, the focus is somewhere: on what was pressed, on what took its place, or on a title. */
export async function focusKept(page: Actor): Promise<void> {
  const where = () => page.evaluate(() => document.activeElement?.tagName ?? "BODY");
  await expect.poll(where, { timeout: 3000, message: "the focus is not lost" }).not.toBe("BODY");
  expect(await wrongWith(page)).toBe("");
}

/** From now on every event of a mouse or a finger is counted; a button pressed by a key makes none. */
export async function withoutMouse(page: Actor): Promise<() => Promise<number>> {
  const listen = () => {
    const counted = window as unknown as { touched: number };
    counted.touched ??= 0;
    for (const event of ["pointerdown", "mousedown", "mousemove", "touchstart", "wheel"]) addEventListener(event, () => counted.touched++, true);
  };
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return () => page.evaluate(() => (window as unknown as { touched: number }).touched);
}
