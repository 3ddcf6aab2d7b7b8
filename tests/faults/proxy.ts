// A bad network between phones and server: a TCP relay that delays, throttles, goes silent without saying so, or cuts.
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export type Weather = {
  /** Each chunk waits this long, and up to as much again, ms. */
  delay: number;
  /** Bytes a second each way and connection; 0 for no limit. */
  rate: number;
  /** Half-open: both ends believe they are connected, nothing passes. What was sent meanwhile is lost. */
  silent: "no" | "up" | "down" | "both";
};
export const FAIR: Weather = { delay: 0, rate: 0, silent: "no" };

export type Proxy = {
  readonly url: string;
  /** From now on, for connections that stand too. */
  weather(change: Partial<Weather>): void;
  /** Resets every connection; new ones may come. */
  cut(): void;
  /** Connections that stand. */
  links(): number;
  close(): Promise<void>;
};

export async function proxyTo(port: number, chance: () => number): Promise<Proxy> {
  let weather = FAIR;
  const open = new Set<Socket>();

  /** Chunks keep their order, whatever each of them waits for. */
  function relay(from: Socket, to: Socket, way: "up" | "down"): void {
    let free = 0; // when the line is free again
    let onTheWay = 0;
    let over = false;
    const pass = (chunk: Buffer) => {
      if (to.writable) to.write(chunk);
      if (--onTheWay === 0 && over) to.end();
    };
    from.on("data", (chunk) => {
      if (weather.silent === "both" || weather.silent === way) return;
      const now = performance.now();
      const wait = weather.delay * (1 + chance()) + (weather.rate > 0 ? (chunk.length / weather.rate) * 1000 : 0);
      free = Math.max(free, now) + (weather.rate > 0 ? wait : 0);
      const at = Math.max(free, now + wait);
      onTheWay++;
      if (wait === 0) pass(chunk);
      else setTimeout(pass, at - now, chunk);
    });
    from.on("error", () => undefined);
    from.on("close", () => {
      open.delete(from);
      over = true; // what is on the way still arrives
      if (weather.silent === "no" && onTheWay === 0) to.end();
    });
  }
  const server = createServer((phone) => {
    const there = connect(port, "127.0.0.1");
    open.add(phone).add(there);
    relay(phone, there, "up");
    relay(there, phone, "down");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weather: (change) => void (weather = { ...FAIR, ...change }),
    cut: () => open.forEach((socket) => socket.resetAndDestroy()),
    links: () => open.size / 2,
    async close() {
      open.forEach((socket) => socket.destroy());
      server.close();
      await once(server, "close");
    },
  };
}
