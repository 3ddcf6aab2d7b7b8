// A charter from a file that someone chose: what importing keeps of it, or why it is not read, as a sentence.
import { CHARTER_FILE, charterIn, type ReadCharter } from "../../shared/charter-file.ts";
import { faults, unreadable } from "./words.ts";

export async function readCharter(file: File): Promise<ReadCharter | string> {
  if (file.size > CHARTER_FILE.size * 2) return faults["charter-too-large"](0);
  const text = await file.text().catch(() => null); // taken away since it was chosen
  if (text === null) return unreadable;
  const read = charterIn(text);
  return read.ok ? read.charter : faults[read.fault](read.clause);
}

/** As the server reads it again. */
export const dataOf = ({ organisation, clauses }: ReadCharter) => ({
  format: "charte-en-jeu/charter" as const,
  version: 1 as const,
  organisation,
  clauses: clauses.map(({ asked, question, force, wording }) => ({ question: asked, questionId: question, force, wording })),
});
