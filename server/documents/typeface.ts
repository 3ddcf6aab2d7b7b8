// The typeface of the documents, carried inside those that can, so that a charter has the same pages on every computer. Its licence (OFL) allows it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";

export const FONT = "Atkinson Hyperlegible Next";
/** What stands in for it where a program reads no font in a document: the plainest that every computer has, about as wide. */
export const STAND_IN = "Arial";

const home = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/atkinson-hyperlegible-next/package.json"));
const WEIGHTS = { Regular: "400Regular", Bold: "700Bold" } as const;
export type Weight = keyof typeof WEIGHTS;
export const FACES = Object.keys(WEIGHTS) as readonly Weight[];

/** Where Typst looks. */
export const fontFolders = (): string[] => FACES.map((weight) => `${home}/${WEIGHTS[weight]}`);

const read = new Map<Weight, Uint8Array>();
/** A TrueType file. */
export function face(weight: Weight): Uint8Array {
  const bytes = read.get(weight) ?? new Uint8Array(readFileSync(`${home}/${WEIGHTS[weight]}/AtkinsonHyperlegibleNext_${WEIGHTS[weight]}.ttf`));
  read.set(weight, bytes);
  return bytes;
}
