// The outbox: what a phone says is kept until the room has acknowledged it, over reloads and lost networks.
import type { Link } from "./connection.ts";
import type { Refusal } from "../shared/decision.ts";
import type { Reply, Said } from "../shared/protocol.ts";
import type { Command } from "../shared/workshop.ts";

export type Shelf = { read(): Said[]; write(said: readonly Said[]): void };

/** A shelf that outlives the page. Where storage is refused (private mode), the page alone remembers. */
export function shelfOf(storage: Storage | undefined, name: string): Shelf {
  let kept: readonly Said[] = [];
  return {
    read() {
      try {
        return storage ? (JSON.parse(storage.getItem(name) ?? "[]") as Said[]) : [...kept];
      } catch {
        return [...kept];
      }
    },
    write(said) {
      kept = said;
      try {
        storage?.setItem(name, JSON.stringify(said));
      } catch {
        /* full or refused: kept in memory */
      }
    },
  };
}

const TRY_AGAIN: readonly Refusal[] = ["not-saved", "slow-down"];
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(36).padStart(2, "0")).join("");

export type Outbox = {
  /** Resolves when the room has answered, however long that takes. */
  say(command: Command): Promise<Reply>;
  /** Sends what waits; call it when the link is in again. */
  flush(): void;
  readonly waiting: number;
};

/** One thing at a time, in the order said. `told` hears how many wait. */
export function outboxOf(shelf: Shelf, link: () => Link | undefined, told: { waiting(count: number): void }): Outbox {
  const queue = shelf.read();
  const answers = new Map<string, (reply: Reply) => void>();
  let sending = false;

  async function flush(): Promise<void> {
    if (sending) return;
    sending = true;
    while (queue.length > 0) {
      const said = queue[0]!;
      const reply = await (link()?.say(said) ?? Promise.resolve<Reply>({ ok: false, refusal: "not-saved" }));
      if (!reply.ok && TRY_AGAIN.includes(reply.refusal)) {
        setTimeout(() => void flush(), 1000);
        break;
      }
      queue.shift();
      shelf.write(queue);
      told.waiting(queue.length);
      answers.get(said.id)?.(reply);
      answers.delete(said.id);
    }
    sending = false;
  }
  told.waiting(queue.length);
  return {
    say(command) {
      const said = { id: newId(), command };
      queue.push(said);
      shelf.write(queue);
      told.waiting(queue.length);
      const answer = new Promise<Reply>((resolve) => answers.set(said.id, resolve));
      void flush();
      return answer;
    },
    flush() {
      void flush();
    },
    get waiting() {
      return queue.length;
    },
  };
}
