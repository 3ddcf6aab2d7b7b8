// What comes back, at any time, from anyone with the link, or from the public page: without a name. The referent answers each once.
import { z } from "zod";
import { Id, SeatId, typed } from "../shapes.ts";
import type { Stamp } from "../state.ts";
import { clauseOf, dayAt, type Charter, type Feedback } from "./charter.ts";
import { record, refuse, type CharterDecision } from "./decision.ts";
import { COMMENT, FEEDBACKS, MOST, WHY } from "./scales.ts";

/** `key`: the hash of the link's key; the one before opens nothing any more. "" closes it. */
export const OpenFeedback = z.strictObject({ type: z.literal("openFeedback"), key: z.union([z.literal(""), SeatId]) });
export const GiveFeedback = z.strictObject({ type: z.literal("giveFeedback"), kind: z.enum(FEEDBACKS), clause: Id.optional(), text: typed(COMMENT) });
/** `note`: what was made of it. */
export const SettleFeedback = z.strictObject({ type: z.literal("settleFeedback"), feedback: Id, note: z.union([z.literal(""), typed(WHY)]) });
export const SetPublic = z.strictObject({ type: z.literal("setPublic"), open: z.boolean() });
export const commands = [OpenFeedback, GiveFeedback, SettleFeedback, SetPublic] as const;
type Command = z.infer<(typeof commands)[number]>;

export type Event =
  | { readonly type: "feedbackOpened"; readonly key: string }
  | ({ readonly type: "feedbackGiven" } & Omit<Feedback, "settled" | "note">)
  | { readonly type: "feedbackSettled"; readonly feedback: string; readonly note: string; readonly at: number }
  | { readonly type: "publicSet"; readonly open: boolean; readonly at: number };

export function decide(charter: Charter, command: Command, { at }: Stamp): CharterDecision<Event> {
  switch (command.type) {
    case "openFeedback":
      return record({ type: "feedbackOpened", key: command.key });
    case "giveFeedback": {
      const { kind, clause = "", text } = command;
      if (clause && !clauseOf(charter, clause)) return refuse("no-such-clause");
      if (charter.feedback.length >= MOST.feedback) return refuse("charter-full");
      if (charter.feedback.some((each) => !each.settled && each.clause === clause && each.text === text)) return refuse("already-said");
      return record({ type: "feedbackGiven", id: `f${charter.feedback.length + 1}`, kind, clause, text, day: dayAt(at) }); // R9: a day, no more
    }
    case "settleFeedback":
      return charter.feedback.some(({ id, settled }) => id === command.feedback && !settled)
        ? record({ type: "feedbackSettled", feedback: command.feedback, note: command.note, at })
        : refuse("no-such-feedback");
    case "setPublic":
      return charter.public === command.open ? refuse("already-so") : record({ type: "publicSet", open: command.open, at });
  }
}

export function evolve(charter: Charter, event: Event): Charter {
  switch (event.type) {
    case "feedbackOpened":
      return { ...charter, feedbackKey: event.key };
    case "feedbackGiven": {
      const { type: _, ...given } = event;
      return { ...charter, feedback: [...charter.feedback, { ...given, settled: false, note: "" }] };
    }
    case "feedbackSettled":
      return {
        ...charter,
        feedback: charter.feedback.map((each) => (each.id === event.feedback ? { ...each, settled: true, note: event.note } : each)),
      };
    case "publicSet":
      return { ...charter, public: event.open };
  }
}
