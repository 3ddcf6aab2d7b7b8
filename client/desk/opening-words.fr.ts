// What the desk says before the cards: received ideas, the map, the values.
import type { MapList, Stake, Use } from "../../shared/scales.ts";
import { many } from "../words.fr.ts";

const stakes: Record<Stake, string> = {
  creativity: "La création",
  bias: "Les préjugés",
  unreliability: "Les erreurs",
  citizenship: "La citoyenneté",
  environment: "L’environnement",
};
const answers: Record<string, string> = { true: "Vrai", false: "Faux", depends: "Ça dépend" };

export const discovering = {
  title: "Les idées reçues",
  idea: (number: number, of: number) => `Idée ${number} sur ${of}`,
  stakes: stakes as Record<string, string>,
  answers,
  read: "À lire à voix haute",
  asked: {
    claim: "Vrai, faux, ou ça dépend\u202F?",
    estimate: "Un seul choix\u00A0:",
    order: "À remettre dans l’ordre, du plus ancien au plus récent\u00A0:",
  } as Record<string, string>,
  right: "La bonne réponse",
  rightOrder: "Le bon ordre",
  rightOf: (right: number, of: number) => `${right} sur ${of} ${right < 2 ? "a" : "ont"} vu juste.`,
  nobodyRight: (of: number) => `Sur ${many(of, "réponse", "réponses")}, aucune n’est juste. C’est une idée reçue bien installée.`,
  otherOrders: (count: number) => many(count, "personne a donné un autre ordre", "personnes ont donné un autre ordre") + ".",
  people: (count: number) => many(count, "personne", "personnes"),
  isRight: "(juste)",
  why: "Pourquoi",
  source: "Source",
  battle: (right: number, answered: number) => `La salle contre les idées reçues\u00A0: ${many(right, "réponse juste", "réponses justes")} sur ${answered}.`,
  leave: "Passer à la suite",
  sure: "Les autres idées ne seront pas jouées. Passer quand même\u202F?",
};

export const families: Record<Use, string> = {
  write: "écrire et communiquer",
  administer: "administrer",
  analyse: "analyser",
  support: "accompagner",
  fund: "chercher des fonds",
  decide: "aider à décider",
};
const lists: Record<MapList, string> = { uses: "Ce que nous faisons", fears: "Ce que nous craignons", wishes: "Ce que nous espérons" };
const one: Record<MapList, string> = { uses: "un usage", fears: "une crainte", wishes: "une envie" };
export const mapping = {
  title: "La carte des usages",
  lists,
  one: one as Record<string, string>,
  none: "Personne n’a encore coché.",
  room: "de la salle",
  times: (count: number) => `${count}\u00A0fois, dont avant l’atelier`,
  people: (count: number) => many(count, "personne", "personnes"),
  unticked: (count: number) => many(count, "ligne que personne n’a cochée", "lignes que personne n’a cochées"),
  missing: (names: string) => `Aucun usage coché pour\u00A0: ${names}. Demandez si c’est bien vrai.`,
  complete: "Toutes les familles d’usage ont au moins une personne.",
};

export const valuing = {
  title: "Les valeurs",
  all: (count: number) => `${many(count, "valeur", "valeurs")} au choix, avec leur engagement`,
  choose: "Ce que la salle garde",
  help: "Cochez-en six au plus, dans l’ordre de la charte. Chacune devient un engagement.",
  untold: "Moins de cinq réponses\u00A0: le compte n’est pas montré. Demandez à voix haute ce qui compte.",
  people: (count: number) => (count === 0 ? "personne" : many(count, "personne", "personnes")),
  tick: (name: string) => `Garder\u00A0: ${name}`,
  unchosen: (count: number) => many(count, "valeur que personne n’a choisie", "valeurs que personne n’a choisies"),
  noneTicked: "Cochez au moins une valeur.",
  full: "Six au plus\u00A0: décochez-en une.",
  kept: "Gardées par la salle",
  change: "Changer le choix",
  keep: "Garder le choix",
  cancel: "Annuler",
  keepThese: "Garder les valeurs cochées",
  thenKeep: "Leurs engagements entrent dans la charte. Vous pourrez encore changer.",
  chosen: "Ont choisi",
  themes: (most: number) => (most === 1 ? "Chacun choisit un thème à débattre en entier" : `Chacun choisit jusqu’à ${most} thèmes à débattre en entier`),
  order: "L’ordre de la salle",
  orderUntold: "Moins de cinq réponses\u00A0: l’ordre est suivi, les comptes ne sont pas montrés.",
  applied: "Le déroulé suit cet ordre. Vous pouvez encore le changer.",
  themeNames: {
    gouvernance: "Gouvernance",
    fiabilite: "Fiabilité",
    donnees: "Données",
    equite: "Équité",
    transparence: "Transparence",
    sobriete: "Sobriété",
  } as Record<string, string>,
  leaveThemes: "Passer sans choisir",
  sureThemes: "Les cartes restent dans l’ordre prévu. Passer quand même\u202F?",
  leave: "Passer sans garder de valeur",
  sure: "La charte n’aura pas d’engagement. Passer quand même\u202F?",
};
