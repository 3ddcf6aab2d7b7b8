// A clock that never goes back: where the machine's is set back, by hand or by the network, it goes on from the last time told.
export type Clock = {
  now(): number;
  /** This time was told before, by this process or another: it goes on from there. */
  reach(at: number): void;
};

export function steady(machine: () => number): Clock {
  let last = 0;
  let ahead = 0;
  function now(): number {
    const at = machine();
    ahead = Math.max(ahead, last - at);
    return (last = at + ahead);
  }
  return {
    now,
    reach(at) {
      last = Math.max(last, at);
      now();
    },
  };
}
