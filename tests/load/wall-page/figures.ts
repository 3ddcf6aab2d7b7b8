// Figures of the wall: shares of a sorted list, the slope of a series, what a profile spent its time on.

export const share = (sorted: readonly number[], of: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? NaN;

/** Least squares: how much `y` grows for one of `x`. */
export function slopeOf(points: readonly { readonly x: number; readonly y: number }[]): number {
  const mean = (pick: (point: { x: number; y: number }) => number) => points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
}

type Profile = { nodes: { callFrame: { functionName: string; lineNumber: number }; hitCount?: number }[] };
/** The functions that were met most often, a line each. */
export function profiled({ nodes }: Profile): string[] {
  const hits = new Map<string, number>();
  for (const { callFrame, hitCount = 0 } of nodes) {
    const name = `${callFrame.functionName || "(anonymous)"}:${callFrame.lineNumber}`;
    hits.set(name, (hits.get(name) ?? 0) + hitCount);
  }
  const all = [...hits.values()].reduce((sum, each) => sum + each, 0);
  return [...hits]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 25)
    .map(([name, count]) => `${((count / all) * 100).toFixed(1).padStart(5)} %  ${name}`);
}
