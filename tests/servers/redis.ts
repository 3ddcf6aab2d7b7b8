// A Redis of one's own, which keeps nothing on disk.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Redis } from "ioredis";
import { freePort, tempDir } from "../rehearsal/server.ts";
import { pathOf } from "./needed.ts";

export type RunningRedis = {
  readonly url: string;
  /** How many commands it was asked so far, this question aside. */
  commands(): Promise<number>;
  /** How many processes the others can find. */
  doors(): Promise<number>;
  /** It forgets everything. */
  flush(): Promise<void>;
  stop(): Promise<void>;
  again(): Promise<void>;
};

/** Null where Redis is not on this machine, which was then said aloud. */
export async function startRedis(): Promise<RunningRedis | null> {
  const program = pathOf("redis-server", "redis-server");
  if (!program) return null;
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const start = () => spawn(program, ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"], { cwd: tempDir(), stdio: "ignore" });
  let server = start();
  async function ask(command: (redis: Redis) => Promise<unknown>): Promise<void> {
    const redis = new Redis(url, { lazyConnect: false, maxRetriesPerRequest: null, retryStrategy: () => 50 });
    redis.on("error", () => undefined);
    await command(redis);
    redis.disconnect();
  }
  await ask((redis) => redis.ping());
  async function stop(): Promise<void> {
    const ended = once(server, "exit");
    server.kill("SIGKILL");
    await ended;
  }
  return {
    url,
    async commands() {
      let info = "";
      await ask(async (redis) => (info = await redis.info("commandstats")));
      return [...info.matchAll(/cmdstat_(?!info|client|auth|hello|ping)[\w|-]+:calls=(\d+)/g)].reduce((all, [, calls]) => all + Number(calls), 0);
    },
    async doors() {
      let doors = 0;
      await ask(async (redis) => (doors = (await redis.keys("charte:door:*")).length));
      return doors;
    },
    flush: () => ask((redis) => redis.flushall()),
    stop,
    async again() {
      server = start();
      await ask((redis) => redis.ping());
    },
  };
}
