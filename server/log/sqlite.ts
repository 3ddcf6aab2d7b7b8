// The log in one SQLite file. What was counted leaves the file and its WAL at once; nothing here was measured to need VACUUM.
import { DatabaseSync } from "node:sqlite";
import type { Event } from "../../shared/workshop.ts";
import { pastOf, rowsOf, type LogRow } from "./rows.ts";
import type { Append, Fact, Past, Store } from "./store.ts";

export const SCHEMA = `
  CREATE TABLE IF NOT EXISTS entries (workshop TEXT NOT NULL, seq INTEGER NOT NULL, command TEXT NOT NULL, at INTEGER NOT NULL, events TEXT NOT NULL,
    PRIMARY KEY (workshop, seq), UNIQUE (workshop, command)) WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS secrets (workshop TEXT NOT NULL, drawer TEXT NOT NULL, seq INTEGER NOT NULL, events TEXT NOT NULL,
    PRIMARY KEY (workshop, drawer, seq)) WITHOUT ROWID, STRICT;
  CREATE TRIGGER IF NOT EXISTS append_only BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;`;

/** busy_timeout 0: a reader must never stop the room; the checkpoint is tried again instead. */
const PRAGMAS = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA busy_timeout=0;";

export function sqlite(path: string): Store {
  const db = new DatabaseSync(path);
  db.exec(PRAGMAS + SCHEMA);
  const entry = db.prepare("INSERT INTO entries VALUES (?,?,?,?,?)");
  const secret = db.prepare("INSERT INTO secrets VALUES (?,?,?,?)");
  const empty = db.prepare("DELETE FROM secrets WHERE workshop=? AND drawer=?");
  const truncate = db.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
  const rows = db.prepare(`SELECT seq, '' AS drawer, command, at, events FROM entries WHERE workshop=?1
    UNION ALL SELECT seq, drawer, '', 0, events FROM secrets WHERE workshop=?1 ORDER BY 1, 2`);
  const forget = ["entries", "secrets"].map((table) => db.prepare(`DELETE FROM ${table} WHERE workshop=? AND seq<?`));
  const quiet = db.prepare("SELECT workshop FROM entries WHERE instr(workshop, ':')=0 GROUP BY workshop HAVING max(at) < ?");
  const first = db.prepare("SELECT 1 FROM entries WHERE workshop=? LIMIT 1");
  const after = db.prepare("SELECT 1 FROM entries WHERE workshop=? AND seq>? LIMIT 1");
  const open =
    db.prepare(`SELECT workshop FROM entries WHERE workshop IN (SELECT DISTINCT workshop FROM secrets WHERE drawer LIKE 'vote:%' OR drawer LIKE 'round:%')
    GROUP BY workshop HAVING max(at) < ?`);

  /** Counted ballots leave the WAL too. Busy while another process reads: tried again after the next write. */
  let wiped = false;
  const wipe = () => {
    wiped = (truncate.get() as { busy: number }).busy === 0;
  };
  wipe(); // a crash may have left counted ballots in the WAL

  function write(appends: readonly Append[]): void {
    const { entries, forgotten, emptied, secrets } = rowsOf(appends);
    for (const { workshop, seq, command, at, events } of entries) entry.run(workshop, seq, command, at, events);
    for (const { workshop, seq } of forgotten) forget.forEach((those) => those.run(workshop, seq));
    for (const { workshop, drawer } of emptied) empty.run(workshop, drawer);
    for (const { workshop, drawer, seq, events } of secrets) secret.run(workshop, drawer, seq, events);
    if (forgotten.length + emptied.length > 0) wiped = false;
  }

  return {
    async commit(appends) {
      db.exec("BEGIN IMMEDIATE");
      try {
        write(appends);
        db.exec("COMMIT");
      } catch (why) {
        if (db.isTransaction) db.exec("ROLLBACK");
        throw why;
      }
      if (!wiped) wipe();
    },
    async read<Told extends Fact = Event>(workshop: string): Promise<Past<Told>> {
      return pastOf<Told>(rows.all(workshop) as LogRow[]);
    },
    async has(workshop) {
      return first.get(workshop) !== undefined;
    },
    async ahead(of) {
      return [...of].filter(([workshop, seq]) => after.get(workshop, seq) !== undefined).map(([workshop]) => workshop);
    },
    async leftOpen(at) {
      return (open.all(at) as { workshop: string }[]).map(({ workshop }) => workshop);
    },
    async quietSince(at) {
      return (quiet.all(at) as { workshop: string }[]).map(({ workshop }) => workshop);
    },
    async close() {
      wipe();
      db.close();
    },
  };
}
