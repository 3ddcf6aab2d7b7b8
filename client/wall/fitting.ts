// What fits on the wall. A scene says forty words at most (design §9): what does not fit is on the phones.
import { lang } from "../lang.ts";

export const MOST = 40;
export const countOf = (...texts: readonly string[]): number =>
  texts
    .join(" ")
    .split(/[\s\u00A0\u202F]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The first texts that fit together, whole, in this order; one too long leaves room for the next. */
export function fitting(texts: readonly string[], most: number): string[] {
  let left = most;
  return texts.filter((text) => {
    const words = countOf(text);
    if (words > left) return false;
    left -= words;
    return true;
  });
}
export function trimmed(text: string, most: number): string {
  const words = text.split(" ");
  return words.length <= most
    ? text
    : `${words
        .slice(0, most)
        .join(" ")
        .replace(/[,;:.]$/, "")}…`;
}

/** Small words that nothing may end on. */
const LOOSE = {
  fr: /(?: (?:à|au|aux|avec|ce|ces|dans|de|des|du|en|et|la|le|les|ne|ou|par|pour|que|qui|sa|sans|se|ses|si|son|sur|un|une))+…$/,
  en: /(?: (?:a|an|and|as|at|but|by|for|from|if|in|is|it|its|no|not|of|on|or|our|so|that|the|their|this|to|we|which|who|with|without|your))+…$/,
}[lang];
/** All of them: whole if they fit; else each gives up what follows its first comma, then its end, a word at a time. */
export function sharing(texts: readonly string[], most: number): string[] {
  if (countOf(...texts) <= most) return [...texts];
  const clauses = texts.map((text) => {
    const clause = text.split(",")[0]!;
    return clause !== text && countOf(clause) > 2 ? `${clause}…` : text;
  });
  const kept = clauses.map(() => 0);
  for (let left = most, before = -1; left > 0 && left !== before;) {
    before = left;
    for (const [place, clause] of clauses.entries()) {
      if (left === 0 || kept[place]! >= countOf(clause)) continue;
      kept[place]!++;
      left--;
    }
  }
  return clauses.map((clause, place) => (countOf(clause) <= kept[place]! ? clause : trimmed(clause, kept[place]!).replace(LOOSE, "…")));
}
/** The last sentences of a text that fit, whole: a question ends with what it asks. */
export function ending(text: string, most: number): string {
  const sentences = text.split(/(?<=[.!?…])\s+/);
  while (sentences.length > 1 && countOf(...sentences) > most) sentences.shift();
  return trimmed(sentences.join(" "), most);
}
/** The first sentences of a text that fit, whole. */
export function opening(text: string, most: number): string {
  const sentences = text.split(/(?<=[.!?…])\s+/);
  let told = sentences.length;
  while (told > 0 && countOf(...sentences.slice(0, told)) > most) told--;
  return sentences.slice(0, told).join(" ");
}
