// What the wall says of the return on time, in its language.
import { lang } from "../lang.ts";

const words = lang === "en" ? await import("./leaving-words.en.ts") : await import("./leaving-words.fr.ts");
export const { leaving } = words;
