// Finds a Chromium for the browser tests, or installs one; never goes on without.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const KNOWN = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function found(): string | undefined {
  return [process.env["CHROMIUM"], ...KNOWN, chromium.executablePath()].find((path) => path !== undefined && existsSync(path));
}

const run = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, { stdio: ["ignore", "inherit", "inherit"], timeout: 600_000 }).status === 0;
const may = (command: string): boolean => spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;

/** With the system's package manager when we may use it, else with Playwright's own installer. */
export function chromiumPath(): string {
  const there = found();
  if (there) return there;
  console.log("No Chromium here: installing one for the browser tests.");
  if (process.getuid?.() === 0 && may("apt-get")) {
    run("apt-get", "update", "-qq");
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-core");
  }
  if (!found()) run(process.execPath, createRequire(import.meta.url).resolve("playwright-core/cli.js"), "install", "chromium");
  const installed = found();
  if (!installed)
    throw new Error("The browser tests need Chromium. Install it (Debian: sudo apt install chromium), or say where it is: CHROMIUM=/path npm test");
  return installed;
}

/** Sandbox and network features that a machine of tests has no use for. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

if (import.meta.main) console.log(execFileSync(chromiumPath(), ["--version"]).toString().trim());
