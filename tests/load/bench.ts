// npm run bench [-- --json FILE] [--only votes,joining,…] [--sizes 30,300]: every budget of the design's §6, against a server of its own as a separate process, with real sockets.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import "./wire.ts";
import { told, type Row } from "./figures.ts";

const { values } = parseArgs({ options: { json: { type: "string" }, only: { type: "string" }, sizes: { type: "string" } } });
const sizes = values.sizes?.split(",").map(Number);
const { votesRows } = await import("./rows/votes.ts"); // after wire.ts, which counts what sockets receive
const { joiningRows } = await import("./rows/joining.ts");
const { curveRows, killRows, memoryRows } = await import("./rows/workshops.ts");
const { documentRows } = await import("./rows/documents.ts");

const PARTS: Readonly<Record<string, () => Promise<Row[]>>> = {
  votes: () => votesRows(sizes),
  joining: joiningRows,
  workshops: () => curveRows(sizes),
  memory: () => memoryRows(),
  kill: () => killRows(),
  documents: documentRows,
};
const only = values.only?.split(",") ?? Object.keys(PARTS);
const unknown = only.filter((name) => !PARTS[name]);
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(", ")}; there are: ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}

const rows: Row[] = [];
for (const name of only) {
  console.log(`\n${name}`);
  for (const each of await PARTS[name]!()) {
    rows.push(each);
    console.log(told(each));
  }
}
const missed = rows.filter(({ holds }) => !holds);
console.log(
  `\n${rows.filter(({ goal, holds }) => goal !== null && holds).length} budgets hold, ${missed.length} missed${missed.map(({ id }) => ` · ${id}`).join("")}`,
);
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
process.exit(0);
