// The draft charter of a workshop, as one tree of plain paragraphs: a cover, then six parts. What is still missing says so. Counts, reservations
// and all that was set aside are in the workshop file (file.ts), under the same clause numbers.
import type { Root, RootContent } from "mdast";
import { DATA, type Field, type Lang, type MapList } from "../scales.ts";
import { headcountOf, type Workshop } from "../state.ts";
import { actionsOf } from "../views.ts";
import { annexPart } from "./annex.ts";
import { clausesOf, rulesPart, votedWording, type Clause } from "./clauses.ts";
import { heldAt } from "./dates.ts";
import { dayOf, dayWords } from "./days.ts";
import { BLANK, bullets, heading, labelled, paragraph, strongly, table } from "./nodes.ts";
import { setIn } from "./typography.ts";
import { usesOf, type Cell } from "./uses.ts";
import { charterWords, type CharterWords } from "./words.ts";

/** Names nobody, and holds nothing that is still secret: the same votes in progress give the same charter. */
export function composeCharter(workshop: Workshop, lang: Lang): Root {
  const words = charterWords[lang];
  const clauses = clausesOf(workshop);
  const parts: RootContent[][] = [
    [...field(workshop, "preamble", words), ...felt(workshop, words)],
    [...field(workshop, "scope", words), paragraph(words.scopeTools), ...labelledField(workshop, "binding", words), paragraph(words.bindingRoute)],
    commitments(workshop, words),
    [...rulesPart(workshop, clauses, words), ...usesPart(workshop, clauses, words)],
    controlPart(workshop, clauses, words),
    annexPart(workshop, clauses, words),
  ];
  return setIn(lang, {
    type: "root",
    children: [...cover(workshop, words), ...parts.flatMap((part, i) => [heading(2, `${i + 1}. ${words.parts[i]!}`), ...part])],
  });
}

/** Whose it is, what it is worth today, and what a body fills in when it approves it. */
function cover(workshop: Workshop, words: CharterWords): RootContent[] {
  const { organisation, title, closed, fields } = workshop;
  const held = heldAt(workshop);
  return [
    organisation ? strongly(organisation) : labelled(words.toWrite, words.organisationMissing),
    heading(1, words.title),
    strongly(`${words.version}. ${words.status}.`),
    paragraph(words.origin(title, held ? dayOf(held, words.lang) : ""), words.people(headcountOf(workshop)), ...(closed ? [] : [words.unfinished])),
    table(
      words.coverHead,
      words.coverRows.map((row, i) => [row, i === words.coverRows.length - 1 ? (fields.review ?? BLANK) : BLANK]),
    ),
  ];
}

const linesOf = ({ fields }: Workshop, name: Field): string[] => (fields[name] ?? "").split("\n").filter((line) => line.trim());

/** A field as its own paragraphs. */
function field(workshop: Workshop, name: Field, words: CharterWords): RootContent[] {
  const lines = linesOf(workshop, name);
  return lines.length > 0 ? lines.map((line) => paragraph(line)) : [labelled(words.toWrite, words.missing[name])];
}

const MOST_FELT = 3;
/** What most people feared and wished for, in the map's own lines. */
function felt({ map }: Workshop, words: CharterWords): RootContent[] {
  const most = (list: MapList) =>
    Object.values(map)
      .filter((line) => line.list === list && line.status === "shown" && line.count + (line.before ?? 0) > 0)
      .sort((a, b) => b.count + (b.before ?? 0) - a.count - (a.before ?? 0))
      .slice(0, MOST_FELT)
      .map(({ text, own }, i) => inARow(text.replace(/[.\s]+$/u, ""), i > 0 && !own));
  const [fears, wishes] = [most("fears"), most("wishes")];
  return [
    ...(fears.length > 0 ? [labelled(words.feared, `${fears.join(" ; ")}.`)] : []),
    ...(wishes.length > 0 ? [labelled(words.wished, `${wishes.join(" ; ")}.`)] : []),
  ];
}

/** In the middle of a sentence a line of the deck begins small; one’s own may begin with a name. */
const inARow = (text: string, small: boolean): string => (small ? text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : text);

/** The values that the room kept, one commitment each. */
function commitments({ values, deck }: Workshop, words: CharterWords): RootContent[] {
  const kept = values.kept.flatMap((id) => deck.values?.find((value) => value.id === id) ?? []);
  return kept.length > 0 ? [paragraph(words.kept), bullets(kept.map(({ name, commitment }) => [labelled(name, commitment)]))] : [paragraph(words.values)];
}

/** Each family of use by each class of data. */
function usesPart(workshop: Workshop, clauses: readonly Clause[], words: CharterWords): RootContent[] {
  const rows = usesOf(workshop, clauses);
  const said = ({ verdict, clauses: numbers }: Cell) =>
    numbers.length > 0 ? `${words.verdicts[verdict]} (${numbers.join(",\u00A0")})` : words.verdicts[verdict];
  const decided = rows.some(({ cells }) => DATA.some((data) => cells[data].verdict !== "undecided"));
  return [
    heading(3, words.usesTitle),
    ...(decided
      ? [
          paragraph(words.usesIntro),
          table(
            [words.use, ...DATA.map((data) => words.data[data])],
            rows.map(({ use, cells }) => [words.uses[use], ...DATA.map((data) => said(cells[data]))]),
          ),
        ]
      : [paragraph(words.noUses)]),
  ];
}

/** A field after its label. */
function labelledField(workshop: Workshop, name: Field, words: CharterWords): RootContent[] {
  const [first, ...more] = linesOf(workshop, name);
  return first === undefined ? [labelled(words.toWrite, words.missing[name])] : [labelled(words.labels[name], first), ...more.map((line) => paragraph(line))];
}

function controlPart(workshop: Workshop, clauses: readonly Clause[], words: CharterWords): RootContent[] {
  const trials = clauses.filter(({ practice }) => practice.outcome === "trial");
  const actions = actionsOf(workshop)
    .map(([, action]) => action)
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
  return [
    labelled(words.referent, BLANK),
    ...(["approval", "contact"] as const).flatMap((name) => labelledField(workshop, name, words)),
    labelled(words.training, BLANK),
    ...labelledField(workshop, "review", words),
    labelled(words.softTitle, words.soft),
    heading(3, words.trials),
    trials.length === 0
      ? paragraph(words.noTrials)
      : table(
          words.trialHead,
          trials.map(({ number, practice }) => [`${number}. ${votedWording(practice)}`, practice.owner, dayWords(practice.reviewOn, words.lang)]),
        ),
    ...(trials.some(({ practice }) => practice.objections.length > 0) ? [paragraph(words.trialObjections)] : []),
    heading(3, words.plan),
    actions.length === 0
      ? paragraph(words.noActions)
      : table(
          words.planHead,
          actions.map(({ what, owner, by }) => [what, owner, dayWords(by, words.lang), "…"]),
        ),
  ];
}
