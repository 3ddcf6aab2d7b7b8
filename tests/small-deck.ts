// The small deck of the tests: three cards (one is not on the agenda), three received ideas, four values and six lines of a map; and the agenda that plays it all.
import type { Deck } from "../shared/deck.ts";

const practice = (id: string, force: "rule" | "advice" | "ban", text: string, blanks: Record<string, string[]> = {}) => ({
  id,
  force,
  refuses: force === "ban",
  text,
  blanks,
});
const fact = { text: "Un tri sur dix est faux.", source: "ici", scope: "là", date: "2025-10" };
const card = {
  fact,
  counter: { ...fact, text: "Un tri sur cent est faux." },
  situation: "Le club reçoit cent lettres.",
  notes: { draw: "Écoutez.", watch: "Attendez." },
};
const explained = (why: string) => ({ why, source: `Source : ${why}`, scope: `Portée : ${why}`, date: "2025-10" });

export const DECK: Deck = {
  themes: [
    {
      id: "equite",
      name: "Équité",
      short: "Équité",
      stake: "Tout le monde compte.",
      questions: [{ id: "q-trier", kind: "whether", text: "Trier ?", short: "Trier" }],
    },
    {
      id: "fiabilite",
      name: "Fiabilité",
      short: "Fiabilité",
      stake: "On vérifie.",
      questions: [
        { id: "q-relire", kind: "who", text: "Qui relit ?", short: "Relire" },
        { id: "q-croire", kind: "whether", text: "Croire ?", short: "Croire" },
      ],
    },
  ],
  cards: [
    {
      ...card,
      id: "trier",
      theme: "equite",
      question: "q-trier",
      title: "Trier",
      ask: "Une IA peut-elle trier ?",
      thesis: "L’association laisse une IA trier.",
      practices: [
        practice("non", "ban", "Personne ne trie avec une IA."),
        practice("dire", "advice", "On dit quand une IA a trié."),
        practice("relu", "rule", "Une personne {qui} relit chaque tri.", { qui: ["formée", "élue"] }),
        practice("cent", "rule", "On trie au plus cent lettres."),
        practice("rien", "rule", "On ne garde aucun tri."),
      ],
    },
    {
      ...card,
      id: "relire",
      theme: "fiabilite",
      question: "q-relire",
      title: "Relire",
      ask: "Qui relit ?",
      practices: [
        practice("ca", "rule", "Le bureau relit."),
        practice("deux", "rule", "Deux personnes relisent."),
        practice("ref", "advice", "La référente relit."),
      ],
    },
    {
      ...card,
      id: "croire",
      theme: "fiabilite",
      question: "q-croire",
      title: "Croire",
      use: "write",
      ask: "Peut-on croire une IA ?",
      thesis: "L’association croit ce que dit une IA.",
      practices: [
        practice("jamais", "ban", "Personne ne croit une IA."),
        practice("deux-sources", "rule", "On cherche deux sources."),
        practice("dater", "advice", "On note la date."),
      ],
    },
  ],
  items: [
    {
      id: "copies",
      kind: "claim",
      stake: "creativity",
      text: "Une IA ne fait que copier.",
      answer: "depends",
      ...explained("Elle mélange, et parfois copie."),
    },
    {
      id: "dates",
      kind: "order",
      stake: "bias",
      text: "Rangez ces dates.",
      milestones: [
        { text: "Le pont.", year: 1826 },
        { text: "Le canal.", year: 1835 },
        { text: "Le train.", year: 1849 },
        { text: "Le club.", year: 1901 },
      ],
      ...explained("Le pont a ouvert avant le canal."),
    },
    {
      id: "combien",
      kind: "estimate",
      stake: "environment",
      text: "Sur cent tris, combien sont faux ?",
      choices: ["un", "dix", "trente"],
      answer: 1,
      ...explained("Dix tris sur cent ont été refaits."),
    },
  ],
  values: [
    { id: "dignite", name: "Dignité", commitment: "Nous ne laissons pas une IA décider seule." },
    { id: "sobriete", name: "Sobriété", commitment: "Nous essayons d’abord sans IA." },
    { id: "accueil", name: "Accueil", commitment: "Nous gardons un téléphone." },
    { id: "partage", name: "Partage", commitment: "Nous apprenons ensemble." },
  ],
  models: [
    {
      kinds: ["whether", "who"],
      stands: "refuse",
      practice: { ...practice("modele-non", "ban", "On ne le fait {quand}.", { quand: ["pas", "jamais"] }), refuses: true },
    },
    { kinds: ["whether", "who"], stands: "conditions", practice: practice("modele-si", "rule", "On le fait si {qui} relit.", { qui: ["une élue", "un élu"] }) },
    { kinds: ["whether", "who"], stands: "free", practice: practice("modele-libre", "advice", "Chacun choisit.") },
  ],
  map: [
    { id: "courrier", list: "uses", use: "write", text: "Écrire un courrier" },
    { id: "tableau", list: "uses", use: "administer", text: "Remplir un tableau" },
    { id: "erreur", list: "fears", text: "Diffuser une erreur" },
    { id: "lien", list: "fears", text: "Perdre le lien" },
    { id: "temps", list: "wishes", text: "Gagner du temps" },
    { id: "refuser", list: "wishes", text: "Pouvoir dire non" },
  ],
};

export const AGENDA = [
  { id: "gathering", kind: "gathering" as const, minutes: 10 },
  { id: "discovering", kind: "discovering" as const, minutes: 10 },
  { id: "mapping", kind: "mapping" as const, minutes: 6 },
  { id: "valuing", kind: "valuing" as const, minutes: 6 },
  { id: "r1", kind: "round" as const, card: "trier", minutes: 20 },
  { id: "r2", kind: "round" as const, card: "relire", minutes: 15 },
  { id: "drafting", kind: "drafting" as const, minutes: 16 },
  { id: "closing", kind: "closing" as const, minutes: 12 },
];

/** The same with one round in express, so that the room has themes to choose; and a pause. */
export const PACED = [
  ...AGENDA.slice(0, 4),
  { id: "r1", kind: "round" as const, card: "trier", pace: "full" as const, minutes: 14 },
  { id: "pause", kind: "pause" as const, minutes: 10 },
  { id: "r2", kind: "round" as const, card: "relire", pace: "express" as const, minutes: 5 },
  ...AGENDA.slice(6),
];
