// Days in the words of a screen, as precise as they were written, without surprises of time zones.
import { locale } from "./lang.ts";

const HOWEVER: Record<number, Intl.DateTimeFormatOptions> = { 4: {}, 7: { month: "long" }, 10: { month: "long", day: "numeric" } };

/** "2027-03-24" as "24 mars 2027", "2027-03" as "mars 2027", "2027" as it is. */
export function dayWords(day: string): string {
  const precision = HOWEVER[day.length];
  if (!precision) return day;
  return new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC", ...precision }).format(new Date(day));
}
