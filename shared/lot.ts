// Drawing by lot: the stamp's dice, thrown again and again. The same dice always deal the same order.

/** Numbers in [0, 1) that one number stands for. */
export function throwing(dice: number): () => number {
  let luck = dice;
  return () => (luck = (luck * 9301 + 0.49297) % 1);
}

export function dealt<Each>(all: readonly Each[], dice: number): Each[] {
  const luck = throwing(dice);
  const left = [...all];
  const order: Each[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(luck() * left.length), 1));
  return order;
}
