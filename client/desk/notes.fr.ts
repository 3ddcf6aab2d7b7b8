// Notes for the facilitator: what to say and what to watch for, at each moment.
import type { Moment, Phase } from "../../shared/scales.ts";

export type Note = { readonly say: string; readonly watch: string };
const q = (text: string) => `«\u202F${text}\u202F»`;

export const phases: Record<Exclude<Phase, "discovering" | "valuing" | "debating" | "deciding">, Note> = {
  gathering: {
    say: q("Nous écrivons nos règles ensemble, sur nos cas à nous. Le conseil les validera. Vos réponses restent secrètes."),
    watch: "Qui n’a pas de téléphone\u202F? Comptez tout le monde. Laissez les hésitants s’installer à deux.",
  },
  mapping: {
    say: q("Cochez ce qui vous ressemble\u00A0: ce que vous faites, ce que vous craignez, ce que vous espérez. Ajoutez une phrase s’il en manque une."),
    watch: "Personne n’est jugé sur un usage caché\u00A0: remerciez. N’avoir aucun usage compte aussi.",
  },
  drafting: {
    say: q("Relisez chaque règle. Si vous ne sauriez pas l’appliquer lundi, signalez-la."),
    watch: "On ne rouvre pas les votes. Une règle signalée sera récrite plus tard, au grand jour.",
  },
  closing: {
    say: q("Qui porte la charte demain matin\u202F? Une fonction, une date, pas plus de trois actions."),
    watch: "Pas d’action sans personne. Dites quand la charte validée reviendra à la salle.",
  },
};

export const ideas: Record<"before" | "open" | "revealed", Note> = {
  before: {
    say: q("On entend beaucoup de choses sur l’IA. Nous allons vérifier ensemble\u00A0: la salle joue contre les idées reçues."),
    watch: "Ce n’est pas un examen\u00A0: personne n’est classé, seule la salle a un score.",
  },
  open: {
    say: q("Je lis l’idée. Répondez pour vous, sans chercher sur Internet. Se tromper est normal."),
    watch: "Lisez deux fois. Ne donnez pas la réponse, même par un sourire.",
  },
  revealed: {
    say: q("Qu’est-ce qui vous surprend\u202F? Et chez nous, qu’est-ce que cela change\u202F?"),
    watch: "Lisez le pourquoi et la source. Deux réactions suffisent. Ne demandez à personne ce qu’il avait répondu.",
  },
};

export const values: Record<"before" | "open" | "revealed" | "kept", Note> = {
  before: {
    say: q("Avant les règles, ce à quoi nous tenons. Chacun va choisir trois valeurs, en secret."),
    watch: "Une valeur seule ne dit rien\u00A0: chacune vient avec un engagement sur l’IA.",
  },
  open: {
    say: q("Trois valeurs, pas plus. Lisez l’engagement avant de choisir."),
    watch: "Silence pendant le choix. Aidez qui ne trouve pas la suite de la liste.",
  },
  revealed: {
    say: q("Voilà ce qui compte pour nous. Pouvons-nous tenir ces engagements\u202F?"),
    watch: "Gardez peu de valeurs. Si un engagement paraît impossible à tenir, ne le gardez pas.",
  },
  kept: {
    say: q("Voici nos engagements. Je les lis. Nos règles devront les servir."),
    watch: "Pas de débat sur les mots maintenant\u00A0: on les relit au brouillon.",
  },
};

export const moments: Record<Moment, Note> = {
  card: { say: q("Je lis la situation. Écoutez seulement\u00A0: on répond juste après."), watch: "Lisez lentement. Demandez si un mot n’est pas clair." },
  first: {
    say: q("Répondez pour vous, sans regarder votre voisin. Vous pourrez changer d’avis."),
    watch: "Pas de débat pendant la réponse. Aidez qui cherche le bouton.",
  },
  split: {
    say: q("Voilà où nous en sommes. Personne n’a raison\u00A0: nous allons nous écouter."),
    watch: "Ne demandez à personne où il est. Le camp le plus petit parlera en premier.",
  },
  talk: {
    say: q("Deux par deux, puis à voix haute. Écrivez une phrase que l’autre camp pourrait soutenir."),
    watch: "Un tour pour chaque côté. Coupez gentiment qui parle deux fois.",
  },
  second: { say: q("Même question, à froid. Répondez pour vous, pas pour votre table."), watch: "Ne commentez pas les chiffres avant que tout soit fermé." },
  crossed: {
    say: q("Qui veut dire ce qui l’a fait bouger\u202F? Ou ce qui l’a confirmé\u202F?"),
    watch: "Bouger n’est pas gagner. Deux témoignages suffisent.",
  },
  choosing: {
    say: q("Quelle phrase pourrions-nous suivre dès lundi\u202F? Soutenez celles que vous voulez voter."),
    watch: "Qui, quand, quel outil\u00A0: remplissez les blancs avec la salle. Gardez la phrase courte.",
  },
  voting: {
    say: q("Pouvez-vous vivre avec\u202F? Si vous objectez, dites quel dommage, et pour qui."),
    watch: "Silence. Ceux qui demandent du temps en ont besoin\u00A0: attendez-les.",
  },
  counted: { say: q("Voici le résultat. Je lis les objections, sans nom."), watch: "Lisez toutes les objections. On ne cherche pas qui les a écrites." },
};
