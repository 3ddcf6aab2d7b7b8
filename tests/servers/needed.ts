// Programs that some tests need beside Node. Where one is missing: CI installs it or fails; elsewhere a loud line says what was not run.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { delimiter, join } from "node:path";

const isRoot = () => process.getuid?.() === 0;

/** The path of a program, from PATH and what Debian hides from it; null where it is not. */
function found(program: string): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", ...globSync("/usr/lib/postgresql/*/bin").toSorted().toReversed()];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path)) ?? null;
}

/** Installs what is missing where that is allowed: in CI, on Debian, as root. */
export function pathOf(program: string, debian: string): string | null {
  const here = found(program);
  if (here || !process.env["CI"]) return here ?? loud(program, debian);
  if (isRoot() && existsSync("/usr/bin/apt-get")) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { env, stdio: "inherit" });
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", debian], { env, stdio: "inherit" });
  }
  const now = found(program);
  if (!now) throw new Error(`${program} is needed in CI, and could not be installed: apt-get install ${debian}`);
  return now;
}

export function loud(program: string, debian: string): null {
  console.warn(`\n!!! NOT RUN HERE: the tests that need ${program}. Debian: apt-get install ${debian}\n`);
  return null;
}

/** PostgreSQL refuses to run as root: who runs it then. */
export function unprivileged(): { uid: number; gid: number } | Record<string, never> {
  if (!isRoot()) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}
