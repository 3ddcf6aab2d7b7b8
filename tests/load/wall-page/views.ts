// What the wall is shown: each moment of a day, and a crowd of which everyone changes their mind.
import { dayFor } from "../../e2e/full-day.ts";
import { startServer } from "../../rehearsal/server.ts";
import type { PublicView } from "../../../shared/views.ts";

/** A view of each moment of a day of forty seats, as the wall hears them. */
export async function dayOfViews(): Promise<Record<string, PublicView>> {
  const server = await startServer({ SEED: "7" });
  const { stage, moments } = await dayFor(server.url, 40);
  const views: Record<string, PublicView> = {};
  for (const [moment, reach] of Object.entries(moments)) {
    await reach();
    await new Promise((later) => setTimeout(later, 50));
    views[moment] = structuredClone(stage.desk.shown!);
  }
  await server.kill();
  return views;
}

/** A pawn stands for five: 750 people, every one of whom changed their mind, are 150 pawns that cross. */
export function crowded(view: PublicView): PublicView {
  const side = 250;
  const split = { told: true, for: side, conditions: side, against: side };
  const flows = Object.fromEntries(["for>conditions", "conditions>against", "against>for"].map((flow) => [flow, side]));
  return { ...view, people: 750, round: { ...view.round!, split, secondSplit: split, shift: { told: true, moved: 750, paired: 750, flows } } };
}
