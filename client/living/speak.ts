// Talking to a charter: one request, answered by what is now so, or by a sentence.
import type { Refusal } from "../../shared/decision.ts";
import type { Said } from "../../shared/living/life.ts";
import type { CharterRefusal } from "../../shared/living/scales.ts";
import { ask, type Answer } from "../desk/ask.ts";
import { sayOnce } from "../once.ts";
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

const heard = <View>(answer: Answer<View>): Heard<View> =>
  answer.ok ? { ok: true, view: answer.data } : { ok: false, status: answer.status, refusal: answer.refusal, sentence: sentenceFor(answer.refusal) };

export async function look<View>(code: string, key: string | null, name = ""): Promise<Heard<View>> {
  return heard(await ask<View>(pathOf(code, name), key ? { key } : {}));
}
export async function send<View>(code: string, key: string | null, name: string, said: object): Promise<Heard<View>> {
  return heard(await sayOnce<View>(pathOf(code, name), said, key));
}
export type Command = Said;
