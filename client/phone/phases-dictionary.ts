// The words of the later screens in the phone’s language: fetched with them.
import { lang } from "../lang.ts";

export const dictionary = lang === "en" ? await import("./phases.en.ts") : await import("./phases.fr.ts");
