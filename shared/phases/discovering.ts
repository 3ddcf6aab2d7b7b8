// Discovering: the room against received ideas, one at a time, answered blind, then explained with its source.
import { z } from "zod";
import { record, refuse, type Decision } from "../decision.ts";
import { rightAnswer } from "../discovery.ts";
import { TOLD_FROM } from "../scales.ts";
import { Counts, Id, SeatId } from "../shapes.ts";
import type { Discovery, Stamp, Workshop } from "../state.ts";

export const OpenDiscovery = z.strictObject({ type: z.literal("openDiscovery"), item: Id });
/** A claim: "true", "false" or "depends". An estimate: the place of the choice. An order: places, first to last, "2,0,1,3". */
export const AnswerDiscovery = z.strictObject({
  type: z.literal("answerDiscovery"),
  item: Id,
  answer: z.string().regex(/^(true|false|depends|\d(,\d){0,5})$/),
});
export const CloseDiscovery = z.strictObject({ type: z.literal("closeDiscovery"), item: Id });
export const commands = [OpenDiscovery, AnswerDiscovery, CloseDiscovery] as const;
type Command = z.infer<(typeof commands)[number]>;

/** `shown`: the order in which the milestones are dealt to the screens, by lot. */
export const DiscoveryOpened = z.strictObject({ type: z.literal("discoveryOpened"), item: Id, shown: z.array(z.number()) });
export const DiscoveryAnswered = z.strictObject({ type: z.literal("discoveryAnswered"), item: Id, seat: SeatId, answer: z.string() });
/** Null where fewer than five answered. */
export const DiscoveryRevealed = z.strictObject({
  type: z.literal("discoveryRevealed"),
  item: Id,
  count: z.strictObject({ answers: Counts, right: z.number(), answered: z.number() }).nullable(),
});
export const events = [DiscoveryOpened, DiscoveryAnswered, DiscoveryRevealed] as const;
type Event = z.infer<(typeof events)[number]>;

export function decide(workshop: Workshop, command: Command, { by, dice }: Stamp): Decision<Event> {
  if (workshop.phase !== "discovering") return refuse("not-now");
  const item = workshop.deck.items?.find(({ id }) => id === command.item);
  if (!item) return refuse("no-such-item");
  const discovery = workshop.discoveries[item.id];
  switch (command.type) {
    case "openDiscovery": {
      if (Object.values(workshop.discoveries).some(({ open }) => open)) return refuse("positions-open"); // I1
      if (discovery) return refuse("not-now"); // I1
      return record({ type: "discoveryOpened", item: item.id, shown: item.kind === "order" ? dealt(item.milestones.length, dice) : [] });
    }
    case "answerDiscovery": {
      if (!discovery?.open) return refuse("too-late"); // I2
      return fits(item, command.answer) ? record({ type: "discoveryAnswered", item: item.id, seat: by, answer: command.answer }) : refuse("malformed");
    }
    case "closeDiscovery": {
      if (!discovery?.open) return refuse("not-now");
      return record({ type: "discoveryRevealed", item: item.id, count: countOf(discovery, rightAnswer(item)) }); // I3
    }
  }
}

type Item = NonNullable<Workshop["deck"]["items"]>[number];

function fits(item: Item, answer: string): boolean {
  switch (item.kind) {
    case "claim":
      return ["true", "false", "depends"].includes(answer);
    case "estimate":
      return /^\d$/.test(answer) && Number(answer) < item.choices.length;
    case "order": {
      const places = answer.split(",").map(Number);
      return places.length === item.milestones.length && new Set(places).size === places.length && places.every((place) => place < item.milestones.length);
    }
  }
}

/** Places 0 to length − 1, in an order drawn by lot that is never the right one. */
function dealt(length: number, dice: number): number[] {
  const left = Array.from({ length }, (_, i) => i);
  const order: number[] = [];
  let luck = dice;
  while (left.length > 0) {
    luck = (luck * 9301 + 0.49297) % 1;
    order.push(...left.splice(Math.floor(luck * left.length), 1));
  }
  return order.every((place, i) => place === i) ? order.toReversed() : order;
}

function countOf({ answers }: Discovery, right: string): z.infer<typeof DiscoveryRevealed>["count"] {
  const all = Object.values(answers);
  if (all.length < TOLD_FROM) return null; // S5
  const told = Object.fromEntries([...new Set(all)].sort().map((answer) => [answer, all.filter((each) => each === answer).length]));
  return { answers: told, right: told[right] ?? 0, answered: all.length };
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  const withItem = (discovery: Discovery): Workshop => ({ ...workshop, discoveries: { ...workshop.discoveries, [event.item]: discovery } });
  switch (event.type) {
    case "discoveryOpened":
      return withItem({ open: true, shown: event.shown, answers: {}, count: null });
    case "discoveryAnswered": {
      const discovery = workshop.discoveries[event.item]!;
      return withItem({ ...discovery, answers: { ...discovery.answers, [event.seat]: event.answer } });
    }
    case "discoveryRevealed":
      return withItem({ ...workshop.discoveries[event.item]!, open: false, answers: {}, count: event.count });
  }
}
