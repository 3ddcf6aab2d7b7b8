// A word of specialists gives way to the plain one: the article goes with it where the plain word brings its own.
import type { Lang } from "../scales.ts";

const ARTICLE = { fr: /(?<![\p{L}\p{N}])(l['’]|(?:le|la|les|un|une|des|du|au|aux|d['’])\s+|d['’])$/iu, en: /(?<![\p{L}\p{N}])(?:the|an?)\s+$/iu };
const BRINGS = { fr: /^(?:l['’]|(?:le|la|les|un|une|des|ce)\s)/i, en: /^(?:the|an?|something)\s/i };
/** What stands before, once its article has gone: du → de, au → à. */
const LEFT: Readonly<Record<string, string>> = { du: "de ", au: "à ", aux: "à " };
const ELIDED = /^(?:un|une|l['’]|[aeiouyhéèêàâîôû])/i;

/** `found`: the word as it is written in the text, its first time. */
export function plainly(text: string, found: string, plain: string, lang: Lang): string {
  const at = text.indexOf(found);
  if (at < 0) return text;
  let before = text.slice(0, at);
  const article = BRINGS[lang].test(plain) ? ARTICLE[lang].exec(before)?.[0] : undefined;
  if (article) {
    const bare = article.trim().toLowerCase();
    const left = bare.startsWith("d") && bare.endsWith("’") ? (ELIDED.test(plain) ? "d’" : "de ") : (LEFT[bare] ?? "");
    before = before.slice(0, -article.length) + left;
  }
  const starts = /(?:^|[.!?…]\s+)$/.test(before);
  return before + (starts ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain) + text.slice(at + found.length);
}
