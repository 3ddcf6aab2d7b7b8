// What the desk says: labels, buttons and short sentences. Notes for the facilitator are in notes.ts, wordings to pick in wordings.ts.
import type { Command } from "../../shared/workshop.ts";
import { many } from "../words.ts";

export const tabs = { now: "Maintenant", agenda: "Déroulé", queue: "À relire", people: "Salle" } as const;

export const top = {
  saved: "Tout est enregistré", unsaved: "Pas encore enregistré", lost: "Lien perdu, on revient…", entering: "On ouvre le pupitre…",
  people: (heads: number, phones: number) => `${many(heads, "personne", "personnes")}, ${many(phones, "téléphone", "téléphones")}`,
  wall: "Ouvrir le mur", wallHint: "s’ouvre dans une autre fenêtre",
  tryAgain: "Cela n’a pas pu être enregistré. Vérifiez le réseau, puis recommencez.",
  dismiss: "J’ai lu",
};

export const pairing = {
  title: "Ouvrir le pupitre", room: "Salle", digits: "Tapez ces quatre chiffres sur un pupitre déjà ouvert",
  where: "Sur le pupitre ouvert\u00A0: Salle, puis «\u202FOuvrir un autre écran\u202F».", waiting: "On attend que les chiffres soient tapés…", asking: "On demande quatre chiffres…",
  phrase: "Ou tapez la phrase de six mots", phraseHint: "Elle a été montrée à l’ouverture de l’atelier. Majuscules et espaces sont sans importance, les accents comptent.",
  phraseShort: "Il faut six mots.", open: "Ouvrir", noAnswer: "Le serveur ne répond pas. Vérifiez le réseau\u00A0: on réessaie.", home: "Retour à l’accueil",
  wrong: "Cette phrase n’ouvre pas ce pupitre. Vérifiez les mots et les accents.", elsewhere: "Ce pupitre s’est arrêté.", again: "Continuer ici",
};

export const agenda = {
  title: "Déroulé", kinds: { gathering: "Accueil", round: "Carte", drafting: "Le brouillon", closing: "Clôture" } as Record<string, string>,
  minutes: (count: number) => many(count, "minute", "minutes"), short: (count: number) => `${count}\u00A0min`,
  notBegun: (count: number) => `${many(count, "minute", "minutes")} au programme`, begin: "La montre n’est pas lancée. Lancez-la quand vous commencez.",
  late: (count: number) => `${many(count, "minute", "minutes")} de retard`, early: (count: number) => `${many(count, "minute", "minutes")} d’avance`, onTime: "À l’heure",
  end: (time: string) => `Fin vers ${time}`,
  dropAll: (name: string) => `Sans «\u202F${name}\u202F», vous rattrapez tout.`, dropSome: (name: string, minutes: number) => `Sans «\u202F${name}\u202F», vous gagnez ${many(minutes, "minute", "minutes")}.`,
  drop: (name: string) => `Retirer «\u202F${name}\u202F»`, play: "Jouer maintenant", skip: "Retirer", back: "Jouer quand même", less: "5 minutes de moins", more: "5 minutes de plus",
  announced: "annoncée à", announcedLabel: "Heure de fin annoncée à la salle", playing: "en cours", skipped: "retirée",
  score: (answered: number, asked: number) => `${many(answered, "question", "questions")} sur ${asked} ${answered < 2 ? "a" : "ont"} une réponse`,
};

export const steps = { card: "Carte", first: "Position 1", talk: "Arguments", second: "Position 2", choosing: "Pratiques", voting: "Vote", counted: "Résultat" };

