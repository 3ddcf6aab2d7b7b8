// Closing: what is done next, by whom and when; what the time was worth, a sentence to leave with, who offers to help; then names are erased.
import { z } from "zod";
import { leaving, type Left } from "../agenda.ts";
import { record, refuse, type Decision } from "../decision.ts";
import { offersOf } from "../offers.ts";
import { MARKS, OFFERS, TOLD_FROM } from "../scales.ts";
import type { SentenceSigned } from "../sentences.ts";
import { sameWords } from "../likeness.ts";
import { Counts, Day, Id, Line, SeatId, ShortWords } from "../shapes.ts";
import type { Stamp, Workshop } from "../state.ts";
import { questionnaireCounted, type QuestionnaireCounted } from "../questionnaire.ts";
import type { VoteCancelled } from "../votes.ts";

export const AddAction = z.strictObject({ type: z.literal("addAction"), what: Line, owner: ShortWords, by: Day });
export const RemoveAction = z.strictObject({ type: z.literal("removeAction"), action: Id });
/** Said again, the last one counts. */
export const RateTime = z.strictObject({ type: z.literal("rateTime"), mark: z.number().int().min(1).max(5) });
export const RevealRatings = z.strictObject({ type: z.literal("revealRatings") });
export const LeaveWord = z.strictObject({ type: z.literal("leaveWord"), text: Line });
/** All that one offers; said again, replaces what was offered before. */
export const OfferHelp = z.strictObject({ type: z.literal("offerHelp"), offers: z.array(z.enum(OFFERS)).max(OFFERS.length) });
export const CloseWorkshop = z.strictObject({ type: z.literal("closeWorkshop") });
export const commands = [AddAction, RemoveAction, RateTime, RevealRatings, LeaveWord, OfferHelp, CloseWorkshop] as const;
type Command = z.infer<(typeof commands)[number]>;

export const ActionAdded = z.strictObject({ type: z.literal("actionAdded"), action: Id, what: z.string(), owner: z.string(), by: z.string() });
export const ActionRemoved = z.strictObject({ type: z.literal("actionRemoved"), action: Id });
export const TimeRated = z.strictObject({ type: z.literal("timeRated"), seat: SeatId, mark: z.number() });
/** Null where fewer than five answered. */
export const RatingsRevealed = z.strictObject({ type: z.literal("ratingsRevealed"), counts: Counts.nullable() });
export const WordLeft = z.strictObject({ type: z.literal("wordLeft"), word: Id, text: z.string(), shown: z.boolean() });
export const HelpOffered = z.strictObject({ type: z.literal("helpOffered"), seat: SeatId, offers: z.array(z.string()) });
/** How many offered each thing: who offered goes and says so. */
export const OffersCounted = z.strictObject({ type: z.literal("offersCounted"), offers: Counts });
/** Names, groups, seats and authorship are erased; how many came, by group, is what is left. */
export const WorkshopClosed = z.strictObject({ type: z.literal("workshopClosed"), consulted: Counts, headcount: z.number(), at: z.number() });
export const events = [ActionAdded, ActionRemoved, TimeRated, RatingsRevealed, WordLeft, HelpOffered, OffersCounted, WorkshopClosed] as const;
type Event = z.infer<(typeof events)[number]>;
type Decided = Decision<Event | VoteCancelled | Left | SentenceSigned | QuestionnaireCounted>;

