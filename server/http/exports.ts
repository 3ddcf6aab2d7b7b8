// What can be downloaded of a workshop, by name.
import { composeCharter } from "../../shared/charter/compose.ts";
import { charterWords } from "../../shared/charter/words.ts";
import type { Workshop } from "../../shared/state.ts";
import { toDocx } from "../documents/docx.ts";
import { toMarkdown } from "../documents/markdown.ts";
import { ballotsPdf, cardsPdf, guidePdf, joinPdf } from "../documents/print/print.ts";

export const EXPORTS = ["charte.md", "charte.docx", "charte.json", "cartes.pdf", "bulletins.pdf", "affiche.pdf", "guide.pdf"] as const;
const PDF = "application/pdf";

/** `here`: the workshop's code, and where phones find this server. */
export async function exportOf(
  workshop: Workshop,
  name: string,
  here: { code: string; origin: string },
): Promise<{ type: string; bytes: Uint8Array | string } | null> {
  const tree = () => composeCharter(workshop, workshop.settings.lang);
  switch (name as (typeof EXPORTS)[number]) {
    case "charte.md":
      return { type: "text/markdown; charset=utf-8", bytes: toMarkdown(tree()) };
    case "charte.json":
      return { type: "application/json; charset=utf-8", bytes: JSON.stringify(tree()) };
    case "charte.docx": {
      const bytes = await toDocx(tree(), {
        title: charterWords[workshop.settings.lang].title,
        organisation: workshop.organisation,
        lang: workshop.settings.lang,
      });
      return { type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes };
    }
    case "cartes.pdf":
      return { type: PDF, bytes: await cardsPdf(playedOf(workshop), workshop.settings.lang) };
    case "bulletins.pdf":
      return { type: PDF, bytes: await ballotsPdf(workshop.settings.lang) };
    case "affiche.pdf":
      return { type: PDF, bytes: await joinPdf(workshop.settings.lang, workshop, here.code, here.origin) };
    case "guide.pdf":
      return { type: PDF, bytes: await guidePdf(workshop.settings.lang, workshop) };
    default:
      return null;
  }
}

/** The deck with the cards of the agenda alone, in its order. */
const playedOf = ({ deck, agenda }: Workshop): Workshop["deck"] => ({
  ...deck,
  cards: agenda.flatMap(({ card }) => deck.cards.find(({ id }) => id === card) ?? []),
});
