// What a page needs of its browser: keys that live in storage, and the moments when a link should be checked.
import type { Link } from "./connection.ts";

const storage = (): Storage | undefined => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
};
export const keep = storage();

/** Keys come once in the URL's fragment (never sent to a server), then live in storage; the address bar forgets them. */
export function keyOf(screen: "phone" | "wall" | "desk" | "charter" | "review" | "reader", code: string): string | null {
  const name = `${screen}:${code}`;
  const given = new URLSearchParams(location.hash.slice(1)).get("key");
  if (given) {
    history.replaceState(null, "", location.pathname);
    keepKey(screen, code, given);
    return given;
  }
  return keep?.getItem(name) ?? null;
}
export const keepKey = (screen: string, code: string, key: string): void => {
  try {
    keep?.setItem(`${screen}:${code}`, key);
  } catch {
    /* the page alone remembers */
  }
};
export const forgetKey = (screen: string, code: string): void => keep?.removeItem(`${screen}:${code}`);

/** Phones wake up with links that look alive and are not. */
export function checkOnWaking(link: Link): void {
  const check = () => {
    if (document.visibilityState === "visible") link.check(2000);
  };
  document.addEventListener("visibilitychange", check);
  window.addEventListener("online", check);
  window.addEventListener("pageshow", check);
}

/** The code in the address: /KEVRA, /wall/KEVRA, /desk/KEVRA, /charter/KEVRA. */
export const codeInAddress = (): string => (location.pathname.split("/").at(-1) ?? "").toUpperCase();
