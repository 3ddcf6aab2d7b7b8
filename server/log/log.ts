// One writer per process: whatever is asked for while a write is under way goes into the next one; each waits for its own part only.
import type { Append, Store } from "./store.ts";

export type Log = {
  readonly store: Store;
  append(append: Append): Promise<void>;
  /** Resolves once nothing is being written. */
  idle(): Promise<void>;
};

export function logOn(store: Store): Log {
  let waiting: { append: Append; done: () => void; failed: (why: unknown) => void }[] = [];
  let writing = false;
  let resting: (() => void)[] = [];

  async function write(): Promise<void> {
    writing = true;
    await new Promise((turn) => setImmediate(turn)); // all that this turn of the loop brought goes together
    while (waiting.length > 0) {
      const now = waiting;
      waiting = [];
      try {
        await store.commit(now.map(({ append }) => append));
        now.forEach(({ done }) => done());
      } catch (why) {
        if (now.length === 1) now[0]!.failed(why);
        else for (const { append, done, failed } of now) await store.commit([append]).then(done, failed); // one bad room harms no other
      }
    }
    writing = false;
    resting.forEach((told) => told());
    resting = [];
  }
  return {
    store,
    idle: () => new Promise((told) => (writing ? void resting.push(told) : told())),
    append: (append) =>
      new Promise((done, failed) => {
        waiting.push({ append, done, failed });
        if (!writing) void write();
      }),
  };
}
