// Cases of the association's own: the facilitator makes a card in a minute. It is played, voted and printed like any other; it has no facts to turn.
import { z } from "zod";
import * as agenda from "./agenda-edit.ts";
import { record, refuse, type Decision } from "./decision.ts";
import { PlayedCard, type Card, type Deck } from "./deck.ts";
import { Id } from "./shapes.ts";
import { questionOf, type Stamp, type Workshop } from "./state.ts";
import { clean } from "./text.ts";

/** What is typed, cleaned; how long it may be is a rule (O2), so that it is refused in words. */
const Typed = z.string().max(4000).transform(clean);
export const AddCase = z.strictObject({ type: z.literal("addCase"), title: Typed, situation: Typed, thesis: Typed.optional(), question: Id });
export const commands = [AddCase] as const;
type Command = z.infer<(typeof commands)[number]>;

export const CaseAdded = z.strictObject({ type: z.literal("caseAdded"), card: PlayedCard });
export const events = [CaseAdded] as const;
type Event = z.infer<(typeof events)[number]>;
type Decided = Decision<Event | z.infer<(typeof agenda.events)[number]>>;

/** O2: what a card may hold: characters of its title, words of its situation and of its thesis. */
const TITLE = 40;
const SITUATION = 60;
const THESIS = 20;
const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

export function decide(workshop: Workshop, command: Command, stamp: Stamp): Decided {
  const { title, situation, thesis = "" } = command;
  const theme = workshop.deck.themes.find(({ questions }) => questions.some(({ id }) => id === command.question));
  if (!theme) return refuse("no-such-question"); // O1
  const { kind } = questionOf(workshop, command.question);
  if (!title || !situation || (kind === "whether" && !thesis)) return refuse("case-incomplete"); // O2
  if (title.length > TITLE || wordsOf(situation) > SITUATION || wordsOf(thesis) > THESIS || situation.length > SITUATION * 14 || thesis.length > THESIS * 14)
    return refuse("too-long"); // O2
  const same = (one: string, other: string) => one.toLocaleLowerCase() === other.toLocaleLowerCase();
  if (workshop.deck.cards.some((card) => same(card.title, title) || same(card.situation, situation))) return refuse("case-there"); // O3
  const practices = practicesFor(workshop.deck, kind);
  if (practices.length === 0) return refuse("not-now"); // a workshop opened before models were kept
  const there = new Set(workshop.deck.cards.map(({ id }) => id)); // another association's cases may have come with their own numbers
  let number = workshop.deck.cards.filter(({ own }) => own).length + 1;
  while (there.has(`own-${number}`)) number++;
  const card: Card = {
    id: `own-${number}`,
    own: true,
    theme: theme.id,
    question: command.question,
    title,
    ask: title.length < 60 && wordsOf(title) <= 12 ? title : title.slice(0, 60),
    situation,
    ...(kind === "whether" ? { thesis } : {}),
    practices,
  };
  const added: Event = { type: "caseAdded", card };
  const item = agenda.decide(evolve(workshop, added), { type: "addItem", kind: "round", card: card.id, pace: "full" }, stamp); // O4
  return item.ok ? record<Event | (typeof item.events)[number]>(added, ...item.events) : item;
}

/** O4: model wordings for the kind of question: refuse, under conditions, free. */
const practicesFor = ({ models = [] }: Deck, kind: ReturnType<typeof questionOf>["kind"]): Card["practices"] =>
  models.filter(({ kinds }) => kinds.includes(kind)).map(({ practice }) => practice);

export const evolve = (workshop: Workshop, { card }: Event): Workshop => ({
  ...workshop,
  deck: { ...workshop.deck, cards: [...workshop.deck.cards, card] },
});
