// The poster's rules: six at most, in the association's own words; one of each theme before a second one.
export const MOST_RULES = 6;

/** In the order of their numbers. */
export function posterRules<Rule extends { readonly number: number; readonly theme: string }>(clauses: readonly Rule[]): Rule[] {
  const themes = [...Map.groupBy(clauses, ({ theme }) => theme).values()];
  const turns = Math.max(0, ...themes.map((those) => those.length));
  const inTurn = Array.from({ length: turns }, (_, turn) => themes.flatMap((those) => those[turn] ?? [])).flat();
  return inTurn.slice(0, MOST_RULES).sort((a, b) => a.number - b.number);
}
