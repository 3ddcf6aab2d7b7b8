// The days that a living charter asks to come back to: its trials, its actions, the end of the soft period once it is ratified, and once a year the whole.
import { isoDay, monthsAfter, type Due } from "../charter/dates.ts";
import { ratifiedOf, standingOf, type Charter } from "./charter.ts";
import { softUntil } from "./meeting.ts";

export function duesIn(charter: Charter): Due[] {
  const { version, clauses } = standingOf(charter);
  const ratified = ratifiedOf(charter);
  const soft = softUntil(charter);
  const since = ratified?.by.map(({ day }) => day).sort()[0] ?? isoDay(version.at);
  const trials = clauses.flatMap(({ id, number, stand, reviewOn, wording, owner }): Due[] =>
    stand === "trial" && reviewOn ? [{ id, day: reviewOn, kind: "trial", number, what: wording, owner }] : [],
  );
  const actions = charter.actions.map(({ what, owner, by }, i): Due => ({ id: `action-${i + 1}`, day: by, kind: "action", what, owner }));
  const all: Due[] = [
    ...trials,
    ...actions,
    ...(soft ? [{ id: "soft", day: soft, kind: "soft" as const }] : []),
    { id: "yearly", day: monthsAfter(since, 12), kind: "yearly" },
  ];
  return all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
