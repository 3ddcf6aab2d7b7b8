// What the desk says about a round: its steps, its debate, its votes, and the one big button.
import type { Command } from "../../shared/workshop.ts";
import { many } from "../words.fr.ts";

export const steps = {
  card: "Carte",
  first: "Position 1",
  talk: "Arguments",
  second: "Position 2",
  choosing: "Pratiques",
  voting: "Vote",
  counted: "Résultat",
};

export const live = {
  answered: "Ont répondu",
  voted: "Ont voté",
  nOfN: (n: number, of: number) => `${n} sur ${of}`,
  away: (count: number) => `${many(count, "personne", "personnes")} hors d’atteinte`,
  asks: (count: number) => `${many(count, "personne demande", "personnes demandent")} du temps`,
  close: "Presque tout le monde a répondu\u00A0: vous pouvez fermer.",
  left: "Temps restant",
  over: "Temps dépassé",
  paused: "En pause",
  more: "Deux minutes de plus",
  moreShort: "+2\u00A0min",
  pause: "Pause",
  resume: "Reprendre",
  start: "Lancer la montre",
};

export const now = {
  card: (number: number, of: number) => `carte ${number} sur ${of}`,
  read: "À lire à voix haute",
  thesis: "La phrase à débattre",
  question: "La question à trancher",
  law: "Déjà la loi",
  lawSource: (source: string, day: string) => `${source}. Vérifié le ${day}.`,
  fact: "Un fait",
  counter: "Et pourtant",
  sayAndWatch: "À dire, à surveiller",
  aim: "Pour quoi",
  about: (minutes: number) => `environ ${minutes}\u00A0min`,
  say: "À dire",
  watch: "À surveiller",
  draw: "À faire ressortir",
  thisCard: "Sur cette carte",
  then: "Ensuite",
  the_card: "La carte",
  untold: "Moins de cinq réponses\u00A0: le partage n’est pas montré.",
  split: "Premières positions",
  secondSplit: "Secondes positions",
  moved: (moved: number, paired: number) => `${many(moved, "personne a bougé", "personnes ont bougé")}, sur ${paired} qui ont répondu deux fois.`,
  skipSecond: "Aller droit aux pratiques",
  arguments: "Sur le mur",
  noArgument: "Aucune phrase sur le mur pour l’instant.",
  supports: (count: number) => many(count, "soutien", "soutiens"),
  raise: "En faire une pratique",
  as: "Sous quelle forme\u202F?",
  cancel: "Annuler",
  enter: "Pour entrer",
  door: "La porte est fermée\u00A0: ouvrez-la dans Salle.",
  secret: "secret pour la salle, effacé après le comptage",
  closedTitle: "L’atelier est clos",
  closed: "Les surnoms et les liens entre les phrases et les personnes sont effacés.",
  charter: "Ouvrir la charte",
};

export const choosing = {
  title: "Les pratiques au choix",
  help: "Cochez-en quatre au plus, dans l’ordre du vote.",
  tick: (wording: string) => `Mettre au vote\u00A0: ${wording}`,
  none: "Cochez au moins une pratique.",
  full: "Quatre au plus\u00A0: décochez-en une.",
  ready: "Les pratiques à voter",
  change: "Changer le choix",
  keep: "Garder le choix",
  refuses: "refus",
  deck: "de la carte",
  room: "de la salle",
  argument: "tirée d’un argument",
  blank: (name: string) => `Le blanc «\u202F${name}\u202F»`,
  choose: "À choisir…",
  free: "D’autres mots…",
  words: "Vos mots",
  ok: "Garder",
  reword: "Récrire",
  save: "Garder ces mots",
  dots: "Remplacez les points de suspension par vos mots.",
  alternative: "Une seule des deux peut entrer",
  alternativeWith: (a: number, b: number) => `Les pratiques ${a} et ${b} s’excluent\u00A0: une seule peut entrer.`,
  alternativeHelp: "Marquez deux pratiques cochées qui s’excluent.",
  skipCard: "Passer à la suite sans voter",
  sure: "La carte sera close sans vote. Passer quand même\u202F?",
  yes: "Oui, passer",
  no: "Non",
  wall: "Le mur montre ces pratiques.",
};

export const amending = {
  wording: "La phrase récrite",
  help: "Une seule modification, faite devant la salle.",
  left: (count: number) => (count > 1 ? `Il reste ${count} votes sur cette pratique.` : "C’est son dernier vote."),
  copy: "Ajouter à la phrase",
  before: "Avant",
  after: "Maintenant",
  vote: "Revoter tout de suite",
};

export const law = {
  title: "Et la loi\u202F?",
  duty: "C’est déjà la loi",
  below: "Elle risque d’aller en dessous",
  why: "Ce que la loi pourrait interdire",
  mark: "Marquer",
  back: "Ôter la marque",
  is: { duty: "Déjà la loi\u00A0:", below: "Pour le DPO\u00A0:" },
  means: { duty: "rappelée dans la charte, sans vote.", below: "elle pourrait aller en dessous de la loi. On peut la voter, elle restera ouverte." },
};

