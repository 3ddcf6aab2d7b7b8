// The themes that the room debates in full: up to as many each as there are rounds in full, blind; revealed at once; applied by the desk in one tap.
import { z } from "zod";
import { record, refuse, type Decision } from "./decision.ts";
import { TOLD_FROM } from "./scales.ts";
import { Counts, Id, Minutes, Pace, SeatId } from "./shapes.ts";
import { cardOf, type AgendaItem, type Stamp, type Workshop } from "./state.ts";

export const OpenThemes = z.strictObject({ type: z.literal("openThemes") });
export const ChooseThemes = z.strictObject({ type: z.literal("chooseThemes"), themes: z.array(Id).min(1).max(12) });
export const RevealThemes = z.strictObject({ type: z.literal("revealThemes") });
export const ApplyThemes = z.strictObject({ type: z.literal("applyThemes") });
export const commands = [OpenThemes, ChooseThemes, RevealThemes, ApplyThemes] as const;
type Command = z.infer<(typeof commands)[number]>;

/** `themes`: what can be chosen, in the agenda's order; `most`: of them, by each. */
export const ThemesOpened = z.strictObject({ type: z.literal("themesOpened"), themes: z.array(Id), most: z.number() });
export const ThemesChosen = z.strictObject({ type: z.literal("themesChosen"), seat: SeatId, themes: z.array(Id) });
/** `order`: the most wanted first. `counts` null where fewer than five chose. */
export const ThemesRevealed = z.strictObject({ type: z.literal("themesRevealed"), order: z.array(Id), counts: Counts.nullable() });
/** The rounds still planned, in their new order. */
export const ThemesApplied = z.strictObject({
  type: z.literal("themesApplied"),
  rounds: z.array(z.strictObject({ item: Id, pace: Pace, minutes: Minutes })),
});
export const events = [ThemesOpened, ThemesChosen, ThemesRevealed, ThemesApplied] as const;
type Event = z.infer<(typeof events)[number]>;

const paceOf = ({ pace = "full" }: AgendaItem) => pace;
const planned = ({ agenda }: Workshop) => agenda.filter(({ kind, status }) => kind === "round" && status === "planned");
const themesIn = (workshop: Workshop, items: readonly AgendaItem[]) => [...new Set(items.map(({ card }) => cardOf(workshop, card!).theme as string))];

/** What there is to choose: nothing where all rounds have one theme, or one pace (L4). */
export function choiceOf(workshop: Workshop): { themes: string[]; most: number } | null {
  const rounds = planned(workshop);
  const themes = themesIn(workshop, rounds);
  const full = rounds.filter((item) => paceOf(item) === "full").length;
  return themes.length < 2 || full === 0 || full === rounds.length ? null : { themes, most: Math.min(full, themes.length) };
}

export function decide(workshop: Workshop, command: Command, { by }: Stamp): Decision<Event> {
  const { moment, order, most, chosen } = workshop.themes;
  if (workshop.phase !== "valuing" || workshop.values.moment === "open") return refuse("not-now");
  switch (command.type) {
    case "openThemes": {
      const choice = choiceOf(workshop);
      return choice && moment === "before" ? record({ type: "themesOpened", ...choice }) : refuse("not-now"); // L4
    }
    case "chooseThemes": {
      if (moment !== "open") return refuse("too-late"); // L4
      const { themes } = command;
      if (themes.length > most || new Set(themes).size !== themes.length || !themes.every((id) => order.includes(id))) return refuse("no-such-theme");
      return record({ type: "themesChosen", seat: by, themes });
    }
    case "revealThemes": {
      if (moment !== "open") return refuse("not-now");
      const all = Object.values(chosen).flat();
      const count = (id: string) => all.filter((each) => each === id).length;
      const counts = Object.fromEntries(order.map((id) => [id, count(id)]));
      return record({
        type: "themesRevealed",
        order: order.toSorted((a, b) => count(b) - count(a)), // level: in the agenda's order
        counts: Object.keys(chosen).length < TOLD_FROM ? null : counts,
      }); // L5
    }
    case "applyThemes": {
      if (moment === "applied") return refuse("already-so");
      if (moment !== "revealed" || planned(workshop).length === 0) return refuse("not-now");
      return record({ type: "themesApplied", rounds: inOrder(workshop) }); // L6
    }
  }
}

/** Theme after theme as the room wants them; one round of each in full before a second one. Rounds change places, so that the sum of minutes stays. */
function inOrder(workshop: Workshop): z.infer<typeof ThemesApplied>["rounds"] {
  const { order } = workshop.themes;
  const before = planned(workshop);
  const themes = [...order, ...themesIn(workshop, before).filter((id) => !order.includes(id))];
  const byTheme = themes.map((theme) => before.filter(({ card }) => cardOf(workshop, card!).theme === theme));
  const minutes = { full: before.filter((item) => paceOf(item) === "full"), express: before.filter((item) => paceOf(item) === "express") };
  const full = new Set(
    before
      .flatMap((_, turn) => byTheme.flatMap((those) => those[turn] ?? []))
      .slice(0, minutes.full.length)
      .map(({ id }) => id),
  );
  const given = { full: 0, express: 0 };
  return byTheme.flat().map(({ id }) => {
    const pace = full.has(id) ? "full" : "express";
    return { item: id, pace, minutes: minutes[pace][given[pace]++]!.minutes };
  });
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  const { themes } = workshop;
  switch (event.type) {
    case "themesOpened":
      return { ...workshop, themes: { ...themes, moment: "open", order: event.themes, most: event.most } };
    case "themesChosen":
      return { ...workshop, themes: { ...themes, chosen: { ...themes.chosen, [event.seat]: event.themes } } };
    case "themesRevealed":
      return { ...workshop, themes: { ...themes, moment: "revealed", chosen: {}, order: event.order, counts: event.counts } };
    case "themesApplied": {
      const rounds = [...event.rounds];
      const moving = new Set(rounds.map(({ item }) => item));
      const agenda = workshop.agenda.map((each) => {
        if (!moving.has(each.id)) return each;
        const { item, pace, minutes } = rounds.shift()!;
        return { ...workshop.agenda.find(({ id }) => id === item)!, pace, minutes };
      });
      return { ...workshop, agenda, themes: { ...themes, moment: "applied" } };
    }
  }
}
