// The proxy that is deployed, by its own file, before nodes on this machine.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { freePort, tempDir } from "../rehearsal/server.ts";
import { pathOf } from "./needed.ts";
import type { Front } from "./processes.ts";

const FILE = resolve(import.meta.dirname, "../../server/deploy/Caddyfile");
const NODES = /dynamic a \{[^}]*\}/;

/** Null where Caddy is not on this machine, which was then said aloud. */
export async function caddy(ports: readonly number[]): Promise<Front | null> {
  const program = pathOf("caddy", "caddy");
  if (!program) return null;
  const deployed = readFileSync(FILE, "utf8");
  if (!NODES.test(deployed)) throw new Error("the Caddyfile no longer says where its nodes are");
  const [port, folder] = [await freePort(), tempDir()];
  const file = join(folder, "Caddyfile");
  writeFileSync(file, `{\n\tadmin off\n}\n${deployed.replace(NODES, `to ${ports.map((each) => `127.0.0.1:${each}`).join(" ")}`)}`);
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, SITE: url, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const server = spawn(program, ["run", "--adapter", "caddyfile", "--config", file], { env, stdio: "ignore" });
  const ended = once(server, "exit");
  const answers = () =>
    fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (server.exitCode === null && !(await answers())) await new Promise((later) => setTimeout(later, 50));
  if (server.exitCode !== null) throw new Error("Caddy did not start");
  return {
    url,
    async stop() {
      server.kill();
      await ended;
    },
  };
}
