// What is right about a received idea. No zod, so that screens may import it.
import type { Item } from "./deck.ts";

/** As phones answer: "false", "2", or "0,1,2,3" (an order is right in the deck's own order). */
export function rightAnswer(item: Item): string {
  switch (item.kind) {
    case "claim":
      return item.answer;
    case "estimate":
      return String(item.answer);
    case "order":
      return item.milestones.map((_, i) => i).join(",");
  }
}
