// What the wording check says, in English.
import type { Ask } from "../../shared/charter/lint.ts";
import type * as fr from "./words.fr.ts";

const ASKED: Record<Ask, string> = { who: "who", when: "when", tool: "with which tool", data: "on which data" };

export const words: typeof fr.words = {
  vague: (said) => `“${said}” lets everyone off. Say what is done, or how much, or in which case.`,
  jargon: (said, plain) => `“${said}”: does everyone understand? In plain words: “${plain}”.`,
  unknown: (said) => `“${said}”: does everyone understand? Say it in everyday words.`,
  replace: "Replace",
  replaceThis: (said, plain) => `Replace “${said}” with “${plain}”`,
  hard: {
    score: (said) => `${said ? `“${said}”: a sentence that is hard` : "Hard"} to read aloud. Cut it in two, use short words.`,
    long: (count) => `A sentence of ${count} words: cut it in two.`,
    negations: (said) => `“${said}”: two negatives cross. Simply say what is allowed, or what is not.`,
    nouns: (said) => `Many nouns: “${said}”. Rather say who does what, with verbs.`,
  },
  generic: (said) => `${said ? `“${said}”: this` : "This"} sentence would fit every charter. Say who does what, and when.`,
  who: (said) => `“${said}”: by whom? Name a role, or say “we”.`,
  when: (said) => `“${said}”: when? Say before what, after what, or how often.`,
  missing: (asks) => `You may also say ${asks.map((ask) => ASKED[ask]).join(", ")}.`,
};
