// Several people may answer on one phone, one after the other: each has a place of their own in its storage, with a key, an outbox and drafts.
import { forgetKey, keep, keyOf } from "../browser.ts";
import { forget } from "./drafts.ts";

/** `name`: the code for the first, "KEVRA:2" for the second. */
export type Place = { readonly name: string; readonly key: string };
const MOST = 8;
const nameOf = (code: string, nth: number) => (nth === 1 ? code : `${code}:${nth}`);

export function placesHere(code: string): readonly Place[] {
  const names = Array.from({ length: MOST }, (_, i) => nameOf(code, i + 1));
  return names.flatMap((name, i) => {
    const key = i === 0 ? keyOf("phone", code) : keep?.getItem(`phone:${name}`);
    return key ? [{ name, key }] : [];
  });
}

/** The name of one more place, "" where the phone is full. */
export function freePlace(code: string, places: readonly Place[]): string {
  const nth = Array.from({ length: MOST }, (_, i) => i + 1).find((each) => places.every(({ name }) => name !== nameOf(code, each)));
  return nth === undefined ? "" : nameOf(code, nth);
}

/** Once the workshop is closed: no seat is left, and what waited for one has nowhere to go. */
export function forgetPlaces(code: string): void {
  for (let nth = 1; nth <= MOST; nth++) for (const kept of ["phone", "word", "outbox"]) forgetKey(kept, nameOf(code, nth));
}

/** Before the phone goes to another: what was half typed or chosen is nobody else's to see. */
export const clear = (place: string): void => forget(`${place}:`, "\0");
