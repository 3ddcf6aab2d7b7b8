// The few kinds of paragraph that a charter is made of. Words become text here and nowhere else: cleaned; typography.ts sets them at the end.
import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Strong, Table, Text } from "mdast";
import { clean } from "../text.ts";

/** To be filled in by hand. */
export const BLANK = "…………………………";

export const text = (value: string): Text => ({ type: "text", value: clean(value) });
export const strong = (value: string): Strong => ({ type: "strong", children: [text(value)] });
export const heading = (depth: 1 | 2 | 3, value: string): Heading => ({ type: "heading", depth, children: [text(value)] });
export const paragraph = (...values: readonly string[]): Paragraph => ({ type: "paragraph", children: [text(values.join(" "))] });

export const strongly = (value: string): Paragraph => ({ type: "paragraph", children: [strong(value)] });

/** "**Label :** words." The space between them is the only one that is ours. */
export function labelled(label: string, value: string): Paragraph {
  const said: PhrasingContent = { type: "text", value: ` ${text(value).value}` };
  return { type: "paragraph", children: [strong(`${label} :`), said] };
}

export const bullets = (items: readonly (readonly BlockContent[])[]): List => ({ type: "list", ordered: false, spread: false, children: items.map(item) });
export const bulletsOr = (items: readonly (readonly BlockContent[])[], otherwise: string): BlockContent =>
  items.length > 0 ? bullets(items) : paragraph(otherwise);
/** `start`: the number of its first item, so that one count runs through several lists. */
export const numbered = (start: number, items: readonly (readonly BlockContent[])[]): List => ({
  type: "list",
  ordered: true,
  start,
  spread: true,
  children: items.map(item),
});
const item = (children: readonly BlockContent[]): ListItem => ({ type: "listItem", spread: false, children: [...children] });

export function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[]): Table["children"][number] => ({
    type: "tableRow",
    children: cells.map((cell) => ({ type: "tableCell", children: [text(cell)] })),
  });
  return { type: "table", align: head.map(() => null), children: [row(head), ...rows.map(row)] };
}
