// Screens that cost their machine next to nothing: they knock, come in, vote and come back as client/connection.ts does, and decode only what they must.
// Three thousand of the real ones take a minute of CPU to come back, which would be measured in the place of the server's five seconds.
import { request } from "node:http";
import { WebSocket } from "ws";
import { Packr, unpack } from "../../client/msgpack.ts";
import type { DeskTold, Entered, Reply, Screen } from "../../shared/protocol.ts";

export type Light = {
  /** When it last came in, its views there (performance.now, ms); 0 while it is out. */
  readonly since: number;
  /** When the room's state last changed here (performance.now, ms). */
  readonly changed: number;
  /** How many have answered, on a desk. */
  readonly answered: number;
  /** Says it until it is acknowledged, with one id, over all that happens; resolves with the time it took, ms. */
  vote(vote: string): Promise<number>;
  leave(): void;
};

/** The first byte of a frame, as @colyseus/shared-types has it. */
const SAYS = { join: 10, data: 13, state: 14, patch: 15, request: 21, response: 22 };
const PATIENCE = 4000;
const packr = new Packr();
const text = (said: string) => Buffer.concat([Buffer.from([0xa0 | said.length]), Buffer.from(said)]);

export function light({ port, code, key, screen }: { port: number; code: string; key: string; screen: Screen }): Light {
  let socket: WebSocket | undefined;
  let since = 0;
  let changed = 0;
  let answered = 0;
  let tries = 0;
  let gone = false;
  let saying: { readonly id: string; readonly vote: string; readonly done: () => void } | undefined;

  async function comeIn(): Promise<void> {
    try {
      const { reservation } = await knock();
      const { processId, roomId, sessionId } = reservation as { processId: string; roomId: string; sessionId: string };
      socket = new WebSocket(`ws://127.0.0.1:${port}/${processId}/${roomId}?sessionId=${sessionId}`, { handshakeTimeout: PATIENCE, perMessageDeflate: false });
      socket.on("message", (frame: Buffer) => heard(frame));
      socket.on("error", () => undefined);
      socket.on("close", later);
    } catch {
      later();
    }
  }
  function later(): void {
    since = 0;
    if (!gone) setTimeout(() => void comeIn(), Math.random() * 250 * 2 ** Math.min(tries++, 2));
  }
  const knock = () =>
    new Promise<Entered>((done, failed) => {
      const asked = request(
        { port, path: `/api/workshops/${code}/enter`, method: "POST", agent: false, timeout: PATIENCE, headers: { authorization: `Bearer ${key}` } },
        (answer) => {
          let body = "";
          answer.setEncoding("utf8").on("data", (part: string) => (body += part));
          answer.on("end", () => (answer.statusCode === 200 ? done(JSON.parse(body) as Entered) : failed(new Error(body))));
        },
      );
      asked.on("error", failed).on("timeout", () => asked.destroy());
      asked.end(JSON.stringify({ screen }));
    });

  function heard(frame: Buffer): void {
    if (frame[0] === SAYS.join) socket!.send(Buffer.from([SAYS.join]));
    if (frame[0] === SAYS.state) {
      since = performance.now();
      tries = 0;
      say();
    }
    if (frame[0] === SAYS.patch) changed = performance.now();
    if (frame[0] === SAYS.data && frame.subarray(2, 6).toString() === "desk")
      answered = (unpack(frame, { start: 6 }) as Partial<DeskTold>).answered?.n ?? answered;
    if (frame[0] === SAYS.response) {
      const reply = unpack(frame, { start: 3 }) as Reply;
      if (reply.ok) saying?.done();
      else setTimeout(say, 100);
    }
  }
  function say(): void {
    if (!saying || since === 0) return;
    const payload = { id: saying.id, command: { type: "castBallot", vote: saying.vote, stance: "3" } };
    socket!.send(Buffer.concat([Buffer.from([SAYS.request, 1]), text("command"), packr.pack(payload)]));
  }
  void comeIn();

  return {
    get since() {
      return since;
    },
    get changed() {
      return changed;
    },
    get answered() {
      return answered;
    },
    vote: (vote) =>
      new Promise((done) => {
        const tap = performance.now();
        const told = () => {
          saying = undefined;
          done(performance.now() - tap);
        };
        saying = { id: `light-${key.slice(0, 12)}-${Math.round(tap)}`, vote, done: told };
        say();
      }),
    leave() {
      gone = true;
      socket?.close();
    },
  };
}
