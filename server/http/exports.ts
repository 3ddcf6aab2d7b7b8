// What can be downloaded of a workshop, by name.
import type { Root } from "mdast";
import { composeCharter } from "../../shared/charter/compose.ts";
import { composeFile } from "../../shared/charter/file.ts";
import { fileWords } from "../../shared/charter/file-words.ts";
import { composeKit } from "../../shared/charter/kit.ts";
import { kitWords } from "../../shared/charter/kit-words.ts";
import { composePrivacy, keptOf, NOTHING_KNOWN } from "../../shared/charter/privacy.ts";
import { privacyWords } from "../../shared/charter/privacy-words.ts";
import { charterWords } from "../../shared/charter/words.ts";
import type { Lang } from "../../shared/scales.ts";
import type { Workshop } from "../../shared/state.ts";
import { Refused } from "./answer.ts";
import { toCalendar } from "../documents/calendar.ts";
import { toCsv, toJson } from "../documents/data.ts";
import { toHtml } from "../documents/html.ts";
import { toDeck } from "../documents/deck.ts";
import { FORMATS, inFormat, TYPES, type Format } from "../documents/formats.ts";
import { ballotsPdf, cardsPdf, guidePdf, joinPdf } from "../documents/print/print.ts";
import { wallPosterPdf } from "../documents/print/wall-poster.ts";

/** Texts, each in every format that a text has. */
const TEXTS = ["charte", "atelier", "modeles", "donnees"] as const;
type Text = (typeof TEXTS)[number];

/** What the association keeps, then what is printed for the day. */
export const KEPT = [
  ...TEXTS.flatMap((text) => FORMATS.map((format) => `${text}.${format}` as const)),
  "charte.json",
  "charte.csv",
  "charte.ics",
  "affiche-a3.pdf",
  "atelier.json",
  "cartes.yaml",
] as const;
export const EXPORTS = [...KEPT, "cartes.pdf", "bulletins.pdf", "affiche.pdf", "guide.pdf"] as const;

type Made = { readonly type: string; readonly bytes: Uint8Array | string };

/** `here`: the workshop's code, and where phones find this server. Refuses, and keeps nothing of it, where the document cannot be made. */
export async function exportOf(workshop: Workshop, name: string, here: { code: string; origin: string }): Promise<Made | null> {
  try {
    return await made(workshop, name, here);
  } catch (why) {
    throw new Refused("not-made", why);
  }
}

async function made(workshop: Workshop, name: string, here: { code: string; origin: string }): Promise<Made | null> {
  const { lang } = workshop.settings;
  const [text, format] = name.split(".") as [Text, Format];
  if (name === `${text}.${format}` && TEXTS.includes(text) && FORMATS.includes(format))
    return { type: TYPES[format], bytes: await written(workshop, text, format) };
  switch (name as (typeof EXPORTS)[number]) {
    case "charte.json":
      return { type: TYPES.json, bytes: toJson(workshop, composeCharter(workshop, lang)) };
    case "charte.csv":
      return { type: TYPES.csv, bytes: toCsv(workshop) };
    case "charte.ics":
      return { type: TYPES.ics, bytes: toCalendar(workshop, here.code) };
    case "affiche-a3.pdf":
      return { type: TYPES.pdf, bytes: await wallPosterPdf(workshop, `${here.origin}/charter/${here.code}`) };
    case "atelier.json":
      return { type: TYPES.json, bytes: JSON.stringify(composeFile(workshop, lang)) };
    case "cartes.yaml":
      return { type: "application/yaml; charset=utf-8", bytes: toDeck(workshop) };
    case "cartes.pdf":
      return { type: TYPES.pdf, bytes: await cardsPdf(playedOf(workshop), lang) };
    case "bulletins.pdf":
      return { type: TYPES.pdf, bytes: await ballotsPdf(lang) };
    case "affiche.pdf":
      return { type: TYPES.pdf, bytes: await joinPdf(lang, workshop, here.code, here.origin) };
    case "guide.pdf":
      return { type: TYPES.pdf, bytes: await guidePdf(lang, workshop) };
    default:
      return null;
  }
}

const compose = {
  charte: composeCharter,
  atelier: composeFile,
  modeles: composeKit,
  donnees: (workshop, lang) => composePrivacy(keptOf(workshop), lang),
} satisfies Record<Text, (workshop: Workshop, lang: Lang) => Root>;
const titles = { charte: charterWords, atelier: fileWords, modeles: kitWords, donnees: privacyWords } satisfies Record<Text, Record<Lang, { title: string }>>;

/** One of the texts in one of the formats. At the foot of every page: whose it is, what it is, and, of what a body approves, that it is not. */
function written(workshop: Workshop, text: Text, format: Format): Promise<Uint8Array | string> {
  const { organisation, settings } = workshop;
  const { lang } = settings;
  const { title } = titles[text][lang];
  const { version, status } = charterWords[lang];
  const worth = text === "donnees" ? "" : `${version}, ${status.toLowerCase()}`;
  const meta = { title, organisation, lang, footer: [organisation, title, worth].filter(Boolean).join(" · ") };
  const tree = compose[text](workshop, lang);
  return inFormat(format, text, tree, meta);
}

/** The texts on personal data, of no workshop yet. */
export function privacyPage(lang: Lang): string {
  const { title } = privacyWords[lang];
  return toHtml(composePrivacy(NOTHING_KNOWN, lang), { title, organisation: "", lang, footer: title });
}

/** The deck with the cards of the agenda alone, in its order. */
const playedOf = ({ deck, agenda }: Workshop): Workshop["deck"] => ({
  ...deck,
  cards: agenda.flatMap(({ card }) => deck.cards.find(({ id }) => id === card) ?? []),
});