/** Hints: the facilitator decides. */
export const hints = {
  ready: "Presque tout le monde la soutient\u00A0: au vote, sans en reparler.",
  advised: "À mettre au vote.",
  unsupported: "Personne ne la soutient pour l’instant\u00A0: à laisser de côté, ou à récrire.",
  agreed: "Tout le monde ou presque est d’accord\u00A0: rien de plus à débattre.",
  reserved: "Retenue avec des réserves\u00A0: une retouche peut suffire.",
  divided: "La salle est partagée\u00A0: une modification peut la réunir.",
  unready: "Aucun groupe n’est prêt\u00A0: n’insistez pas, elle va en annexe.",
};

const tenths = (share: number) =>
  Number.isInteger(Math.round(share * 1000) / 100) ? `${Math.round(share * 10)} personnes sur 10` : `${Math.round(share * 100)}\u202F% des personnes`;
const percent = (share: number) => `${Math.round(share * 100)}\u202F%`;
export const voting = {
  title: "Les règles de ce vote",
  tie: "Départager deux pratiques",
  or: "ou",
  number: (n: number, of: number) => `Pratique ${n} sur ${of}`,
  closing: "Le vote se ferme dans",
  callBack: "Rappeler",
  counting: "On compte…",
  announced: "Tous les téléphones sont prévenus.",
  quorum: (share: number, heads: number) =>
    `Il faut au moins ${many(Math.max(3, Math.ceil(share * heads - 1e-9)), "bulletin", "bulletins")} (${percent(share)} de ${many(heads, "personne", "personnes")}), et que la moitié au moins ne passent pas.`,
  sentence: (share: number) => `Retenue si au moins ${tenths(share)} peuvent vivre avec, sans objection.`,
  sentenceStrict: (share: number) => `Retenue si au moins ${tenths(share)} peuvent vivre avec. Une seule objection la laisse ouverte.`,
  locked: "Ces règles sont fixées depuis le premier vote\u00A0: elles ne changent plus.",
  unlocked: "Elles se fixent au premier vote.",
  forDpo: "Elle pourrait aller en dessous de la loi\u00A0: quel que soit le compte, elle reste ouverte, pour le DPO.",
  again: "On revote la phrase récrite",
  adopted: (share: number, group: number) =>
    `Retenue\u00A0: ${percent(share)} peuvent au moins vivre avec, personne n’objecte, et ${percent(group)} dans chaque groupe de trois votants ou plus.`,
  trial: (share: number, objecting: number) =>
    `À l’essai\u00A0: ${percent(share)} sans objection, ou ${percent(objecting)} avec une seule objection (une sur dix au plus). Il faut alors un responsable et une date.`,
  strict: (share: number) => `À l’essai\u00A0: ${percent(share)} sans objection. Une seule objection laisse la question ouverte.`,
  dropped: (share: number) => `Écartée\u00A0: ${percent(share)} ne sont pas prêts ou objectent.`,
  open: "Sinon, la question reste ouverte, et va en annexe.",
};

export const counted = {
  untold: "Moins de cinq votants\u00A0: seul le résultat est montré.",
  ballots: (count: number) => many(count, "bulletin", "bulletins"),
  accepted: (a: number, of: number) => `${a} sur ${of} peuvent au moins vivre avec.`,
  held: "Au moins un groupe n’est pas prêt.",
  groups: "Par groupe",
  reservations: "Réserves",
  objections: "Objections à lire à la salle",
  objectionHelp: "Ôtez les noms de personnes. On ne peut pas refuser une objection.",
  objection: (n: number) => `Objection ${n}`,
  unseen: (count: number) => `${many(count, "objection sera imprimée", "objections seront imprimées")} telles que la salle les a écrites.`,
  for: (whom: string) => `pour\u00A0: ${whom}`,
  owner: "Responsable (une fonction, pas un nom)",
  ownerHint: "la coordination, le bureau…",
  reviewOn: "À revoir le",
  lower: "Abaisser ce résultat",
  lowerHelp: "Vous pouvez l’abaisser, jamais le relever. La raison est imprimée avec la règle.",
  lowerTo: "En",
  asCounted: "Tel que compté",
  lowerWhy: "Pourquoi",
  optional: "facultatif",
  needed: "Un essai a besoin des deux.",
  settle: (outcome: string) => `Garder\u00A0: ${outcome.toLowerCase()}`,
  settleAny: "Garder ce résultat",
  done: "C’est lu. Rien à débattre de plus.",
  easy: "Pas d’objection\u00A0: rien de plus à débattre.",
  waiting: "Elle a une alternative\u00A0: votez d’abord l’autre.",
  tied: "Égalité entre les deux alternatives\u00A0: la salle choisit.",
  decided: "Elle a une alternative\u00A0: celle qui a le plus d’accords entre, l’autre va en annexe.",
  kept: "La salle l’a choisie entre les deux.",
  left: "La salle a choisi l’autre\u00A0: celle-ci va en annexe.",
  amend: "Récrire et revoter",
  annex: "À l’annexe",
  annexWhy: "La salle préfère en reparler avant d’essayer.",
  enough: "Déjà votée trois fois\u00A0: elle garde ce résultat.",
  results: "Cette carte",
  then: {
    adopted: "La règle entre dans le brouillon de la charte.",
    trial: "La règle entre à l’essai dans le brouillon, avec sa date.",
    open: "La question va en annexe, avec les meilleurs arguments de chaque côté.",
    dropped: "Elle va en annexe, avec les pratiques écartées.",
  },
};

