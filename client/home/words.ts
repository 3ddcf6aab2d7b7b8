// What the home page says, in its language.
import { lang } from "../lang.ts";

const words = lang === "en" ? await import("./words.en.ts") : await import("./words.fr.ts");
export const { home, opening, themes, before, own, others, tables, ready } = words;
