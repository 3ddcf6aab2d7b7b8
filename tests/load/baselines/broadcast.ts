// What people usually write: a socket.io room that keeps the votes in memory and sends all of them to everyone at every vote, as JSON.
import { Server } from "socket.io";
import { counted } from "./counted.ts";

const { http, sent } = counted();
const io = new Server(http, { transports: ["websocket"] });
const votes: Record<string, { stance: string; at: number }> = {};
io.on("connection", (socket) => {
  void socket.join("workshop");
  socket.on("vote", ({ stance }: { stance: string }, acknowledge: (answer: { ok: true }) => void) => {
    votes[socket.id] = { stance, at: Date.now() };
    acknowledge({ ok: true });
    io.to("workshop").emit("votes", { votes, count: Object.keys(votes).length });
    sent.messages += 1 + io.sockets.sockets.size;
  });
});
