// Finds entries of a word list in a text. An entry is whole words; a star takes any ending, … up to three words between.
const WORD = String.raw`[\p{L}\p{N}]`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Whatever the case, the apostrophe and the spaces. */
const one = (entry: string): string =>
  escaped(entry)
    .replaceAll(String.raw`\*`, `${WORD}*`)
    .replaceAll(" … ", String.raw`(?:\s+\S+){0,3}\s+`)
    .replaceAll(/['’]/g, "['’]")
    .replaceAll(" ", String.raw`\s+`);

const made = new WeakMap<readonly string[], RegExp>();
function patternOf(entries: readonly string[]): RegExp {
  const known = made.get(entries) ?? new RegExp(`(?<!${WORD})(?:${entries.map(one).join("|")})(?!${WORD})`, "iu");
  made.set(entries, known);
  return known;
}

/** The first of these in the text, as it is written there. */
export const found = (entries: readonly string[], text: string): string | undefined => (entries.length === 0 ? undefined : patternOf(entries).exec(text)?.[0]);
