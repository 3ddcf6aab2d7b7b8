// The words of the wall, in its language.
import { lang } from "../lang.ts";

const words = lang === "en" ? await import("./words.en.ts") : await import("./words.fr.ts");
export const { themes, stakes, lists, sides, forces, marks, standings, say } = words;
