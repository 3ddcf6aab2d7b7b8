// Recovery words: drawn, hashed and compared; five wrong tries, which lock nobody out for long.
import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { hashOfWord, newWord, seatOfWord } from "../server/keys.ts";
import { triesOf } from "../server/tries.ts";

test("G8 a word has four letters without look-alikes, is hashed for its workshop, and is typed as one likes", async () => {
  const words = new Set(Array.from({ length: 500 }, () => newWord(randomBytes)));
  expect([...words].filter((word) => !/^[A-HKLMNPRSTUVXZ]{4}$/.test(word))).toEqual([]);
  expect(words.size).toBeGreaterThan(480);
  const [one, typed, elsewhere] = await Promise.all([hashOfWord("KEVA", "ABCDE"), hashOfWord(" ke-va ", "ABCDE"), hashOfWord("KEVA", "FGHKL")]);
  expect([typed === one, elsewhere === one, one.includes("KEVA")]).toEqual([true, false, false]);
  expect([seatOfWord({ ana: { word: elsewhere }, ben: { word: one }, cleo: {} }, one), seatOfWord({ ana: {}, cleo: { word: "" } }, one)]).toEqual([
    "ben",
    null,
  ]);
});

test("G8 five wrong words at one address, then one every two minutes; other rooms and addresses are free, up to forty in all", () => {
  let now = 0;
  const tries = triesOf(() => now);
  const spend = (address: string, times: number, code = "ABCDE") => Array.from({ length: times }, () => tries.take(code, address)).filter(Boolean).length;
  expect([spend("10.0.0.1", 9), spend("::ffff:10.0.0.1", 1), spend("10.0.0.2", 9), spend("10.0.0.1", 9, "FGHKL")]).toEqual([5, 0, 5, 5]);
  now += 120_000;
  expect(spend("10.0.0.1", 9)).toBe(1);
  tries.giveBack("ABCDE", "10.0.0.1");
  expect(spend("10.0.0.1", 9)).toBe(1);
  expect(spend("2001:db8:1:2:a::1", 4) + spend("2001:db8:1:2:b::9", 4)).toBe(5);
  const everywhere = Array.from({ length: 60 }, (_, i) => spend(`10.1.0.${i}`, 1)).reduce((sum, each) => sum + each);
  expect(everywhere).toBeLessThan(40);
  now += 20_000;
  expect(spend("10.9.9.9", 5)).toBe(1);
});
