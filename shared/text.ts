// What people type is data: made safe to show, never judged here. No zod, so that screens may import it.

// Controls, zero-width fillers, and the marks that turn the direction of what follows them. The joiner of emoji (200D) stays.
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** One line of text: composed (NFC), without hidden characters, ordinary white space folded (the narrow spaces of French stay), trimmed. Lone surrogates become U+FFFD. */
export const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(HIDDEN, "")
    .normalize("NFC")
    .replace(/[ \t\r\n\f\v\u2028\u2029]+/g, " ")
    .trim();

const BLANK = /\{([a-z]+)\}/g;

/** The names of the blanks of a practice's wording, in reading order: "Une personne {qui} relit" has ["qui"]. */
export const blanksOf = (wording: string): string[] => [...new Set([...wording.matchAll(BLANK)].map(([, name]) => name!))];

/** The wording with its filled blanks; a blank still empty stays as "…". */
export const filled = (wording: string, blanks: Readonly<Record<string, string>>): string =>
  wording.replace(BLANK, (_, name: string) => (Object.hasOwn(blanks, name) && blanks[name]) || "…");
