// A wording on the wall: how large it is written, of which force it is, whose it is.
import type { Force } from "../../../shared/scales.ts";
import type { PublicView } from "../../../shared/views.ts";
import { charterOf } from "../../words.ts";
import { forces } from "../words.ts";

export const forceWord = (force: string): string => forces[force as Force] ?? "";

/** 64 px at the least; a short sentence is larger. */
export const lengthOf = (text: string): string => (text.length < 90 ? "short" : text.length < 150 ? "" : "long");

/** Whose charter it comes from, said where there is room for it; phones always say it (E3). */
export const fromOf = (practice: PublicView["practices"][string] | undefined, { organisation }: PublicView): string =>
  practice?.from ? charterOf(practice.from, practice.from === organisation) : "";
