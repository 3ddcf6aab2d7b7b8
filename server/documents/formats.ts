// One tree in any of the formats that a text has.
import type { Root } from "mdast";
import { toDocx } from "./docx.ts";
import { toHtml } from "./html.ts";
import { once } from "./made.ts";
import { toMarkdown } from "./markdown.ts";
import { toOdt } from "./odt.ts";
import { treeToPdf } from "./pdf.ts";

export const FORMATS = ["md", "docx", "odt", "pdf", "html"] as const;
export type Format = (typeof FORMATS)[number];

export const TYPES = {
  md: "text/markdown; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
} as const;

type Meta = { readonly title: string; readonly organisation: string; readonly lang: "fr" | "en"; readonly footer: string };

/** `name`: what it is the text of, "charte". */
export function inFormat(format: Format, name: string, tree: Root, meta: Meta): Promise<Uint8Array | string> {
  switch (format) {
    case "md":
      return Promise.resolve(toMarkdown(tree));
    case "html":
      return Promise.resolve(toHtml(tree, meta));
    case "odt":
      return Promise.resolve(toOdt(tree, meta));
    case "docx":
      return once(`${name}.docx`, tree, () => toDocx(tree, meta));
    case "pdf":
      return once(`${name}.pdf`, tree, () => treeToPdf(tree, meta));
  }
}

/** What the first document of a process would wait for, done beforehand: the page setter with its fonts, and what Word's parts are made of. */
export async function warmed(): Promise<void> {
  const nothing: Root = { type: "root", children: [{ type: "heading", depth: 1, children: [{ type: "text", value: "…" }] }] };
  const meta: Meta = { title: "…", organisation: "", lang: "fr", footer: "" };
  await Promise.all([treeToPdf(nothing, meta), toDocx(nothing, meta)]);
}
