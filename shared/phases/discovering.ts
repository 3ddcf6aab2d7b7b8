// Discovering: the room against received ideas, one at a time, answered blind, then explained with its source.
import { z } from "zod";
import { record, refuse, type Decision } from "../decision.ts";
import { rightAnswer } from "../discovery.ts";
import { dealt } from "../lot.ts";
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
  /** By table of three answers or more: whether the one it gave most is right. */
  tables: z.record(z.string(), z.boolean()).optional(),
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
      return record({ type: "discoveryOpened", item: item.id, shown: item.kind === "order" ? disordered(item.milestones.length, dice) : [] });
    }
    case "answerDiscovery": {
      if (!discovery?.open) return refuse("too-late"); // I2
      return fits(item, command.answer) ? record({ type: "discoveryAnswered", item: item.id, seat: by, answer: command.answer }) : refuse("malformed");
    }
    case "closeDiscovery": {
      if (!discovery?.open) return refuse("not-now");
      const right = rightAnswer(item);
      const tables = tableAnswers(workshop, discovery, right); // T7
      return record({ type: "discoveryRevealed", item: item.id, count: countOf(discovery, right), ...(tables ? { tables } : {}) }); // I3
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
function disordered(length: number, dice: number): number[] {
  const order = dealt(
    Array.from({ length }, (_, i) => i),
    dice,
  );
  return order.every((place, i) => place === i) ? order.toReversed() : order;
}

function countOf({ answers }: Discovery, right: string): z.infer<typeof DiscoveryRevealed>["count"] {
  const all = Object.values(answers);
  if (all.length < TOLD_FROM) return null; // S5
  const told = Object.fromEntries([...new Set(all)].sort().map((answer) => [answer, all.filter((each) => each === answer).length]));
  return { answers: told, right: told[right] ?? 0, answered: all.length };
}

/** Fewer answers at one table would tell who gave them. */
const A_TABLE = 3;
/** The answer most given at each table; among equals the right one, where it is there (T7). */
function tableAnswers({ tables }: Workshop, { answers }: Discovery, right: string): Record<string, boolean> | null {
  const seats = Object.keys(answers).filter((seat) => tables[seat]);
  const told = [...Map.groupBy(seats, (seat) => tables[seat]!)]
    .filter(([, those]) => those.length >= A_TABLE)
    .map(([table, those]) => {
      const given = (answer: string) => those.filter((seat) => answers[seat] === answer).length;
      return [table, given(right) > 0 && those.every((seat) => given(answers[seat]!) <= given(right))] as const;
    });
  return told.length > 0 ? Object.fromEntries(told) : null;
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
      return {
        ...withItem({ ...workshop.discoveries[event.item]!, open: false, answers: {}, count: event.count }),
        tableScores: Object.entries(event.tables ?? {}).reduce((scores, [table, found]) => {
          const { right, of } = scores[table] ?? { right: 0, of: 0 };
          return { ...scores, [table]: { right: right + (found ? 1 : 0), of: of + 1 } };
        }, workshop.tableScores),
      };
  }
}
