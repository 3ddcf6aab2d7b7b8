// One open vote in a server with a standing clock; prints every frame that each screen received while it was open, and the server's trace.
// node tests/secrecy-run.ts STANCE: what the third seat casts. tests/frames.test.ts compares two runs.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDeck } from "../server/deck-reader.ts";
import type { House } from "../server/house.ts";
import { seatOf } from "../server/keys.ts";
import { logOn } from "../server/log/log.ts";
import { sqlite } from "../server/log/sqlite.ts";
import { seeded } from "../server/seed.ts";
import { serve } from "../server/serve.ts";
import { traceTo } from "../server/trace.ts";
import type { Command } from "../shared/workshop.ts";

const stance =
  process.argv[2] === "0" ? ({ stance: "0", reason: "Une personne serait classée dernière.", whom: "les familles" } as const) : ({ stance: "3" } as const);

/** Frames by socket, in the order in which sockets were made; only while `recording`. */
const frames: string[][] = [];
let recording = false;
const Native = globalThis.WebSocket;
globalThis.WebSocket = class extends Native {
  constructor(...given: ConstructorParameters<typeof Native>) {
    super(...given);
    const mine: string[] = [];
    frames.push(mine);
    this.addEventListener("message", ({ data }) => {
      if (recording) mine.push(Buffer.from(data as ArrayBuffer).toString("hex"));
    });
  }
};
const { enter, openWorkshop, sit } = await import("./rehearsal/people.ts");

const dataDir = mkdtempSync(join(tmpdir(), "charte-secrecy-"));
const lines: string[] = [];
const trace = traceTo("trace", { write: (line: string) => void lines.push(line) }, { timestamp: false });
const read = readDeck(join(import.meta.dirname, "../cards/fr"));
if (!read.ok) throw new Error("the deck has faults");
let ids = 0;
const house: House = {
  log: logOn(sqlite(join(dataDir, "charte.db"))),
  deck: read.deck,
  english: null,
  trace,
  newId: () => `house-${ids++}`,
  address: "http://here",
  ...seeded("secrecy"),
  now: () => 1_800_000_000_000,
};
const served = await serve(house, { port: 0, pages: dataDir });
const url = `http://127.0.0.1:${served.port}`;
const onDisk = (text: string) => ["charte.db", "charte.db-wal"].some((file) => readFileSync(join(dataDir, file)).includes(text));

const opened = await openWorkshop(url, { closingNotice: 0 });
const desk = enter(url, opened.code, opened.keys.desk, "desk");
const wall = enter(url, opened.code, opened.keys.wall, "wall");
await desk.until((me) => me.desk !== undefined && me.shown !== undefined);
const seats = [];
for (const alias of ["Ana", "Ben", "Cleo", "Dia", "Eli", "Fay"]) seats.push(await sit(url, opened.code, { alias }));
await wall.until((me) => me.shown?.people === seats.length);
const order = async (command: Command) => {
  const reply = await desk.say(command);
  if (!reply.ok) throw new Error(`${command.type}: ${reply.refusal}`);
};

await order({ type: "playItem", item: "r1" });
await order({ type: "openPositions", round: "r1", which: "first" });
for (const seat of seats) await seat.say({ type: "takePosition", round: "r1", which: "first", position: "for" });
const positionsWhileOpen = onDisk("positionTaken");
await order({ type: "closePositions", round: "r1", which: "first" });
await order({ type: "turnCard", round: "r1" });
await order({ type: "openPositions", round: "r1", which: "second" });
await order({ type: "closePositions", round: "r1", which: "second" });
const positionsAfter = onDisk("positionTaken");
await order({ type: "openChoosing", round: "r1" });
const practice =
  Object.keys(desk.shown!.practices)[0] ?? (await desk.until((me) => Object.keys(me.shown!.practices).length > 0), Object.keys(desk.shown!.practices)[0]!);
await order({ type: "rewordPractice", practice, text: "Une personne relit tout avant l’envoi." });
await order({ type: "choosePractices", round: "r1", practices: [practice], alternatives: [] });
await order({ type: "openVote", practice });
for (const person of [desk, wall, ...seats]) await person.until((me) => me.shown?.vote !== undefined);
await desk.until((me) => me.desk?.next?.type === "announceClosing" && me.desk.answered?.of === seats.length);

recording = true;
const vote = desk.shown!.vote!.id;
for (const [i, seat] of seats.entries()) {
  await seat.say({ type: "castBallot", vote, ...(i === 2 ? stance : { stance: "3" }) }, `ballot-of-${i}`);
  await desk.until((me) => me.desk?.answered?.n === i + 1); // the desk's tick, so that batches are the same
}
recording = false;
/** Counts alone: how long each took is never twice the same (tests/load/acknowledged.ts looks at that). */
const measured = (await (await fetch(`${url}/metrics`)).text()).split("\n").filter((line) => /^charte_\w*(_total|_count|workshops|screens)\b/.test(line));
const ballotsWhileOpen = onDisk("ballotCast");
const seatWithBallot = seatOf(seats[2]!.key);

await order({ type: "announceClosing", vote });
await order({ type: "closeVote", vote });
await desk.until((me) => me.shown?.vote === undefined);
const others = frames.filter((_, i) => i !== 4); // the voter's own screen: desk 0, wall 1, seats 2 to 7
console.log(
  JSON.stringify({
    others,
    own: frames[4],
    lines,
    measured,
    disk: { positionsWhileOpen, positionsAfter, ballotsWhileOpen, ballotsAfter: onDisk("ballotCast") },
    seatInTrace: lines.some((line) => line.includes(seatWithBallot)),
  }),
);
process.exit(0);
