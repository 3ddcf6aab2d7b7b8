// The log in PostgreSQL, where several processes share it. A place in a log is written once, whoever writes: that alone keeps two of them from one workshop.
import { Client, Pool, type PoolClient } from "pg";
import type { Event } from "../../shared/workshop.ts";
import { pastOf, rowsOf, type LogRow } from "./rows.ts";
import type { Append, Fact, Past, Store } from "./store.ts";

/** Under a lock, since processes that start together would both make the tables. */
const SCHEMA = `BEGIN; SELECT pg_advisory_xact_lock(hashtext('charte-en-jeu'));
  CREATE TABLE IF NOT EXISTS entries (workshop text NOT NULL, seq int NOT NULL, command text NOT NULL, at bigint NOT NULL, events text NOT NULL,
    PRIMARY KEY (workshop, seq), UNIQUE (workshop, command));
  CREATE TABLE IF NOT EXISTS secrets (workshop text NOT NULL, drawer text NOT NULL, seq int NOT NULL, events text NOT NULL,
    PRIMARY KEY (workshop, drawer, seq));
  CREATE OR REPLACE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the log is append-only'; END $$;
  CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE ON entries FOR EACH ROW EXECUTE FUNCTION append_only(); COMMIT;`;

const READ = `SELECT seq, '' COLLATE "C" AS drawer, command, at::float8 AS at, events FROM entries WHERE workshop=$1
  UNION ALL SELECT seq, drawer COLLATE "C", '', 0, events FROM secrets WHERE workshop=$1 ORDER BY 1, 2`;
const QUIET = "SELECT workshop FROM entries WHERE strpos(workshop, ':')=0 GROUP BY workshop HAVING max(at) < $1";
const OPEN = `SELECT workshop FROM entries WHERE workshop IN (SELECT DISTINCT workshop FROM secrets WHERE drawer LIKE 'vote:%' OR drawer LIKE 'round:%')
  GROUP BY workshop HAVING max(at) < $1`;
const AHEAD = `SELECT workshop FROM unnest($1::text[], $2::int[]) AS known(workshop, seq)
  WHERE EXISTS (SELECT 1 FROM entries e WHERE e.workshop=known.workshop AND e.seq>known.seq)`;

/** A database that does not answer is a write that failed, soon: the phones keep what they said. */
const PATIENCE = { connectionTimeoutMillis: 3000, query_timeout: 5000 };
/** Wiping waits for who reads (a backup) no longer than this, since whoever writes waits behind it. */
const LOCK = 300;
const WIPE_AGAIN = 2000;

export async function postgres(url: string, trouble: (why: unknown) => void = () => undefined): Promise<Store> {
  const pool = new Pool({ connectionString: url, max: 4, ...PATIENCE });
  pool.on("error", trouble); // an idle connection that ends harms nothing: the next query opens another
  pool.on("connect", (client) => client.on("error", trouble)); // one that ends in the middle of a write fails that write, and not the process
  await pool.query(SCHEMA);
  const workshopsIn = async (text: string, values: unknown[]) => (await pool.query<{ workshop: string }>(text, values)).rows.map(({ workshop }) => workshop);

  /** PostgreSQL keeps deleted rows in its files until the table is written anew. */
  const dirty = new Set<"secrets" | "entries">(["secrets"]); // a crash may have left counted ballots
  let wiping: Promise<void> | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  async function wipeAll(): Promise<void> {
    const client = new Client({ connectionString: url, lock_timeout: LOCK, connectionTimeoutMillis: PATIENCE.connectionTimeoutMillis });
    client.on("error", trouble);
    await client.connect();
    try {
      for (const table of dirty) {
        dirty.delete(table);
        await client.query(`VACUUM FULL ${table}`).catch((why: unknown) => {
          dirty.add(table);
          throw why;
        });
      }
    } finally {
      await client.end();
    }
  }
  function wipe(): Promise<void> {
    clearTimeout(again);
    wiping ??= wipeAll()
      .catch(trouble)
      .finally(() => {
        wiping = null;
        if (dirty.size > 0) again = setTimeout(() => void wipe(), WIPE_AGAIN).unref();
      });
    return wiping;
  }
  await wipe();

  async function write(client: PoolClient, appends: readonly Append[]): Promise<void> {
    const { entries, forgotten, emptied, secrets } = rowsOf(appends);
    const of = <Row>(rows: readonly Row[], ...keys: (keyof Row)[]) => keys.map((key) => rows.map((row) => row[key]));
    await client.query({
      name: "entries",
      text: "INSERT INTO entries SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::bigint[], $5::text[])",
      values: of(entries, "workshop", "seq", "command", "at", "events"),
    });
    for (const { workshop, seq } of forgotten)
      for (const table of ["entries", "secrets"]) await client.query(`DELETE FROM ${table} WHERE workshop=$1 AND seq<$2`, [workshop, seq]);
    if (emptied.length > 0)
      await client.query(
        "DELETE FROM secrets s USING unnest($1::text[], $2::text[]) AS e(workshop, drawer) WHERE s.workshop=e.workshop AND s.drawer=e.drawer",
        of(emptied, "workshop", "drawer"),
      );
    if (secrets.length > 0)
      await client.query({
        name: "secrets",
        text: "INSERT INTO secrets SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::text[])",
        values: of(secrets, "workshop", "drawer", "seq", "events"),
      });
    if (emptied.length + forgotten.length > 0) dirty.add("secrets");
    if (forgotten.length > 0) dirty.add("entries");
  }

  return {
    async commit(appends) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query("BEGIN");
        await write(client, appends);
        await client.query("COMMIT");
      } catch (why) {
        await client.query("ROLLBACK").catch((lost: Error) => (broken = lost));
        throw why;
      } finally {
        client.release(broken);
      }
      if (dirty.size > 0) void wipe();
    },
    async read<Told extends Fact = Event>(workshop: string): Promise<Past<Told>> {
      return pastOf<Told>((await pool.query<LogRow>({ name: "read", text: READ, values: [workshop] })).rows);
    },
    async has(workshop) {
      return (await pool.query({ name: "has", text: "SELECT 1 FROM entries WHERE workshop=$1 LIMIT 1", values: [workshop] })).rows.length > 0;
    },
    ahead: (of) => workshopsIn(AHEAD, [[...of.keys()], [...of.values()]]),
    leftOpen: (at) => workshopsIn(OPEN, [at]),
    quietSince: (at) => workshopsIn(QUIET, [at]),
    async close() {
      await wiping;
      if (dirty.size > 0) await wipe();
      clearTimeout(again);
      await pool.end();
    },
  };
}
