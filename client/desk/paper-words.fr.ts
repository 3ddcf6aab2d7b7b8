// What the desk says of people without a phone.
import { many } from "../words.fr.ts";
import type { Way } from "../../shared/scales.ts";

export const paper = {
  title: "Les personnes sans téléphone",
  ways: { paper: "Sur papier", hands: "À main levée" } as Record<Way, string>,
  notSecret: "Une main levée n’est pas secrète\u00A0: la charte le dira. Préférez le papier.",
  before: (count: number) => `Déjà noté\u00A0: ${count}. Saisir de nouveau remplace.`,
  sum: (entered: number, of: number) => `${entered} sur ${of}`,
  secret: "Secret pour la salle, effacé après le comptage.",
  less: (name: string) => `Un de moins\u00A0: ${name}`,
  more: (name: string) => `Un de plus\u00A0: ${name}`,
  harm: (number: number) => `Objection ${number}\u00A0: quel dommage\u202F?`,
  whom: "Pour qui\u202F?",
  incomplete: "Une objection attend sa raison. Sans raison, comptez «\u202FPas prêt·e\u202F».",
  without: (count: number) =>
    `${many(count, "personne est", "personnes sont")} sans téléphone. Le mieux\u00A0: plusieurs sur un même téléphone, l’une après l’autre. Sinon, sur papier ou à main levée, à chaque vote.`,
  by: (onPaper: number, byHand: number) =>
    `Dont ${[...(onPaper > 0 ? [`${onPaper} sur papier`] : []), ...(byHand > 0 ? [`${byHand} à main levée, non secret`] : [])].join(" et ")}.`,
  closing: "Les téléphones se ferment dans",
};
