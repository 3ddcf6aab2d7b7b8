// Every sentence of the texts on personal data, in English. Plain marks here: typography.ts sets them.
import type { fr, Row, Rows, Told } from "./privacy-words.fr.ts";

const days = (count: number) => `${count}\u00A0${count === 1 ? "day" : "days"}`;

export const en: typeof fr = {
  title: "Personal data: texts to copy",
  about:
    "Five parts: for those who come, for the association’s register, to check what is erased, for the host, to answer a request. Fill in the dots. Your data protection officer, where you have one, reads it: these texts do not replace a lawyer’s advice.",
  parts: {
    notice: "Tell those who come",
    register: "Enter the workshop in the register",
    kept: "What is kept, and until when",
    host: "Who hosts the server",
    asked: "If somebody asks",
  },

  noticeHow: "To send with the invitation, and to put up at the door (GDPR, article 13). Each phone shows it in short before anyone comes in.",
  workshopName: (title: string) => (title ? `the workshop “${title}”` : "a workshop"),
  notice: ({ organisation, workshop, kept, contact, blank }: Told): Rows => [
    ["Who organises", `${organisation}, ${blank} (address, telephone or e-mail). Its data protection officer, where there is one: ${blank}`],
    ["Why", `to prepare and hold ${workshop}, then to write, have approved and review a charter on artificial intelligence.`],
    [
      "On what ground",
      "the association’s legitimate interest in giving itself rules with those who will follow them (GDPR, article 6(1)(f)). Nobody has to give a first name, say their viewpoint or answer; not doing so has no consequence.",
    ],
    [
      "What is kept",
      "if you give them, a first name or a nickname, and a viewpoint (staff, volunteer…); your sentences, without your name; numbers of answers and of votes. No account, no e-mail, no surname, no network address, no tracker. The questionnaire beforehand has no name, no time, no viewpoint.",
    ],
    [
      "Until when",
      `your secret answers and your votes, until they are counted. Your first name, your viewpoint and the link between you and your sentences, until the workshop closes. The rest (map of uses, sentences, numbers, running order), ${days(kept)} after it closes, or less if the association erases it sooner. The charter, which names nobody, until the association erases it. Backups of the server, where there are any: ${blank} more.`,
    ],
    [
      "Who sees what",
      `your first name, the facilitator. Your viewpoint, nobody: only how many people share it is counted. Your sentences, the room, without your name. Your secret answers and your votes, nobody; whoever runs the server could technically read a vote that is still open. The charter, those to whom the association shows it. The server is run by: ${blank}, in this country: ${blank}`,
    ],
    ["No machine decides", "there is no artificial intelligence in this program, and nothing is decided automatically about anyone."],
    [
      "Your rights",
      "to ask to see, correct or erase what concerns you, to have its use restricted, and to object. During the workshop you withdraw a sentence yourself until the vote on it opens, and the facilitator can remove you from the room. Once it is closed, nothing links a sentence to you: the association can no longer find yours (GDPR, article 11). If a sentence makes you recognisable, say which.",
    ],
    ["Whom to ask", contact || blank],
    [
      "If the answer does not suit you",
      "you may complain to the authority of your country; in France, the CNIL: cnil.fr, or 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.",
    ],
  ],

  registerHow: "An entry of the record of processing activities (GDPR, article 30), to copy into yours.",
  registerHead: ["Heading", "What to write"],
  register: ({ organisation, kept, moderated, blank }: Told): Rows => [
    ["Processing", "Workshop and charter on artificial intelligence"],
    ["Controller", `${organisation}, ${blank} (address). Represented by: ${blank} Data protection officer: ${blank}`],
    ["Purposes", "To prepare and hold a workshop; to write a charter, have it approved, publish it, review it."],
    ["Ground", "Legitimate interest (article 6(1)(f)): to give oneself rules with those concerned, who are not obliged to answer."],
    [
      "People concerned",
      "Who takes part: staff, volunteers, beneficiaries, members of the governance, partners. Who answers the questionnaire. Who facilitates, who keeps the charter afterwards.",
    ],
    [
      "Data",
      `Optional: first name or nickname, viewpoint. For each seat: the hash of a key and of a recovery word, the number of the table. Answers, positions, votes, kept secret. Free sentences. Numbers. No sensitive data is asked for; a free sentence may hold some: people are asked to write no name and no recognisable situation${moderated ? ", and somebody reads it before it is shown" : ""}.`,
    ],
    ["Recipients", "The facilitator; the room, without names; whoever keeps the charter; the bodies that review it; whoever hosts the server (part 4)."],
    ["Outside the European Union", `The program calls no other service and sends nothing elsewhere. Country of the server and of its backups: ${blank}`],
    [
      "How long",
      `Secrets: until they are counted. Names: until the workshop closes. Material of the workshop: ${days(kept)} after it closes. Charter: until it is erased. Part 3 has the detail; part 4, the backups.`,
    ],
    [
      "Security",
      "Keys drawn at random, kept as hashes. Secret answers stored apart and erased in the very write that counts them. Under five votes, no detail is shown. The network address only slows down who tries codes or sends again and again: in memory, never written. An https address if the server is on the Internet; an encrypted disk on a laptop.",
    ],
    [
      "Impact assessment",
      `To be seen with the data protection officer. Some of those concerned may be vulnerable; there is no large scale, no scoring, no decision about a person. Opinion: ${blank}`,
    ],
    [
      "Data breach",
      "Tell whoever keeps the charter the same day; the authority within 72 hours if people may suffer from it. The steps are in the book of models.",
    ],
    ["Entry up to date on", blank],
  ],

  keptHead: ["What", "Until when", "How it is erased"],
  kept: ({ kept, blank }: Told): Rows => [
    [
      "Answers to the questionnaire",
      "The map of uses opens, or the workshop closes",
      "Counted, then erased; of fewer than five, nothing is kept. Free texts stay, without an author, with the material of the workshop",
    ],
    ["Secret answers, positions, supports and votes", "They are counted; 24 hours where they were left open", "In the write that keeps the numbers"],
    [
      "First name, viewpoint, key and table of each seat; who wrote what",
      "The workshop closes",
      "In the write that closes it; what is left is how many people there were of each viewpoint",
    ],
    [
      "Material of the workshop: map of uses, sentences, numbers, objections, running order",
      `${days(kept)} after it closes`,
      "By the program; or at once, on request. A line says what, and which day",
    ],
    ["A workshop that nobody closed, names included", `${days(kept)} after what was last said in it`, "The same way, whole"],
    [
      "The charter, its versions, opinions, what readers sent back, the hash of the keys of those who keep it",
      "As the association decides",
      "On request, alone or with the material. A line says which day",
    ],
    ["On each phone: the key of its seat", "The site’s data are erased", "By its owner, in the browser"],
    ["Downloaded documents, sheets, paper ballots", blank, "By the association"],
    ["Backups of the server", blank, "By whoever keeps them (part 4)"],
  ],
  keptChanged: ({ kept }: Told) =>
    `The time is changed on the charter’s page, under “Keys and erasing”. Shorter, there is nothing to say. Longer than the ${days(kept)} announced, those who came must be told first.`,

  hostOwn: [
    "The server is a computer of the association",
    "nobody else has the data, there is no processor. Its disk is encrypted, the computer up to date, and the folder of the data is neither shared nor copied to a cloud.",
  ] as Row,
  hostOther: [
    "Somebody else runs the server",
    "they are a processor (GDPR, article 28), even unpaid, even another association. A written contract is signed before the workshop. It says:",
  ] as Row,
  contract: ({ organisation, kept, blank }: Told): readonly string[] => [
    `the subject: to host the workshop of ${organisation} and its charter; the duration: ${blank}; the people and the data: those of the register’s entry;`,
    "the host acts on written instruction only, uses the data for nothing else, and binds to secrecy whoever has access;",
    "it secures the server: updates, https, limited access, no network address kept by what stands before it (proxy);",
    `no other processor without written consent; the server and its backups are in this country: ${blank};`,
    `it reports a data breach within ${blank} hours, and helps to answer people;`,
    `it keeps its backups ${blank} at most, and takes none during the workshop;`,
    `at the end, or after ${days(kept)}, it erases or hands back everything, and lets it be checked.`,
  ],
  hostLine: ({ blank }: Told): Row => ["Line to copy into the register", `host: ${blank}, contract of ${blank}, backups kept: ${blank}`],
  backups: ({ kept }: Told): Row => [
    "Backups",
    `what the program erases leaves its database, never the copies made before. A backup, or the WAL archive of a PostgreSQL server, keeps what was erased until it expires itself. The time to announce is therefore ${days(kept)}, plus that of the backups. The program’s own backup (npm run backup) leaves out what is secret and not yet counted; a copy of the disk made while a vote is open holds its answers.`,
  ],

  asked: [
    [
      "During the workshop",
      "each person withdraws their own sentence on their phone; at the desk, under Room, somebody is removed: their first name, and what they said in secret and is not counted, no longer serve, and leave the server when it is counted or closed.",
    ],
    [
      "Once it is closed",
      "answer that nothing is in their name any more. If they show a sentence that makes them recognisable, reword the rule on the charter’s page, or erase the material of the workshop.",
    ],
    [
      "To erase everything",
      "on the charter’s page, “Keys and erasing”: the material of the workshop, the charter, or both. It is immediate. A line stays, with the day: that is the proof.",
    ],
    ["Always", "answer within a month, and note the request and the answer, nothing more."],
  ] as Rows,
};
