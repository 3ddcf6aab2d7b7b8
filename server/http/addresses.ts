// Links that need no seat: of who asks, only how often an address did is known, for a while, in memory.
import type { IncomingMessage } from "node:http";
import { BlockList, isIPv6 } from "node:net";

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

/** Who asks, as written at the door. */
const ASKED_FROM = "x-asked-from";
export const addressOf = ({ headers, socket }: IncomingMessage): string => String(headers[ASKED_FROM] ?? socket.remoteAddress ?? "");

/** At the door: behind a proxy, the address that it names; else the one that asks, whatever it says of itself. */
export function noteAddress({ socket, headers }: IncomingMessage, proxies: BlockList): void {
  const asks = socket.remoteAddress ?? "";
  const named = [headers["x-forwarded-for"]].flat().at(-1)?.split(",").at(-1)?.trim();
  headers[ASKED_FROM] = named && proxies.check(asks, isIPv6(asks) ? "ipv6" : "ipv4") ? named : asks;
}

/** Those that speak for others: a proxy on this machine, and the networks given as 172.16.0.0/12, 10.0.0.5. Null where one is not understood. */
export function proxiesIn(networks: string): BlockList | null {
  const proxies = new BlockList();
  try {
    for (const each of ["127.0.0.0/8", "::1", ...networks.split(",").map((word) => word.trim())].filter(Boolean)) {
      const [address = "", bits] = each.split("/");
      const family = isIPv6(address) ? "ipv6" : "ipv4";
      if (bits) proxies.addSubnet(address, Number(bits), family);
      else proxies.addAddress(address, family);
    }
  } catch {
    return null;
  }
  return proxies;
}

/** One household or venue: an IPv4 address, or the first half of an IPv6 one. */
export const networkOf = (address: string): string => {
  const bare = address.replace(/^::ffff:/, "");
  return bare.includes(":") && bare !== "::1" ? bare.split(":").slice(0, 4).join(":") : bare;
};
