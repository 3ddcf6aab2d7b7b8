// The language of this screen: the one chosen on it, else the one its page came in. Each screen remembers its own: a desk and a wall often share a browser.
import { keep } from "./browser.ts";

export const LANGS = ["fr", "en"] as const;
export type Lang = (typeof LANGS)[number];
const isLang = (said: string | null | undefined): said is Lang => LANGS.includes(said as Lang);

/** Outside a browser there is no page: French. */
const page = typeof document === "undefined" ? undefined : document.documentElement;
/** phone, wall, desk, charter or home. */
const screen = page?.dataset["screen"] ?? "";

const chosen = keep?.getItem(`lang:${screen}`);
export const lang: Lang = isLang(chosen) ? chosen : isLang(page?.lang) ? page.lang : "fr";
export const locale = { fr: "fr-FR", en: "en-GB" }[lang];
if (page) page.lang = lang;
