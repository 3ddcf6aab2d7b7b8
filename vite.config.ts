/// <reference types="vitest/config" />
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { defineConfig } from "vite";

const page = (name: string) => resolve(import.meta.dirname, "client", name, "index.html");

/** Text is compressed once, when it is built; the server (sirv) sends the files that lie beside. */
function compressed(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.(js|css|html|svg)$/.test(name))) {
    const bytes = readFileSync(join(folder, file));
    const quality = bytes.length > 400_000 ? 9 : constants.BROTLI_MAX_QUALITY; // the wall's Phaser: three seconds more would save 4 %
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
    writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes));
  }
}

/** The words of the page's language are fetched along with its script, which asks for them. */
const dictionaries: Plugin = {
  name: "dictionaries",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(_, { bundle, path }) {
      const words = new RegExp(`client/(${path.split("/")[1]}/)?(?!phases|late)([\\w-]+\\.)?fr\\.ts$`); // later screens bring their own
      const asked = Object.values(bundle ?? {}).flatMap((chunk) =>
        chunk.type === "chunk" && words.test((chunk.facadeModuleId ?? "").replaceAll("\\", "/")) ? [chunk.fileName, ...chunk.imports] : [],
      );
      return [...new Set(asked)].map((fileName) => ({
        tag: "link",
        attrs: { rel: "modulepreload", crossorigin: true, href: `/${fileName}` },
        injectTo: "head",
      }));
    },
  },
};

export default defineConfig({
  root: "client",
  resolve: {
    alias: [
      { find: "msgpackr", replacement: resolve(import.meta.dirname, "client/msgpack.ts") },
      { find: /^.*\/H3Transport\.mjs$/, replacement: resolve(import.meta.dirname, "client/no-h3.ts") },
    ],
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [dictionaries, { name: "compressed", apply: "build", closeBundle: () => compressed(resolve(import.meta.dirname, "dist")) }],
  build: {
    target: "es2022",
    outDir: "../dist",
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: ["home", "phone", "wall", "desk", "charter", "before", "review", "published"].map(page),
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:2567" } },
  test: { root: import.meta.dirname, include: ["tests/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000, maxWorkers: 2 },
});
