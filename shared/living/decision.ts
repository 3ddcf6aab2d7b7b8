// What a rule of the charter answers: as in the workshop, with refusals of its own.
import type { Refusal } from "../decision.ts";
import type { CharterRefusal } from "./scales.ts";

export type CharterDecision<Event> =
  | { readonly ok: true; readonly events: readonly Event[] }
  | { readonly ok: false; readonly refusal: Refusal | CharterRefusal };

export const record = <Event>(...events: Event[]): CharterDecision<Event> => ({ ok: true, events });
export const refuse = (refusal: Refusal | CharterRefusal): CharterDecision<never> => ({ ok: false, refusal });
