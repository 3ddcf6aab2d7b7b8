// What the public page says.
import { many } from "../words.fr.ts";

export const words = {
  page: "La charte de l’IA",
  title: "Charte de l’intelligence artificielle",
  loading: "On ouvre la charte…",
  again: "Réessayer",
  tampered: "Ce lien n’est pas complet, ou a été remplacé. Demandez le bon à la personne référente.",
  notYet: "La charte est en préparation\u00A0: aucune instance ne l’a encore validée.",
  ratified: (version: number, body: string, day: string, from: string) => `Version ${version}, validée par ${body} le ${day}, en vigueur depuis le ${from}.`,
  inShort: "En bref",
  summary: (rules: number, bans: number) =>
    `${many(rules, "règle", "règles")}${bans > 0 ? `, dont ${many(bans, "garde-fou", "garde-fous")}\u00A0: ce que nous ne faisons pas` : ""}.`,
  /** `added`: after the workshop; nobody debated them. */
  origin: (rules: number, added: number) =>
    added === 0
      ? rules === 1
        ? "Elle a été débattue et votée en atelier, puis validée."
        : "Elles ont été débattues et votées en atelier, puis validées."
      : added === rules
        ? `${rules === 1 ? "Elle a été ajoutée" : "Elles ont été ajoutées"} après l’atelier, puis ${rules === 1 ? "validée" : "validées"}.`
        : `${many(rules - added, "a été débattue et votée", "ont été débattues et votées").replace("\u00A0", " ")} en atelier, ${added === 1 ? "une autre a été ajoutée" : `${added}\u00A0autres ont été ajoutées`} ensuite. Toutes sont validées.`,
  notDebated: "ajoutée après l’atelier, non débattue",
  values: (names: string) => `Nos valeurs\u00A0: ${names}.`,
  approval: (who: string) => `Pour un nouvel outil\u00A0: ${who}`,
  contact: (who: string) => `En cas de doute\u00A0: ${who}`,
  soft: (day: string) => `Jusqu’au ${day}, nous nous rodons\u00A0: une erreur se signale, elle ne se punit pas.`,
  commitments: "Nos engagements",
  rules: "Nos règles",
  trial: (day: string) => `à l’essai jusqu’au ${day}`,
  ok: (text: string) => `Oui\u00A0: ${text}`,
  ko: (text: string) => `Non\u00A0: ${text}`,
  happened: "Il s’est passé quelque chose\u202F?",
  tell: (contact: string) => `Parlez-en tout de suite\u00A0: ${contact}`,
  tellSomeone: "Parlez-en tout de suite à une personne du bureau ou à votre responsable, de vive voix ou par téléphone.",
  noForm:
    "Une donnée partie où il ne fallait pas, une réponse fausse déjà envoyée, une personne touchée\u00A0: chaque heure compte. N’attendez pas d’être sûr·e.",
  back: "Dire ce qui ne va pas dans la charte",
  backWhy: "À tout moment. La personne référente le lit, et la réunion de revue en tient compte.",
  kind: "De quoi s’agit-il\u202F?",
  kinds: { unclear: "Ce n’est pas clair", "cannot-be-applied": "C’est impossible à appliquer", "new-tool": "Un nouvel outil, ou un nouvel usage" },
  which: "Quelle règle",
  anyRule: "La charte en général",
  text: "En quelques mots",
  noNames: "Ni nom, ni situation où l’on reconnaîtrait quelqu’un.",
  empty: "Écrivez quelques mots d’abord.",
  send: "Envoyer",
  sent: "C’est envoyé. Merci.",
};
