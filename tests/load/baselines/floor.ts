// The floor: a bare `ws` server that acknowledges each vote and forwards the count to the one who asked for it. It keeps nothing, checks nothing, hides nothing.
import { WebSocketServer } from "ws";
import { counted } from "./counted.ts";

const { http, sent } = counted();
const door = new WebSocketServer({ server: http });
const stances = new Map<number, string>();
let desk: { send(text: string): void } | undefined;
let people = 0;
door.on("connection", (socket, request) => {
  const me = people++;
  if (request.url === "/desk") desk = socket;
  socket.on("message", (raw: Buffer) => {
    const { id, stance } = JSON.parse(raw.toString()) as { id: number; stance: string };
    stances.set(me, stance);
    socket.send(JSON.stringify({ id, ok: true }));
    desk?.send(JSON.stringify({ n: stances.size }));
    sent.messages += desk ? 2 : 1;
  });
});
