// What a server process uses, asked from outside.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Running } from "../rehearsal/server.ts";

/** CPU time of all living threads of a process so far, ms (Linux: /proc/PID/task/TID/schedstat, in nanoseconds). */
export function cpuOf(pid: number): number {
  const tasks = `/proc/${pid}/task`;
  const spent = (task: string) => Number(readFileSync(join(tasks, task, "schedstat"), "utf8").split(" ")[0]);
  return readdirSync(tasks).reduce((all, task) => all + spent(task), 0) / 1e6;
}

/** Lets `heapOf` ask a server: given to `startServer`. */
export const PROBED = { NODE_OPTIONS: `--expose-gc --import ${pathToFileURL(join(import.meta.dirname, "probe.ts")).href}` };

export type Lag = { readonly p50: number; readonly p99: number; readonly max: number };
type Memory = { readonly heapUsed: number; readonly external: number; readonly rss: number; readonly lag: Lag };

/** Memory in use after a collection, bytes; and how late the event loop was since this was last asked, ms. */
export async function memoryOf(server: Running): Promise<Memory> {
  const before = server.output().length;
  process.kill(server.pid(), "SIGUSR2");
  for (;;) {
    const said = /^memory (\{.*\})$/m.exec(server.output().slice(before))?.[1];
    if (said) return JSON.parse(said) as Memory;
    await new Promise((later) => setTimeout(later, 20));
  }
}
