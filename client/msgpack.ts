// The part of MessagePack that the wire uses, in place of the msgpackr package on screens: 9 kB of brotli less (README, decision 9).
// The SDK asks for exactly these three names. Format: https://github.com/msgpack/msgpack/blob/master/spec.md

export const RESERVE_START_SPACE = 2048;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export class Packr {
  /** Bytes of `value`, behind `reserve & 2047` free bytes. */
  pack(value: unknown, reserve = 0): Uint8Array {
    let bytes = new Uint8Array(1024);
    let at = reserve & (RESERVE_START_SPACE - 1);
    const room = (more: number) => {
      if (at + more > bytes.length) {
        const wider = new Uint8Array((at + more) * 2);
        wider.set(bytes);
        bytes = wider;
      }
    };
    const head = (type: number, length: number) => {
      room(3);
      bytes[at++] = type;
      bytes[at++] = length >> 8;
      bytes[at++] = length & 255;
    };
    const write = (each: unknown): void => {
      if (each === null || each === undefined) {
        room(1);
        bytes[at++] = 0xc0;
      } else if (typeof each === "boolean") {
        room(1);
        bytes[at++] = each ? 0xc3 : 0xc2;
      } else if (typeof each === "number") {
        if (Number.isInteger(each) && each >= 0 && each < 128) {
          room(1);
          bytes[at++] = each;
        } else {
          room(9);
          bytes[at++] = 0xcb;
          new DataView(bytes.buffer).setFloat64(at, each);
          at += 8;
        }
      } else if (typeof each === "string") {
        const text = encoder.encode(each);
        head(0xda, text.length);
        room(text.length);
        bytes.set(text, at);
        at += text.length;
      } else if (Array.isArray(each)) {
        head(0xdc, each.length);
        each.forEach(write);
      } else {
        const pairs = Object.entries(each as object).filter(([, item]) => item !== undefined);
        head(0xde, pairs.length);
        for (const [key, item] of pairs) {
          write(key);
          write(item);
        }
      }
    };
    write(value);
    return bytes.slice(0, at);
  }
}

export function unpack(bytes: Uint8Array, { start = 0 }: { start?: number } = {}): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  const unsigned = (size: 1 | 2 | 4): number => {
    const value = size === 1 ? view.getUint8(at) : size === 2 ? view.getUint16(at) : view.getUint32(at);
    at += size;
    return value;
  };
  const skipTo = <T>(size: number, value: T): T => {
    at += size;
    return value;
  };
  const text = (length: number) => skipTo(length, decoder.decode(bytes.subarray(at, at + length)));
  const list = (length: number) => Array.from({ length }, read);
  const map = (length: number) => Object.fromEntries(Array.from({ length }, () => [read() as string, read()]));
  function read(): unknown {
    const type = unsigned(1);
    if (type < 0x80) return type;
    if (type < 0x90) return map(type & 15);
    if (type < 0xa0) return list(type & 15);
    if (type < 0xc0) return text(type & 31);
    if (type >= 0xe0) return type - 256;
    switch (type) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xca:
        return skipTo(4, view.getFloat32(at));
      case 0xcb:
        return skipTo(8, view.getFloat64(at));
      case 0xcc:
        return unsigned(1);
      case 0xcd:
        return unsigned(2);
      case 0xce:
        return unsigned(4);
      case 0xcf:
        return unsigned(4) * 2 ** 32 + unsigned(4);
      case 0xd0:
        return skipTo(1, view.getInt8(at));
      case 0xd1:
        return skipTo(2, view.getInt16(at));
      case 0xd2:
        return skipTo(4, view.getInt32(at));
      case 0xd3:
        return Number(skipTo(8, view.getBigInt64(at)));
      case 0xd4:
        return skipTo(2, undefined); // undefined, as msgpackr writes it
      case 0xd9:
        return text(unsigned(1));
      case 0xda:
        return text(unsigned(2));
      case 0xdb:
        return text(unsigned(4));
      case 0xdc:
        return list(unsigned(2));
      case 0xdd:
        return list(unsigned(4));
      case 0xde:
        return map(unsigned(2));
      case 0xdf:
        return map(unsigned(4));
      default:
        throw new Error(`MessagePack type ${type} is not used on this wire`);
    }
  }
  return read();
}
