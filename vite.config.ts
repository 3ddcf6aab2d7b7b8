import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const page = (name: string) => resolve(import.meta.dirname, "client", name, "index.html");

export default defineConfig({
  root: "client",
  resolve: { alias: { msgpackr: resolve(import.meta.dirname, "client/msgpack.ts") } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2022", outDir: "../dist", emptyOutDir: true, chunkSizeWarningLimit: 2000,
    rollupOptions: { input: ["home", "phone", "wall", "desk", "charter"].map(page) },
  },
  server: { proxy: { "/api": "http://127.0.0.1:2567" } },
  test: { root: import.meta.dirname, include: ["tests/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000 },
});
