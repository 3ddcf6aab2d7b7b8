// The columns of a deck written in a spreadsheet: one row for a card. A heading is read whatever its case and accents, in French or English.

/** A heading's names, and where its cell goes in a card. `#` is the number of a practice, 1 to 5. */
export const COLUMNS: readonly (readonly [names: readonly string[], field: string])[] = [
  [["identifiant", "id"], "id"],
  [["thème", "theme"], "theme"],
  [["question"], "question"],
  [["titre", "title"], "title"],
  [["famille d’usage", "usage", "use"], "use"],
  [["demande", "on demande", "ask"], "ask"],
  [["situation"], "situation"],
  [["thèse", "thesis"], "thesis"],
  [["fait", "fact"], "fact.text"],
  [["détail du fait", "fact detail"], "fact.detail"],
  [["source du fait", "fact source"], "fact.source"],
  [["portée du fait", "fact scope"], "fact.scope"],
  [["date du fait", "fact date"], "fact.date"],
  [["contre-fait", "counter-fact"], "counter.text"],
  [["détail du contre-fait", "counter-fact detail"], "counter.detail"],
  [["source du contre-fait", "counter-fact source"], "counter.source"],
  [["portée du contre-fait", "counter-fact scope"], "counter.scope"],
  [["date du contre-fait", "counter-fact date"], "counter.date"],
  [["déjà la loi", "loi", "law"], "law.text"],
  [["source de la loi", "law source"], "law.source"],
  [["date de la loi", "law date"], "law.date"],
  [["faire dire", "draw out"], "notes.draw"],
  [["surveiller", "watch"], "notes.watch"],
  [["pratique #", "practice #"], "practices.#.text"],
  [["force #"], "practices.#.force"],
  [["refus #", "refuses #"], "practices.#.refuses"],
  [["rappel de la loi #", "states the law #"], "practices.#.duty"],
  [["en dessous de la loi #", "below the law #"], "practices.#.belowLaw"],
  [["choix #", "choices #"], "practices.#.blanks"],
  [["exemple juste #", "ok #"], "practices.#.ok"],
  [["exemple faux #", "ko #"], "practices.#.ko"],
];

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("'", "’").replace(/\s+/g, " ").trim();

/** Where the cells under this heading go: "fact.text", "practices.2.force"; null for a heading that is not known. */
export function fieldOf(heading: string): string | null {
  const name = folded(heading);
  const number = /\b([1-5])$/.exec(name)?.[1];
  for (const [names, field] of COLUMNS) {
    if (names.some((each) => folded(each).replace("#", number ?? "#") === name)) return field.replace("#", String(Number(number) - 1));
  }
  return null;
}

const FORCES: Readonly<Record<string, string>> = {
  regle: "rule",
  "bonne pratique": "advice",
  "garde-fou": "ban",
  interdit: "ban",
  guardrail: "ban",
  "good practice": "advice",
};
const YES = ["oui", "yes", "true", "vrai", "x", "1"];

/** What a cell means in a card, from what was typed in it. Choices: "qui: la direction | le bureau ; quand: avant | après". */
export function meaningOf(field: string, typed: string): unknown {
  if (field.endsWith(".force")) return FORCES[folded(typed)] ?? folded(typed);
  if (field.endsWith(".refuses")) return YES.includes(folded(typed));
  if (field.endsWith(".duty") || field.endsWith(".belowLaw")) return YES.includes(folded(typed)) || undefined;
  if (field.endsWith(".blanks"))
    return Object.fromEntries(
      typed
        .split(/;|\n/)
        .filter((each) => each.trim())
        .map((each) => {
          const [name = "", ...rest] = each.split(":");
          return [
            name.replace(/[{}]/g, "").trim(),
            rest
              .join(":")
              .split("|")
              .map((choice) => choice.trim())
              .filter(Boolean),
          ];
        }),
    );
  return typed;
}

/** "Répondre aux messages" → "repondre-aux-messages": the id of a card whose row gives none. */
export const slug = (title: string): string =>
  folded(title)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40) || "carte";
