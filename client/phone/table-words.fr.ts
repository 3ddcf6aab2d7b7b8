// What the phone says about tables: where one sits, who writes for the table, whose turn it is.
import { many } from "../words.fr.ts";

export const table = {
  title: "À quelle table êtes-vous\u202F?",
  help: "Touchez le numéro posé dessus.",
  table: (number: number) => `Table ${number}`,
  at: (number: number) => `Vous êtes à la table ${number}.`,
  with: (count: number) => (count < 2 ? "Vous y êtes seul·e pour l’instant." : `Vous y êtes ${count}.`),
  change: "Changer de table",
  more: "Un autre numéro",
  none: "Je n’ai pas de table",
  toCome: "Votre table sera tirée au sort. Elle s’affichera ici.",
};

export const pen = {
  title: "À votre table, une seule personne écrit",
  free: "Parlez d’abord. Puis quelqu’un écrit ce que la table veut dire.",
  take: "J’écris pour la table",
  theirs: "Quelqu’un écrit pour votre table.",
  theirsHelp: "Dites-lui votre phrase. Vous pouvez toujours soutenir celles des autres.",
  takeOver: "Prendre le stylo à sa place",
  mine: (number: number) => `Vous écrivez pour la table ${number}.`,
};

export const turn = {
  yours: "À vous\u202F!",
  yoursHelp: (side: string) => `Votre table donne un argument «\u202F${side}\u202F». Si personne ne le pense, prêtez-lui votre voix.`,
  table: (number: number, side: string) => `La parole est à la table ${number}\u00A0: un argument «\u202F${side}\u202F».`,
  anyone: (side: string) => `Qui veut donner un argument «\u202F${side}\u202F»\u202F?`,
};

export const score = (right: number, of: number) =>
  `Votre table\u00A0: ${many(right, "bonne réponse", "bonnes réponses")} sur ${of}. Aucune table n’est classée.`;
