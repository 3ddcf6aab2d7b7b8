// How well the wording check judges: on sentences with what a careful reader would tell their author, precision and recall, by language.
// The floors are what was seen. Lists of words find what they hold: on sentences that they never met, two thirds of what should be told goes untold.
import { expect, test } from "vitest";
import { readDeck } from "../server/deck-reader.ts";
import { lint } from "../shared/charter/lint.ts";
import { ENGLISH_HEARD, FRENCH_HEARD } from "./lint-heard.ts";
import { ENGLISH, ENGLISH_UNMET, FRENCH, FRENCH_UNMET, type Judged, type Told } from "./lint-sentences.ts";

const listsOf = (folder: string) => {
  const read = readDeck(folder);
  return read.ok ? read.deck.lint! : expect.fail(`${folder} has faults: npm run cards names them`);
};

/** Of each pair of a sentence and a hint: told and right, told in vain, not told. */
function judge(sentences: readonly Judged[], lang: "fr" | "en") {
  const lists = listsOf(`cards/${lang}`);
  const pairs = sentences.flatMap(([sentence, ...wanted]) => {
    const told = new Set(lint(sentence, lists, lang).flatMap(({ kind }) => (kind === "missing" ? [] : [kind as Told])));
    return [...new Set([...told, ...wanted])].map((kind) => ({ sentence, kind, told: told.has(kind), wanted: wanted.includes(kind) }));
  });
  const right = pairs.filter(({ told, wanted }) => told && wanted).length;
  return {
    precision: right / pairs.filter(({ told }) => told).length,
    recall: right / pairs.filter(({ wanted }) => wanted).length,
    wrong: pairs.filter(({ told, wanted }) => told !== wanted).map(({ sentence, kind, told }) => `${told ? "in vain" : "not told"} (${kind}): ${sentence}`),
  };
}

test.each([
  ["fr", "tuned on", FRENCH, 0.95, 1],
  ["en", "tuned on", ENGLISH, 0.96, 1],
  ["fr", "never met", FRENCH_UNMET, 0.6, 0.33],
  ["en", "never met", ENGLISH_UNMET, 0.5, 0.28],
  ["fr", "heard, before any tuning", FRENCH_HEARD, 0, 0],
  ["en", "heard, before any tuning", ENGLISH_HEARD, 0, 0],
] as const)("in %s, on sentences %s, no less is right and no more is missed than was seen", (lang, which, sentences, precision, recall) => {
  const found = judge(sentences, lang);
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  console.log(
    [
      `Wording check, ${lang}: ${sentences.length} sentences ${which}, precision ${percent(found.precision)}, recall ${percent(found.recall)}.`,
      ...found.wrong,
    ].join("\n  "),
  );
  expect(found.precision).toBeGreaterThanOrEqual(precision);
  expect(found.recall).toBeGreaterThanOrEqual(recall);
});
