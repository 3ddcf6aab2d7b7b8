// Sentences: what participants write is read before the wall shows it, and stays its author's until the vote on it opens.
import { z } from "zod";
import { record, refuse, type Decision } from "./decision.ts";
import { Id, SeatId, Wording } from "./shapes.ts";
import type { Stamp, Workshop } from "./state.ts";

/** `text` rewords it; its author is told. */
export const ReviewSentence = z.strictObject({
  type: z.literal("reviewSentence"),
  sentence: Id,
  verdict: z.enum(["shown", "aside"]),
  text: Wording.optional(),
});
export const WithdrawSentence = z.strictObject({ type: z.literal("withdrawSentence"), sentence: Id });
export const commands = [ReviewSentence, WithdrawSentence] as const;
type Command = z.infer<(typeof commands)[number]>;

/** Who wrote a sentence: sealed until the workshop closes. */
export const SentenceSigned = z.strictObject({ type: z.literal("sentenceSigned"), sentence: Id, seat: SeatId });
export type SentenceSigned = z.infer<typeof SentenceSigned>;
export const SentenceReviewed = z.strictObject({
  type: z.literal("sentenceReviewed"),
  sentence: Id,
  verdict: z.enum(["shown", "aside"]),
  text: z.string().optional(),
});
export const SentenceWithdrawn = z.strictObject({ type: z.literal("sentenceWithdrawn"), sentence: Id });
export const events = [SentenceSigned, SentenceReviewed, SentenceWithdrawn] as const;
type Event = z.infer<(typeof events)[number]>;

export function decide(workshop: Workshop, command: Command, { by }: Stamp): Decision<Event> {
  const { sentence } = command;
  const argument = workshop.arguments[sentence];
  const practice = workshop.practices[sentence];
  const entry = workshop.map[sentence];
  const word = workshop.words[sentence];
  const status = argument?.status ?? practice?.status ?? word?.status ?? (entry?.own ? entry.status : undefined);
  if (!status) return refuse("no-such-argument");

  switch (command.type) {
    case "reviewSentence": {
      const open =
        argument || entry || word
          ? status === "waiting" || status === "shown" || status === "aside"
          : status === "waiting" || status === "aside" || (status === "candidate" && practice!.origin === "room");
      if (!open) return refuse("too-late"); // M1
      if (practice && workshop.vote) return refuse("vote-open"); // V1
      return record({ type: "sentenceReviewed", sentence, verdict: command.verdict, text: command.text });
    }
    case "withdrawSentence": {
      if (workshop.authors[sentence] !== by) return refuse("not-yours"); // M2
      if (status === "withdrawn" || (practice && (practice.votes.length > 0 || workshop.vote?.practice === sentence || workshop.vote?.other === sentence)))
        return refuse("too-late"); // M3
      return record({ type: "sentenceWithdrawn", sentence });
    }
  }
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "sentenceSigned":
      return { ...workshop, authors: { ...workshop.authors, [event.sentence]: event.seat } };
    case "sentenceReviewed": {
      const { sentence, verdict, text } = event;
      const argument = workshop.arguments[sentence];
      if (argument) return { ...workshop, arguments: { ...workshop.arguments, [sentence]: { ...argument, status: verdict, text: text ?? argument.text } } };
      const entry = workshop.map[sentence];
      if (entry) return { ...workshop, map: { ...workshop.map, [sentence]: { ...entry, status: verdict, text: text ?? entry.text } } };
      const word = workshop.words[sentence];
      if (word) return { ...workshop, words: { ...workshop.words, [sentence]: { status: verdict, text: text ?? word.text } } };
      const practice = workshop.practices[sentence]!;
      return {
        ...workshop,
        practices: {
          ...workshop.practices,
          [sentence]: { ...practice, status: verdict === "shown" ? "candidate" : "aside", wording: text ?? practice.wording },
        },
      };
    }
    case "sentenceWithdrawn": {
      const argument = workshop.arguments[event.sentence];
      if (argument) return { ...workshop, arguments: { ...workshop.arguments, [event.sentence]: { ...argument, status: "withdrawn", text: "" } } };
      const entry = workshop.map[event.sentence];
      if (entry) return { ...workshop, map: { ...workshop.map, [event.sentence]: { ...entry, status: "withdrawn", text: "", marks: {} } } };
      if (workshop.words[event.sentence]) return { ...workshop, words: { ...workshop.words, [event.sentence]: { status: "withdrawn", text: "" } } };
      const practice = workshop.practices[event.sentence]!;
      const rounds = Object.fromEntries(
        Object.entries(workshop.rounds).map(([id, round]) => [
          id,
          {
            ...round,
            chosen: round.chosen.filter((each) => each !== practice.id),
            alternatives: round.alternatives.map((set) => set.filter((each) => each !== practice.id)).filter((set) => set.length > 1),
          },
        ]),
      );
      return { ...workshop, rounds, practices: { ...workshop.practices, [event.sentence]: { ...practice, status: "withdrawn", wording: "" } } };
    }
  }
}
