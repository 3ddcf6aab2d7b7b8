// One server: our HTTP handler in front, Colyseus's sockets behind it, nothing of Colyseus's own HTTP.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { matchMaker, Server } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import { chartersOf } from "./charters.ts";
import type { House } from "./house.ts";
import { pagesIn } from "./http/pages.ts";
import { routesOf } from "./http/routes.ts";
import { WorkshopRoom } from "./workshop-room.ts";

export type Served = { readonly port: number; stop(): Promise<void> };

export async function serve(house: House, { port, pages }: { port: number; pages: string }): Promise<Served> {
  const http = createServer();
  const transport = new WebSocketTransport({ server: http, maxPayload: 64 * 1024, pingInterval: 3000, pingMaxRetries: 2 });
  const server = new Server({ transport, greet: false, gracefullyShutdown: false, logger: librarysLog(house) });
  server.define("workshop", WorkshopRoom, { house });
  await server.listen(port);
  http.removeAllListeners("request");
  const charters = chartersOf(house);
  const route = routesOf(house, charters);
  const page = pagesIn(pages);
  http.on("request", (request: IncomingMessage, response: ServerResponse) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = URL.parse(request.url ?? "/", "http://here");
    if (!url) return void response.writeHead(400).end();
    try {
      if (!(await route({ request, response, url }))) page({ request, response, url });
    } catch (why) {
      house.trace.error({ why: String(why) }, "a request failed");
      if (!response.headersSent) response.writeHead(500).end();
    }
  }

  /** Votes left open for a day are cancelled and erased, in workshops that nobody opens any more too; material whose days are over is erased. */
  const tidy = async () => {
    await cancelLeftOpen(house);
    await charters.eraseOld();
  };
  const sweep = setInterval(() => void tidy(), 3600_000);
  sweep.unref();
  await tidy();

  return {
    port: (http.address() as AddressInfo).port,
    async stop() {
      clearInterval(sweep);
      await server.gracefullyShutdown(false).catch(() => undefined);
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
    trace.warn({ what: String(what).split("\n", 1)[0]!.slice(0, 200) }, "a frame or a room was refused");
  };
  const silent = () => undefined;
  return { debug: silent, info: silent, trace: silent, warn: tell, error: tell };
}

async function cancelLeftOpen({ log, now }: House): Promise<void> {
  for (const code of await log.store.leftOpen(now() - 24 * 3600_000))
    if (!matchMaker.getLocalRoomById(code)) await matchMaker.createRoom("workshop", { code }).catch(() => undefined);
}