export const live = {
  answered: "Ont répondu", voted: "Ont voté", nOfN: (n: number, of: number) => `${n} sur ${of}`, away: (count: number) => `${many(count, "personne", "personnes")} hors d’atteinte`,
  asks: (count: number) => `${many(count, "personne demande", "personnes demandent")} du temps`, close: "Presque tout le monde a répondu\u00A0: vous pouvez fermer.",
  left: "Temps restant", over: "Temps dépassé", paused: "en pause", more: "Deux minutes de plus", moreShort: "+2\u00A0min", pause: "Pause", resume: "Reprendre", start: "Lancer la montre",
};

export const now = {
  card: (number: number, of: number) => `carte ${number} sur ${of}`, read: "À lire à voix haute", thesis: "La phrase à débattre", law: "Déjà la loi",
  fact: "Un fait", counter: "Et pourtant", sayAndWatch: "À dire, à surveiller", say: "À dire", watch: "À surveiller", draw: "À faire ressortir", thisCard: "Sur cette carte", then: "Ensuite", the_card: "La carte",
  untold: "Moins de cinq réponses\u00A0: le partage n’est pas montré.", split: "Premières positions", secondSplit: "Secondes positions",
  moved: (moved: number, paired: number) => `${many(moved, "personne a bougé", "personnes ont bougé")}, sur ${paired} qui ont répondu deux fois.`,
  skipSecond: "Aller droit aux pratiques", arguments: "Sur le mur", noArgument: "Aucune phrase sur le mur pour l’instant.", supports: (count: number) => many(count, "soutien", "soutiens"),
  raise: "En faire une pratique", as: "Sous quelle forme\u202F?", cancel: "Annuler", enter: "Pour entrer", door: "La porte est fermée\u00A0: ouvrez-la dans Salle.",
  secret: "secret pour la salle, effacé après le comptage", closedTitle: "L’atelier est clos", closed: "Les surnoms et les liens entre les phrases et les personnes sont effacés.", charter: "Ouvrir la charte",
};

export const choosing = {
  title: "Les pratiques au choix", help: "Cochez-en quatre au plus, dans l’ordre du vote.", tick: (wording: string) => `Mettre au vote\u00A0: ${wording}`, none: "Cochez au moins une pratique.", full: "Quatre au plus\u00A0: décochez-en une.",
  ready: "Les pratiques à voter", change: "Changer le choix", keep: "Garder le choix", refuses: "refus", deck: "de la carte", room: "de la salle", argument: "tirée d’un argument",
  blank: (name: string) => `Le blanc «\u202F${name}\u202F»`, choose: "À choisir…", free: "D’autres mots…", words: "Vos mots", ok: "Garder", reword: "Récrire", save: "Garder ces mots", dots: "Remplacez les points de suspension par vos mots.",
  alternative: "Une seule des deux peut entrer", alternativeWith: (a: number, b: number) => `Les pratiques ${a} et ${b} s’excluent\u00A0: une seule peut entrer.`, alternativeHelp: "Marquez deux pratiques cochées qui s’excluent.",
  skipCard: "Passer à la suite sans voter", sure: "La carte sera close sans vote. Passer quand même\u202F?", yes: "Oui, passer", no: "Non",
  wall: "Le mur montre ces pratiques.",
};

const percent = (share: number) => `${Math.round(share * 100)}\u202F%`;
export const voting = {
  title: "Les règles de ce vote", tie: "Départager deux pratiques", or: "ou", number: (n: number, of: number) => `Pratique ${n} sur ${of}`,
  closing: "Le vote se ferme dans", callBack: "Rappeler", counting: "On compte…", announced: "Tous les téléphones sont prévenus.",
  quorum: (share: number, heads: number) => `Il faut au moins ${many(Math.max(3, Math.ceil(share * heads - 1e-9)), "bulletin", "bulletins")} (${percent(share)} de ${many(heads, "personne", "personnes")}), et que la moitié au moins ne passent pas.`,
  adopted: (share: number, group: number) => `Retenue\u00A0: ${percent(share)} peuvent au moins vivre avec, personne n’objecte, et ${percent(group)} dans chaque groupe de trois votants ou plus.`,
  trial: (share: number, objecting: number) => `À l’essai\u00A0: ${percent(share)} sans objection, ou ${percent(objecting)} avec une seule objection (une sur dix au plus). Il faut alors un responsable et une date.`,
  strict: (share: number) => `À l’essai\u00A0: ${percent(share)} sans objection. Une seule objection laisse la question ouverte.`,
  dropped: (share: number) => `Écartée\u00A0: ${percent(share)} ne sont pas prêts ou objectent.`, open: "Sinon, la question reste ouverte, et va en annexe.",
};

