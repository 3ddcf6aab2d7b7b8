// Every text of the phone. Short sentences, for someone who comes twice a year.
import { many } from "../words.fr.ts";
import type { Scene } from "./scene.ts";

/** Of the page, and said to those who do not see it when the screen changes; in other words than its headings. */
export const titles: Record<Scene, string> = {
  gathering: "L’accueil",
  discovering: "Contre les idées reçues",
  mapping: "La carte des usages",
  valuing: "Les valeurs",
  card: "Une nouvelle carte",
  first: "Une position à prendre",
  split: "Les premières positions",
  talk: "Les arguments",
  second: "Une seconde position à prendre",
  crossed: "Ce qui a bougé",
  choosing: "Les pratiques au choix",
  voting: "Un bulletin à déposer",
  tie: "Un vote entre deux pratiques",
  counted: "Un résultat",
  pausing: "La pause",
  drafting: "La lecture du projet",
  closing: "La clôture",
  closed: "L’atelier est fini",
};

export const door = {
  cancel: "Revenir sans ajouter personne",
  title: "Entrez dans la salle",
  alias: "Votre prénom, ou un surnom",
  aliasHelp: "Si vous voulez. Il disparaît à la fin de l’atelier.",
  group: "Vous êtes plutôt…",
  noGroup: "sans réponse",
  enter: "Entrer",
  noAccount: "Ni compte, ni adresse, ni mot de passe.",
  /** `keptFor`: days. */
  notice: (organisation: string, keptFor: number, contact?: string): readonly (readonly [string, string])[] => [
    ["Qui organise\u00A0:", `${organisation}.`],
    ["Pourquoi\u00A0:", "écrire ensemble une charte de l’intelligence artificielle."],
    ["Ce qui est gardé\u00A0:", "vos phrases sans votre nom, et des nombres. Jamais qui a voté quoi."],
    [
      "Jusqu’à quand\u00A0:",
      `vos réponses, jusqu’au comptage. Votre prénom, jusqu’à la fin de l’atelier. Vos phrases, ${many(keptFor, "jour", "jours")} de plus\u202F; celles de la charte restent.`,
    ],
    ["Qui voit quoi\u00A0:", "votre prénom, seulement la personne qui anime. Vos réponses, personne."],
    ["À qui demander\u00A0:", contact ? `à la personne qui anime, ou\u00A0: ${contact}.` : "à la personne qui anime."],
  ],
  code: "Le code de la salle",
  codeHelp: "Cinq lettres, sur l’écran de la salle.",
  go: "Chercher la salle",
  again: "Réessayer",
  looking: "On cherche la salle…",
  noAnswer: "Le serveur ne répond pas. Vérifiez le réseau, puis réessayez.",
  already: "J’étais déjà là, sur un autre téléphone",
  bannedTitle: "Vous n’êtes plus dans la salle",
  elsewhereTitle: "Vous continuez sur un autre téléphone",
  elsewhere: "Votre place est ouverte ailleurs. Ici, rien ne bouge plus.",
  here: "Continuer ici",
};

export const room = {
  closing: (seconds: number) => `Le vote ferme dans ${seconds}\u00A0s`,
  closingNow: "Le vote ferme",
  closingSoon: "Le vote ferme dans quelques secondes",
  entering: "On entre dans la salle…",
  away: "Le réseau manque.",
  comingBack: "On revient tout seul.",
  notSent: "Pas encore parti.",
  willSend: "Le réseau manque\u202F; cela partira tout seul.",
  arrived: "C’est arrivé.",
  canChange: "Vous pouvez encore changer, jusqu’à la fermeture.",
  secret: "Secret pour la salle, effacé après le comptage.",
  left: "Temps restant",
  paused: "Temps restant, en pause",
  card: (short: string, number: number, of: number) => (of > 1 ? `${short}, carte ${number} sur ${of}` : short),
  express: "carte express",
  put: "En attendant, posez le téléphone\u00A0: votre table parle encore.",
};

export const gathering = {
  share: "Quelqu’un d’autre répond sur ce téléphone",
  shareHelp: "Chacun sa place, l’un après l’autre. Ce que l’autre a répondu est caché.",
  changePhone: "Changer de téléphone",
  changePhoneHelp: "Là-bas\u00A0: le code de la salle, «\u202FJ’étais déjà là\u202F», puis ce mot.",
  title: "Vous êtes dans la salle",
  people: (count: number) => `${many(count, "personne est entrée", "personnes sont entrées")} avec un téléphone.`,
  frame: [
    ["Pourquoi\u00A0:", "des règles que nous suivrons, parce que nous les aurons choisies."],
    ["Ensuite\u00A0:", "c’est un projet. L’association le valide après l’atelier."],
    ["Secret\u00A0:", "vos positions et vos votes. La salle ne voit que des nombres."],
  ] as readonly (readonly [string, string])[],
  wait: "On commence bientôt. Regardez l’écran de la salle.",
  change: "Changer mon prénom ou mon point de vue",
  save: "Enregistrer",
};
