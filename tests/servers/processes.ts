// Several servers on one PostgreSQL and one Redis, behind one address, as where a town runs many workshops at once.
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { Client } from "pg";
import { startServer, type Running } from "../rehearsal/server.ts";
import { startPostgres } from "./postgres.ts";
import { startRedis, type RunningRedis } from "./redis.ts";

export type Processes = {
  /** The one address that phones know. */
  readonly url: string;
  readonly servers: readonly Running[];
  readonly redis: RunningRedis;
  /** How many transactions the database has committed. */
  commits(): Promise<number>;
  /** The ids of all commands in the log, read beside the servers. */
  written(): Promise<ReadonlySet<string>>;
  stop(): Promise<void>;
};
export type Front = { readonly url: string; stop(): Promise<void> };

/** Null where PostgreSQL, Redis or the front is not on this machine, which was then said aloud. */
export async function startProcesses(
  count: number,
  frontOf: (ports: readonly number[]) => Promise<Front | null> = takingTurns,
  options: { durable?: boolean } = {},
): Promise<Processes | null> {
  const [postgres, redis] = [await startPostgres(options), await startRedis()];
  if (!postgres || !redis) {
    await Promise.all([postgres?.stop(), redis?.stop()]);
    return null;
  }
  const database = await postgres.database();
  const servers = await Promise.all(Array.from({ length: count }, () => startServer({ DATABASE_URL: database, REDIS_URL: redis.url })));
  const front = await frontOf(servers.map(({ port }) => port));
  if (!front) {
    await Promise.all([...servers.map((each) => each.kill()), redis.stop()]);
    await postgres.stop();
    return null;
  }
  return {
    url: front.url,
    servers,
    redis,
    async commits() {
      const [row] = await postgres.ask<{ n: number }>(database, "SELECT (xact_commit)::int AS n FROM pg_stat_database WHERE datname=current_database()");
      return row!.n;
    },
    async written() {
      const client = new Client({ connectionString: database });
      await client.connect();
      const { rows } = await client.query<{ command: string }>("SELECT command FROM entries");
      await client.end();
      return new Set(rows.map(({ command }) => command));
    },
    async stop() {
      await front.stop();
      await Promise.all(servers.map((each) => each.kill()));
      await redis.stop();
      await postgres.stop();
    },
  };
}

/** The simplest of proxies: each connection to the next server that listens. It knows nothing of workshops. */
export const takingTurns = (ports: readonly number[]): Promise<Front> => front(ports, true);
/** Each connection to the first server that listens: all workshops are on one, until it dies. */
export const inOrder = (ports: readonly number[]): Promise<Front> => front(ports, false);

async function front(ports: readonly number[], turns: boolean): Promise<Front> {
  let turn = 0;
  const open = new Set<Socket>();
  const server = createServer((phone) => {
    open.add(phone);
    phone.on("error", () => undefined);
    const first = turns ? turn++ : 0;
    const attempt = (left: number): void => {
      if (left === 0) return void phone.destroy();
      const there = connect({ port: ports[(first + ports.length - left) % ports.length]!, host: "127.0.0.1", noDelay: true });
      const next = () => attempt(left - 1);
      there.once("error", next);
      there.once("connect", () => {
        there.removeListener("error", next);
        open.add(there);
        there.on("error", () => phone.destroy()).on("close", () => phone.destroy());
        phone.on("close", () => there.destroy());
        phone.pipe(there).pipe(phone);
      });
    };
    attempt(ports.length);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      open.forEach((socket) => socket.destroy());
      server.close();
      await once(server, "close");
    },
  };
}
