// Pairing: a new screen shows four digits, an open desk types them, and the new screen fetches a key of its own. A phone gets a seat's.
import type { Let, Screen } from "../../shared/protocol.ts";
import type { House } from "../house.ts";
import { newDigits, newKey } from "../keys.ts";

type Pairing = { readonly code: string; readonly digits: string; readonly screen: Screen; readonly until: number; found?: Let };
const LASTS = 10 * 60_000;
const AT_ONCE = 50;

export type Pairings = {
  /** `ticket` is known by the asking device alone. Null where too many wait. */
  ask(code: string, screen: Screen): { digits: string; ticket: string } | null;
  /** The screen that shows these digits in this workshop, with the key it will get once `admit` is called. */
  find(code: string, digits: string): { screen: Screen; key: string; admit(word?: string): void } | null;
  /** The key, once; "waiting" before; null where the ticket is unknown or too old. */
  fetch(code: string, ticket: string): Let | "waiting" | null;
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
      const pairing = alive().find((each) => each.code === code && each.digits === digits && !each.found);
      if (!pairing) return null;
      const key = newKey(bytes);
      return {
        screen: pairing.screen,
        key,
        admit(word) {
          pairing.found = word ? { key, word } : { key };
        },
      };
    },
    fetch(code, ticket) {
      alive();
      const pairing = tickets.get(ticket);
      if (!pairing || pairing.code !== code) return null;
      if (!pairing.found) return "waiting";
      tickets.delete(ticket);
      return pairing.found;
    },
  };
}
