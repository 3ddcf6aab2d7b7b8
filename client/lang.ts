// The language of this screen: the one chosen on it, else its workshop's, else French. Each screen remembers its own: a desk and a wall often share a browser.
import { LANGS, type Lang } from "../shared/scales.ts";
import { codeInAddress, keep } from "./browser.ts";

export { LANGS, type Lang };
/** As each language calls itself. */
export const names: Readonly<Record<Lang, string>> = { fr: "Français", en: "English" };
const isLang = (said: string | null | undefined): said is Lang => LANGS.includes(said as Lang);

/** Outside a browser there is no page, and nothing to remember. */
const page = typeof document === "undefined" ? undefined : document.documentElement;
/** phone, wall, desk, charter or home. */
const screen = page?.dataset["screen"] ?? "";
const CHOSEN = `lang:${screen}`;
const FOLLOWED = page ? `${CHOSEN}:${codeInAddress()}` : "";

/** False where nothing can be remembered: then nothing is chosen either, since a reload would lose the seat. */
function remember(name: string, lang: Lang): boolean {
  try {
    keep?.setItem(name, lang);
  } catch {
    /* full or refused */
  }
  return keep?.getItem(name) === lang;
}
/** An address may ask for a language (the desk opens a wall so); then it forgets it. */
function asked(): void {
  const address = new URL(location.href);
  const said = address.searchParams.get("lang");
  if (!isLang(said)) return;
  remember(CHOSEN, said);
  address.searchParams.delete("lang");
  history.replaceState(null, "", address);
}
if (page) asked();

const kept = [CHOSEN, FOLLOWED].map((name) => (page ? keep?.getItem(name) : null)).find(isLang);
export const lang: Lang = kept ?? "fr";
export const locale = { fr: "fr-FR", en: "en-GB" }[lang];
export const other: Lang = lang === "fr" ? "en" : "fr";
if (page) page.lang = lang;

/** Whether a choice would last. */
export const canChoose = keep !== undefined;
/** Words are fetched with the page, so the page comes again; keys, drafts and what waits to be sent are in storage. */
export function choose(to: Lang): void {
  if (remember(CHOSEN, to)) location.reload();
}
/** Where nothing was chosen, the workshop's language holds. True where the page is about to come again in it. */
export function follow(said: string): boolean {
  if (!page || kept || !isLang(said) || said === lang || !remember(FOLLOWED, said)) return false;
  location.reload();
  return true;
}
