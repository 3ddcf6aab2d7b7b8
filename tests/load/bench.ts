// npm run bench [-- --json FILE] [--only votes,joining,…] [--sizes 30,300]: every budget of the design's §6, against a server of its own as a separate process, with real sockets.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import "./wire.ts";
import { table, told, type Row } from "./figures.ts";

const { values } = parseArgs({ options: { json: { type: "string" }, only: { type: "string" }, sizes: { type: "string" } } });
const sizes = values.sizes?.split(",").map(Number);
const { votesRows } = await import("./rows/votes.ts"); // after wire.ts, which counts what sockets receive
const { joiningRows } = await import("./rows/joining.ts");
const { curveRows, killRows, memoryRows } = await import("./rows/workshops.ts");
const { documentRows } = await import("./rows/documents.ts");

const { processRows } = await import("./rows/processes.ts");
const { storeRows } = await import("./rows/stores.ts");
const { wallRows, weightRows } = await import("./rows/screens.ts");

/** Each part in steps, so that a run that is cut keeps what it has measured. */
const PARTS: Readonly<Record<string, readonly (() => Promise<Row[]>)[]>> = {
  weight: [weightRows],
  wall: ["canvas", "webgl"].map((renderer) => () => wallRows(renderer)),
  documents: [documentRows],
  joining: [joiningRows],
  memory: [() => memoryRows()],
  kill: [() => killRows()],
  processes: [() => processRows()],
  stores: [storeRows],
  votes: (sizes ?? [300, 30, 100, 500]).map((size) => () => votesRows([size])),
  workshops: (sizes ?? [100, 1, 10, 50, 200]).map((size) => () => curveRows([size])),
};
const only = values.only?.split(",") ?? Object.keys(PARTS);
const unknown = only.filter((name) => !PARTS[name]);
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(", ")}; there are: ${Object.keys(PARTS).join(", ")}`);
  process.exit(2);
}

const rows: Row[] = [];
const failed: string[] = [];
for (const name of only) {
  console.log(`\n${name}`);
  for (const step of PARTS[name]!) {
    try {
      for (const each of await step()) {
        rows.push(each);
        console.log(told(each));
      }
    } catch (why) {
      failed.push(name);
      console.log(`${name} was not measured: ${why instanceof Error ? why.message : String(why)}`);
    }
    if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  }
}
console.log(`\n${table(rows)}`);
const missed = rows.filter(({ holds }) => !holds);
const which = (title: string, ids: readonly string[]) => (ids.length > 0 ? `, ${ids.length} ${title} (${ids.join(", ")})` : "");
console.log(
  `\n${rows.filter(({ goal, holds }) => goal !== null && holds).length} budgets hold${which(
    "missed",
    missed.map(({ id }) => id),
  )}${which("parts not measured", failed)}`,
);
process.exit(failed.length > 0 ? 1 : 0);
