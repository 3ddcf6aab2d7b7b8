import type { Root } from "mdast";
export async function toDocx(_tree: Root, _meta: { title: string; organisation: string; lang: "fr" }): Promise<Uint8Array> { return new Uint8Array(); }
