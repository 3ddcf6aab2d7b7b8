// A crowd of pawns: how many, with which faces, in which places. Dealt from fixed seeds, never from who came first. Pure.

export const FACES = 6;
/** Up to here one pawn is one person; beyond, one pawn stands for five. */
export const ONE_EACH = 80;

/** Numbers in [0, 1), always the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** 0, 1, … count - 1 in an order dealt from the seed. */
export function dealt(count: number, seed: number): number[] {
  const throwing = dice(seed);
  const order = Array.from({ length: count }, (_, place) => place);
  for (let place = count - 1; place > 0; place--) {
    const other = Math.floor(throwing() * (place + 1));
    [order[place], order[other]] = [order[other]!, order[place]!];
  }
  return order;
}

/** How many pawns stand for so many people. */
export const pawnsFor = (people: number, all: number): number => (all <= ONE_EACH ? people : Math.ceil(people / 5));
