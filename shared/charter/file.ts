// The workshop file, beside the charter: who, when, how, and all that was counted, round by round. Tied to the charter by clause numbers.
import type { Root, RootContent } from "mdast";
import { DATA, GROUPS, MAP_LISTS, MARKS, OFFERS, PRODUCTS, STANDINGS, TOOLS, type Lang } from "../scales.ts";
import { cardOf, headcountOf, type Workshop } from "../state.ts";
import { agenda, consulted, countIn } from "./annex.ts";
import { clausesOf } from "./clauses.ts";
import { countsOf, coverageOf } from "./coverage.ts";
import { dayOf, dayWords } from "./days.ts";
import { heldAt } from "./dates.ts";
import { broughtPart } from "./file-brought.ts";
import { factsPart, gamePart } from "./file-facts.ts";
import { ideasPart } from "./file-ideas.ts";
import { roundsPart } from "./file-rounds.ts";
import { fileWords, type FileWords } from "./file-words.ts";
import { bullets, bulletsOr, heading, labelled, paragraph, strongly, table } from "./nodes.ts";
import { setIn } from "./typography.ts";
import { charterWords, type CharterWords } from "./words.ts";

/** Both dictionaries: what the charter says, and what the file adds. */
export type Says = { readonly file: FileWords; readonly charter: CharterWords };

/** Names nobody, and tells no more of an open vote than the charter does. A part with nothing to say is left out. */
export function composeFile(workshop: Workshop, lang: Lang): Root {
  const says: Says = { file: fileWords[lang], charter: charterWords[lang] };
  const { parts } = says.file;
  const all: [string, RootContent[]][] = [
    [parts.who, whoPart(workshop, says)],
    [parts.minutes, minutesPart(workshop, says)],
    [parts.method, methodPart(workshop, says)],
    [parts.before, questionnairePart(workshop, says)],
    [parts.ideas, ideasPart(workshop, says)],
    [parts.map, mapPart(workshop, says)],
    [parts.values, valuesPart(workshop, says)],
    [parts.themes, themesPart(workshop, says)],
    [parts.rounds, roundsPart(workshop, clausesOf(workshop), says)],
    [parts.brought, broughtPart(workshop, clausesOf(workshop), says)],
    [parts.questions, questionsPart(workshop, says)],
    [says.charter.facts, factsPart(workshop, says.charter)],
    [parts.end, endPart(workshop, says)],
  ];
  const told = all.filter(([, part]) => part.length > 0);
  return setIn(lang, {
    type: "root",
    children: [...titleBlock(workshop, says), ...told.flatMap(([name, part], i) => [heading(2, `${i + 1}. ${name}`), ...part])],
  });
}

function titleBlock(workshop: Workshop, { file, charter }: Says): RootContent[] {
  const { organisation, title, closed } = workshop;
  const held = heldAt(workshop);
  return [
    ...(organisation ? [strongly(organisation)] : []),
    heading(1, file.title),
    strongly(`${file.status}.`),
    paragraph(charter.origin(title, held ? dayOf(held, charter.lang) : ""), file.about, file.nobodyNamed, ...(closed ? [] : [charter.unfinished])),
  ];
}

function whoPart(workshop: Workshop, { file, charter }: Says): RootContent[] {
  const few = GROUPS.filter((group) => countIn(workshop, group) > 0 && countIn(workshop, group) < 3).map((group) => charter.groups[group].toLowerCase());
  const missing = GROUPS.some((group) => countIn(workshop, group) === 0);
  const phones = [...GROUPS, "none"].reduce((sum, group) => sum + countIn(workshop, group), 0);
  return [
    paragraph(file.heads(headcountOf(workshop), phones)),
    ...consulted(workshop, charter),
    ...(few.length > 0 ? [labelled(file.few, `${few.join(", ")}.`)] : []),
    ...(phones > 0 && (missing || few.length > 0) ? [paragraph(file.seek)] : []),
  ];
}

