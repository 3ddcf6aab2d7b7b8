// The words of what comes before the cards: received ideas, the map, the values.
import { many } from "../words.fr.ts";

export const discovering = {
  label: (number: number, of: number) => `Idée reçue ${number} sur ${of}`,
  wait: "Une idée reçue arrive. Regardez l’écran.",
  title: "Contre les idées reçues",
  claim: { true: "Vrai", false: "Faux", depends: "Ça dépend" } as Record<string, string>,
  order: "Du plus ancien au plus récent",
  orderHelp: "Touchez les étapes dans l’ordre.",
  again: "Recommencer l’ordre",
  send: "C’est mon ordre",
  estimate: "Votre ordre de grandeur",
  choose: "Votre réponse",
  canChange: "Vous pouvez encore changer, jusqu’à la fermeture.",
  right: "La bonne réponse",
  found: "Vous l’aviez.",
  missed: "Ce n’était pas votre réponse. C’est fait pour cela.",
  told: (right: number, answered: number) => `${right} sur ${answered} ont trouvé.`,
  untold: "Moins de cinq réponses\u00A0: le nombre n’est pas montré.",
  source: "Source\u00A0:",
  scope: "Ce qui a été compté\u00A0:",
};

export const mapping = {
  label: "La carte des usages",
  title: "Cochez ce qui est vrai pour vous",
  help: "La salle voit des nombres, jamais qui a coché.",
  lists: { uses: "Mes usages", fears: "Mes craintes", wishes: "Mes envies" } as Record<string, string>,
  list: "Quelle liste\u202F?",
  times: (count: number) => `${count}\u00A0fois, dont avant l’atelier`,
  people: (count: number) => many(count, "personne", "personnes"),
  write: "Une ligne à vous",
  writeHelp: "Ni nom, ni situation reconnaissable.",
};

export const themes = {
  label: "Les thèmes",
  title: (most: number) => (most === 1 ? "Un thème à débattre en entier" : `${most} thèmes à débattre en entier`),
  help: "Les autres se jouent en carte express\u00A0: on lit, on vote.",
  count: (count: number, most: number) => `${count} sur ${most}`,
  send: "Garder mon choix",
  sent: "Vous pouvez encore changer, jusqu’à la fermeture.",
  order: "L’ordre de la salle",
  then: (most: number) => (most === 1 ? "Le premier thème est débattu en entier." : `Les ${most} premiers thèmes sont débattus en entier.`),
  times: (count: number) => many(count, "voix", "voix"),
  untold: "Moins de cinq réponses\u00A0: les nombres ne sont pas montrés.",
};

export const valuing = {
  label: "Les valeurs",
  before: "Trois valeurs à choisir. On ouvre dans un instant.",
  title: "Choisissez trois valeurs",
  help: "Celles qui doivent se voir dans notre façon d’utiliser l’IA, ou de nous en passer.",
  count: (count: number) => `${count} sur 3`,
  three: "Trois au plus. Retirez-en une pour changer.",
  send: "Garder mes valeurs",
  sent: "Vous pouvez encore changer, jusqu’à la fermeture.",
  revealed: "Les valeurs de la salle",
  untold: "Moins de cinq réponses\u00A0: les nombres ne sont pas montrés.",
  times: (count: number) => many(count, "voix", "voix"),
  kept: "La charte s’engage",
  wait: "La personne qui anime retient les valeurs avec vous.",
};
