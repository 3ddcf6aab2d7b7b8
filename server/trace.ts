// What the server writes of itself, a structured line each: what failed, never who, with what key, in which workshop, or what was said.
import pino, { type DestinationStream, type Logger } from "pino";

/** Fields that no line may have, at any depth that we write; taken out where a slip would write them. */
const NEVER = [
  "code",
  "key",
  "keys",
  "phrase",
  "word",
  "ticket",
  "seat",
  "by",
  "alias",
  "group",
  "text",
  "command",
  "body",
  "headers",
  "url",
  "path",
  "address",
  "ip",
];
/** In a sentence of a library: what looks like a code, a key or a hash, and what stands between quotation marks. */
const LOOKS_SECRET = /\b[A-HK-NPR-VXZ]{5}\b|[\w-]{20,}|"[^"]*"|“[^”]*”|«[^»]*»/g;
const LONGEST = 300;

export const blanked = (sentence: string): string => sentence.split("\n", 1)[0]!.replaceAll(LOOKS_SECRET, "…").slice(0, LONGEST);

export function traceTo(level: string, to?: DestinationStream, more: { timestamp?: boolean } = {}): Logger {
  const options = {
    level,
    base: null,
    ...more,
    redact: { paths: NEVER.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), remove: true },
    formatters: {
      log: (line: object) => Object.fromEntries(Object.entries(line).map(([name, value]) => [name, typeof value === "string" ? blanked(value) : value])),
    },
  };
  return to ? pino(options, to) : pino(options);
}
