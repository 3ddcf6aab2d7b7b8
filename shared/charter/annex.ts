// The annex: what stays open, what was not asked, who was consulted, ten words explained.
import type { RootContent } from "mdast";
import { GROUPS } from "../scales.ts";
import { cardOf, questionOf, themeOf, type AgendaItem, type MapEntry, type Workshop } from "../state.ts";
import { answersTo, type Clause } from "./clauses.ts";
import { dayWords } from "./days.ts";
import { bullets, heading, labelled, paragraph, table } from "./nodes.ts";
import { openQuestions } from "./open.ts";
import type { CharterWords } from "./words.ts";

export function annexPart(workshop: Workshop, clauses: readonly Clause[], words: CharterWords): RootContent[] {
  return [
    heading(3, words.open),
    ...openQuestions(workshop, clauses, words),
    ...unanswered(workshop, clauses, words),
    heading(3, words.consulted),
    ...consulted(workshop, words),
    heading(3, words.glossaryTitle),
    bullets(words.glossary.map(([word = "", meaning = ""]) => [labelled(word, meaning)])),
    heading(3, words.beside),
    paragraph(words.besideWhat),
    paragraph(words.credit),
  ];
}

/** Every question of the agenda with where it stands; `told`: a clause answers it, or it is printed among what stays open. */
function questions(workshop: Workshop, clauses: readonly Clause[], words: CharterWords): { row: string[]; told: boolean }[] {
  const cards = workshop.agenda.flatMap(({ card, status }) => (card ? [{ card: cardOf(workshop, card), status }] : []));
  return [...Map.groupBy(cards, ({ card }) => card.question)].map(([id, items]) => {
    const numbers = answersTo(clauses, id);
    const entrusted = workshop.entrusted[id];
    const among = (status: AgendaItem["status"]) => items.some((item) => item.status === status);
    const state =
      numbers.length > 0
        ? words.answered(numbers)
        : entrusted
          ? words.entrusted(entrusted.owner, dayWords(entrusted.by, words.lang))
          : among("playing")
            ? words.onNow
            : among("done")
              ? words.stillOpen
              : among("planned") && !workshop.closed
                ? words.notYetAsked
                : words.notAsked;
    return {
      row: [themeOf(workshop, items[0]!.card.theme).short, questionOf(workshop, id).text, state],
      told: numbers.length > 0 || (!entrusted && !among("playing") && among("done")),
    };
  });
}

/** The whole agenda, for the workshop file. */
export function agenda(workshop: Workshop, clauses: readonly Clause[], words: CharterWords): RootContent {
  const rows = questions(workshop, clauses, words).map(({ row }) => row);
  return rows.length > 0 ? table(words.agendaHead, rows) : paragraph(words.noAgenda);
}

/** What was entrusted, or not asked: what has an answer stands with its rule. */
function unanswered(workshop: Workshop, clauses: readonly Clause[], words: CharterWords): RootContent[] {
  const rows = questions(workshop, clauses, words).flatMap(({ row, told }) => (told ? [] : [row]));
  const asked = new Set(workshop.agenda.flatMap(({ card }) => (card ? [cardOf(workshop, card).question] : [])));
  const others = workshop.deck.themes.flatMap((theme) => theme.questions).filter(({ id }) => !asked.has(id)).length;
  const brought = Object.values(workshop.brought).filter(({ practice }) => practice === "").length;
  if (rows.length + others + brought === 0) return [];
  return [
    heading(3, words.unanswered),
    ...(rows.length > 0 ? [table(words.agendaHead, rows)] : []),
    ...(others > 0 ? [paragraph(words.otherQuestions(others))] : []),
    ...(brought > 0 ? [paragraph(words.notExamined(brought))] : []), // E5
  ];
}

/** How many of a group, or of "none", came: counted at the close, of the seats before. */
export const countIn = ({ consulted, seats }: Workshop, group: string): number =>
  consulted ? (consulted[group] ?? 0) : Object.values(seats).filter((seat) => (seat.group ?? "none") === group).length;

/** By group and number; a group under three is never told apart. */
export function consulted(workshop: Workshop, words: CharterWords): RootContent[] {
  const count = (group: string) => countIn(workshop, group);
  const line = (name: string, people: number) => `${name} : ${people < 3 ? words.fewerThanThree : people}`;
  const present = GROUPS.filter((group) => count(group) > 0);
  const absent = GROUPS.filter((group) => count(group) === 0).map((group) => words.groups[group].toLowerCase());
  const items = [...present.map((group) => line(words.groups[group], count(group))), ...(count("none") > 0 ? [line(words.none, count("none"))] : [])];
  if (items.length === 0) return [paragraph(words.nobody)];
  return [paragraph(`${items.join(" ; ")}.`), ...(absent.length > 0 ? [labelled(words.absent, `${absent.join(", ")}.`)] : [])];
}

/** The uses that somebody marked or wrote on the map, most shared first. */
export const usesSeen = ({ map }: Workshop): MapEntry[] =>
  Object.values(map)
    .filter(({ list, use, status, count, before = 0, own }) => list === "uses" && status === "shown" && (own || (use !== undefined && count + before > 0)))
    .sort((a, b) => b.count + (b.before ?? 0) - a.count - (a.before ?? 0));
