// The clerk of one log, a workshop's or a charter's: judges commands in order, each on what those before it will have made true; writes them together; then tells.
import type { Refusal } from "../shared/decision.ts";
import { empty, type SeatId, type Stamp, type Workshop } from "../shared/state.ts";
import { decide, evolve, type Command, type Event } from "../shared/workshop.ts";
import { steady } from "./clock.ts";
import type { Log } from "./log/log.ts";
import type { Entry, Fact } from "./log/store.ts";

/** What a clerk judges by: the game's rules, or a charter's. */
export type Rules<State, Said, Told extends Fact, Why> = {
  readonly empty: State;
  decide(state: State, command: Said, stamp: Stamp): { readonly ok: true; readonly events: readonly Told[] } | { readonly ok: false; readonly refusal: Why };
  evolve(state: State, event: Told): State;
};

export type Answer<Why = Refusal> = { readonly ok: true } | { readonly ok: false; readonly refusal: Why | "not-saved" };
type Asked<Said, Why> = {
  readonly id: string;
  readonly command: Said;
  readonly by: SeatId;
  readonly at: number | undefined;
  readonly reply: (answer: Answer<Why>) => void;
};

export type ClerkOf<State, Said, Why> = {
  readonly state: State;
  /** How many entries its log has. */
  readonly seq: number;
  /** The last time known to the log, ms. */
  readonly at: number;
  /** Its clock, ms: never before what its log tells. */
  now(): number;
  /** `at`: when it is said, where that is not now. Time never goes backwards. */
  say(id: string, command: Said, by: SeatId, at?: number): Promise<Answer<Why>>;
  /** Reads the log again: the room is a cache of it. */
  recall(): Promise<void>;
  /** Reads it in its turn, and finds what another process wrote. */
  doubt(): void;
};

type Shell<Told> = {
  readonly code: string;
  readonly log: Log;
  now(): number;
  random(): number;
  here(): readonly SeatId[];
  /** What is now true, on disk; before any answer is given. */
  show(events: readonly Told[]): void;
  /** Another process writes this log: everyone must knock again. Without it, what the other wrote is only read. */
  ousted?(): void;
  failed(why: unknown): void;
};

export type Clerk = Omit<ClerkOf<Workshop, Command, Refusal>, "state"> & { readonly workshop: Workshop };
export function clerkOf(shell: Shell<Event>): Clerk {
  const clerk = clerkBy<Workshop, Command, Event, Refusal>({ empty, decide, evolve }, shell);
  return {
    get workshop() {
      return clerk.state;
    },
    get seq() {
      return clerk.seq;
    },
    get at() {
      return clerk.at;
    },
    now: clerk.now,
    say: clerk.say,
    recall: clerk.recall,
    doubt: clerk.doubt,
  };
}

export function clerkBy<State, Said, Told extends Fact, Why>(
  rules: Rules<State, Said, Told, Why>,
  { code, log, now, random, here, show, ousted, failed }: Shell<Told>,
): ClerkOf<State, Said, Why> {
  const clock = steady(now);
  let state = rules.empty;
  let at = 0;
  let seq = 0;
  let heard = new Set<string>();
  let unsure = new Set<string>(); // sent to a disk that did not answer: written or not, only the log knows
  let known = false;
  let stale = true;
  let busy = false;
  let doubted = false;
  let queue: Asked<Said, Why>[] = [];

  async function recall(): Promise<void> {
    const past = await log.store.read<Told>(code);
    if (ousted && known && [...past.commands].some((id) => !heard.has(id) && !unsure.has(id))) {
      ousted();
      throw new Error("ousted");
    }
    state = past.events.reduce((before, event) => rules.evolve(before, event), rules.empty);
    ({ seq, commands: heard } = past);
    at = Math.max(at, past.at);
    clock.reach(at);
    known = true;
    stale = false;
    unsure = new Set();
  }

  /** A screen that cannot be shown harms neither the log nor the answers. */
  function shown(events: readonly Told[]): void {
    try {
      show(events);
    } catch (why) {
      failed(why);
    }
  }

  async function serve(): Promise<void> {
    busy = true;
    while (queue.length > 0 || doubted) {
      doubted = false;
      if (!stale) await new Promise((turn) => setImmediate(turn)); // what this turn brought is judged together
      const asked = queue;
      queue = [];
      const entries: Entry[] = [];
      const facts: Told[] = [];
      const told: (() => void)[] = [];
      const fresh = new Set<string>();
      let next = state;
      try {
        if (stale) {
          await recall();
          next = state;
          shown([]);
        }
        for (const { id, command, by, at: said, reply } of asked) {
          if (heard.has(id) || fresh.has(id)) {
            told.push(() => reply({ ok: true }));
            continue;
          }
          const stamp: Stamp = { by, at: (at = Math.max(at, said ?? clock.now())), dice: random(), here };
          const decision = rules.decide(next, command, stamp);
          if (!decision.ok) {
            told.push(() => reply(decision));
            continue;
          }
          next = decision.events.reduce((before, event) => rules.evolve(before, event), next);
          fresh.add(id);
          facts.push(...decision.events);
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
      state = next;
      seq += entries.length;
      fresh.forEach((id) => heard.add(id));
      if (entries.length > 0) shown(facts);
      told.forEach((tell) => tell());
    }
    busy = false;
  }

  return {
    get state() {
      return state;
    },
    get seq() {
      return seq;
    },
    get at() {
      return at;
    },
    now: clock.now,
    say: (id, command, by, said) =>
      new Promise((reply) => {
        queue.push({ id, command, by, at: said, reply });
        if (!busy) void serve();
      }),
    recall,
    doubt() {
      doubted = stale = true;
      if (!busy) void serve();
    },
  };
}
