// Which sentences say nearly the same, so that a desk may offer to join them. A hint, never an act; what contradicts is never alike. No zod.

/** Small words that carry no meaning here. What negates or excludes is never among them. */
const SMALL = new Set(
  (
    "a ai ainsi alors au aux avec c ca ce cela ces cet cette chez d dans de des doit doivent donc du elle elles en et est etre eux faut fait il ils j je l la " +
    "le les leur leurs lui m ma mais me meme mes mon nos notre nous on ont ou par pour qu quand que qui s sa se ses si son sont sur t ta te tes ton tres tu un " +
    "une va vos votre vous y " +
    "the an and are as at be by for from in is it its of on our that their this to we will with"
  ).split(" "),
);
/** What turns a sentence round, in French and in English. */
const NOT = new Set("ne n pas jamais aucun aucune rien non ni sans sauf hors nul nulle no not never without none nor dont cannot cant except".split(" "));
/** Beginnings of words that forbid, refuse, lessen or come after: the other side of allowing, accepting, adding, coming before. */
const CONTRARY =
  /^(interdi|prohib|refus|rejet|exclu|bloqu|empech|evit|banni|supprim|abandon|arret|renonc|diminu|redui|baiss|limit|moins|ferm|facultati|optionnel|apres|rare|contre|forbid|ban|refus|reject|avoid|stop|block|exclu|less|after|against|optional)/;
const PREFIX = ["in", "im", "ir", "il", "de", "des", "mal", "non", "un", "dis", "anti"];

/** Lower case, without accents, apostrophes and signs as spaces: "N’utilisons pas !" is ["n", "utilisons", "pas"]. */
const wordsIn = (text: string): string[] =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll(/don['’]t/g, "dont")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The same words in the same order, however accents, capitals and signs were typed. */
export const sameWords = (a: string, b: string): boolean => {
  const words = wordsIn(a);
  return words.length > 0 ? words.join(" ") === wordsIn(b).join(" ") : a === b;
};

/** Without the endings that only agree: "relues" and "relu" are one. */
const stem = (word: string): string => (word.length > 3 ? word.replace(/(ees|ee|es|er|ez|e|s|x)$/, "") : word);

type Sense = { readonly words: ReadonlySet<string>; readonly grams: ReadonlySet<string>; readonly turned: string; readonly figures: string };

function senseOf(text: string): Sense {
  const all = wordsIn(text);
  const meaning = (word: string) => !SMALL.has(word) && !NOT.has(word);
  const words = new Set(all.filter(meaning).map(stem));
  // what each negation or contrary bears on: the next word with a meaning
  const turned = all.flatMap((word, i) => {
    const contrary = CONTRARY.test(word);
    if (!NOT.has(word) && !contrary) return [];
    const next = all.slice(i + 1).find(meaning);
    return [`${contrary ? "contrary" : "not"}:${next ? stem(next) : ""}`];
  });
  const grams = new Set([...words].flatMap((word) => Array.from({ length: word.length + 1 }, (_, i) => `  ${word} `.slice(i, i + 3))));
  return { words, grams, turned: [...new Set(turned)].sort().join(" "), figures: all.filter((word) => /\d/.test(word)).join(" ") };
}

const known = new Map<string, Sense>();
function sense(text: string): Sense {
  const found = known.get(text) ?? senseOf(text);
  if (known.size > 2000) known.clear();
  known.set(text, found);
  return found;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((each) => b.has(each)).length;
/** Dice's coefficient: twice what is common over both sizes (L. R. Dice, Ecology 26, 1945). */
const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => (a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size));
const prefixed = (a: Sense, b: Sense): boolean => [...a.words].some((word) => !b.words.has(word) && PREFIX.some((prefix) => b.words.has(prefix + word)));

/**
 * From 0 to 1. Trigrams within words, padded as PostgreSQL's pg_trgm pads them, compared by Dice's coefficient; whole words likewise; the better of both.
 * 0 where one says what the other negates, forbids or excludes, or where their figures differ.
 */
export function likeness(a: string, b: string): number {
  const one = sense(a);
  const two = sense(b);
  if (one.turned !== two.turned || one.figures !== two.figures || prefixed(one, two) || prefixed(two, one)) return 0;
  return Math.max(dice(one.grams, two.grams), dice(one.words, two.words));
}

/** From here on, a desk is told; found on the sentences of the tests. */
export const ALIKE = 0.6;

type Said = { readonly id: string; readonly text: string };
/** Of `among`, those that say nearly what `text` says, nearest first, three at most. */
export const nearest = <Each extends Said>(text: string, among: readonly Each[]): Each[] =>
  among
    .map((each) => ({ each, near: likeness(text, each.text) }))
    .filter(({ near }) => near >= ALIKE)
    .sort((x, y) => y.near - x.near)
    .slice(0, 3)
    .map(({ each }) => each);
