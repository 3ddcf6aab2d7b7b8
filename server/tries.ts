// Wrong recovery words: five, then one more every two minutes, by workshop and address; and forty for a workshop from everywhere. In memory only.
const MOST = { one: 5, all: 40 };
const ONE_MORE = { one: 120_000, all: 20_000 };

import { networkOf } from "./http/addresses.ts";

export type Tries = {
  /** Takes one try; false where none is left, which lasts two minutes at most. */
  take(code: string, address: string): boolean;
  /** The word was right: it costs nothing. */
  giveBack(code: string, address: string): void;
};

export function triesOf(now: () => number): Tries {
  const left = new Map<string, { count: number; at: number; kind: keyof typeof MOST }>();
  const filled = (name: string, kind: keyof typeof MOST) => {
    const known = left.get(name) ?? { count: MOST[kind], at: now(), kind };
    const more = Math.floor((now() - known.at) / ONE_MORE[kind]);
    const count = Math.min(MOST[kind], known.count + more);
    const filling = { kind, count, at: count === MOST[kind] ? now() : known.at + more * ONE_MORE[kind] };
    left.set(name, filling);
    return filling;
  };
  const both = (code: string, address: string) => [filled(`${code} ${networkOf(address)}`, "one"), filled(code, "all")];
  return {
    take(code, address) {
      if (left.size > 5000) for (const [name, { kind }] of left) if (filled(name, kind).count === MOST[kind]) left.delete(name);
      const tries = both(code, address);
      if (tries.some(({ count }) => count < 1)) return false;
      for (const each of tries) each.count--;
      return true;
    },
    giveBack(code, address) {
      for (const each of both(code, address)) each.count = Math.min(MOST[each.kind], each.count + 1);
    },
  };
}
