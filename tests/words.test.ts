// The dictionaries: the same sentences in both languages, each in its own marks and spaces.
import { globSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { english, french } from "../shared/charter/typography.ts";

type Words = Readonly<Record<string, unknown>>;
const FRENCH = globSync("client/**/*words.fr.ts")
  .concat(globSync("client/desk/{notes,wordings}.fr.ts"), globSync("shared/{charter,living}/*words.fr.ts"))
  .map((path) => path.replaceAll("\\", "/"))
  .toSorted();
const load = async (path: string): Promise<Words> => {
  const words = (await import(/* @vite-ignore */ `../${path}`)) as Words;
  return (words["fr"] ?? words["en"] ?? words) as Words; // a document's words are one record
};
/** Documents are set by typography.ts once they are composed: their words have plain marks. */
const set = { fr: french, en: english };
const isSet = (path: string) => !path.startsWith("shared/");
const DICTIONARIES = await Promise.all(FRENCH.map(async (path) => ({ path, fr: await load(path), en: await load(path.replace(".fr.ts", ".en.ts")) })));

/** Whatever a function is told, it says its sentence: it is asked with several counts, and with names that are no language's. */
const ASKED: readonly (readonly unknown[])[] = [
  [0, 0, 0],
  [1, 1, 1],
  [7, 9, 9],
  ["K7", 2, 3],
  ["K7", "K8", 3],
  [{ told: true, right: 2, answered: 9, accepted: 6, stances: 9 }, "K8", true],
  [3, "for", "against"],
];
function* textsOf(value: unknown, at: string): Generator<readonly [at: string, text: string]> {
  if (typeof value === "string") yield [at, value];
  else if (typeof value === "function") {
    for (const asked of ASKED) {
      try {
        yield* textsOf((value as (...asked: readonly unknown[]) => unknown)(...asked), `${at}(${asked.map((each) => JSON.stringify(each)).join(", ")})`);
      } catch {
        /* not what it is asked with */
      }
    }
  } else if (value && typeof value === "object") for (const [key, each] of Object.entries(value)) yield* textsOf(each, at ? `${at}.${key}` : key);
}
const keysOf = (words: Words) => [...textsOf(words, "")].map(([at]) => at).toSorted();
/** Without what only the machine reads: scenes and ids that a sentence is found by. */
const sentences = (words: Words) => [...textsOf(words, "")].filter(([at, text]) => /\p{L}/u.test(text) && !/^(many|clockWords)|claims\.\d\.0/.test(at));
const found = (in_: "fr" | "en", fault: (text: string) => boolean) =>
  DICTIONARIES.flatMap(({ path, [in_]: words }) =>
    sentences(words)
      .map(([at, text]) => [at, isSet(path) ? text : set[in_](text)] as const)
      .filter(([, text]) => fault(text))
      .map(([at, text]) => `${path.replace(".fr.", `.${in_}.`)} ${at}: ${text}`),
  );

/** Words that both languages share. */
const SHARED = [
  "word",
  "libreoffice",
  "pdf",
  "",
  "action",
  "argument",
  "arguments",
  "charte en jeu",
  "min",
  "minute",
  "minutes",
  "objection",
  "objections",
  "pause",
  "source",
  "version",
  "position",
  "positions",
  "question",
  "table",
  "vote",
];
const bare = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/\[object object\]|k[78]|[^\p{L} ]/gu, "")
    .trim();

describe("the dictionaries", () => {
  test("are all found", () => expect(FRENCH.length).toBeGreaterThanOrEqual(11));
  test.each(DICTIONARIES)("$path: English says all that French says, and nothing more", ({ fr, en }) => {
    expect(keysOf(en)).toEqual(keysOf(fr));
  });
  test("nothing is left in French in English", () => {
    const left = DICTIONARIES.flatMap(({ path, fr, en }) => {
      const french = new Map(sentences(fr));
      return sentences(en)
        .filter(([at, text]) => french.get(at) === text && !SHARED.includes(bare(text)))
        .map(([at, text]) => `${path} ${at}: ${text}`);
    });
    expect(left).toEqual([]);
  });
  test("English has English quotes, no accents, and no space before a mark", () => {
    expect(found("en", (text) => /[«»àâçèéêëîïôùûœÀÇÈÉÊ]|\p{L}·\p{L}/u.test(text.replace("La charte éthique IA", "")))).toEqual([]);
    expect(found("en", (text) => /[\u202F]|\s[?!:;%]/.test(text))).toEqual([]);
  });
  test("French has French quotes, and its spaces before a mark", () => {
    expect(found("fr", (text) => /[“”]/.test(text))).toEqual([]);
    expect(found("fr", (text) => /[^\u202F][?!;»]|«[^\u202F]|[^\u00A0\d]:(?!\d)/.test(text.replaceAll(/https?:\S+/g, "")))).toEqual([]);
  });
  test("both have curly apostrophes, and no double spaces", () => {
    for (const lang of ["fr", "en"] as const) expect(found(lang, (text) => /'| {2}/.test(text))).toEqual([]);
  });
  test("counts are said right: one alone is singular in English, none and one in French", async () => {
    const { many: french } = await load("client/words.fr.ts");
    const { many: english } = await load("client/words.en.ts");
    const say = (many: unknown, count: number) => (many as (count: number, one: string, more: string) => string)(count, "vote", "votes");
    expect([0, 1, 2].map((count) => say(french, count))).toEqual(["0\u00A0vote", "1\u00A0vote", "2\u00A0votes"]);
    expect([0, 1, 2].map((count) => say(english, count))).toEqual(["0\u00A0votes", "1\u00A0vote", "2\u00A0votes"]);
  });
});