export const counted = {
  untold: "Moins de cinq votants\u00A0: seul le résultat est montré.", ballots: (count: number) => many(count, "bulletin", "bulletins"), accepted: (a: number, of: number) => `${a} sur ${of} peuvent au moins vivre avec.`,
  held: "Au moins un groupe n’est pas prêt.", groups: "Par groupe", reservations: "Réserves", objections: "Objections à lire à la salle", objectionHelp: "Ôtez les noms de personnes. On ne peut pas refuser une objection.", objection: (n: number) => `Objection ${n}`,
  unseen: (count: number) => `${many(count, "objection sera imprimée", "objections seront imprimées")} telles que la salle les a écrites.`,
  for: (whom: string) => `pour\u00A0: ${whom}`, owner: "Responsable (une fonction, pas un nom)", ownerHint: "la coordination, le bureau…", reviewOn: "À revoir le", optional: "facultatif", needed: "Un essai a besoin des deux.",
  settle: (outcome: string) => `Garder\u00A0: ${outcome.toLowerCase()}`, settleAny: "Garder ce résultat", done: "C’est lu. Rien à débattre de plus.", easy: "Pas d’objection\u00A0: rien de plus à débattre.",
  waiting: "Elle a une alternative\u00A0: votez d’abord l’autre.", tied: "Égalité entre les deux alternatives\u00A0: la salle choisit.", decided: "Elle a une alternative\u00A0: celle qui a le plus d’accords entre, l’autre va en annexe.",
  amend: "Récrire et revoter", amendHelp: "Une seule modification, faite devant la salle, puis on revote aussitôt.", enough: "Déjà votée trois fois\u00A0: elle garde ce résultat.",
  results: "Cette carte",
};

export const queue = {
  title: "À relire avant le mur", empty: "Rien à relire.", show: "Montrer", reword: "Récrire", aside: "Écarter", showSo: "Montrer ainsi", cancel: "Annuler", words: "Vos mots", tells: "L’auteur·rice apprend toujours ce que sa phrase est devenue.",
  argument: (side: string) => `Argument, ${side.toLowerCase()}`, practice: (force: string) => `Pratique proposée, ${force.toLowerCase()}`, off: "La relecture est coupée\u00A0: les phrases vont droit au mur.",
};

export const people = {
  title: "Dans la salle", heads: "Personnes dans la salle, avec ou sans téléphone", headsHint: "Sans vous compter.", confirm: "Confirmer", confirmed: "Compté.", unconfirmed: "Comptez avant le premier vote.",
  tooMany: (phones: number, heads: number) => `Plus de téléphones (${phones}) que de personnes (${heads}). Recomptez\u00A0: le quorum en dépend.`,
  groups: "Points de vue", few: "moins de 3", nobody: "personne", none: "Sans réponse", missing: (names: string) => `Personne ne s’est dit\u00A0: ${names}. Prévoyez de leur demander après.`, alone: (names: string) => `Peu nombreux\u00A0: ${names}. Donnez-leur la parole tôt.`,
  names: "Surnoms", here: "là", away: "plus connecté·e", unnamed: (count: number) => `${many(count, "personne", "personnes")} sans surnom`, nobodyYet: "Personne n’est encore entré.",
  door: "La porte", doorOpen: "Ouverte\u00A0: on peut encore entrer.", doorLocked: "Fermée\u00A0: plus personne n’entre.", lock: "Fermer la porte", unlock: "Ouvrir la porte",
  screen: "Ouvrir un autre écran", screenHelp: "Sur le nouvel appareil, ouvrez cette adresse. Il montre quatre chiffres\u00A0: tapez-les ici.", digits: "Les quatre chiffres", asDesk: "un pupitre", asWall: "un mur", admit: "Ouvrir cet écran", admitted: "Cet écran s’ouvre.",
  noAnswer: "Le serveur ne répond pas. Recommencez.",
};

