// Why a charter said no, in this screen's language.
import { lang } from "../lang.ts";

const dictionary = lang === "en" ? await import("./refusal-words.en.ts") : await import("./refusal-words.fr.ts");
export const { charterRefusals, unreachable } = dictionary;
