// What is said to who comes late, or comes back on another phone, in the phone's language: fetched only then.
import { lang } from "../lang.ts";

const words = lang === "en" ? await import("./late-words.en.ts") : await import("./late-words.fr.ts");
export const { returning, catchUp } = words;
