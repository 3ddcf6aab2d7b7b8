// What the charter page says around the charter, in English.
import type * as fr from "./words.fr.ts";

export const words: typeof fr.words = {
  page: "The charter · Charte en jeu",
  nav: "Parts of the charter",
  title: "The charter",
  docx: "Download for Word, LibreOffice",
  md: "Download as text",
  file: "Workshop file, for Word",
  print: "Print",
  loading: "Opening the charter…",
  downloading: "Preparing the file…",
  noKeyTitle: "This charter opens with a key",
  noKey: "Open this page on the device that was used for the workshop: the desk, or a phone that was in the room.",
  phrase: "Or open the desk with the six-word phrase, then the charter from the desk.",
  desk: "Open the desk",
  home: "Back to the start",
  again: "Try again",
  noAnswer: "The server does not answer. Check the network, then try again.",
  notReady: "The charter cannot be read yet. Try again in a moment.",
  notDownloaded: "The file could not be prepared. Try again.",
  empty: "The charter is still empty.",
};
