// Keys, codes and phrases: what proves a seat, what people type, what opens a desk when none is left.
import { createHash, createHmac, scrypt, timingSafeEqual } from "node:crypto";
import { PHRASE_WORDS } from "./phrase-words.ts";

/** `random(n)`: n unpredictable bytes (node:crypto), or a seeded row of them in rehearsals. */
export type Bytes = (n: number) => Uint8Array;

/** 192 bits, base64url. */
export const newKey = (bytes: Bytes): string => Buffer.from(bytes(24)).toString("base64url");

/** A key made from another one that is not kept, and from the id of what asks for it, which whoever is given the new key never sees: asked again, it is the same. */
export const keyFrom = (key: string, id: string): string => createHmac("sha256", key).update(id).digest("base64url").slice(0, 32);

/** The seat of a key: the key itself is never kept. */
export const seatOf = (key: string): string => createHash("sha256").update(key).digest("base64url").slice(0, 22);

// No look-alikes (I, J, O, Q, Y, W are left out); codes that hold a rude or unlucky syllable are drawn again.
const LETTERS = "ABCDEFGHKLMNPRSTUVXZ";
const RUDE = /NEG|ZEB|PED|PUT|NAZ|PET|CUL|CAC|CON|SEX|NUL|TUE|MER|BIT|SAL|GUE|RAT|DEB|FDP|PD|KK|SS|TG/;

/** Five letters of twenty: three million codes. */
export function newCode(bytes: Bytes): string {
  for (;;) {
    const code = [...bytes(5)].map((byte) => LETTERS[byte % LETTERS.length]!).join("");
    if (!RUDE.test(code)) return code;
  }
}
export const CODE = /^[A-Z]{5}$/;

/** Four letters of twenty, to be typed on another phone: 160 000 words, tried five at a time. */
export function newWord(bytes: Bytes): string {
  for (;;) {
    const word = [...bytes(4)].map((byte) => LETTERS[byte % LETTERS.length]!).join("");
    if (!RUDE.test(word)) return word;
  }
}
/** As typed: capitals and spaces do not matter. Slow on purpose, a few ms: a word is short. */
export const hashOfWord = (word: string, code: string): Promise<string> =>
  new Promise((done, failed) => {
    const typed = word.toUpperCase().replaceAll(/[^A-Z]/g, "");
    scrypt(typed, `word of ${code}`, 16, { N: 1024 }, (why, hash) => (why ? failed(why) : done(hash.toString("base64url"))));
  });
/** The seat that has this word, hashed; all are compared, each in constant time. */
export function seatOfWord(seats: Readonly<Record<string, { readonly word?: string | undefined }>>, said: string): string | null {
  const given = Buffer.from(said);
  return Object.entries(seats).reduce<string | null>((found, [seat, { word = "" }]) => {
    const kept = Buffer.from(word.padEnd(given.length).slice(0, given.length));
    return timingSafeEqual(kept, given) ? seat : found;
  }, null);
}

/** Six words of 256: 48 bits, behind a slow door. It is a desk key by itself. */
export const newPhrase = (bytes: Bytes): string => [...bytes(6)].map((byte) => PHRASE_WORDS[byte]!).join("-");
/** Four digits, shown on the new screen and typed on an open desk. */
export const newDigits = (bytes: Bytes): string => String(new DataView(Uint8Array.from(bytes(4)).buffer).getUint32(0) % 10_000).padStart(4, "0");
