// What can be downloaded of a workshop, by name.
import { composeCharter } from "../../shared/charter/compose.ts";
import { charterWords } from "../../shared/charter/words.ts";
import type { Workshop } from "../../shared/state.ts";
import { toDocx } from "../documents/docx.ts";
import { toMarkdown } from "../documents/markdown.ts";

export const EXPORTS = ["charte.md", "charte.docx", "charte.json"] as const;

export async function exportOf(workshop: Workshop, name: string): Promise<{ type: string; bytes: Uint8Array | string } | null> {
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
    default:
      return null;
  }
}
