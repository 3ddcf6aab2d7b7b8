// Calendar days in French, without surprises of time zones.
/** "2027-03-24" as "24 mars 2027". */
export const dayWords = (day: string): string =>
  day && new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
