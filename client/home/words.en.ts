// What the home page says, and the page that opens a workshop, in English.
import { many } from "../words.en.ts";
import type * as fr from "./words.fr.ts";

export const home: typeof fr.home = {
  name: "Charte en jeu",
  line: "Two hours, one room, real cases. At the end, an AI charter that the association will follow.",
  join: "Join a room",
  code: "The five letters of the code",
  enter: "Come in",
  wrongCode: "A code has five letters and no digit. Look at the screen in the room.",
  free: "No account, no address, no password.",
  open: "Run a workshop",
  openLine: "Are you the facilitator? Get the room ready in two minutes.",
  start: "Prepare a workshop",
  back: "Back",
};

export const opening: typeof fr.opening = {
  title: "Prepare a workshop",
  organisation: "Your association",
  titleField: "Title of the charter",
  language: "Language of the workshop",
  languageHint: "That of the cards and the charter. Each screen can choose another.",
  minutes: "Length",
  minute: (count) => `${count}\u00A0min`,
  people: "People expected",
  settings: (moderated, strict, seats) =>
    `Settings: sentences ${moderated ? "read before the wall" : "straight to the wall"}, ${strict ? "strict consent, " : ""}${seats} phones at most`,
  seats: "How many phones at most",
  contact: "Whom to tell of an incident",
  contactHint: "If you like. The questionnaire before the workshop says so, and the texts on personal data.",
  keptFor: "Days kept, after the workshop",
  keptForHint: "Then the map, the sentences and the counts are erased. Names are erased as it closes. The charter stays.",
  privacy: "Read what people are told (GDPR)",
  moderated: "Sentences are read before they go on the wall",
  moderatedHint: "You read what the room writes before everyone sees it. Recommended.",
  strict: "Strict consent",
  strictHint: "One objection leaves the practice open: it is not put on trial.",
  oneAtLeast: "Choose at least one theme.",
  thirty: "Thirty cards at most.",
  open: "Open the workshop",
  opening: "Opening…",
  loading: "Reading the cards…",
  noDeck: "The cards could not be read. Those that the server suggests will be played.",
  noAnswer: "The server does not answer. Check the network, then try again.",
};

export const themes: typeof fr.themes = {
  title: "Today’s themes",
  off: "not asked",
  noCard: "no card in this theme",
  plays: (full, express) =>
    [full > 0 ? `${many(full, "card", "cards")} in full` : "", express > 0 ? many(express, "express card", "express cards") : ""].filter(Boolean).join(", "),
  sum: (full, express) =>
    `${[full > 0 ? `${many(full, "card", "cards")} debated in full` : "", express > 0 ? many(express, "express card", "express cards") : ""].filter(Boolean).join(", ")}.`,
  total: (minutes, of) => `${minutes}\u00A0min planned of ${of}.`,
  room: "After the values, the room itself chooses the themes to debate in full.",
  squeezed: "That is too much for this length: take a theme out, or make a card express.",
  change: "Change the cards",
  usual: "Back to the suggested cards",
  paces: { full: "in full", express: "express" },
  inFull: (title) => `Debate in full: ${title}`,
};

export const own: typeof fr.own = {
  title: (count) => `Your own cards: ${count > 0 ? `${many(count, "card", "cards")} added` : "none"}`,
  help: "One row a card, in LibreOffice or Excel. Start from the model, then choose your file. It is not kept: it serves this workshop only.",
  model: "Download the model",
  file: "Your file (.ods, .xlsx or .csv), or the cards of another association (cartes.yaml)",
  added: (titles) => `Added: ${titles.join(", ")}. They are with the others, in their theme.`,
  faults: "Mend this in your file, then choose it again:",
  notRead: "The file could not be read. Check the network and the format, then try again.",
};

export const others: typeof fr.others = {
  title: (count) => `Ideas from other charters: ${count > 0 ? many(count, "practice to examine", "practices to examine") : "none"}`,
  help: "The charter of another association, or your earlier one. Its rules will be offered on the card that asks the same question. The room votes on them like any other: nothing enters by itself.",
  file: "Its charte.json file",
  added: (from, count) => `${from}: ${many(count, "practice", "practices")}.`,
  remove: "Remove",
  removeOf: (from) => `Remove the charter of ${from}`,
  most: (count) => `${count} charters at most. Remove one first.`,
  refused: "One of the charters that you chose is not accepted. Remove it, then try again.",
};

export const before: typeof fr.before = {
  title: (names) => `Before the cards: ${names.length > 0 ? names.join(", ").toLowerCase() : "nothing"}`,
  parts: {
    discovering: { name: "Common beliefs", hint: "The room answers, then reads why, with the source." },
    mapping: { name: "Map of uses", hint: "Everyone ticks what they do, fear and hope." },
    valuing: { name: "Our values", hint: "Everyone chooses three. Those that the room keeps open the charter." },
  },
  takes: (count) => `About ${many(count, "minute", "minutes")}.`,
};

export const tables: typeof fr.tables = {
  title: "Tables",
  ways: {
    seated: { name: "As people sit down", hint: "Each touches the number on the table. Recommended." },
    drawn: { name: "Drawn by lot", hint: "Four to six people at a table, viewpoints mixed." },
    none: { name: "No tables", hint: "For a small room, or chairs in a circle." },
  },
};

export const ready: typeof fr.ready = {
  title: (code) => `Your workshop ${code} is ready`,
  phrase: "Write these six words on paper",
  phraseWhy: "They open the desk again if you lose this device. The phrase is shown only once.",
  reveal: "Show the phrase",
  revealHint: "First make sure that nobody can see the screen, on a projector either.",
  hide: "I have it on paper, hide the phrase",
  questionnaire: "Days ahead?",
  questionnaireWhy: "Send this questionnaire: three minutes, no name. The desk has a square to aim at and an invitation ready.",
  documents: "To print, and to let people know",
  documentsWhy: "For the room, and to tell everyone what is kept, and until when. The desk has them too.",
  projected: "Is this screen projected?",
  why: "The room must not see the desk.",
  no: "No, it is for me alone",
  yes: "Yes, the room sees it",
  wallHere: "Open the wall in another window",
  wallHint: "Drag it onto the projector.",
  noStep: "Open the desk on this screen",
  notProjected: "This screen will be your desk",
  phoneTitle: "Your phone becomes the desk",
  step1: "With your phone, open this address, or point it at the square.",
  step2: "It shows four digits. Type them here.",
  digits: "The four digits",
  admit: "Go on",
  admitting: "Checking…",
  then: "Then this screen becomes the wall, and forgets the key to the desk.",
  change: "Back to the question",
  qr: "The desk, to open with your phone’s camera",
};
