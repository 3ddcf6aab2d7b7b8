// A version of the charter as one tree of plain paragraphs, for every format that a text has: who ratified it, its parts, its clauses by theme or by use.
import type { BlockContent, PhrasingContent, Root, RootContent } from "mdast";
import { examples } from "../charter/clauses.ts";
import { dayWords } from "../charter/days.ts";
import { bullets, heading, labelled, numbered, paragraph, strongly, table, text } from "../charter/nodes.ts";
import { setIn } from "../charter/typography.ts";
import { charterWords, type CharterWords } from "../charter/words.ts";
import { USES, type Field } from "../scales.ts";
import { ratifiedOf, standingOf, type Charter, type ClauseText, type Version } from "./charter.ts";
import { livingWords, type LivingWords } from "./words.ts";

export type Grouping = "theme" | "use";
type Says = { readonly charter: CharterWords; readonly living: LivingWords };

/** The version that stands; where no body ratified it, it says so. */
export function composeLiving(charter: Charter, by: Grouping = "theme"): Root {
  const says: Says = { charter: charterWords[charter.lang], living: livingWords[charter.lang] };
  const { version, clauses } = standingOf(charter);
  const parts: RootContent[][] = [
    field(version, "preamble", says),
    [...field(version, "scope", says), ...field(version, "binding", says, true)],
    commitments(charter, says),
    rules(charter, clauses, by, says),
    control(charter, version, clauses, says),
  ];
  return setIn(charter.lang, {
    type: "root",
    children: [...cover(charter, version, says), ...parts.flatMap((part, i) => [heading(2, `${i + 1}. ${says.charter.parts[i]!}`), ...part])],
  });
}

/** "Version 2, validée par …": for the foot of every page. */
export function statusOf(charter: Charter): string {
  const words = livingWords[charter.lang];
  const ratified = ratifiedOf(charter);
  return ratified
    ? words.versionRatified(
        ratified.version.number,
        ratified.by.map(({ body }) => body),
      )
    : words.versionDraft(charter.versions.at(-1)!.number);
}

function cover(charter: Charter, version: Version, { charter: words, living }: Says): RootContent[] {
  const day = (each: string) => dayWords(each, words.lang);
  const by = charter.ratifications.filter((each) => each.version === version.number);
  return [
    ...(charter.organisation ? [strongly(charter.organisation)] : []),
    heading(1, words.title),
    strongly(`${statusOf(charter)}.`),
    ...by.map(({ body, day: on, minutes, from }) => paragraph(living.ratifiedBy(body, day(on), minutes, day(from)))),
    paragraph(living.from(charter.workshops.map(({ title, day: on, people }) => living.workshop(title, day(on), people)))),
  ];
}

function field(version: Version, name: Field, { charter: words }: Says, named = false): RootContent[] {
  const [first, ...more] = (version.fields[name] ?? "").split("\n").filter((line) => line.trim());
  if (first === undefined) return [labelled(words.toWrite, words.missing[name])];
  return [named ? labelled(words.labels[name], first) : paragraph(first), ...more.map((line) => paragraph(line))];
}

const commitments = ({ values }: Charter, { charter: words }: Says): RootContent[] =>
  values.length > 0 ? [paragraph(words.kept), bullets(values.map(({ name, commitment }) => [labelled(name, commitment)]))] : [paragraph(words.values)];

function rules(charter: Charter, clauses: readonly ClauseText[], by: Grouping, says: Says): RootContent[] {
  if (clauses.length === 0) return [paragraph(says.living.noClauses)];
  const groups: [string, ClauseText[]][] =
    by === "use"
      ? [
          ...([...USES, "all"] as const).map((use): [string, ClauseText[]] => [says.charter.uses[use], clauses.filter((each) => each.use === use)]),
          [says.living.otherUses, clauses.filter(({ use }) => use === "")],
        ]
      : charter.themes.map(({ id, name }) => [name, clauses.filter(({ theme }) => theme === id)]);
  return groups
    .filter(([, those]) => those.length > 0)
    .flatMap(([name, those]) => [heading(3, name), ...those.map((clause) => numbered(clause.number, [clauseItem(charter, clause, says)]))]);
}

function clauseItem(charter: Charter, clause: ClauseText, { charter: words, living }: Says): BlockContent[] {
  const { force, stand, debated, owner, reviewOn, ok, ko } = clause;
  const state = stand === "trial" ? words.trial(dayWords(reviewOn, words.lang), owner) : debated ? "" : living.notDebated;
  const asked = charter.questions.find(({ id }) => id === clause.question)?.text ?? "";
  const told = [...(owner && stand !== "trial" ? [labelled(living.owner, owner)] : []), ...(asked ? [labelled(words.answers, asked)] : [])];
  return [
    strongly(clause.wording),
    {
      type: "paragraph",
      children: [
        { type: "emphasis", children: [text(words.forces[force])] },
        { type: "text", value: `.${state ? ` ${text(state).value}.` : ""}` },
        ...told.flatMap((each): PhrasingContent[] => [{ type: "text", value: " " }, ...each.children]),
      ],
    },
    ...examples(ok, ko, words),
  ];
}

function control(charter: Charter, version: Version, clauses: readonly ClauseText[], says: Says): RootContent[] {
  const { charter: words } = says;
  const trials = clauses.filter(({ stand }) => stand === "trial");
  return [
    ...(["approval", "contact", "review"] as const).flatMap((name) => field(version, name, says, true)),
    heading(3, words.trials),
    trials.length === 0
      ? paragraph(words.noTrials)
      : table(
          words.trialHead,
          trials.map(({ number, wording, owner, reviewOn }) => [`${number}. ${wording}`, owner, dayWords(reviewOn, words.lang)]),
        ),
    ...clashes(charter, clauses, says),
    heading(3, words.plan),
    charter.actions.length === 0
      ? paragraph(words.noActions)
      : table(
          words.planHead,
          charter.actions.map(({ what, owner, by }) => [what, owner, dayWords(by, words.lang), "…"]),
        ),
  ];
}

/** R11: what two workshops answered differently is open: each wording with the workshop that said it, unless the version in hand still has an answer. */
function clashes(charter: Charter, clauses: readonly ClauseText[], { charter: words, living }: Says): RootContent[] {
  const contested = charter.clauses.filter(({ stand, question }) => stand === "contested" && !clauses.some((each) => each.question === question));
  if (contested.length === 0) return [];
  const named = (from: number) => {
    const fed = charter.workshops[from];
    return fed ? living.workshop(fed.title, dayWords(fed.day, words.lang), fed.people) : living.elsewhere;
  };
  const items = [...Map.groupBy(contested, ({ question }) => question)].map(([question, those]) => [
    strongly(charter.questions.find(({ id }) => id === question)?.text ?? question),
    bullets(those.map(({ from, wording, force }) => [labelled(named(from), `${words.forces[force]}. ${wording}`)])),
  ]);
  return [heading(3, living.clashes), paragraph(living.clashesWhy), bullets(items)];
}
