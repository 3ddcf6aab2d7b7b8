// A deck: themes with the questions they settle, and the cards that make people debate them. Content is data.
import { z } from "zod";
import { DATA, FORCES, KINDS, MAP_LISTS, STAKES, USES } from "./scales.ts";
import { blanksOf } from "./text.ts";

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
const text = (most: number) => z.string().trim().min(1).max(most);
const prose = (mostWords: number) => text(mostWords * 14).refine((each) => words(each) <= mostWords, { error: `too-many-words:${mostWords}` });
const Id = z.string().regex(/^[a-z][a-z0-9-]{1,40}$/);

export const Question = z.strictObject({
  id: Id.describe("Never reused for another question: charters point to it."),
  kind: z.enum(KINDS).describe("whether: for or against; who, which, how: a short answer."),
  text: prose(30).describe("The question to settle, as the charter prints it."),
  short: text(32).describe("The same in a few words, for the wall's charter."),
});

export const Fact = z.strictObject({
  text: prose(16).describe("One sentence, read from ten metres: sixteen words at most."),
  detail: prose(45).optional().describe("What the phone adds for who wants to know more."),
  source: text(160).describe("Who says so, and where."),
  scope: text(160).describe("What was counted, on whom, and when."),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/)
    .describe("When it was published: 2025, 2025-10 or 2025-10-22."),
});

const dataKinds = z.array(z.enum(DATA)).optional();
export const DeckPractice = z
  .strictObject({
    id: Id,
    question: Id.optional().describe("The question that it settles, where it is not the card's."),
    force: z.enum(FORCES).describe("rule: what is done; advice: what is better; ban: what is not done."),
    refuses: z.boolean().default(false).describe("true where adopting it means refusing the use."),
    data: dataKinds.describe("The kinds of data that it speaks of; [] where it speaks of none in particular. Left out, its words are read."),
    text: prose(30).describe("A candidate for the charter, with one or two {blanks} that the room fills."),
    blanks: z
      .record(z.string().regex(/^[a-z]+$/), z.array(text(60)).min(2).max(6))
      .default({})
      .describe("For each {blank}, what the room may choose from."),
    duty: z.literal(true).optional().describe("It states the law: printed as a reminder, without ballot."),
    belowLaw: z.literal(true).optional().describe("It may go below the law: debated and voted, it ends open, for the DPO."),
    ok: prose(25).optional().describe("An example that keeps the practice."),
    ko: prose(25).optional().describe("An example that breaks it."),
  })
  .refine(
    (practice) => {
      const names = blanksOf(practice.text);
      return names.length <= 2 && names.every((name) => name in practice.blanks) && Object.keys(practice.blanks).every((name) => names.includes(name));
    },
    { error: "blanks-do-not-match", path: ["blanks"] },
  )
  .refine(({ duty, belowLaw }) => !(duty && belowLaw), { error: "two-marks", path: ["belowLaw"] })
  .refine(({ duty, text }) => !(duty && blanksOf(text).length > 0), { error: "reminder-with-blanks", path: ["text"] });

export const Card = z.strictObject({
  id: Id,
  theme: Id.describe("One of the deck's themes."),
  question: Id.describe("The question of its theme that the card settles."),
  title: text(40).describe("Two to five words, for the agenda."),
  use: z
    .enum([...USES, "all"])
    .optional()
    .describe("The family of use; all: refusing or framing every use."),
  data: dataKinds.describe("The kinds of data that the case touches, for practices that name none."),
  ask: prose(12).describe("What the room is asked, as the wall shows it."),
  situation: prose(60).describe("A concrete case in an association, read aloud."),
  thesis: prose(20).optional().describe("One sentence that one can be for or against. Needed where the question's kind is whether."),
  fact: Fact,
  counter: Fact.describe("A fact that pulls the other way."),
  law: z
    .strictObject({ text: prose(40), source: text(160), date: z.string() })
    .optional()
    .describe("What is already the law, with its source."),
  practices: z.array(DeckPractice).min(3).max(5),
  notes: z.strictObject({ draw: prose(60), watch: prose(60) }).describe("For the facilitator: what to draw out, what goes wrong."),
});
/** A card in a workshop: one of the deck, or a case of the association's own, which may have no facts. */
export const PlayedCard = Card.partial({ fact: true, counter: true, notes: true })
  .extend({ own: z.literal(true).optional() })
  .refine(({ own, fact, counter, notes }) => own || (fact && counter && notes), { error: "facts-missing" });
