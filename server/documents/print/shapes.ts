// Shapes of the screens, as files of their own: a symbol's drawing, its colours taken from its fallbacks.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export function shapesOf(...names: readonly string[]): Record<string, string> {
  const all = readFileSync(resolve(import.meta.dirname, "../../../client/look/shapes.svg"), "utf8");
  return Object.fromEntries(
    names.map((name) => {
      const [, box = "", drawn = ""] = new RegExp(`<symbol id="${name}" viewBox="([^"]*)">([\\s\\S]*?)</symbol>`).exec(all) ?? [];
      const coloured = drawn.replaceAll("currentColor", "#1F1B3A").replaceAll(/var\(--[\w-]+, *(#[0-9A-Fa-f]+)\)/g, "$1");
      return [name, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${coloured}</svg>`];
    }),
  );
}
