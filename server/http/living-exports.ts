// What can be downloaded of a charter that lives on, by name: in every format that a text has, as data, as dates, and for the wall.
import { dayWords } from "../../shared/charter/days.ts";
import { composePrivacy, keptBy } from "../../shared/charter/privacy.ts";
import { privacyWords } from "../../shared/charter/privacy-words.ts";
import { charterWords } from "../../shared/charter/words.ts";
import { standingOf, type Charter } from "../../shared/living/charter.ts";
import { composeLiving, statusOf, type Grouping } from "../../shared/living/compose.ts";
import { duesIn } from "../../shared/living/dates.ts";
import { dataOf } from "../../shared/living/views.ts";
import { replay, type Event } from "../../shared/workshop.ts";
import { calendarOf } from "../documents/calendar.ts";
import { csvOf } from "../documents/csv.ts";
import { FORMATS, inFormat, TYPES, type Format } from "../documents/formats.ts";
import { posterPdf } from "../documents/print/wall-poster.ts";
import { printWords } from "../documents/print/words.ts";
import { Refused } from "./answer.ts";
import { exportOf } from "./exports.ts";

const TEXTS = ["charte", "donnees"] as const;
export const LIVING = [
  ...TEXTS.flatMap((text) => FORMATS.map((format) => `${text}.${format}` as const)),
  "charte.json",
  "charte.csv",
  "charte.ics",
  "affiche-a3.pdf",
] as const;

type Made = { readonly type: string; readonly bytes: Uint8Array | string };
type Here = { readonly code: string; readonly origin: string };

/** Refuses, and keeps nothing of it, where the document cannot be made. */
export async function livingExportOf(charter: Charter, name: string, by: Grouping, here: Here): Promise<Made | null> {
  try {
    return await made(charter, name, by, here);
  } catch (why) {
    throw new Refused("not-made", why);
  }
}

/** The file and the models of its workshop, as long as that has not been erased (R13). `read`: its log. */
export async function workshopExportOf(read: (code: string) => Promise<{ events: readonly Event[] }>, name: string, here: Here): Promise<Made | null> {
  if (!/^(?:atelier|modeles)\./.test(name)) return null;
  const { events } = await read(here.code);
  return events.length > 0 ? exportOf(replay(events), name, here) : null;
}

async function made(charter: Charter, name: string, by: Grouping, here: Here): Promise<Made | null> {
  const { organisation, lang } = charter;
  const [text, format] = name.split(".") as [string, Format];
  if (name === `${text}.${format}` && text === "donnees" && FORMATS.includes(format)) {
    const { title } = privacyWords[lang];
    const meta = { title, organisation, lang, footer: [organisation, title].filter(Boolean).join(" · ") };
    return { type: TYPES[format], bytes: await inFormat(format, text, composePrivacy(keptBy(charter), lang), meta) };
  }
  if (name === `${text}.${format}` && text === "charte" && FORMATS.includes(format)) {
    const { title } = charterWords[lang];
    const meta = { title, organisation, lang, footer: [organisation, title, statusOf(charter)].filter(Boolean).join(" · ") };
    return { type: TYPES[format], bytes: await inFormat(format, "charte", composeLiving(charter, by), meta) };
  }
  switch (name as (typeof LIVING)[number]) {
    case "charte.json":
      return { type: TYPES.json, bytes: `${JSON.stringify(dataOf(charter), null, 1)}\n` };
    case "charte.csv":
      return { type: TYPES.csv, bytes: rulesOf(charter) };
    case "charte.ics":
      return { type: TYPES.ics, bytes: calendarOf({ code: here.code, lang, organisation, at: standingOf(charter).version.at, dues: duesIn(charter) }) };
    case "affiche-a3.pdf":
      return { type: TYPES.pdf, bytes: await posterOf(charter, here) };
    default:
      return null;
  }
}

/** A row for each rule; the columns of a workshop's spreadsheet that a charter still knows. */
function rulesOf(charter: Charter): string {
  const words = charterWords[charter.lang];
  const [number, theme, rule, force, status, question, use, , , , , , ok, ko, owner, reviewOn] = words.csvHead;
  const rows = dataOf(charter).clauses.map((clause) => [
    String(clause.number),
    clause.theme,
    clause.wording,
    words.forces[clause.force],
    words.statuses[clause.status],
    clause.question,
    clause.use === null ? "" : words.uses[clause.use as keyof typeof words.uses],
    clause.ok,
    clause.ko,
    clause.owner,
    clause.reviewOn,
  ]);
  return csvOf([[number!, theme!, rule!, force!, status!, question!, use!, ok!, ko!, owner!, reviewOn!], ...rows]);
}

/** It leads to the public page where that is open, else to the charter's own. */
function posterOf(charter: Charter, { code, origin }: Here): Promise<Uint8Array> {
  const { lang, organisation, themes, workshops } = charter;
  const { version, clauses } = standingOf(charter);
  const [first] = workshops;
  const people = workshops.reduce((sum, each) => sum + each.people, 0);
  const rules = clauses.map(({ number, theme, wording, stand }) => ({
    number,
    theme,
    themeName: themes.find(({ id }) => id === theme)?.short ?? theme,
    wording,
    trial: stand === "trial",
  }));
  const chosen = printWords[lang].wallPoster.chosen(first ? dayWords(first.day, lang) : "", people);
  const facts = { lang, organisation, chosen, status: `${statusOf(charter)}.`, contact: version.fields.contact, rules, uses: null };
  return posterPdf(facts, `${origin}/${charter.public ? "public" : "charter"}/${code}`);
}
