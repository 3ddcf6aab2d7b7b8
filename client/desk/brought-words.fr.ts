// What the desk says of the practices that come from other charters.
import { many } from "../words.fr.ts";

export const brought = {
  title: (count: number) => `Idées d’autres chartes\u00A0: ${count > 0 ? many(count, "pratique", "pratiques") : "aucune"}`,
  help: "La charte d’une autre association, ou la vôtre d’avant, donne des idées. Rien n’entre tout seul\u00A0: au moment des pratiques, vous proposez à la salle celles que vous voulez, et elle les vote.",
  file: "Ajouter une charte (fichier charte.json)",
  added: (from: string) => `Les règles de «\u202F${from}\u202F» sont dans la liste.`,
  fits: {
    round: "Sur cette question",
    today: "Sur une question du programme",
    "": "Sur une question qui n’est pas au programme",
  },
  unasked: "Ajoutez une carte ou un cas à vous pour en parler, ou proposez-les sur une autre carte. Sinon, le dossier de l’atelier les garde, non examinées.",
  here: "Venues d’autres chartes",
  others: (count: number) => `${many(count, "autre idée", "autres idées")}, sur d’autres questions`,
  offer: "Proposer à la salle",
  offerOf: (wording: string) => `Proposer à la salle\u00A0: ${wording}`,
  said: "Déjà dans la liste, avec les mêmes mots.",
  asked: (asked: string) => `Là-bas, la question était\u00A0: ${asked}`,
  reworded: "récrite ici",
};
