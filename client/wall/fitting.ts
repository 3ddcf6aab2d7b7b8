// What fits on the wall. A scene says forty words at most (design §9): what does not fit is told in turn, or on the phones.

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
/** On as few pages as hold so many words each, as even as may be, in this order; every text whole, and one at least on a page. */
export function paged<Item>(items: readonly Item[], wordsOf: (item: Item) => number, most: number): Item[][] {
  const dealt = (atMost: number): Item[][] => {
    const pages: Item[][] = [];
    let left = 0;
    for (const item of items) {
      if (pages.length === 0 || wordsOf(item) > left || pages.at(-1)!.length === atMost) {
        pages.push([]);
        left = most;
      }
      pages.at(-1)!.push(item);
      left -= wordsOf(item);
    }
    return pages;
  };
  const fewest = dealt(items.length);
  const even = dealt(Math.ceil(items.length / Math.max(1, fewest.length)));
  return even.length === fewest.length ? even : fewest;
}
/** The last sentences of a text that fit, whole, and the very last in any case: a question ends with what it asks. */
export function ending(text: string, most: number): string {
  const sentences = text.split(/(?<=[.!?…])\s+/);
  while (sentences.length > 1 && countOf(...sentences) > most) sentences.shift();
  return sentences.join(" ");
}
/** The first sentences of a text that fit, whole. */
export function opening(text: string, most: number): string {
  const sentences = text.split(/(?<=[.!?…])\s+/);
  let told = sentences.length;
  while (told > 0 && countOf(...sentences.slice(0, told)) > most) told--;
  return sentences.slice(0, told).join(" ");
}
