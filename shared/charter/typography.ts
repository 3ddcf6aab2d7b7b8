// Typography: the spaces and apostrophes of print, put where hurried hands leave them out. Nothing else is changed.
import type { Nodes } from "mdast";
import type { Lang } from "../scales.ts";

const SPACES = "[ \\u00A0\\u202F]*";
/** Addresses pass untouched; then what is followed by a word is left alone: 10:30, a;b, !important, %20. */
const MARKS = new RegExp(
  [
    "(?<address>(?:https?://|mailto:|www\\.)[^\\s«»]+|[^\\s«»@]+@[^\\s«»@]+\\.[^\\s«»@]+)",
    `(?<opening>«)${SPACES}`,
    `${SPACES}(?<closing>»)`,
    `(?:(?<=[^\\s(\\[{<«!?;:])|[ \\u00A0\\u202F]+)(?<high>[;!?])(?![\\p{L}\\p{N}_=&[(/<])`,
    `(?<=\\d)${SPACES}(?<percent>%)(?![\\p{L}\\p{N}_])`,
    `(?:(?<=[^\\s(\\[{«:])|[ \\u00A0\\u202F]+)(?<colon>:)(?=[\\s«»]|$)`,
    "(?<apostrophe>')",
  ].join("|"),
  "gu",
);

/** U+202F before ; ! ? % » and after «, U+00A0 before :, ’ for '. Said twice, changes nothing more. */
export const french = (text: string): string =>
  text.replace(MARKS, (match: string, ...rest: unknown[]) => {
    const { address, opening, closing, high, percent, colon } = rest.at(-1) as Record<string, string | undefined>;
    if (address) return match;
    if (opening) return "«\u202F";
    if (colon) return "\u00A0:";
    const mark = closing ?? high ?? percent;
    return mark ? `\u202F${mark}` : "’";
  });

/** No space before ; : ! ? and %, and ’ inside words. Said twice, changes nothing more. */
export const english = (text: string): string => text.replace(/[ \u00A0\u202F]+([;:!?%])(?=[\s”’)\]]|$)/gu, "$1").replace(/(?<=\p{L})'(?=\p{L})/gu, "’");

const SET = { fr: french, en: english };
/** The whole tree, each text set as its language is; a space that begins a text parts it from what stands before. */
export function setIn<Tree extends Nodes>(lang: Lang, tree: Tree): Tree {
  if (tree.type === "text") return { ...tree, value: tree.value.replace(/^( ?)(.*)$/su, (_, space: string, said: string) => space + SET[lang](said)) };
  return "children" in tree ? { ...tree, children: tree.children.map((child) => setIn(lang, child)) } : tree;
}
