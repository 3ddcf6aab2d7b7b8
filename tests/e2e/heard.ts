// What a screen reader would be told without being asked: what comes into the live regions of a page, in order.
import type { Actor } from "./actors.ts";

/** From now on; each call tells what came since the last. */
export async function listenTo(page: Actor): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const LIVE = "[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]";
    const told: string[] = ((window as unknown as { told: string[] }).told = []);
    /** Without what is hidden from screen readers. */
    const textOf = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
      if (!(node instanceof Element) || node.ariaHidden === "true" || getComputedStyle(node).display === "none") return "";
      return ` ${[...node.childNodes].map(textOf).join("")} `;
    };
    /** A region is told whole, or only what came into it; one that comes with its words is told too. */
    const toldOf = (node: Node): Node[] => {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element?.isConnected || element.closest("[aria-hidden=true]") || textOf(node).trim() === "") return [];
      const region = element.closest(LIVE);
      if (region) return [region.getAttribute("aria-atomic") === "false" ? node : region];
      return node instanceof Element ? [...node.querySelectorAll(LIVE)].filter((each) => !each.closest("[aria-hidden=true]")) : [];
    };
    new MutationObserver((changes) => {
      const came = new Set(changes.flatMap(({ type, target, addedNodes }) => (type === "characterData" ? [target] : [...addedNodes]).flatMap(toldOf)));
      for (const each of came) {
        if ([...came].some((other) => other !== each && other.contains(each))) continue;
        const said = textOf(each).replace(/\s+/g, " ").trim();
        if (said) told.push(said);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0));
}
