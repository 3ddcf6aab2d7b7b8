// A tree of text, drawn as elements: never as HTML. A kind of node that is not known shows its plain text.
import type { Nodes, TableCell } from "mdast";
import type { ComponentChildren, JSX } from "preact";
import { Shape } from "../look/icon.tsx";
import { signOf, tintOf } from "../look/theme.ts";
import { themes } from "./themes.ts";
import { textOf } from "./tree.ts";

const all = (children: readonly Nodes[]): JSX.Element[] => children.map((child, i) => <Node key={i} node={child} />);

export function Node({ node }: { node: Nodes }) {
  switch (node.type) {
    case "heading":
      return (
        <Heading depth={node.depth} text={textOf(node)}>
          {all(node.children)}
        </Heading>
      );
    case "paragraph":
      return <p>{all(node.children)}</p>;
    case "text":
      return <>{node.value}</>;
    case "strong":
      return <strong>{all(node.children)}</strong>;
    case "emphasis":
      return <em>{all(node.children)}</em>;
    case "blockquote":
      return <blockquote>{all(node.children)}</blockquote>;
    case "list":
      return node.ordered ? <ol start={node.start ?? 1}>{all(node.children)}</ol> : <ul>{all(node.children)}</ul>;
    case "listItem":
      return <li>{all(node.children)}</li>;
    case "table": {
      const [head, ...rows] = node.children;
      return (
        <div class="wide" tabIndex={0}>
          <table>
            {head && (
              <thead>
                <tr>
                  {head.children.map((cell, i) => (
                    <th key={i} scope="col">
                      {cellOf(cell)}
                    </th>
                  ))}
                </tr>
              </thead>
            )}
            <tbody>
              {rows.map((row, r) => (
                <tr key={r}>
                  {row.children.map((cell, i) => (
                    <td key={i}>{cellOf(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    }
    case "thematicBreak":
      return <hr />;
    case "break":
      return <br />;
    default:
      return <>{textOf(node)}</>;
  }
}

const cellOf = (cell: TableCell) => all(cell.children);

function Heading({ depth, text, children }: { depth: number; text: string; children: ComponentChildren }) {
  if (depth === 1) return <h1>{children}</h1>;
  if (depth === 2) return <h2>{children}</h2>;
  const theme = themes.find(([begins]) => begins.test(text))?.[1];
  if (depth === 3 && theme)
    return (
      <h3 class="th" style={{ "--tint": tintOf(theme) }}>
        <Shape name={signOf(theme)} />
        {children}
      </h3>
    );
  return depth === 3 ? <h3>{children}</h3> : <h4>{children}</h4>;
}