export type Card = z.infer<typeof PlayedCard>;
/** A card in a file: one that says it is an association's own may have no facts. */
const FileCard = z.discriminatedUnion("own", [
  Card.partial({ fact: true, counter: true, notes: true }).extend({
    own: z.literal(true).describe("An association’s own: it may have no facts, and no notes."),
  }),
  Card.extend({ own: z.undefined().optional() }),
]);
export type Fact = z.infer<typeof Fact>;

export const Theme = z.strictObject({
  id: Id.describe("One of the six of the house, with a sign and a colour of its own; or a new one."),
  name: text(40),
  short: text(20).describe("One word for the wall."),
  stake: prose(30),
  questions: z.array(Question).min(1).max(8),
});

const Explained = {
  id: Id,
  stake: z.enum(STAKES),
  text: prose(25).describe("What the room is asked, as the wall shows it."),
  why: prose(45).describe("Why the answer is right, in words that anyone can repeat."),
  source: text(160),
  scope: text(160),
  date: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
};
/** One received idea to fight: no trick question. */
export const Item = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("claim"), ...Explained, answer: z.enum(["true", "false", "depends"]) }),
  z.strictObject({
    kind: z.literal("order"),
    ...Explained,
    milestones: z
      .array(z.strictObject({ text: prose(12), year: z.number().int() }))
      .min(4)
      .max(6)
      .describe("From first to last."),
  }),
  z.strictObject({
    kind: z.literal("estimate"),
    ...Explained,
    choices: z.array(text(30)).min(3).max(5),
    answer: z.number().int().min(0).max(4).describe("The place of the right choice, from 0."),
  }),
]);
export type Item = z.infer<typeof Item>;

export const Value = z.strictObject({
  id: Id,
  name: text(24),
  commitment: prose(22).describe("What the association commits to when it keeps this value."),
  serves: z.array(Id).optional().describe("The themes whose rules serve it; the charter prints it with them."),
});
export const Resource = z.strictObject({ id: Id, title: text(120), publisher: text(80), what: prose(25), address: text(200) });

/** A short line that people tick on the map. */
export const MapLine = z.strictObject({ id: Id, list: z.enum(MAP_LISTS), use: z.enum(USES).optional(), text: prose(12) });

/** A practice offered on a case of the association's own, by the kind of its question. */
export const Model = z.strictObject({
  kinds: z.array(z.enum(KINDS)).min(1),
  stands: z.enum(["refuse", "conditions", "free"]).describe("What it makes of the use."),
  practice: DeckPractice,
});

const list = z.array(text(60)).default([]);
/** What the wording check looks for. A star takes any letters; … up to three words between. */
export const WordLists = z.strictObject({
  generic: list.describe("Sentences that fit every charter and bind nobody."),
  beliefs: list.describe("Values and beliefs: they bind nobody where no moment and no data are named."),
  vague: list.describe("Words that let everyone off."),
  jargon: z
    .array(z.strictObject({ words: z.array(text(40)).min(1), plain: text(80) }))
    .default([])
    .describe("Words of specialists, with the plain word."),
  who: list,
  when: list,
  tool: list,
  data: list,
  acts: list.describe("What is done again and again: it asks for a moment."),
  states: list.describe("After « est » or “is”, these say how something is, not what someone does."),
  known: list.describe("Words that look like those of specialists, and that everyone knows."),
  blanks: z
    .record(z.string().regex(/^[a-z]+$/), z.enum(["who", "when", "tool", "data"]))
    .default({})
    .describe("What a blank of this name will say."),
});
export type WordLists = z.infer<typeof WordLists>;

