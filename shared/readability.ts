// How easy a text is to read. A hint for who writes, never a judge.

const VOWELS = { fr: /[éè]|[aeiouyàâêëîïôöùûüœ]+/g, en: /[aeiouy]+/g };
/** By ear: a final mute e, es or ed is not heard; in French an accented é or è stands alone. A number counts for two. */
function syllables(word: string, lang: "fr" | "en"): number {
  if (/^\d/.test(word)) return 2;
  const lower = word.toLowerCase();
  const heard =
    lang === "fr"
      ? lower.replace(/qu|gu(?=[eiéè])/g, "q").replace(/(?<=[aeiouyéèêâîôû].*[^aeiouyéèêâîôû])es?$|(?<=[éiu])es?$/, "")
      : lower.replace(/(?<=[aeiouy].*[^aeiouyl])e$|(?<=[aeiouy].*[^aeiouytd])ed$|(?<=[aeiouy].*[^aeiouyszxcgh])es$/, "");
  return Math.max(1, heard.match(VOWELS[lang])?.length ?? 0);
}

/**
 * From about 0 (hard) to 100 (very easy); 50 is usual.
 * French: 207 − 1.015 words per sentence − 73.6 syllables per word (Kandel and Moles, 1958, Cahiers d’études de radio-télévision 19).
 * English: 206.835 − 1.015 words per sentence − 84.6 syllables per word (Flesch, 1948, Journal of Applied Psychology 32).
 */
export function readability(text: string, lang: "fr" | "en" = "fr"): number {
  const sentences = Math.max(1, text.split(/[.!?]+(?=\s|$)/).filter((each) => /\p{L}/u.test(each)).length);
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  if (words.length === 0) return 100;
  const heard = words.reduce((sum, word) => sum + syllables(word, lang), 0) / words.length;
  return lang === "fr" ? 207 - (1.015 * words.length) / sentences - 73.6 * heard : 206.835 - (1.015 * words.length) / sentences - 84.6 * heard;
}
