// The charter's tree as the server sends it: its plain text, and its parts, for the way around.
import type { Nodes, Root } from "mdast";

export const textOf = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(textOf).join("") : node.type === "break" ? " " : "";

export type Part = { readonly id: string; readonly title: string; readonly nodes: Root["children"] };

/** What comes before the first part (title, organisation, status), then the parts: one for each heading of depth 2. */
export function partsOf({ children }: Root): { cover: Root["children"]; parts: Part[] } {
  const starts = children.flatMap((node, i) => (node.type === "heading" && node.depth === 2 ? [i] : []));
  return {
    cover: children.slice(0, starts[0] ?? children.length),
    parts: starts.map((start, i) => ({ id: `part-${i + 1}`, title: textOf(children[start]!), nodes: children.slice(start, starts[i + 1] ?? children.length) })),
  };
}
