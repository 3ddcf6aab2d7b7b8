// Sentences: what participants write is read before the wall shows it, and stays its author's until the vote on it opens.
import { z } from "zod";
import { record, refuse, type Decision, type Refusal } from "./decision.ts";
import { joinedTo, sentenceOf, withSentences } from "./sentence.ts";
import { countOfQuestionnaire, isOfQuestionnaire, textsOf } from "./questionnaire.ts";
import { Id, SeatId, Wording } from "./shapes.ts";
import { roundOf, withPractice, type Stamp, type Questionnaire, type Workshop } from "./state.ts";

/** `text` rewords it; its author is told. */
export const ReviewSentence = z.strictObject({
  type: z.literal("reviewSentence"),
  sentence: Id,
  verdict: z.enum(["shown", "aside"]),
  text: Wording.optional(),
});
export const WithdrawSentence = z.strictObject({ type: z.literal("withdrawSentence"), sentence: Id });
/** Two that say the same become one, in the words of `into`. */
export const MergeSentence = z.strictObject({ type: z.literal("mergeSentence"), sentence: Id, into: Id });
/** What already waits keeps waiting. */
export const SetModeration = z.strictObject({ type: z.literal("setModeration"), moderated: z.boolean() });
export const commands = [ReviewSentence, WithdrawSentence, MergeSentence, SetModeration] as const;
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
/** Its own words stay in the log where they were written. */
export const SentenceMerged = z.strictObject({ type: z.literal("sentenceMerged"), sentence: Id, into: Id });
export const ModerationSet = z.strictObject({ type: z.literal("moderationSet"), moderated: z.boolean() });
export const events = [SentenceSigned, SentenceReviewed, SentenceWithdrawn, SentenceMerged, ModerationSet] as const;
type Event = z.infer<(typeof events)[number]>;

export function decide(workshop: Workshop, command: Command, { by }: Stamp): Decision<Event> {
  if (command.type === "setModeration") return record({ type: "moderationSet", moderated: command.moderated }); // M7
  const { sentence } = command;
  if (isOfQuestionnaire(sentence)) return ofQuestionnaire(workshop, command);
  const practice = workshop.practices[sentence];
  const said = sentenceOf(workshop, sentence);
  if (!said || (said.kind === "entry" && !workshop.map[sentence]!.own)) return refuse("no-such-argument");
  const { status, kind } = said;

  switch (command.type) {
    case "reviewSentence": {
      const open = ["waiting", "shown", "aside"].includes(status) || (status === "candidate" && practice!.origin === "room");
      if (!open) return refuse("too-late"); // M1
      if (kind === "practice" && workshop.vote) return refuse("vote-open"); // V1
      return record({ type: "sentenceReviewed", sentence, verdict: command.verdict, text: command.text });
    }
    case "withdrawSentence": {
      if (workshop.authors[sentence] !== by) return refuse("not-yours"); // M2
      if (status === "withdrawn" || (kind === "practice" && (practice!.votes.length > 0 || [workshop.vote?.practice, workshop.vote?.other].includes(sentence))))
        return refuse("too-late"); // M3
      return record({ type: "sentenceWithdrawn", sentence });
    }
    case "mergeSentence": {
      const why = apart(workshop, sentence, command.into);
      return why ? refuse(why) : record({ type: "sentenceMerged", sentence, into: command.into });
    }
  }
}

const ALIVE: readonly string[] = ["waiting", "shown", "candidate"];

/** M5: why these two cannot become one. What is counted cannot be united, since nobody knows any more who supported both. */
function apart(workshop: Workshop, sentence: string, into: string): Refusal | null {
  const [one, two] = [sentenceOf(workshop, sentence)!, sentenceOf(workshop, into)];
  if (!two || !ALIVE.includes(two.status)) return "no-such-argument";
  if (!ALIVE.includes(one.status)) return "too-late";
  if (sentence === into || one.kind !== two.kind || one.round !== two.round) return "not-alike";
  const round = roundOf(workshop);
  if (one.kind !== "entry" && one.kind !== "word" && (one.round !== round?.id || round.ended)) return "too-late";
  switch (one.kind) {
    case "argument": {
      const [argument, other] = [workshop.arguments[sentence]!, workshop.arguments[into]!];
      return argument.side !== other.side ? "not-alike" : argument.support > 0 ? "too-late" : null;
    }
    case "entry": {
      const [entry, other] = [workshop.map[sentence]!, workshop.map[into]!];
      return entry.list !== other.list ? "not-alike" : entry.count > 0 ? "too-late" : null;
    }
    case "word":
      return "not-alike"; // one each, and nobody supports it
    case "practice": {
      const [practice, other] = [workshop.practices[sentence]!, workshop.practices[into]!];
      if (workshop.vote) return "vote-open"; // V1
      if (practice.origin === "deck" || practice.origin === "charter" || (practice.force === "ban") !== (other.force === "ban")) return "not-alike";
      return round!.chosen.length > 0 ? "already-chosen" : null;
    }
  }
}

