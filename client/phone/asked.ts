// What each person is asked to answer now, blind.
import type { PublicView } from "../../shared/views.ts";

/** By name; "" where nothing is. */
export function askedNow({ phase, discovery, values, themes, round, vote }: PublicView): string {
  if (phase === "discovering") return discovery?.open ? `idea ${discovery.id}` : "";
  if (phase === "valuing") return values.moment === "open" ? "values" : themes.moment === "open" ? "themes" : "";
  if (vote) return vote.phonesClosed ? "" : `vote ${vote.id}`;
  return phase === "debating" && (round?.moment === "first" || round?.moment === "second") ? `${round.moment} ${round.id}` : "";
}
