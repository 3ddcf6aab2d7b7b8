// Pairing: a new desk or wall shows four digits, an open desk types them, and the new screen fetches a key of its own.
import type { House } from "../house.ts";
import { newDigits, newKey } from "../keys.ts";

type Pairing = { readonly code: string; readonly digits: string; readonly screen: "desk" | "wall"; readonly until: number; key?: string };
const LASTS = 10 * 60_000;
const AT_ONCE = 50;

export type Pairings = {
  /** `ticket` is known by the asking device alone. Null where too many wait. */
  ask(code: string, screen: "desk" | "wall"): { digits: string; ticket: string } | null;
  /** The screen that shows these digits in this workshop, with the key it will get once `admit` is called. */
  find(code: string, digits: string): { screen: "desk" | "wall"; key: string; admit(): void } | null;
  /** The key, once; "waiting" before; null where the ticket is unknown or too old. */
  fetch(code: string, ticket: string): string | "waiting" | null;
};

/** In memory only: a restart makes a screen ask again. */
export function pairingsOf({ bytes, now }: House): Pairings {
  const tickets = new Map<string, Pairing>();
  const alive = () => {
    for (const [ticket, { until }] of tickets) if (until < now()) tickets.delete(ticket);
    return [...tickets.values()];
  };
  return {
    ask(code, screen) {
      const mine = alive().filter((each) => each.code === code);
      if (mine.length >= AT_ONCE) return null;
      let digits = newDigits(bytes);
      while (mine.some((each) => each.digits === digits)) digits = newDigits(bytes);
      const ticket = newKey(bytes);
      tickets.set(ticket, { code, digits, screen, until: now() + LASTS });
      return { digits, ticket };
    },
    find(code, digits) {
      const pairing = alive().find((each) => each.code === code && each.digits === digits && !each.key);
      if (!pairing) return null;
      const key = newKey(bytes);
      return {
        screen: pairing.screen,
        key,
        admit() {
          pairing.key = key;
        },
      };
    },
    fetch(code, ticket) {
      alive();
      const pairing = tickets.get(ticket);
      if (!pairing || pairing.code !== code) return null;
      if (!pairing.key) return "waiting";
      tickets.delete(ticket);
      return pairing.key;
    },
  };
}
