// Insults and slurs, for a hint at the desk: the word is underlined, nothing is ever blocked. Short on purpose; French first, then English. No zod.

/** Folded: small letters without accents. A tilde stands for any ending; without one, the word alone, or with an s. */
const WORDS = (
  "con conne connard~ connass~ salope salopard salaud pute putain enfoire enfoires encul~ pede pd tapette tarlouz~ gouine travelo negre negress~ negro bougnoul~ bicot " +
  "youpin~ youtre chinetoque niakou~ bamboula crouille boche mongol mongolien~ gogol triso attarde attardee debile abruti~ cretin cretine imbecile batard batarde " +
  "bouffon cassos petasse pouffiass~ grognasse garce branleu~ couille bite foutre merde merdique merdeux emmerd~ chier chiant chiante nique niquer niquez niquent " +
  "fdp ntm tg nazi facho trouduc~ " +
  "fuck~ motherf~ shit bullshit bitch~ asshole cunt nigger nigga faggot whore slut bastard moron wanker twat kike chink tranny"
).split(" ");

const SIGNS: Readonly<Record<string, string>> = { "@": "a", $: "s", "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" };
const fold = (word: string): string =>
  word
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[@$013457]/g, (sign) => SIGNS[sign]!);

/** Letters with what stands for one, and what hides some: s@lope, c*n, c…n. Or letters one by one: c o n n a r d. */
const TOKEN = /(?<![\p{L}\p{N}])\p{L}(?:[ ._-]\p{L}){3,}(?![\p{L}\p{N}])|(?:[\p{L}\p{M}\p{N}@$]|\*+|(?<=\p{L})(?:…|\.{2,3})(?=\p{L}))+/gu;
const ending = (word: string) => (word.endsWith("~") ? `${word.slice(0, -1)}.*` : `${word}s?`);
const RUDE = new RegExp(`^(?:${WORDS.map(ending).join("|")})$`);
const BARE = WORDS.map((word) => word.replace("~", ""));

function isRude(token: string): boolean {
  if (!/\p{L}/u.test(token)) return false;
  const spelt = fold(/^\p{L}[ ._-]\p{L}/u.test(token) ? token.replaceAll(/[ ._-]/g, "") : token);
  if (/[*…]|\.{2}/.test(spelt)) {
    const letters = spelt.replaceAll(/[^a-z]/g, "").length;
    const hidden = new RegExp(`^${spelt.replaceAll(/\.{2,3}|…/g, "[a-z]+").replaceAll("*", "[a-z]")}$`);
    return letters > 1 && BARE.some((word) => hidden.test(word) || hidden.test(`${word}s`));
  }
  // a letter drawn out: puuute, connnard
  return [spelt, spelt.replaceAll(/(.)\1{2,}/g, "$1$1"), spelt.replaceAll(/(.)\1{2,}/g, "$1")].some((each) => RUDE.test(each));
}

/** The text in pieces, in order; those that may hurt are marked. Joined, they are the text. */
export function rudeIn(text: string): { readonly words: string; readonly rude: boolean }[] {
  const pieces: { words: string; rude: boolean }[] = [];
  let at = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (!isRude(token)) continue;
    if (index > at) pieces.push({ words: text.slice(at, index), rude: false });
    pieces.push({ words: token, rude: true });
    at = index + token.length;
  }
  if (at < text.length) pieces.push({ words: text.slice(at), rude: false });
  return pieces;
}
