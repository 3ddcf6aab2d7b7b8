// What the home page says, and the page that opens a workshop.
import type { Seating } from "../../shared/scales.ts";
import { many } from "../words.fr.ts";

export const home = {
  name: "Charte en jeu",
  line: "Deux heures, une salle, des cas concrets. À la fin, une charte de l’IA que l’association suivra.",
  join: "Rejoindre une salle",
  code: "Les cinq lettres du code",
  enter: "Entrer",
  wrongCode: "Un code a cinq lettres, sans chiffre. Regardez l’écran de la salle.",
  free: "Ni compte, ni adresse, ni mot de passe.",
  open: "Animer un atelier",
  openLine: "Vous animez\u202F? Préparez la salle en deux minutes.",
  start: "Préparer un atelier",
  back: "Retour",
};

export const opening = {
  title: "Préparer un atelier",
  organisation: "Votre association",
  titleField: "Titre de la charte",
  language: "Langue de l’atelier",
  languageHint: "Celle des cartes et de la charte. Chaque écran peut en choisir une autre.",
  minutes: "Durée",
  minute: (count: number) => `${count}\u00A0min`,
  people: "Personnes attendues",
  settings: (moderated: boolean, strict: boolean, seats: number) =>
    `Réglages\u00A0: relecture ${moderated ? "avant le mur" : "coupée"}, ${strict ? "consentement strict, " : ""}${seats} téléphones au plus`,
  seats: "Nombre de téléphones au plus",
  contact: "Qui prévenir d’un incident",
  contactHint: "Si vous voulez. Le questionnaire d’avant l’atelier le dit, et les textes sur les données.",
  keptFor: "Jours de conservation, après l’atelier",
  keptForHint: "Ensuite, la carte, les phrases et les comptes s’effacent. Les noms s’effacent dès la fermeture. La charte reste.",
  privacy: "Lire ce que l’on dit aux personnes (RGPD)",
  moderated: "Les phrases sont relues avant le mur",
  moderatedHint: "Vous lisez ce que la salle écrit avant que tout le monde le voie. Conseillé.",
  strict: "Consentement strict",
  strictHint: "Une seule objection laisse la pratique ouverte\u00A0: elle n’est pas mise à l’essai.",
  oneAtLeast: "Choisissez au moins un thème.",
  thirty: "Trente cartes au plus.",
  open: "Ouvrir l’atelier",
  opening: "On ouvre…",
  loading: "On lit les cartes…",
  noDeck: "Les cartes n’ont pas pu être lues. Celles que le serveur propose seront jouées.",
  noAnswer: "Le serveur ne répond pas. Vérifiez le réseau, puis recommencez.",
};

export const themes = {
  title: "Les thèmes du jour",
  off: "pas abordé",
  noCard: "aucune carte dans ce thème",
  plays: (full: number, express: number) =>
    [full > 0 ? `${many(full, "carte", "cartes")} en entier` : "", express > 0 ? many(express, "carte express", "cartes express") : ""]
      .filter(Boolean)
      .join(", "),
  sum: (full: number, express: number) =>
    `${[full > 0 ? `${many(full, "carte débattue", "cartes débattues")} en entier` : "", express > 0 ? many(express, "carte express", "cartes express") : ""].filter(Boolean).join(", ")}.`,
  total: (minutes: number, of: number) => `${minutes}\u00A0min au programme sur ${of}.`,
  room: "Après les valeurs, la salle choisit elle-même les thèmes à débattre en entier.",
  squeezed: "C’est trop pour cette durée\u00A0: retirez un thème, ou passez une carte en express.",
  change: "Changer les cartes",
  usual: "Revenir aux cartes proposées",
  paces: { full: "en entier", express: "en express" },
  inFull: (title: string) => `Débattre en entier\u00A0: ${title}`,
};

