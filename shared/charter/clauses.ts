// The rules: practices adopted or on trial, by theme in the deck's order, under one count from 1 to n.
import type { BlockContent, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { Card, Deck } from "../deck.ts";
import { GROUPS } from "../scales.ts";
import { isReminder } from "../marks.ts";
import { cardOf, questionOf, themeOfQuestion, type Practice, type Workshop } from "../state.ts";
import { wordingOf } from "../round-view.ts";
import { dayWords } from "./days.ts";
import { FACETS, facetsOf } from "./facets.ts";
import { bullets, heading, labelled, numbered, paragraph, strong, strongly, text } from "./nodes.ts";
import type { CharterWords } from "./words.ts";

export type Clause = { readonly number: number; readonly theme: string; readonly practice: Practice };

export function clausesOf(workshop: Workshop): Clause[] {
  const kept = Object.values(workshop.practices).filter(({ outcome }) => outcome === "adopted" || outcome === "trial");
  const themed = workshop.deck.themes.flatMap(({ id }) =>
    kept.filter(({ question }) => themeOfQuestion(workshop, question).id === id).map((practice) => ({ theme: id, practice })),
  );
  return themed.map((clause, i) => ({ ...clause, number: i + 1 }));
}

/** The numbers of the clauses that answer a question. */
export const answersTo = (clauses: readonly Clause[], question: string): number[] =>
  clauses.filter(({ practice }) => practice.question === question).map(({ number }) => number);

/** As it was voted, where it was. */
export const votedWording = (practice: Practice): string => (practice.status === "settled" ? practice.votes.at(-1)?.wording : undefined) ?? wordingOf(practice);

/** What the room said of a practice: by group in words, reservations as written, objections as read out. */
export function heard(practice: Practice, words: CharterWords): BlockContent[][] {
  const vote = practice.votes.at(-1);
  const groups = Map.groupBy(
    GROUPS.filter((group) => vote?.groups[group]),
    (group) => vote!.groups[group]!,
  );
  const stood = [...groups].map(([word, those]) => `${words.stood[word]} (${those.map((group) => words.groups[group].toLowerCase()).join(", ")})`);
  return [
    ...(stood.length > 0 ? [[labelled(words.byGroup, `${stood.join(" ; ")}.`)]] : []),
    ...(vote?.tally && vote.groupHeldBack ? [[paragraph(words.groupHeldBack)]] : []),
    ...(practice.lowered ? [[labelled(words.lowered, practice.lowered)]] : []),
    ...saidOnce(vote?.reservations ?? [], words.reservation, words),
    ...saidOnce(practice.objections, words.objection, words),
  ];
}

/** What was said, each thing once; how often, where several said the same. */
export const saidOnce = (said: readonly string[], label: string, words: CharterWords): BlockContent[][] =>
  [...Map.groupBy(said, (text) => text)].map(([text, all]) => [labelled(label, all.length > 1 ? `${text} ${words.saidTimes(all.length)}` : text)]);

function clauseItem(workshop: Workshop, practice: Practice, words: CharterWords): BlockContent[] {
  const { force, outcome, owner, reviewOn, ok, ko, flags, lowered, objections } = practice;
  const status = outcome === "trial" ? words.trial(dayWords(reviewOn, words.lang), owner) : words.adopted;
  const facets = facetsOf(workshop, practice);
  const about = [
    ...(facets.use ? [`${words.use} : ${words.uses[facets.use]}.`] : []),
    ...FACETS.flatMap((facet) => (facets[facet].length > 0 ? [`${words.facets[facet]} : ${facets[facet].join(", ")}.`] : [])),
    ...(facets.values.length > 0 ? [`${words.serves} : ${facets.values.join(", ")}.`] : []),
  ];
  const details: BlockContent[][] = [
    ...(lowered ? [[labelled(words.lowered, lowered)]] : []), // V12
    ...saidOnce(objections, words.objection, words),
    ...(flags > 0 ? [[paragraph(words.flagged(flags))]] : []),
  ];
  return [
    strongly(votedWording(practice)),
    {
      type: "paragraph",
      children: [
        { type: "emphasis", children: [text(words.forces[force])] },
        { type: "text", value: `. ${text([`${status}.`, ...about].join(" ")).value} ` },
        ...labelled(words.answers, questionOf(workshop, practice.question).text).children,
      ],
    },
    ...examples(ok, ko, words),
    ...(details.length > 0 ? [bullets(details)] : []),
  ];
}

/** What it allows and what it does not, on one line: a rule is read as one block. */
export function examples(ok: string | undefined, ko: string | undefined, words: CharterWords): Paragraph[] {
  const told = [...(ok ? [labelled(words.ok, ok)] : []), ...(ko ? [labelled(words.ko, ko)] : [])];
  const children = told.flatMap((each, i): PhrasingContent[] => [...(i > 0 ? [{ type: "text" as const, value: " " }] : []), ...each.children]);
  return children.length > 0 ? [{ type: "paragraph", children }] : [];
}

export function rulesPart(workshop: Workshop, clauses: readonly Clause[], words: CharterWords): RootContent[] {
  if (clauses.length === 0) return [paragraph(words.noRules), ...remindersPart(workshop, words)];
  const names = new Map<string, string>(workshop.deck.themes.map(({ id, name }: Deck["themes"][number]) => [id, name]));
  const themes = [...Map.groupBy(clauses, ({ theme }) => theme)];
  return [
    paragraph(words.rulesIntro),
    ...themes.flatMap(([theme, those]) => [
      heading(3, names.get(theme)!),
      numbered(
        those[0]!.number,
        those.map(({ practice }) => clauseItem(workshop, practice, words)),
      ),
    ]),
    ...remindersPart(workshop, words),
  ];
}

const sourced = (said: PhrasingContent, why: string): Paragraph => ({
  type: "paragraph",
  children: why ? [said, { type: "text", value: ` (${text(why.replace(/\.$/, "")).value})` }] : [said],
});

/** J1: what is already the law, on the cards that were played: no vote, no number. */
function remindersPart(workshop: Workshop, words: CharterWords): RootContent[] {
  const all = Object.values(workshop.practices).filter((practice) => isReminder(practice) && practice.status === "candidate");
  const recalled = new Set(all.map(({ card }) => card));
  const played = workshop.agenda.flatMap(({ card, status }) => (card && status === "done" && !recalled.has(card) ? [cardOf(workshop, card)] : []));
  const days = new Set([...all.map(({ card }) => cardOf(workshop, card)), ...played].flatMap(({ law }) => (law ? [law.date] : [])));
  const [day] = days.size === 1 ? days : []; // where all were checked on one day, it is said once
  const source = (law: NonNullable<Card["law"]>) =>
    [law.source.replace(/\.$/, ""), ...(day ? [] : [words.checkedOn(dayWords(law.date, words.lang))])].join(", ");
  const items = all.map((practice): BlockContent[] => {
    const { law } = cardOf(workshop, practice.card);
    const why = law ? source(law) : practice.law!.why;
    return [sourced(strong(wordingOf(practice)), why)];
  });
  const laws = played.flatMap(({ law }): BlockContent[][] => (law ? [[sourced(text(law.text), source(law))]] : []));
  if (items.length + laws.length === 0) return [];
  const checked = day ? [words.allCheckedOn(dayWords(day, words.lang))] : [];
  return [heading(3, words.reminders), paragraph(words.remindersIntro, ...checked), bullets([...items, ...laws])];
}
