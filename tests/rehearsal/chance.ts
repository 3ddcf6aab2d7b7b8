// A row of chance from a seed: the same seed plays the same rehearsal.

export type Chance = { (): number; pick<Item>(items: readonly Item[]): Item };

/** Mulberry32 (public domain, Tommy Ettinger): 32 bits are enough to pick among sentences. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Object.assign(next, { pick: <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]! });
}
