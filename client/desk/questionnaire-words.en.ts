// What the desk says of the questionnaire before the day, in English.
import { many } from "../words.en.ts";
import type * as fr from "./questionnaire-words.fr.ts";

export const questionnaire: typeof fr.questionnaire = {
  title: "The questionnaire, before the day",
  why: "One link, three minutes, no name. What is answered becomes the start of the map of uses.",
  copy: "Copy the link",
  copied: "Copied",
  copyText: "Copy the invitation",
  qr: "Square to aim at: the questionnaire",
  invitation: "The invitation to paste or print",
  text: (organisation, title, address) =>
    `Hello,\n\n${organisation} is preparing a workshop to write its charter on artificial intelligence together: “${title}”.\n\nBefore we meet, three minutes to say what you do with AI, what you fear and what you hope. No name, no account:\n${address}\n\nYou do not use AI, or do not want it? Your answer counts just as much.\n\nThank you, and see you soon.`,
  invite:
    "Invite every viewpoint: staff, volunteers, beneficiaries, board, partners. Think of those who are not heard: without a computer, newly arrived, against AI.",
  answers: (count) => `${many(count, "answer", "answers")}. One person may answer twice.`,
  few: (missing) => `${missing} more before details are shown: under five, one could tell who answered.`,
  early: "If the map starts before that, these answers stay sealed and the link stays open: they count from the fifth on.",
  sealed: (count, missing) =>
    `${many(count, "answer", "answers")} to the questionnaire: too few to be shown, so the map starts without. Whoever is here may tap the same lines. The link stays open: ${missing} more, and all join the workshop file.`,
  late: (count) => `${many(count, "answer", "answers")} to the questionnaire: they join the workshop file when it closes.`,
  lost: (count, missing) =>
    `${many(count, "answer", "answers")} to the questionnaire, fewer than five: at the close, ${count < 2 ? "it is erased" : "they are erased"}, never read. ${missing} more by the link before the close, and all count.`,
  over: "Fewer than five answers: they were not kept.",
  half: "The map starts from these answers, and takes half its time.",
  willHalf: "From five answers on, the map of uses will take half its time.",
  texts: "Situations and names of tools wait to be read under “To read”.",
  uses: "What was ticked",
  tools: "With which tool",
  data: "With what data",
  situations: "Lived situations, read",
  toolNames: {
    inside: "AI inside a usual program",
    unknown: "I do not know",
    other: "Another tool",
  },
  dataNames: {
    public: "Public",
    internal: "Internal to the association",
    personal: "Personal (names, addresses…)",
    sensitive: "Sensitive (health, opinions, origin…)",
    entrusted: "Confidential, entrusted by someone else",
  },
  kinds: { tool: "Questionnaire, a tool", situation: "Questionnaire, a situation" },
};

export const preparing: typeof fr.preparing = {
  title: "To print, and to let people know",
  why: "For the room, and to tell everyone what is kept, until when, and whom to ask.",
};
