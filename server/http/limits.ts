// How much one address may ask without a key that is good. Three hundred people of one venue have one address; whoever searches has one too.
import type { IncomingMessage } from "node:http";
import { addressOf, fewFrom, networkOf } from "./addresses.ts";

const MINUTE = 60_000;
/** `seats`: a federation's ten rooms under one roof. `openings`: a training day. */
const MOST = {
  seats: { most: 1000, per: 10 * MINUTE },
  openings: { most: 40, per: 60 * MINUTE },
  files: { most: 30, per: 10 * MINUTE },
  pairings: { most: 40, per: 10 * MINUTE },
  keys: { most: 60, per: MINUTE },
};
/** Of three million codes, an address may try sixty that are wrong, then one every ten seconds: a year for all. */
const WRONG_CODES = 60;
const ONE_MORE = 10_000;
/** Codes that an address has found stay open to it, so that whoever searches shuts out nobody of its own venue. */
const FOUND = 200;
const NETWORKS = 10_000;

export type Limits = Readonly<Record<keyof typeof MOST, (request: IncomingMessage) => boolean>> & {
  /** Whether the machine itself asks. */
  isHere(request: IncomingMessage): boolean;
  /** Takes a try. False where none is left: then a code that is right is told from no other. */
  search(request: IncomingMessage, code: string): boolean;
  /** The code is right, or the key: the try costs nothing. */
  found(request: IncomingMessage, code: string): void;
};

/** In memory only. The machine itself is its operator's: nothing holds it back. */
export function limitsOf(now: () => number): Limits {
  const networks = new Map<string, { tries: number; at: number; readonly found: Set<string> }>();
  function known(network: string) {
    if (networks.size > NETWORKS) networks.clear();
    const one = networks.get(network) ?? { tries: WRONG_CODES, at: now(), found: new Set<string>() };
    const more = Math.floor((now() - one.at) / ONE_MORE);
    one.tries = Math.min(WRONG_CODES, one.tries + more);
    one.at = one.tries === WRONG_CODES ? now() : one.at + more * ONE_MORE;
    networks.set(network, one);
    return one;
  }
  /** Null on the machine itself. */
  const from = (request: IncomingMessage): string | null => {
    const network = networkOf(addressOf(request));
    return /^(127\.|::1$|0:0:0:0$)/.test(network) ? null : network;
  };
  const few = Object.fromEntries(
    Object.entries(MOST).map(([what, of]) => {
      const may = fewFrom(now, of);
      return [
        what,
        (request: IncomingMessage) => {
          const network = from(request);
          return network === null || may(network);
        },
      ];
    }),
  ) as Record<keyof typeof MOST, (request: IncomingMessage) => boolean>;
  return {
    ...few,
    isHere: (request) => from(request) === null,
    search(request, code) {
      const network = from(request);
      if (network === null) return true;
      const one = known(network);
      if (one.found.has(code)) return true;
      if (one.tries < 1) return false;
      one.tries--; // before it is looked up: a thousand at once are a thousand
      return true;
    },
    found(request, code) {
      const network = from(request);
      if (network === null) return;
      const one = known(network);
      if (one.found.has(code)) return;
      if (one.found.size < FOUND) one.found.add(code);
      one.tries = Math.min(WRONG_CODES, one.tries + 1);
    },
  };
}