/** M1: a text of the questionnaire has no author who could withdraw it; nobody reads any under five answers (B3). */
function ofQuestionnaire(workshop: Workshop, command: Exclude<Command, { type: "setModeration" }>): Decision<Event> {
  const known = countOfQuestionnaire(workshop) !== null && textsOf(workshop).some(({ id }) => id === command.sentence);
  if (!known) return refuse("no-such-argument");
  if (command.type === "withdrawSentence") return refuse("not-yours"); // M2
  if (command.type === "mergeSentence") return refuse("not-alike"); // M5
  return record({ type: "sentenceReviewed", sentence: command.sentence, verdict: command.verdict, text: command.text });
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "sentenceSigned":
      return { ...workshop, authors: { ...workshop.authors, [event.sentence]: event.seat } };
    case "sentenceReviewed": {
      const { sentence, verdict, text } = event;
      if (isOfQuestionnaire(sentence)) return { ...workshop, questionnaire: reviewed(workshop.questionnaire, sentence, verdict, text) };
      const said = sentenceOf(workshop, sentence)!;
      return withSentences(workshop, [sentence], {
        status: verdict,
        ...(text === undefined || text === said.text ? {} : { text, reworded: true }),
      });
    }
    case "sentenceWithdrawn": {
      const { sentence } = event;
      // what was joined with it was not withdrawn: it waits for the desk again
      const next = withSentences(withSentences(workshop, [sentence], { status: "withdrawn", text: "", into: undefined }), joinedTo(workshop, sentence), {
        status: "waiting",
        into: undefined,
      });
      const entry = next.map[sentence];
      if (entry) return { ...next, map: { ...next.map, [sentence]: { ...entry, marks: {} } } };
      return next.practices[sentence] ? { ...next, rounds: without(next.rounds, sentence) } : next;
    }
    case "moderationSet":
      return { ...workshop, settings: { ...workshop.settings, moderated: event.moderated } };
    case "sentenceMerged": {
      const { sentence, into } = event;
      return united(withSentences(workshop, [sentence, ...joinedTo(workshop, sentence)], { status: "merged", into }), sentence, into);
    }
  }
}

/** The rounds without this practice on their ballots. */
const without = (rounds: Workshop["rounds"], practice: string): Workshop["rounds"] =>
  Object.fromEntries(
    Object.entries(rounds).map(([id, round]) => [
      id,
      {
        ...round,
        chosen: round.chosen.filter((each) => each !== practice),
        alternatives: round.alternatives.map((set) => set.filter((each) => each !== practice)).filter((set) => set.length > 1),
      },
    ]),
  );

/** M5: whoever supported or marked the one now supports the other, once, and nobody their own words (D7). */
function united(workshop: Workshop, sentence: string, into: string): Workshop {
  const { arguments: all, practices, map, authors } = workshop;
  if (all[into]) {
    const { [authors[into] ?? ""]: _, ...supporters } = { ...all[sentence]!.supporters, ...all[into].supporters };
    return { ...workshop, arguments: { ...all, [into]: { ...all[into], supporters } } };
  }
  if (practices[into]) return withPractice(workshop, into, { supporters: { ...practices[sentence]!.supporters, ...practices[into].supporters } });
  const [one, two] = [map[sentence]!, map[into]!];
  const given = Object.fromEntries(Object.entries(one.marks).filter(([, mine]) => mine));
  return { ...workshop, map: { ...map, [into]: { ...two, marks: { ...two.marks, ...given } } } };
}

/** While answers are sealed, what the desk said lies beside them; once they are counted, their texts bear it. */
function reviewed(questionnaire: Questionnaire, sentence: string, verdict: "shown" | "aside", text: string | undefined): Questionnaire {
  return questionnaire.count === undefined
    ? { ...questionnaire, reviews: { ...questionnaire.reviews, [sentence]: { verdict, text: text ?? questionnaire.reviews[sentence]?.text } } }
    : { ...questionnaire, texts: questionnaire.texts.map((each) => (each.id === sentence ? { ...each, status: verdict, text: text ?? each.text } : each)) };
}
