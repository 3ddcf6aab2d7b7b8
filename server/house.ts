// What the process lends its rooms and routes: the log, the deck, the clock and the dice. Taken from main.ts, so that a seed sets them.
import type { Logger } from "pino";
import type { Deck } from "../shared/deck.ts";
import type { Bytes } from "./keys.ts";
import type { Measures } from "./measures.ts";
import type { Log } from "./log/log.ts";

export type House = {
  readonly log: Log;
  /** Other processes write the same logs. */
  readonly shared?: boolean;
  readonly deck: Deck;
  /** The same deck in English, where there is one. */
  readonly english: Deck | null;
  readonly trace: Logger;
  /** ms since 1970. */
  now(): number;
  /** In [0, 1). */
  random(): number;
  readonly bytes: Bytes;
  newId(): string;
  /** What a camera reads to join the network that this machine opens, where it does. */
  readonly wifi?: string | undefined;
  /** Where phones find this machine, when the request came from the machine itself: http://192.168.1.5:2567 */
  readonly address: string;
  /** What opens /metrics from another machine. */
  readonly metricsKey?: string | undefined;
  readonly measures?: Measures;
  /** The address of this server as its public knows it, where a proxy changes the Host: https://ateliers.example.org */
  readonly origin?: string | undefined;
};
