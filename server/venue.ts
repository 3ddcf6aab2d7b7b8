// Where the phones of a hall find this machine: its address among several, and the network that it opens where there is none.
import type { NetworkInterfaceInfo } from "node:os";

/** Networks between programs of this machine, or to elsewhere: no phone of the hall is in them. */
const NOT_A_HALL = /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|podman|cni|lxc|tun|tap|utun|wg|tailscale|zt)/i;
const strangeness = ({ name, address }: { name: string; address: string }): number =>
  (NOT_A_HALL.test(name) ? 4 : 0) + (address.startsWith("169.254.") ? 2 : 0) + (/^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address) ? 0 : 1);

/** The IPv4 addresses of this machine, the likeliest first. */
export function addressesIn(networks: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>): string[] {
  return Object.entries(networks)
    .flatMap(([name, each]) => (each ?? []).filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => ({ name, address })))
    .toSorted((a, b) => strangeness(a) - strangeness(b))
    .map(({ address }) => address);
}

/** What a camera reads to join a Wi-Fi network. Without a key, an open one. */
export function wifiCode(name: string, key: string): string {
  const as = (text: string) => text.replaceAll(/[\\;,:"]/g, "\\$&");
  return key ? `WIFI:T:WPA;S:${as(name)};P:${as(key)};;` : `WIFI:T:nopass;S:${as(name)};;`;
}
