// The charter as a web page of its own: no script, nothing fetched; read on a phone, by ear, or printed.
import { createHash } from "node:crypto";
import type { Nodes, Root, Table } from "mdast";
import type { Lang } from "../../shared/scales.ts";
import { wordsOf } from "./tree.ts";
import { escaped } from "./xml.ts";

type Meta = { readonly title: string; readonly organisation: string; readonly lang: Lang; readonly footer: string };

const PARTS: Readonly<Record<Lang, string>> = { fr: "Les parties", en: "Parts" };

export function toHtml(tree: Root, { title, organisation, lang, footer }: Meta): string {
  const parts = tree.children.flatMap((node) => (node.type === "heading" && node.depth === 2 ? [wordsOf(node)] : []));
  const reading: Reading = { part: 0, under: title, named: new Map() };
  const body = tree.children.map((node) => block(node, reading)).join("\n");
  const links = parts.map((part, i) => `<li><a href="#part-${i + 1}">${escaped(part)}</a></li>`).join("");
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(organisation ? `${title} · ${organisation}` : title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${parts.length > 1 ? body.replace('<h2 id="part-1">', (head) => `<nav aria-label="${PARTS[lang]}"><ul>${links}</ul></nav>\n${head}`) : body}
</main>
<footer><p>${escaped(footer)}</p></footer>
</body>
</html>
`;
}

/** Which part is being written; the heading last read, which names a table; and how many tables have that name already. */
type Reading = { part: number; under: string; readonly named: Map<string, number> };

function block(node: Nodes, reading: Reading): string {
  switch (node.type) {
    case "heading": {
      reading.under = wordsOf(node);
      if (node.depth === 2) reading.part += 1;
      return `<h${node.depth}${node.depth === 2 ? ` id="part-${reading.part}"` : ""}>${all(node.children, reading)}</h${node.depth}>`;
    }
    case "paragraph":
      return `<p>${all(node.children, reading)}</p>`;
    case "text":
      return escaped(node.value);
    case "strong":
      return `<strong>${all(node.children, reading)}</strong>`;
    case "emphasis":
      return `<em>${all(node.children, reading)}</em>`;
    case "list": {
      const from = node.ordered && (node.start ?? 1) !== 1 ? ` start="${node.start}"` : "";
      return node.ordered ? `<ol${from}>${all(node.children, reading)}</ol>` : `<ul>${all(node.children, reading)}</ul>`;
    }
    case "listItem":
      return `<li>${all(node.children, reading)}</li>`;
    case "table":
      return table(node, reading);
    case "blockquote":
      return `<blockquote>${all(node.children, reading)}</blockquote>`;
    case "thematicBreak":
      return "<hr>";
    case "break":
      return "<br>";
    default:
      return escaped(wordsOf(node));
  }
}
const all = (nodes: readonly Nodes[], reading: Reading): string => nodes.map((node) => block(node, reading)).join("");

/** The head of a column and the first cell of a row name what is in them; the caption is the heading above, for who hears the page. */
function table({ children: [head, ...rows] }: Table, reading: Reading): string {
  const heads = (head?.children ?? []).map((cell) => `<th scope="col">${all(cell.children, reading)}</th>`).join("");
  const body = rows.map(
    (row) =>
      `<tr>${row.children.map((cell, i) => (i === 0 ? `<th scope="row">${all(cell.children, reading)}</th>` : `<td>${all(cell.children, reading)}</td>`)).join("")}</tr>`,
  );
  const count = (reading.named.get(reading.under) ?? 0) + 1;
  reading.named.set(reading.under, count);
  const name = escaped(count > 1 ? `${reading.under} (${count})` : reading.under);
  return `<section class="wide" tabindex="0" aria-label="${name}"><table><caption>${name}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join("")}</tbody></table></section>`;
}

const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#f3dfbd;color:#1f1b3a;font:1.0625rem/1.55 "Atkinson Hyperlegible Next","Atkinson Hyperlegible",Verdana,Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;background:#fff8ec}
h1{font-size:2.1rem;line-height:1.15;margin:.4em 0 .5em;padding-bottom:.4em;border-bottom:3px solid #1f1b3a}
h2{font-size:1.5rem;line-height:1.2;color:#5a3e98;margin:2.2em 0 .6em}
h3{font-size:1.15rem;line-height:1.3;margin:1.8em 0 .6em;padding:.3em .6em;background:#f7ebd6;border-left:6px solid #ead6b3}
h4{font-size:1.0625rem;margin:1.4em 0 .4em}
p{margin:.5em 0}
ul,ol{margin:.5em 0;padding-left:1.4em}
ol>li{margin:1.1em 0}
li::marker{color:#5a3e98;font-weight:700}
li>p{margin:.2em 0}
nav ul{display:grid;gap:.1em;padding:0;list-style:none}
nav a{display:inline-block;padding:.35em 0}
a{color:#5a3e98}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.45em .6em;border-bottom:1px solid #ead6b3;overflow-wrap:break-word;min-width:5rem}
thead th{background:#f7ebd6;border-bottom:2px solid #5a3e98}
tbody th{font-weight:400}
blockquote{margin:.8em 0;padding:.2em 0 .2em 1em;border-left:4px solid #ead6b3;color:#4a4566}
hr{border:0;border-top:1px solid #ead6b3;margin:2em 0}
footer{max-width:46rem;margin:0 auto;padding:1rem 1.25rem 2rem;color:#4a4566;font-size:.95rem}
@media print{@page{size:A4;margin:20mm 22mm}body,main{background:none;font-size:10.5pt;padding:0;max-width:none}nav{display:none}h2,h3,h4{break-after:avoid}li,tr{break-inside:avoid}thead{display:table-header-group}footer{padding:1rem 0 0}}
`;
/** How a policy names this style and no other. */
export const STYLE_SOURCE = `'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`;
