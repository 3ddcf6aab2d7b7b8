// The annex: what stays open, today's questions, who was consulted, where to read more, ten words explained.
import type { RootContent } from "mdast";
import { GROUPS } from "../scales.ts";
import { cardOf, questionOf, themeOf, type MapEntry, type Workshop } from "../state.ts";
import { answersTo, type Clause } from "./clauses.ts";
import { dayWords } from "./days.ts";
import { bullets, heading, labelled, paragraph, table } from "./nodes.ts";
import { openQuestions } from "./open.ts";
import type { CharterWords } from "./words.ts";

export function annexPart(workshop: Workshop, clauses: readonly Clause[], words: CharterWords): RootContent[] {
  return [
    heading(3, words.open),
    ...openQuestions(workshop, clauses, words),
    heading(3, words.agenda),
    ...agenda(workshop, clauses, words),
    heading(3, words.consulted),
    ...consulted(workshop, words),
    ...resources(workshop, words),
    heading(3, words.glossaryTitle),
    bullets(words.glossary.map(([word = "", meaning = ""]) => [labelled(word, meaning)])),
    heading(3, words.beside),
    paragraph(words.besideWhat),
    paragraph(words.credit),
  ];
}

function agenda(workshop: Workshop, clauses: readonly Clause[], words: CharterWords): RootContent[] {
  const cards = workshop.agenda.flatMap(({ card, status }) => (card ? [{ card: cardOf(workshop, card), status }] : []));
  const asked = Map.groupBy(cards, ({ card }) => card.question);
  const rows = [...asked].map(([id, items]) => {
    const numbers = answersTo(clauses, id);
    const played = items.some(({ status }) => status === "done");
    const playing = items.some(({ status }) => status === "playing");
    const planned = items.some(({ status }) => status === "planned");
    const state =
      numbers.length > 0
        ? words.answered(numbers)
        : workshop.entrusted[id]
          ? words.entrusted(workshop.entrusted[id].owner, dayWords(workshop.entrusted[id].by, words.lang))
          : playing
            ? words.onNow
            : played
              ? words.stillOpen
              : planned && !workshop.closed
                ? words.notYetAsked
                : words.notAsked;
    return [themeOf(workshop, items[0]!.card.theme).short, questionOf(workshop, id).text, state];
  });
  const others = workshop.deck.themes.flatMap((theme) => theme.questions).filter(({ id }) => !asked.has(id)).length;
  return [
    rows.length > 0 ? table(words.agendaHead, rows) : paragraph(words.noAgenda),
    ...(rows.length > 0 && others > 0 ? [paragraph(words.otherQuestions(others))] : []),
  ];
}

/** How many of a group, or of "none", came: counted at the close, of the seats before. */
export const countIn = ({ consulted, seats }: Workshop, group: string): number =>
  consulted ? (consulted[group] ?? 0) : Object.values(seats).filter((seat) => (seat.group ?? "none") === group).length;

/** By group and number; a group under three is never told apart. */
export function consulted(workshop: Workshop, words: CharterWords): RootContent[] {
  const count = (group: string) => countIn(workshop, group);
  const line = (name: string, people: number) => [labelled(name, people < 3 ? words.fewerThanThree : String(people))];
  const present = GROUPS.filter((group) => count(group) > 0);
  const absent = GROUPS.filter((group) => count(group) === 0).map((group) => words.groups[group].toLowerCase());
  const items = [...present.map((group) => line(words.groups[group], count(group))), ...(count("none") > 0 ? [line(words.none, count("none"))] : [])];
  if (items.length === 0) return [paragraph(words.nobody)];
  return [bullets(items), ...(absent.length > 0 ? [labelled(words.absent, `${absent.join(", ")}.`)] : [])];
}

/** The uses that somebody marked or wrote on the map, most shared first. */
export const usesSeen = ({ map }: Workshop): MapEntry[] =>
  Object.values(map)
    .filter(({ list, use, status, count, before = 0, own }) => list === "uses" && status === "shown" && (own || (use !== undefined && count + before > 0)))
    .sort((a, b) => b.count + (b.before ?? 0) - a.count - (a.before ?? 0));

const MOST_RESOURCES = 5;
function resources({ deck }: Workshop, words: CharterWords): RootContent[] {
  const all = (deck.resources ?? []).slice(0, MOST_RESOURCES);
  return all.length > 0
    ? [heading(3, words.resources), bullets(all.map(({ title, publisher, address }) => [paragraph(`${title} (${publisher}) : ${address}`)]))]
    : [];
}
