// How well the wording check judges: on sentences with what a careful reader would tell their author, precision and recall, by language.
// Floors are what was seen. Only the sentences never tuned on tell how it does on those to come: vitest run tests/lint-figures.test.ts prints them all.
import { expect, test } from "vitest";
import { readDeck } from "../server/deck-reader.ts";
import { lint } from "../shared/charter/lint.ts";
import { ENGLISH_HEARD, FRENCH_HEARD } from "./lint-heard.ts";
import { ENGLISH, ENGLISH_UNMET, FRENCH, FRENCH_UNMET, type Judged, type Told } from "./lint-sentences.ts";

const listsOf = (folder: string) => {
  const read = readDeck(folder);
  return read.ok ? read.deck.lint! : expect.fail(`${folder} has faults: npm run cards names them`);
};
const ALL: readonly Told[] = ["generic", "vague", "jargon", "hard", "who", "when"];
/** The first sentences were judged on these alone. */
const FIRST: readonly Told[] = ["generic", "vague", "jargon", "hard"];

/** Of each pair of a sentence and a hint: told and right, told in vain, not told. */
function judge(sentences: readonly Judged[], lang: "fr" | "en", kinds: readonly Told[]) {
  const lists = listsOf(`cards/${lang}`);
  const pairs = sentences.flatMap(([sentence, ...wanted]) => {
    const told = new Set(lint(sentence, lists, lang).flatMap(({ kind }) => (kind !== "missing" && kinds.includes(kind) ? [kind] : [])));
    return [...new Set([...told, ...wanted])].map((kind) => ({ sentence, kind, told: told.has(kind), wanted: wanted.includes(kind) }));
  });
  const right = pairs.filter(({ told, wanted }) => told && wanted).length;
  return {
    precision: right / pairs.filter(({ told }) => told).length,
    recall: right / pairs.filter(({ wanted }) => wanted).length,
    wrong: pairs.filter(({ told, wanted }) => told !== wanted).map(({ sentence, kind, told }) => `${told ? "in vain" : "not told"} (${kind}): ${sentence}`),
  };
}

const tunedHalf = (sentences: readonly Judged[]) => sentences.filter((_, i) => i % 2 === 0);
const otherHalf = (sentences: readonly Judged[]) => sentences.filter((_, i) => i % 2 === 1);
const TUNED = "tuned on";
const ASIDE = "never tuned on";

test.each([
  ["fr", "the first list", TUNED, [...FRENCH, ...FRENCH_UNMET], FIRST, 1, 1],
  ["en", "the first list", TUNED, [...ENGLISH, ...ENGLISH_UNMET], FIRST, 0.95, 1],
  ["fr", "as heard, the 1st, 3rd…", TUNED, tunedHalf(FRENCH_HEARD), ALL, 1, 1],
  ["en", "as heard, the 1st, 3rd…", TUNED, tunedHalf(ENGLISH_HEARD), ALL, 0.96, 1],
  ["fr", "as heard, the 2nd, 4th…", ASIDE, otherHalf(FRENCH_HEARD), ALL, 0.86, 0.73],
  ["en", "as heard, the 2nd, 4th…", ASIDE, otherHalf(ENGLISH_HEARD), ALL, 0.9, 0.8],
] as const)("in %s, on %s (%s), no less is right and no more is missed than was seen", (lang, which, tuned, sentences, kinds, precision, recall) => {
  const found = judge(sentences, lang, kinds);
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const line = `Wording check, ${lang}: ${sentences.length} sentences ${tuned} (${which}), precision ${percent(found.precision)}, recall ${percent(found.recall)}.`;
  // whoever tunes must not read what the sentences kept aside were told
  console.log([line, ...(tuned === TUNED ? found.wrong : [])].join("\n  "));
  expect(found.precision).toBeGreaterThanOrEqual(precision);
  expect(found.recall).toBeGreaterThanOrEqual(recall);
});
