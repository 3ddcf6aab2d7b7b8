// The charter as Markdown (GFM): what a person typed comes out as the same characters, never as a title, a link or a tag.
import type { Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown as write } from "mdast-util-to-markdown";

/** `$` opens a formula where some tools read Markdown, so it is escaped as well. */
export const toMarkdown = (tree: Root): string =>
  write(tree, { bullet: "-", rule: "-", listItemIndent: "one", extensions: [gfmToMarkdown()], unsafe: [{ character: "$", inConstruct: ["phrasing"] }] });
