// Consensus: what a count of ballots amounts to (design §4.1). The order of ballots never matters.
import { STANCES, TOLD_FROM, type Group, type GroupWord, type Outcome, type Stance } from "./scales.ts";
import type { Settings, Tally } from "./state.ts";

export type Voice = { readonly stance: Stance; readonly group?: Group | undefined };
export type Verdict = { readonly outcome: Outcome; readonly quorum: boolean; readonly groupHeldBack: boolean };

const countIf = (voices: readonly Voice[], may: (stance: Stance) => boolean) => voices.filter(({ stance }) => may(stance)).length;
const accepts = (stance: Stance) => stance === "4" || stance === "3" || stance === "2";
const refuses = (stance: Stance) => stance === "1" || stance === "0";
/** at least `share` of `all`, without the surprises of floating point: 0.6 of 5 is 3. */
const reaches = (count: number, share: number, all: number) => count >= share * all - 1e-9;

export const tallyOf = (voices: readonly Voice[]): Tally =>
  Object.fromEntries(STANCES.map((each) => [each, countIf(voices, (stance) => stance === each)])) as Record<Stance, number>;

/** Stances at 2 or better, in a tally. */
export const acceptedIn = (tally: Tally): number => tally["4"] + tally["3"] + tally["2"];
/** Stances cast: a pass is a ballot, not a stance. */
export const stancesIn = (tally: Tally): number => acceptedIn(tally) + tally["1"] + tally["0"];

const byGroup = (voices: readonly Voice[]) => [
  ...Map.groupBy(
    voices.filter(({ group }) => group),
    ({ group }) => group!,
  ),
];

/** C1–C7: `voices` are the ballots, one per seat; `headcount` the people in the room. */
export function judge(voices: readonly Voice[], headcount: number, { thresholds: t, strictConsent }: Settings): Verdict {
  const stances = voices.filter(({ stance }) => stance !== "pass");
  const all = stances.length;
  const quorum = reaches(voices.length, t.quorum, headcount) && all >= 3 && all * 2 >= voices.length; // C1
  const accepted = countIf(stances, accepts);
  const objections = countIf(stances, (stance) => stance === "0");
  const protectedGroups = byGroup(stances)
    .map(([, those]) => those)
    .filter((those) => those.length >= 3); // C2
  const everyGroupAccepts = protectedGroups.every((those) => reaches(countIf(those, accepts), t.group, those.length));
  const aGroupRefuses = protectedGroups.some((those) => countIf(those, refuses) * 2 > those.length);

  const outcome = ((): Outcome => {
    if (!quorum) return "open"; // C1
    if (reaches(accepted, t.adopted, all) && objections === 0 && everyGroupAccepts) return "adopted"; // C3
    const few = objections === 1 || reaches(all * t.objecting, 1, objections); // one person, or at most a tenth
    if (
      !aGroupRefuses &&
      ((objections === 0 && reaches(accepted, t.trial, all)) || (objections > 0 && few && !strictConsent && reaches(accepted, t.trialWithObjection, all)))
    )
      return "trial"; // C4, C7
    if (reaches(countIf(stances, refuses), t.dropped, all)) return "dropped"; // C5
    return "open"; // C6
  })();
  const grouped = protectedGroups.length > 0;
  const alone = () =>
    judge(
      voices.map(({ stance }) => ({ stance })),
      headcount,
      { thresholds: t, strictConsent } as Settings,
    ).outcome;
  return { outcome, quorum, groupHeldBack: grouped && outcome !== alone() };
}

/**
 * S4: how groups stood, in words, and only where nobody can be found by subtraction: groups of five voters or more, and those
 * left out none or at least five together. The smallest told group joins those left out until that holds.
 */
export function groupWords(voices: readonly Voice[]): Partial<Record<Group, GroupWord>> {
  const stances = voices.filter(({ stance }) => stance !== "pass");
  const told = byGroup(stances)
    .filter(([, those]) => those.length >= TOLD_FROM)
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const leftOut = () => stances.length - told.reduce((sum, [, those]) => sum + those.length, 0);
  while (told.length > 0 && leftOut() > 0 && leftOut() < TOLD_FROM) told.pop();
  return Object.fromEntries(
    told.map(([group, those]) => {
      const share = countIf(those, accepts) / those.length;
      return [group, share >= 0.6 ? "most" : share >= 0.4 ? "divided" : "few"];
    }),
  );
}

/**
 * Group-informed consensus, for order only: the product over groups of (agreeing + 1) / (seen + 2).
 * Polis, conversation.clj `:group-aware-consensus`; a group of nobody is skipped. (8/10, 5/6, 3/4) gives 0.375.
 */
export const groupInformed = (groups: readonly { readonly agree: number; readonly seen: number }[]): number =>
  groups.filter(({ seen }) => seen > 0).reduce((product, { agree, seen }) => (product * (agree + 1)) / (seen + 2), 1);
