// What is said of another charter's file, in this screen's language.
import { lang } from "../lang.ts";

const dictionary = lang === "en" ? await import("./words.en.ts") : await import("./words.fr.ts");
export const { faults, unreadable } = dictionary;