/** The big button, and what comes after it. */
export const next: Partial<Record<Command["type"], { label: string; then: string }>> = {
  openDiscovery: { label: "Lancer l’idée suivante", then: "Chacun répond sur son téléphone\u00A0: secret pour la salle, effacé après le comptage." },
  closeDiscovery: { label: "Fermer et montrer la réponse", then: "Le mur montre la bonne réponse, pourquoi, et la source." },
  openValues: { label: "Ouvrir le choix des valeurs", then: "Chacun en choisit trois\u00A0: secret pour la salle, effacé après le comptage." },
  revealValues: { label: "Fermer et montrer les valeurs", then: "Le mur montre les comptes, sans aucun nom. La salle garde six valeurs au plus." },
  openPositions: { label: "Ouvrir les positions", then: "Chacun répond sur son téléphone\u00A0: secret pour la salle." },
  closePositions: { label: "Fermer et montrer les camps", then: "Le mur montre le partage, sans aucun nom." },
  turnCard: { label: "Retourner la carte", then: "Un fait et son contraire\u202F; puis on parle, et on écrit." },
  openChoosing: { label: "Passer aux pratiques", then: "Le mur montre les pratiques au choix. La salle les soutient, vous choisissez." },
  openVote: { label: "Ouvrir le vote", then: "Chacun vote sur son téléphone\u00A0: secret, effacé après le comptage." },
  openTieVote: { label: "Faire voter entre les deux", then: "La salle garde une seule des deux." },
  announceClosing: { label: "Fermer le vote", then: "Les téléphones sont prévenus. Vous pouvez encore rappeler." },
  closePhones: { label: "Fermer les téléphones", then: "Puis vous comptez le papier et les mains. La salle voit le tout ensuite." },
  closeVote: { label: "Compter maintenant", then: "Le compte s’affiche, sans aucun nom." },
  settleOutcome: { label: "Garder ce résultat", then: "Le résultat entre dans le brouillon de la charte." },
  closeWorkshop: { label: "Clore l’atelier", then: "Les noms sont effacés. La charte reste." },
};
export const nextSecond = {
  openPositions: { label: "Reposer la question", then: "Même phrase, à froid\u202F; le mur montrera qui a bougé, sans nom." },
  closePositions: { label: "Fermer et montrer qui a bougé", then: "Le mur montre la traversée, sans aucun nom." },
};
export const play = {
  round: (title: string) => `Jouer «\u202F${title}\u202F»`,
  discovering: "Passer aux idées reçues",
  mapping: "Passer à la carte des usages",
  valuing: "Passer aux valeurs",
  drafting: "Passer au brouillon",
  closing: "Passer à la clôture",
  gathering: "Accueillir",
  thenRound: "La carte s’affiche sur le mur. Lisez-la à voix haute.",
  thenDiscovering: "La salle joue contre les idées reçues, une par une.",
  thenMapping: "Chacun coche ce qu’il fait, craint et espère. Le mur compte, sans aucun nom.",
  thenValuing: "Chacun choisit trois valeurs. Celles que la salle garde entrent dans la charte.",
  thenDrafting: "La salle relit tout et signale ce qui n’est pas clair.",
  thenClosing: "Qui fait quoi, et pour quand.",
  thenGathering: "",
};
export const first = {
  choose: "Mettre au vote les pratiques cochées",
  blanks: "Remplissez d’abord les blancs de la prochaine pratique.",
  nothing: "Rien d’autre au programme. Choisissez dans le déroulé.",
};

export const entrust = {
  title: "Confier la question à quelqu’un",
  help: "Quand la salle ne peut pas trancher aujourd’hui\u00A0: une fonction, une date. C’est imprimé dans le plan d’action.",
  owner: "À qui (une fonction, pas un nom)",
  by: "Pour le",
  say: "Confier",
  done: "C’est noté\u00A0: la question a une réponse.",
};
