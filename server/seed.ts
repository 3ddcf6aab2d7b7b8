// A seed in place of the clock and the dice, so that a rehearsal can be played again and give the same charter.
import { createHash } from "node:crypto";
import type { House } from "./house.ts";

/** The day on which seeded workshops take place. */
const MORNING = Date.UTC(2026, 0, 15, 9, 30);

/** Two rows of chance, so that dice do not depend on how many keys were made. SHA-256 in counter mode: even, and the same everywhere. */
export function seeded(seed: string): Pick<House, "now" | "random" | "bytes"> {
  const started = Date.now();
  const row = (name: string) => {
    let n = 0;
    return (length: number) => createHash("sha256").update(`${seed}/${name}/${n++}`).digest().subarray(0, length);
  };
  const dice = row("dice");
  return { now: () => MORNING + Date.now() - started, random: () => dice(6).readUIntBE(0, 6) / 2 ** 48, bytes: row("bytes") };
}
