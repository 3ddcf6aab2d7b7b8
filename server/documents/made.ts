// Documents made of late: the phones of a whole room ask for the same one in the same minute. A tree says all that is in its document.
import type { Root } from "mdast";

const made = new Map<string, Promise<Uint8Array>>();
const MOST = 40;

export function once(name: string, tree: Root, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const key = `${name} ${JSON.stringify(tree)}`;
  const before = made.get(key);
  if (before) return before;
  if (made.size >= MOST) made.delete(made.keys().next().value!);
  const document = make();
  document.catch(() => made.delete(key));
  made.set(key, document);
  return document;
}

/** Where something is erased, no copy of it stays in memory. */
export const forgetMade = (): void => made.clear();
