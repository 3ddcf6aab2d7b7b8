// The charter as PDF: tagged, PDF/UA, A4, with its bookmarks; one page template for every tree.
import type { Root } from "mdast";
import { toPdf } from "./typst.ts";

/** `footer`: what every page says at its foot, the status of the text. */
export const treeToPdf = (tree: Root, meta: { title: string; organisation: string; lang: "fr" | "en"; footer: string }): Promise<Uint8Array> =>
  toPdf("charter.typ", { ...meta, words: {}, shapes: {}, tree });
