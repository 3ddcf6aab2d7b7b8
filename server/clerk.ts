// The clerk of one workshop: judges commands in order, each on what those before it will have made true; writes them together; then tells.
import type { Refusal } from "../shared/decision.ts";
import { empty, type SeatId, type Stamp, type Workshop } from "../shared/state.ts";
import { decide, evolve, type Command, type Event } from "../shared/workshop.ts";
import type { Log } from "./log/log.ts";
import type { Entry } from "./log/store.ts";

export type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };
type Asked = { readonly id: string; readonly command: Command; readonly by: SeatId; readonly at: number | undefined; readonly reply: (answer: Answer) => void };

export type Clerk = {
  readonly workshop: Workshop;
  /** How many entries its log has. */
  readonly seq: number;
  /** The last time known to the log, ms. */
  readonly at: number;
  /** `at`: when it is said, where that is not now. Time never goes backwards. */
  say(id: string, command: Command, by: SeatId, at?: number): Promise<Answer>;
  /** Reads the log again: the room is a cache of it. */
  recall(): Promise<void>;
};

type Shell = {
  readonly code: string;
  readonly log: Log;
  now(): number;
  random(): number;
  here(): readonly SeatId[];
  /** What is now true, on disk; before any answer is given. */
  show(events: readonly Event[]): void;
  /** Another process writes this workshop: everyone must knock again. */
  ousted(): void;
  failed(why: unknown): void;
};

export function clerkOf({ code, log, now, random, here, show, ousted, failed }: Shell): Clerk {
  let workshop = empty;
  let at = 0;
  let seq = 0;
  let heard = new Set<string>();
  let unsure = new Set<string>(); // sent to a disk that did not answer: written or not, only the log knows
  let known = false;
  let stale = true;
  let busy = false;
  let queue: Asked[] = [];

  async function recall(): Promise<void> {
    const past = await log.store.read(code);
    if (known && [...past.commands].some((id) => !heard.has(id) && !unsure.has(id))) {
      ousted();
      throw new Error("ousted");
    }
    workshop = past.events.reduce(evolve, empty);
    ({ seq, commands: heard } = past);
    at = Math.max(at, past.at);
    known = true;
    stale = false;
    unsure = new Set();
  }

  /** A screen that cannot be shown harms neither the log nor the answers. */
  function shown(events: readonly Event[]): void {
    try {
      show(events);
    } catch (why) {
      failed(why);
    }
  }

  async function serve(): Promise<void> {
    busy = true;
    while (queue.length > 0) {
      if (!stale) await new Promise((turn) => setImmediate(turn)); // what this turn brought is judged together
      const asked = queue;
      queue = [];
      const entries: Entry[] = [];
      const told: (() => void)[] = [];
      const fresh = new Set<string>();
      let next = workshop;
      try {
        if (stale) {
          await recall();
          next = workshop;
          shown([]);
        }
        for (const { id, command, by, at: said, reply } of asked) {
          if (heard.has(id) || fresh.has(id)) {
            told.push(() => reply({ ok: true }));
            continue;
          }
          const stamp: Stamp = { by, at: (at = Math.max(at, said ?? now())), dice: random(), here };
          const decision = decide(next, command, stamp);
          if (!decision.ok) {
            told.push(() => reply(decision));
            continue;
          }
          next = decision.events.reduce(evolve, next);
          fresh.add(id);
          entries.push({ command: id, at, events: decision.events });
          told.push(() => reply({ ok: true }));
        }
        if (entries.length > 0) await log.append({ workshop: code, seq: seq + 1, entries });
      } catch (why) {
        stale = true;
        fresh.forEach((id) => unsure.add(id));
        failed(why);
        asked.forEach(({ reply }) => reply({ ok: false, refusal: "not-saved" })); // refusals too: they may rest on what was not written
        continue;
      }
      workshop = next;
      seq += entries.length;
      fresh.forEach((id) => heard.add(id));
      if (entries.length > 0) shown(entries.flatMap(({ events }) => events));
      told.forEach((tell) => tell());
    }
    busy = false;
  }

  return {
    get workshop() {
      return workshop;
    },
    get seq() {
      return seq;
    },
    get at() {
      return at;
    },
    say: (id, command, by, said) =>
      new Promise((reply) => {
        queue.push({ id, command, by, at: said, reply });
        if (!busy) void serve();
      }),
    recall,
  };
}
