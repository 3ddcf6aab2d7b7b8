// A laptop in a hall: which of its addresses phones are given, the network it opens, and whom the server believes about who asks.
import type { IncomingMessage } from "node:http";
import type { NetworkInterfaceInfo } from "node:os";
import { expect, test } from "vitest";
import { addressOf, noteAddress, proxiesIn } from "../server/http/addresses.ts";
import { addressesIn, wifiCode } from "../server/venue.ts";

const network = (address: string, internal = false): NetworkInterfaceInfo[] => [
  { address, internal, family: "IPv4", netmask: "255.255.255.0", mac: "00:00:00:00:00:00", cidr: null },
];

test("the hall's own network comes before those between programs and the one without a router", () => {
  const networks = {
    lo: network("127.0.0.1", true),
    docker0: network("172.17.0.1"),
    tun0: network("10.8.0.2"),
    usb0: network("169.254.3.4"),
    wlan0: network("192.168.1.20"),
  };
  expect(addressesIn(networks)).toEqual(["192.168.1.20", "169.254.3.4", "172.17.0.1", "10.8.0.2"]);
  expect(addressesIn({ lo: network("127.0.0.1", true) })).toEqual([]);
});

test("what a camera reads to join the network keeps every sign of its name and key", () => {
  expect(wifiCode("Salle; des fêtes", 'a:b\\c"d')).toBe('WIFI:T:WPA;S:Salle\\; des fêtes;P:a\\:b\\\\c\\"d;;');
  expect(wifiCode("Ouvert", "")).toBe("WIFI:T:nopass;S:Ouvert;;");
});

test("a proxy is believed about who asks, where it is known; nobody else is, and nobody about what is noted at the door", () => {
  const seen = (asks: string, networks = "", headers: Record<string, string> = {}) => {
    const request = { socket: { remoteAddress: asks }, headers: { "x-forwarded-for": "6.6.6.6, 1.2.3.4", ...headers } } as unknown as IncomingMessage;
    noteAddress(request, proxiesIn(networks)!);
    return addressOf(request);
  };
  expect(seen("127.0.0.1")).toBe("1.2.3.4");
  expect(seen("::ffff:127.0.0.1")).toBe("1.2.3.4");
  expect(seen("::1")).toBe("1.2.3.4");
  expect(seen("172.18.0.5")).toBe("172.18.0.5");
  expect(seen("172.18.0.5", "10.0.0.1, 172.16.0.0/12")).toBe("1.2.3.4");
  expect(seen("::ffff:172.18.0.5", "172.16.0.0/12")).toBe("1.2.3.4");
  expect(seen("192.168.1.9", "", { "x-asked-from": "5.5.5.5" })).toBe("192.168.1.9");
  expect(proxiesIn("172.16.0.0/99")).toBe(null);
  expect(proxiesIn("mon-proxy")).toBe(null);
});
