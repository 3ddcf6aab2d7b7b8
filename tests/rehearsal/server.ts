// A server of one's own, as a separate process on a free port: for rehearsals, room tests, faults and benchmarks.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const HOME = resolve(import.meta.dirname, "../..");
export type Running = {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  readonly output: () => string;
  readonly pid: () => number;
  /** What it ended with; null where the signal itself ended it. */
  kill(signal?: NodeJS.Signals): Promise<number | null>;
  again(): Promise<void>;
};

export const tempDir = (): string => mkdtempSync(join(tmpdir(), "charte-"));

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address ? address.port : 0;
}

export async function startServer(env: Readonly<Record<string, string>> = {}, dataDir = tempDir()): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let process_: ChildProcess;
  let output = "";
  async function start(): Promise<void> {
    process_ = spawn(process.execPath, [join(HOME, "server/main.ts")], {
      cwd: HOME,
      env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    process_.stdout!.on("data", (said: Buffer) => {
      output += said.toString();
    });
    process_.stderr!.on("data", (said: Buffer) => {
      output += said.toString();
    });
    const gone = once(process_, "exit").then(() => {
      throw new Error(`the server stopped:\n${output}`);
    });
    gone.catch(() => undefined);
    await Promise.race([answers(url), gone]);
  }
  async function kill(signal: NodeJS.Signals = "SIGKILL"): Promise<number | null> {
    if (process_.exitCode !== null || process_.signalCode !== null) return process_.exitCode;
    const ended = once(process_, "exit");
    process_.kill(signal);
    return ((await ended) as [number | null])[0];
  }
  await start();
  return { url, port, dataDir, output: () => output, pid: () => process_.pid!, kill, again: start };
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const ok = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((later) => setTimeout(later, 50));
  }
}
