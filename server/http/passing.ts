// Passes a request, or a socket, on to the process that holds its workshop.
import { request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { passing, type Way } from "../neighbours.ts";

/** Rejects where the neighbour does not answer; a document may take its ten seconds. */
const PATIENCE = 15_000;

export function passOn(request: IncomingMessage, response: ServerResponse, { socket, token }: Way): Promise<void> {
  return new Promise((done, failed) => {
    const there = ask({
      createConnection: () => socket,
      method: request.method,
      path: request.url,
      headers: { ...request.headers, ...passing(request, token), connection: "close" },
    });
    there.setTimeout(PATIENCE, () => there.destroy(new Error("a neighbour does not answer")));
    there.on("error", failed);
    there.on("response", (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      answer.on("error", () => response.destroy());
      response.on("finish", done).on("close", done);
    });
    request.pipe(there);
  });
}

/** From here on neither side knows that there is something between. */
export function passSocket(request: IncomingMessage, phone: Duplex, head: Buffer, { socket, token }: Way): void {
  const headers = { ...request.headers, ...passing(request, token) };
  const lines = Object.entries(headers).flatMap(([name, value]) => [value ?? []].flat().map((each) => `${name}: ${each}`));
  socket.write([`${request.method} ${request.url} HTTP/1.1`, ...lines, "", ""].join("\r\n"));
  socket.write(head);
  for (const [from, to] of [
    [phone, socket],
    [socket, phone],
  ] as const) {
    from.pipe(to);
    from.on("error", () => to.destroy()).on("close", () => to.destroy());
  }
}
