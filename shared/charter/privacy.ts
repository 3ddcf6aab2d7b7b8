// The texts on personal data: a notice for those who come, an entry for the register, what is kept until when, a line for the host, what to answer.
// They are needed before the day, when little is known, and as long as the charter lives, when its workshop may be erased.
import type { BlockContent, Paragraph, Root, RootContent } from "mdast";
import type { Charter } from "../living/charter.ts";
import { KEPT_FOR, type Lang } from "../scales.ts";
import type { Workshop } from "../state.ts";
import { BLANK, bullets, heading, labelled, numbered, paragraph, strongly, table } from "./nodes.ts";
import { privacyWords, type Row, type Told } from "./privacy-words.ts";
import { setIn } from "./typography.ts";

/** All that these texts take from a workshop, or from the charter that it left. `keptFor`: days. */
export type Kept = {
  readonly organisation: string;
  readonly title: string;
  readonly contact: string;
  readonly keptFor: number;
  readonly moderated: boolean;
};

/** To fill in from end to end, before any workshop is opened; of what is not known, nothing is claimed. */
export const NOTHING_KNOWN: Kept = { organisation: "", title: "", contact: "", keptFor: KEPT_FOR, moderated: false };
export const keptOf = ({ organisation, title, settings, fields }: Workshop): Kept => ({
  organisation,
  title,
  contact: settings.contact ?? fields.contact ?? "",
  keptFor: settings.keptFor ?? KEPT_FOR,
  moderated: settings.moderated,
});
/** Once the charter lives, its own days are the ones that count. */
export const keptBy = ({ organisation, title, fields, keptFor }: Charter): Kept => ({
  ...NOTHING_KNOWN,
  organisation,
  title,
  contact: fields.contact.words,
  keptFor,
});

export function composePrivacy(kept: Kept, lang: Lang): Root {
  const words = privacyWords[lang];
  const told: Told = {
    organisation: kept.organisation || BLANK,
    workshop: words.workshopName(kept.title),
    contact: kept.contact,
    kept: kept.keptFor,
    moderated: kept.moderated,
    blank: BLANK,
  };
  const parts: [string, RootContent[]][] = [
    [words.parts.notice, [paragraph(words.noticeHow), ...words.notice(told).map(said)]],
    [words.parts.register, [paragraph(words.registerHow), table(words.registerHead, words.register(told))]],
    [words.parts.kept, [table(words.keptHead, words.kept(told)), paragraph(words.keptChanged(told))]],
    [words.parts.host, host(told, lang)],
    [
      words.parts.asked,
      [
        numbered(
          1,
          words.asked.map((each): BlockContent[] => [said(each)]),
        ),
      ],
    ],
  ];
  return setIn(lang, {
    type: "root",
    children: [
      ...(kept.organisation ? [strongly(kept.organisation)] : []),
      heading(1, words.title),
      paragraph(words.about),
      ...parts.flatMap(([name, part], i) => [heading(2, `${i + 1}. ${name}`), ...part]),
    ],
  });
}

const said = ([what, how = ""]: Row): Paragraph => labelled(what, how);

function host(told: Told, lang: Lang): RootContent[] {
  const words = privacyWords[lang];
  return [
    said(words.hostOwn),
    said(words.hostOther),
    bullets(words.contract(told).map((line) => [paragraph(line)])),
    said(words.backups(told)),
    said(words.hostLine(told)),
  ];
}
