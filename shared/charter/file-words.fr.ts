// Every sentence of the workshop file that nobody typed in the room. Plain spaces and marks here: typography.ts sets them.
import type { DataKind, Offer, Outcome, Stance, Standing } from "../scales.ts";

/** French takes the singular below two. */
const many = (count: number, one: string, more: string) => `${count}\u00A0${count < 2 ? one : more}`;

const stances: Record<Stance, string> = { "4": "je porte", "3": "d’accord", "2": "peut vivre avec", "1": "pas prêt·e", "0": "objection", pass: "passe" };
const outcomes: Record<Outcome, string> = { adopted: "retenue", trial: "à l’essai", open: "encore ouverte", dropped: "écartée" };
const offers: Record<Offer, string> = {
  reread: "Relire la charte",
  refer: "Être référent·e IA",
  try: "Essayer un outil",
  teach: "Former les autres",
  carry: "Porter une action",
  listen: "Recueillir les avis des absents",
};
const percent = (share: number) => `${Math.round(share * 100)}\u00A0%`;

export const fr = {
  title: "Dossier de l’atelier",
  status: "Document de travail, joint au projet de charte",
  about: "Ce dossier dit d’où vient chaque règle : les positions, les arguments, les votes, ce qui a été écarté. Les règles portent les numéros de la charte.",
  nobodyNamed: "Personne n’y est nommé : les prénoms et qui a voté quoi ne sont pas gardés.",
  parts: {
    who: "Qui a été consulté",
    minutes: "Le déroulé",
    method: "La méthode",
    before: "Le questionnaire, avant le jour",
    ideas: "Face aux idées reçues",
    map: "La carte des usages",
    values: "Les valeurs",
    themes: "Les thèmes voulus",
    rounds: "Les cartes, une par une",
    brought: "Venues d’autres chartes",
    questions: "Les questions",
    end: "La fin de l’atelier",
  },

  heads: (heads: number, phones: number) => `${many(heads, "personne", "personnes")} dans la salle, ${many(phones, "téléphone", "téléphones")}.`,
  few: "Points de vue peu nombreux",
  seek: "À interroger avant de valider la charte : un texte discuté sans eux les engage pourtant.",

  minutesHead: ["Étape", "Prévu", "Passé", ""],
  kinds: {
    gathering: "Accueil",
    discovering: "Idées reçues",
    mapping: "Carte des usages",
    valuing: "Valeurs",
    round: "Carte",
    pause: "Pause",
    drafting: "Brouillon",
    closing: "Clôture",
  } as Record<string, string>,
  minutes: (count: number) => `${count}\u00A0min`,
  /** As first planned, then as changed on the way. */
  planned: (planned: number, minutes: number) => `${planned}\u00A0min${minutes === planned ? "" : `, puis ${minutes}`}`,
  express: "version courte",
  ahead: "ouvert à l’avance",
  skipped: "retirée",
  notPlayed: "pas jouée",
  playing: "en cours",
  total: "En tout",

  quorum: (share: number) =>
    `Un vote compte si au moins ${percent(share)} des personnes présentes déposent un bulletin, et si la moitié d’entre eux disent autre chose que « je passe ».`,
  adopted: (share: number, group: number) =>
    `Retenue : ${percent(share)} peuvent au moins vivre avec, sans objection, et ${percent(group)} dans chaque groupe déclaré de trois votants ou plus.`,
  trial: (share: number, objected: number, objecting: number) =>
    `À l’essai : ${percent(share)} sans objection, ou ${percent(objected)} avec l’objection d’une seule personne ou de ${percent(objecting)} des avis au plus. Un essai a un responsable et une date.`,
  strict: "À l’essai : cet atelier a choisi le consentement strict, une seule objection laisse la question ouverte.",
  dropped: (share: number) => `Écartée : ${percent(share)} ne sont pas prêts ou objectent. Encore ouverte : tout le reste.`,
  secrecy: "Positions et bulletins étaient secrets, et effacés après le comptage. Un compte de moins de cinq réponses n’est pas donné.",

  right: "La bonne réponse",
  answers: { true: "vrai", false: "faux", depends: "ça dépend" } as Record<string, string>,
  order: "Dans l’ordre",
  found: (right: number, answered: number) => `${right} sur ${answered} ${right < 2 ? "a" : "ont"} trouvé.`,
  untold: "Moins de cinq réponses : le compte n’est pas donné.",

  questionnaire: {
    answers: (count: number) => `${many(count, "réponse", "réponses")}, sans nom. Une même personne a pu répondre deux fois.`,
    few: "Moins de cinq réponses : elles n’ont pas été gardées.",
    times: (count: number) => many(count, "réponse", "réponses"),
    toolsTitle: "Avec quel outil",
    ownTools: "Autres outils nommés",
    dataTitle: "Avec quelles données",
    situations: "Situations vécues, relues",
    tools: { inside: "Une IA dans un logiciel habituel", unknown: "Je ne sais pas", other: "Un autre outil" } as Record<string, string>,
    data: {
      public: "Publiques",
      internal: "Internes à l’association",
      personal: "Personnelles",
      sensitive: "Sensibles",
      entrusted: "Confidentielles, confiées par un tiers",
    } satisfies Record<DataKind, string> as Record<string, string>,
  },

  mapHeadAsked: ["Ligne", "Avant le jour", "Ce jour-là"],
  mapHead: ["Ligne", "Personnes"],
  marks: (count: number) => (count === 0 ? "0" : count < 3 ? "moins de 3" : String(count)),
  own: "écrite par la salle",

  themesIntro: "Chacun choisissait, en secret, les thèmes à débattre en entier ; les autres ont eu la version courte.",
  themesHead: ["Thème", "Choisi"],
  valuesHead: ["Valeur", "Choisie", "Gardée"],
  times: (count: number) => `${count}\u00A0fois`,
  kept: "oui",
  notKept: "non",

  situation: "La situation",
  thesis: "La thèse",
  question: "La question",
  notDebated: "Cette question n’appelait pas deux camps : la salle est passée droit aux pratiques.",
  positionsHead: ["Positions", "Avant le débat", "Après le débat"],
  moved: (moved: number, paired: number) =>
    `${many(moved, "personne a changé d’avis", "personnes ont changé d’avis")}, sur ${paired} qui ont répondu deux fois`,
  flow: (from: string, to: string, count: number) => `${count} de « ${from} » à « ${to} »`,
  movedUntold: "Combien ont changé d’avis : moins de cinq réponses, le compte n’est pas donné.",
  planks: (count: number) => `${many(count, "soutien est venu", "soutiens sont venus")} de l’autre côté du débat.`,
  arguments: "Les arguments",
  noArguments: "Aucun argument n’a été écrit.",
  support: (count: number) => (count === 0 ? "" : ` (${many(count, "soutien", "soutiens")})`),
  aside: (count: number) =>
    `${many(count, "phrase a été écartée", "phrases ont été écartées")} à la relecture : ${count < 2 ? "elle n’est" : "elles ne sont"} pas ${count < 2 ? "reprise" : "reprises"} ici.`,
  merged: (count: number) =>
    count < 2 ? "1 phrase a été réunie avec une autre qui dit la même chose." : `${count} phrases ont été réunies avec une autre qui dit la même chose.`,
  withdrawn: (count: number) =>
    `${many(count, "phrase a été retirée", "phrases ont été retirées")} par ${count < 2 ? "son auteur·rice" : "leurs auteur·rices"}.`,
  practices: "Les pratiques",
  origins: { deck: "De la carte", argument: "Née d’un argument", room: "Proposée dans la salle" },
  fromCharter: (from: string, ours: boolean, reworded: boolean) =>
    `${ours ? "Vient de notre charte précédente" : `Vient de la charte de « ${from} »`}${reworded ? ", récrite ici" : ""}`,
  brought: {
    intro: "Ces phrases viennent d’autres chartes. Elles ont servi d’idées : seules celles que la salle a votées sont entrées dans la charte.",
    charter: (from: string, ours: boolean) => (ours ? "De notre charte précédente" : `De la charte de « ${from} »`),
    asked: "La question, là-bas",
    offered: (card: string) => `Proposée à la salle, sur la carte « ${card} ».`,
    unexamined: "Non examinée : pas proposée à la salle.",
  },
  rule: (number: number) => `Règle ${number} de la charte.`,
  unexamined: "Non examinée : pas mise au vote.",
  waiting: "Le vote est compté, le résultat n’est pas encore arrêté.",
  reworded: "Reformulée après un premier vote, pas revotée.",
  result: (outcome: Outcome) => `Résultat : ${outcomes[outcome]}.`,
  vote: (number: number, of: number) => (of < 2 ? "Le vote" : `Vote ${number}`),
  on: (wording: string) => `sur « ${wording} »`,
  stances,
  quoted: (said: string) => `« ${said} »`,
  ballots: (ballots: number, heads: number) => `${many(ballots, "bulletin", "bulletins")} sur ${many(heads, "personne", "personnes")}`,
  quorumMissed: "quorum manqué",
  countedAs: (outcome: Outcome) => `le compte donne : ${outcomes[outcome]}`,
  fewVoters: "moins de cinq avis, le détail n’est pas donné",
  unreadObjections: (count: number) =>
    `${many(count, "objection", "objections")} à cette première phrase : ${count < 2 ? "elle a conduit" : "elles ont conduit"} à la reformuler avant lecture.`,
  alternatives: "Une seule pouvait entrer dans la charte",
  beaten: "La salle a préféré l’autre possibilité.",
  preferred: "La salle l’a préférée à l’autre possibilité.",
  owner: (owner: string, day: string) => `Responsable : ${owner}, à revoir le ${day}.`,

  covered: (all: number, told: readonly string[]) => `Sur ${many(all, "question", "questions")} de ce jeu de cartes : ${told.join(", ")}.`,
  standingCount: (standing: Standing, count: number) =>
    ({
      answered: many(count, "a une réponse", "ont une réponse"),
      entrusted: many(count, "est confiée", "sont confiées"),
      open: many(count, "reste ouverte", "restent ouvertes"),
      moot: `${count} sans objet`,
      unasked: many(count, "n’a pas été posée", "n’ont pas été posées"),
    })[standing],
  coveredHead: ["Question", "Où elle en est"],
  standings: {
    answered: "répondue",
    entrusted: "confiée",
    open: "ouverte",
    moot: "sans objet : l’association refuse toute IA",
    unasked: "pas posée",
  } as Record<Standing, string>,
  restMoot: "Les autres sont sans objet : l’association refuse toute IA.",
  entrusted: "Questions confiées",
  noEntrusted: "Aucune question n’a été confiée.",
  entrustedTo: (owner: string, day: string) => `${owner}, pour le ${day}.`,
  unasked: "Questions pas posées ce jour-là",
  allAsked: "Toutes les questions de ce jeu de cartes étaient au programme.",
  notAsked: "au programme, pas posée",

  time: "Le temps passé",
  timeTold: (well: number, all: number) => `${many(well, "réponse", "réponses")} sur ${all} disent 4 ou 5 sur 5 : du temps bien employé.`,
  mark: (mark: number, count: number) => `${mark} sur 5 : ${count}`,
  timeAsked: "Personne n’a été interrogé sur le temps passé.",
  words: "Les phrases de la fin",
  noWords: "Aucune phrase n’a été laissée.",
  volunteers: "Qui propose de l’aide",
  noVolunteers: "Personne ne s’est proposé.",
  offers,
  people: (count: number) => many(count, "personne", "personnes"),
};
