// What the wording check says, in English.
import type { Ask } from "../../shared/charter/lint.ts";
import type * as fr from "./words.fr.ts";

const ASKED: Record<Ask, string> = { who: "who", when: "when", tool: "with which tool", data: "on which data" };

export const words: typeof fr.words = {
  vague: (said) => `“${said}” lets everyone off.`,
  jargon: (said, plain) => `“${said}”: does everyone understand? In plain words: “${plain}”.`,
  replace: "Replace",
  replaceThis: (said, plain) => `Replace “${said}” with “${plain}”`,
  hard: "Hard to read aloud: cut it in two, use short words.",
  generic: "This sentence would fit every charter. Say who does what, and when.",
  missing: (asks) => `You may also say ${asks.map((ask) => ASKED[ask]).join(", ")}.`,
};
