// What can be downloaded of a workshop, by name.
import type { Root } from "mdast";
import { composeCharter } from "../../shared/charter/compose.ts";
import { composeFile } from "../../shared/charter/file.ts";
import { fileWords } from "../../shared/charter/file-words.ts";
import { charterWords } from "../../shared/charter/words.ts";
import type { Workshop } from "../../shared/state.ts";
import { toDocx } from "../documents/docx.ts";
import { toMarkdown } from "../documents/markdown.ts";
import { treeToPdf } from "../documents/pdf.ts";
import { ballotsPdf, cardsPdf, guidePdf, joinPdf } from "../documents/print/print.ts";

export const EXPORTS = [
  "charte.md",
  "charte.docx",
  "charte.pdf",
  "charte.json",
  "atelier.md",
  "atelier.docx",
  "atelier.pdf",
  "atelier.json",
  "cartes.pdf",
  "bulletins.pdf",
  "affiche.pdf",
  "guide.pdf",
] as const;
const PDF = "application/pdf";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const MARKDOWN = "text/markdown; charset=utf-8";
const JSON_TREE = "application/json; charset=utf-8";

/** Documents made of late: the phones of a whole room ask for the same one in the same minute. A tree says all that is in its document. */
const made = new Map<string, Promise<Uint8Array>>();
const MOST = 40;
function once(name: string, tree: Root, make: (tree: Root) => Promise<Uint8Array>): Promise<Uint8Array> {
  const key = `${name} ${JSON.stringify(tree)}`;
  const before = made.get(key);
  if (before) return before;
  if (made.size >= MOST) made.delete(made.keys().next().value!);
  const document = make(tree);
  document.catch(() => made.delete(key));
  made.set(key, document);
  return document;
}

/** `here`: the workshop's code, and where phones find this server. */
export async function exportOf(
  workshop: Workshop,
  name: string,
  here: { code: string; origin: string },
): Promise<{ type: string; bytes: Uint8Array | string } | null> {
  const { organisation } = workshop;
  const { lang } = workshop.settings;
  const charter = () => composeCharter(workshop, lang);
  const file = () => composeFile(workshop, lang);
  const pdf = (tree: Root, { title, version, status }: { title: string; version: string; status: string }) =>
    treeToPdf(tree, { title, organisation, lang, footer: `${title} · ${version} · ${status}` });
  switch (name as (typeof EXPORTS)[number]) {
    case "charte.md":
      return { type: MARKDOWN, bytes: toMarkdown(charter()) };
    case "charte.json":
      return { type: JSON_TREE, bytes: JSON.stringify(charter()) };
    case "charte.docx":
      return { type: WORD, bytes: await once(name, charter(), (tree) => toDocx(tree, { title: charterWords[lang].title, organisation, lang })) };
    case "atelier.md":
      return { type: MARKDOWN, bytes: toMarkdown(file()) };
    case "atelier.json":
      return { type: JSON_TREE, bytes: JSON.stringify(file()) };
    case "atelier.docx":
      return { type: WORD, bytes: await once(name, file(), (tree) => toDocx(tree, { title: fileWords[lang].title, organisation, lang })) };
    case "charte.pdf":
      return { type: PDF, bytes: await once(name, charter(), (tree) => pdf(tree, charterWords[lang])) };
    case "atelier.pdf":
      return { type: PDF, bytes: await once(name, file(), (tree) => pdf(tree, { ...charterWords[lang], title: fileWords[lang].title })) };
    case "cartes.pdf":
      return { type: PDF, bytes: await cardsPdf(playedOf(workshop), lang) };
    case "bulletins.pdf":
      return { type: PDF, bytes: await ballotsPdf(lang) };
    case "affiche.pdf":
      return { type: PDF, bytes: await joinPdf(lang, workshop, here.code, here.origin) };
    case "guide.pdf":
      return { type: PDF, bytes: await guidePdf(lang, workshop) };
    default:
      return null;
  }
}

/** The deck with the cards of the agenda alone, in its order. */
const playedOf = ({ deck, agenda }: Workshop): Workshop["deck"] => ({
  ...deck,
  cards: agenda.flatMap(({ card }) => deck.cards.find(({ id }) => id === card) ?? []),
});
