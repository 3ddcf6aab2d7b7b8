// Reading and typing go on from where they were. What vanishes under the finger or the focus leaves it to the nearest title,
// or to what took its place; never to the top of the page.

const TITLES = "h1, h2, h3";
const seen = (element: Element): boolean => element.getClientRects().length > 0;
/** Where the focus can no longer be. */
const gone = (element: Element): boolean => !element.isConnected || element.matches(":disabled") || !seen(element);

/** `successor`: what is asked for on and on in one place, a big button say: where it went, the next of its kind takes over. */
export function keepFocus(root: HTMLElement, successor = ""): void {
  let last: Element | null = null;
  let around: Element[] = [];
  const remember = ({ target }: Event) => {
    const control = (target as Element).closest("a, button, input, textarea, select, summary, label, [tabindex]");
    if (!control || control === last || !root.contains(control)) return;
    last = control;
    around = [];
    for (let each = control.parentElement; each && each !== root.parentElement; each = each.parentElement) around.push(each);
  };
  const check = () => {
    if (!last || document.activeElement !== document.body || !gone(last)) return;
    const next = successor && last.matches(successor) ? root.querySelector<HTMLElement>(successor) : null;
    const title = around
      .filter((each) => each.isConnected)
      .flatMap((each) => [...each.querySelectorAll<HTMLElement>(TITLES)])
      .find(seen);
    const there = next && !gone(next) ? next : title;
    if (!there) return; // a screen on its way: asked again once it stands
    if (there === title) title.tabIndex = -1;
    last = null;
    there.focus({ preventScroll: true });
    if (there.matches(":focus-visible")) there.scrollIntoView({ block: "nearest" });
  };
  root.addEventListener("focusin", remember);
  root.addEventListener("click", remember); // where a tap gives no focus
  // after the paint: what was just disabled is still focused until then
  new MutationObserver(() => requestAnimationFrame(() => setTimeout(check))).observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["disabled", "open"],
  });
}
