// The folded strip of the charter: one panel per theme of today, with its questions and what became of them.
import type { Outcome } from "../../shared/scales.ts";
import type { PublicView } from "../../shared/views.ts";

export type Mark = Outcome | "ahead";
export type Panel = {
  readonly theme: string;
  readonly x: number;
  readonly width: number;
  readonly questions: readonly { readonly id: string; readonly text: string; readonly mark: Mark }[];
};

export const TOP = 336;
export const BOTTOM = 918;
/** How far every second fold comes forward. */
export const FOLD = 22;
const BEST: readonly Mark[] = ["adopted", "trial", "open", "dropped"];

export function panelsOf({ agenda, practices }: PublicView): Panel[] {
  const rounds = Object.entries(agenda)
    .filter(([, { kind, status }]) => kind === "round" && status !== "skipped")
    .sort(([, a], [, b]) => a.order - b.order);
  const themes = [...new Set(rounds.map(([, { theme }]) => theme))];
  const width = Math.min(576, 1728 / Math.max(1, themes.length));
  const left = (1920 - width * themes.length) / 2;
  return themes.map((theme, place) => ({
    theme,
    width,
    x: left + place * width,
    questions: rounds
      .filter(([, item]) => item.theme === theme)
      .map(([id, { title }]) => {
        const settled = Object.values(practices).filter(({ round, outcome }) => round === id && outcome !== "");
        return { id, text: settled[0]?.questionShort || title, mark: BEST.find((mark) => settled.some(({ outcome }) => outcome === mark)) ?? "ahead" };
      }),
  }));
}
