// A backup: one file with every log, of which only the drawer of names is copied. What is said in secret and not yet counted is never written there.
import { existsSync, renameSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { erasedBy } from "../../shared/living/keeping.ts";
import { SCHEMA } from "./sqlite.ts";
import type { EntryRow, SecretRow } from "./rows.ts";

/** Without it nobody would have a seat. It is erased when its workshop closes. */
const KEPT = "names";
type Rows = { readonly entries: readonly EntryRow[]; readonly secrets: readonly SecretRow[] };
/** Logs as rows, wherever they lie. */
export type Logs = {
  all(): Promise<readonly string[]>;
  /** Drawers but that of names are left where they are. */
  of(workshop: string): Promise<Rows>;
  /** How many drawers are open. */
  open(): Promise<number>;
  /** All or nothing. */
  put(rows: Rows): Promise<void>;
  close(): Promise<void>;
};

const ALL = "SELECT DISTINCT workshop FROM entries ORDER BY workshop";
const OPEN = `SELECT count(*) AS n FROM (SELECT DISTINCT workshop, drawer FROM secrets WHERE drawer <> '${KEPT}') AS open`;

/** `readOnly`: as one moment has it, whatever a server writes meanwhile; it is never held up by it. */
export function logsIn(file: string, readOnly: boolean): Logs {
  const db = new DatabaseSync(file, { readOnly });
  db.exec(readOnly ? "PRAGMA busy_timeout=5000; BEGIN" : `PRAGMA busy_timeout=5000; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; ${SCHEMA}`);
  return {
    all: async () => (db.prepare(ALL).all() as { workshop: string }[]).map(({ workshop }) => workshop),
    async of(workshop) {
      return {
        entries: db.prepare("SELECT * FROM entries WHERE workshop=? ORDER BY seq").all(workshop) as EntryRow[],
        secrets: db.prepare("SELECT * FROM secrets WHERE workshop=? AND drawer=? ORDER BY seq").all(workshop, KEPT) as SecretRow[],
      };
    },
    open: async () => (db.prepare(OPEN).get() as { n: number }).n,
    async put({ entries, secrets }) {
      const entry = db.prepare("INSERT INTO entries VALUES (?,?,?,?,?)");
      const secret = db.prepare("INSERT INTO secrets VALUES (?,?,?,?)");
      db.exec("BEGIN IMMEDIATE");
      try {
        for (const { workshop, seq, command, at, events } of entries) entry.run(workshop, seq, command, at, events);
        for (const { workshop, drawer, seq, events } of secrets) secret.run(workshop, drawer, seq, events);
        db.exec("COMMIT");
      } catch (why) {
        if (db.isTransaction) db.exec("ROLLBACK");
        throw why;
      }
    },
    async close() {
      db.close();
    },
  };
}

/** The same in PostgreSQL. */
export async function logsAt(url: string, readOnly: boolean): Promise<Logs> {
  const client = new Client({ connectionString: url });
  await client.connect();
  if (readOnly) await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  const insert = (table: string, values: readonly unknown[]) =>
    client.query(`INSERT INTO ${table} VALUES (${values.map((_, i) => `$${i + 1}`).join(",")})`, [...values]);
  return {
    all: async () => (await client.query<{ workshop: string }>(ALL)).rows.map(({ workshop }) => workshop),
    async of(workshop) {
      return {
        entries: (
          await client.query<EntryRow>("SELECT workshop, seq, command, at::float8 AS at, events FROM entries WHERE workshop=$1 ORDER BY seq", [workshop])
        ).rows,
        secrets: (
          await client.query<SecretRow>("SELECT workshop, drawer, seq, events FROM secrets WHERE workshop=$1 AND drawer=$2 ORDER BY seq", [workshop, KEPT])
        ).rows,
      };
    },
    open: async () => Number((await client.query<{ n: string }>(OPEN)).rows[0]!.n),
    async put({ entries, secrets }) {
      await client.query("BEGIN");
      try {
        for (const { workshop, seq, command, at, events } of entries)
          await insert("entries (workshop, seq, command, at, events)", [workshop, seq, command, at, events]);
        for (const { workshop, drawer, seq, events } of secrets) await insert("secrets (workshop, drawer, seq, events)", [workshop, drawer, seq, events]);
        await client.query("COMMIT");
      } catch (why) {
        await client.query("ROLLBACK");
        throw why;
      }
    },
    close: () => client.end(),
  };
}

/** Written beside, then put in its place: a file of that name is whole. */
export async function backUp(from: Logs, file: string): Promise<{ logs: number; left: number }> {
  const beside = `${file}.part`;
  rmSync(beside, { force: true });
  const to = logsIn(beside, false);
  try {
    const all = await from.all();
    for (const workshop of all) await to.put(await from.of(workshop));
    await to.close();
    renameSync(beside, file);
    return { logs: all.length, left: await from.open() };
  } catch (why) {
    rmSync(beside, { force: true });
    throw why;
  }
}

export type Restored = { readonly back: readonly string[]; readonly there: readonly string[]; readonly erased: readonly string[] };
/** What is there stays as it is; what was erased on request, or because its days were over, does not come back. */
export async function restore(file: string, to: Logs): Promise<Restored> {
  if (!existsSync(file)) throw new Error(`${file} ?`);
  const from = logsIn(file, true);
  try {
    const there = new Set(await to.all());
    const erased = await erasedIn(to, there);
    const told = { back: [] as string[], there: [] as string[], erased: [] as string[] };
    for (const workshop of await from.all()) {
      const how = there.has(workshop) ? "there" : erased.has(workshop) ? "erased" : "back";
      if (how === "back") await to.put(await from.of(workshop));
      told[how].push(workshop);
    }
    return told;
  } finally {
    await from.close();
  }
}

/** Workshops whose material a charter says was erased. */
async function erasedIn(logs: Logs, all: ReadonlySet<string>): Promise<Set<string>> {
  const erased = new Set<string>();
  for (const charter of all) {
    if (!charter.startsWith("charter:")) continue;
    for (const { events } of (await logs.of(charter)).entries)
      for (const event of JSON.parse(events) as { type: string }[]) for (const code of erasedBy(event).workshops) erased.add(code);
  }
  return erased;
}
