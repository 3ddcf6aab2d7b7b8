// What the wording check says. It helps, it never blocks: no alarm, no blame.
import type { Ask } from "../../shared/charter/lint.ts";

const ASKED: Record<Ask, string> = { who: "qui", when: "quand", tool: "avec quel outil", data: "sur quelles données" };

export const words = {
  vague: (said: string) => `«\u202F${said}\u202F» laisse tout le monde libre. Dites ce qui est fait, ou combien, ou dans quel cas.`,
  jargon: (said: string, plain: string) => `«\u202F${said}\u202F»\u00A0: tout le monde comprend-il\u202F? En mots simples\u00A0: «\u202F${plain}\u202F».`,
  unknown: (said: string) => `«\u202F${said}\u202F»\u00A0: tout le monde comprend-il\u202F? Dites-le en mots de tous les jours.`,
  replace: "Remplacer",
  replaceThis: (said: string, plain: string) => `Remplacer «\u202F${said}\u202F» par «\u202F${plain}\u202F»`,
  hard: {
    score: (said: string) =>
      `${said ? `«\u202F${said}\u202F»\u00A0: phrase` : "Phrase"} difficile à lire à voix haute. Coupez-la en deux, prenez des mots courts.`,
    long: (count: string) => `Phrase de ${count} mots\u00A0: coupez-la en deux.`,
    negations: (said: string) => `«\u202F${said}\u202F»\u00A0: deux négations se croisent. Dites simplement ce qui est permis, ou ce qui ne l’est pas.`,
    nouns: (said: string) => `Beaucoup de noms\u00A0: «\u202F${said}\u202F». Dites plutôt qui fait quoi, avec des verbes.`,
  },
  generic: (said: string) => `${said ? `«\u202F${said}\u202F»\u00A0: cette` : "Cette"} phrase irait dans toutes les chartes. Dites qui fait quoi, et quand.`,
  who: (said: string) => `«\u202F${said}\u202F»\u00A0: par qui\u202F? Nommez une fonction, ou dites «\u202Fon\u202F», «\u202Fnous\u202F».`,
  when: (said: string) => `«\u202F${said}\u202F»\u00A0: quand\u202F? Dites avant quoi, après quoi, ou tous les combien.`,
  missing: (asks: readonly Ask[]) => `Si vous voulez, dites aussi\u00A0: ${asks.map((ask) => ASKED[ask]).join(", ")}.`,
};
