// Notes for the facilitator: what to say and what to watch for, at each moment.
import type { Moment, Phase } from "../../shared/scales.ts";

/** `aim`: why this moment; what to say; what goes wrong. Short enough to be read while speaking. */
export type Note = { readonly aim: string; readonly say: string; readonly watch: string };
const q = (text: string) => `«\u202F${text}\u202F»`;

export const phases: Record<Exclude<Phase, "discovering" | "valuing" | "debating" | "deciding">, Note> = {
  gathering: {
    aim: "Que chacun entre, et sache pourquoi il est là.",
    say: q("Nous écrivons nos règles ensemble, sur nos cas à nous. Le conseil les validera. Vos réponses restent secrètes."),
    watch: "Qui n’a pas de téléphone\u202F? Comptez tout le monde. Laissez les hésitants s’installer à deux.",
  },
  mapping: {
    aim: "Voir ce qui se fait, ce qui inquiète, ce qui donne envie.",
    say: q("Cochez ce qui vous ressemble\u00A0: ce que vous faites, ce que vous craignez, ce que vous espérez. Ajoutez une phrase s’il en manque une."),
    watch: "Personne n’est jugé sur un usage caché\u00A0: remerciez. N’avoir aucun usage compte aussi.",
  },
  pausing: {
    aim: "Souffler. Les idées se reposent aussi.",
    say: q("Dix minutes. Bougez, buvez, parlez d’autre chose."),
    watch: "Rien n’est ouvert, rien ne se perd. L’heure de reprise est sur le mur et sur les téléphones.",
  },
  drafting: {
    aim: "Trouver les phrases que personne ne saurait appliquer.",
    say: q("Relisez chaque règle. Si vous ne sauriez pas l’appliquer lundi, signalez-la."),
    watch: "On ne rouvre pas les votes. Une règle signalée sera récrite plus tard, au grand jour.",
  },
  closing: {
    aim: "Que la charte ne reste pas dans un tiroir.",
    say: q("Qui porte la charte demain matin\u202F? Une fonction, une date, pas plus de trois actions."),
    watch: "Pas d’action sans personne. Dites quand la charte validée reviendra à la salle.",
  },
};

export const ideas: Record<"before" | "open" | "revealed", Note> = {
  before: {
    aim: "Se mettre à jour ensemble, sans examen.",
    say: q("On entend beaucoup de choses sur l’IA. Nous allons vérifier ensemble\u00A0: la salle joue contre les idées reçues."),
    watch: "Ce n’est pas un examen\u00A0: personne n’est classé, seule la salle a un score.",
  },
  open: {
    aim: "Chacun s’engage avant de savoir.",
    say: q("Je lis l’idée. Répondez pour vous, sans chercher sur Internet. Se tromper est normal."),
    watch: "Lisez deux fois. Ne donnez pas la réponse, même par un sourire.",
  },
  revealed: {
    aim: "Passer de la réponse à ce qu’elle change ici.",
    say: q("Qu’est-ce qui vous surprend\u202F? Et chez nous, qu’est-ce que cela change\u202F?"),
    watch: "Lisez le pourquoi et la source. Deux réactions suffisent. Ne demandez à personne ce qu’il avait répondu.",
  },
};

export const values: Record<"before" | "open" | "revealed" | "kept", Note> = {
  before: {
    aim: "Dire à quoi nous tenons avant de parler d’outils.",
    say: q("Avant les règles, ce à quoi nous tenons. Chacun va choisir trois valeurs, en secret."),
    watch: "Une valeur seule ne dit rien\u00A0: chacune vient avec un engagement sur l’IA.",
  },
  open: {
    aim: "Choisir, donc renoncer.",
    say: q("Trois valeurs, pas plus. Lisez l’engagement avant de choisir."),
    watch: "Silence pendant le choix. Aidez qui ne trouve pas la suite de la liste.",
  },
  revealed: {
    aim: "Garder peu de valeurs, celles que l’on tiendra.",
    say: q("Voilà ce qui compte pour nous. Pouvons-nous tenir ces engagements\u202F?"),
    watch: "Gardez peu de valeurs. Si un engagement paraît impossible à tenir, ne le gardez pas.",
  },
  kept: {
    aim: "Poser la promesse que les règles serviront.",
    say: q("Voici nos engagements. Je les lis. Nos règles devront les servir."),
    watch: "Pas de débat sur les mots maintenant\u00A0: on les relit au brouillon.",
  },
};

