// The charter as PDF: tagged, PDF/UA, A4, with its bookmarks; one page template for every tree.
import type { Nodes, Root, RootContent } from "mdast";
import { breakable, leads, widthsOf, wordsOf } from "./tree.ts";
import { toPdf } from "./typst.ts";

/** `footer`: what every page says at its foot, the status of the text. */
export const treeToPdf = (tree: Root, meta: { title: string; organisation: string; lang: "fr" | "en"; footer: string }): Promise<Uint8Array> =>
  toPdf("charter.typ", {
    ...meta,
    words: {},
    shapes: {},
    tree: { ...tree, children: tree.children.map((node, i) => ({ ...broken(measured(node)), leads: leads(tree.children, i) })) },
  });

/** Characters of a row that fills no page. */
const A_ROW = 1500;
/** Tables know how wide their columns are, in hundredths, and whether each row fits whole on a page. */
const measured = (node: RootContent) =>
  node.type === "table"
    ? {
        ...node,
        widths: widthsOf(
          node.children.map((row) => row.children.map(wordsOf)),
          100,
        ),
        whole: node.children.every((row) => wordsOf(row).length < A_ROW),
      }
    : node;

/** Long words may break anywhere. */
function broken<Node extends Nodes>(node: Node): Node {
  if ("value" in node) return { ...node, value: breakable(node.value) };
  return "children" in node ? { ...node, children: node.children.map(broken) } : node;
}
