// What the desk says about tables, their turns, and people without a phone.
import { many } from "../words.fr.ts";

export const tables = {
  title: "Les tables",
  nobody: "Personne n’a encore dit sa table. Posez un numéro sur chacune.",
  table: (number: number) => `Table ${number}`,
  count: (count: number) => many(count, "personne", "personnes"),
  alone: (number: number) => `Table ${number}\u00A0: une seule personne. Rapprochez-la d’une autre.`,
  without: (count: number) => `${many(count, "téléphone", "téléphones")} sans table.`,
  draw: "Tirer les tables",
  again: "Tirer de nouveau",
  drawHelp: "Quatre à six personnes par table, les points de vue mêlés. Chaque téléphone dit la sienne.",
  sure: "Tout le monde changera de table. Tirer de nouveau\u202F?",
  yes: "Oui, tirer",
  no: "Non",
};

export const turn = {
  title: "À qui la parole\u202F?",
  draw: "Tirer une table et un côté",
  drawSide: "Tirer un côté",
  again: "Tirer encore",
  now: (table: number, side: string) => (table > 0 ? `Table ${table}\u00A0: un argument «\u202F${side}\u202F».` : `Un argument «\u202F${side}\u202F».`),
  help: "La table qui a le moins parlé d’abord. C’est un rôle à tenir\u00A0: personne ne sait qui pense quoi.",
};
