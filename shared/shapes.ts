// The small shapes that commands and events are made of.
import { z } from "zod";
import { ALIAS, FORCES, GROUPS, LINE, NAME, OUTCOMES, PACES, POSITIONS, STANCES, WORDING } from "./scales.ts";
import { clean } from "./text.ts";

export const SeatId = z.string().min(1).max(44);
export const Id = z.string().min(1).max(64);
export const Position = z.enum(POSITIONS);
export const Stance = z.enum(STANCES);
export const Pace = z.enum(PACES);
export const Force = z.enum(FORCES);
export const Group = z.enum(GROUPS);
export const Outcome = z.enum(OUTCOMES);
export const Which = z.enum(["first", "second"]);
/** A calendar day, as written by a date field: 2027-03-24. */
export const Day = z.iso.date();
export const Minutes = z.number().int().min(1).max(240);

/** Something to see: a text of joiners, fillers or blanks alone is none. */
const SEEN = /[^\p{Default_Ignorable_Code_Point}\u2800\s]/u;
/** Typed text, made safe to show, then measured. Four times the length is read at most, so that hidden characters cost nothing. */
export const typed = (most: number, least = 1) =>
  z
    .string()
    .max(most * 4)
    .transform(clean)
    .pipe(
      z
        .string()
        .min(least)
        .max(most)
        .refine((text) => SEEN.test(text)),
    );
export const Line = typed(LINE);
export const Alias = typed(ALIAS);
/** The name of an association, the title of a workshop. */
export const Name = typed(NAME);
export const Wording = typed(WORDING);
export const ShortWords = typed(60);
/** May be empty: a field of the charter that is taken back. */
export const Paragraph = z
  .string()
  .max(8000)
  .transform((text) => text.split("\n").map(clean).filter(Boolean).join("\n"))
  .pipe(z.string().max(2000));

export const Counts = z.record(z.string(), z.number());
