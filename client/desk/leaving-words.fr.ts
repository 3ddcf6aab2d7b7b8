// What the desk says of the return on time, the sentences to leave with, and who offers to help.
import type { Offer } from "../../shared/scales.ts";
import { many } from "../words.fr.ts";

export const leaving = {
  rated: "Ont noté le temps",
  ratings: "Le temps passé",
  ask: "Chacun note sur son téléphone, de 1 à 5, en secret. Montrez le résultat, ou laissez la clôture le compter.",
  reveal: "Compter et montrer",
  told: (well: number, all: number) => `${many(well, "réponse", "réponses")} sur ${all} disent 4 ou 5\u00A0: du temps bien employé.`,
  untold: "Moins de cinq réponses\u00A0: elles ne sont pas montrées.",
  mark: (mark: number, count: number) => `Note ${mark}\u00A0: ${many(count, "réponse", "réponses")}`,
  word: "Une phrase pour finir",
  words: "Phrases de la fin",
  noWords: "Elles attendent d’être lues dans «\u202FÀ relire\u202F», puis le mur les montre.",
  volunteers: "Qui propose de l’aide",
  note: "On garde combien, jamais qui. Invitez ces personnes à venir vous voir, et notez leur nom vous-même.",
  nobody: "Personne n’a encore rien proposé.",
  offers: {
    reread: "Relire la charte",
    refer: "Être référent·e IA",
    try: "Essayer un outil",
    teach: "Former les autres",
    carry: "Porter une action",
    listen: "Recueillir les avis des absents",
  } satisfies Record<Offer, string> as Record<Offer, string>,
};
