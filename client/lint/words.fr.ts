// What the wording check says. It helps, it never blocks: no alarm, no blame.
import type { Ask } from "../../shared/charter/lint.ts";

const ASKED: Record<Ask, string> = { who: "qui", when: "quand", tool: "avec quel outil", data: "sur quelles données" };

export const words = {
  vague: (said: string) => `«\u202F${said}\u202F» laisse tout le monde libre.`,
  jargon: (said: string, plain: string) => `«\u202F${said}\u202F»\u00A0: tout le monde comprend-il\u202F? En mots simples\u00A0: «\u202F${plain}\u202F».`,
  replace: "Remplacer",
  replaceThis: (said: string, plain: string) => `Remplacer «\u202F${said}\u202F» par «\u202F${plain}\u202F»`,
  hard: "Phrase difficile à lire à voix haute\u00A0: coupez-la en deux, prenez des mots courts.",
  generic: "Cette phrase irait dans toutes les chartes. Dites qui fait quoi, et quand.",
  missing: (asks: readonly Ask[]) => `Si vous voulez, dites aussi\u00A0: ${asks.map((ask) => ASKED[ask]).join(", ")}.`,
};
