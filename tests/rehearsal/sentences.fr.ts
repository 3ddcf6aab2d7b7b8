// What simulated participants write in French. Plain sentences, ours, that fit any card.
import type { Sayings } from "./sentences.ts";

export const fr: Sayings = {
  organisation: "La Maison des Voisins",
  arguments: {
    for: [
      "Le temps gagné ira aux personnes que nous accueillons.",
      "Nous sommes trois pour tout faire : une aide est bienvenue.",
      "On pourra toujours revenir en arrière.",
      "Ceux qui écrivent mal oseront enfin répondre.",
    ],
    conditions: [
      "Oui, si une personne relit tout avant que cela parte.",
      "Oui, si chacun peut demander qu’on refasse à la main.",
      "Oui, mais jamais avec le nom des gens.",
      "D’accord pour un essai de trois mois, puis on regarde ensemble.",
    ],
    against: [
      "Nos bénéficiaires sont venus chercher quelqu’un, pas une machine.",
      "Quand l’outil se trompe, personne ne répond.",
      "Nous n’avons pas besoin d’aller plus vite.",
      "Les cas les plus graves sont souvent les plus mal écrits.",
    ],
  },
  proposals: [
    { force: "rule", text: "Toute personne concernée peut demander qu’un humain reprenne le travail." },
    { force: "advice", text: "On en parle dix minutes à chaque réunion d’équipe, erreurs comprises." },
    { force: "ban", text: "On n’utilise jamais d’IA pour classer des personnes." },
  ],
  reservations: [
    "Il faudra dire qui relit pendant les vacances.",
    "À revoir si l’outil devient payant.",
    "Penser aux bénévoles du dimanche.",
    "D’accord, mais écrit plus simplement.",
  ],
  objections: [
    { reason: "Une personne qui écrit mal sera classée dernière.", whom: "les personnes peu à l’aise à l’écrit" },
    { reason: "Le dimanche, personne n’est là pour relire.", whom: "les familles accueillies le week-end" },
  ],
  fields: {
    preamble: "Nous avons commencé chacun dans notre coin : un compte rendu ici, un courrier là. Cette charte dit ce que nous avons choisi ensemble.",
    scope: "Les salarié·es, les bénévoles et les membres du conseil, pour tout outil qui produit du texte, des images ou un classement.",
    binding: "Recommandée pendant six mois. Le conseil décidera ensuite de la rendre obligatoire.",
    approval: "La coordination et la personne référente des données, sur une demande d’une page.",
    contact: "La personne référente des données, ou l’enveloppe de l’accueil.",
    review: "Une fois par an, en novembre.",
  },
  entries: [
    { list: "uses", text: "Préparer les questions du café des parents" },
    { list: "fears", text: "Qu’on nous impose un outil sans nous demander" },
    { list: "wishes", text: "Rendre nos affiches lisibles pour tout le monde" },
  ],
  lastWords: ["Nous avons osé dire non, et cela a été écrit.", "Je croyais être seule à m’en méfier.", "Il nous reste à le faire vivre."],
  actions: [
    { what: "Présenter la charte au conseil d’administration", owner: "la coordination", by: "2026-03-01" },
    { what: "Former les bénévoles de l’accueil", owner: "la personne référente", by: "2026-04-15" },
  ],
  owner: "la coordination",
  afterTrial: "après un essai de trois mois",
};
