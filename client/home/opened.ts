// What was just opened: kept by this window alone until the facilitator has said which screen is which.
import type { Opened } from "../../shared/protocol.ts";

const NAME = "opened";
const storage = (): Storage | undefined => {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
};

export function keepOpened(opened: Opened): void {
  try {
    storage()?.setItem(NAME, JSON.stringify(opened));
  } catch {
    /* the page alone remembers */
  }
}
export function openedBefore(): Opened | null {
  try {
    return JSON.parse(storage()?.getItem(NAME) ?? "null") as Opened | null;
  } catch {
    return null;
  }
}
export const forgetOpened = (): void => storage()?.removeItem(NAME);
