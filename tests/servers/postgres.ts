// A PostgreSQL of one's own: a cluster in a temporary folder, a database for whoever asks.
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Client } from "pg";
import { freePort } from "../rehearsal/server.ts";
import { pathOf, unprivileged } from "./needed.ts";

export type Cluster = {
  ask<Row>(url: string, sql: string): Promise<Row[]>;
  /** The address of a fresh, empty database. */
  database(): Promise<string>;
  /** All that lies in the files of a database, as on disk once PostgreSQL has written what it holds; its WAL is not read. */
  bytesOf(url: string): Promise<string>;
  /** At once, as where its machine loses power; connections break. */
  crash(): Promise<void>;
  again(): Promise<void>;
  stop(): Promise<void>;
};

/** Null where PostgreSQL is not on this machine, which was then said aloud. */
export async function startPostgres({ durable = false }: { durable?: boolean } = {}): Promise<Cluster | null> {
  const program = pathOf("initdb", "postgresql");
  if (!program) return null;
  const bin = dirname(program);
  const who = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "charte-pg-"));
  if ("uid" in who) chownSync(folder, who.uid!, who.gid!);
  const data = join(folder, "data");
  execFileSync(join(bin, "initdb"), ["-D", data, "-U", "charte", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], {
    ...who,
    cwd: folder,
    stdio: "pipe",
  });
  const port = await freePort();
  let server: ChildProcess;
  let ended: Promise<unknown>;
  async function start(): Promise<void> {
    server = spawn(
      join(bin, "postgres"),
      ["-D", data, "-p", String(port), "-k", folder, "-c", "listen_addresses=127.0.0.1", "-c", `fsync=${durable ? "on" : "off"}`, "-c", "max_connections=60"],
      { ...who, cwd: folder, stdio: "ignore" },
    );
    ended = once(server, "exit");
    while (server.exitCode === null && !(await ask(urlOf("postgres"), "SELECT 1").catch(() => null))) await new Promise((later) => setTimeout(later, 50));
    if (server.exitCode !== null) throw new Error("PostgreSQL did not start");
  }
  async function crash(): Promise<void> {
    server.kill("SIGQUIT");
    await ended;
  }
  const urlOf = (database: string) => `postgres://charte@127.0.0.1:${port}/${database}`;
  async function ask<Row>(url: string, sql: string): Promise<Row[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows as Row[];
    } finally {
      await client.end();
    }
  }
  await start();

  let made = 0;
  return {
    ask,
    async database() {
      const name = `w${made++}`;
      await ask(urlOf("postgres"), `CREATE DATABASE ${name}`);
      return urlOf(name);
    },
    async bytesOf(url) {
      await ask(url, "CHECKPOINT");
      const [row] = await ask<{ oid: number }>(url, "SELECT oid FROM pg_database WHERE datname=current_database()");
      return globSync(join(data, "base", String(row!.oid), "*"))
        .map((path) => readFileSync(path, "latin1"))
        .join("");
    },
    crash,
    again: start,
    async stop() {
      await crash();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