export const moments: Record<Moment, Note> = {
  card: {
    aim: "Que tout le monde ait le même cas en tête.",
    say: q("Je lis la situation. Écoutez seulement\u00A0: on répond juste après."),
    watch: "Lisez lentement. Demandez si un mot n’est pas clair.",
  },
  first: {
    aim: "Se faire un avis avant d’entendre celui des autres.",
    say: q("Répondez pour vous, sans regarder votre voisin. Vous pourrez changer d’avis."),
    watch: "Pas de débat pendant la réponse. Aidez qui cherche le bouton.",
  },
  split: {
    aim: "Voir le désaccord sans l’attacher à quelqu’un.",
    say: q("Voilà où nous en sommes. Personne n’a raison\u00A0: nous allons nous écouter."),
    watch: "Ne demandez à personne où il est. Le camp le plus petit parlera en premier.",
  },
  talk: {
    aim: "Entendre la meilleure raison de chaque camp.",
    say: q("Deux par deux, puis à voix haute. Écrivez une phrase que l’autre camp pourrait soutenir."),
    watch: "Un tour pour chaque côté. Coupez gentiment qui parle deux fois.",
  },
  second: {
    aim: "Laisser chacun changer d’avis sans le dire.",
    say: q("Même question, à froid. Répondez pour vous, pas pour votre table."),
    watch: "Ne commentez pas les chiffres avant que tout soit fermé.",
  },
  crossed: {
    aim: "Nommer ce qui a compté dans l’échange.",
    say: q("Qui veut dire ce qui l’a fait bouger\u202F? Ou ce qui l’a confirmé\u202F?"),
    watch: "Bouger n’est pas gagner. Deux témoignages suffisent.",
  },
  choosing: {
    aim: "Passer des avis à une phrase que l’on peut suivre.",
    say: q("Quelle phrase pourrions-nous suivre dès lundi\u202F? Soutenez celles que vous voulez voter."),
    watch: "Qui, quand, quel outil\u00A0: remplissez les blancs avec la salle. Gardez la phrase courte.",
  },
  voting: {
    aim: "Savoir avec quoi chacun peut vivre.",
    say: q("Pouvez-vous vivre avec\u202F? Si vous objectez, dites quel dommage, et pour qui."),
    watch: "Silence. Ceux qui demandent du temps en ont besoin\u00A0: attendez-les.",
  },
  counted: {
    aim: "Entendre les désaccords, puis décider ou laisser ouvert.",
    say: q("Voici le résultat. Je lis les objections, sans nom."),
    watch: "Lisez toutes les objections. On ne cherche pas qui les a écrites.",
  },
};

/** Beside the phases: the clock stands, two practices are level, a card is over, a card goes fast. */
export const also: Record<"paused" | "tied" | "settled" | "express", Note> = {
  paused: {
    aim: "Souffler, sans perdre la salle.",
    say: q("On s’arrête cinq minutes. On reprend à l’heure dite, même s’il manque quelqu’un."),
    watch: "Dites l’heure de reprise. La montre est arrêtée\u00A0: relancez-la, elle ne repart pas seule.",
  },
  tied: {
    aim: "Garder une seule des deux phrases.",
    say: q("Les deux passent, une seule peut entrer. Laquelle suivrons-nous vraiment\u202F?"),
    watch: "On ne récrit plus rien ici. À égalité encore, aucune n’entre, et ce n’est pas un échec.",
  },
  settled: {
    aim: "Finir la carte, puis passer à la suite.",
    say: q("Voilà ce que nous avons décidé. Ce qui reste ouvert est écrit, avec qui doit décider."),
    watch: "Ne rouvrez pas le débat. Une question sans réponse se confie\u00A0: une fonction, une date.",
  },
  express: {
    aim: "Décider vite ce qui ne divise pas.",
    say: q("Carte rapide\u00A0: je lis, on choisit trois phrases au plus, on vote."),
    watch: "Si la salle se divise, laissez la question ouverte\u00A0: elle mérite mieux que six minutes.",
  },
};
