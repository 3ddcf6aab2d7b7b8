// Checks decks by hand: node server/decks/check.ts cards/fr cards/en. Names each fault; else counts, shows which cards cover which question, and what is hard to read.
import { basename } from "node:path";
import type { Deck } from "../../shared/deck.ts";
import { lint, type Ask, type Hint } from "../../shared/charter/lint.ts";
import { readability } from "../../shared/readability.ts";
import { readDeck } from "../deck-reader.ts";
import { readings } from "./readings.ts";
import { nameOf } from "./tables.ts";

const MOST_SHOWN = 5;

const many = (count: number, one: string, more: string) => `${count} ${count > 1 ? more : one}`;

/** What there is to know of a sound deck, line by line. */
export function reportOf(name: string, deck: Deck): string[] {
  const { themes, cards, items = [], values = [], resources = [] } = deck;
  const covered = new Set(cards.map((card) => card.question));
  const questions = themes.flatMap((theme) => theme.questions);
  return [
    `Jeu de cartes « ${name} »`,
    ...themes.map((theme) => {
      const answered = theme.questions.filter(({ id }) => covered.has(id)).length;
      const its = cards.filter((card) => card.theme === theme.id).length;
      return `  ${theme.name} : ${many(its, "carte", "cartes")}, ${many(answered, "question", "questions")} sur ${theme.questions.length}`;
    }),
    `${many(cards.length, "carte", "cartes")}, ${questions.filter(({ id }) => covered.has(id)).length} of ${questions.length} questions covered`,
    `${many(items.length, "idée reçue", "idées reçues")}, ${many(values.length, "valeur", "valeurs")}, ${many(resources.length, "ressource", "ressources")}`,
    "",
    "Quelle carte couvre quelle question : ● sa question, ○ une de ses pratiques y répond",
    ...coverageOf(deck),
    "",
    ...wordingsOf(name, deck),
    "",
    ...hardestOf(name, deck),
  ];
}

/** The wording check of every practice: what it says of too few, counted; every other hint, with its words. */
function wordingsOf(name: string, { cards, lint: lists }: Deck): string[] {
  if (!lists) return ["Aucune liste de mots (lint) : les formulations ne sont pas relues"];
  const lang = langOf(name);
  const practices = cards.flatMap((card) => card.practices);
  const hints = practices.flatMap(({ id, text }) => lint(text, lists, lang).map((hint) => ({ id, text, hint })));
  const of = (kind: Hint["kind"]) => hints.filter(({ hint }) => hint.kind === kind);
  const silent = (ask: Ask) => hints.filter(({ hint }) => hint.kind === "missing" && hint.asks.includes(ask)).length;
  const named = hints.flatMap(({ hint, ...where }) => (hint.kind === "missing" ? [] : [{ ...where, hint }]));
  return [
    `${many(practices.length, "pratique", "pratiques")} : ${of("generic").length} générique, ${of("vague").length} vague, ${of("jargon").length} avec jargon, ${of("hard").length} difficile, ${of("who").length} sans personne pour le faire, ${of("when").length} sans moment`,
    `  ne disent pas qui : ${silent("who")}, quand : ${silent("when")}, quel outil : ${silent("tool")}, quelles données : ${silent("data")}`,
    ...named.map(({ id, text, hint }) => `  ${id} (${hint.kind}${hint.words ? ` : ${hint.words}` : ""}) : ${text}`),
  ];
}

/** The ids of this deck that the other lacks: what a screen in the other language would show untranslated. */
export function untranslated(deck: Deck, other: Deck): string[] {
  const ids = (each: Deck) => [
    ...each.themes.flatMap(({ id, questions }) => [id, ...questions.map((question) => question.id)]),
    ...each.cards.flatMap(({ id, practices }) => [id, ...practices.map((practice) => practice.id)]),
    ...[each.items, each.values, each.map, each.resources].flatMap((part) => (part ?? []).map(({ id }) => id)),
  ];
  const there = new Set(ids(other));
  return ids(deck).filter((id) => !there.has(id));
}

/** One row a question, one column a card; then what each column stands for. */
function coverageOf({ themes, cards }: Deck): string[] {
  const questions = themes.flatMap((theme) => theme.questions.map(({ id }) => id));
  const width = Math.max(...questions.map((id) => id.length));
  const cell = (mark: string) => mark.padStart(3);
  return [
    `${"".padEnd(width)}${cards.map((_, c) => cell(String(c + 1))).join("")}`,
    ...questions.map((id) => {
      const marks = cards.map((card) => (card.question === id ? "●" : card.practices.some(({ question }) => question === id) ? "○" : "·"));
      return `${id.padEnd(width)}${marks.map(cell).join("")}  ${many(marks.filter((mark) => mark !== "·").length, "carte", "cartes")}`;
    }),
    ...cards.map(({ id, title }, c) => `${String(c + 1).padStart(3)} ${id} : ${title}`),
  ];
}

/** A folder whose name begins with "en" is in English; any other is read as French. */
const langOf = (name: string): "fr" | "en" => (name.startsWith("en") ? "en" : "fr");

function hardestOf(name: string, deck: Deck): string[] {
  const scored = readings(deck)
    .map(({ where, text }) => ({ where, text, score: Math.round(readability(text, langOf(name))) }))
    .toSorted((one, other) => one.score - other.score);
  return [
    `Les ${MOST_SHOWN} textes les plus difficiles (100 : très facile, 50 : usuel ; la moitié est à ${scored[Math.floor(scored.length / 2)]?.score ?? 100} ou plus)`,
    ...scored.slice(0, MOST_SHOWN).map(({ where, text, score }) => `${String(score).padStart(4)} ${where} : ${text}`),
  ];
}

function check(folder: string): boolean {
  const read = readDeck(folder);
  if (!read.ok) for (const fault of read.faults) console.error(`${nameOf(fault)}\n  ${fault.en}`);
  else console.log(`${reportOf(basename(folder), read.deck).join("\n")}\n`);
  return read.ok;
}

if (import.meta.main) {
  const folders = process.argv.slice(2);
  if (folders.length === 0) console.error("Quel dossier ? Par exemple : node server/decks/check.ts cards/fr");
  // Every folder is checked, also after one with faults.
  const sound = folders.map(check);
  const [first, ...others] = folders.map((folder) => readDeck(folder));
  const missing = others.flatMap((other) => (first?.ok && other.ok ? [...untranslated(first.deck, other.deck), ...untranslated(other.deck, first.deck)] : []));
  if (others.length > 0) console.log(`${many(missing.length, "traduction manquante", "traductions manquantes")}${missing.map((id) => `\n  ${id}`).join("")}`);
  process.exitCode = folders.length > 0 && sound.every(Boolean) && missing.length === 0 ? 0 : 1;
}