const MINUTE = 60_000;
/** A gathering may have been opened days ahead. */
const AHEAD = 240;
function minutesPart(workshop: Workshop, { file }: Says): RootContent[] {
  const spent = ({ startedAt, endedAt }: Workshop["agenda"][number]) =>
    startedAt !== undefined && endedAt !== undefined ? Math.max(0, Math.round((endedAt - startedAt) / MINUTE)) : null;
  const rows = workshop.agenda.map((item) => {
    const card = item.card ? cardOf(workshop, item.card) : null;
    const real = spent(item);
    const pace = item.pace === "express" ? file.express : "";
    const state = item.status === "skipped" ? file.skipped : item.status === "planned" ? file.notPlayed : item.status === "playing" ? file.playing : pace;
    const told = real === null ? "" : real > AHEAD ? file.ahead : file.minutes(real);
    return [card ? `${file.kinds["round"]!} : ${card.title}` : (file.kinds[item.kind] ?? item.kind), file.planned(item.planned, item.minutes), told, state];
  });
  const played = workshop.agenda.filter((item) => (spent(item) ?? AHEAD + 1) <= AHEAD);
  const total = [
    file.total,
    file.minutes(workshop.agenda.reduce((sum, { planned, status }) => sum + (status === "skipped" ? 0 : planned), 0)),
    file.minutes(played.reduce((sum, item) => sum + spent(item)!, 0)),
    "",
  ];
  return rows.length > 0 ? [table(file.minutesHead, [...rows, total])] : [];
}

function methodPart({ settings: { thresholds, strictConsent } }: Workshop, { file }: Says): RootContent[] {
  const { quorum, adopted, group, trial, trialWithObjection, objecting, dropped } = thresholds;
  return [
    bullets(
      [
        file.quorum(quorum),
        file.adopted(adopted, group),
        strictConsent ? file.strict : file.trial(trial, trialWithObjection, objecting),
        file.dropped(dropped),
        file.secrecy,
      ].map((said) => [paragraph(said)]),
    ),
  ];
}

/** The questionnaire, once counted: how many answered, with which tools and data, and the texts that were read. */
function questionnairePart({ questionnaire }: Workshop, { file }: Says): RootContent[] {
  const { count, texts } = questionnaire;
  if (count === undefined) return [];
  if (count === null) return [paragraph(file.questionnaire.few)];
  const named = (title: string, counts: Readonly<Record<string, number>>, order: readonly string[], name: (id: string) => string) => {
    const told = order.filter((id) => counts[id]);
    return told.length > 0 ? [strongly(title), bullets(told.map((id) => [labelled(name(id), file.questionnaire.times(counts[id]!))]))] : [];
  };
  const read = (kind: "tool" | "situation", title: string) => {
    const those = texts.filter((each) => each.kind === kind && each.status === "shown");
    return those.length > 0 ? [strongly(title), bullets(those.map(({ text }) => [paragraph(text)]))] : [];
  };
  return [
    paragraph(file.questionnaire.answers(count.answers)),
    ...named(file.questionnaire.toolsTitle, count.tools, TOOLS, (id) => (PRODUCTS as Readonly<Record<string, string>>)[id] ?? file.questionnaire.tools[id]!),
    ...read("tool", file.questionnaire.ownTools),
    ...named(file.questionnaire.dataTitle, count.data, DATA, (id) => file.questionnaire.data[id]!),
    ...read("situation", file.questionnaire.situations),
  ];
}

/** Every line that was marked or written; a line of the deck that nobody marked is left out. */
function mapPart({ map }: Workshop, { file, charter }: Says): RootContent[] {
  const lines = Object.values(map).filter(({ status, count, before = 0, own }) => status === "shown" && (count + before > 0 || own));
  const asked = lines.some(({ before }) => before !== undefined);
  return MAP_LISTS.flatMap((list) => {
    const those = lines.filter((line) => line.list === list).sort((a, b) => b.count + (b.before ?? 0) - a.count - (a.before ?? 0));
    const rows = those.map(({ text, own, count, before = 0 }) => [
      own ? `${text} (${file.own})` : text,
      ...(asked ? [file.marks(before)] : []),
      file.marks(count),
    ]);
    return rows.length > 0 ? [heading(3, charter.mapLists[list]), table(asked ? file.mapHeadAsked : file.mapHead, rows)] : [];
  });
}

