// What simulated participants write, in the language of their workshop.
import type { Field, Force, Lang, MapList, Position } from "../../shared/scales.ts";
import { en } from "./sentences.en.ts";
import { fr } from "./sentences.fr.ts";

export type Sayings = {
  readonly organisation: string;
  readonly arguments: Record<Position, readonly string[]>;
  readonly proposals: readonly { readonly force: Force; readonly text: string }[];
  readonly reservations: readonly string[];
  readonly objections: readonly { readonly reason: string; readonly whom: string }[];
  readonly fields: Record<Field, string>;
  readonly entries: readonly { readonly list: MapList; readonly text: string }[];
  readonly lastWords: readonly string[];
  readonly actions: readonly { readonly what: string; readonly owner: string; readonly by: string }[];
  /** Of what is on trial, and of a blank without options. */
  readonly owner: string;
  /** Added to a wording that divided the room. */
  readonly afterTrial: string;
};

export const SAYINGS: Record<Lang, Sayings> = { fr, en };

export const ALIASES = [
  "Inès",
  "Marie",
  "Marie",
  "Léa",
  "Zo",
  "Jean-Édouard",
  "Fatou",
  "Yannick",
  "Nour",
  "Paul",
  "Aïcha",
  "Bruno",
  "Thu",
  "Célestine",
  "Omar",
  "Gwen",
  "Louise",
  "Idriss",
  "Maud",
  "Tom",
  "Salomé",
  "Ali",
  "Jo",
  "Anouk",
];
