// The words of the wall. A scene says forty at most (design §9): what does not fit is on the phones.
import type { Force, MapList, Outcome, Position, Standing } from "../../shared/scales.ts";
import type { DiscoveryView, PracticeView } from "../../shared/views.ts";
import { many } from "../words.fr.ts";

export const themes: Record<string, string> = {
  gouvernance: "Gouvernance",
  fiabilite: "Fiabilité",
  donnees: "Données",
  equite: "Équité",
  transparence: "Transparence",
  sobriete: "Sobriété",
};
export const stakes: Record<string, string> = {
  creativity: "Création",
  bias: "Préjugés",
  unreliability: "Erreurs",
  citizenship: "Citoyenneté",
  environment: "Planète",
};
export const lists: Record<MapList, string> = { uses: "Usages", fears: "Craintes", wishes: "Envies" };
export const sides: Record<Position, string> = { for: "pour", conditions: "sous conditions", against: "contre" };
export const forces: Record<Force, string> = { rule: "Règle", advice: "Bonne pratique", ban: "Garde-fou" };
export const marks: Record<Outcome | "ahead", string> = {
  adopted: "retenue",
  trial: "à l’essai",
  open: "encore ouverte",
  dropped: "écartée",
  ahead: "à venir",
};

/** Of a question, for screen readers. */
export const standings: Record<Standing, string> = {
  answered: "répondue",
  entrusted: "confiée",
  open: "ouverte",
  moot: "sans objet",
  unasked: "pas posée",
};

const people = (count: number) => ({ figure: String(count), rest: count < 2 ? "personne est là" : "personnes sont là" });
const date = (day: string): string =>
  /^\d{4}-\d{2}-\d{2}/.test(day) ? new Date(`${day.slice(0, 10)}T12:00:00`).toLocaleDateString("fr-FR", { day: "numeric", month: "long" }) : day;

