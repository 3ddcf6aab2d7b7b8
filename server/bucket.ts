// A bucket of twenty, refilled by twenty a second: what one seat may say before it is asked to slow down.
const SIZE = 20;

export function bucketOf(now: () => number): () => boolean {
  let left = SIZE;
  let last = now();
  return () => {
    const at = now();
    left = Math.min(SIZE, left + ((at - last) * SIZE) / 1000);
    last = at;
    if (left < 1) return false;
    left--;
    return true;
  };
}
