// What may not happen on a screen (design §9): text cut or outside, blocks over one another, letters too small, targets too small; a wall without a way in.
import type { Page } from "playwright-core";

export type Limits = {
  /** The smallest letters, CSS px. */
  readonly text: number;
  readonly targets: number;
  /** Words of a scene. */
  readonly words: number;
};
export const LIMITS = {
  wall: { text: 56, targets: 0, words: 40 },
  phone: { text: 17, targets: 48, words: Infinity },
  desk: { text: 13, targets: 44, words: Infinity },
} satisfies Record<string, Limits>;

/** Each fault as a sentence. On the wall, also blocks of words that overlap, and words beyond the stage. */
export function faultsOf(page: Page, kind: keyof typeof LIMITS): Promise<string[]> {
  return page.evaluate(
    ({ limits: { text: least, targets, words }, kind }) => {
      const wall = kind === "wall";
      type Box = { left: number; top: number; right: number; bottom: number };
      const faults = new Set<string>();
      const told = (element: Element) => `«${(element.textContent ?? "").replace(/\s+/g, " ").trim().slice(0, 40)}»`;
      const isSeen = (element: Element) =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        parseFloat(getComputedStyle(element).fontSize) > 0 &&
        element.getBoundingClientRect().width > 1 &&
        !element.closest(".sr, .corner, option, svg, [aria-hidden=true].qr");
      /** The lines of an element's own text. */
      const linesOf = (element: Element): DOMRect[] =>
        [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
          .flatMap((node) => {
            const range = document.createRange();
            range.selectNodeContents(node);
            return [...range.getClientRects()];
          });
      const written = [...document.body.querySelectorAll("*")].filter((element) => isSeen(element) && linesOf(element).length > 0);
      const scale = wall ? Math.min(innerWidth / 1920, innerHeight / 1080) : 1;
      const over = (box: Box, bounds: Box, slack: number) =>
        box.left < bounds.left - slack || box.right > bounds.right + slack || box.top < bounds.top - slack || box.bottom > bounds.bottom + slack;

      for (const element of written) {
        const size = parseFloat(getComputedStyle(element).fontSize);
        const small = wall && element.closest(".address, .join, .type, .away, .clock") ? 28 : least;
        if (size < small - 0.1) faults.add(`${size} px: ${told(element)}`);
        const bounds =
          element.closest(".mark-right") ??
          element.closest(".card, .sign, .choice, .milestones li, .said li, .kept li, .panel, .actions li, .isle, .ranked li, .thanks, .last-word, button");
        const sheet: Box = bounds?.getBoundingClientRect() ?? { left: 0, top: wall ? 0 : -Infinity, right: innerWidth, bottom: wall ? innerHeight : Infinity };
        if (linesOf(element).some((line) => over(line, sheet, wall ? 6 * scale : 2))) faults.add(`outside its sheet: ${told(element)}`);
        const { overflowX, overflowY } = getComputedStyle(element);
        if (
          (overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY === "hidden" && element.scrollHeight > element.clientHeight + 2)
        )
          faults.add(`cut: ${told(element)}`);
      }
      if (document.documentElement.scrollWidth > innerWidth + 1) faults.add(`the page is ${document.documentElement.scrollWidth} px wide`);
      for (const element of targets ? document.querySelectorAll("button, a[href], input, select, textarea, summary, label:has(input)") : []) {
        if (!isSeen(element) || element.closest("p, li p, .prose")) continue;
        const box = (element.matches("input") ? (element.closest("label") ?? element) : element).getBoundingClientRect();
        if (box.width > 0 && (box.height < targets - 0.5 || box.width < targets - 0.5))
          faults.add(`${Math.round(box.width)} × ${Math.round(box.height)} px to touch: ${told(element)}`);
      }
      // what is pressed can be brought out from under what stays in sight
      for (const element of kind === "phone" ? document.querySelectorAll("button, a[href], input, select, textarea, summary") : []) {
        if (!isSeen(element)) continue;
        element.scrollIntoView({ block: "center" });
        const { left, top, width, height } = element.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        if (!there || !(element.contains(there) || there.contains(element) || there.closest("label")?.contains(element)))
          faults.add(`covered: ${told(element)}`);
      }
      scrollTo(0, 0);
      if (!wall) return [...faults];

      // how to come in: a code to aim at, the address and the letters, in every scene
      const way = { "QR code": ".join img, .entry .qr", address: ".join .address, .entry .type b", code: ".join b, .entry .code" };
      for (const [name, selector] of Object.entries(way)) {
        const found = document.querySelector<HTMLElement>(selector);
        if (!found) {
          faults.add(`no ${name}`);
          continue;
        }
        const box = found.getBoundingClientRect();
        const isThere = box.width > 1 && !over(box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }, 1);
        if (!isThere || (found instanceof HTMLImageElement ? found.naturalWidth === 0 : !found.textContent.trim())) faults.add(`no ${name}`);
        else if (!found.parentElement?.contains(document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)))
          faults.add(`${name} covered`);
      }
      for (const question of document.querySelectorAll(".question h1, .big h1, .idea h1, .asked"))
        if (parseFloat(getComputedStyle(question).fontSize) < 64) faults.add(`a question under 64 px: ${told(question)}`);

      const blocks = [...document.querySelectorAll(".wall > *")].flatMap((block) =>
        block.matches(".camps, .tags, .panels, .apron, .balloons") ? [...block.children] : [block],
      );
      const boxes = blocks.map((block) => ({ block, lines: written.filter((each) => block.contains(each)).flatMap(linesOf) }));
      for (const [place, { block, lines }] of boxes.entries())
        for (const other of boxes.slice(place + 1)) {
          if (other.block.matches(".seal")) continue; // it is stamped on the card
          const bounds = other.block.matches(".lift, .sign, .clock, .join") ? [other.block.getBoundingClientRect()] : other.lines;
          const touch = (a: Box, b: Box) => a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
          const mine = block.matches(".lift, .sign, .clock, .join") ? [block.getBoundingClientRect()] : lines;
          if (mine.some((a) => bounds.some((b) => touch(a, b)))) faults.add(`overlap: ${told(block)} and ${told(other.block)}`);
        }
      const said = written
        .filter((element) => !element.closest(".apron, .clock, .away"))
        .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ""));
      const count = said
        .join(" ")
        .split(/[\s\u00A0\u202F]+/)
        .filter((word) => /[\p{L}]/u.test(word)).length;
      if (count > words) faults.add(`${count} words`);
      if (said.some((text) => text.includes("…"))) faults.add(`shortened: ${said.filter((text) => text.includes("…")).join(" | ")}`);
      return [...faults];
    },
    { limits: LIMITS[kind], kind },
  );
}
