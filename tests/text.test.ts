// What people type is data: made safe to show, measured, and never judged.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Alias, Day, Line, Paragraph, ShortWords, Wording } from "../shared/shapes.ts";
import { blanksOf, clean, filled } from "../shared/text.ts";
import { publicView } from "../shared/views.ts";
import { Command, replay } from "../shared/workshop.ts";
import { DESK, go, MOMENTS } from "./given.ts";

const codePoints = (like: RegExp) =>
  Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => (code < 0xd800 || code > 0xdfff) && like.test(String.fromCodePoint(code)));
const named = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;

describe("clean", () => {
  const asTyped = [
    "Léa",
    "Zo",
    "Jean-Édouard",
    "O’Brien",
    "ليلى",
    "מרים",
    "李雷",
    "<b>Marie</b>",
    "<script>alert(1)</script>",
    "'; DROP TABLE entries;--",
    "${7*7} {{x}}",
    "100 % « oui »\u202F!",
    "👩‍👩‍👧",
    "❤️",
    "e\u0301".normalize("NFC"),
  ];
  test.each(asTyped)("leaves %s as it was typed", (text) => expect(clean(text)).toBe(text));

  test("folds ordinary white space, trims, and keeps the narrow spaces of French", () => {
    expect(clean("  Un \t deux\r\n\u2028trois  ")).toBe("Un deux trois");
    expect(clean("Oui\u202F! Non\u00A0: peut-être")).toBe("Oui\u202F! Non\u00A0: peut-être");
  });
  test("composes letters: é typed in two signs is é", () => expect(clean("e\u0301cole")).toBe("\u00E9cole"));
  test("keeps no lone surrogate", () => expect([clean("a\uD800b"), clean("\uDE00")]).toEqual(["a\uFFFDb", "\uFFFD"]));
  test("takes out every control character", () => {
    for (const code of codePoints(/\p{Cc}/u)) expect(clean(`a${String.fromCodePoint(code)}b`), named(code)).toMatch(/^a ?b$/);
  });
  test("takes out every mark that turns the direction of what follows", () => {
    const left = codePoints(/\p{Bidi_Control}/u).filter((code) => clean(`a${String.fromCodePoint(code)}b`) !== "ab");
    expect(left.map(named)).toEqual([]);
  });
  test("takes out zero-width fillers and tags, and keeps the joiner of emoji", () => {
    for (const code of [0x200b, 0x200c, 0x2060, 0xfeff, 0xfff9, 0xe0041]) expect(clean(`a${String.fromCodePoint(code)}b`), named(code)).toBe("ab");
    expect(clean("👨‍💻")).toBe("👨‍💻");
  });
  const typed = fc.string({
    unit: fc.oneof(
      fc.constantFrom("e", "\u0301", "\u200B", "\u202E", " ", "\n", "\u00A0", "\uD83D", "👍", "{", "}", "<"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 12,
  });
  test("cleaning what is clean changes nothing", () =>
    fc.assert(
      fc.property(typed, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
      { numRuns: 3000, examples: [["e\u200B\u0301"]] },
    ));
  test("always leaves one line, without hidden signs, trimmed", () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(clean(text)).not.toMatch(/[\n\r\u2028\u2029\u202E\u0000]|^\s|\s$/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("typed text is measured once it is clean", () => {
  test("an alias has forty letters at most", () => {
    expect([Alias.safeParse("é".repeat(40)).success, Alias.safeParse("é".repeat(41)).success]).toEqual([true, false]);
    expect(Alias.parse(`${"\u200B".repeat(100)}Zoé`)).toBe("Zoé");
    expect(Alias.safeParse("👩‍👩‍👧‍👦".repeat(3)).success).toBe(true);
  });
  test("a sentence has 140 signs at most, a wording 240, a few words 60, a paragraph 2000", () => {
    for (const [shape, most] of [
      [Line, 140],
      [Wording, 240],
      [ShortWords, 60],
      [Paragraph, 2000],
    ] as const) {
      expect([shape.safeParse("a".repeat(most)).success, shape.safeParse("a".repeat(most + 1)).success]).toEqual([true, false]);
      expect(shape.safeParse("\u200B".repeat(most * 4 + 1)).success).toBe(false);
    }
  });
  test("nothing but white space or hidden signs is no text", () => {
    for (const text of ["", " ", "\n\t", "\u200B\u202E", "\u0000", "\u00A0"]) expect(Line.safeParse(text).success, JSON.stringify(text)).toBe(false);
  });
  const invisible = [
    [0x200d, "a joiner alone"],
    [0xfe0f, "a variation sign alone"],
    [0xad, "a soft hyphen"],
    [0x34f, "a grapheme joiner"],
    [0x3164, "a Hangul filler"],
    [0x180e, "a Mongolian separator"],
    [0x2800, "a Braille blank"],
  ] as const;
  test.each(invisible)("%i, %s, is no text either", (code) => expect(Alias.safeParse(String.fromCodePoint(code).repeat(3)).success).toBe(false));
  test("a number, a list or an object is no text", () => {
    for (const raw of [7, ["a"], { toString: "a" }, null, true]) expect(Line.safeParse(raw).success).toBe(false);
  });
  test("a field of the charter may be taken back, a sentence may not", () =>
    expect([Paragraph.safeParse("").success, Line.safeParse("").success]).toEqual([true, false]));
  test("a day is one of a calendar", () => {
    for (const [day, good] of [
      ["2027-03-24", true],
      ["2027-12-31", true],
      ["2027-00-10", false],
      ["2027-13-01", false],
      ["2027-01-32", false],
      ["24/03/2027", false],
      ["2027-3-4", false],
    ] as const)
      expect(Day.safeParse(day).success, day).toBe(good);
  });
  test.each(["2027-02-30", "2026-02-29", "2027-04-31"])("%s is on no calendar", (day) => expect(Day.safeParse(day).success).toBe(false));
});

describe("blanks", () => {
  test("are named in reading order, each once", () => expect(blanksOf("{qui} relit avec {quoi}, puis {qui}. {Non} {1} {}")).toEqual(["qui", "quoi"]));
  test("are filled with words, and an empty one stays as …", () => {
    expect(filled("{qui} relit {quoi}.", { qui: "Zoé", quoi: "" })).toBe("Zoé relit ….");
    expect(filled("{qui} relit.", { qui: "{quoi} $1 $& \\" })).toBe("{quoi} $1 $& \\ relit.");
  });
  test("called like what every object inherits are empty too", () => expect(filled("{constructor} {valueof}", {})).toBe("… …"));
});

test("markup said by anyone reaches every view as the same plain text", () => {
  const text = `<img src=x onerror="alert(1)"> & 'merci'`;
  const command = Command.parse({ type: "addArgument", round: "r1", side: "for", text });
  expect(publicView(replay(go(MOMENTS.talk, ["ana", command])), "").arguments["a1"]?.text).toBe(text);
  expect(Command.parse({ type: "fillField", field: "scope", words: text })).toMatchObject({ words: text });
  expect(DESK).not.toBe("ana");
});
