// PDF by Typst, aside in a worker: the template is ours, what people wrote goes in as data and is never read as markup. Tagged, PDF/UA-1.
import { Worker } from "node:worker_threads";

const TIME = 10_000;

/** A template of print/ set with this data. Throws where Typst refuses the page, or takes longer than ten seconds. */
export function toPdf(template: string, data: unknown): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./typst-worker.ts", import.meta.url), { workerData: { template, data: JSON.stringify(data) } });
    const done = (end: () => void) => {
      clearTimeout(late);
      void worker.terminate();
      end();
    };
    const late = setTimeout(() => done(() => reject(new Error(`${template}: the page takes too long to set`))), TIME);
    worker.once("message", (pdf: Uint8Array) => done(() => resolve(pdf)));
    worker.once("error", (why) => done(() => reject(why)));
  });
}
