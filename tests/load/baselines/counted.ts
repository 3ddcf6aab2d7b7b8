// A server on a free port that tells its parent what it wrote to its sockets: bytes as TCP carried them, and messages.
import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export function counted(): { http: Server; sent: { messages: number } } {
  const sent = { messages: 0 };
  const sockets = new Set<Socket>();
  const http = createServer();
  http.on("connection", (socket) => sockets.add(socket));
  http.listen(0, "127.0.0.1", () => process.send!({ port: (http.address() as AddressInfo).port }));
  process.on("message", () => process.send!({ ...sent, bytes: [...sockets].reduce((all, { bytesWritten }) => all + bytesWritten, 0) }));
  return { http, sent };
}
