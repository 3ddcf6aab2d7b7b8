// Talking to a charter: one request, answered by what is now so, or by a sentence.
import type { Refusal } from "../../shared/decision.ts";
import type { Said } from "../../shared/living/life.ts";
import type { CharterRefusal } from "../../shared/living/scales.ts";
import { ask } from "../desk/ask.ts";
import { refusals } from "../words.ts";
import { charterRefusals, unreachable } from "./refusals.ts";

/** The sentence of a refusal, whichever side of the house it comes from. */
export const sentenceFor = (refusal: Refusal | CharterRefusal | "no-answer"): string =>
  refusal === "no-answer" || refusal === "not-saved"
    ? unreachable
    : refusal in charterRefusals
      ? charterRefusals[refusal as CharterRefusal]
      : refusals[refusal as Refusal];

export const pathOf = (code: string, name = ""): string => `/api/charters/${code}${name}`;

export type Heard<View> =
  | { readonly ok: true; readonly view: View }
  | { readonly ok: false; readonly status: number; readonly refusal: string; readonly sentence: string };

export async function look<View>(code: string, key: string | null, name = ""): Promise<Heard<View>> {
  const answer = await ask<View>(pathOf(code, name), key ? { key } : {});
  return answer.ok ? { ok: true, view: answer.data } : { ok: false, status: answer.status, refusal: answer.refusal, sentence: sentenceFor(answer.refusal) };
}
/** The same id where the same thing is sent again: the charter counts it once. */
export async function send<View>(code: string, key: string | null, name: string, body: object): Promise<Heard<View>> {
  const answer = await ask<View>(pathOf(code, name), { body, ...(key ? { key } : {}) });
  return answer.ok ? { ok: true, view: answer.data } : { ok: false, status: answer.status, refusal: answer.refusal, sentence: sentenceFor(answer.refusal) };
}
export const newId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
export type Command = Said;
