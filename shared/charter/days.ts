// Days in French words, always as the calendar of Greenwich has them: the same charter everywhere.

const MONTHS = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

/** "2027-03-24" is "24 mars 2027", "2025-10" is "octobre 2025", "2025" stays. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split("-");
  const words = [
    date === undefined ? "" : Number(date) === 1 ? "1er" : String(Number(date)),
    month === undefined ? "" : (MONTHS[Number(month) - 1] ?? month),
    year ?? "",
  ];
  return words.filter(Boolean).join("\u00A0");
}

/** The day of a moment in ms. */
export const dayOf = (at: number): string => dayWords(new Date(at).toISOString().slice(0, 10));