export const own = {
  title: (count: number) => `Vos cartes\u00A0: ${count > 0 ? many(count, "carte ajoutée", "cartes ajoutées") : "aucune"}`,
  help: "Une ligne par carte, dans LibreOffice ou Excel. Partez du modèle, puis choisissez votre fichier. Il n’est pas gardé\u00A0: il sert à cet atelier.",
  model: "Télécharger le modèle",
  file: "Votre fichier (.ods, .xlsx ou .csv), ou les cartes d’une autre association (cartes.yaml)",
  added: (titles: readonly string[]) => `Ajoutées\u00A0: ${titles.join(", ")}. Vous les trouvez avec les autres, dans leur thème.`,
  faults: "À corriger dans votre fichier, puis choisissez-le de nouveau\u00A0:",
  notRead: "Le fichier n’a pas pu être lu. Vérifiez le réseau et le format, puis recommencez.",
};

export const others = {
  title: (count: number) => `Idées d’autres chartes : ${count > 0 ? many(count, "pratique à examiner", "pratiques à examiner") : "aucune"}`,
  help: "La charte d’une autre association, ou votre charte d’avant. Ses règles seront proposées sur la carte qui pose la même question. La salle les vote comme les autres : rien n’entre tout seul.",
  file: "Son fichier charte.json",
  added: (from: string, count: number) => `${from} : ${many(count, "pratique", "pratiques")}.`,
  remove: "Retirer",
  removeOf: (from: string) => `Retirer la charte de ${from}`,
  most: (count: number) => `${count} chartes au plus. Retirez-en une d’abord.`,
  refused: "Une des chartes choisies n’est pas acceptée. Retirez-la, puis recommencez.",
};

export const before = {
  title: (names: readonly string[]) => `Avant les cartes\u00A0: ${names.length > 0 ? names.join(", ").toLowerCase() : "rien"}`,
  parts: {
    discovering: { name: "Idées reçues", hint: "La salle répond, puis lit pourquoi, avec la source." },
    mapping: { name: "Carte des usages", hint: "Chacun coche ce qu’il fait, craint et espère." },
    valuing: { name: "Valeurs", hint: "Chacun en choisit trois. Celles que la salle garde ouvrent la charte." },
  },
  takes: (count: number) => `Environ ${many(count, "minute", "minutes")}.`,
};

export const tables = {
  title: "Les tables",
  ways: {
    seated: { name: "Comme on s’assoit", hint: "Chacun touche le numéro posé sur sa table. Conseillé." },
    drawn: { name: "Tirées au sort", hint: "Quatre à six personnes par table, les points de vue mêlés." },
    none: { name: "Sans tables", hint: "Pour une petite salle, ou des chaises en cercle." },
  } as Record<Seating, { name: string; hint: string }>,
};

export const ready = {
  title: (code: string) => `Votre atelier ${code} est prêt`,
  phrase: "Notez ces six mots sur papier",
  phraseWhy: "Ils rouvrent le pupitre si vous perdez cet appareil. La phrase est montrée une seule fois.",
  reveal: "Montrer la phrase",
  revealHint: "Cachez d’abord l’écran aux regards, projecteur compris.",
  hide: "C’est noté, cacher la phrase",
  questionnaire: "Des jours devant vous\u202F?",
  questionnaireWhy: "Envoyez ce questionnaire\u00A0: trois minutes, sans nom. Le pupitre a le carré à viser et une invitation toute prête.",
  documents: "À imprimer, à faire savoir",
  documentsWhy: "Pour la salle, et pour dire à chacun ce qui est gardé, et jusqu’à quand. Le pupitre les a aussi.",
  projected: "Cet écran est-il projeté\u202F?",
  why: "Le pupitre ne doit pas être vu par la salle.",
  no: "Non, il reste pour moi",
  yes: "Oui, la salle le voit",
  wallHere: "Ouvrir le mur dans une autre fenêtre",
  wallHint: "À glisser sur le projecteur.",
  noStep: "Ouvrir le pupitre sur cet écran",
  notProjected: "Cet écran sera votre pupitre",
  phoneTitle: "Votre téléphone devient le pupitre",
  step1: "Avec votre téléphone, ouvrez cette adresse, ou visez le dessin.",
  step2: "Il montre quatre chiffres. Tapez-les ici.",
  digits: "Les quatre chiffres",
  admit: "Continuer",
  admitting: "On vérifie…",
  then: "Ensuite, cet écran devient le mur et oublie la clé du pupitre.",
  change: "Revenir à la question",
  qr: "Le pupitre, à viser avec le téléphone",
};
