// The desk’s words in its language: fetched whole, once.
import { lang } from "../lang.ts";

export const dictionary = lang === "en" ? await import("./en.ts") : await import("./fr.ts");
