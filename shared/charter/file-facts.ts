// The facts of the cards that were turned, in the workshop file: who says so, on what and when; what is already the law; and the game's own score.
import type { RootContent } from "mdast";
import { battleOf } from "../opening-views.ts";
import { cardOf, type Workshop } from "../state.ts";
import { scoreOf } from "../views.ts";
import { dayWords } from "./days.ts";
import { bullets, bulletsOr, heading, labelled, paragraph } from "./nodes.ts";
import { roundsOf } from "./open.ts";
import type { CharterWords } from "./words.ts";

const bare = (words: string) => words.replace(/\.$/, "");

export function factsPart(workshop: Workshop, words: CharterWords): RootContent[] {
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

export function gamePart(workshop: Workshop, words: CharterWords): RootContent[] {
  const { answered, asked, planks } = scoreOf(workshop);
  const battle = battleOf(workshop);
  return [
    ...(battle.answered > 0 ? [paragraph(words.battle(battle.right, battle.answered))] : []),
    paragraph(`${words.score(answered, asked)} ; ${words.planks(planks)}`),
  ];
}
