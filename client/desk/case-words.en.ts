// What the desk says of a case of the association's own, in English.
import type { ownCase as fr } from "./case-words.fr.ts";

export const ownCase: typeof fr = {
  title: "A case of our own",
  help: "One minute: what happens in your place becomes a card, debated and voted like the others.",
  from: "Start from…",
  name: "Title, in a few words",
  situation: "The situation",
  situationHelp: "Sixty words at most, without names: nobody should be recognised.",
  words: (count, most) => `${count} words of ${most}`,
  question: "The question to settle",
  pick: "Choose a question…",
  thesis: "The sentence to debate",
  thesisHelp: "One can be for or against: “The association lets…”",
  add: "Add this card",
  added: (title) => `“${title}” is on the agenda, before the draft, with three practices ready to use.`,
  talk: { label: "Open the discussion", then: "We talk in twos, then at the table, and write." },
  share: (count) => `Download our cards (${count}), for another association`,
  shareWhy: "A file cartes.yaml. When another workshop is opened, it is chosen under “Your own cards”.",
  notDownloaded: "The file could not be prepared. Try again.",
};
