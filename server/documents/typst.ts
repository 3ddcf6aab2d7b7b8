// PDF by Typst, aside in a worker that stays: its fonts are read once. The template is ours, what people wrote goes in as data and is never read
// as markup. Tagged, PDF/UA-1.
import { Worker } from "node:worker_threads";

const TIME = 10_000;

export type Asked = { readonly template: string; readonly data: string };
export type Set = { readonly pdf: Uint8Array } | { readonly fault: string };

let setter: Worker | null = null;
let turn: Promise<unknown> = Promise.resolve();

/** A template of print/ set with this data, after those asked for before. Throws where Typst refuses the page, or takes longer than ten seconds. */
export function toPdf(template: string, data: unknown): Promise<Uint8Array> {
  const asked = { template, data: JSON.stringify(data) };
  const page = turn.then(() => set(asked));
  turn = page.catch(() => undefined);
  return page;
}

/** One page at a time. A worker that died, or that is late, is left for another. */
function set(asked: Asked): Promise<Uint8Array> {
  const worker = (setter ??= new Worker(new URL("./typst-worker.ts", import.meta.url)));
  worker.ref();
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(late);
      worker.off("message", told).off("error", lost).off("exit", stopped);
      worker.unref(); // waiting for the next page keeps no process alive
    };
    const told = (made: Set) => {
      done();
      if ("pdf" in made) resolve(made.pdf);
      else reject(new Error(`${asked.template}: ${made.fault}`));
    };
    const lost = (why: unknown) => {
      done();
      setter = null;
      void worker.terminate();
      reject(why instanceof Error ? why : new Error(String(why)));
    };
    const stopped = () => lost(new Error(`${asked.template}: the page setter stopped`));
    const late = setTimeout(() => lost(new Error(`${asked.template}: the page takes too long to set`)), TIME);
    worker.once("message", told).once("error", lost).once("exit", stopped);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(asked);
  });
}
