// Ready wordings for the six settings of the charter: to pick, then to change. Each says who, and what is done.
import type { Field } from "../../shared/scales.ts";

export const wordings: Record<Field, readonly [string, string, string]> = {
  preamble: [
    "Chacun essayait l’IA de son côté. Nous voulons des règles communes, écrites par celles et ceux qui les suivront.",
    "Nous craignons d’exposer les personnes que nous accueillons. Nous voulons aussi gagner du temps pour elles. Cette charte dit où nous mettons la limite.",
    "L’IA est entrée dans nos outils sans que nous l’ayons choisie. Cette charte dit ce que nous en faisons, et ce que nous refusons.",
  ],
  scope: [
    "Elle s’applique à toute personne qui agit pour l’association\u00A0: salarié·es, bénévoles, membres du conseil.",
    "Elle s’applique aux salarié·es, aux bénévoles et à nos prestataires, pour tout outil qui écrit, résume, traduit, dessine ou trie, y compris sur un compte personnel.",
    "Elle s’applique à toute l’association, réunions comprises\u00A0: aucun robot ne prend de notes sans que tout le monde soit d’accord.",
  ],
  binding: [
    "Elle est recommandée. Nous en parlons sans reproche quand une règle n’est pas suivie.",
    "Nous la proposons comme obligatoire. Le conseil d’administration décidera\u202F; pour les salarié·es, elle passera par le règlement intérieur.",
    "Elle est recommandée pendant six mois, le temps d’apprendre. Ensuite, le conseil dira quelles règles deviennent obligatoires.",
  ],
  approval: [
    "Aucun nouvel outil sans l’accord de la direction. La demande tient en cinq lignes\u00A0: quel outil, pour quoi faire, avec quelles données.",
    "Un binôme, une personne salariée et une personne bénévole, répond à chaque demande d’outil sous deux semaines.",
    "Le bureau valide les nouveaux outils. Un outil gratuit se demande comme un outil payant.",
  ],
  contact: [
    "En cas de doute ou d’erreur, on en parle à la coordination le jour même. Le dire tôt n’est jamais reproché.",
    "La personne référente IA répond aux questions. Si des données sont parties par erreur, on l’appelle tout de suite.",
    "On en parle à sa ou son responsable, ou au bureau pour les bénévoles. Une erreur dite vite se répare mieux.",
  ],
  review: [
    "Nous relisons la charte ensemble une fois par an, à l’assemblée générale.",
    "Nous la relisons dans six mois, puis chaque année. Les règles à l’essai sont relues à leur date.",
    "La personne référente note les questions et les ratés. Nous relisons la charte tous les six mois.",
  ],
};
