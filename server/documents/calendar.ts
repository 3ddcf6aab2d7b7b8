// The charter's dates as a calendar file (RFC 5545): whole days, in any calendar; the same workshop, the same bytes.
import { clausesOf } from "../../shared/charter/clauses.ts";
import { duesOf, heldAt, type Due } from "../../shared/charter/dates.ts";
import { charterWords, type CharterWords } from "../../shared/charter/words.ts";
import type { Lang } from "../../shared/scales.ts";
import type { Workshop } from "../../shared/state.ts";

type Dated = { readonly code: string; readonly lang: Lang; readonly organisation: string; readonly at: number; readonly dues: readonly Due[] };

export const toCalendar = (workshop: Workshop, code: string): string =>
  calendarOf({
    code,
    lang: workshop.settings.lang,
    organisation: workshop.organisation,
    at: heldAt(workshop),
    dues: duesOf(workshop, clausesOf(workshop)),
  });

/** `code`: the workshop's, so that a file read twice changes its own entries and no others. `at`: when these days were set, ms. */
export function calendarOf({ code, lang, organisation, at, dues }: Dated): string {
  const words = charterWords[lang];
  const stamp = new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
  const events = dues.flatMap((due) => [
    "BEGIN:VEVENT",
    `UID:${code}-${due.kind}-${due.id}@charte-en-jeu`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${due.day.replaceAll("-", "")}`,
    ...(due.kind === "yearly" ? ["RRULE:FREQ=YEARLY"] : []),
    `SUMMARY:${typed(titleOf(due, words))}`,
    `DESCRIPTION:${typed(detailOf(due, organisation, words))}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${typed(titleOf(due, words))}`,
    "TRIGGER:-P7D",
    "END:VALARM",
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Charte en jeu//1//FR", "CALSCALE:GREGORIAN", ...events, "END:VCALENDAR"];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function titleOf(due: Due, { due: said }: CharterWords): string {
  switch (due.kind) {
    case "trial":
      return said.trial(due.number);
    case "action":
      return said.action(due.what);
    case "soft":
      return said.soft;
    case "yearly":
      return said.yearly;
  }
}

function detailOf(due: Due, organisation: string, { due: said }: CharterWords): string {
  const detail =
    due.kind === "trial"
      ? said.trialDetail(due.what, due.owner)
      : due.kind === "action"
        ? said.by(due.owner)
        : due.kind === "soft"
          ? said.softDetail
          : said.yearlyDetail;
  return [organisation, detail].filter(Boolean).join("\n");
}

const typed = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, "")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r?\n|\r/g, "\\n");

/** At most 75 bytes a line, never inside a character; what goes on begins with a space. */
function folded(line: string): string {
  const lines: string[] = [];
  let now = "";
  let bytes = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > 75) {
      lines.push(now);
      now = " ";
      bytes = 1;
    }
    now += sign;
    bytes += size;
  }
  return [...lines, now].join("\r\n");
}
