// The draft charter of a workshop, as one tree of plain paragraphs: a title block, then six parts. What is still missing says so.
import type { Root, RootContent } from "mdast";
import type { Field, Lang } from "../scales.ts";
import { headcountOf, type Workshop } from "../state.ts";
import { annexPart } from "./annex.ts";
import { clausesOf, rulesPart, votedWording, type Clause } from "./clauses.ts";
import { dayOf, dayWords } from "./days.ts";
import { bullets, heading, labelled, paragraph, strongly, table } from "./nodes.ts";
import { actionsOf } from "../views.ts";
import { setIn } from "./typography.ts";
import { charterWords, type CharterWords } from "./words.ts";

/** Names nobody, and holds nothing that is still secret: the same votes in progress give the same charter. */
export function composeCharter(workshop: Workshop, lang: Lang): Root {
  const words = charterWords[lang];
  const clauses = clausesOf(workshop);
  const parts: RootContent[][] = [
    field(workshop, "preamble", words),
    [...field(workshop, "scope", words), ...labelledField(workshop, "binding", words)],
    commitments(workshop, words),
    rulesPart(workshop, clauses, words),
    controlPart(workshop, clauses, words),
    annexPart(workshop, clauses, words),
  ];
  return setIn(lang, {
    type: "root",
    children: [...titleBlock(workshop, words), ...parts.flatMap((part, i) => [heading(2, `${i + 1}. ${words.parts[i]!}`), ...part])],
  });
}

function titleBlock(workshop: Workshop, words: CharterWords): RootContent[] {
  const { organisation, title, openedAt, closed } = workshop;
  const played = workshop.agenda.find(({ kind, startedAt }) => kind === "round" && startedAt)?.startedAt ?? openedAt; // opened days ahead, perhaps
  return [
    organisation ? strongly(organisation) : labelled(words.toWrite, words.organisationMissing),
    heading(1, words.title),
    strongly(`${words.version}. ${words.status}.`),
    paragraph(words.origin(title, played ? dayOf(played, words.lang) : ""), words.people(headcountOf(workshop)), ...(closed ? [] : [words.unfinished])),
  ];
}

const linesOf = ({ fields }: Workshop, name: Field): string[] => (fields[name] ?? "").split("\n").filter((line) => line.trim());

/** A field as its own paragraphs. */
function field(workshop: Workshop, name: Field, words: CharterWords): RootContent[] {
  const lines = linesOf(workshop, name);
  return lines.length > 0 ? lines.map((line) => paragraph(line)) : [labelled(words.toWrite, words.missing[name])];
}

/** The values that the room kept, one commitment each. */
function commitments({ values, deck }: Workshop, words: CharterWords): RootContent[] {
  const kept = values.kept.flatMap((id) => deck.values?.find((value) => value.id === id) ?? []);
  return kept.length > 0 ? [paragraph(words.kept), bullets(kept.map(({ name, commitment }) => [labelled(name, commitment)]))] : [paragraph(words.values)];
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
    ...(["approval", "contact", "review"] as const).flatMap((name) => labelledField(workshop, name, words)),
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
          actions.map(({ what, owner, by }) => [what, owner, dayWords(by, words.lang)]),
        ),
  ];
}
