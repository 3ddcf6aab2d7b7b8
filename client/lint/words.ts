// The words of the wording check, in this screen’s language.
import { lang } from "../lang.ts";

const dictionary = lang === "en" ? await import("./words.en.ts") : await import("./words.fr.ts");
export const { words } = dictionary;
