// The sign of each stance, in the sprite.
import type { Stance } from "../../shared/scales.ts";

export const ICONS: Record<Stance, string> = {
  "4": "icon-carry",
  "3": "icon-for",
  "2": "icon-live",
  "1": "icon-notready",
  "0": "icon-objection",
  pass: "icon-pass",
};
