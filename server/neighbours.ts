// Several processes behind one address, each a door to every workshop: which of them holds one, and the way there. The log alone decides who writes.
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import { matchMaker, type IRoomCache, type Presence } from "@colyseus/core";
import { RedisDriver } from "@colyseus/redis-driver";
import { RedisPresence } from "@colyseus/redis-presence";
import { Redis } from "ioredis";
import type { Logger } from "pino";
import { addressOf } from "./http/addresses.ts";

const ROOMS = "roomcaches"; // where RedisDriver keeps them
/** Removes a room's listing where that process holds it. */
const REMOVE = `local there = redis.call('hget', KEYS[1], ARGV[1])
  if there and cjson.decode(there).processId == ARGV[2] then return redis.call('hdel', KEYS[1], ARGV[1]) end return 0`;

/** A workshop is listed once. A room that has lost its workshop to another process takes nothing from it when it ends. */
class Listings extends RedisDriver {
  readonly #redis: Redis;
  readonly #held = new Set<string>();
  constructor(redis: Redis) {
    super(redis);
    this.#redis = redis;
  }
  get held(): readonly string[] {
    return [...this.#held];
  }
  /** Before its room is made: true where it is now ours, or was. */
  async claim(code: string): Promise<boolean> {
    const listing = JSON.stringify({ roomId: code, name: "workshop", processId: matchMaker.processId });
    const ours = (await this.#redis.hsetnx(ROOMS, code, listing)) === 1 || (await this.findOne({ roomId: code }))?.processId === matchMaker.processId;
    if (ours) this.#held.add(code);
    else this.#held.delete(code);
    return ours;
  }
  /** Where Redis forgot, or another process took this one for dead, a workshop has two rooms, of which the log lets one write: the one that is not listed goes. */
  async settle(): Promise<void> {
    for (const code of this.#held) {
      const room = matchMaker.getLocalRoomById(code);
      if (room && !(await this.claim(code))) await room.disconnect(4000);
    }
  }
  insert(room: IRoomCache): Promise<boolean> {
    return this.claim(room.roomId);
  }
  override persist(room: IRoomCache): Promise<boolean> {
    return this.claim(room.roomId);
  }
  /** How many are in is nobody else's matter. */
  override async update(room: IRoomCache, { $set, $inc }: Parameters<RedisDriver["update"]>[1]): Promise<boolean> {
    Object.assign(room, $set);
    for (const [field, more] of Object.entries($inc ?? {})) (room as unknown as Record<string, number>)[field]! += Number(more);
    return true;
  }
  override remove(code: string, of = matchMaker.processId): Promise<boolean> {
    if (of === matchMaker.processId) this.#held.delete(code);
    return this.#redis.eval(REMOVE, 1, ROOMS, code, of).then(
      (removed) => removed === 1,
      () => false, // Colyseus does not wait for it, and an unheard rejection would end the process
    );
  }
}

type Door = { readonly host: string; readonly port: number; readonly token: string };
export type Way = { readonly socket: Socket; readonly token: string };
export type Neighbours = {
  readonly driver: Listings;
  readonly presence: Presence;
  /** From now on the others find this process. `also`: what is looked after now and then, with the workshops held here. */
  open(also: (held: readonly string[]) => Promise<unknown>): Promise<void>;
  /** The way to the process that holds this workshop; null where it is this one, or none that answers: then it is here that its room is made. */
  wayTo(code: string): Promise<Way | null>;
  /** The way to a process, by its id. */
  wayToProcess(id: string): Promise<Way | null>;
  /** Whether a neighbour passed this on: then it goes no further. Nobody else can say so. */
  passed(request: IncomingMessage): boolean;
  /** The others no longer find this process: what it held is theirs. */
  leave(): Promise<void>;
};

/** A door is told again and again: that of a dead process is soon forgotten. */
const TOLD_EVERY = 2000;
const TOLD_FOR = 15;
/** A process that does not pick up within this, ms, holds nothing any more. */
const PATIENCE = 1000;
const doorKey = (id: string) => `charte:door:${id}`;

/** What one process adds to a request that it passes on: that it did, and who asked. */
export const passing = (request: IncomingMessage, token: string): Record<string, string> => ({ "x-passed": token, "x-asked-from": addressOf(request) });

/** Rejects where Redis does not answer. */
export async function neighboursOn(url: string, here: { host: string; port: number }, trace: Logger): Promise<Neighbours> {
  const redis = new Redis(url, { maxRetriesPerRequest: 2 });
  redis.on("error", (why: Error) => trace.error({ why: why.message }, "Redis"));
  await redis.ping();
  const driver = new Listings(redis);
  const token = randomUUID();
  let telling: ReturnType<typeof setInterval> | undefined;
  const tell = () => redis.set(doorKey(matchMaker.processId), JSON.stringify({ ...here, token } satisfies Door), "EX", TOLD_FOR);

  async function wayToProcess(id: string): Promise<Way | null> {
    const told = await redis.get(doorKey(id));
    if (!told) return null;
    const door = JSON.parse(told) as Door;
    if (door.host === here.host && door.port === here.port) return null; // who had this door before us is dead
    const socket = connect({ host: door.host, port: door.port, noDelay: true });
    return new Promise((found) => {
      const no = () => (socket.destroy(), found(null));
      socket.setTimeout(PATIENCE, no).once("error", no);
      socket.once("connect", () => {
        socket.setTimeout(0).removeListener("timeout", no).removeListener("error", no);
        found({ socket, token: door.token });
      });
    });
  }

  return {
    driver,
    presence: new RedisPresence(new Redis(url, { maxRetriesPerRequest: null })), // waits for Redis to come back, and rejects nothing that Colyseus would not hear
    async open(also) {
      await tell();
      telling = setInterval(() => void Promise.all([tell(), driver.settle(), also(driver.held)]).catch(() => undefined), TOLD_EVERY).unref();
    },
    async wayTo(code) {
      if (matchMaker.getLocalRoomById(code)) return null;
      const holder = (await driver.findOne({ roomId: code }))?.processId;
      if (!holder || holder === matchMaker.processId) return null;
      const way = await wayToProcess(holder);
      if (!way) await driver.remove(code, holder);
      return way;
    },
    wayToProcess,
    passed: ({ headers }) => headers["x-passed"] === token,
    async leave() {
      clearInterval(telling);
      await redis.del(doorKey(matchMaker.processId));
    },
  };
}
