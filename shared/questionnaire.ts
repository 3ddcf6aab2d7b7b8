// The questionnaire, answered by link before the day: sealed, without name, time or group, in an order drawn by lot. It is counted once: when the map is played with five answers or more, else at the close.
import { z } from "zod";
import { record, refuse, type Decision } from "./decision.ts";
import { DATA, SITUATION, QUESTIONNAIRE_MOST, QUESTIONNAIRE_USES, TOLD_FROM, TOOLS } from "./scales.ts";
import { Counts, Id, ShortWords, typed } from "./shapes.ts";
import type { Stamp, QuestionnaireAnswer, QuestionnaireCount, QuestionnaireText, Workshop } from "./state.ts";

/** A use of the map, with which tool and with what kind of data, where that is said. */
const Use = z.strictObject({ entry: Id, tool: z.enum(TOOLS).optional(), data: z.enum(DATA).optional() });
/** Said by the house, for whoever opened the link. `tool`: one that is not on the list. */
export const AnswerQuestionnaire = z.strictObject({
  type: z.literal("answerQuestionnaire"),
  uses: z.array(Use).max(QUESTIONNAIRE_USES),
  fears: z.array(Id).max(QUESTIONNAIRE_USES),
  wishes: z.array(Id).max(QUESTIONNAIRE_USES),
  tool: ShortWords.optional(),
  situation: typed(SITUATION).optional(),
});
export const commands = [AnswerQuestionnaire] as const;
type Command = z.infer<(typeof commands)[number]>;

const Text = z.strictObject({ id: Id, kind: z.enum(["tool", "situation"]), text: z.string() });
/** `place`: where it lies among those before, by lot. */
export const QuestionnaireAnswered = z.strictObject({
  type: z.literal("questionnaireAnswered"),
  place: z.number(),
  lines: z.array(Id),
  tools: z.array(z.string()),
  data: z.array(z.string()),
  texts: z.array(Text),
});
/** Null where fewer than five answered until the close: then no text is kept either, for nobody was shown any. */
export const QuestionnaireCounted = z.strictObject({
  type: z.literal("questionnaireCounted"),
  count: z.strictObject({ answers: z.number(), lines: Counts, tools: Counts, data: Counts }).nullable(),
  texts: z.array(Text.extend({ status: z.enum(["waiting", "shown", "aside"]) })),
});
export type QuestionnaireCounted = z.infer<typeof QuestionnaireCounted>;
export const events = [QuestionnaireAnswered, QuestionnaireCounted] as const;
type Event = z.infer<(typeof events)[number]>;

export function decide(workshop: Workshop, command: Command, { dice }: Stamp): Decision<Event> {
  const { answers, count } = workshop.questionnaire;
  if (count !== undefined) return refuse("questionnaire-over"); // B1
  if (answers.length >= QUESTIONNAIRE_MOST) return refuse("questionnaire-over"); // B1
  const of = (list: string) => (id: string) => workshop.map[id]?.list === list && !workshop.map[id].own;
  const ticked = command.uses.map(({ entry }) => entry);
  if (!ticked.every(of("uses")) || !command.fears.every(of("fears")) || !command.wishes.every(of("wishes"))) return refuse("no-such-argument");
  const lines = [...new Set([...ticked, ...command.fears, ...command.wishes])];
  const texts = [
    ...(command.tool ? [{ kind: "tool" as const, text: command.tool }] : []),
    ...(command.situation ? [{ kind: "situation" as const, text: command.situation }] : []),
  ];
  if (lines.length === 0 && texts.length === 0) return refuse("nothing-answered"); // B1
  const chosen = <T>(all: readonly (T | undefined)[]): T[] => [...new Set(all)].filter((each) => each !== undefined);
  return record({
    type: "questionnaireAnswered",
    place: Math.floor(dice * (answers.length + 1)), // B2
    lines,
    tools: chosen(command.uses.map(({ tool }) => tool)),
    data: chosen(command.uses.map(({ data }) => data)),
    texts: named(workshop, texts, dice),
  });
}

/** Ids by lot too, so that none tells which came first; they are known by their first letters (sentences.ts). */
function named(workshop: Workshop, texts: readonly Omit<QuestionnaireText, "id">[], dice: number): QuestionnaireText[] {
  const taken = new Set(textsOf(workshop).map(({ id }) => id));
  return texts.map(({ kind, text }, i) => {
    let number = Math.floor(dice * 900_000) + i * 7919;
    while (taken.has(`${OF_QUESTIONNAIRE}${number}`)) number += 104_729;
    return { id: `${OF_QUESTIONNAIRE}${number}`, kind, text };
  });
}

const OF_QUESTIONNAIRE = "q.";
export const isOfQuestionnaire = (sentence: string): boolean => sentence.startsWith(OF_QUESTIONNAIRE);

/** Every text, with what the desk said of it: while they are sealed, what was said of them lies beside. */
export function textsOf({ questionnaire }: Workshop): (QuestionnaireText & { status: "waiting" | "shown" | "aside" })[] {
  if (questionnaire.count !== undefined) return questionnaire.texts.map((each) => ({ ...each }));
  return questionnaire.answers
    .flatMap(({ texts }) => texts)
    .map((each) => ({ ...each, text: questionnaire.reviews[each.id]?.text ?? each.text, status: questionnaire.reviews[each.id]?.verdict ?? "waiting" }));
}

/** B3: what was answered, as numbers; null under five. */
export function countOfQuestionnaire({ questionnaire }: Workshop): QuestionnaireCount | null {
  if (questionnaire.count !== undefined) return questionnaire.count;
  const { answers } = questionnaire;
  if (answers.length < TOLD_FROM) return null;
  const count = (of: (answer: QuestionnaireAnswer) => readonly string[]) => {
    const all = answers.flatMap(of);
    return Object.fromEntries([...new Set(all)].sort().map((each) => [each, all.filter((one) => one === each).length]));
  };
  return { answers: answers.length, lines: count(({ lines }) => lines), tools: count(({ tools }) => tools), data: count(({ data }) => data) };
}

/** What playing the map, or closing, makes true of the questionnaire; nothing where nobody answered, or where it is counted. */
export function questionnaireCounted(workshop: Workshop): QuestionnaireCounted[] {
  if (workshop.questionnaire.answers.length === 0) return [];
  const count = countOfQuestionnaire(workshop);
  const texts = count ? textsOf(workshop).sort((a, b) => (a.id < b.id ? -1 : 1)) : [];
  return [{ type: "questionnaireCounted", count, texts }];
}

export function evolve(workshop: Workshop, event: Event): Workshop {
  const { questionnaire } = workshop;
  switch (event.type) {
    case "questionnaireAnswered": {
      const { type: _, place, ...answer } = event;
      return { ...workshop, questionnaire: { ...questionnaire, answers: questionnaire.answers.toSpliced(place, 0, answer) } };
    }
    case "questionnaireCounted": {
      const lines = event.count?.lines ?? {};
      return {
        ...workshop,
        questionnaire: { answers: [], reviews: {}, count: event.count, texts: event.texts },
        map: Object.fromEntries(Object.entries(workshop.map).map(([id, entry]) => [id, lines[id] ? { ...entry, before: lines[id] } : entry])),
      };
    }
  }
}
