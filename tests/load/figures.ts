// What a benchmark tells: a row per promise of the design's §6, with its goal beside what was measured.

export type Row = {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  /** At most this much; null where the design sets none. */
  readonly goal: number | null;
  readonly measured: number;
  readonly holds: boolean;
  /** Percentiles, and what stands beside: baselines, sizes, ratios. */
  readonly beside: Readonly<Record<string, number | string>>;
};

export function row(id: string, what: string, unit: string, goal: number | null, measured: number, beside: Row["beside"] = {}): Row {
  return { id, what, unit, goal, measured: round(measured), holds: goal === null || measured <= goal, beside };
}

export const round = (value: number): number => Number(value.toPrecision(value >= 100 ? 4 : 3));

/** The value below which a share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** p50, p95, p99 and the worst. */
export const spread = (values: readonly number[]): Record<"p50" | "p95" | "p99" | "max", number> => ({
  p50: round(percentile(values, 0.5)),
  p95: round(percentile(values, 0.95)),
  p99: round(percentile(values, 0.99)),
  max: round(percentile(values, 1)),
});

export function told({ id, what, unit, goal, measured, holds, beside }: Row): string {
  const goalTold = goal === null ? "" : `  goal ≤ ${goal} ${unit}  ${holds ? "holds" : "MISSED"}`;
  const more = Object.entries(beside).map(([name, value]) => `${name} ${value}`);
  return `${id.padEnd(22)} ${String(measured).padStart(8)} ${unit}${goalTold}\n${" ".repeat(23)}${what}${more.length > 0 ? `\n${" ".repeat(23)}${more.join(" · ")}` : ""}`;
}

/** Goal, measured, and whether it holds: a line per budget. */
export function table(rows: readonly Row[]): string {
  const lines = rows
    .filter(({ goal }) => goal !== null)
    .map(({ id, what, unit, goal, measured, holds }) => [id, `≤ ${goal} ${unit}`, `${measured}`, holds ? "holds" : "MISSED", what]);
  const all = [["", "goal", "measured", "", ""], ...lines];
  const wide = (column: number) => Math.max(...all.map((line) => line[column]!.length));
  return all
    .map((line) =>
      line
        .map((word, i) => (i === 4 ? word : word.padEnd(wide(i))))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
