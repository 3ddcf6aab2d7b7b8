// A network made of chance, in a time of its own: what is sent arrives late, out of order, twice or not at all. Same seed, same network.
import type { Chance } from "../rehearsal/chance.ts";

/** Shares of what is sent; `late`: the longest way, in ticks. */
export type Weather = { readonly lost: number; readonly twice: number; readonly late: number };

export type Network = {
  readonly now: number;
  /** Does it after so many ticks. */
  after(ticks: number, act: () => void): void;
  /** Carries it, as the weather has it. */
  send(deliver: () => void): void;
  /** Lets what is on its way arrive until nothing is left or `done` says so. */
  run(done: () => boolean): Promise<void>;
};

type Due = { readonly at: number; readonly order: number; readonly act: () => void };

/** Promises and writes need a few turns of the loop before nothing more happens by itself. */
const TURNS = 8;
const settled = async () => {
  for (let i = 0; i < TURNS; i++) await new Promise((turn) => setImmediate(turn));
};

export function networkOf(chance: Chance, weather: Weather): Network {
  const due: Due[] = [];
  let now = 0;
  let order = 0;
  function after(ticks: number, act: () => void): void {
    const each = { at: now + ticks, order: order++, act };
    const place = due.findIndex(({ at }) => at > each.at);
    due.splice(place < 0 ? due.length : place, 0, each);
  }
  return {
    get now() {
      return now;
    },
    after,
    send(deliver) {
      const copies = chance() < weather.lost ? 0 : chance() < weather.twice ? 2 : 1;
      for (let i = 0; i < copies; i++) after(1 + Math.floor(chance() * weather.late), deliver);
    },
    async run(done) {
      await settled();
      while (!done()) {
        const next = due.shift();
        if (!next) throw new Error("nothing is on its way any more");
        now = next.at;
        next.act();
        while (due[0]?.at === now) due.shift()!.act(); // what arrives together is judged together
        await settled();
      }
    },
  };
}
