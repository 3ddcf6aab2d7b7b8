// What one blind vote costs on the wire: bytes and messages received by all screens together, while every seat votes within half a second.
// node tests/load/traffic.ts [SEATS …]   (30 100 300 unless told). Goal, design §6: at most 40 bytes and 2 messages, flat.
import type { Person } from "../rehearsal/people.ts";
import { startServer } from "../rehearsal/server.ts";

let bytes = 0;
let messages = 0;
const Native = globalThis.WebSocket;
globalThis.WebSocket = class extends Native {
  constructor(...given: ConstructorParameters<typeof Native>) {
    super(...given);
    this.addEventListener("message", ({ data }) => {
      const size = (data as ArrayBuffer).byteLength;
      bytes += size + (size < 126 ? 2 : 4); // RFC 6455 §5.2: the frame's own head, unmasked
      messages++;
    });
  }
};
const { enter, openWorkshop, sit } = await import("../rehearsal/people.ts");

/** Votes of one blind ballot by everyone, spread over 500 ms. */
async function measure(count: number): Promise<{ bytes: number; messages: number; ackMs: number[] }> {
  const server = await startServer();
  const opened = await openWorkshop(server.url, { closingNotice: 0, seats: 500 });
  const desk = enter(server.url, opened.code, opened.keys.desk, "desk");
  const wall = enter(server.url, opened.code, opened.keys.wall, "wall");
  await desk.until((me) => me.desk !== undefined && me.shown !== undefined);
  const seats: Person[] = [];
  for (let i = 0; i < count; i += 25) seats.push(...(await Promise.all(Array.from({ length: Math.min(25, count - i) }, () => sit(server.url, opened.code)))));
  await wall.until((me) => me.shown?.people === count);
  const order = async (command: Parameters<Person["say"]>[0]) => {
    const reply = await desk.say(command);
    if (!reply.ok) throw new Error(reply.refusal);
  };
  await order({ type: "playItem", item: "r1" });
  for (const which of ["first", "second"] as const) {
    await order({ type: "openPositions", round: "r1", which });
    await order({ type: "closePositions", round: "r1", which });
  }
  await order({ type: "openChoosing", round: "r1" });
  await desk.until((me) => (me.desk?.candidates.length ?? 0) > 0);
  const practice = desk.desk!.candidates[0]!.id;
  await order({ type: "rewordPractice", practice, text: "Une personne relit tout avant l’envoi." });
  await order({ type: "choosePractices", round: "r1", practices: [practice], alternatives: [] });
  await order({ type: "openVote", practice });
  await Promise.all(seats.map((seat) => seat.until((me) => me.shown?.vote !== undefined)));
  await desk.until((me) => me.desk?.next?.type === "announceClosing" && me.desk.answered?.of === count);

  bytes = 0;
  messages = 0;
  const vote = desk.shown!.vote!.id;
  const ackMs: number[] = [];
  await Promise.all(
    seats.map(async (seat, i) => {
      await new Promise((later) => setTimeout(later, (i * 500) / count));
      const asked = performance.now();
      await seat.say({ type: "castBallot", vote, stance: "3" });
      ackMs.push(performance.now() - asked);
    }),
  );
  await desk.until((me) => me.desk?.answered?.n === count);
  const result = { bytes: bytes / count, messages: messages / count, ackMs: ackMs.sort((a, b) => a - b) };
  [desk, wall, ...seats].forEach(({ link }) => link.leave());
  await server.kill();
  return result;
}

const sizes = process.argv.slice(2).map(Number);
for (const count of sizes.length > 0 ? sizes : [30, 100, 300]) {
  const { bytes: b, messages: m, ackMs } = await measure(count);
  console.log(
    `${String(count).padStart(3)} seats: ${b.toFixed(1)} bytes and ${m.toFixed(2)} messages per vote, to all screens; acknowledged p50 ${ackMs[Math.floor(ackMs.length / 2)]!.toFixed(1)} ms, p99 ${ackMs[Math.floor(ackMs.length * 0.99)]!.toFixed(1)} ms`,
  );
}
process.exit(0);
