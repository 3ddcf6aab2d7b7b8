// What the desk says of a case of the association's own.
import { many } from "../words.fr.ts";

export const ownCase = {
  title: "Notre propre cas",
  help: "Une minute\u00A0: ce qui se passe chez vous devient une carte, débattue et votée comme les autres.",
  from: "Partir de…",
  name: "Titre, en quelques mots",
  situation: "La situation",
  situationHelp: "Soixante mots au plus, sans nom\u00A0: personne ne doit se reconnaître.",
  words: (count: number, most: number) => `${many(count, "mot", "mots")} sur ${most}`,
  question: "La question à trancher",
  pick: "Choisissez une question…",
  thesis: "La phrase à débattre",
  thesisHelp: "On peut être pour ou contre\u00A0: «\u202FL’association laisse…\u202F»",
  add: "Ajouter cette carte",
  added: (title: string) => `«\u202F${title}\u202F» est au programme, avant le brouillon, avec trois pratiques toutes prêtes.`,
  talk: { label: "Ouvrir la discussion", then: "On en parle à deux, puis à la table, et on écrit." },
  share: (count: number) => `Télécharger nos cartes (${count}), pour une autre association`,
  shareWhy: "Un fichier cartes.yaml. À l’ouverture d’un autre atelier, il se choisit dans «\u202FVos cartes\u202F».",
  notDownloaded: "Le fichier n’a pas pu être préparé. Réessayez.",
};
