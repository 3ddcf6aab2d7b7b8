// npm run faults [-- --only kills,disk,…]: what is too long for CI, in the sizes that were promised; each part prints its figures.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

type Part = { readonly what: string; readonly test?: string; readonly script?: string; readonly sizes: Readonly<Record<string, string>> };
const PARTS: Readonly<Record<string, Part>> = {
  kills: { what: "kill -9 under load, on both stores", test: "kill", sizes: { SEATS: "300", KILLS: "200", KILLS_POSTGRES: "50" } },
  disk: { what: "a full disk and a failing fsync", test: "disk", sizes: { DISK_FAULTS: "100" } },
  postgres: { what: "PostgreSQL dies", test: "postgres", sizes: { POSTGRES_DEATHS: "20" } },
  network: { what: "bad networks, a frozen server, two servers on one file", test: "network", sizes: {} },
  clock: { what: "the machine's clock jumps", test: "clock", sizes: {} },
  fuzz: { what: "a million frames, a hundred thousand requests", test: "fuzz", sizes: { FRAMES: "1000000", REQUESTS: "100000" } },
  soak: { what: "two hours of workshop in twenty minutes", script: "soak", sizes: { SEATS: "300", SOAK_MINUTES: "20" } },
  tools: { what: "tools that are not ours", script: "tools", sizes: {} },
};

const { values } = parseArgs({ options: { only: { type: "string" } } });
const only = values.only?.split(",") ?? Object.keys(PARTS);
const unknown = only.filter((name) => !PARTS[name]);
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(", ")}; there are: ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}

const home = resolve(import.meta.dirname, "../..");
const failed = only.filter((name) => {
  const { what, test, script, sizes } = PARTS[name]!;
  console.log(`\n${name}: ${what}`);
  const words = test
    ? [resolve(home, "node_modules/vitest/vitest.mjs"), "run", `tests/faults/${test}.test.ts`, "--disableConsoleIntercept=true"]
    : [`tests/faults/${script!}.ts`];
  return spawnSync(process.execPath, words, { cwd: home, env: { ...sizes, ...process.env }, stdio: "inherit" }).status !== 0;
});
console.log(failed.length === 0 ? `\nall held: ${only.join(", ")}` : `\nFAILED: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
