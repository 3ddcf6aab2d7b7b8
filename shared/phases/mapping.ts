// Mapping: what the room does with AI, fears and hopes of it. Short lists first, "me too", and one sentence of one's own.
import { z } from "zod";
import { record, refuse, type Decision } from "../decision.ts";
import { sameWords } from "../likeness.ts";
import { MAP_LISTS, USES } from "../scales.ts";
import { Id, Line, SeatId } from "../shapes.ts";
import type { SentenceSigned } from "../sentences.ts";
import type { MapEntry, Stamp, Workshop } from "../state.ts";

/** Said again with `mine` false, takes the mark back. */
export const MarkEntry = z.strictObject({ type: z.literal("markEntry"), entry: Id, mine: z.boolean() });
export const AddEntry = z.strictObject({ type: z.literal("addEntry"), list: z.enum(MAP_LISTS), use: z.enum(USES).optional(), text: Line });
export const commands = [MarkEntry, AddEntry] as const;
type Command = z.infer<(typeof commands)[number]>;

export const EntryMarked = z.strictObject({ type: z.literal("entryMarked"), entry: Id, seat: SeatId, mine: z.boolean() });
export const EntryAdded = z.strictObject({
  type: z.literal("entryAdded"),
  entry: Id,
  list: z.enum(MAP_LISTS),
  use: z.enum(USES).optional(),
  text: z.string(),
  shown: z.boolean(),
});
export const events = [EntryMarked, EntryAdded] as const;
type Event = z.infer<(typeof events)[number]>;

/** Sentences that one seat may add to the map. */
const OWN = 3;

export function decide(workshop: Workshop, command: Command, { by }: Stamp): Decision<Event | SentenceSigned> {
  if (workshop.phase !== "mapping") return refuse("not-now");
  switch (command.type) {
    case "markEntry":
      return workshop.map[command.entry]?.status === "shown"
        ? record({ type: "entryMarked", entry: command.entry, seat: by, mine: command.mine })
        : refuse("no-such-argument");
    case "addEntry": {
      const own = Object.keys(workshop.map).filter((id) => workshop.authors[id] === by && workshop.map[id]!.status !== "withdrawn");
      if (own.length >= OWN) return refuse("enough-said"); // P1
      if (Object.values(workshop.map).some(({ list, text, status }) => list === command.list && sameWords(text, command.text) && status !== "withdrawn"))
        return refuse("already-said"); // M6
      // The point keeps it apart from every line of a deck, whose ids have none.
      const entry = `m.${Object.values(workshop.map).filter(({ own: written }) => written).length + 1}`;
      return record<Event | SentenceSigned>(
        {
          type: "entryAdded",
          entry,
          list: command.list,
          ...(command.use ? { use: command.use } : {}),
          text: command.text,
          shown: !workshop.settings.moderated,
        },
        { type: "sentenceSigned", sentence: entry, seat: by },
      );
    }
  }
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "entryMarked": {
      const entry = workshop.map[event.entry]!;
      return { ...workshop, map: { ...workshop.map, [event.entry]: { ...entry, marks: { ...entry.marks, [event.seat]: event.mine } } } };
    }
    case "entryAdded": {
      const { entry, list, use, text, shown } = event;
      const added: MapEntry = { list, use, text, own: true, status: shown ? "shown" : "waiting", marks: {}, count: 0 };
      return { ...workshop, map: { ...workshop.map, [entry]: added } };
    }
  }
}
