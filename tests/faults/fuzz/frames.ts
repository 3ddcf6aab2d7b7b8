// Frames that no screen would send: WebSocket headers that break RFC 6455, messages cut short, nested or huge MessagePack, our own commands with bytes turned.
import { Packr } from "../../../client/msgpack.ts";
import type { Chance } from "../../rehearsal/chance.ts";
import { SAMPLES } from "../../given.ts";

const packr = new Packr();
const COMMANDS = Object.values(SAMPLES);
/** Codes of @colyseus/shared-types: what a room's first byte may say. */
const REQUEST = 21;

const bytes = (chance: Chance, length: number) => Buffer.from(Array.from({ length }, () => Math.floor(chance() * 256)));

/** A frame of RFC 6455 §5.2. `masked`: as every client must. */
export function frame(payload: Buffer, { opcode = 2, fin = true, masked = true, reserved = 0, length = payload.length } = {}): Buffer {
  const head = [(fin ? 0x80 : 0) | (reserved << 4) | opcode];
  const mask = masked ? 0x80 : 0;
  if (length < 126) head.push(mask | length);
  else if (length < 65_536) head.push(mask | 126, length >> 8, length & 255);
  else head.push(mask | 127, 0, 0, 0, 0, (length >>> 24) & 255, (length >>> 16) & 255, (length >>> 8) & 255, length & 255);
  return Buffer.concat([Buffer.from(head), ...(masked ? [Buffer.alloc(4)] : []), payload]); // a mask of zeros leaves the payload as it is
}

/** What a phone says to its room. */
export function request(payload: unknown, type = "command"): Buffer {
  return Buffer.concat([Buffer.from([REQUEST, 1, 0xa0 | type.length]), Buffer.from(type), Buffer.from(packr.pack(payload))]);
}

function turned(chance: Chance, from: Buffer): Buffer {
  const other = Buffer.from(from);
  for (let i = 0; i <= chance() * 4; i++) other[Math.floor(chance() * other.length)] = Math.floor(chance() * 256);
  return chance() < 0.3 ? other.subarray(0, Math.floor(chance() * other.length)) : other;
}
const said = (chance: Chance) => request({ id: `fuzz-${Math.floor(chance() * 1e9)}`, command: chance.pick(COMMANDS) });
const nested = (depth: number) => Buffer.concat([Buffer.from([REQUEST, 1, 0xa7]), Buffer.from("command"), Buffer.alloc(depth, 0x91), Buffer.from([0xc0])]);
const junk: readonly unknown[] = [
  null,
  0,
  -1,
  "",
  [],
  {},
  true,
  { id: 1 },
  { id: "x".repeat(64), command: null },
  { id: "12345678", command: { type: "__proto__" } },
];

/** The link outlives these: they are whole frames, whatever they hold. */
const WHOLE: readonly ((chance: Chance) => Buffer)[] = [
  (chance) => frame(bytes(chance, Math.floor(chance() * 60))),
  (chance) => frame(turned(chance, said(chance))),
  (chance) => frame(turned(chance, said(chance))),
  (chance) => frame(said(chance)),
  (chance) => frame(request(chance.pick(junk))),
  (chance) => frame(request(chance.pick(junk), chance.pick(["command", "seat", "x", "__proto__"]))),
  (chance) => frame(Buffer.concat([Buffer.from([Math.floor(chance() * 256)]), bytes(chance, 12)])),
  (chance) => frame(nested(Math.floor(chance() * 400))),
  (chance) => frame(Buffer.concat([said(chance).subarray(0, 11), Buffer.from([0xdb, 0xff, 0xff, 0xff, 0xff]), bytes(chance, 8)])), // a text of four gigabytes, it says
  (chance) => frame(Buffer.concat([said(chance).subarray(0, 11), Buffer.from([0xdd, 0x7f, 0xff, 0xff, 0xff])])), // a list of two thousand million
  (chance) => frame(bytes(chance, Math.floor(chance() * 125)), { opcode: 9 }),
  (chance) => Buffer.concat([frame(said(chance).subarray(0, 9), { fin: false }), frame(Buffer.alloc(0), { opcode: 0 })]),
];
/** These end the link: RFC 6455 says so. */
const LAST: readonly ((chance: Chance) => Buffer)[] = [
  (chance) => frame(bytes(chance, 20), { reserved: 1 + Math.floor(chance() * 7) }),
  (chance) => frame(bytes(chance, 20), { opcode: chance.pick([3, 4, 5, 6, 7, 11, 12, 13, 14, 15]) }),
  (chance) => frame(bytes(chance, 20), { masked: false }),
  (chance) => frame(bytes(chance, 20), { opcode: 0 }),
  () => frame(Buffer.alloc(130), { opcode: 9 }),
  () => frame(Buffer.from([0xc3, 0x28, 0xff]), { opcode: 1 }),
  () => frame(Buffer.from([0x03]), { opcode: 8 }),
  (chance) => frame(Buffer.from([0x00, Math.floor(chance() * 256)]), { opcode: 8 }),
  () => frame(Buffer.alloc(70_000)),
  (chance) => frame(bytes(chance, 10), { length: 4_000_000_000 }),
  (chance) => frame(bytes(chance, 10), { length: 60_000 }),
  (chance) => bytes(chance, 200),
  () => Buffer.alloc(0),
];

export const anyFrame = (chance: Chance): Buffer => chance.pick(WHOLE)(chance);
export const lastFrame = (chance: Chance): Buffer => chance.pick(LAST)(chance);
