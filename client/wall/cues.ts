// When the wall may sound: what has just opened, is about to close, is revealed, is won. Pure: two public views in, a cue out; no blind vote changes one.
import type { PublicView } from "../../shared/views.ts";

export type Cue = "opened" | "closing" | "revealed" | "won";

/** What is being asked in secret; "" where nothing is. */
function askedIn({ phase, round, vote, values, themes }: PublicView): string {
  if (vote) return `vote ${vote.id}`;
  if (phase === "debating" && (round?.moment === "first" || round?.moment === "second")) return `${round.id} ${round.moment}`;
  if (phase === "valuing" && values.moment === "open") return "values";
  if (phase === "valuing" && themes.moment === "open") return "themes";
  return "";
}

const TOLD: readonly string[] = ["split", "crossed", "counted"];
/** A vote that was cancelled reveals nothing. */
const tells = ({ phase, round, values, themes }: PublicView): boolean =>
  phase === "valuing" ? values.moment === "revealed" || themes.moment === "revealed" : TOLD.includes(round?.moment ?? "");

const wonIn = ({ practices }: PublicView): number =>
  Object.values(practices).filter(({ status, outcome }) => status === "settled" && (outcome === "adopted" || outcome === "trial")).length;

/** Nothing sounds at what a wall hears first: it may have been so for an hour. */
export function cueOf(before: PublicView | null, now: PublicView): Cue | null {
  if (!before) return null;
  if (wonIn(now) > wonIn(before)) return "won";
  const [asked, asks] = [askedIn(before), askedIn(now)];
  if (asks !== asked && asks !== "") return "opened";
  if (asked !== "" && asks === "" && tells(now)) return "revealed";
  return now.vote && now.vote.closingAt > 0 && before.vote?.closingAt === 0 ? "closing" : null;
}
