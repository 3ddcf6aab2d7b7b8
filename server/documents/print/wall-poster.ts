// The poster of the charter, A3: its rules, the table of uses, whom to ask, and the way to the whole of it.
import { renderSVG } from "uqr";
import { clausesOf, votedWording } from "../../../shared/charter/clauses.ts";
import { heldAt } from "../../../shared/charter/dates.ts";
import { dayOf } from "../../../shared/charter/days.ts";
import { posterRules } from "../../../shared/charter/poster.ts";
import { english, french } from "../../../shared/charter/typography.ts";
import { usesOf, type UseRow } from "../../../shared/charter/uses.ts";
import { charterWords } from "../../../shared/charter/words.ts";
import { DATA, THEMES, type Lang } from "../../../shared/scales.ts";
import { headcountOf, themeOf, type Workshop } from "../../../shared/state.ts";
import { breakable } from "../tree.ts";
import { toPdf } from "../typst.ts";
import { shapesOf } from "./shapes.ts";
import { printWords } from "./words.ts";

const PAWNS = ["salarie", "benevole", "beneficiaire", "gouvernance", "partenaire"];
const HOUSE: readonly string[] = THEMES;

type Rule = { readonly number: number; readonly theme: string; readonly themeName: string; readonly wording: string; readonly trial: boolean };
export type PosterFacts = {
  readonly lang: Lang;
  readonly organisation: string;
  /** Where it comes from, in a sentence; and what it is worth today. */
  readonly chosen: string;
  readonly status: string;
  readonly contact: string | undefined;
  readonly rules: readonly Rule[];
  /** Null where no use is decided, or none is known. */
  readonly uses: readonly UseRow[] | null;
};

/** `address`: of the charter page; no key is ever in it. */
export function wallPosterPdf(workshop: Workshop, address: string): Promise<Uint8Array> {
  const { lang } = workshop.settings;
  const words = charterWords[lang];
  const clauses = clausesOf(workshop);
  const uses = usesOf(workshop, clauses);
  const decided = uses.some(({ cells }) => DATA.some((data) => cells[data].verdict !== "undecided"));
  const held = heldAt(workshop);
  const facts: PosterFacts = {
    lang,
    organisation: workshop.organisation,
    chosen: printWords[lang].wallPoster.chosen(held ? dayOf(held, lang) : "", headcountOf(workshop)),
    status: `${words.version}. ${words.status}.`,
    contact: workshop.fields.contact,
    rules: clauses.map(({ number, theme, practice }) => ({
      number,
      theme,
      themeName: themeOf(workshop, theme).short,
      wording: votedWording(practice),
      trial: practice.outcome === "trial",
    })),
    uses: decided ? uses : null,
  };
  return posterPdf(facts, address);
}

export function posterPdf({ lang, organisation, chosen, status, contact, rules: all, uses }: PosterFacts, address: string): Promise<Uint8Array> {
  const words = printWords[lang].wallPoster;
  const charter = charterWords[lang];
  const said = (text: string) => breakable((lang === "fr" ? french : english)(text));
  const rules = posterRules(all);
  return toPdf("wall-poster.typ", {
    lang,
    organisation: said(organisation),
    words: {
      title: words.title(rules.length),
      chosen,
      status,
      none: charter.noRules,
      more: all.length > rules.length ? words.more(all.length - rules.length) : "",
      uses: charter.usesTitle,
      asked: words.asked,
      doubt: words.doubt,
      contact: said(contact ?? charter.missing.contact),
      soft: words.soft,
      scan: words.scan,
    },
    rules: rules.map(({ number, theme, themeName, wording, trial }) => ({
      number,
      theme: HOUSE.includes(theme) ? theme : "", // one that a deck adds has no tint
      themeName: said(themeName),
      text: said(wording),
      trial: trial ? charter.statuses.trial : "",
    })),
    uses: uses && {
      head: [charter.use, ...DATA.map((data) => charter.data[data])],
      rows: uses.map(({ use, cells }) => ({
        use: charter.uses[use],
        cells: DATA.map((data) => ({
          verdict: cells[data].verdict,
          text: charter.verdicts[cells[data].verdict],
          rules: cells[data].clauses.join(", "),
        })),
      })),
    },
    address: address.replace(/^https?:\/\//, ""),
    qr: renderSVG(address, { border: 1, blackColor: "#1f1b3a" }),
    shapes: shapesOf(
      ...THEMES.map((theme) => `theme-${theme}`),
      ...PAWNS.flatMap((group, i) => [`pawn-${group}`, `face-${i + 1}`]),
      "icon-for",
      "icon-conditions",
      "icon-against",
    ),
  });
}
