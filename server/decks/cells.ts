// The cells of a CSV, XLSX or ODS file, as text. Sizes are checked before anything is unfolded; reading runs aside, with a limit of time and memory.
import { Worker } from "node:worker_threads";
import { Unzip, UnzipInflate, unzipSync } from "fflate";

export type Cells = readonly (readonly string[])[];
/** Why a file was not read: the keys of sentences in deck-faults.ts. */
export type NotRead = "too-large" | "not-a-table" | "too-long-to-read" | "not-text";

export const TABLE = /\.(csv|xlsx|ods)$/i;
/** Bytes of the file; bytes of what it unfolds to; ms. */
const LIMITS = { file: 2_000_000, unfolded: 20_000_000, time: 5000, rows: 500, columns: 100 };
const PIECE = 16_384;

export async function cellsOf(file: string, bytes: Uint8Array): Promise<Cells | NotRead> {
  if (bytes.length > LIMITS.file) return "too-large";
  const kind = TABLE.exec(file)![1]!.toLowerCase();
  if (kind !== "csv" && !(unfoldedIsSmall(bytes) ?? false)) return unfoldedIsSmall(bytes) === null ? "not-a-table" : "too-large";
  const text = kind === "csv" ? textOf(bytes) : "";
  if (text === null) return "not-text";
  return aside(kind, kind === "csv" ? text : bytes);
}

/** What the directory of the zip says, then what really comes out, stopped at the limit: a directory can lie. Null where it is no zip. */
function unfoldedIsSmall(bytes: Uint8Array): boolean | null {
  let said = 0;
  let out = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        said += originalSize;
        return false;
      },
    });
    if (said > LIMITS.unfolded) return false;
    const unzip = new Unzip((entry) => {
      entry.ondata = (problem, piece) => {
        if (problem) throw problem;
        out += piece.length;
        if (out > LIMITS.unfolded) throw new RangeError("unfolds to too much");
      };
      entry.start();
    });
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length; at += PIECE) unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    return true;
  } catch (why) {
    return why instanceof RangeError ? false : null;
  }
}

/** UTF-8; else what French spreadsheets write when asked for CSV: Windows-1252. Null where it is neither. */
function textOf(bytes: Uint8Array): string | null {
  for (const encoding of ["utf-8", "windows-1252"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return /\u0000/.test(text) ? null : text;
    } catch {
      // the next one
    }
  }
  return null;
}

function aside(kind: string, data: Uint8Array | string): Promise<Cells | NotRead> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./cells-worker.ts", import.meta.url), {
      workerData: { kind, data, rows: LIMITS.rows, columns: LIMITS.columns },
      resourceLimits: { maxOldGenerationSizeMb: 128 },
    });
    const done = (answer: Cells | NotRead) => {
      clearTimeout(late);
      void worker.terminate();
      resolve(answer);
    };
    const late = setTimeout(() => done("too-long-to-read"), LIMITS.time);
    worker.once("message", done);
    worker.once("error", () => done("not-a-table"));
  });
}
