// Frames and requests at random against a running server, while a calm room goes on voting beside them.
import { connect } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Entered } from "../../../shared/protocol.ts";
import { ballotOf, type Ballot } from "../../load/ballot.ts";
import { percentile } from "../../load/figures.ts";
import { memoryOf } from "../../load/process.ts";
import { chanceOf, type Chance } from "../../rehearsal/chance.ts";
import { post } from "../../rehearsal/people.ts";
import type { Running } from "../../rehearsal/server.ts";
import { anyFrame, frame, lastFrame } from "./frames.ts";
import { anyRequest } from "./requests.ts";

const SEATS = 8;
const FUZZERS = 200;
const BURST = 60;
const JOIN = 10;

type Late = { readonly p99: number; readonly max: number };
export type Told = {
  readonly sent: number;
  /** Statuses of HTTP answers, "none" where the server hung up. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly calm: { readonly votes: number; readonly refused: number; readonly thrownOut: number; readonly p99: number };
  /** MB in use after a collection, before and after: a collection that is asked for stops the server, and the votes with it. */
  readonly memory: readonly number[];
  /** How late event loops were, ms: the server's, and that of those who send and vote, all in one process. */
  readonly late: { readonly server: Late; readonly senders: Late };
};

/** Votes without end until told to stop: what a room beside notices. */
function calmly(ballot: Ballot, vote: string) {
  const until = new AbortController();
  const took: number[] = [];
  let refused = 0;
  const done = Promise.all(
    ballot.seats.map(async (seat, i) => {
      for (let time = 0; !until.signal.aborted; time++) {
        const asked = performance.now();
        const reply = await seat.link.say({ id: `calm-${i}-${time}`, command: { type: "castBallot", vote, stance: time % 2 ? "3" : "2" } });
        if (!reply.ok) refused++;
        took.push(performance.now() - asked);
        await new Promise((later) => setTimeout(later, 200));
      }
    }),
  );
  return async (): Promise<Told["calm"]> => {
    until.abort();
    await done;
    const thrownOut = [ballot.desk, ballot.wall, ...ballot.seats].reduce((all, { visits }) => all + visits - 1, 0);
    return { votes: took.length, refused, thrownOut, p99: percentile(took, 0.99) };
  };
}

export async function beside(server: Running, send: (ballot: Ballot) => Promise<Pick<Told, "sent" | "statuses">>): Promise<Told> {
  const ballot = await ballotOf(server.url, SEATS);
  const vote = await ballot.open(1);
  let late: Late = { p99: 0, max: 0 };
  const inUse = async () => {
    const { heapUsed, external, lag } = await memoryOf(server);
    late = { p99: Math.max(late.p99, lag.p99), max: Math.max(late.max, lag.max) };
    return (heapUsed + external) / 1e6;
  };
  const memory = [await inUse()];
  const stop = calmly(ballot, vote);
  late = { p99: 0, max: 0 }; // opening a room is not what is asked about
  const senders = monitorEventLoopDelay({ resolution: 10 });
  senders.enable();
  const told = await send(ballot);
  const calm = await stop();
  memory.push(await inUse());
  ballot.leave();
  return { ...told, calm, memory, late: { server: late, senders: { p99: senders.percentile(99) / 1e6 - 10, max: senders.max / 1e6 - 10 } } };
}

/** `many` frames, by seats that came in as phones do. */
export const fuzzFrames = (server: Running, many: number, seed: number): Promise<Told> =>
  beside(server, async (ballot) => {
    const keys = await seatsOf(server, ballot.code);
    let sent = 0;
    await Promise.all(
      keys.map(async (key, i) => {
        const chance = chanceOf(seed * 1000 + i);
        while (sent < many) {
          const burst = await oneLink(server, ballot.code, key, chance, many - sent);
          sent += burst;
        }
      }),
    );
    return { sent, statuses: {} };
  });

async function seatsOf(server: Running, code: string): Promise<string[]> {
  const keys: string[] = [];
  while (keys.length < FUZZERS) {
    const { status, body } = await post<{ key: string }>(`${server.url}/api/workshops/${code}/seats`, {});
    if (status === 201) keys.push(body.key);
    else await new Promise((later) => setTimeout(later, 200)); // the door asks for patience
  }
  return keys;
}

/** One entry by the usual door, a burst of frames, and one that ends it. Resolves with how many were sent. */
async function oneLink(server: Running, code: string, key: string, chance: Chance, left: number): Promise<number> {
  const { status, body } = await post<Entered>(`${server.url}/api/workshops/${code}/enter`, { screen: "phone" }, key);
  if (status !== 200) {
    await new Promise((later) => setTimeout(later, 500 + chance() * 1500)); // five knocks in ten seconds are the measure
    return 0;
  }
  const { processId, roomId, sessionId } = body.reservation as { processId: string; roomId: string; sessionId: string };
  const burst = Math.min(BURST, left);
  const frames = [frame(Buffer.from([JOIN])), ...Array.from({ length: burst - 1 }, () => anyFrame(chance)), lastFrame(chance)];
  await new Promise<void>((done) => {
    const socket = connect(server.port, "127.0.0.1", () =>
      socket.write(
        `GET /${processId}/${roomId}?sessionId=${sessionId} HTTP/1.1\r\nHost: localhost:${server.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
      ),
    );
    socket.once("data", () => {
      socket.write(Buffer.concat(frames));
      setTimeout(() => socket.destroy(), 100 + chance() * 200); // half of them are closed by the server before
    });
    socket.on("data", () => undefined);
    socket.on("error", () => undefined);
    socket.on("close", () => done());
    socket.setTimeout(5000, () => socket.destroy());
  });
  return frames.length;
}

/** `many` HTTP requests, sixty-four at once. */
export const fuzzRequests = (server: Running, many: number, seed: number): Promise<Told> =>
  beside(server, async (ballot) => {
    const statuses: Record<string, number> = {};
    let sent = 0;
    await Promise.all(
      Array.from({ length: 64 }, async (_, i) => {
        const chance = chanceOf(seed * 1000 + i);
        while (sent < many) {
          sent++;
          const status = await oneRequest(server.port, anyRequest(chance, ballot.code));
          statuses[status] = (statuses[status] ?? 0) + 1;
        }
      }),
    );
    return { sent, statuses };
  });

/** The status that comes back, or "none". */
function oneRequest(port: number, request: Buffer): Promise<string> {
  return new Promise((done) => {
    let heard = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.on("data", (chunk) => {
      heard ||= chunk.subarray(9, 12).toString("latin1");
      if (heard !== "100") socket.destroy();
      else heard = "";
    });
    socket.on("error", () => undefined);
    socket.on("close", () => done(heard || "none"));
    socket.setTimeout(3000, () => socket.destroy());
  });
}
