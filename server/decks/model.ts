// The model of a spreadsheet of one's own cards: the headings, and one card of the house as an example.
import { writeOds } from "hucre/ods";
import type { Card, Deck } from "../../shared/deck.ts";
import { COLUMNS } from "./columns.ts";

const PRACTICES = 5;
const FORCES = { rule: "règle", advice: "bonne pratique", ban: "garde-fou" } as const;
const headed = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** What stands in this column for this card: the way back of meaningOf. */
function typed(card: Card, field: string): string {
  const value = field.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], card);
  if (value === undefined || value === null || value === false) return "";
  if (value === true) return "oui";
  if (field.endsWith(".force")) return FORCES[value as keyof typeof FORCES];
  if (field.endsWith(".blanks"))
    return Object.entries(value as Record<string, string[]>)
      .map(([name, choices]) => `${name}: ${choices.join(" | ")}`)
      .join(" ; ");
  return value as string;
}

export function modelOf({ cards }: Deck): Promise<Uint8Array> {
  const columns = COLUMNS.flatMap(([[name], field]) => (field.includes("#") ? [] : [{ heading: headed(name!), field }])).concat(
    Array.from({ length: PRACTICES }, (_, i) =>
      COLUMNS.filter(([, field]) => field.includes("#")).map(([[name], field]) => ({
        heading: headed(name!).replace("#", String(i + 1)),
        field: field.replace("#", String(i)),
      })),
    ).flat(),
  );
  const example = { ...cards[0]!, id: "exemple-a-remplacer" };
  return writeOds({ sheets: [{ name: "Cartes", rows: [columns.map(({ heading }) => heading), columns.map(({ field }) => typed(example, field))] }] });
}
