// Which of the phone's screens a view calls for: one at a time.
import type { Moment } from "../../shared/scales.ts";
import type { PublicView } from "../../shared/views.ts";

export type Scene = "gathering" | "discovering" | "mapping" | "valuing" | Moment | "tie" | "pausing" | "drafting" | "closing" | "closed";

export function sceneOf({ closed, phase, round, vote }: PublicView): Scene {
  if (closed) return "closed";
  if (phase !== "debating" && phase !== "deciding") return phase;
  if (vote) return vote.other ? "tie" : "voting";
  return round?.moment ?? "gathering";
}
