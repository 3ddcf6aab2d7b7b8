// Every sentence of the book of models, in English. Plain marks here: typography.ts sets them.
import type { fr } from "./kit-words.fr.ts";

export const en: typeof fr = {
  title: "Book of models",
  about: "To copy, fill in and adapt. These models go with the charter; they do not replace a lawyer’s advice.",
  parts: {
    request: "Ask for a tool",
    mentions: "Say that an AI helped",
    breach: "After a leak or a mistake",
    register: "The register of uses",
    certificate: "Certificate of reading, without names",
    resolution: "Model resolution",
    announcement: "Announce the charter",
    resources: "To go further",
  },

  requestIntro: "One page for each tool, before it is used for the association, even if it is free.",
  approval: "Who approves",
  requestHead: ["Asked", "Answer"],
  requestRows: [
    "Which tool, from whom?",
    "To do what, that is not done otherwise?",
    "Who will use it (roles)?",
    "What data will go in, from the most to the least delicate?",
    "An account of the association, or a personal one?",
    "Where do the texts go, and do they train the tool?",
    "What does it cost, and who pays?",
    "Who reads what comes out?",
    "Who tries it, and until when?",
    "What about people who do not want it?",
    "Opinion: yes, under conditions, no. Which ones?",
    "Decided by (a role), on",
  ],
  requestEnd: "A refusal gives its reason. A yes goes into the register, with the date on which it is discussed again.",

  mentionsIntro: "One sentence, as close to the text or image as can be. Choose the one that is true.",
  mentionsHead: ["When", "What to write"],
  mentions: [
    ["A text written by a person, corrected by an AI", "Text checked with the help of an AI."],
    ["A draft made by an AI, taken over by a person", "First version made by an AI, read and signed by (role)."],
    ["An image, voice or video made by an AI", "Image made by an AI: it shows nobody real."],
    ["A translation", "Translated by an AI, not yet read. You may ask for a person."],
    ["The minutes of a meeting", "Minutes prepared by an AI, with the agreement of those present, read by (role)."],
    ["An automatic answer", "A machine is answering you. To speak to somebody: (telephone)."],
  ],

  breachIntro: "Data have left, or a mistake has touched somebody. Saying so at once is never a fault.",
  breach: [
    ["Stop", "send nothing more, close the conversation or the tool, erase nothing: it will help to understand."],
    ["Tell, the same day", "the person to speak to, named below. A call is enough."],
    ["Write down", "when, which tool, what data, how many people, what has been done already."],
    ["Limit", "change a password, ask the maker to erase, withdraw what was published, correct."],
    ["Decide with the DPO", "where people may suffer from it, the data protection authority is told within 72 hours; where the risk is high, the people too."],
    ["Repair", "tell the people concerned what happened and what is being done, in plain words."],
    ["Learn", "enter it in the register of breaches, and look again at the rule that was missing."],
  ],
  breachWho: "Who to speak to",

  registerIntro: "What is done with an AI, one line for each use. The first ones come from the workshop.",
  registerData: "Kinds of data:",
  registerHead: ["Use", "Tool", "Kind of data", "Rule that applies", "Reviewed on"],

  certificate: (organisation) =>
    `The AI charter of ${organisation}, version ……, was read and explained to the following people, counted by role. No name is written down.`,
  certificateHead: ["On", "Role or group", "How many", "By whom (a role)"],
  certificateWhy: "This table is enough to show that the charter is known. A name is added only where the law or a contract asks for it.",

  resolutionHead: (organisation) => `Extract from the minutes of the board of ${organisation}, meeting of ……………, quorum ……………`,
  resolutionSeen: "The board, having read the draft charter from the workshop and the opinions received (………………), decides:",
  resolution: (rules, soft) => [
    rules === 0
      ? "to approve the charter on artificial intelligence, version ……, attached;"
      : `to approve the charter on artificial intelligence, version ……, attached, and its ${rules}\u00A0${rules === 1 ? "rule" : "rules"};`,
    "to bring it into force on ……………;",
    `to open six months of running in: ${soft}`,
    "to appoint as AI lead (a role): ……………, with …… hours a month;",
    "to read it again on ……………;",
    "to consult the works council, if there is one, before anything enters the internal regulations.",
  ],
  resolutionTrials: "These stay on trial, and are reviewed on their date:",
  resolutionVote: "In favour: …… Against: …… Abstentions: ……",

  announcementIntro: "To paste into a message, once the charter is approved.",
  announcement: (organisation, contact) => [
    `Hello, ${organisation} now has an AI charter. It was debated and voted on by people from here, not copied from elsewhere.`,
    "It says what we do, what we do not do, and who to ask. It is on the wall, and takes ten minutes to read.",
    `For six months, a mistake is reported and not punished. In doubt? ${contact}`,
  ],

  resourcesIntro: "To read, in this order if time is short.",
};
