// The words that several screens share, in this screen’s language. Every text of a screen is in a dictionary: this one, or one beside the screen.
import { lang } from "./lang.ts";

const words = lang === "en" ? await import("./words.en.ts") : await import("./words.fr.ts");
export const { positions, stances, forces, charterOf, outcomes, groups, groupsMany, groupWords, fields, many, clockWords, timeWords, refusals } = words;
