// Links that need no seat: of who asks, only how often an address did is known, for a while, in memory.
import type { IncomingMessage } from "node:http";

/** Whether this address may ask once more: `most` in `per` ms. */
export function fewFrom(now: () => number, { most, per }: { most: number; per: number }): (address: string) => boolean {
  let recent = new Map<string, number>();
  let since = now();
  return (address) => {
    if (now() - since > per) {
      recent = new Map();
      since = now();
    }
    const count = (recent.get(address) ?? 0) + 1;
    recent.set(address, count);
    return count <= most;
  };
}

/** Behind a proxy on this machine, the address that it names; passed on by a neighbour, the one that asked there; else the one that asks. */
export function addressOf({ socket, headers }: IncomingMessage): string {
  const asked = headers["x-asked-from"];
  if (typeof asked === "string") return asked; // taken away at the door where no neighbour says so
  const asks = socket.remoteAddress ?? "";
  const named = [headers["x-forwarded-for"]].flat().at(-1)?.split(",").at(-1)?.trim();
  return named && /^(127\.|::1|::ffff:127\.)/.test(asks) ? named : asks;
}

/** One household or venue: an IPv4 address, or the first half of an IPv6 one. */
export const networkOf = (address: string): string => {
  const bare = address.replace(/^::ffff:/, "");
  return bare.includes(":") && bare !== "::1" ? bare.split(":").slice(0, 4).join(":") : bare;
};