export function decide(workshop: Workshop, command: Command, { by, at }: Stamp): Decided {
  if (command.type === "addAction")
    return record({ type: "actionAdded", action: `c${workshop.actionsMade + 1}`, what: command.what, owner: command.owner, by: command.by });
  if (command.type === "removeAction")
    return Object.hasOwn(workshop.actions, command.action) ? record({ type: "actionRemoved", action: command.action }) : refuse("no-such-action");
  if (workshop.phase !== "closing") return refuse("not-now"); // K1
  switch (command.type) {
    case "rateTime":
      return workshop.ratings.counted ? refuse("too-late") : record({ type: "timeRated", seat: by, mark: command.mark }); // K2
    case "revealRatings":
      return workshop.ratings.counted ? refuse("too-late") : record(counted(workshop)); // K2
    case "leaveWord": {
      if (Object.entries(workshop.words).some(([id, { status }]) => status !== "withdrawn" && workshop.authors[id] === by)) return refuse("one-word-each"); // K3
      if (Object.values(workshop.words).some(({ text, status }) => status !== "withdrawn" && sameWords(text, command.text))) return refuse("already-said"); // M6
      const word = `w${Object.keys(workshop.words).length + 1}`;
      return record<Event | SentenceSigned>(
        { type: "wordLeft", word, text: command.text, shown: !workshop.settings.moderated },
        { type: "sentenceSigned", sentence: word, seat: by },
      );
    }
    case "offerHelp":
      return record({ type: "helpOffered", seat: by, offers: OFFERS.filter((offer) => command.offers.includes(offer)) }); // K4
    case "closeWorkshop":
      return closed(workshop, at);
  }
}

/** K2: the marks, counted; fewer than five are not told (S5). */
function counted({ ratings }: Workshop): z.infer<typeof RatingsRevealed> {
  const marks = Object.values(ratings.marks);
  const counts = Object.fromEntries(MARKS.map((mark) => [mark, marks.filter((each) => each === mark).length] as const).filter(([, count]) => count > 0));
  return { type: "ratingsRevealed", counts: marks.length < TOLD_FROM ? null : counts };
}

/** K1: what is still open is counted or cancelled first, so that nothing is left that names a seat. */
function closed(workshop: Workshop, at: number): Decided {
  const groups = Object.values(workshop.seats).map(({ group }) => group ?? "none");
  const consulted = Object.fromEntries([...new Set(groups)].sort().map((group) => [group, groups.filter((each) => each === group).length]));
  return record<Event | VoteCancelled | Left | QuestionnaireCounted>(
    ...(workshop.vote ? [{ type: "voteCancelled" as const, vote: workshop.vote.id }] : []),
    ...leaving(workshop),
    ...questionnaireCounted(workshop),
    ...(Object.keys(workshop.ratings.marks).length > 0 ? [counted(workshop)] : []),
    ...(Object.keys(workshop.offers).length > 0 ? [{ type: "offersCounted" as const, offers: offersOf(workshop) }] : []),
    { type: "workshopClosed", consulted, headcount: workshop.headcount ?? groups.length, at },
  );
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "actionAdded": {
      const { action, what, owner, by } = event;
      return { ...workshop, actionsMade: workshop.actionsMade + 1, actions: { ...workshop.actions, [action]: { what, owner, by } } };
    }
    case "actionRemoved": {
      const { [event.action]: _, ...actions } = workshop.actions;
      return { ...workshop, actions };
    }
    case "timeRated":
      return { ...workshop, ratings: { ...workshop.ratings, marks: { ...workshop.ratings.marks, [event.seat]: event.mark } } };
    case "ratingsRevealed":
      return { ...workshop, ratings: { counted: true, marks: {}, counts: event.counts } };
    case "wordLeft":
      return { ...workshop, words: { ...workshop.words, [event.word]: { text: event.text, status: event.shown ? "shown" : "waiting" } } };
    case "helpOffered":
      return { ...workshop, offers: { ...workshop.offers, [event.seat]: event.offers } };
    case "offersCounted":
      return { ...workshop, offers: {}, volunteers: event.offers };
    case "workshopClosed":
      return {
        ...workshop,
        closed: true,
        seats: {},
        banned: {},
        moved: {},
        tables: {},
        authors: {},
        clock: null,
        consulted: event.consulted,
        headcount: event.headcount,
        agenda: workshop.agenda.map((item) => (item.status === "playing" ? { ...item, status: "done", endedAt: event.at } : item)),
      };
  }
}
