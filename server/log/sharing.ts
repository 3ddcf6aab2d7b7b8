// Every workshop keeps its whole deck. Read again from its log, the parts that are still as the house has them are the house's own objects:
// a hundred workshops recalled hold one deck in memory, not a hundred (340 kB each, measured).
import type { Deck } from "../../shared/deck.ts";
import type { Event } from "../../shared/workshop.ts";
import type { Fact, Past, Store } from "./store.ts";

export function sharing(store: Store, deck: Deck): Store {
  const parts = [...deck.themes, ...deck.cards, ...(deck.items ?? []), ...(deck.values ?? []), ...(deck.resources ?? []), ...(deck.map ?? [])];
  const known = new Map(parts.map((part) => [JSON.stringify(part), part]));
  const own = <Part>(part: Part): Part => (known.get(JSON.stringify(part)) as Part | undefined) ?? part;
  const shared = (kept: Deck): Deck =>
    Object.fromEntries(Object.entries(kept).map(([name, part]) => [name, Array.isArray(part) ? (part as unknown[]).map(own) : part])) as Deck;
  const asKept = <Told extends Fact>(event: Told): Told => (event.type === "workshopOpened" ? { ...event, deck: shared(event.deck) } : event);
  return {
    ...store,
    async read<Told extends Fact = Event>(workshop: string): Promise<Past<Told>> {
      const past = await store.read<Told>(workshop);
      return { ...past, events: past.events.map(asKept) };
    },
  };
}
