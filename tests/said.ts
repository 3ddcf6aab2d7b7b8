// All that was said and settled in a workshop, as the words that its documents must hold.
import { wordingOf } from "../shared/round-view.ts";
import type { Workshop } from "../shared/state.ts";

function saidIn(workshop: Workshop): string[] {
  const practices = Object.values(workshop.practices).filter(({ status }) => !["waiting", "aside", "withdrawn", "merged"].includes(status));
  const shown = <T extends { readonly status: string }>(all: Readonly<Record<string, T>>) => Object.values(all).filter(({ status }) => status === "shown");
  return [
    ...Object.values(workshop.arguments).flatMap(({ text, status }) => (status === "shown" ? [text] : [])),
    ...shown(workshop.map).flatMap(({ text, own, count, before }) => (own || count > 0 || before ? [text] : [])),
    ...(workshop.questionnaire.count ? shown(Object.fromEntries(workshop.questionnaire.texts.map((each) => [each.id, each]))).map(({ text }) => text) : []),
    ...shown(workshop.words).map(({ text }) => text),
    ...practices.map(wordingOf),
    ...practices.flatMap(({ votes }) => votes.map(({ wording }) => wording)),
    ...practices.flatMap(({ votes, status }) => (status === "settled" ? votes.flatMap(({ reservations }) => reservations) : [])),
    ...practices.flatMap(({ objections, lowered, owner }) => [...objections, lowered ?? "", owner]),
    ...Object.values(workshop.fields),
    ...Object.values(workshop.actions).flatMap(({ what, owner }) => [what, owner]),
    ...Object.values(workshop.entrusted).map(({ owner }) => owner),
    ...workshop.values.kept.map((id) => workshop.deck.values!.find((value) => value.id === id)!.name),
    ...Object.keys(workshop.discoveries).flatMap((id) => (workshop.discoveries[id]!.open ? [] : [workshop.deck.items!.find((item) => item.id === id)!.text])),
    ...Object.values(workshop.rounds).map(({ card }) => workshop.deck.cards.find(({ id }) => id === card)!.title),
  ].filter(Boolean);
}

/** Spaces, escapes and quotation marks aside: documents set them as print does. */
const bare = (text: string): string => text.replaceAll(/[\s\u00A0\u202F\\]/g, "").replaceAll("'", "’");

/** What was said and is in no document. */
export const missingIn = (workshop: Workshop, documents: string): string[] => {
  const told = bare(documents);
  return [...new Set(saidIn(workshop))].filter((text) => !told.includes(bare(text)));
};
