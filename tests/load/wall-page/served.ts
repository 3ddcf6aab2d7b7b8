// The page, built as the product's own pages are, on a port of its own.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, preview } from "vite";
import { freePort } from "../../rehearsal/server.ts";

export async function pageServer(): Promise<string> {
  const root = import.meta.dirname;
  const outDir = mkdtempSync(join(tmpdir(), "wall-"));
  const port = await freePort();
  await build({
    root,
    configFile: false,
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: { outDir, target: "es2022", emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  // apart from other origins, the page's clock tells microseconds
  const headers = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
  await preview({ root, configFile: false, logLevel: "error", build: { outDir }, preview: { port, headers } });
  return `http://localhost:${port}`;
}
