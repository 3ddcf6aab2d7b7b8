// What the desk reads of what participants wrote: no author, no group, ever.
import type { Kind } from "./sentence.ts";
import type { Workshop } from "./state.ts";
import { countOfQuestionnaire, textsOf } from "./questionnaire.ts";

/** `side`: of an argument, the list of an entry, or what a text of the questionnaire tells; `force` of a practice. `round`: "" for an entry or a last word. */
export type Written = { id: string; kind: Kind | "questionnaire"; round: string; side: string; force: string; text: string };

/** In the order in which they were written, kind by kind. */
export function writtenOf(workshop: Workshop, status: "waiting" | "aside"): Written[] {
  const { arguments: all, map, practices, words } = workshop;
  const texts = countOfQuestionnaire(workshop) ? textsOf(workshop) : []; // B3
  const those = <Each extends { status: string }>(each: Readonly<Record<string, Each>>) => Object.entries(each).filter(([, said]) => said.status === status);
  return [
    ...those(all).map(([id, { round, side, text }]) => ({ id, kind: "argument" as const, round, side: side as string, force: "", text })),
    ...those(map).map(([id, { list, text }]) => ({ id, kind: "entry" as const, round: "", side: list as string, force: "", text })),
    ...those(words).map(([id, { text }]) => ({ id, kind: "word" as const, round: "", side: "", force: "", text })),
    ...texts
      .filter((each) => each.status === status)
      .map(({ id, kind, text }) => ({ id, kind: "questionnaire" as const, round: "", side: kind as string, force: "", text })),
    ...those(practices).map(([id, { round, force, wording }]) => ({ id, kind: "practice" as const, round, side: "", force: force as string, text: wording })),
  ];
}
