import type { Root } from "mdast";
import { toMarkdown as write } from "mdast-util-to-markdown";
export const toMarkdown = (tree: Root): string => write(tree);
