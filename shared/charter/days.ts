// Days in words, always as the calendar of Greenwich has them: the same charter everywhere.
import type { Lang } from "../scales.ts";

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

/** "2027-03-24" is "24 mars 2027" or "24 March 2027", "2025-10" is "octobre 2025", "2025" stays. */
export function dayWords(day: string, lang: Lang): string {
  const [year, month, date] = day.split("-");
  const words = [
    date === undefined ? "" : Number(date) === 1 && lang === "fr" ? "1er" : String(Number(date)),
    month === undefined ? "" : (MONTHS[lang][Number(month) - 1] ?? month),
    year ?? "",
  ];
  return words.filter(Boolean).join("\u00A0");
}

/** The day of a moment in ms. */
export const dayOf = (at: number, lang: Lang): string => dayWords(new Date(at).toISOString().slice(0, 10), lang);
