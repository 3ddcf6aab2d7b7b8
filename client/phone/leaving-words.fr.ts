// What the phone says while the workshop closes: the return on time, a sentence to leave with, what one offers, the draft to take home.
import type { Offer } from "../../shared/scales.ts";
import { many } from "../words.fr.ts";

export const leaving = {
  rate: "Ce temps, vous le referiez\u202F?",
  rateHelp: "De 1, temps perdu, à 5, temps bien employé.",
  marks: ["1, temps perdu", "2", "3", "4", "5, temps bien employé"] as readonly string[],
  rated: "Vous pouvez encore changer.",
  told: (well: number, all: number) => `Temps bien employé (4 ou 5)\u00A0: ${many(well, "réponse", "réponses")} sur ${all}.`,
  untold: "Moins de cinq réponses sur le temps\u00A0: elles ne sont pas montrées.",
  word: "Une phrase pour finir",
  wordHelp: "Ce que vous retenez. Le mur la montre quand elle a été lue, sans votre nom.",
  help: "Ce que je peux faire ensuite",
  helpHow: "Touchez ce que vous proposez, puis allez le dire à la personne qui anime\u00A0: on garde combien, jamais qui.",
  offers: {
    reread: "Relire la charte",
    refer: "Être référent·e IA",
    try: "Essayer un outil",
    teach: "Former les autres",
    carry: "Porter une action",
    listen: "Recueillir les avis des absents",
  } satisfies Record<Offer, string> as Record<Offer, string>,
  offered: (count: number) => many(count, "proposition", "propositions"),
  home: "Le projet de charte",
  homeHelp: "Pas encore validé. Ce téléphone le garde, aussi après l’atelier.",
  take: "Télécharger (PDF)",
  read: "Lire à l’écran",
  fetching: "On prépare le fichier…",
  failed: "Le projet n’a pas pu être chargé. Vérifiez le réseau, puis réessayez.",
  held: (time: string) => `Ce téléphone garde le projet de ${time}.`,
  gone: "Ce téléphone n’a pas gardé le projet de charte. Demandez-le à l’association.",
  forget: "L’effacer de ce téléphone",
};
