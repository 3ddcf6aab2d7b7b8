// The book of models, beside the charter: forms to fill in and texts to copy, with what the workshop already knows put in. Names nobody.
import type { Root, RootContent } from "mdast";
import { DATA, type Lang } from "../scales.ts";
import type { Workshop } from "../state.ts";
import { usesSeen } from "./annex.ts";
import { clausesOf, votedWording } from "./clauses.ts";
import { kitWords, type KitWords } from "./kit-words.ts";
import { BLANK, bullets, heading, labelled, numbered, paragraph, strongly, table } from "./nodes.ts";
import { setIn } from "./typography.ts";
import { charterWords } from "./words.ts";

export function composeKit(workshop: Workshop, lang: Lang): Root {
  const words = kitWords[lang];
  const { organisation } = workshop;
  const parts: [string, RootContent[]][] = [
    [words.parts.request, requestForm(workshop, words)],
    [words.parts.mentions, [paragraph(words.mentionsIntro), table(words.mentionsHead, words.mentions)]],
    [words.parts.breach, breachSteps(workshop, words)],
    [words.parts.register, register(workshop, lang, words)],
    [words.parts.certificate, certificate(workshop, words)],
    [words.parts.resolution, resolution(workshop, lang, words)],
    [words.parts.announcement, announcement(workshop, words)],
    [words.parts.resources, resources(workshop, words)],
  ];
  const told = parts.filter(([, part]) => part.length > 0);
  return setIn(lang, {
    type: "root",
    children: [
      ...(organisation ? [strongly(organisation)] : []),
      heading(1, words.title),
      paragraph(words.about),
      ...told.flatMap(([name, part], i) => [heading(2, `${i + 1}. ${name}`), ...part]),
    ],
  });
}

const blanks = (rows: number, columns: number): string[][] => Array.from({ length: rows }, () => Array.from({ length: columns }, () => "…"));

function requestForm({ fields }: Workshop, words: KitWords): RootContent[] {
  return [
    paragraph(words.requestIntro),
    ...(fields.approval ? [labelled(words.approval, fields.approval)] : []),
    table(
      words.requestHead,
      words.requestRows.map((row) => [row, BLANK]),
    ),
    paragraph(words.requestEnd),
  ];
}

function breachSteps({ fields }: Workshop, words: KitWords): RootContent[] {
  return [
    paragraph(words.breachIntro),
    numbered(
      1,
      words.breach.map(([what = "", how = ""]) => [labelled(what, how)]),
    ),
    labelled(words.breachWho, fields.contact ?? BLANK),
  ];
}

/** The uses seen at the workshop, then lines to go on with. */
function register(workshop: Workshop, lang: Lang, words: KitWords): RootContent[] {
  const seen = usesSeen(workshop).map(({ text }) => [text, "…", "…", "…", "…"]);
  return [
    paragraph(words.registerIntro),
    paragraph(`${words.registerData} ${DATA.map((data) => charterWords[lang].data[data].toLowerCase()).join(", ")}.`),
    table(words.registerHead, [...seen, ...blanks(3, 5)]),
  ];
}

function certificate({ organisation }: Workshop, words: KitWords): RootContent[] {
  return [paragraph(words.certificate(organisation || BLANK)), table(words.certificateHead, blanks(4, 4)), paragraph(words.certificateWhy)];
}

function resolution(workshop: Workshop, lang: Lang, words: KitWords): RootContent[] {
  const trials = clausesOf(workshop).filter(({ practice }) => practice.outcome === "trial");
  return [
    paragraph(words.resolutionHead(workshop.organisation || BLANK)),
    paragraph(words.resolutionSeen),
    bullets(words.resolution(clausesOf(workshop).length, charterWords[lang].soft).map((line) => [paragraph(line)])),
    ...(trials.length > 0
      ? [paragraph(words.resolutionTrials), bullets(trials.map(({ number, practice }) => [paragraph(`${number}. ${votedWording(practice)}`)]))]
      : []),
    paragraph(words.resolutionVote),
  ];
}

function announcement({ organisation, fields }: Workshop, words: KitWords): RootContent[] {
  return [paragraph(words.announcementIntro), ...words.announcement(organisation || BLANK, fields.contact ?? BLANK).map((line) => paragraph(line))];
}

const resources = ({ deck }: Workshop, words: KitWords): RootContent[] =>
  deck.resources?.length
    ? [
        paragraph(words.resourcesIntro),
        bullets(deck.resources.map(({ title, publisher, what, address }) => [labelled(`${title} (${publisher})`, `${what} ${address}`)])),
      ]
    : [];
