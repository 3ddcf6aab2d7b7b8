// Every sentence of the charter that nobody typed in the room. Plain spaces and marks here: typography.ts sets them.
import type { DataKind, Field, Force, Group, GroupWord, Lang, Position, Use } from "../scales.ts";
import type { Verdict } from "./uses.ts";

const forces: Record<Force, string> = { rule: "Règle", advice: "Bonne pratique", ban: "Garde-fou" };
const sides: Record<Position, string> = { for: "Pour", conditions: "Sous conditions", against: "Contre" };
const groups: Record<Group, string> = {
  salarie: "Salarié·es",
  benevole: "Bénévoles",
  beneficiaire: "Bénéficiaires",
  gouvernance: "Gouvernance",
  partenaire: "Partenaires",
};
const stood: Record<GroupWord, string> = { most: "la plupart peuvent vivre avec", divided: "avis partagés", few: "peu peuvent vivre avec" };
const uses: Record<Use | "all", string> = {
  write: "Écrire et communiquer",
  administer: "Administrer",
  analyse: "Analyser",
  support: "Accompagner des personnes",
  fund: "Chercher des fonds",
  decide: "Aider à décider",
  all: "Tous les usages",
};
const data: Record<DataKind, string> = {
  public: "Publiques",
  internal: "Internes",
  personal: "Personnelles",
  sensitive: "Sensibles",
  entrusted: "Confiées par un tiers",
};
const verdicts: Record<Verdict, string> = { yes: "Oui", conditions: "Sous conditions", no: "Non", undecided: "Non tranché" };
const labels: Record<Field, string> = {
  preamble: "Pourquoi cette charte",
  scope: "À qui elle s’applique",
  binding: "Obligatoire ou recommandée",
  approval: "Valider un nouvel outil",
  contact: "En cas de doute ou d’erreur",
  review: "Relire cette charte",
};
const missing: Record<Field, string> = {
  preamble: "pourquoi cette charte, en quelques phrases.",
  scope: "à quelles personnes, à quelles activités et à quels outils la charte s’applique.",
  binding: "la charte est-elle obligatoire ou recommandée ?",
  approval: "qui valide un nouvel outil.",
  contact: "à qui parler en cas de doute ou d’erreur.",
  review: "quand relire la charte.",
};
/** French takes the singular below two. */
const many = (count: number, one: string, more: string) => `${count}\u00A0${count < 2 ? one : more}`;
const list = (numbers: readonly number[]) => (numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} et ${numbers.at(-1)}`);
const rules = (numbers: readonly number[]) => `${numbers.length < 2 ? "règle" : "règles"} ${list(numbers)}`;

export const fr = {
  lang: "fr" as Lang,
  forces,
  sides,
  groups,
  stood,
  labels,
  missing,
  uses,
  data,
  verdicts,
  statuses: { adopted: "Retenue par l’atelier", trial: "À l’essai" },
  csvHead: [
    "Numéro",
    "Thème",
    "Règle",
    "Force",
    "Statut",
    "Question tranchée",
    "Usage",
    "Qui",
    "Outil",
    "Données",
    "Quand",
    "Valeur servie",
    "Oui",
    "Non",
    "Responsable",
    "À revoir le",
    "Objections",
    "Vient de la charte de",
  ],
  due: {
    trial: (number: number) => `Revoir la règle ${number} de la charte IA, à l’essai`,
    trialDetail: (wording: string, owner: string) =>
      `${wording}\nResponsable : ${owner}. Garder la règle, la changer ou l’enlever, et répondre aux objections.`,
    action: (what: string) => `Charte IA, à faire : ${what}`,
    by: (owner: string) => `Responsable : ${owner}.`,
    soft: "Charte IA : fin des six mois de rodage",
    softDetail: "Relire chaque règle : la garder, la durcir ou l’assouplir. À décaler si la charte a été validée plus tard.",
    yearly: "Relire la charte IA",
    yearlyDetail: "Est-elle encore suivie ? Que manque-t-il ? La garder, la changer, ou demander qu’elle soit effacée du site de l’atelier.",
  },
  title: "Charte de l’intelligence artificielle",
  parts: ["Préambule", "Périmètre", "Engagements", "Règles", "Contrôle et évolution", "Annexe"],
  toWrite: "Reste à écrire",
  organisationMissing: "le nom de l’association.",
  version: "Version 1",
  status: "Projet, non validé",
  origin: (title: string, day: string) => `Texte issu de l’atelier${title ? ` « ${title} »` : ""}${day ? ` du ${day}` : ""}.`,
  people: (count: number) => (count === 0 ? "Personne n’y a encore pris part." : `${many(count, "personne y a pris part", "personnes y ont pris part")}.`),
  unfinished: "L’atelier n’est pas terminé : ce texte peut encore changer.",
  coverHead: ["Validation", "À remplir le jour venu"],
  coverRows: ["Validée par (conseil, assemblée…)", "Le", "Compte rendu, référence", "En vigueur à partir du", "Prochaine relecture"],
  feared: "Ce que les personnes présentes craignaient le plus",
  wished: "Ce qu’elles en attendaient",
  scopeTools:
    "Elle vaut pour tout outil d’IA, payé par l’association ou non : ceux qui écrivent, traduisent ou dessinent, les comptes personnels dont on se sert pour l’association, les robots qui enregistrent ou résument les réunions, l’IA ajoutée dans les logiciels ordinaires.",
  bindingRoute:
    "Une règle n’oblige que par un chemin connu : pour les salarié·es, le règlement intérieur, après avis du CSE s’il y en a un ; pour les bénévoles, leur accord à l’arrivée.",
  kept: "Ces valeurs, choisies à l’atelier, guident les règles qui suivent.",
  values: "Les valeurs qui guident cette charte restent à choisir ensemble ; d’ici là, les règles qui suivent disent comment nous agissons.",

  rulesIntro: "Ces règles ont été débattues, puis votées à l’atelier. Une règle « à l’essai » s’applique, et l’on en reparle à la date dite.",
  noRules: "L’atelier n’a pas encore retenu de règle.",
  adopted: "Retenue par l’atelier",
  trial: (day: string, owner: string) => `À l’essai jusqu’au ${day}, responsable : ${owner}`,
  by: (paper: number, hands: number) =>
    `dont ${[...(paper > 0 ? [`${paper} sur papier`] : []), ...(hands > 0 ? [`${hands} à main levée, ce qui n’est pas secret`] : [])].join(" et ")}`,
  groupHeldBack: "Au moins un groupe n’est pas prêt.",
  answers: "Question tranchée",
  byGroup: "Par groupe",
  reservation: "Réserve",
  saidTimes: (count: number) => `(dit ${count} fois)`,
  objection: "Objection",
  ok: "Oui",
  ko: "Non",
  flagged: (count: number) => `Signalée ${count}\u00A0fois comme peu claire : à reformuler dans une nouvelle version.`,

  reminder: "Déjà la loi : rappelée, sans vote.",
  reminders: "Ce que dit déjà la loi",
  remindersIntro: "Rappelé ici, sans vote : la loi s’applique à nous comme à tout le monde.",
  forDpo: "À faire voir au DPO (la personne qui veille sur les données)",
  forDpoWhy: "pourrait aller en dessous de la loi. Ce n’est pas une règle.",
  decidesDpo: "le DPO, ou à défaut un juriste, avant tout usage.",

  use: "Usage",
  facets: { who: "Qui", tool: "Outil", data: "Données", when: "Quand" },
  serves: "Valeur servie",
  usesTitle: "Le tableau des usages",
  usesIntro:
    "Il est tiré des règles, dont il donne les numéros : la règle fait foi. « Non tranché » : on demande avant, à la personne à qui parler en cas de doute.",
  noUses: "Aucune règle ne vise encore un usage ou une sorte de données : en cas de doute, on demande avant.",

  referent: "Personne référente (une fonction)",
  training: "Temps pour se former, chaque année et à l’arrivée",
  softTitle: "Six mois de rodage",
  soft: "pendant les six mois qui suivent sa validation, une erreur se signale et ne se punit pas. À la fin, chaque règle est gardée, durcie ou assouplie.",
  trials: "Règles à l’essai",
  noTrials: "Aucune règle n’est à l’essai.",
  trialHead: ["Règle", "Responsable", "À revoir le"],
  trialObjections: "D’ici là, la personne responsable répond aux objections imprimées avec la règle.",
  plan: "Plan d’action",
  noActions: "Aucune action n’est encore décidée.",
  planHead: ["Action", "Fonction", "Pour le", "Coût"],

  open: "Ce qui reste ouvert",
  noOpen: "Aucune question débattue ne reste ouverte.",
  decides: "Qui décide",
  decidesMissing: "reste à choisir, avec une date.",
  decidesBy: (owner: string, day: string) => `${owner}${day ? `, avant le ${day}` : ""}.`,
  noPractice: "Aucune pratique n’a été retenue sur cette question.",
  why: {
    beaten: (numbers: readonly number[]) => `L’atelier a préféré la ${rules(numbers)}.`,
    level: "À égalité avec une autre possibilité.",
    quorum: "Trop peu d’avis pour conclure.",
    objection: (count: number) => (count < 2 ? "Elle a reçu une objection." : `Elle a reçu ${count}\u00A0objections.`),
    disagreed: "La salle n’est pas assez d’accord.",
    counted: "Le vote est compté, le résultat n’est pas encore arrêté.",
    reworded: "Reformulée après un premier vote, elle n’a pas été revotée.",
    undecided: "La salle n’a pas conclu.",
    dpo: "Elle pourrait aller en dessous de la loi : la salle ne peut pas la retenir seule.",
  },
  unread: (count: number) =>
    count < 2
      ? "1\u00A0phrase n’a pas été relue pendant l’atelier : elle n’est pas reprise ici."
      : `${count}\u00A0phrases n’ont pas été relues pendant l’atelier : elles ne sont pas reprises ici.`,
  unanswered: "Questions confiées, ou pas encore posées",
  noAgenda: "Aucune question n’était prévue.",
  agendaHead: ["Thème", "Question", "Où elle en est"],
  answered: (numbers: readonly number[]) => `Tranchée (${rules(numbers)})`,
  entrusted: (owner: string, day: string) => `Confiée : ${owner}, pour le ${day}`,
  lowered: "Résultat abaissé par la personne qui anime",
  stillOpen: "Encore ouverte",
  notAsked: "Pas posée",
  notYetAsked: "Pas encore posée",
  onNow: "En débat",
  consulted: "Qui a été consulté",
  nobody: "Personne n’a encore pris place.",
  fewerThanThree: "moins de 3",
  none: "Sans point de vue déclaré",
  absent: "Points de vue absents",
  mapLists: { uses: "Usages", fears: "Craintes", wishes: "Envies" },
  facts: "Faits cités",
  noFacts: "Aucune carte n’a été jouée.",
  source: "Source",
  law: "Déjà la loi",
  checkedOn: (day: string) => `vérifié le ${day}`,
  allCheckedOn: (day: string) => `Textes vérifiés le ${day}.`,
  game: "Le jeu",
  score: (answered: number, asked: number) =>
    asked === 0 ? "Aucune question n’a encore été posée" : `${answered} ${answered < 2 ? "question tranchée" : "questions tranchées"} sur ${asked}`,
  planks: (count: number) =>
    count === 0
      ? "aucune planche posée sur le pont."
      : `${many(count, "planche posée sur le pont (un argument soutenu", "planches posées sur le pont (des arguments soutenus")} depuis l’autre côté du débat).`,
  battle: (right: number, answered: number) => `Face aux idées reçues, ${right} bonnes réponses sur ${answered}.`,
  otherQuestions: (count: number) =>
    `${many(count, "autre question n’était pas au programme", "autres questions n’étaient pas au programme")} : le dossier de l’atelier ${count < 2 ? "la donne" : "en donne la liste"}.`,
  notExamined: (count: number) =>
    count < 2
      ? "1 pratique venue d’une autre charte n’a pas été examinée : elle est dans le dossier de l’atelier."
      : `${count} pratiques venues d’autres chartes n’ont pas été examinées : elles sont dans le dossier de l’atelier.`,
  glossaryTitle: "Dix mots",
  glossary: [
    ["IA générative", "un logiciel qui écrit, parle ou dessine à partir de ce qu’on lui demande, en imitant ce qu’il a lu ou vu."],
    ["Consigne (ou prompt)", "ce que l’on tape ou dit pour demander quelque chose à une IA."],
    ["Invention (ou hallucination)", "une réponse fausse, dite avec assurance."],
    ["Biais", "une erreur qui penche toujours du même côté, au détriment des mêmes personnes."],
    ["Données personnelles", "tout ce qui permet de reconnaître quelqu’un, même sans son nom."],
    ["Données sensibles", "la santé, l’origine, les opinions, la religion, la vie intime : la loi les protège davantage."],
    ["Anonymiser", "ôter tout ce qui permet de reconnaître une personne, jusqu’à ce que personne ne puisse revenir en arrière."],
    ["Compte personnel", "un compte ouvert par une personne, pas par l’association, qui ne voit donc rien de ce qui y part."],
    ["DPO", "la personne qui veille sur les données personnelles, dans l’association ou au dehors."],
    ["Personne référente", "celle à qui l’on demande d’abord, et qui tient cette charte à jour."],
  ],
  beside: "À côté de cette charte",
  besideWhat:
    "Le dossier de l’atelier dit d’où vient chaque règle : les votes, les réserves, les objections, ce qui a été écarté ou pas examiné, les faits cités. Le cahier de modèles donne de quoi s’en servir : demande d’outil, mentions, que faire en cas de fuite, registre des usages, attestation, délibération, où en lire plus.",
  credit:
    "Cartes de Charte en jeu, CC BY-SA 4.0, dans l’esprit de l’atelier « Bataille de l’IA » de Latitudes et du guide « La charte éthique IA » de Share it. Cette charte appartient à l’association qui l’a écrite.",
};
