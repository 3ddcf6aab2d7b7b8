// The annex: what stays open, what was dropped or not examined, today's questions, who was consulted, the facts cited.
import type { RootContent } from "mdast";
import { GROUPS, MAP_LISTS } from "../scales.ts";
import { cardOf, questionOf, themeOf, type Workshop } from "../state.ts";
import { wordingOf } from "../round-view.ts";
import { battleOf } from "../opening-views.ts";
import { isReminder } from "../marks.ts";
import { scoreOf } from "../views.ts";
import { answersTo, tallyWords, type Clause } from "./clauses.ts";
import { dayWords } from "./days.ts";
import { bullets, bulletsOr, heading, labelled, paragraph, strongly, table } from "./nodes.ts";
import { forDpo, openQuestions, practiceLine, practicesOf, roundsOf, said, sentence } from "./open.ts";
import type { CharterWords } from "./words.ts";

export function annexPart(workshop: Workshop, clauses: readonly Clause[], words: CharterWords): RootContent[] {
  return [
    heading(3, words.open),
    ...openQuestions(workshop, clauses, words),
    heading(3, words.dropped),
    ...dropped(workshop, words),
    heading(3, words.unexamined),
    ...unexamined(workshop, words),
    heading(3, words.agenda),
    agenda(workshop, clauses, words),
    heading(3, words.consulted),
    ...consulted(workshop, words),
    ...mapPart(workshop, words),
    heading(3, words.facts),
    ...facts(workshop, words),
    ...resources(workshop, words),
    heading(3, words.game),
    ...game(workshop, words),
  ];
}

function dropped(workshop: Workshop, words: CharterWords): RootContent[] {
  const items = Object.values(workshop.practices).filter(({ outcome }) => outcome === "dropped");
  return [
    bulletsOr(
      items.map((practice) => [practiceLine(practice, words, sentence(tallyWords(practice, words))), ...said(practice, words)]),
      words.noDropped,
    ),
  ];
}

function unexamined(workshop: Workshop, words: CharterWords): RootContent[] {
  const all = Object.values(workshop.practices);
  const items = roundsOf(workshop).flatMap((round) => {
    const left = practicesOf(workshop, round).filter(
      (practice) => ["candidate", "chosen"].includes(practice.status) && practice.votes.length === 0 && !isReminder(practice),
    );
    if (left.length === 0) return [];
    return [
      [
        strongly(cardOf(workshop, round.card).title),
        bullets(left.map((practice) => [paragraph(`${words.forces[practice.force]} : ${wordingOf(practice)}`), ...forDpo(practice, words)])),
      ],
    ];
  });
  const unread = all.filter(({ status }) => status === "waiting").length;
  return [
    ...(items.length > 0 ? [paragraph(words.unexaminedIntro)] : []),
    bulletsOr(items, words.noUnexamined),
    ...(unread > 0 ? [paragraph(words.unread(unread))] : []),
  ];
}

function agenda(workshop: Workshop, clauses: readonly Clause[], words: CharterWords): RootContent {
  const cards = workshop.agenda.flatMap(({ card, status }) => (card ? [{ card: cardOf(workshop, card), status }] : []));
  const rows = [...Map.groupBy(cards, ({ card }) => card.question)].map(([id, items]) => {
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
  return rows.length > 0 ? table(words.agendaHead, rows) : paragraph(words.noAgenda);
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

/** What was marked or written on the map, most shared first; lines that nobody marked are left out. */
function mapPart({ map }: Workshop, words: CharterWords): RootContent[] {
  const lines = Object.values(map)
    .filter(({ status, count, before = 0, own }) => status === "shown" && (count + before > 0 || own))
    .sort((a, b) => b.count + (b.before ?? 0) - a.count - (a.before ?? 0));
  if (lines.length === 0) return [];
  const list = (name: (typeof MAP_LISTS)[number]) => {
    const those = lines.filter((line) => line.list === name);
    return those.length > 0
      ? [
          strongly(words.mapLists[name]),
          bullets(those.map(({ text, count, before = 0 }) => [paragraph(`${text} (${before > 0 ? words.mapTimes(count + before) : words.mapCount(count)})`)])),
        ]
      : [];
  };
  return [heading(3, words.map), paragraph(words.mapIntro), ...MAP_LISTS.flatMap(list)];
}

function resources({ deck }: Workshop, words: CharterWords): RootContent[] {
  const all = deck.resources ?? [];
  return all.length > 0
    ? [heading(3, words.resources), bullets(all.map(({ title, publisher, what, address }) => [labelled(`${title} (${publisher})`, `${what} ${address}`)]))]
    : [];
}

const bare = (words: string) => words.replace(/\.$/, "");

/** Of the cards that were turned: each fact with who says it, on what, and when; what is already the law. */
function facts(workshop: Workshop, words: CharterWords): RootContent[] {
  const turned = roundsOf(workshop).filter(({ moment, ended }) => ended || !["card", "first", "split"].includes(moment));
  const cards = [...new Set(turned.map(({ card }) => card))].map((id) => cardOf(workshop, id));
  const cited = cards
    .flatMap(({ fact, counter }) => [fact ?? [], counter ?? []].flat())
    .map((fact) => [paragraph(fact.text), labelled(words.source, `${bare(fact.source)}, ${dayWords(fact.date, words.lang)}. ${bare(fact.scope)}.`)]);
  const laws = cards.flatMap(({ law }) =>
    law ? [[paragraph(law.text), labelled(words.source, `${bare(law.source)}, ${words.checkedOn(dayWords(law.date, words.lang))}.`)]] : [],
  );
  return [bulletsOr(cited, words.noFacts), ...(laws.length > 0 ? [heading(3, words.law), bullets(laws)] : [])];
}

function game(workshop: Workshop, words: CharterWords): RootContent[] {
  const { answered, asked, planks } = scoreOf(workshop);
  const battle = battleOf(workshop);
  return [
    ...(battle.answered > 0 ? [paragraph(words.battle(battle.right, battle.answered))] : []),
    paragraph(`${words.score(answered, asked)} ; ${words.planks(planks)}`),
    paragraph(words.credit),
  ];
}