function valuesPart({ values, deck }: Workshop, { file }: Says): RootContent[] {
  if (values.moment !== "revealed") return [];
  const count = (id: string) => values.counts?.[id] ?? 0;
  const rows = (deck.values ?? [])
    .filter(({ id }) => count(id) > 0 || values.kept.includes(id))
    .sort((a, b) => count(b.id) - count(a.id))
    .map(({ id, name }) => [name, values.counts ? file.times(count(id)) : "", values.kept.includes(id) ? file.kept : file.notKept]);
  return [...(values.counts ? [] : [paragraph(file.untold)]), ...(rows.length > 0 ? [table(file.valuesHead, rows)] : [])];
}

/** The themes in the room's order, with how often each was chosen. */
function themesPart({ themes, deck }: Workshop, { file }: Says): RootContent[] {
  if (themes.moment !== "revealed" && themes.moment !== "applied") return [];
  const name = (id: string) => deck.themes.find((theme) => theme.id === id)!.name;
  const rows = themes.order.map((id) => [name(id), themes.counts ? file.times(themes.counts[id] ?? 0) : ""]);
  return [paragraph(themes.counts ? file.themesIntro : file.untold), table(file.themesHead, rows)];
}

/** Q1: where each question of the deck stands; who answers those that were entrusted; those that were not asked. */
function questionsPart(workshop: Workshop, { file, charter }: Says): RootContent[] {
  const covered = coverageOf(workshop);
  const counts = countsOf(covered);
  const planned = new Set(workshop.agenda.flatMap(({ card }) => (card ? [cardOf(workshop, card).question] : [])));
  const told = STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => file.standingCount(standing, counts[standing]));
  return [
    agenda(workshop, clausesOf(workshop), charter),
    paragraph(file.covered(covered.length, told)),
    table(
      file.coveredHead,
      covered.map(({ text, standing }) => [text, file.standings[standing]]),
    ),
    heading(3, file.entrusted),
    bulletsOr(
      covered
        .filter(({ standing }) => standing === "entrusted")
        .map(({ question, text }) => [
          labelled(text, file.entrustedTo(workshop.entrusted[question]!.owner, dayWords(workshop.entrusted[question]!.by, charter.lang))),
        ]),
      file.noEntrusted,
    ),
    heading(3, file.unasked),
    bulletsOr(
      covered
        .filter(({ standing }) => standing === "unasked")
        .map(({ question, text }) => [paragraph(planned.has(question) ? `${text} (${file.notAsked})` : text)]),
      counts.moot > 0 ? file.restMoot : file.allAsked,
    ),
  ];
}

function endPart(workshop: Workshop, { file, charter }: Says): RootContent[] {
  const { ratings, volunteers } = workshop;
  const words = Object.values(workshop.words).filter(({ status }) => status === "shown");
  const all = Object.values(ratings.counts ?? {}).reduce((sum, count) => sum + count, 0);
  const well = (ratings.counts?.["4"] ?? 0) + (ratings.counts?.["5"] ?? 0);
  const marks = MARKS.toReversed().map((mark) => [paragraph(file.mark(mark, ratings.counts?.[mark] ?? 0))]);
  const offered = OFFERS.filter((offer) => (volunteers[offer] ?? 0) > 0);
  return [
    heading(3, charter.game),
    ...gamePart(workshop, charter),
    heading(3, file.time),
    ...(!ratings.counted ? [paragraph(file.timeAsked)] : ratings.counts ? [paragraph(file.timeTold(well, all)), bullets(marks)] : [paragraph(file.untold)]),
    heading(3, file.words),
    bulletsOr(
      words.map(({ text }) => [paragraph(text)]),
      file.noWords,
    ),
    heading(3, file.volunteers),
    bulletsOr(
      offered.map((offer) => [labelled(file.offers[offer], file.people(volunteers[offer]!))]),
      file.noVolunteers,
    ),
  ];
}
