// The typeface of the documents, carried inside those that can, so that a charter has the same pages on every computer. Its licence (OFL) allows it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";

export const FONT = "Atkinson Hyperlegible Next";
/** What stands in for it where a program reads no font in a document: the plainest that every computer has, about as wide. */
export const STAND_IN = "Arial";

const resolve = createRequire(import.meta.url).resolve;
const home = dirname(resolve("@expo-google-fonts/atkinson-hyperlegible-next/package.json"));
const emoji = dirname(resolve("@expo-google-fonts/noto-emoji/package.json"));
const WEIGHTS = { Regular: "400Regular", Bold: "700Bold" } as const;
export type Weight = keyof typeof WEIGHTS;
export const FACES = Object.keys(WEIGHTS) as readonly Weight[];

/** Where Typst looks, before the computer's own fonts: emoji are drawn, in one colour, on every computer. */
export const fontFolders = (): string[] => [...FACES.map((weight) => `${home}/${WEIGHTS[weight]}`), `${emoji}/400Regular`];

const read = new Map<Weight, Uint8Array>();
/** A TrueType file. */
export function face(weight: Weight): Uint8Array {
  const bytes = read.get(weight) ?? new Uint8Array(readFileSync(`${home}/${WEIGHTS[weight]}/AtkinsonHyperlegibleNext_${WEIGHTS[weight]}.ttf`));
  read.set(weight, bytes);
  return bytes;
}
