// npm test: format, lint, types, pages, then every test; ends with one plain line, "N passed, M failed".
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { tmpdir } from "node:os";
import { delimiter } from "node:path";
import { chromiumPath } from "./chromium.ts";

const HOME = resolve(import.meta.dirname, "..");
const report = join(tmpdir(), `charte-tests-${process.pid}.json`);
// vitest must run on the Node of the lock file, whoever called us.
const env = {
  ...process.env,
  PATH: `${join(HOME, "node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`,
  CHROMIUM: chromiumPath(),
  NODE_NO_WARNINGS: "1",
};

let passed = 0;
let failed = 0;
function check(name: string, command: string, ...words: string[]): void {
  const started = Date.now();
  const { status } = spawnSync(command, words, { cwd: HOME, env, stdio: "inherit", shell: process.platform === "win32" });
  console.log(`${status === 0 ? "✓" : "✗"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status === 0) passed++;
  else failed++;
}

check("format", "oxfmt", "--check", ".");
check("lint", "oxlint", "--type-aware", "--quiet");
check("types", "tsc", "-b");
check("pages build", "vite", "build", "--logLevel", "error");
spawnSync("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...process.argv.slice(2)], {
  cwd: HOME,
  env,
  stdio: "inherit",
  shell: process.platform === "win32",
});
try {
  const { numPassedTests, numTotalTests, success } = JSON.parse(readFileSync(report, "utf8")) as {
    numPassedTests: number;
    numTotalTests: number;
    success: boolean;
  };
  passed += numPassedTests;
  failed += numTotalTests - numPassedTests || (success ? 0 : 1); // a file that does not load, or a test skipped, is no pass
} catch {
  failed++;
}
rmSync(report, { force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
