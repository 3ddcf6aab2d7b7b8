// The sign and the colour of a theme. The six of the house have their own; a theme that a deck adds has a plain one, and its word.
import { THEMES } from "../../shared/scales.ts";

const known = (theme: string): boolean => (THEMES as readonly string[]).includes(theme);
export const signOf = (theme: string): string => `theme-${known(theme) ? theme : "own"}`;
export const tintOf = (theme: string): string => (known(theme) ? `var(--${theme})` : "var(--paper-2)");