export const say = {
  page: "L’écran de la salle · Charte en jeu",
  opening: "La salle s’ouvre…",
  comingBack: "Connexion perdue. L’écran revient tout seul.",
  pairing: {
    title: "Ouvrir l’écran de la salle",
    ask: "Sur le poste d’animation, tapez ces quatre chiffres",
    digits: (digits: string) => `Chiffres à taper\u00A0: ${[...digits].join(" ")}`,
    slow: "Pas de réponse du serveur. On réessaie.",
  },
  enter: "Entrez dans la salle",
  orType: "ou tapez",
  qr: (code: string) => `Code QR de la salle ${[...code].join(" ")}`,
  people,
  one: "Un surnom suffit. Aucun compte.",
  tables: {
    seated: "Touchez le numéro de votre table.",
    drawn: (count: number) => `${many(count, "table tirée", "tables tirées")}. La vôtre est sur le téléphone.`,
  },
  turn: {
    table: (number: number) => `Table ${number}`,
    side: (side: Position) => `un argument ${sides[side]}`,
    anyone: "À qui veut",
  },
  locked: "La porte est fermée.",
  each: "Un pion pour cinq personnes",
  toSettle: (asked: number) => many(asked, "question à trancher", "questions à trancher"),
  settled: (answered: number, asked: number) => ({
    figure: String(answered),
    rest: `${answered < 2 ? "question tranchée" : "questions tranchées"} sur ${asked}`,
  }),
  clock: (time: string, late: boolean, running: boolean) => `${late ? "Temps dépassé" : "Temps restant"}\u00A0: ${time}${running ? "" : ", en pause"}`,
  discovering: {
    title: "La salle contre les idées reçues",
    how: "Une idée à la fois. Chacun répond, puis on vérifie.",
    ask: "Répondez sur le téléphone",
    askShort: "Sur le téléphone",
    number: (number: number, of: number) => `${number} sur ${of}`,
    claims: [
      ["true", "Vrai"],
      ["false", "Faux"],
      ["depends", "Ça dépend"],
    ],
    right: "La réponse",
    order: "Le bon ordre",
    found: ({ told, right, answered }: DiscoveryView) =>
      !told ? "Moins de cinq réponses" : right === 0 ? "Personne n’a trouvé" : `${right} sur ${answered} ${right < 2 ? "a" : "ont"} trouvé`,
    battle: (right: number, answered: number) => ({ figure: String(right), rest: `${right < 2 ? "bonne réponse" : "bonnes réponses"} sur ${answered}` }),
  },
  mapping: {
    title: "Notre carte",
    ask: "Cochez, ajoutez.",
    times: (count: number) => `${count}\u00A0fois, dont avant l’atelier`,
    marks: (count: number) => many(count, "personne", "personnes"),
    own: "Phrase de la salle",
    rest: (count: number) => `et ${many(count, "autre", "autres")}`,
  },
  valuing: {
    title: "Nos valeurs",
    before: "Qu’est-ce qui compte pour nous\u202F?",
    sealed: "Trois valeurs, sur le téléphone",
    secret: "Secret pour la salle, effacé après le comptage",
    chosen: (count: number) => many(count, "personne l’a choisie", "personnes l’ont choisie"),
    kept: "Nous gardons",
  },
  themes: {
    title: "L’ordre de la salle",
    sealed: (most: number) => (most === 1 ? "Quel thème débattre en entier\u202F?" : `Quels thèmes débattre en entier\u202F? ${most} au plus`),
    why: "Les autres se jouent en carte express.",
    paces: { full: "en entier", express: "en express" },
  },
  news: {
    card: (ask: string) => `Nouvelle carte\u00A0: ${ask}`,
    split: (split: Record<Position, number>) => `Première position\u00A0: ${split.for} pour, ${split.conditions} sous conditions, ${split.against} contre.`,
    turned: "La carte se retourne.",
    opened: "Vote ouvert.",
    closing: "Le vote se ferme.",
  },
  sound: { on: "Mettre le son", off: "Couper le son" },
  listen: "Écoutez la situation.",
  sealed: { first: "Votre position, sur le téléphone. Elle reste fermée.", second: "Votre position, de nouveau. Elle reste fermée." },
  fact: "Un fait",
  counter: "À l’inverse",
  talk: "Parlez-en, puis écrivez.",
  untold: "Moins de cinq réponses\u00A0: on ne dit pas les nombres.",
  moved: (count: number) => (count === 0 ? "Personne n’a changé d’avis" : count === 1 ? "1 a changé d’avis" : `${count} ont changé d’avis`),
  flow: (count: number, from: Position, to: Position) =>
    `${many(count, "personne est passée", "personnes sont passées")} de «\u202F${sides[from]}\u202F» à «\u202F${sides[to]}\u202F»`,
  choosing: {
    title: "Que mettre au vote\u202F?",
    count: (count: number) => `${many(count, "pratique possible", "pratiques possibles")}, sur les téléphones`,
    support: "Soutenez, proposez.",
    law: "Déjà la loi\u00A0:",
    rule: (share: number, strict: boolean) =>
      `Retenue si au moins ${share % 10 === 0 ? `${share / 10} personnes sur 10` : `${share}\u202F%`} peuvent vivre avec${strict ? "\u202F; une seule objection la laisse ouverte" : ", sans objection"}.`,
    ruleShort: (share: number) => `Retenue\u00A0: ${share % 10 === 0 ? `${share / 10} sur 10` : `${share}\u202F%`}, sans objection.`,
  },
  voting: {
    entering: "Papier et mains\u00A0: on compte",
    closed: "Bulletin fermé, sur le téléphone",
    closedShort: "Bulletin fermé",
    anew: "Nouveau vote",
    closing: (seconds: number) => (seconds > 0 ? `Fermeture dans ${seconds}` : "Le vote se ferme"),
    again: "On revote la phrase récrite",
    before: "Avant",
    after: "Maintenant",
    forDpo: "Ouverte quoi qu’il arrive\u00A0: le DPO la verra.",
    tie: "Égalité. Laquelle garder\u202F?",
    number: (number: number, of: number) => `${number} sur ${of}`,
  },
  counted: {
    by: (byPaper: number, byHand: number) => [...(byPaper > 0 ? [`${byPaper} sur papier`] : []), ...(byHand > 0 ? [`${byHand} à main levée`] : [])].join(", "),
    title: "Ce que la salle décide",
    accepted: ({ accepted, stances }: PracticeView) => `${accepted} sur ${stances} ${accepted < 2 ? "peut" : "peuvent"} au moins vivre avec`,
    short: ({ accepted, stances }: PracticeView) => `${accepted} sur ${stances} ${accepted < 2 ? "l’accepte" : "l’acceptent"}`,
    untold: "Peu de bulletins\u00A0: seul le résultat se dit.",
    hear: (count: number) => many(count, "objection à entendre", "objections à entendre"),
    objections: (count: number) => many(count, "objection", "objections"),
    heldBack: "Au moins un groupe n’est pas prêt.",
    alternative: "Une seule des deux sera gardée.",
    forDpo: "Peut-être en dessous de la loi\u00A0: le DPO la verra.",
    reservations: (count: number) => many(count, "réserve", "réserves"),
  },
  pausing: { title: "Pause", back: (time: string) => `On reprend à ${time}`, soon: "On reprend bientôt" },
  express: "Carte express",
  unasked: (names: readonly string[]) => `Pas abordé aujourd’hui\u00A0: ${names.join(", ")}`,
  drafting: { title: "Notre charte, premier jet", ask: "Lisez, signalez ce qui n’est pas clair." },
  coverage: {
    title: (all: number) => `Nos ${many(all, "question", "questions")}`,
    counts: {
      answered: (count: number) => many(count, "répondue", "répondues"),
      entrusted: (count: number) => many(count, "confiée", "confiées"),
      open: (count: number) => many(count, "ouverte", "ouvertes"),
      moot: (count: number) => `${count} sans objet`,
      unasked: (count: number) => many(count, "pas posée", "pas posées"),
    },
  },
  closing: {
    title: "Et maintenant\u202F?",
    none: "Qui fait quoi, et quand\u202F?",
    thanks: "Merci\u202F!",
    done: (organisation: string) => `La charte de ${organisation} a son premier jet.`,
    by: date,
  },
};
