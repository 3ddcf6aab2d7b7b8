// Runs aside (cells.ts): one file in, its first sheet's cells as text out.
import { parentPort, workerData } from "node:worker_threads";
import { parseCsv } from "hucre/csv";
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";

const { kind, data, rows, columns } = workerData as { kind: string; data: Uint8Array & string; rows: number; columns: number };
const sheet = kind === "csv" ? parseCsv(data) : (await (kind === "ods" ? readOds : readXlsx)(data, { maxRows: rows })).sheets[0]?.rows;
if (!sheet) throw new Error("no sheet");

/** A date typed in a spreadsheet comes back as written in a deck; a number as its digits. */
const text = (cell: unknown): string =>
  cell === null || cell === undefined ? "" : cell instanceof Date ? cell.toISOString().slice(0, 10) : typeof cell === "string" ? cell : String(cell as number);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
parentPort!.postMessage(sheet.slice(0, rows).map((row) => row.slice(0, columns).map((cell) => text(cell).trim())));
