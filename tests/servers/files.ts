// SQLite files of a test, and all that is on disk of one.
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const folder = mkdtempSync(join(tmpdir(), "journal-"));
let files = 0;
export const newFile = (): string => join(folder, `${files++}.db`);
export const bytesOf = (path: string): string =>
  [path, `${path}-wal`]
    .filter((each) => existsSync(each))
    .map((each) => readFileSync(each, "latin1"))
    .join("");
