// The views of what comes before the cards: received ideas, the map, the values.
import { rightAnswer } from "./discovery.ts";
import type { Item } from "./deck.ts";
import { cardOf, type Discovery, type Workshop } from "./state.ts";
import { choiceOf } from "./themes.ts";
import type { PublicView } from "./views.ts";

/** The received ideas that were played, in the order in which they were opened. */
const played = (workshop: Workshop): { item: Item; discovery: Discovery }[] =>
  Object.entries(workshop.discoveries).map(([id, discovery]) => ({ item: workshop.deck.items!.find((item) => item.id === id)!, discovery }));

export const openDiscoveryOf = (workshop: Workshop) => played(workshop).find(({ discovery }) => discovery.open);
/** The next one to play, in the deck's order. */
export const nextItemOf = (workshop: Workshop): Item | undefined => workshop.deck.items?.find(({ id }) => !workshop.discoveries[id]);

export function battleOf(workshop: Workshop): PublicView["battle"] {
  const counts = played(workshop).flatMap(({ discovery: { count } }) => count ?? []);
  return { right: counts.reduce((sum, { right }) => sum + right, 0), answered: counts.reduce((sum, { answered }) => sum + answered, 0) };
}

/** With its year once the answer is told. */
const milestone = ({ text, year }: { text: string; year: number }, open: boolean) => (open ? text : `${text} (${year})`);

/** The last one opened, on the table until the next phase. */
export function discoveryPart(workshop: Workshop): Pick<PublicView, "discovery"> {
  const all = played(workshop);
  const now = all.find(({ discovery }) => discovery.open) ?? all.at(-1);
  if (workshop.phase !== "discovering" || !now) return {};
  const { item, discovery } = now;
  const { open, count } = discovery;
  const choices =
    item.kind === "estimate" ? [...item.choices] : item.kind === "order" ? discovery.shown.map((place) => milestone(item.milestones[place]!, open)) : [];
  const places = item.kind === "estimate" ? item.choices.map((_, i) => i) : [...discovery.shown];
  const { id, kind, stake, text } = item;
  const told = { answer: rightAnswer(item), why: item.why, source: item.source, scope: item.scope, date: item.date };
  return {
    discovery: {
      id,
      kind,
      stake,
      text,
      open,
      choices,
      places,
      number: all.length,
      of: workshop.deck.items!.length,
      ...(open ? { answer: "", why: "", source: "", scope: "", date: "" } : told),
      told: count !== null,
      right: count?.right ?? 0,
      answered: count?.answered ?? 0,
      counts: { ...count?.answers },
    },
  };
}

export function mapView({ map }: Workshop): PublicView["map"] {
  const shown = Object.entries(map).filter(([, { status }]) => status === "shown");
  return Object.fromEntries(
    shown.map(([id, { list, use = "", text, own, count, marks, before = 0 }], order) => [
      id,
      { list, use, text, own, order, before, count: before + count + Object.values(marks).filter(Boolean).length },
    ]),
  );
}

export function valuesView({ values, deck }: Workshop): PublicView["values"] {
  return {
    moment: values.moment,
    told: values.counts !== null,
    counts: { ...values.counts },
    kept: [...values.kept],
    choice: Object.fromEntries((deck.values ?? []).map(({ id, name, commitment }, order) => [id, { name, commitment, order }])),
  };
}

export function themesView(workshop: Workshop): PublicView["themes"] {
  const { moment, most, order, counts } = workshop.themes;
  const choice = moment !== "before" ? { themes: order, most } : workshop.phase === "valuing" ? choiceOf(workshop) : null;
  return { moment, most: choice?.most ?? 0, told: counts !== null, order: [...(choice?.themes ?? [])], counts: { ...counts } };
}

/** Said at the start: themes that have cards, none of them on the agenda. */
export function unaskedOf(workshop: Workshop): string[] {
  const asked = new Set(workshop.agenda.filter(({ card, status }) => card && status !== "skipped").map(({ card }) => cardOf(workshop, card!).theme));
  return workshop.deck.themes.map(({ id }) => id).filter((id) => !asked.has(id) && workshop.deck.cards.some(({ theme }) => theme === id));
}
