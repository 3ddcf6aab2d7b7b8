// What every writer asks of a tree: its plain words, and how wide the columns of a table are.
import type { Nodes, RootContent } from "mdast";

export const wordsOf = (node: Nodes): string => ("value" in node ? node.value : "children" in node ? node.children.map(wordsOf).join("") : "");

/** Wider where there is more to read, never under a seventh of the whole; they add up to `width`. */
export function widthsOf(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = rows[0]?.length ?? 0;
  const longest = Array.from({ length: columns }, (_, c) => Math.min(70, Math.max(14, ...rows.map((row) => row[c]?.length ?? 0))));
  const all = longest.reduce((sum, each) => sum + each, 0);
  const least = Math.min(width / 7, width / Math.max(1, columns));
  const spare = width - least * columns;
  return longest.map((each) => least + (spare * each) / all);
}

const LONGEST = 36;
const signs = new Intl.Segmenter("fr", { granularity: "grapheme" });
/** Where a word is longer than any line, a page may break it between two of its signs (U+200B): it never runs out of the sheet. */
export const breakable = (text: string): string =>
  text.replace(/\S{37,}/gu, (word) => [...signs.segment(word)].map(({ segment }, i) => (i > 0 && i % LONGEST === 0 ? `\u200B${segment}` : segment)).join(""));

const INTRODUCES = 400;
const ONE_LINE = 140;
/** Whether a paragraph must stand on the page of what follows: it introduces a list or a table, or is the one line under a heading. */
export function leads(nodes: readonly RootContent[], i: number): boolean {
  const [before, node, next] = [nodes[i - 1], nodes[i]!, nodes[i + 1]];
  if (node.type !== "paragraph" || !next) return false;
  if (next.type === "list" || next.type === "table") return wordsOf(node).length < INTRODUCES;
  return before?.type === "heading" && next.type === "paragraph" && wordsOf(node).length < ONE_LINE;
}
