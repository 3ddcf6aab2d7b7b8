// One server: our HTTP handler in front, Colyseus's sockets behind it, nothing of Colyseus's own HTTP.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, BlockList } from "node:net";
import type { Duplex } from "node:stream";
import { matchMaker, Server } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import { chartersOf } from "./charters.ts";
import type { House } from "./house.ts";
import { noteAddress, proxiesIn } from "./http/addresses.ts";
import { doorman, fromOurPages, guard } from "./http/guard.ts";
import { PAGES, pagesIn } from "./http/pages.ts";
import { passOn, passSocket } from "./http/passing.ts";
import { routesOf } from "./http/routes.ts";
import { CODE } from "./keys.ts";
import { doubtOvertaken, liveOf, type Live } from "./live.ts";
import { measuring } from "./measures.ts";
import type { Neighbours } from "./neighbours.ts";
import { WorkshopRoom } from "./workshop-room.ts";

/** `routes`: each as "METHOD pattern", pages included. */
export type Served = { readonly port: number; readonly routes: readonly string[]; stop(): Promise<void> };

/** All that a room has to do when it ends is to say goodbye. */
const PATIENCE = 8000;
type Place = { readonly port: number; readonly pages: string; readonly neighbours?: Neighbours | null; readonly proxies?: BlockList };

export async function serve(lent: House, { port, pages, neighbours = null, proxies = proxiesIn("")! }: Place): Promise<Served> {
  const house: House = { ...lent, measures: lent.measures ?? measuring() };
  const http = createServer();
  http.requestTimeout = 60_000; // the two megabytes of one's own cards, on a slow line
  http.headersTimeout = 10_000;
  const transport = new WebSocketTransport({ server: http, maxPayload: 64 * 1024, pingInterval: 3000, pingMaxRetries: 2, beforeUpgrade: doorman(house) });
  const server = new Server({
    transport,
    greet: false,
    gracefullyShutdown: false,
    logger: librarysLog(house),
    ...(neighbours ? { driver: neighbours.driver, presence: neighbours.presence } : {}),
    selectProcessIdToCreateRoom: async () => matchMaker.processId, // where it was knocked
  });
  server.define("workshop", WorkshopRoom, { house });
  await server.listen(port);
  http.removeAllListeners("request");
  const charters = chartersOf(house);
  const live = liveOf(neighbours);
  const routes = routesOf(house, charters, live);
  const page = pagesIn(pages);
  http.on("request", (request: IncomingMessage, response: ServerResponse) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.once("finish", () => house.measures?.requested(response.statusCode));
    const url = URL.parse(request.url ?? "/", "http://here");
    if (!url) return void response.writeHead(400).end();
    guard(request, response);
    if (request.method !== "GET" && request.method !== "HEAD" && !fromOurPages(request.headers, house.origin)) return void response.writeHead(403).end();
    try {
      const passed = atDoor(request);
      const code = /^\/api\/workshops\/(\w+)/.exec(url.pathname)?.[1]?.toUpperCase() ?? "";
      const way = neighbours && !passed && CODE.test(code) ? await neighbours.wayTo(code) : null;
      if (way) return await passOn(request, response, way);
      if (!(await routes.answer({ request, response, url }))) page({ request, response, url });
    } catch (why) {
      house.trace.error({ why: String(why) }, "a request failed");
      if (!response.headersSent) response.writeHead(503).end();
    }
  }

  /** Whether a neighbour passed it on, and with it who asked there. */
  function atDoor(request: IncomingMessage): boolean {
    const passed = neighbours?.passed(request) ?? false;
    if (!passed) noteAddress(request, proxies);
    return passed;
  }

  if (neighbours) {
    const ours = http.listeners("upgrade") as ((...upgrade: [IncomingMessage, Duplex, Buffer]) => void)[];
    http.removeAllListeners("upgrade");
    http.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const id = /^\/([\w-]+)\//.exec(request.url ?? "")?.[1] ?? "";
      if (atDoor(request) || id === matchMaker.processId) return ours.forEach((each) => each(request, socket, head));
      neighbours.wayToProcess(id).then(
        (way) => (way ? passSocket(request, socket, head, way) : socket.destroy()),
        () => socket.destroy(),
      );
    });
    await neighbours.open((held) => doubtOvertaken(house.log, held));
  }

  /** Votes left open for a day are cancelled and erased, in workshops that nobody opens any more too; material whose days are over is erased. */
  const tidy = async () => {
    await cancelLeftOpen(house, live);
    await charters.eraseOld();
  };
  const sweep = setInterval(() => void tidy(), 3600_000);
  sweep.unref();
  await tidy();

  return {
    port: (http.address() as AddressInfo).port,
    routes: [...routes.list, ...PAGES.map(([path]) => `GET ${path.source}`)],
    async stop() {
      clearInterval(sweep);
      http.close(); // whoever knocks from now on finds another door
      await neighbours?.leave();
      await house.log.idle(); // what was asked is on disk, or refused, before anyone is sent away
      const ended = server.gracefullyShutdown(false).catch(() => undefined);
      await Promise.race([ended, new Promise((later) => setTimeout(later, PATIENCE).unref())]); // without Redis, Colyseus would wait for it
      await house.log.idle();
      await house.log.store.close();
    },
  };
}

/** The library tells of each malformed frame, with its stack: one line a second at most, so that nobody fills a disk with them. */
function librarysLog({ trace, now }: House) {
  let last = 0;
  const tell = (what: unknown) => {
    if (now() - last < 1000) return;
    last = now();
    trace.warn({ what: String(what) }, "a frame or a room was refused");
  };
  const silent = () => undefined;
  return { debug: silent, info: silent, trace: silent, warn: tell, error: tell };
}

async function cancelLeftOpen({ log, now }: House, live: Live): Promise<void> {
  for (const code of await log.store.leftOpen(now() - 24 * 3600_000)) if (!matchMaker.getLocalRoomById(code)) await live(code).catch(() => undefined);
}