const parts = {
  themes: z.array(Theme),
  cards: z.array(Card),
  items: z.array(Item).describe("For the discovering phase."),
  values: z.array(Value).describe("For the valuing phase."),
  resources: z.array(Resource).describe("For the annex."),
  map: z.array(MapLine).describe("For the mapping phase."),
  models: z.array(Model).describe("For cases of the association’s own."),
};
/** One file of a deck holds any of these. */
export const DeckFile = z.strictObject({ ...parts, cards: z.array(FileCard), lint: WordLists }).partial();

export const Deck = z.strictObject({
  ...parts,
  themes: parts.themes.min(1),
  cards: z.array(PlayedCard).min(1),
  items: parts.items.optional(),
  values: parts.values.optional(),
  resources: parts.resources.optional(),
  map: parts.map.optional(),
  models: parts.models.optional(),
  lint: WordLists.optional(),
});
export type Deck = z.infer<typeof Deck>;

/** What two files together must keep. `at` is the path of the fault in the deck. */
export function faultsOf(deck: Deck): { at: (string | number)[]; fault: string }[] {
  const questions = new Map(deck.themes.flatMap((theme) => theme.questions.map((question) => [question.id, { theme: theme.id, kind: question.kind }])));
  const themes = new Set(deck.themes.map(({ id }) => id));
  const seen = new Set<string>();
  const repeated = (id: string, at: (string | number)[]) => (seen.has(id) ? [{ at, fault: `repeated-id:${id}` }] : (seen.add(id), []));
  return [
    ...deck.themes.flatMap((theme, t) => [
      ...repeated(theme.id, ["themes", t, "id"]),
      ...theme.questions.flatMap((question, q) => repeated(question.id, ["themes", t, "questions", q, "id"])),
    ]),
    ...(["items", "values", "resources", "map"] as const).flatMap((part) => (deck[part] ?? []).flatMap(({ id }, i) => repeated(id, [part, i, "id"]))),
    ...(deck.items ?? []).flatMap((item, i) =>
      item.kind === "estimate" && item.answer >= item.choices.length ? [{ at: ["items", i, "answer"], fault: "no-such-choice" }] : [],
    ),
    ...(deck.items ?? []).flatMap((item, i) =>
      item.kind === "order" && item.milestones.some(({ year }, m) => m > 0 && year < item.milestones[m - 1]!.year)
        ? [{ at: ["items", i, "milestones"], fault: "not-in-order" }]
        : [],
    ),
    ...deck.cards.flatMap((card, c) => {
      const at = ["cards", c];
      const question = questions.get(card.question);
      return [
        ...repeated(card.id, [...at, "id"]),
        ...card.practices.flatMap((practice, p) => repeated(practice.id, [...at, "practices", p, "id"])),
        ...card.practices.flatMap((practice, p) =>
          practice.question === undefined || questions.has(practice.question)
            ? []
            : [{ at: [...at, "practices", p, "question"], fault: `no-such-question:${practice.question}` }],
        ),
        ...(question ? [] : [{ at: [...at, "question"], fault: `no-such-question:${card.question}` }]),
        ...(themes.has(card.theme) ? [] : [{ at: [...at, "theme"], fault: `no-such-theme:${card.theme}` }]),
        ...(question && themes.has(card.theme) && question.theme !== card.theme
          ? [{ at: [...at, "theme"], fault: `question-of-another-theme:${question.theme}` }]
          : []),
        ...(question?.kind === "whether" && !card.thesis ? [{ at: [...at, "thesis"], fault: "thesis-missing" }] : []),
        ...(question?.kind === "whether" && !card.practices.some((practice) => practice.refuses) ? [{ at: [...at, "practices"], fault: "no-refusal" }] : []),
      ];
    }),
  ];
}
