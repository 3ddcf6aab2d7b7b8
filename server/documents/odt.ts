// The charter as an OpenDocument text: real headings, one count of rules across themes, tables whose head repeats; the same tree, the same bytes.
import { strToU8, zipSync } from "fflate";
import type { BlockContent, DefinitionContent, List, Nodes, PhrasingContent, Root, Table } from "mdast";
import type { Lang } from "../../shared/scales.ts";
import { LOCALES } from "./docx-look.ts";
import { bulletStyle, cellStyles, countStyle, fontFaces, fontFiles, PAGE_WIDTH, SPACES, stylesXml, tableStyles } from "./odt-look.ts";
import { leads, widthsOf, wordsOf } from "./tree.ts";
import { escaped } from "./xml.ts";

type Meta = { readonly title: string; readonly organisation: string; readonly lang: Lang; readonly footer: string };
/** Styles that the text met so far needs: the starts of its counts, the widths of its tables; and the heading last read, which names a table. */
type Needs = { readonly starts: Set<number>; readonly tables: (readonly number[])[]; under: string };

const TYPE = "application/vnd.oasis.opendocument.text";
const MOMENT = new Date(2026, 0, 1);

export function toOdt(tree: Root, { title, organisation, lang, footer }: Meta): Uint8Array {
  const needs: Needs = { starts: new Set(), tables: [], under: title };
  const body = tree.children
    .map((node, i) => (node.type === "paragraph" && leads(tree.children, i) ? paragraph("Lead", spans(node.children)) : block(node, needs)))
    .join("");
  const styles = [bulletStyle, ...[...needs.starts].map(countStyle), cellStyles, ...needs.tables.map((widths, t) => tableStyles(t + 1, widths))].join("");
  const part = (name: string, inside: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:${name} ${SPACES} office:version="1.3">${inside}</office:${name}>`;
  const content = part(
    "document-content",
    `${fontFaces}<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
  );
  const meta = part(
    "document-meta",
    `<office:meta><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(organisation)}</dc:creator><dc:language>${LOCALES[lang]}</dc:language></office:meta>`,
  );
  const fonts = fontFiles();
  const entry = (path: string, type: string) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entry("/", TYPE)}${["content.xml", "styles.xml", "meta.xml"].map((path) => entry(path, "text/xml")).join("")}${Object.keys(
    fonts,
  )
    .map((path) => entry(path, "application/x-font-ttf"))
    .join("")}</manifest:manifest>`;
  return zipSync(
    {
      mimetype: [strToU8(TYPE), { level: 0 }], // first, and not packed
      "content.xml": strToU8(content),
      "styles.xml": strToU8(stylesXml(lang, footer)),
      "meta.xml": strToU8(meta),
      ...fonts,
      "META-INF/manifest.xml": strToU8(manifest),
    },
    { mtime: MOMENT },
  );
}

const paragraph = (style: string, inside: string) => `<text:p text:style-name="${style}">${inside}</text:p>`;

function block(node: Nodes, needs: Needs): string {
  switch (node.type) {
    case "heading":
      needs.under = wordsOf(node);
      return `<text:h text:style-name="Heading_20_${Math.min(4, node.depth)}" text:outline-level="${node.depth}">${spans(node.children)}</text:h>`;
    case "paragraph":
      return paragraph("Text_20_body", spans(node.children));
    case "list":
      return list(node, 0, needs);
    case "table":
      return table(node, needs);
    case "thematicBreak":
      return paragraph("Horizontal_20_Line", "");
    case "blockquote":
      return node.children.map((child) => (child.type === "paragraph" ? paragraph("Quotations", spans(child.children)) : block(child, needs))).join("");
    default:
      return paragraph("Text_20_body", plain(wordsOf(node)));
  }
}

function list({ ordered, start, children }: List, level: number, needs: Needs): string {
  const from = start ?? 1;
  if (ordered) needs.starts.add(from);
  const child = (node: BlockContent | DefinitionContent, i: number): string =>
    node.type === "list"
      ? list(node, level + 1, needs)
      : node.type === "paragraph"
        ? paragraph(ordered && level === 0 && i === 0 ? "Rule" : "List_20_item", spans(node.children))
        : block(node, needs);
  const items = children.map((item) => `<text:list-item>${item.children.map(child).join("")}</text:list-item>`);
  return `<text:list text:style-name="${ordered ? `Count${from}` : "Bullets"}">${items.join("")}</text:list>`;
}

function table({ children }: Table, needs: Needs): string {
  const widths = widthsOf(
    children.map((row) => row.children.map(wordsOf)),
    PAGE_WIDTH,
  );
  needs.tables.push(widths);
  const name = `T${needs.tables.length}`;
  const rows = children.map(({ children: cells }, r) => {
    const cell = (each: Table["children"][number]["children"][number]) =>
      `<table:table-cell table:style-name="${r === 0 ? "Head" : "Cell"}" office:value-type="string">${paragraph(r === 0 ? "Table_20_Heading" : "Table_20_Contents", spans(each.children))}</table:table-cell>`;
    return `<table:table-row table:style-name="Row">${cells.map(cell).join("")}</table:table-row>`;
  });
  const columns = widths.map((_, c) => `<table:table-column table:style-name="${name}C${c + 1}"/>`).join("");
  const [head = "", ...rest] = rows;
  return `<table:table table:name="${name}" table:style-name="${name}"><table:title>${escaped(needs.under)}</table:title>${columns}<table:table-header-rows>${head}</table:table-header-rows>${rest.join("")}</table:table>`;
}

function spans(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case "strong":
          return `<text:span text:style-name="Strong">${spans(node.children)}</text:span>`;
        case "emphasis":
          return `<text:span text:style-name="Emphasis">${spans(node.children)}</text:span>`;
        case "break":
          return "<text:line-break/>";
        default:
          return plain(wordsOf(node));
      }
    })
    .join("");
}

/** White space that XML would fold is said to be there. */
const plain = (text: string): string =>
  escaped(text)
    .replace(/\t/g, "<text:tab/>")
    .replace(/\r?\n/g, "<text:line-break/>")
    .replace(/(?<= |^) +/g, (more) => `<text:s text:c="${more.length}"/>`);
