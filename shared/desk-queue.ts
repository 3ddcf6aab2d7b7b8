// What the desk reads of what participants wrote: no author, no group, ever.
import type { Kind } from "./sentence.ts";
import type { Workshop } from "./state.ts";

/** `side`: of an argument, or the list of an entry; `force` of a practice. `round`: "" for an entry or a last word. */
export type Written = { id: string; kind: Kind; round: string; side: string; force: string; text: string };

/** In the order in which they were written, kind by kind. */
export function writtenOf({ arguments: all, map, practices, words }: Workshop, status: "waiting" | "aside"): Written[] {
  const those = <Each extends { status: string }>(each: Readonly<Record<string, Each>>) => Object.entries(each).filter(([, said]) => said.status === status);
  return [
    ...those(all).map(([id, { round, side, text }]) => ({ id, kind: "argument" as const, round, side: side as string, force: "", text })),
    ...those(map).map(([id, { list, text }]) => ({ id, kind: "entry" as const, round: "", side: list as string, force: "", text })),
    ...those(words).map(([id, { text }]) => ({ id, kind: "word" as const, round: "", side: "", force: "", text })),
    ...those(practices).map(([id, { round, force, wording }]) => ({ id, kind: "practice" as const, round, side: "", force: force as string, text: wording })),
  ];
}
