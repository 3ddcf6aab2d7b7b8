// The same work on two servers of another make, each in a process of its own: everyone votes once within half a second.
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { io } from "socket.io-client";
import { cpuOf } from "../process.ts";

export type Cost = { readonly bytes: number; readonly messages: number; readonly cpu: number; readonly acks: readonly number[] };
type Voter = { vote(stance: string): Promise<void>; leave(): void };

/** `kind`: bare `ws`, or a socket.io room that broadcasts. Per vote: bytes and messages to all screens, CPU ms; each acknowledgement, ms. */
export async function costOf(kind: "floor" | "broadcast", seats: number, ms: number): Promise<Cost> {
  const child = fork(join(import.meta.dirname, `${kind}.ts`), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const { port } = await heard<{ port: number }>(child);
  const enter = kind === "floor" ? bare : broadcast;
  const screens = await Promise.all(Array.from({ length: seats + 2 }, (_, i) => enter(port, i === 0)));
  const voters = screens.slice(2); // a desk and a wall look on
  const asked = async () => {
    child.send("what did you send?");
    return heard<{ bytes: number; messages: number }>(child);
  };
  await round(voters, ms, "2"); // warm, as ours is
  const before = { ...(await asked()), cpu: cpuOf(child.pid!) };
  const acks = await round(voters, ms, "3");
  await new Promise((later) => setTimeout(later, 500)); // what is still on its way to screens is counted
  const after = { ...(await asked()), cpu: cpuOf(child.pid!) };
  screens.forEach((screen) => screen.leave());
  child.kill();
  const per = (of: "bytes" | "messages" | "cpu") => (after[of] - before[of]) / seats;
  return { bytes: per("bytes"), messages: per("messages"), cpu: per("cpu"), acks };
}

async function heard<Said>(child: ChildProcess): Promise<Said> {
  return (await once(child, "message"))[0] as Said;
}

async function round(voters: readonly Voter[], ms: number, stance: string): Promise<number[]> {
  return Promise.all(
    voters.map(async (voter, i) => {
      await new Promise((later) => setTimeout(later, (i * ms) / voters.length));
      const tap = performance.now();
      const answered = await voter.vote(stance).then(
        () => true,
        () => false, // its link gave up before the answer came: seen of the broadcasting room, from 500 seats on
      );
      return answered ? performance.now() - tap : Number.POSITIVE_INFINITY;
    }),
  );
}

async function bare(port: number, isDesk: boolean): Promise<Voter> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/${isDesk ? "desk" : ""}`);
  const waiting = new Map<number, () => void>();
  socket.addEventListener("message", ({ data }) => {
    const { id = -1 } = JSON.parse(String(data)) as { id?: number };
    waiting.get(id)?.();
  });
  await new Promise((open) => socket.addEventListener("open", open, { once: true }));
  let said = 0;
  return {
    vote: (stance) =>
      new Promise((done) => {
        waiting.set(++said, done);
        socket.send(JSON.stringify({ id: said, stance }));
      }),
    leave: () => socket.close(),
  };
}

async function broadcast(port: number): Promise<Voter> {
  const socket = io(`http://127.0.0.1:${port}`, { transports: ["websocket"], forceNew: true });
  socket.on("votes", () => undefined); // read, as a page would
  await new Promise<void>((open) => socket.on("connect", open));
  return {
    vote: async (stance) => void (await socket.emitWithAck("vote", { stance })),
    leave: () => void socket.disconnect(),
  };
}
