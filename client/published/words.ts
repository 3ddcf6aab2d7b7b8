// What this page says, in its language.
import { lang } from "../lang.ts";

const dictionary = lang === "en" ? await import("./words.en.ts") : await import("./words.fr.ts");
export const { words } = dictionary;
