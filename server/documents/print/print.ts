// What is printed before the day, from the data the workshop plays: cards and ballots to cut out, the way in.
import { renderSVG } from "uqr";
import { french } from "../../../shared/charter/typography.ts";
import type { Deck } from "../../../shared/deck.ts";
import { STANCES, THEMES } from "../../../shared/scales.ts";
import type { Workshop } from "../../../shared/state.ts";
import { toPdf } from "../typst.ts";
import { shapesOf } from "./shapes.ts";
import { printWords } from "./words.ts";

type Lang = "fr" | "en";

/** A theme that a deck adds has a plain sign. */
const signOf = (theme: string): string => `theme-${(THEMES as readonly string[]).includes(theme) ? theme : "own"}`;

const set = (lang: Lang, text: string): string => (lang === "fr" ? french(text) : text);

/** A4, eight to a page, fronts then backs. */
export function cardsPdf(deck: Deck, lang: Lang): Promise<Uint8Array> {
  const said = (text: string) => set(lang, text);
  const fact = (each: Deck["cards"][number]["fact"] | undefined) =>
    each ? { text: said(each.text), source: said(each.source), scope: said(each.scope), date: each.date } : null;
  return toPdf("cards.typ", {
    lang,
    words: printWords[lang],
    shapes: shapesOf(...deck.themes.map(({ id }) => signOf(id))),
    cards: deck.cards.map(({ theme, title, situation, ask, fact: one, counter, law }) => ({
      theme,
      sign: signOf(theme),
      themeName: deck.themes.find(({ id }) => id === theme)!.name,
      title: said(title),
      situation: said(situation),
      ask: said(ask),
      fact: fact(one),
      counter: fact(counter),
      law: law ? { text: said(law.text), source: said(law.source), date: law.date } : null,
    })),
  });
}

/** Of the cards on the agenda, in its order; `at` is counted in minutes from the start, as 0:45. */
export function guidePdf(lang: Lang, { organisation, title, deck, agenda }: Workshop): Promise<Uint8Array> {
  const words = printWords[lang];
  const said = (text: string) => set(lang, text);
  const cardOf = (id: string | undefined) => deck.cards.find((card) => card.id === id);
  const kept = agenda.filter(({ status }) => status !== "skipped");
  const starts = kept.map((_, i) => kept.slice(0, i).reduce((sum, { minutes }) => sum + minutes, 0));
  return toPdf("guide.typ", {
    lang,
    words,
    organisation: said(organisation),
    title: said(title),
    shapes: {},
    agenda: kept.map(({ kind, card, minutes }, i) => ({
      at: `${Math.floor(starts[i]! / 60)}:${String(starts[i]! % 60).padStart(2, "0")}`,
      name: [words.kinds[kind] ?? kind, said(cardOf(card)?.title ?? "")].filter(Boolean).join(" · "),
      minutes,
    })),
    cards: kept.flatMap(({ card: id }) => {
      const card = cardOf(id);
      const theme = deck.themes.find((each) => each.id === card?.theme);
      if (!card || !theme) return [];
      return {
        theme: theme.id,
        themeName: said(theme.name),
        question: said(theme.questions.find((question) => question.id === card.question)?.text ?? ""),
        title: said(card.title),
        situation: said(card.situation),
        ask: said(card.ask),
        thesis: said(card.thesis ?? ""),
        draw: said(card.notes?.draw ?? ""),
        watch: said(card.notes?.watch ?? ""),
        practices: card.practices.map(({ force, text, blanks }) => ({
          force: words.forces[force],
          text: said(text),
          choices: said(
            Object.entries(blanks)
              .map(([name, options]) => `{${name}} ${options.join(" / ")}`)
              .join(" ; "),
          ),
        })),
        fact: card.fact ?? null,
        counter: card.counter ?? null,
        law: card.law ?? null,
      };
    }),
    ideas: (deck.items ?? []).map((item) => ({
      text: said(item.text),
      answer:
        item.kind === "claim"
          ? words.answers[item.answer]
          : item.kind === "estimate"
            ? said(item.choices[item.answer]!)
            : words.order(item.milestones.map(({ text, year }) => `${said(text)} (${year})`)),
      why: said(item.why),
      source: said(item.source),
      scope: said(item.scope),
      date: item.date,
    })),
  });
}

/** A4, eight to a page. */
export const ballotsPdf = (lang: Lang): Promise<Uint8Array> =>
  toPdf("ballots.typ", {
    lang,
    words: printWords[lang],
    stances: STANCES.map((stance) => ({ name: printWords[lang].stances[stance][0], means: printWords[lang].stances[stance][1] })),
  });

/** `origin`: where phones find this server. */
export const joinPdf = (lang: Lang, workshop: { organisation: string; title: string }, code: string, origin: string): Promise<Uint8Array> =>
  toPdf("poster.typ", {
    lang,
    words: printWords[lang],
    organisation: set(lang, workshop.organisation),
    title: set(lang, workshop.title),
    code,
    address: origin.replace(/^https?:\/\//, ""),
    qr: renderSVG(`${origin}/${code}`, { border: 1, blackColor: "#1f1b3a" }),
    shapes: {},
  });