export const drafting = {
  title: "Les réglages de la charte", help: "Choisissez une phrase, changez-la, gardez-la. Le mur suit.", pick: "Phrases prêtes", words: "Votre phrase", save: "Garder", saved: "Gardé", empty: "à écrire", flags: "Règles signalées peu claires", noFlags: "Aucune règle signalée pour l’instant.",
  flag: (count: number) => many(count, "signalement", "signalements"), clauses: (count: number) => `${many(count, "règle", "règles")} dans le brouillon`,
};

export const closing = {
  title: "Qui fait quoi, pour quand", what: "Ce qu’il faut faire", owner: "Qui (une fonction)", by: "Pour le", add: "Ajouter", remove: (what: string) => `Retirer\u00A0: ${what}`, removeShort: "Retirer", none: "Aucune action pour l’instant. Deux ou trois suffisent.",
  sure: "Clore l’atelier\u202F? Les surnoms, les clés des téléphones et les liens entre phrases et personnes seront effacés. Cela ne se défait pas.", yes: "Clore et effacer les noms", no: "Pas encore",
};

/** The big button, and what comes after it. */
export const next: Partial<Record<Command["type"], { label: string; then: string }>> = {
  openPositions: { label: "Ouvrir les positions", then: "Chacun répond sur son téléphone\u00A0: secret pour la salle." },
  closePositions: { label: "Fermer et montrer les camps", then: "Le mur montre le partage, sans aucun nom." },
  turnCard: { label: "Retourner la carte", then: "Un fait et son contraire\u00A0; puis on parle, et on écrit." },
  openChoosing: { label: "Passer aux pratiques", then: "Le mur montre les pratiques au choix. La salle les soutient, vous choisissez." },
  openVote: { label: "Ouvrir le vote", then: "Chacun vote sur son téléphone\u00A0: secret, effacé après le comptage." },
  openTieVote: { label: "Faire voter entre les deux", then: "La salle garde une seule des deux." },
  announceClosing: { label: "Fermer le vote", then: "Les téléphones sont prévenus. Vous pouvez encore rappeler." },
  closeVote: { label: "Compter maintenant", then: "Le compte s’affiche, sans aucun nom." },
  settleOutcome: { label: "Garder ce résultat", then: "Le résultat entre dans le brouillon de la charte." },
  closeWorkshop: { label: "Clore l’atelier", then: "Les noms sont effacés. La charte reste." },
};
export const nextSecond = {
  openPositions: { label: "Reposer la question", then: "Même phrase, à froid\u00A0; le mur montrera qui a bougé, sans nom." },
  closePositions: { label: "Fermer et montrer qui a bougé", then: "Le mur montre la traversée, sans aucun nom." },
};
export const play = {
  round: (title: string) => `Jouer «\u202F${title}\u202F»`, drafting: "Passer au brouillon", closing: "Passer à la clôture", gathering: "Accueillir",
  thenRound: "La carte s’affiche sur le mur. Lisez-la à voix haute.", thenDrafting: "La salle relit tout et signale ce qui n’est pas clair.", thenClosing: "Qui fait quoi, et pour quand.", thenGathering: "",
};
export const first = {
  choose: "Mettre au vote les pratiques cochées", blanks: "Remplissez d’abord les blancs de la prochaine pratique.", nothing: "Rien d’autre au programme. Choisissez dans le déroulé.",
};
